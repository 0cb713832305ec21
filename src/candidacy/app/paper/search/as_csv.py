"""The candidacies as a table for a spreadsheet, with their history; no cell is ever taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from candidacy.app.kept import Here
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import ENDINGS, OFFERS, What
from candidacy.ledger.log import Counts, log_of

COLUMNS = (
    "Number", "Job title", "Company", "Location", "URL", "Notes", "Status", "Date added", "Date applied", "Interview date",
    "Offer date", "Closed date", "Applicants", "Interviewed", "History",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def search_csv(several: Sequence[Here]) -> str:
    """Return a row for each candidacy; `candidacy import` reads the same columns back."""
    sheet = io.StringIO()
    rows = csv.writer(sheet, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    rows.writerows([cell(one) for one in _row(here)] for here in several)
    return sheet.getvalue()


def cell(value: object) -> str:
    """Return the value as a cell that no spreadsheet reckons with."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def _row(here: Here) -> list[object]:
    one = here.candidacy
    counting = [entry.event for entry in log_of(here.events, here.standing.today) if entry.counts is Counts.YES]
    days = (
        _first(counting, {What.NOTED}), _first(counting, {What.APPLIED}), _first(counting, {What.INTERVIEW_HELD}),
        _first(counting, OFFERS), _first(counting, ENDINGS),
    )  # fmt: skip
    ended = here.standing.ended_by
    status = str(ended.what if ended else here.standing.stage).replace("_", " ")
    history = "; ".join(f"{event.when.day if event.when else 'no day'} {event.what}" for event in counting)
    return [one.number, one.title, one.employer, one.place, one.link, one.note, status, *days, one.applicants, one.interviewed, history]  # fmt: skip


def _first(events: Sequence[Event], kinds: frozenset[What] | set[What]) -> str:
    return next((event.day.isoformat() for event in events if event.what in kinds and event.when), "")
