"""An event as the ledger knows it, and the same event as the table keeps it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from candidacy.app.store.chain import canonical
from candidacy.ledger.events import NOTHING_MORE, Detail, Event, When
from candidacy.ledger.kinds import What

DAYS = "day", "deadline"


@dataclass(frozen=True, slots=True)
class Said:
    """What an event says, before it has a place in the record."""

    what: What
    when: When | None
    round: int | None = None
    detail: Detail = NOTHING_MORE
    corrects: str | None = None


def body_of(said: Said) -> str:
    """Return what the event says besides its kind, as canonical JSON; what is empty is left out."""
    body: dict[str, Any] = {"round": said.round, "corrects": said.corrects, "detail": _detail_out(said.detail)}
    if said.when:
        moment = said.when.moment
        body |= {"day": said.when.day.isoformat(), "time": moment.isoformat() if moment else None}
        body["about"] = said.when.about
    return canonical({key: value for key, value in body.items() if value})


def event_of(id_: UUID, what: str, body: str, recorded: datetime) -> Event:
    """Return the kept row as an event of the ledger."""
    told = json.loads(body)
    return Event(
        id=str(id_),
        what=What(what),
        when=_when_in(told),
        recorded=recorded,
        round=told.get("round"),
        detail=_detail_in(told.get("detail", {})),
        corrects=told.get("corrects"),
    )


def _when_in(told: dict[str, Any]) -> When | None:
    if "day" not in told:
        return None
    moment = datetime.fromisoformat(told["time"]) if "time" in told else None
    return When(date.fromisoformat(told["day"]), moment, told.get("about", False))


def _detail_out(detail: Detail) -> dict[str, Any]:
    found = {name: value for name, value in asdict(detail).items() if value}
    return {name: value.isoformat() if name in DAYS else value for name, value in found.items()}


def _detail_in(told: dict[str, Any]) -> Detail:
    days = {name: date.fromisoformat(told[name]) for name in DAYS if name in told}
    people = tuple(told.get("people", ()))
    more = tuple((str(name), str(value)) for name, value in told.get("more", ()))
    return Detail(**{**told, **days, "people": people, "more": more})
