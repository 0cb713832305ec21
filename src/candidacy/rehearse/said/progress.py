"""Progress over one's own takes, as series of values for small pictures with their tables; more is not always better."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from candidacy.rehearse.said.deeds import Who
from candidacy.rehearse.said.delivery import own_median
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.stories import Part


@dataclass(frozen=True, slots=True)
class Point:
    """The value of one take, counted from 1; None where it was not measured."""

    take: int
    value: float | None


@dataclass(frozen=True, slots=True)
class Series:
    """One measure over the takes, oldest first, with the median of one's own takes."""

    name: str
    unit: str
    points: tuple[Point, ...]
    median: float | None
    reads: str
    """What a change in it may mean, and what it does not."""


def progress(takes: Sequence[Said], *, delivery: bool = False) -> tuple[Series, ...]:
    """Return the series of content, and those of delivery where the seeker asked for them; oldest take first.

    In takes whose words are in doubt delivery is not measured.
    """
    wanted = [*_CONTENT, *(_DELIVERY if delivery else ())]
    return tuple(_series(takes, *row) for row in wanted)


def _series(takes: Sequence[Said], name: str, unit: str, value: Callable[[Said], float | None], reads: str) -> Series:
    points = tuple(Point(number, value(take)) for number, take in enumerate(takes, start=1))
    return Series(name, unit, points, own_median([point.value for point in points]), reads)


def _told(said: Said) -> float | None:
    return float(len(said.drawn_on.told)) if said.drawn_on else None


def _case(said: Said) -> float | None:
    return float(len(said.case_made.in_time)) if said.case_made else None


def _trusted(value: Callable[[Said], float | None]) -> Callable[[Said], float | None]:
    return lambda said: None if said.transcript.doubt else value(said)


def _own_share(said: Said) -> float | None:
    counted = [deed for deed in said.deeds if deed.who is not Who.NOBODY]
    return 100 * len(said.own_deeds) / len(counted) if counted else None


_Row = tuple[str, str, Callable[[Said], float | None], str]
_CONTENT: tuple[_Row, ...] = (
    (
        "parts of a story",
        "of 4",
        lambda said: float(len(Part) - len(said.story.missing)),
        "Four is a whole example; not every question asks for one.",
    ),
    ("lines of your résumé told", "lines", _told, "One told well is enough for one answer."),
    (
        "points of your case made in time",
        "points",
        _case,
        "Over a whole interview all should come; not in each answer.",
    ),
    (
        "numbers and amounts",
        "times",
        lambda said: float(len(said.amounts)),
        "One or two that matter say more than many.",
    ),
    ("deeds told with “I”", "of 100 with “I” or “we”", _own_share, "Both belong in it; they need to hear your part."),
    ("length", "seconds", lambda said: said.length.about_s, "For a text, at 150 words a minute."),
)
_DELIVERY: tuple[_Row, ...] = (
    (
        "likely fillers",
        "for 100 words",
        _trusted(lambda said: said.fillers_per_100_words),
        "Everybody uses some; listeners seldom notice them.",
    ),
    (
        "pace",
        "words a minute",
        _trusted(lambda said: said.length.words_per_minute),
        "Yours beside yours: there is no right pace.",
    ),
)
