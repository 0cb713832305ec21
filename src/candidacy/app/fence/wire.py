"""A document, or a refusal, as JSON between the fenced child and its parent.

Only JSON, never pickle: whatever took over the child could at most send a wrong text, and every value is checked.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar

from candidacy.fit.documents import Box, Document, Fact, Line, Media, Style
from candidacy.fit.reading.draft import LINE_LIMIT, TEXT_LIMIT
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Span
from candidacy.kernel.refusals import (
    BrokenDocument,
    EmptyDocument,
    LockedDocument,
    Refusal,
    ScannedDocument,
    TooMuchToRead,
    UnknownFormat,
)

REFUSALS: dict[str, type[Refusal]] = {
    one.code: one
    for one in (BrokenDocument, EmptyDocument, LockedDocument, ScannedDocument, TooMuchToRead, UnknownFormat)
}
"""The refusals that reading may end in; another code is a fault of the child."""
_SENTENCE_LIMIT = 1000
_MEASURE_LIMIT = 1e6
_STYLES = tuple(Style)
_T = TypeVar("_T")


class WireFault(ValueError):
    """What came over the wire is no document and no refusal."""


def packed(answer: Document | Refusal) -> bytes:
    """The answer as one JSON object."""
    if isinstance(answer, Refusal):
        value: dict[str, object] = {"refusal": answer.code, "sentence": answer.sentence}
    else:
        value = _packed_document(answer)
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def _packed_document(document: Document) -> dict[str, object]:
    return {
        "name": document.name,
        "media": document.media.value,
        "sha256": document.sha256,
        "text": document.text,
        "lines": [_packed_line(line) for line in document.lines],
        "facts": [[fact.name, fact.value] for fact in document.facts],
        "problems": [[problem.code, problem.text, problem.place] for problem in document.problems],
    }


def _packed_line(line: Line) -> list[object]:
    box = line.box
    place = [round(measure, 2) for measure in (box.left, box.top, box.right, box.bottom)] if box else None
    flags = int(line.starts_block) + 2 * int(line.quotable)
    return [line.span.start, line.span.end, line.page, _STYLES.index(line.style), flags, place]


def unpacked(data: bytes) -> Document | Refusal:
    """The answer that the bytes are.

    Raises WireFault for anything but a whole and valid answer.
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as fault:
        raise WireFault("not JSON") from fault
    if not isinstance(value, dict):
        raise WireFault("not an object")
    return _refusal(value) if "refusal" in value else _document(value)


def _refusal(value: dict[str, Any]) -> Refusal:
    code, sentence = _is(str, value.get("refusal")), _is(str, value.get("sentence"))
    if code not in REFUSALS:
        raise WireFault(f"no refusal of reading: {code!r}")
    return REFUSALS[code](sentence[:_SENTENCE_LIMIT])


def _document(value: dict[str, Any]) -> Document:
    text = _is(str, value.get("text"))
    if len(text) > TEXT_LIMIT:
        raise WireFault("text too long")
    lines = _each(value.get("lines"), lambda one: _line(one, len(text)), LINE_LIMIT)
    return Document(
        _is(str, value.get("name")),
        _media(value.get("media")),
        _is(str, value.get("sha256")),
        text,
        lines,
        _each(value.get("facts"), lambda one: Fact(*_strings(one, 2))),
        _each(value.get("problems"), lambda one: Problem(*_strings(one, 3))),
    )


def _line(value: object, length: int) -> Line:
    parts = _is(list, value)
    if len(parts) != 6:
        raise WireFault("not a line")
    start, end, page, style, flags = (_is(int, part) for part in parts[:5])
    if not (0 <= start < end <= length and 1 <= page <= 1_000_000 and 0 <= style < len(_STYLES) and 0 <= flags < 4):
        raise WireFault("a line out of bounds")
    return Line(Span(start, end), page, _STYLES[style], bool(flags & 1), bool(flags & 2), _box(parts[5]))


def _box(value: object) -> Box | None:
    if value is None:
        return None
    parts = _is(list, value)
    if len(parts) != 4 or not all(isinstance(one, int | float) and abs(one) < _MEASURE_LIMIT for one in parts):
        raise WireFault("not a box")
    return Box(*(float(one) for one in parts))


def _media(value: object) -> Media:
    try:
        return Media(_is(str, value))
    except ValueError as fault:
        raise WireFault("no format") from fault


def _strings(value: object, count: int) -> list[str]:
    parts = _is(list, value)
    if len(parts) != count or not all(isinstance(one, str) for one in parts):
        raise WireFault("not words")
    return parts


def _each(value: object, turned: Callable[[object], _T], limit: int = 10_000) -> tuple[_T, ...]:
    parts = _is(list, value)
    if len(parts) > limit:
        raise WireFault("too many parts")
    return tuple(turned(one) for one in parts)


def _is(kind: type[_T], value: object) -> _T:
    if not isinstance(value, kind) or isinstance(value, bool):
        raise WireFault(f"not {kind.__name__}")
    return value
