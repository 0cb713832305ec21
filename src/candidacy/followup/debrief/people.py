"""Who was met, each once however their name was written down, with all that was noted of them."""

from __future__ import annotations

from collections.abc import Iterable

from candidacy.followup.debrief.values import Met
from candidacy.followup.notes.phrasing import matter

ENDS = (".", "!", "?", "…", ";", ":")


def each_met_once(several: Iterable[Met]) -> tuple[Met, ...]:
    """Return everybody once, in the order first met: under the newest spelling with a capital, with the newest role and every note."""
    found: dict[str, list[Met]] = {}
    for one in several:
        if one.name.strip():
            found.setdefault(as_one_name(one.name), []).append(one)
    return tuple(_as_one(lines) for lines in found.values())


def talked_about(several: Iterable[Met], name: str) -> str:
    """Return what was talked about with them, as a letter to them can say it: as it was noted, or all of several notes in one phrase."""
    notes = _notes(one for one in several if as_one_name(one.name) == as_one_name(name))
    if len(notes) < 2:
        return "".join(notes)
    return " and ".join(dict.fromkeys(filter(None, map(matter, notes))))


def as_one_name(name: str) -> str:
    """Return the name so that two spellings of it by capitals and blanks are the same."""
    return " ".join(name.casefold().split())


def _as_one(lines: list[Met]) -> Met:
    newest_first = lines[::-1]
    name = next((one.name for one in newest_first if one.name != one.name.lower()), newest_first[0].name)
    role = next((one.role for one in newest_first if one.role), "")
    notes = _notes(lines)
    return Met(name, role, " ".join([*map(_ended, notes[:-1]), *notes[-1:]]))


def _notes(lines: Iterable[Met]) -> list[str]:
    return [*dict.fromkeys(one.note.strip() for one in lines if one.note.strip())]


def _ended(note: str) -> str:
    return note if note.endswith(ENDS) else f"{note}."
