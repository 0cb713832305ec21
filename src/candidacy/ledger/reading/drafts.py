"""A row of the file read by itself: its kind, its day, its round, and what it points at."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from candidacy.kernel.problems import Problem
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import HIGHEST_ROUND, What
from candidacy.ledger.reading.dates import moment_in, when_in
from candidacy.ledger.reading.details import detail_in, words

Row = Mapping[str, object]
OWN_KEYS = frozenset({"id", "date", "what", "round", "detail", "recorded", "corrects", "target", "about", "instead"})
SPELLINGS = {"corrected": What.CORRECTION}


@dataclass(frozen=True, slots=True)
class Draft:
    """A row that is an event, before its name and its target are settled."""

    place: str
    row: Row
    id: str
    """The id given in the row, or nothing."""
    what: What
    when: When | None
    round: int | None
    recorded: datetime | None
    detail: Detail

    @property
    def content(self) -> str:
        """The whole row in one fixed spelling."""
        return json.dumps(self.row, sort_keys=True, default=str)


def draft_of(row: object, place: str, problems: list[Problem]) -> Draft | None:
    """Return the row as an event, or None; what could not be read is added to the problems."""
    if not isinstance(row, dict):
        problems.append(
            Problem("row_not_an_object", "This is not a row of the form {date, what, round, detail}.", place)
        )
        return None
    what = what_in(row.get("what"), place, problems)
    if what is None:
        return None
    # "of" names the target of a correction, and the condition that a clearing is about.
    own = OWN_KEYS | {"of", "event"} if what is What.CORRECTION else OWN_KEYS
    beside = {str(key): value for key, value in row.items() if key not in own}
    when = _when(row, what, place, problems)
    return Draft(
        place=place,
        row=row,
        id=words(row.get("id")),
        what=what,
        when=when,
        round=_round(row.get("round"), place, problems),
        recorded=_recorded(row.get("recorded"), place, problems),
        detail=detail_in(row.get("detail"), beside, when.day if when else None),
    )


def what_in(given: object, place: str, problems: list[Problem]) -> What | None:
    """Return the kind of event, however its words are joined."""
    name = re.sub(r"[\s\-_]+", "_", words(given).lower()) if isinstance(given, str) else ""
    if name in set(What):
        return What(name)
    if name in SPELLINGS:
        return SPELLINGS[name]
    if not name:
        problems.append(Problem("no_what", "This row does not say what happened.", place))
        return None
    near = difflib.get_close_matches(name[:40], list(What), n=1)
    hint = f" Did you mean {near[0]}?" if near else ""
    problems.append(Problem("unknown_what", f"“{words(given)[:60]}” is no kind of event.{hint}", place))
    return None


def _when(row: Row, what: What, place: str, problems: list[Problem]) -> When | None:
    given = row.get("date")
    when = when_in(given, about=row.get("about") is True)
    if when is None and what is not What.CORRECTION:
        missing = given is None or words(given) == ""
        code = "no_date" if missing else "unreadable_date"
        said = "This has no date" if missing else f"“{words(given)[:40]}” is no date such as 2026-03-31"
        problems.append(Problem(code, f"{said}, so it is kept and does not count.", place))
    return when


def _round(given: object, place: str, problems: list[Problem]) -> int | None:
    if given is None or given == "":
        return None
    found = re.fullmatch(r"(?:round\s*)?(\d{1,2})(?:\.0)?", words(given), re.IGNORECASE)
    number = int(found[1]) if found and not isinstance(given, bool) else 0
    if 1 <= number <= HIGHEST_ROUND:
        return number
    problems.append(Problem("unreadable_round", f"“{words(given)[:40]}” is no round such as 1 or 2.", place))
    return None


def _recorded(given: object, place: str, problems: list[Problem]) -> datetime | None:
    if given is None:
        return None
    moment = moment_in(given)
    if moment is None:
        text = f"“{words(given)[:40]}” is no time of recording such as 2026-03-31T14:00+00:00."
        problems.append(Problem("unreadable_recorded", text, place))
    return moment
