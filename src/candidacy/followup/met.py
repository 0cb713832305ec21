"""Whom the seeker met in which interview, and whom of them a note has not gone to yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Names = Mapping[int, Sequence[str]]
"""Names by the round of the interview."""
Thanked = frozenset[tuple[int | None, str]]
"""By round and name, in small letters, to whom a note went out; without a round it is for whichever it was."""


def met_by_round(over: Names, told: Names, noted: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """Return who was met in each interview that is over, each once, by the round in order.

    `told` are the names of the debriefs, as they are spelled there; `over` those on record with each interview; `noted` all
    interviewers noted for the candidacy: whoever of them is named with no earlier interview was met in the last, but not in a
    first call (0), where only those who are named with it were.
    """
    rounds = sorted({*over, *told})
    return {
        number: _each_once(
            [
                *told.get(number, ()),
                *over.get(number, ()),
                *(_rest(over, number, noted) if number and number == rounds[-1] else ()),
            ]
        )
        for number in rounds
    }


def unthanked(met: Iterable[str], number: int, thanked: Thanked) -> tuple[str, ...]:
    """Return those met in the round to whom no note of that round went out."""
    return tuple(name for name in met if not {(number, name.casefold()), (None, name.casefold())} & thanked)


def _rest(over: Names, last: int, noted: Sequence[str]) -> list[str]:
    elsewhere = {name.casefold() for number, names in over.items() if number != last for name in names}
    return [name for name in noted if name.casefold() not in elsewhere]


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        if name.strip():
            found.setdefault(name.casefold(), name)
    return tuple(found.values())
