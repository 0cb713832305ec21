"""Places under a label: "Venue: …" on one line, or the lines of an address under it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from candidacy.followup.mail.cues.places import (
    ANY_LABEL,
    LABEL,
    NOT_SAID,
    OF_THE_JOB,
    OFTEN_OF_THE_JOB,
    PLATFORM_ALONE,
    VAGUE,
)
from candidacy.followup.mail.quoting import Line
from candidacy.followup.mail.where.links import LINK_LIMIT, URL, safe_links
from candidacy.followup.mail.where.said import PLACE_LIMIT, Mode, PlaceSaid, is_harmless
from candidacy.kernel.quotes import Span

LABELLED = 4.0
LINES_LIMIT = 5
NEARBY = 4
"""Lines in which a pay or a job title tells that the job's own place is meant."""
BESIDE = 2
"""Characters between two lines that follow each other."""
_WIDEST = 80
_GOES_ON = re.compile(
    r"(?i)(?:room|rm|floor|building|suite|unit|level|entrance|reception)\b|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|\d{4,6} [^\W\d_]"
)
_NUMBERED = re.compile(r"(?i)(?:room|raum|salle)\b")


def labelled_in(lines: Sequence[Line], text: str) -> Iterator[PlaceSaid]:
    """The places that stand under a label of their own."""
    for at, line in enumerate(lines):
        found = LABEL.fullmatch(line.words)
        if found and not _of_the_job(lines, at, found):
            span = _value(lines, at, found)
            mode = mode_of(text[span.start : span.end]) if span else None
            if span and mode:
                yield PlaceSaid(mode, span, LABELLED)


def mode_of(words: str) -> Mode | None:
    """How one is at a place that is told as one; None where the words are no place, or not one that is safe to open."""
    shown = " ".join(words.split())
    if not _is_told(shown):
        return None
    if URL.search(shown):
        return Mode.VIDEO
    if len(shown) > PLACE_LIMIT or "@" in shown:
        return None
    return Mode.VIDEO if PLATFORM_ALONE.fullmatch(shown) else Mode.ON_SITE


def _is_told(shown: str) -> bool:
    apart = URL.sub("", shown)
    if VAGUE.fullmatch(shown) or NOT_SAID.search(apart) or not is_harmless(apart):
        return False
    return len(shown) <= PLACE_LIMIT + LINK_LIMIT and safe_links(shown) and _begins(shown)


def _begins(shown: str) -> bool:
    """Whether the words begin as a name, a number or a link does."""
    first = shown.lstrip("\"'“‘(#")[:1]
    return first.isdigit() or (first.isalpha() and not first.islower()) or shown.startswith("https://")


def _of_the_job(lines: Sequence[Line], at: int, found: re.Match[str]) -> bool:
    if found[1] or found[2].casefold() not in OFTEN_OF_THE_JOB:
        return False
    return any(OF_THE_JOB.match(one.words) for one in lines[max(0, at - NEARBY) : at + NEARBY + 1])


def _value(lines: Sequence[Line], at: int, found: re.Match[str]) -> Span | None:
    """The words under the label: on its line, and on those that go on with it."""
    line = lines[at]
    start = line.span.start if _NUMBERED.match(found[2]) else line.span.start + found.start(3)
    end = line.span.end if found[3] else 0
    for before, one in zip(lines[at:], lines[at + 1 : at + 1 + LINES_LIMIT], strict=False):
        if not _goes_on(before, one, bool(found[3])):
            break
        start, end = (one.span.start, one.span.end) if not end else (start, one.span.end)
    return Span(start, end) if end > start else None


def _goes_on(before: Line, one: Line, begun: bool) -> bool:
    beside = 0 < len(one.words) <= _WIDEST and before.words and one.span.start - before.span.end <= BESIDE
    if not beside or (ANY_LABEL.match(one.words) and not _GOES_ON.match(one.words)):
        return False
    return not begun or before.words.endswith(",") or _GOES_ON.match(one.words) is not None
