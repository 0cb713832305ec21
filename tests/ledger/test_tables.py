"""Tables of applications: shaped as Huntr, JobSync and people's spreadsheets shape them; the people are made up."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.kernel.refusals import UnreadableTable
from candidacy.ledger.kinds import What
from candidacy.ledger.reading.tables import DateOrder, Table, read_table

TODAY = date(2026, 3, 2)
HUNTR = b"""Job Title,Company,List,Location,Job Post URL,Salary,Date Added,Date Applied,Last Moved,Notes
Ward Nurse,St Brigid Hospital,Interview,Cork,https://jobs.example/1,38000,2026-01-05T09:12:44.000Z,2026-01-07T10:00:00.000Z,2026-02-01T08:00:00.000Z,"Asked for Anna,
ward 4"
Cook,Elm Street School,Wishlist,,https://jobs.example/2,,2026-02-20T09:12:44.000Z,,,
Driver,Tern Bay Buses,Rejected,Tern Bay,,,2026-01-02T09:12:44.000Z,2026-01-03T09:12:44.000Z,2026-02-10T09:12:44.000Z,
"""
JOBSYNC = b"""JobTitle;Company;Location;Source;Status;AppliedDate;CreatedAt;JobUrl
Library Assistant;Green Valley Library;Tern Bay;Indeed;applied;2026-02-11;2026-02-10;https://jobs.example/3
Clerk;County Court;Tern Bay;a friend;draft;;2026-02-12;
Tram driver;City Trams;Tern Bay;fair;offer;2026-01-11;2026-01-10;
"""
SHEET = (
    "Firm\tPost\tDate applied\tResponse\tInterview date\tComments\n"
    "Müller Bakery\tBaker\t14/02/2026\t\t09/03/2026\tcall first\n"
    "Oak Care Home\tCarer\t03/01/2026\tghosted\t\t'=2+3\n"
    "\tNobody\t\t\t\t\n"
    "Quay Hotel\tPorter\t05/02/2026\tthey were odd\t20/02/2026\t\n"
)


def told(table: Table) -> list[tuple[str, str, list[tuple[What, str]]]]:
    return [
        (row.title, row.employer, [(one.what, one.when.day.isoformat()) for one in row.events]) for row in table.rows
    ]


def test_a_table_of_huntr_is_read() -> None:
    table = read_table(HUNTR, "huntr.csv", TODAY)
    assert told(table) == [
        ("Ward Nurse", "St Brigid Hospital",
         [(What.NOTED, "2026-01-05"), (What.APPLIED, "2026-01-07"), (What.INTERVIEW_INVITED, "2026-02-01")]),
        ("Cook", "Elm Street School", [(What.NOTED, "2026-02-20")]),
        ("Driver", "Tern Bay Buses",
         [(What.NOTED, "2026-01-02"), (What.APPLIED, "2026-01-03"), (What.REJECTED, "2026-02-10")]),
    ]  # fmt: skip
    assert table.rows[0].note == "Asked for Anna,\nward 4\nsalary: 38000"
    assert table.problems == ()


def test_a_table_of_jobsync_is_read() -> None:
    table = read_table(JOBSYNC, "jobsync.csv", TODAY)
    assert told(table)[0][2] == [(What.NOTED, "2026-02-10"), (What.APPLIED, "2026-02-11")]
    assert told(table)[1][2] == [(What.NOTED, "2026-02-12")]
    assert told(table)[2][2][-1] == (What.VERBAL_OFFER, TODAY.isoformat())
    assert table.rows[2].events[-1].when.about, "the day of the offer is not told, so it is a guess"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_spreadsheet_is_read_with_its_own_days_and_words(encoding: str) -> None:
    table = read_table(SHEET.encode(encoding), "mine.tsv", TODAY)
    assert told(table) == [
        ("Baker", "Müller Bakery",
         [(What.NOTED, "2026-02-14"), (What.APPLIED, "2026-02-14"), (What.INTERVIEW_SCHEDULED, "2026-03-02")]),
        ("Carer", "Oak Care Home",
         [(What.NOTED, "2026-01-03"), (What.APPLIED, "2026-01-03"), (What.HEARD_NOTHING, "2026-03-02")]),
        ("Porter", "Quay Hotel",
         [(What.NOTED, "2026-02-05"), (What.APPLIED, "2026-02-05"), (What.INTERVIEW_HELD, "2026-02-20")]),
    ]  # fmt: skip
    assert table.rows[0].events[-1].day == date(2026, 3, 9)
    assert table.rows[1].note == "=2+3"
    assert {problem.code for problem in table.problems} == {"row_without_job", "unknown_status"}


def test_a_day_that_could_be_two_is_listed_until_it_is_told() -> None:
    data = b"company,title,date applied\nElm,Cook,03/02/2026\n"
    unclear = read_table(data, "t.csv", TODAY)
    assert [problem.code for problem in unclear.problems] == ["unclear_day"]
    told_so = read_table(data, "t.csv", TODAY, order=DateOrder.MONTH_FIRST)
    assert told_so.rows[0].events[-1].when.day == date(2026, 3, 2)


def test_columns_are_named_where_they_are_not_found() -> None:
    data = b"Name of firm,Stelle\nElm,Koch\n"
    with pytest.raises(UnreadableTable):
        read_table(data, "t.csv", TODAY)
    table = read_table(data, "t.csv", TODAY, {"employer": "name of firm", "title": "Stelle"})
    assert told(table) == [("Koch", "Elm", [(What.NOTED, TODAY.isoformat())])]
    with pytest.raises(UnreadableTable):
        read_table(data, "t.csv", TODAY, {"employer": "no such"})


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail_but_by_its_refusal(data: bytes) -> None:
    with contextlib.suppress(UnreadableTable):
        read_table(b"company,title,status,date applied\n" + data, "t.csv", TODAY)
