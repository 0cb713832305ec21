"""Small made-up documents for the tests of the fit room."""

from __future__ import annotations

from datetime import date

from candidacy.fit.documents import Document
from candidacy.fit.reading import read
from candidacy.fit.resumes import read_resume
from candidacy.fit.values import Resume

AS_OF = date(2025, 11, 24)


def paper(text: str, name: str = "paper.txt") -> Document:
    """Return the text as a document."""
    return read(text.encode(), name)


def resume(text: str) -> Resume:
    """Return the text read as a résumé on the day of the tests."""
    return read_resume([paper(text, "cv.txt")], AS_OF)
