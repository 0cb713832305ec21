"""A posting's prose cut into sentences; a semicolon outside of brackets ends one as well."""

from __future__ import annotations

import re
from collections.abc import Iterator

from candidacy.fit.english.signals import ABBREVIATION
from candidacy.kernel.quotes import Span

_END = re.compile(r"[.!?]+['\")’”]*(?=\s+[\"'“‘(]?[A-Z0-9£$€])|[.!?]+['\")’”]*\s*$|;\s+|\n\s*\n")
_LONGEST = 1500
"""Characters no sentence that a person wrote is longer than; keeps a line without end from costing more than its length."""
_TRIM = " \t\r\n,;:–—-.*_•"


def sentences(text: str, span: Span) -> list[Span]:
    """Return the sentences of `text` within `span`."""
    found: list[Span] = []
    start = span.start
    inside = bracketed(text, span)
    for match in _END.finditer(text, span.start, span.end):
        if match.group().startswith(".") and ABBREVIATION.search(
            text, max(start, match.start() - 8), match.start() + 1
        ):
            continue
        if match.group().startswith(";") and match.start() in inside:
            continue
        found.append(Span(start, match.end()))
        start = match.end()
    found.append(Span(start, span.end))
    short = (part for one in found for part in _shortened(text, one))
    return [trimmed for one in short if len(trimmed := trim(text, one))]


def _shortened(text: str, span: Span) -> Iterator[Span]:
    """Yield the span in pieces no longer than a sentence may be, cut at blanks where there are any."""
    start = span.start
    while span.end - start > _LONGEST:
        blank = text.rfind(" ", start + 1, start + _LONGEST)
        end = blank if blank > start else start + _LONGEST
        yield Span(start, end)
        start = end
    yield Span(start, span.end)


def bracketed(text: str, span: Span) -> frozenset[int]:
    """Return the places of `text` in `span` that stand between brackets that close again."""
    inside: set[int] = set()
    opened = -1
    for at in range(span.start, span.end):
        if text[at] in "([" and opened < 0:
            opened = at
        elif text[at] in ")]" and opened >= 0:
            inside.update(range(opened, at + 1))
            opened = -1
    return frozenset(inside)


def trim(text: str, span: Span) -> Span:
    """Return `span` without blanks and loose punctuation at its ends."""
    start, end = span.start, span.end
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM + "!?":
        end -= 1
    return Span(start, end)
