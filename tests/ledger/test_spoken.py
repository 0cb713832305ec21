"""Days as people type them; today is Monday, 2 March 2026."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.ledger.reading.spoken import Leaning, Spoken, spoken

MONDAY = date(2026, 3, 2)
PAST, FUTURE = Leaning.PAST, Leaning.FUTURE


@pytest.mark.parametrize(
    ("words", "leaning", "day", "clock"),
    [
        ("today", PAST, (2026, 3, 2), None),
        ("now", PAST, (2026, 3, 2), None),
        ("yesterday", PAST, (2026, 3, 1), None),
        ("Tomorrow 14:00", FUTURE, (2026, 3, 3), (14, 0)),
        ("tomorrow at 2pm", FUTURE, (2026, 3, 3), (14, 0)),
        ("2:30 p.m. tomorrow", FUTURE, (2026, 3, 3), (14, 30)),
        ("the day after tomorrow", FUTURE, (2026, 3, 4), None),
        ("day before yesterday, 9 am", PAST, (2026, 2, 28), (9, 0)),
        ("noon", FUTURE, (2026, 3, 2), (12, 0)),
        ("14:15", PAST, (2026, 3, 2), (14, 15)),
        ("3 dec", FUTURE, (2026, 12, 3), None),
        ("3 dec", PAST, (2025, 12, 3), None),
        ("3 December 2027", FUTURE, (2027, 12, 3), None),
        ("dec 3", PAST, (2025, 12, 3), None),
        ("Dec 3rd 2026 at 9:05", FUTURE, (2026, 12, 3), (9, 5)),
        ("3. 12. 2026", PAST, None, None),
        ("3.12.2026", PAST, (2026, 12, 3), None),
        ("3.12.", FUTURE, (2026, 12, 3), None),
        ("the 5th of march", FUTURE, (2026, 3, 5), None),
        ("the 5th of march", PAST, (2025, 3, 5), None),
        ("2 march", PAST, (2026, 3, 2), None),
        ("29 feb", FUTURE, (2028, 2, 29), None),
        ("28 feb 10:00", FUTURE, (2026, 2, 28), (10, 0)),
        ("30 jan", FUTURE, (2026, 1, 30), None),
        ("29 jan", FUTURE, (2027, 1, 29), None),
        ("29 feb", PAST, (2024, 2, 29), None),
        ("in two weeks", FUTURE, (2026, 3, 16), None),
        ("in 10 days", FUTURE, (2026, 3, 12), None),
        ("in a fortnight", FUTURE, (2026, 3, 16), None),
        ("three days from now", FUTURE, (2026, 3, 5), None),
        ("a week ago", PAST, (2026, 2, 23), None),
        ("next week", FUTURE, (2026, 3, 9), None),
        ("last friday", PAST, (2026, 2, 27), None),
        ("last monday", PAST, (2026, 2, 23), None),
        ("next monday", FUTURE, (2026, 3, 9), None),
        ("friday", PAST, (2026, 2, 27), None),
        ("friday", FUTURE, (2026, 3, 6), None),
        ("on Fri 9am", FUTURE, (2026, 3, 6), (9, 0)),
        ("this friday", PAST, (2026, 3, 6), None),
        ("monday", PAST, (2026, 3, 2), None),
        ("2026-03-31", PAST, (2026, 3, 31), None),
        ("2026-03-31 14:00", FUTURE, (2026, 3, 31), (14, 0)),
        ("2026-03-31T14:00", FUTURE, (2026, 3, 31), (14, 0)),
        ("until 31 march", FUTURE, (2026, 3, 31), None),
        ("", PAST, None, None),
        ("soon", FUTURE, None, None),
        ("3/12", FUTURE, None, None),
        ("03/12/2026", FUTURE, None, None),
        ("30 feb", FUTURE, None, None),
        ("tomorrow 25:00", FUTURE, None, None),
        ("tomorrow 13pm", FUTURE, None, None),
        ("friday or monday", FUTURE, None, None),
        ("x" * 200, PAST, None, None),
    ],
)
def test_what_people_type_is_understood_or_refused(
    words: str, leaning: Leaning, day: tuple[int, int, int] | None, clock: tuple[int, int] | None
) -> None:
    expected = Spoken(date(*day), time(*clock) if clock else None) if day else None
    assert spoken(words, MONDAY, leaning) == expected


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("about 3 april", (2026, 4, 3)),
        ("around friday", (2026, 3, 6)),
        ("end of march", (2026, 3, 31)),
        ("mid april", (2026, 4, 15)),
        ("end of next month", (2026, 4, 30)),
        ("beginning of february", (2027, 2, 1)),
        ("in a month", (2026, 4, 2)),
        ("2 months ago", (2026, 1, 2)),
        ("2026-05", (2026, 5, 1)),
    ],
)
def test_a_rough_day_says_that_it_is_one(words: str, day: tuple[int, int, int]) -> None:
    assert spoken(words, MONDAY, FUTURE) == Spoken(date(*day), None, about=True)


def test_the_last_day_of_a_month_moves_to_a_shorter_one() -> None:
    assert spoken("in a month", date(2026, 1, 31), FUTURE) == Spoken(date(2026, 2, 28), None, about=True)


PARTS = (
    "in next last a two 3 31 days weeks friday march dec 14:00 2pm end of about ago on tomorrow . , : 2026 99".split()
)


@given(st.lists(st.sampled_from(PARTS), max_size=6).map(" ".join), st.dates(), st.sampled_from(Leaning))
def test_no_words_and_no_day_make_it_fail(words: str, today: date, leaning: Leaning) -> None:
    found = spoken(words, today, leaning)
    assert found is None or isinstance(found.day, date)


@given(st.text(max_size=40), st.sampled_from(Leaning))
def test_no_text_makes_it_fail(words: str, leaning: Leaning) -> None:
    spoken(words, MONDAY, leaning)
