"""Whatever stands in an entry, the calendar is read back as it was meant, in lines that are short enough."""

from __future__ import annotations

import random

import pytest
from fuzz.mutation import mutated
from fuzz.written import DATES, check_calendar, dates
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.followup.calendar import Entry, export_bytes, feed_bytes
from tests.followup.calendar.entries import STAMP, any_entry, talk

STEERING = st.sampled_from(
    ["\r\n", "\r", "\u2028", "\x85", "\x00", "\ud800", "\u202e", "END:VEVENT", "\\", "\\n", "\\N", ";", ",", ":", "Łódź", "汉字", "é" * 90, "https://a.example/", '"', "^n"]
)  # fmt: skip
ANY = st.lists(STEERING | st.text(max_size=12), max_size=8).map("".join)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(ANY, ANY, ANY, ANY)
def test_any_words_in_an_entry(title: str, place: str, words: str, link: str) -> None:
    one = talk(title=title, place=place, words=words, link=f"https://a.example/{link}")
    check_calendar(export_bytes([one], STAMP), [one])
    check_calendar(feed_bytes([one], STAMP, title), [one])


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(any_entry(), max_size=3, unique_by=lambda entry: entry.uid))
def test_any_entries(entries: list[Entry]) -> None:
    check_calendar(export_bytes(entries, STAMP), entries)


def test_damaged_entries() -> None:
    chance = random.Random(7)
    for seed in DATES:
        for _ in range(40):
            dates(mutated(seed, chance))


@pytest.mark.parametrize("words", ["C:\\New\\notes", "\\N", "\\\\N", "a\\nb", "one\ntwo", "x\\"])
def test_a_backslash_is_no_line_end(words: str) -> None:
    one = talk(title=words.replace("\n", " "), words=words)
    check_calendar(export_bytes([one], STAMP), [one])
