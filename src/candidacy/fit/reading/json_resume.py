"""JSON Resume 1.0.0: a résumé as data, laid out line by line in the order résumés have."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from candidacy.fit.documents import Document, Media, Style
from candidacy.fit.reading.decoding import decoded
from candidacy.fit.reading.draft import Draft
from candidacy.kernel.refusals import BrokenDocument

_DATE = re.compile(r"[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
"""ISO 8601 as the schema has it: a year, a year and month, or a day."""
ITEMS_LIMIT = 1000

Entry = Mapping[str, object]


def read_json_resume(data: bytes, name: str) -> Document:
    """The résumé, one line a value; headings and dates that the reader put together are not quotable.

    A part of the wrong kind is left out and listed with its path. Raises BrokenDocument, EmptyDocument.
    """
    found = decoded(data)
    try:
        resume = json.loads(found.text.lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError) as fault:
        raise BrokenDocument(f"{name} is not well-formed JSON.") from fault
    if not isinstance(resume, dict):
        raise BrokenDocument(f"{name} is JSON, but not a JSON Resume.")
    draft = Draft(name, Media.JSON_RESUME, data)
    if found.problem:
        draft.problem(*found.problem)
    layout = _Layout(draft)
    layout.basics(resume)
    for key, heading, write in _SECTIONS:
        layout.section(resume, key, heading, write)
    return draft.finish()


class _Layout:
    """Writes values as lines and notes those of the wrong kind."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._starts = False

    def text(self, entry: Entry, key: str, path: str) -> str:
        """A string of an entry; "" where it is missing or is none."""
        value = entry.get(key, "")
        if isinstance(value, str):
            return value
        self._wrong(f"{path}.{key}", "text")
        return ""

    def items(self, entry: Entry, key: str, path: str) -> list[tuple[str, object]]:
        """The members of a list with their paths."""
        value = entry.get(key, [])
        at = f"{path}.{key}" if path else key
        if not isinstance(value, list):
            self._wrong(at, "a list")
            return []
        if len(value) > ITEMS_LIMIT:
            self._draft.problem("text_cut", f"Only the first {ITEMS_LIMIT} entries were read.", at)
        return [(f"{at}[{number}]", one) for number, one in enumerate(value[:ITEMS_LIMIT])]

    def entry(self, value: object, path: str) -> Entry:
        """The entry itself; an empty one where it is none."""
        if isinstance(value, dict):
            return value
        self._wrong(path, "an object")
        return {}

    def _wrong(self, path: str, wanted: str) -> None:
        self._draft.problem("wrong_kind", f"This should be {wanted}; it was left out.", path)

    def start(self) -> None:
        """The next line starts a block."""
        self._starts = True

    def line(self, words: str, style: Style = Style.TEXT, *, quotable: bool = True) -> None:
        """Write a value; a longer one with line ends in it as several lines."""
        for piece in words.splitlines():
            if piece.strip():
                self._draft.line(piece, style=style, starts_block=self._starts, quotable=quotable)
                self._starts = False

    def lines(self, entry: Entry, path: str, *keys: str) -> None:
        """Write strings of an entry."""
        for key in keys:
            self.line(self.text(entry, key, path))

    def heading(self, words: str) -> None:
        """Write a heading of our own."""
        self.start()
        self.line(words, Style.HEADING, quotable=False)

    def bullets(self, entry: Entry, key: str, path: str) -> None:
        """Write a list of strings."""
        for at, one in self.items(entry, key, path):
            if isinstance(one, str):
                self.line(one, Style.BULLET)
            else:
                self._wrong(at, "text")

    def date(self, entry: Entry, key: str, path: str) -> str:
        """A date of an entry; "" where it is missing or is none."""
        words = self.text(entry, key, path).strip()
        if words and not _DATE.fullmatch(words):
            self._draft.problem("wrong_date", "This is no date such as 2024-05-31, 2024-05 or 2024.", f"{path}.{key}")
            return ""
        return words

    def dates(self, entry: Entry, path: str) -> None:
        """Write from when to when; without an end it lasts until now."""
        start, end = self.date(entry, "startDate", path), self.date(entry, "endDate", path)
        if start:
            ends = end or ("present" if not entry.get("endDate") else "")
            self.line(f"{start} – {ends}" if ends else start, quotable=False)
        elif end:
            self.line(f"– {end}", quotable=False)

    def basics(self, resume: Entry) -> None:
        """Write who it is, where to reach them, and the summary."""
        if "basics" not in resume:
            return
        basics = self.entry(resume["basics"], "basics")
        self.lines(basics, "basics", "name", "label", "email", "phone", "url")
        if "location" in basics:
            place = self.entry(basics["location"], "basics.location")
            keys = ("address", "postalCode", "city", "region", "countryCode")
            parts = [self.text(place, key, "basics.location") for key in keys]
            self.line(", ".join(filter(None, parts)), quotable=False)
        for at, one in self.items(basics, "profiles", "basics"):
            self.lines(self.entry(one, at), at, "network", "username", "url")
        summary = self.text(basics, "summary", "basics")
        if summary.strip():
            self.heading("Summary")
            self.line(summary)

    def section(self, resume: Entry, key: str, heading: str, write: Callable[[_Layout, Entry, str], None]) -> None:
        """Write the entries of a section under its heading."""
        entries = self.items(resume, key, "")
        if not entries:
            return
        self.heading(heading)
        for at, one in entries:
            self.start()
            write(self, self.entry(one, at), at)


