"""A document as it was read: its whole text, and its lines with their places.

`Document.text` is what every quote is an exact part of. For text formats it is the decoded file itself;
for PDF, DOCX, ODT and HTML it is the visible text in reading order, one line of text a line.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Quote, Span


class Media(StrEnum):
    """The format a document was read from."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    JSON_RESUME = "json_resume"


class Style(StrEnum):
    """What the format itself says of a line; TEXT where it says nothing."""

    HEADING = "heading"
    BULLET = "bullet"
    TEXT = "text"
    FURNITURE = "furniture"
    """A header, footer or page number repeated on the pages: kept, never quoted."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a line stands on its page, in points from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document; `starts_block` after a blank line or at a new paragraph."""

    span: Span
    page: int
    style: Style = Style.TEXT
    starts_block: bool = False
    quotable: bool = True
    """False for words the reader put together itself, such as two dates of a JSON Resume."""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a page states as data rather than prose, such as the employer's name.

    Names in use: title, employer, location, employment_type, date_posted, valid_through, pay, hours, industry,
    remote, apply, experience_months, education.
    """

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read, with what could not be read of it."""

    name: str
    media: Media
    sha256: str
    text: str
    lines: tuple[Line, ...]
    facts: tuple[Fact, ...] = ()
    problems: tuple[Problem, ...] = ()

    def quote(self, span: Span, page: int) -> Quote:
        """Return the exact words at `span`."""
        return Quote(self.text[span.start : span.end], self.name, page, span)

    def words_of(self, line: Line) -> str:
        """Return the text of `line`."""
        return self.text[line.span.start : line.span.end]

    def fact(self, name: str) -> str | None:
        """Return the first fact of that name, or None."""
        return next((fact.value for fact in self.facts if fact.name == name), None)
