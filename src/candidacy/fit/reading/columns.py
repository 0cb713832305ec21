"""The order in which the columns of a page are read.

A page is cut where a white strip runs down between two columns; what stands above and below the strip is cut again.
What a side must show to be a column: dates at the right margin and labels at the left one are parts of their rows,
not columns. Inside an uncut block the order in which the page was drawn is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from candidacy.fit.reading.bullets import is_lone_mark, mark_length
from candidacy.fit.reading.segments import Segment, frame, rows

STRIP = 6.0
"""Points: the narrowest white strip that parts columns; templates use 10 to 40."""
MIN_ROWS = 3
BALANCED = 0.38
"""The share of the width from which a side is too wide for labels or dates."""
TABLE_ROWS = 10
"""Rows from which two balanced sides are read as columns even where no sentence wraps: tables in a CV are shorter."""
HEAD_ROWS = 4
"""Rows that a name with its contact data takes at the head of a page."""
HEAD_LARGER = 1.25
"""A name's font to the text's, from which it heads the page with no gap below it."""
DEPTH = 6
_ALIGNED = 2.0


@dataclass(frozen=True, slots=True)
class _Cut:
    """A strip between columns, from `top` to `bottom`."""

    top: float
    bottom: float
    left: list[int]
    right: list[int]
    score: int


def blocks(segments: Sequence[Segment], depth: int = 0) -> list[list[Segment]]:
    """The segments in blocks, in reading order; inside a block as they were drawn."""
    cut = _best_cut(segments) if depth < DEPTH else None
    if cut is None:
        return [list(segments)] if segments else []
    inside = {*cut.left, *cut.right}
    above = [one for at, one in enumerate(segments) if at not in inside and one.middle <= cut.top]
    below = [one for at, one in enumerate(segments) if at not in inside and one.middle > cut.top]
    sides = ([segments[at] for at in cut.left], [segments[at] for at in cut.right])
    return [block for part in (above, *sides, below) for block in blocks(part, depth + 1)]


def _best_cut(segments: Sequence[Segment]) -> _Cut | None:
    if len(segments) < 2 * MIN_ROWS:
        return None
    cuts = [cut for x in _edges(segments) for cut in _cuts_at(x, segments)]
    for cut in sorted(cuts, key=lambda one: -one.score):
        if _are_columns(segments, cut):
            return _below_the_head(segments, cut)
    return None


def _below_the_head(segments: Sequence[Segment], cut: _Cut) -> _Cut:
    """The cut without the name at the head of the page, which may stand wholly above the right column."""
    top = min(segments[at].top for at in cut.left)
    head = [at for at in cut.right if segments[at].bottom <= top]
    rest = [at for at in cut.right if segments[at].bottom > top]
    if not head or len(rest) < MIN_ROWS or len(rows([segments[at] for at in head])) > HEAD_ROWS:
        return cut
    first = min((segments[at] for at in rest), key=lambda one: one.top)
    apart = first.top - max(segments[at].bottom for at in head) >= 0.4 * first.height
    if not apart and max(segments[at].height for at in head) < HEAD_LARGER * first.height:
        return cut
    return replace(cut, top=max(segments[at].middle for at in head), right=rest)


def _edges(segments: Sequence[Segment]) -> list[float]:
    """Where several segments begin: the left edges that a column may have."""
    lefts = sorted(segment.left for segment in segments)
    groups: list[list[float]] = []
    for left in lefts:
        if groups and left - groups[-1][0] <= _ALIGNED:
            groups[-1].append(left)
        else:
            groups.append([left])
    return [group[0] for group in groups[1:] if len(group) >= MIN_ROWS - 1]


def _cuts_at(x: float, segments: Sequence[Segment]) -> list[_Cut]:
    """The strips that end at `x`, each between two segments that cross it."""
    crossing = sorted(one.middle for one in segments if one.left < x - _ALIGNED and one.right > x - STRIP)
    bounds = [float("-inf"), *crossing, float("inf")]
    free = [(at, one) for at, one in enumerate(segments) if one.left >= x - _ALIGNED or one.right <= x - STRIP]
    cuts = []
    for top, bottom in pairwise(bounds):
        within = [(at, one) for at, one in free if top < one.middle < bottom]
        left = [at for at, one in within if one.left < x - _ALIGNED]
        right = [at for at, one in within if one.left >= x - _ALIGNED]
        score = min(len(left), len(right))
        if score >= MIN_ROWS:
            cuts.append(_Cut(top, bottom, left, right, score))
    return cuts


def _are_columns(segments: Sequence[Segment], cut: _Cut) -> bool:
    left, right = [segments[at] for at in cut.left], [segments[at] for at in cut.right]
    left_rows, right_rows = rows(left), rows(right)
    if min(len(left_rows), len(right_rows)) < MIN_ROWS or all(is_lone_mark(one.words) for one in left):
        return False
    whole = frame([*left, *right])
    span = max(whole.right - whole.left, 1.0)
    shares = [(frame(side).right - frame(side).left) / span for side in (left, right)]
    narrow = left_rows if shares[0] <= shares[1] else right_rows
    if min(shares) < 0.3 and not _is_dense(narrow):
        return False
    return _drawn_apart(cut) or _stand_alone(left_rows, right_rows, min(shares), narrow)


def _is_dense(side: list[list[Segment]]) -> bool:
    """Say whether most rows follow the row before with no empty row between."""
    near = [below[0].top - above[0].bottom < 0.9 * below[0].height for above, below in pairwise(side)]
    return sum(near) >= 0.5 * len(near)


def _drawn_apart(cut: _Cut) -> bool:
    """Say whether one side was drawn before the other, but for a few words."""
    sides = sorted([(at, 0) for at in cut.left] + [(at, 1) for at in cut.right])
    changes = sum(before[1] != after[1] for before, after in pairwise(sides))
    return changes <= max(2, len(sides) // 10)


def _stand_alone(
    left: list[list[Segment]], right: list[list[Segment]], share: float, narrow: list[list[Segment]]
) -> bool:
    """Say whether rows that were drawn across both sides still are two texts rather than a table, labels or dates."""
    if share < 0.15:
        return False
    if min(_marked(left), _marked(right)) >= 2:
        return True
    wide = right if narrow is left else left
    if _runs_on(narrow) >= 1 or _without_partner(narrow, wide) >= 2:
        return True
    return share >= BALANCED and (_runs_on(wide) >= 1 or len(narrow) >= TABLE_ROWS)


def _without_partner(narrow: list[list[Segment]], wide: list[list[Segment]]) -> int:
    """How many rows of one side stand between the first and the last row of the other, but beside none of them."""
    top, bottom = wide[0][0].top, wide[-1][0].bottom
    beside = [any(row[0].same_row(other[0]) for other in wide) for row in narrow if top < row[0].middle < bottom]
    return beside.count(False)


def _marked(side: list[list[Segment]]) -> int:
    return sum(mark_length(row[0].words + " x") > 0 for row in side)


def _runs_on(side: list[list[Segment]]) -> int:
    """How many rows go on with the sentence of the row above."""
    return sum(
        below[0].words[:1].islower() and below[0].top - above[0].bottom < 0.6 * below[0].height
        for above, below in pairwise(side)
        if not mark_length(below[0].words)
    )
