"""Lines gathered into passages: a bullet with its wrapped lines, a paragraph, a heading.

Every format ends in the same shape here, so that the rest of the room never asks where a document came from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from candidacy.fit.documents import Document, Line, Media, Style
from candidacy.kernel.quotes import Quote, Span

LONGEST_HEADING_WORDS = 9
"""A line longer than this is a sentence, not a heading."""

_SENTENCE_END = re.compile(r"[.!?;,]['\"”’)]*$")
_LIST_ITEM = re.compile(r"^(?:\d{1,2}|[a-zA-Z])[.)]\s")
_SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "or",
        "our",
        "the",
        "their",
        "to",
        "up",
        "us",
        "we",
        "with",
        "you",
        "your",
        "you'll",
        "you’ll",
        "we're",
        "do",
        "is",
        "are",
        "it",
    ]
)


_BARE_HEADINGS = frozenset(
    [
        "essential",
        "desirable",
        "requirements",
        "required",
        "preferred",
        "duties",
        "responsibilities",
        "skills",
        "experience",
        "education",
        "qualifications",
        "benefits",
        "about",
        "apply",
        "languages",
        "references",
        "certificates",
        "employment",
        "training",
        "interests",
    ]
)
"""Single words that head a list even where no blank line stands above them."""


class Shape(StrEnum):
    """What a passage is in its document."""

    HEADING = "heading"
    BULLET = "bullet"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of lines that say one thing together, `heading` naming the heading above it."""

    span: Span
    page: int
    shape: Shape
    heading: str = ""
    quotable: bool = True
    lines: int = 1
    style: Style = Style.TEXT
    """What the format itself said of its first line."""

    def quote_in(self, document: Document) -> Quote:
        """Return the passage's exact words."""
        return document.quote(self.span, self.page)

    def text_in(self, document: Document) -> str:
        """Return the passage's words on one line."""
        return " ".join(document.text[self.span.start : self.span.end].split())


def passages_of(document: Document) -> tuple[Passage, ...]:
    """Return the passages of `document` in reading order, furniture and empty lines left out."""
    lines = [line for line in document.lines if line.style is not Style.FURNITURE and len(line.span)]
    passages: list[Passage] = []
    heading = ""
    for group in _groups(document, lines):
        first, last = group[0], group[-1]
        shape = _shape(document, group)
        if shape is Shape.HEADING:
            heading = _heading_words(document.words_of(first))
        span = Span(first.span.start, last.span.end)
        quotable = all(line.quotable for line in group)
        passages.append(Passage(span, first.page, shape, heading, quotable, len(group), first.style))
    return tuple(passages)


def _heading_words(text: str) -> str:
    return " ".join(text.split()).strip(" :*_#=-–—|").strip()


def _groups(document: Document, lines: list[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    width = _usual_width(document, lines)
    for line in lines:
        if groups and _continues(document, groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _usual_width(document: Document, lines: list[Line]) -> float:
    """Return the column at which this document wraps its lines, or infinity where each line is whole."""
    longest = max((len(document.words_of(line)) for line in lines), default=0)
    if document.media is Media.PDF:
        return longest * 0.8
    wraps = document.media in (Media.TEXT, Media.MARKDOWN) and 45 <= longest <= 130
    return longest if wraps else float("inf")


def _continues(document: Document, group: list[Line], line: Line, width: float) -> bool:
    """Say whether `line` is the wrapped rest of `group`."""
    last = group[-1]
    if line.starts_block or line.style in (Style.BULLET, Style.HEADING) or last.style is Style.HEADING:
        return False
    before, here = document.words_of(last).rstrip(), document.words_of(line)
    if _LIST_ITEM.match(here) or width == float("inf") or before.endswith(":"):
        return False
    if group[0].style is Style.BULLET and _indented(document, group[0], line):
        return True
    if here.strip(" :").lower() in _BARE_HEADINGS or (group[0].style is Style.BULLET and here[:1].isupper()):
        return False
    first_word = here.split()[0] if here.split() else ""
    full = len(before) + 1 + len(first_word) > width
    if here[:1].islower() or before.endswith(("-", "\u00ad", "\u0002", ",")):
        return full or (here[:1].islower() and len(before) > 0.5 * width)
    return full and not (_mostly_capitals(here) and not _mostly_capitals(before))


def _indented(document: Document, bullet: Line, line: Line) -> bool:
    if bullet.box is not None and line.box is not None:
        return abs(line.box.left - bullet.box.left) < 3
    start = document.text.rfind("\n", 0, line.span.start) + 1
    lead = line.span.start - start
    bullet_start = document.text.rfind("\n", 0, bullet.span.start) + 1
    return lead >= 2 and lead > len(document.text[bullet_start : bullet.span.start]) - 2


def _mostly_capitals(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 3 and sum(letter.isupper() for letter in letters) > 0.8 * len(letters)


def _shape(document: Document, group: list[Line]) -> Shape:
    first = group[0]
    if first.style is Style.HEADING:
        return Shape.HEADING
    if first.style is Style.BULLET:
        return Shape.BULLET
    if len(group) == 1 and looks_like_heading(document.words_of(first), first.starts_block):
        return Shape.HEADING
    return Shape.TEXT


def looks_like_heading(text: str, starts_block: bool) -> bool:
    """Say whether a single line reads as a heading: short, no sentence end, and a colon, capitals or title case."""
    plain = " ".join(text.split())
    words = plain.strip(" :").split()
    if not words or len(words) > LONGEST_HEADING_WORDS or not any(letter.isalpha() for letter in plain):
        return False
    if any(letter.isdigit() for letter in plain) or "@" in plain or "|" in plain:
        return False
    if plain.endswith(":"):
        return True
    if _SENTENCE_END.search(plain) and not plain.endswith("?"):
        return False
    if _mostly_capitals(plain) or plain.lower() in _BARE_HEADINGS:
        return True
    return starts_block and len(words) <= 6 and "," not in plain and _sentence_or_title_case(words)


def _sentence_or_title_case(words: list[str]) -> bool:
    return words[0][:1].isupper() and not words[0].endswith(".")
