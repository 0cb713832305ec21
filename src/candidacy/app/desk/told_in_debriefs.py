"""What debriefs say of those who were met, for the letters: read leniently, since a debrief may be half written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from candidacy.app.store.models import Debrief
from candidacy.followup.debrief.promised import news_day
from candidacy.followup.debrief.values import Met, Part, Side
from candidacy.followup.things import Vow


@dataclass(frozen=True, slots=True)
class TalkTold:
    """What the debrief of one interview says that a letter may draw on."""

    candidacy: UUID
    round: int
    held: date
    people: tuple[Met, ...] = ()
    asked: tuple[str, ...] = ()
    """What was asked, what could be answered better first."""
    mine: tuple[Vow, ...] = ()
    """What the seeker promised them and has not done."""
    promised: date | None = None
    """The last day by which they said there would be news."""
    finished: bool = False


def talks_told(*, seeker: UUID, candidacy: UUID | None = None) -> tuple[TalkTold, ...]:
    """Return what the debriefs say, by candidacy and round."""
    rows = Debrief.objects.filter(seeker_id=seeker).order_by("candidacy_id", "round")
    if candidacy:
        rows = rows.filter(candidacy_id=candidacy)
    return tuple(_told(*row) for row in rows.values_list("candidacy_id", "round", "held", "told", "finished"))


def _told(candidacy: UUID, number: int, held: date, told: dict[str, Any], finished: datetime | None) -> TalkTold:
    theirs = [(_words(one, "text"), _day(one.get("day"))) for one in _open_promises(told, Side.THEIRS)]
    steps = [(_words(one, "text"), _day(one.get("by"))) for one in _rows(told, Part.NEXT_STEPS)]
    doubted = [_words(one, "question") for one in _rows(told, Part.BETTER)]
    asked = [*doubted, *(_question(one) for one in _rows(told, Part.ASKED))]
    return TalkTold(
        candidacy, number, held,
        tuple(Met(_words(one, "name"), _words(one, "role"), _words(one, "note")) for one in _rows(told, Part.PEOPLE)),
        tuple(dict.fromkeys(one for one in asked if one)),
        own_vows(told),
        news_day(theirs, steps),
        finished is not None,
    )  # fmt: skip


def own_vows(told: dict[str, Any]) -> tuple[Vow, ...]:
    """Return what the seeker promised and has not done, from the parts of a debrief as they are kept."""
    return tuple(Vow(_words(one, "text"), _day(one.get("day"))) for one in _open_promises(told, Side.MINE))


def _open_promises(told: dict[str, Any], side: Side) -> Iterator[dict[str, Any]]:
    return (one for one in _rows(told, Part.PROMISES) if one.get("side") == side and not one.get("kept"))


def _rows(told: dict[str, Any], part: Part) -> Iterator[dict[str, Any]]:
    """Give the rows of a part; what is no row is left out."""
    found = told.get(part.value) if isinstance(told, dict) else None
    yield from (one for one in found or () if isinstance(one, dict)) if isinstance(found, list) else ()


def _question(row: dict[str, Any]) -> str:
    """Return what was asked, in the words of the predicted question where the seeker said which one it was."""
    foreseen = row.get("foreseen")
    return str(foreseen[0]) if isinstance(foreseen, list) and foreseen else _words(row, "text")


def _words(row: dict[str, Any], name: str) -> str:
    return " ".join(str(row.get(name) or "").split())


def _day(given: object) -> date | None:
    try:
        return date.fromisoformat(str(given)) if given else None
    except ValueError:
        return None
