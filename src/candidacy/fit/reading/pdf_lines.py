"""The lines of PDF pages, from their segments: joined by rows, with style, blocks and furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from candidacy.fit.documents import Box, Style
from candidacy.fit.reading.bullets import is_lone_mark, mark_length
from candidacy.fit.reading.columns import blocks
from candidacy.fit.reading.segments import WIDE_GAP, Segment, frame

MARGIN = 0.1
"""The share of a page's height at its top and bottom in which headers and footers stand."""
LARGER = 1.14
"""A heading's font to the text's: the smallest step templates use is 10 to 12 points, 1.2."""
HEADING_LENGTH = 70
_PAGE_NUMBER = re.compile(
    r"(?i)(?:[-–|]\s*)?(?:(?:page|seite|p\.)\s*)?\d{1,3}(?:\s*(?:/|of|von)\s*\d{1,3})?(?:\s*[-–|])?"
)
_SAYS_PAGE = re.compile(r"(?i)(?:page|seite|p\.)\s*\d|\d\s*(?:/|of|von)\s*\d")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a page before its style is settled."""

    words: str
    mark: str
    box: Box
    page: int
    height: float
    bold: bool
    first_of_block: bool
    zone: str = ""
    """"top" or "bottom" in a margin of the page."""


@dataclass(frozen=True, slots=True)
class Styled:
    """A row with its style."""

    row: Row
    style: Style
    starts_block: bool


def page_rows(segments: Sequence[Segment], page: int, page_height: float) -> list[Row]:
    """The rows of one page in reading order; header and footer do not take part in the cut into columns."""
    high, low = MARGIN * page_height, (1 - MARGIN) * page_height
    head = [one for one in segments if one.middle < high]
    body = [one for one in segments if high <= one.middle <= low]
    foot = [one for one in segments if one.middle > low]
    if not _stand_apart(head, body):
        head, body = [], [one for one in segments if one.middle <= low]
    if not _stand_apart(body, foot):
        body, foot = [one for one in segments if one not in set(head)], []
    parts = ([head], blocks(body), [foot])
    found = [row for part in parts for block in part for row in _block_rows(block, page)]
    return [_zoned(row, high, low) for row in found]


def _stand_apart(upper: Sequence[Segment], lower: Sequence[Segment]) -> bool:
    """Say whether a clear gap parts the two: otherwise the text runs into the margin, and there is no header."""
    if not upper or not lower:
        return True
    gap = min(one.top for one in lower) - max(one.bottom for one in upper)
    return gap >= 1.2 * _middle_height(upper)


def _middle_height(segments: Sequence[Segment]) -> float:
    return sorted(one.height for one in segments)[len(segments) // 2]


def _zoned(row: Row, high: float, low: float) -> Row:
    middle = (row.box.top + row.box.bottom) / 2
    return replace(row, zone="top" if middle < high else "bottom" if middle > low else "")


def _block_rows(block: Sequence[Segment], page: int) -> list[Row]:
    groups: list[list[Segment]] = []
    for segment in block:
        home = next((group for group in reversed(groups[-1:]) if _continues(group, segment)), None)
        home = home or _row_left_of(groups, segment)
        if home is None:
            groups.append([segment])
        else:
            home.append(segment)
    return [_row(group, page, first=at == 0) for at, group in enumerate(groups)]


def _continues(group: list[Segment], segment: Segment) -> bool:
    last = group[-1]
    return last.same_row(segment) and segment.left >= last.right - 0.5 * last.height


def _row_left_of(groups: list[list[Segment]], segment: Segment) -> list[Segment] | None:
    """The row that a date drawn later stands at the end of: only words drawn upwards of what came before."""
    if not groups or segment.top >= groups[-1][-1].top - 0.5 * segment.height:
        return None
    return next((group for group in groups if _continues(group, segment)), None)


def _row(group: list[Segment], page: int, *, first: bool) -> Row:
    mark = ""
    if len(group) > 1 and is_lone_mark(group[0].words):
        mark, group = group[0].words, group[1:]
    words = group[0].words
    for before, after in pairwise(group):
        words += ("\t" if after.left - before.right > WIDE_GAP * after.height else " ") + after.words
    cut = 0 if mark else mark_length(words)
    if cut:
        mark, words = words[:cut], words[cut:]
    height = max(segment.height for segment in group)
    return Row(words, mark, frame(group), page, height, all(one.bold for one in group), first)


def styled(found: Sequence[Row], pages: int) -> list[Styled]:
    """The rows of all pages with their styles, in the same order."""
    body = body_height(found)
    furniture = _furniture(found, pages)
    leading = _leading(found)
    rows: list[Styled] = []
    before: Row | None = None
    for plain in found:
        row = _with_number(plain, body)
        style = Style.FURNITURE if plain in furniture else _style(row, body)
        style = _heading_by_case(row, before, style, body, leading)
        starts = style is Style.HEADING or _starts_block(row, before, leading, body)
        rows.append(Styled(row, style, starts))
        before = row
    return rows


def _with_number(row: Row, body: float) -> Row:
    """A row in the larger font of headings keeps the number before it: "1. Profile" is no item of a list."""
    numbered = row.mark[:1].isdigit() and row.height > LARGER * body
    return replace(row, words=row.mark + row.words, mark="") if numbered else row


def body_height(found: Iterable[Row]) -> float:
    """The height in points of the font that most characters stand in."""
    counts: Counter[float] = Counter()
    for row in found:
        counts[round(row.height, 1)] += len(row.words)
    return max(counts, key=lambda height: counts[height], default=0.0)


def _style(row: Row, body: float) -> Style:
    if row.mark:
        return Style.BULLET
    short = len(row.words) <= HEADING_LENGTH and any(letter.isalpha() for letter in row.words)
    ends_sentence = row.words.endswith((".", ",", ";"))
    larger = row.height > LARGER * body
    if short and not ends_sentence and (larger or row.bold):
        return Style.HEADING
    return Style.TEXT


def _heading_by_case(row: Row, before: Row | None, style: Style, body: float, leading: float) -> Style:
    """A short line wholly in capitals heads what follows, where it stands apart from what is above."""
    apart = _starts_block(row, before, leading, body)
    letters = [letter for letter in row.words if letter.isalpha()]
    capitals = len(letters) >= 4 and all(letter.isupper() for letter in letters)
    short = len(row.words) <= 40 and len(row.words.split()) <= 5 and "," not in row.words
    return Style.HEADING if style is Style.TEXT and apart and capitals and short else style


def _starts_block(row: Row, before: Row | None, leading: float, body: float) -> bool:
    if before is None or row.first_of_block or row.page != before.page:
        # A sentence that goes on in the next column or on the next page does not start anew.
        return before is None or not row.words[:1].islower()
    gap = row.box.top - before.box.bottom
    return gap > leading + 0.35 * body or gap < -1.5 * body or abs(row.height - before.height) > 0.14 * body


def _leading(found: Sequence[Row]) -> float:
    """The usual gap in points between two rows of a block; the smaller half of the gaps is the wrapped lines."""
    gaps = sorted(
        below.box.top - above.box.bottom
        for above, below in pairwise(found)
        if above.page == below.page and -above.height < below.box.top - above.box.bottom < 1.5 * above.height
    )
    return gaps[len(gaps) // 3] if gaps else 0.0


def _furniture(found: Sequence[Row], pages: int) -> set[Row]:
    """The rows of the margins that say the same, numbers aside, at the same height of two pages or more."""
    seen: dict[tuple[str, int], set[int]] = {}
    for row in found:
        if row.zone:
            seen.setdefault(_repeat_key(row), set()).add(row.page)
    return {row for row in found if row.zone and (len(seen[_repeat_key(row)]) >= 2 or _is_page_number(row, pages))}


def _repeat_key(row: Row) -> tuple[str, int]:
    return re.sub(r"\d+", "#", " ".join(row.words.split())), round(row.box.top / 6)


def _is_page_number(row: Row, pages: int) -> bool:
    alone = _PAGE_NUMBER.fullmatch(row.words.strip()) is not None
    return alone and (bool(_SAYS_PAGE.search(row.words)) or (pages > 1 and row.words.strip(" -–|") == str(row.page)))