def _job(layout: _Layout, entry: Entry, path: str) -> None:
    layout.lines(entry, path, "position", "name", "organization", "company", "location", "description")
    layout.dates(entry, path)
    layout.lines(entry, path, "url", "summary")
    layout.bullets(entry, "highlights", path)


def _study(layout: _Layout, entry: Entry, path: str) -> None:
    degree = ", ".join(filter(None, (layout.text(entry, key, path).strip() for key in ("studyType", "area"))))
    one_value = not (entry.get("studyType") and entry.get("area"))
    layout.line(degree, quotable=one_value)
    layout.lines(entry, path, "institution")
    layout.dates(entry, path)
    layout.lines(entry, path, "url", "score")
    layout.bullets(entry, "courses", path)


def _dated(*keys: str, date: str) -> Callable[[_Layout, Entry, str], None]:
    def write(layout: _Layout, entry: Entry, path: str) -> None:
        layout.lines(entry, path, *keys)
        layout.line(layout.date(entry, date, path))
        layout.lines(entry, path, "url", "summary")

    return write


def _with_keywords(*keys: str) -> Callable[[_Layout, Entry, str], None]:
    def write(layout: _Layout, entry: Entry, path: str) -> None:
        layout.lines(entry, path, *keys)
        layout.bullets(entry, "keywords", path)

    return write


def _language(layout: _Layout, entry: Entry, path: str) -> None:
    layout.lines(entry, path, "language", "fluency")


def _reference(layout: _Layout, entry: Entry, path: str) -> None:
    layout.lines(entry, path, "name", "reference")


def _project(layout: _Layout, entry: Entry, path: str) -> None:
    layout.lines(entry, path, "name")
    layout.bullets(entry, "roles", path)
    layout.lines(entry, path, "entity", "type")
    layout.dates(entry, path)
    layout.lines(entry, path, "url", "description")
    layout.bullets(entry, "highlights", path)
    layout.bullets(entry, "keywords", path)


_SECTIONS: tuple[tuple[str, str, Callable[[_Layout, Entry, str], None]], ...] = (
    ("work", "Experience", _job),
    ("volunteer", "Volunteering", _job),
    ("education", "Education", _study),
    ("certificates", "Certificates", _dated("name", "issuer", date="date")),
    ("awards", "Awards", _dated("title", "awarder", date="date")),
    ("publications", "Publications", _dated("name", "publisher", date="releaseDate")),
    ("skills", "Skills", _with_keywords("name", "level")),
    ("languages", "Languages", _language),
    ("interests", "Interests", _with_keywords("name")),
    ("references", "References", _reference),
    ("projects", "Projects", _project),
)
