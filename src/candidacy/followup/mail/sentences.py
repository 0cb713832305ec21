"""The sentences of what the sender wrote, each an exact place of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from candidacy.followup.mail.quoting import Line
from candidacy.followup.mail.values import Sentence
from candidacy.kernel.quotes import Span

SENTENCES_LIMIT = 400
LONGEST = 700
"""Characters of a sentence that are looked at."""
WRAPPED_AT = 50
"""A shorter line was ended on purpose, unless the next one goes on in small letters."""
_SHORT_FORMS = r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)(?<!\bLtd)(?<!\bInc)(?<!\bNo)(?<!\be\.g)(?<!\bi\.e)(?<!\ba\.m)(?<!\bp\.m)(?<!\bapprox)(?<!\bProf)(?<!\bDept)(?<! [A-Z])"
_END = re.compile(rf"{_SHORT_FORMS}[.!?…]+[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9ÀÁÉÈÖÜÄ¡¿•*-])|[!?]\s+")
_BULLET = re.compile(r"(?:[•*·▪●◦–-]|\d{1,2}[.)])\s+\S")
_MARKS = str.maketrans({"’": "'", "‘": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "\xa0": " "})


def plain(words: str) -> str:
    """The words in small letters on one line, with the plain marks of a typewriter."""
    return " ".join(words.translate(_MARKS).casefold().split())


def sentences_of(text: str, lines: Sequence[Line]) -> tuple[Sentence, ...]:
    """The sentences that stand in these lines of the text, in their order."""
    found: list[Sentence] = []
    for paragraph in _paragraphs(lines):
        for span in _cut(text, paragraph):
            found.append(Sentence(span, plain(text[span.start : span.end])[:LONGEST]))
            if len(found) >= SENTENCES_LIMIT:
                return tuple(found)
    return tuple(found)


def _paragraphs(lines: Iterable[Line]) -> Iterator[Span]:
    """Runs of lines that were one before they were wrapped."""
    opened: Line | None = None
    last: Line | None = None
    for line in lines:
        if opened and last and _ends(last, line):
            yield Span(opened.span.start, last.span.end)
            opened = None
        if line.words:
            opened, last = opened or line, line
    if opened and last:
        yield Span(opened.span.start, last.span.end)


def _ends(last: Line, line: Line) -> bool:
    # A quoted or cut line between the two leaves a gap in their places.
    if not line.words or line.span.start - last.span.end > 40 or _BULLET.match(line.words):
        return True
    return len(last.words) < WRAPPED_AT and not line.words[0].islower()


def _cut(text: str, paragraph: Span) -> Iterator[Span]:
    words = text[paragraph.start : paragraph.end]
    start = 0
    for end in (*(match.end() for match in _END.finditer(words)), len(words)):
        piece = words[start:end]
        kept = piece.strip()
        if kept:
            first = paragraph.start + start + len(piece) - len(piece.lstrip())
            yield Span(first, first + len(kept))
        start = end
