"""What the tests of the readers ask of a document."""

from __future__ import annotations

from itertools import pairwise

from candidacy.fit.documents import Document, Style


def words(document: Document, style: Style | None = None) -> list[str]:
    """The lines' words, of one style if given."""
    return [document.words_of(line) for line in document.lines if style in {None, line.style}]


def codes(document: Document) -> list[str]:
    """The codes of its problems."""
    return [problem.code for problem in document.problems]


def assert_sound(document: Document) -> None:
    """Every line lies in the text, shows something, and begins where the one before has ended."""
    assert document.lines
    for line in document.lines:
        assert 0 <= line.span.start < line.span.end <= len(document.text)
        assert document.words_of(line).strip()
        assert line.page >= 1
    for before, after in pairwise(document.lines):
        assert before.span.end <= after.span.start
