"""Rows as people and programs write them: what can be read is read, and the rest is listed with its place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.kernel.refusals import BrokenEvents, NotAList
from candidacy.ledger import What, standing
from candidacy.ledger.log import Counts, log_of
from candidacy.ledger.reading import Read, read_events, read_rows
from candidacy.ledger.reading.dates import day_meant, when_in
from tests.samples import sampled

TODAY = date(2026, 3, 15)
OFFER = {"date": "2026-03-01", "what": "written_offer"}
FIRST_DAY = {"date": "2026-03-10", "what": "first_day_worked"}


def read(*rows: object) -> Read:
    return read_rows(rows, "events.json")


def correction(**keys: Any) -> dict[str, Any]:
    return {"date": "2026-03-12", "what": "correction", **keys}


def struck(*rows: object) -> list[str]:
    return [entry.event.id for entry in log_of(read(*rows).events, TODAY) if entry.counts is Counts.CORRECTED]


@pytest.mark.parametrize(
    ("given_", "day", "about"),
    [
        ("2026-03-01", date(2026, 3, 1), False),
        (" 2026-03-01 ", date(2026, 3, 1), False),
        ("20260301", date(2026, 3, 1), False),
        ("2026/03/01", date(2026, 3, 1), False),
        ("2026-03-01T23:30:00-05:00", date(2026, 3, 1), False),
        ("2026-03-01T09:00Z", date(2026, 3, 1), False),
        ("2026-03-01 09:00", date(2026, 3, 1), False),
        ("about 2026-03-01", date(2026, 3, 1), True),
        ("~2026-03-01", date(2026, 3, 1), True),
        ("2026-03", date(2026, 3, 1), True),
        ("1 March 2026", date(2026, 3, 1), False),
        ("March 1st, 2026", date(2026, 3, 1), False),
        ("3rd of Sept 2026", date(2026, 9, 3), False),
        ("1.3.2026", date(2026, 3, 1), False),
    ],
)
def test_a_day_can_be_written_in_many_ways(given_: str, day: date, about: bool) -> None:
    when = when_in(given_)
    assert when is not None
    assert (when.day, when.about) == (day, about)


@pytest.mark.parametrize("given_", [None, 7, True, "", "soon", "2026-02-30", "2026-13", "0000-00-00", [], {}])
def test_what_is_no_day_is_none(given_: object) -> None:
    assert when_in(given_) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You start on 2026-04-01.", date(2026, 4, 1)),
        ("moved from 2026-04-01 to 2026-05-01", date(2026, 5, 1)),
        ("moved to 2026-05-01 from 2026-04-01", date(2026, 5, 1)),
        ("postponed to 4 May 2026", date(2026, 5, 4)),
        ("soon", None),
        ("call 0123-2026-04-011", None),
    ],
)
def test_the_day_that_words_speak_of(text: str, day: date | None) -> None:
    assert day_meant(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You start on 1 April", date(2026, 4, 1)),
        ("April 1st at 9:00", date(2026, 4, 1)),
        ("back on 4 January", date(2027, 1, 4)),
        ("the 3 may be late", None),
        ("30 February", None),
        ("1 April 2027", date(2027, 4, 1)),
        ("March 10", date(2026, 3, 10)),
    ],
)
def test_a_day_without_a_year_is_the_next_one(text: str, day: date | None) -> None:
    assert day_meant(text, date(2026, 3, 10)) == day


def test_details_are_found_under_many_names_and_beside_the_row() -> None:
    rows = read(
        {"date": "2026-03-01", "what": "written-offer", "deadline": "2026-03-20", "detail": {"salary": "3000"}},
        {"date": "2026-03-02", "what": "contingency_added", "detail": {"condition": "visa", "cleared_by": "the embassy"}},
        {"date": "2026-03-03", "what": "start_date_received", "start_date": "2026-04-01"},
        {"date": "2026-03-04", "what": "interview_held", "detail": {"interviewers": ["A", "B"], "length": 45, "format": "video"}},
        {"date": "2026-03-05", "what": "rejected", "detail": ["kind", "words"]},
    )  # fmt: skip
    offer, condition, start, interview, no = (event.detail for event in rows.events)
    assert (offer.deadline, offer.terms) == (date(2026, 3, 20), "3000")
    assert (condition.name, condition.who) == ("visa", "the embassy")
    assert start.day == date(2026, 4, 1)
    assert (interview.people, interview.form, interview.more) == (("A", "B"), "video", (("length", "45"),))
    assert no.text == "kind, words"
    assert rows.problems == ()


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (7, "row_not_an_object"),
        (None, "row_not_an_object"),
        (["applied"], "row_not_an_object"),
        ({"date": "2026-03-01"}, "no_what"),
        ({"date": "2026-03-01", "what": 7}, "no_what"),
        ({"date": "2026-03-01", "what": "writen_offer"}, "unknown_what"),
        ({"what": "applied"}, "no_date"),
        ({"date": "soon", "what": "applied"}, "unreadable_date"),
        ({"date": 20260301, "what": "applied"}, "unreadable_date"),
        ({"date": "2026-03-01", "what": "interview_held", "round": "last"}, "unreadable_round"),
        ({"date": "2026-03-01", "what": "interview_held", "round": -1}, "unreadable_round"),
        ({"date": "2026-03-01", "what": "interview_held", "round": True}, "unreadable_round"),
        ({"date": "2026-03-01", "what": "applied", "recorded": "later"}, "unreadable_recorded"),
    ],
)
def test_a_bad_row_is_listed_with_its_place_and_the_rest_counts(row: object, code: str) -> None:
    found = read(OFFER, row, FIRST_DAY)
    assert [(one.code, one.place) for one in found.problems] == [(code, "events.json[1]")]
    assert standing(found.events, TODAY).yours


def test_a_wrong_kind_comes_with_a_proposal() -> None:
    assert "Did you mean written_offer?" in read({"what": "writen_offer"}).problems[0].text


@pytest.mark.parametrize(
    "pointer",
    [
        {"corrects": 1},
        {"of": "1"},
        {"corrects": [1]},
        {"detail": 1},
        {"detail": {"index": 1}},
        {"detail": {"corrects": {"what": "first_day_worked"}}},
        {"detail": {"what": "first_day_worked", "date": "2026-03-10"}},
        {"detail": {"what": "First day worked"}},
        {"detail": {"date": "2026-03-10"}},
        {"detail": "first_day_worked"},
        {"detail": "first_day_worked 2026-03-10"},
        {"detail": "The first day worked on 10 March 2026 was only a trial"},
        {"detail": "A note: 2026-03-10 was wrong"},
    ],
)
def test_a_correction_can_point_in_many_ways(pointer: dict[str, Any]) -> None:
    assert struck(OFFER, FIRST_DAY, correction(**pointer)) == ["first_day_worked 2026-03-10"]


def test_a_correction_can_point_by_id() -> None:
    rows = [{**OFFER, "id": "o1"}, {**FIRST_DAY, "id": 7}]
    assert struck(*rows, correction(corrects="o1")) == ["o1"]
    assert struck(*rows, correction(detail={"id": 7})) == ["7"]
    assert struck(*rows, correction(detail={"corrects": ["o1", "7"]})) == ["o1", "7"]


@pytest.mark.parametrize("pointer", [{}, {"corrects": 9}, {"corrects": 2}, {"corrects": "zz"}, {"detail": "sorry"}, {"detail": {"what": "rejected"}}])  # fmt: skip
def test_a_correction_that_points_at_nothing_changes_nothing_and_warns(pointer: dict[str, Any]) -> None:
    rows = read(OFFER, FIRST_DAY, correction(**pointer))
    found = standing(rows.events, TODAY)
    assert found.yours
    assert "correction_points_nowhere" in [one.code for one in found.warnings]


def test_a_correction_in_loose_words_takes_the_latest_and_says_so() -> None:
    rows = [FIRST_DAY, {**FIRST_DAY, "date": "2026-03-11"}, correction(detail="first_day_worked")]
    assert struck(*rows) == ["first_day_worked 2026-03-11"]
    assert [one.code for one in read(*rows).problems] == ["correction_unclear"]


def test_a_correction_of_a_correction_brings_the_event_back() -> None:
    rows = [FIRST_DAY, correction(corrects=0), correction(date="2026-03-13", corrects=1)]
    assert standing(read(*rows).events, TODAY).yours


def test_a_correction_can_say_what_is_true_instead_and_be_taken_back_with_it() -> None:
    rows = [OFFER, correction(corrects=0, instead={"what": "verbal_offer"})]
    assert standing(read(*rows).events, TODAY).milestones[0].met is False
    assert str(standing(read(*rows).events, TODAY).stage) == "offer"
    back = [*rows, correction(date="2026-03-13", corrects=1)]
    assert standing(read(*back).events, TODAY) == standing(read(OFFER).events, TODAY)


def test_a_row_that_corrects_another_takes_its_place() -> None:
    rows = [FIRST_DAY, {"date": "2026-04-10", "what": "first_day_worked", "corrects": 0}]
    assert not standing(read(*rows).events, TODAY).yours


def test_an_id_used_twice_is_told() -> None:
    rows = read({**OFFER, "id": "a"}, {**FIRST_DAY, "id": "a"})
    assert [one.code for one in rows.problems] == ["id_used_twice"]


def test_a_byte_order_mark_and_other_encodings_are_read() -> None:
    text = '[{"date": "2026-03-10", "what": "first_day_worked", "detail": "größer"}]'
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert standing(read_events(text.encode(encoding), "events.json").events, TODAY).yours


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.sampled_from([*What, "2026-03-10", "0"]),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.sampled_from(["what", "date", "id", "corrects", "of", "detail", "instead", "round"]) | st.text(max_size=5), below, max_size=6),
    max_leaves=12,
)  # fmt: skip
ROWS = st.lists(st.fixed_dictionaries({"what": st.sampled_from(What), "date": st.sampled_from(["2026-03-10", "2026-03-12"])}, optional={"detail": JSON, "corrects": JSON, "instead": JSON, "id": JSON, "round": JSON}) | JSON, max_size=6)  # fmt: skip


@sampled(40, 100)
@given(ROWS)
def test_any_rows_are_read_without_a_fall(rows: list[object]) -> None:
    found = read_rows(rows, "events.json")
    answer = standing(found.events, TODAY)
    assert answer.yours <= any(event.what is What.FIRST_DAY_WORKED for event in found.events)


@sampled(40, 100)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_by_name(data: bytes) -> None:
    try:
        read_events(data, "events.json")
    except (BrokenEvents, NotAList) as refusal:
        assert "events.json" in refusal.sentence
