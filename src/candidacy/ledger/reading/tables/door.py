"""The one way in: the bytes of a table to candidacies with what happened in them; what cannot be read is listed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import UnreadableTable
from candidacy.ledger.events import When
from candidacy.ledger.kinds import What
from candidacy.ledger.reading.tables.columns import NAMES, columns_in
from candidacy.ledger.reading.tables.days import day_in, order_in
from candidacy.ledger.reading.tables.statuses import BEFORE_APPLYING, event_told, known
from candidacy.ledger.reading.tables.values import DateOrder, Happened, NotedRow, Table

DELIMITERS = ",;\t|"
DAYS = "noted", "applied", "interview", "offer", "ended", "updated"
MOST_ROWS = 20_000
LONGEST_CELL = 20_000
SHORT = 300


def read_table(
    data: bytes, name: str, today: date, columns: Mapping[str, str] | None = None, order: DateOrder | None = None
) -> Table:
    """Return what the table says.

    `columns` names the column of a meaning (`employer`, `title`, `status` …) where it is not found by itself. Raises
    UnreadableTable where job or employer has no column.
    """
    lines = list(_lines(data, name))
    header = lines[0][1] if lines else []
    places = columns_in(header, columns or {})
    _must_have(places, header, name, columns or {})
    cells = [(number, {one: _cell(row, place) for one, place in places.items()}) for number, row in lines[1:]]
    order = order or order_in(row[one] for _, row in cells for one in DAYS if one in row)
    reader = _Reader(name, today, order)
    rows = tuple(row for number, told in cells if (row := reader.row(number, told)))
    return Table(rows, {meaning: header[place] for meaning, place in places.items()}, tuple(reader.problems))


def _lines(data: bytes, name: str) -> Iterator[tuple[int, list[str]]]:
    text = _text(data)
    first = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                yield rows.line_num, row
            if rows.line_num > MOST_ROWS:
                raise UnreadableTable(f"{name} has more than {MOST_ROWS} lines.")
    except csv.Error:
        raise UnreadableTable(f"{name} is not a table of text with columns (CSV).") from None


def _text(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _must_have(places: Mapping[str, int], header: Sequence[str], name: str, given: Mapping[str, str]) -> None:
    strange = [meaning for meaning in given if meaning not in NAMES or meaning not in places]
    if strange:
        raise UnreadableTable(f"{name} has no such column for {', '.join(strange)}: it has {', '.join(header)}.")
    missing = [meaning for meaning in ("employer", "title") if meaning not in places]
    if missing:
        raise UnreadableTable(
            f"{name} has no column for {' and '.join(missing)}: it has {', '.join(header) or 'none'}."
        )


def _cell(row: Sequence[str], place: int) -> str:
    text = row[place].strip() if place < len(row) else ""
    plain = "".join(letter for letter in text if letter in "\n\t" or letter.isprintable())
    # A quote put before = + - @ keeps a spreadsheet from reckoning; it is no part of the text.
    return (plain[1:] if plain[:1] == "'" and plain[1:2] in tuple("=+-@\t\r") else plain)[:LONGEST_CELL]


class _Reader:
    """Reads row by row and keeps what it could not read."""

    def __init__(self, name: str, today: date, order: DateOrder | None) -> None:
        self._name = name
        self._today = today
        self._order = order
        self.problems: list[Problem] = []

    def row(self, number: int, told: Mapping[str, str]) -> NotedRow | None:
        place = f"{self._name}, line {number}"
        if not (told["employer"] and told["title"]):
            self.problems.append(
                Problem("row_without_job", "This row names no job or no employer, so it was left out.", place)
            )
            return None
        days = {one: self._day(told.get(one, ""), place) for one in DAYS}
        if not known(told.get("status", "")):
            text = f"“{told['status'][:40]}” is no status that is understood; it was kept as a note."
            self.problems.append(Problem("unknown_status", text, place))
        events = tuple(self._events(told, days))
        short = {one: " ".join(told.get(one, "").split())[:SHORT] for one in ("title", "employer", "place")}
        return NotedRow(number, **short, link=told.get("link", "")[:2000], note=_note(told), events=events)

    def _day(self, cell: str, place: str) -> date | None:
        day = day_in(cell, self._order) if cell else None
        if cell and day is None and any(letter.isdigit() for letter in cell):
            text = f"“{cell[:40]}” is no day, or could mean two; say --day-first or --month-first."
            self.problems.append(Problem("unclear_day", text, place))
        return day

    def _events(self, told: Mapping[str, str], days: Mapping[str, date | None]) -> Iterator[Happened]:
        what = event_told(told.get("status", ""))
        known_days = [day for day in days.values() if day]
        yield Happened(What.NOTED, self._when(days["noted"] or min(known_days, default=None)))
        if days["applied"] or (what and what not in BEFORE_APPLYING):
            yield Happened(What.APPLIED, self._when(days["applied"] or days["noted"]))
        if days["interview"]:
            yield self._interview(days["interview"])
        if days["offer"]:
            yield Happened(What.VERBAL_OFFER, self._when(days["offer"]))
        yield from self._status(what, told, days)

    def _status(
        self, what: What | None, told: Mapping[str, str], days: Mapping[str, date | None]
    ) -> Iterator[Happened]:
        told_already = {What.APPLIED: True, What.INTERVIEW_INVITED: days["interview"], What.VERBAL_OFFER: days["offer"]}
        if what and not told_already.get(what):
            yield Happened(what, self._when(days["ended"] or days["updated"]), text=told["status"])
        elif days["ended"] and what is None:
            yield Happened(What.REJECTED, self._when(days["ended"]))

    def _interview(self, day: date) -> Happened:
        if day > self._today:
            return Happened(What.INTERVIEW_SCHEDULED, When(self._today, about=True), day=day)
        return Happened(What.INTERVIEW_HELD, When(day))

    def _when(self, day: date | None) -> When:
        return When(day) if day else When(self._today, about=True)


def _note(told: Mapping[str, str]) -> str:
    parts = [told.get("note", "")]
    parts += [f"{name}: {told[name]}" for name in ("salary", "source", "contact") if told.get(name)]
    if not known(told.get("status", "")):
        parts.append(f"status: {told['status']}")
    return "\n".join(part for part in parts if part)[:LONGEST_CELL]
