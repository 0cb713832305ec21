"""A file of rows made into events: what can be read is read, and the rest is listed with its place."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import BrokenEvents, NotAList
from candidacy.ledger.events import Event
from candidacy.ledger.reading.drafts import Draft, draft_of
from candidacy.ledger.reading.pointers import Drafts, points, targets_of


@dataclass(frozen=True, slots=True)
class Read:
    """The events of a file, and what could not be read of it."""

    events: tuple[Event, ...]
    problems: tuple[Problem, ...]


def read_events(data: bytes, name: str) -> Read:
    """Return the events in `data`, a JSON list of rows.

    Raises BrokenEvents for what is not JSON and NotAList for JSON of another shape.
    """
    try:
        given = json.loads(data)
        if isinstance(given, list):
            return read_rows(given, name)
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise BrokenEvents(f"{name} is not JSON that can be read.") from None
    except (ValueError, RecursionError):
        raise BrokenEvents(f"{name} holds a number or a nesting too large to be read.") from None
    raise NotAList(f"{name} does not hold a list of events.")


def read_rows(rows: Sequence[object], name: str) -> Read:
    """Return the events of the rows, named by their content so that the order of the list does not matter."""
    problems: list[Problem] = []
    drafts = {at: draft for at, row in enumerate(rows) if (draft := draft_of(row, f"{name}[{at}]", problems))}
    problems.extend(_shared_ids(drafts))
    ids = _ids(drafts)
    events = [event for at in drafts for event in _events(at, drafts, ids, problems)]
    return Read(tuple(events), tuple(problems))


def _events(at: int, drafts: Drafts, ids: dict[int, str], problems: list[Problem]) -> list[Event]:
    """Return the row as one event, or as several of one id where it corrects several or says what is true instead."""
    draft = drafts[at]
    event = Event(ids[at], draft.what, draft.when, draft.recorded, draft.round, draft.detail)
    if not points(draft):
        return [event]
    targets = targets_of(at, drafts, problems)
    if not targets:
        return [replace(event, corrects="")]
    corrections = [replace(event, corrects=ids[target]) for target in targets]
    return corrections + _instead(draft, drafts[targets[0]], event, problems)


def _instead(draft: Draft, target: Draft, event: Event, problems: list[Problem]) -> list[Event]:
    detail = draft.row.get("detail")
    instead = draft.row.get("instead") or (detail.get("instead") if isinstance(detail, dict) else None)
    if not isinstance(instead, dict):
        return []
    row = {key: value for key, value in target.row.items() if key not in ("id", "corrects", "target", "instead")}
    right = draft_of({**row, **instead}, f"{draft.place}.instead", problems)
    if right is None:
        return []
    return [replace(event, what=right.what, when=right.when, round=right.round, detail=right.detail)]


def _ids(drafts: Drafts) -> dict[int, str]:
    """Name each row by the id it gives, else by its kind and day; rows alike are counted in a fixed order."""
    ids = {at: draft.id for at, draft in drafts.items() if draft.id}
    taken = set(ids.values())
    alike: dict[str, list[int]] = defaultdict(list)
    for at, draft in drafts.items():
        if not draft.id:
            alike[_name(draft)].append(at)
    for name, places in sorted(alike.items()):
        for number, at in enumerate(sorted(places, key=lambda at: drafts[at].content), start=1):
            ids[at] = _free(name if number == 1 else f"{name} ({number})", taken)
            taken.add(ids[at])
    return ids


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "'"
    return name


def _name(draft: Draft) -> str:
    day = draft.when.day.isoformat() if draft.when else "undated"
    return f"{draft.what} {day}" + (f" round {draft.round}" if draft.round else "")


def _shared_ids(drafts: Drafts) -> list[Problem]:
    numbers = Counter(draft.id for draft in {draft.content: draft for draft in drafts.values()}.values() if draft.id)
    places = {draft.id: draft.place for draft in drafts.values()}
    text = "This id stands in more than one row; a correction of it corrects them all."
    return [Problem("id_used_twice", text, places[id_]) for id_, number in numbers.items() if number > 1]
