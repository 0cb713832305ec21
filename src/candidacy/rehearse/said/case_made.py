"""The case made in time: which points of the case were said, and when the first was."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.prepare.values import Brief, CasePoint
from candidacy.rehearse.said.drawing_on import DrawnOn
from candidacy.rehearse.said.lengths import second_of
from candidacy.rehearse.said.reading import Answer
from candidacy.rehearse.said.values import Piece


@dataclass(frozen=True, slots=True)
class PointMade:
    """A point of the case, the words that make it, and at which second of the answer; None twice where it was not made."""

    point: CasePoint
    piece: Piece | None
    second: float | None
    """From the first word; at 150 words a minute for a text without times."""


@dataclass(frozen=True, slots=True)
class CaseMade:
    """The points of the brief's case against the answer."""

    points: tuple[PointMade, ...]
    limit_s: float | None

    @property
    def first_s(self) -> float | None:
        """The second at which the first point was made; None where none was."""
        return min((one.second for one in self.points if one.second is not None), default=None)

    @property
    def in_time(self) -> tuple[PointMade, ...]:
        """The points made, before the time was up where there is a limit."""
        return tuple(
            one
            for one in self.points
            if one.second is not None and (self.limit_s is None or one.second <= self.limit_s)
        )


def case_made(answer: Answer, brief: Brief, drawn: DrawnOn, limit_s: float | None) -> CaseMade:
    """Return for each point of the case whether its line of evidence was told, and when."""
    told = {one.quote: one.piece for one in drawn.told}
    return CaseMade(tuple(_made(answer, point, told.get(point.evidence)) for point in brief.case), limit_s)


def _made(answer: Answer, point: CasePoint, piece: Piece | None) -> PointMade:
    if piece is None:
        return PointMade(point, None, None)
    token = next(at for at, token in enumerate(answer.tokens) if token.word == piece.word)
    return PointMade(point, piece, second_of(answer, token))
