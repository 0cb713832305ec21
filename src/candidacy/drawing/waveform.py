"""A take as its loudness over time, with the pauses and the places that the feedback points at."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from candidacy.drawing.picture import Picture, framed, number
from candidacy.kernel.seconds import clock

WIDTH, HEIGHT, LABEL, BADGE, ROW = 480, 96, 26, 14, 32
"""Units; at 320 pixels one is two thirds of a pixel, so the smallest words stand at 18 units there."""
MOST_TICKS = 6
MOST_ROWS = 3
STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600)

Pause = tuple[float, float]
Mark = tuple[float, str]


def waveform(
    peaks: Sequence[float],
    duration_s: float,
    pauses: Sequence[Pause],
    marks: Sequence[Mark],
    title: str,
    said: str,
) -> Picture:
    """Return the take as a picture: `peaks` evenly over its length (0 to 1), pauses from second to second, marks numbered by time.

    The table holds the loudest peak between the ticks of the axis, each pause and each mark with its words. ValueError where the
    length is not above 0 or not finite, where a peak is not within 0 and 1, or where a pause or a mark lies outside the take.
    """
    _check(peaks, duration_s, pauses, marks)
    marks = sorted(marks, key=lambda mark: mark[0])
    rows = _rows_of(marks, duration_s)
    top = (max(rows) + 1) * ROW if rows else 4
    inside = (
        *_pauses(pauses, duration_s, top),
        _shape(peaks, top),
        *_axis(duration_s, top),
        *_marks(marks, rows, duration_s, top),
    )
    svg = framed("wave", (WIDTH, top + HEIGHT + LABEL), title, said, "".join(inside))
    return Picture(svg, ("from", "to", "what"), _table(peaks, duration_s, pauses, marks))


def _check(peaks: Sequence[float], duration_s: float, pauses: Sequence[Pause], marks: Sequence[Mark]) -> None:
    times = [*(second for pause in pauses for second in pause), *(second for second, _ in marks)]
    if not 0 < duration_s < math.inf or not all(0 <= peak <= 1 for peak in peaks):
        raise ValueError("A waveform needs a length and peaks from 0 to 1")
    if not all(0 <= second <= duration_s for second in times) or any(start > end for start, end in pauses):
        raise ValueError("A pause or a mark lies outside the take")


def _x(second: float, duration_s: float) -> float:
    return second / duration_s * WIDTH


def _columns(peaks: Sequence[float]) -> list[float]:
    """Return at most one peak for each unit of the width, the highest of those that fall on it."""
    most = min(len(peaks), WIDTH)
    return [max(peaks[at * len(peaks) // most : (at + 1) * len(peaks) // most]) for at in range(most)]


def _shape(peaks: Sequence[float], top: float) -> str:
    columns = _columns(peaks)
    if not columns:
        return ""
    middle, wide = top + HEIGHT / 2, WIDTH / len(columns)
    upper = [f"{number((at + 0.5) * wide)} {number(middle - peak * HEIGHT / 2)}" for at, peak in enumerate(columns)]
    lower = [f"{number((at + 0.5) * wide)} {number(middle + peak * HEIGHT / 2)}" for at, peak in enumerate(columns)]
    return f'<path class="sound" d="M0 {number(middle)}L{"L".join([*upper, f"{WIDTH} {number(middle)}", *reversed(lower)])}Z"/>'


def _pauses(pauses: Sequence[Pause], duration_s: float, top: float) -> Iterator[str]:
    for start, end in pauses:
        x, wide = _x(start, duration_s), _x(end - start, duration_s)
        yield f'<rect class="pause" x="{number(x)}" y="{number(top)}" width="{number(wide)}" height="{HEIGHT}"/>'


def _step(duration_s: float) -> int:
    return next((step for step in STEPS_S if duration_s / step <= MOST_TICKS), math.ceil(duration_s / MOST_TICKS))


def _ticks(duration_s: float) -> list[int]:
    """Return the seconds that the axis names; the last has room for its words before the right edge."""
    step = _step(duration_s)
    return [second for second in range(0, int(duration_s) + 1, step) if _x(second, duration_s) <= WIDTH - 2 * LABEL]


def _axis(duration_s: float, top: float) -> Iterator[str]:
    y = top + HEIGHT
    yield f'<line class="axis" x1="0" y1="{number(y)}" x2="{WIDTH}" y2="{number(y)}"/>'
    for second in _ticks(duration_s):
        x = number(_x(second, duration_s))
        yield f'<line class="axis" x1="{x}" y1="{number(y)}" x2="{x}" y2="{number(y + 5)}"/>'
        yield f'<text class="tick" x="{x}" y="{number(y + LABEL - 4)}">{clock(second)}</text>'


def _rows_of(marks: Sequence[Mark], duration_s: float) -> list[int]:
    """Return the row of each mark's badge above the picture, so that two near ones do not lie on each other."""
    last: list[float] = []
    rows: list[int] = []
    for second, _ in marks:
        x = _badge_x(second, duration_s)
        free = (row for row, taken in enumerate(last) if x - taken >= 2 * BADGE + 2)
        row = next(free, len(last) if len(last) < MOST_ROWS else min(range(MOST_ROWS), key=lambda at: last[at]))
        last[row : row + 1] = [x]
        rows.append(row)
    return rows


def _badge_x(second: float, duration_s: float) -> float:
    return min(max(_x(second, duration_s), BADGE), WIDTH - BADGE)


def _marks(marks: Sequence[Mark], rows: Sequence[int], duration_s: float, top: float) -> Iterator[str]:
    for name, ((second, words), row) in enumerate(zip(marks, rows, strict=True), start=1):
        x, badge, y = number(_x(second, duration_s)), number(_badge_x(second, duration_s)), top - ROW * (row + 0.5)
        yield f'<line class="mark" x1="{x}" y1="{number(y)}" x2="{x}" y2="{number(top + HEIGHT)}"/>'
        yield f'<g class="badge"><title>{escape(words)}</title><circle cx="{badge}" cy="{number(y)}" r="{BADGE}"/>'
        yield f'<text x="{badge}" y="{number(y + 6.5)}">{name}</text></g>'


def _table(
    peaks: Sequence[float], duration_s: float, pauses: Sequence[Pause], marks: Sequence[Mark]
) -> tuple[tuple[str, ...], ...]:
    rows = [(start, 0, end, f"loudest: {loudest:.0%} of full") for start, end, loudest in _stretches(peaks, duration_s)]
    rows += [(start, 1, end, f"pause of {end - start:.1f} s") for start, end in pauses]
    rows += [(second, 2, second, f"{name}: {words}") for name, (second, words) in enumerate(marks, start=1)]
    return tuple((clock(start), clock(end), what) for start, _, end, what in sorted(rows))


def _stretches(peaks: Sequence[float], duration_s: float) -> Iterator[tuple[float, float, float]]:
    step = _step(duration_s)
    for start in range(0, math.ceil(duration_s), step):
        first, last = (int(len(peaks) * min(second / duration_s, 1)) for second in (start, start + step))
        if peaks[first:last]:
            yield float(start), float(min(start + step, duration_s)), max(peaks[first:last])
