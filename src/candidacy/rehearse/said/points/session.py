"""The eight points over a whole session: what was observed somewhere counts, and only what never came is called missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from candidacy.prepare.phrase import quoted
from candidacy.rehearse.said.points.take import LIMITS, NOTHING, points
from candidacy.rehearse.said.points.values import Missing, Observed, Point, PointName, Take

MOST_OF_A_SIGN = 2
ONCE = frozenset({"employer", "fact", "field", "reason", "tied", "culture", "evidence"})
"""Signs that need to come once in an interview; the others belong to each answer of their kind."""
NEVER = "There was nothing to observe here in this session."


def session_points(takes: Sequence[Take], *, delivery: bool = False) -> tuple[Point, ...]:
    """Return the eight points over all takes, oldest first; each observation names its take, counted from 1."""
    each = [points(one.said, one.sound, one.pressed, delivery=delivery) for one in takes]
    joined = (_joined(at, name, each) for at, name in enumerate(PointName))
    return tuple(_with_case(one, takes) if one.name is PointName.PERSUASION else one for one in joined)


def _joined(at: int, name: PointName, each: Sequence[Sequence[Point]]) -> Point:
    of_point = [one[at] for one in each]
    observed = tuple(_observed(of_point))
    missing = tuple(_missing(of_point, {one.sign for one in observed}))
    empty = NOTHING[name] if name in (PointName.DRESS, PointName.BEHAVIOUR) else NEVER
    return Point(name, observed, missing, "" if observed or missing else empty, LIMITS[name])


def _observed(of_point: Sequence[Point]) -> Iterator[Observed]:
    """Yield the first few of each sign, no two with the same words."""
    kept: dict[str, list[tuple[str, str]]] = {}
    for take, point in enumerate(of_point, start=1):
        for one in point.observed:
            told = kept.setdefault(one.sign, [])
            if len(told) < MOST_OF_A_SIGN and (one.text, one.quote) not in told:
                told.append((one.text, one.quote))
                yield replace(one, take=take)


def _missing(of_point: Sequence[Point], observed: set[str]) -> Iterator[Missing]:
    """Yield each sign that was missed, once, with the takes it was missed in; one that need come once only where it never came."""
    first: dict[str, Missing] = {}
    takes: dict[str, list[int]] = {}
    for take, point in enumerate(of_point, start=1):
        for one in point.missing:
            first.setdefault(one.sign, one)
            takes.setdefault(one.sign, []).append(take)
    for sign, one in first.items():
        if not (sign in ONCE and sign in observed):
            yield replace(one, takes=tuple(takes[sign]))


def _with_case(point: Point, takes: Sequence[Take]) -> Point:
    """Say of the case as a whole how many of its points were told in the session, and the first that was not."""
    known = [one.said for one in takes if one.said is not None and one.said.case_made is not None]
    if not known or any(one.transcript.doubt for one in known):
        return point
    case = known[-1].brief.case if known[-1].brief else ()
    told = {one.point for said in known if said.case_made for one in said.case_made.points if one.piece is not None}
    left = [one for one in case if one not in told]
    if not case or not left:
        return point
    text = f"{len(case) - len(left)} of the {len(case)} points of your case were told. Not told: {quoted(left[0].evidence.text, 20)}."
    lacking = Missing(
        "case", text, "Find the question it belongs to, or say it when they ask why they should choose you."
    )
    return replace(point, missing=(*point.missing, lacking), nothing="")
