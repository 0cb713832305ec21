"""A mail that says they have not decided yet, and by when they will, is a promise of that day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.mail import Kind, read_mail
from candidacy.followup.mail.proposing import proposed_event
from candidacy.ledger.kinds import What
from tests.followup.mail.letters import letter

STILL = "Thank you for your patience. We are still deciding and have not reached a decision yet. "


def promised(words: str) -> date | None:
    read = read_mail(letter(STILL + words), "a.eml")
    assert read.kind is Kind.STILL_DECIDING
    assert read.when is None, "it is no appointment"
    return read.answer_by


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("You should hear from us by Friday 27 March.", date(2026, 3, 27)),
        ("You should hear from us by 5pm on Friday 27 March.", date(2026, 3, 27)),
        ("We will be in touch before 1 April.", date(2026, 4, 1)),
        ("We will not know until next Tuesday.", date(2026, 3, 24)),
        ("We hope to let you know by the end of Wednesday.", date(2026, 3, 25)),
        ("You will have our decision by Monday, at the latest by Thursday 26 March.", date(2026, 3, 26)),
        ("I expect an answer no later than 31 March.", date(2026, 3, 31)),
    ],
)
def test_the_day_by_which_they_answer_is_read(words: str, day: date) -> None:
    assert promised(words) == day


@pytest.mark.parametrize(
    "words",
    [
        "Please let us know by Friday 27 March whether you are still interested.", "We met on Monday 16 March to decide.",
        "We will let you know soon.", "The office is closed until Tuesday 24 March.",
        "We said you would hear by Friday 13 March, and are sorry.", "If you have other news by Monday, write to us.",
    ],
)  # fmt: skip
def test_other_days_are_no_promise(words: str) -> None:
    assert promised(words) is None


def test_it_is_proposed_as_a_promised_day_and_without_one_as_a_note() -> None:
    found = proposed_event(read_mail(letter(STILL + "You should hear from us by Friday 27 March."), "a.eml"))
    assert found
    assert (found.what, found.detail.day) == (What.PROMISED_DATE, date(2026, 3, 27))
    assert "still deciding" in found.detail.text
    bare = proposed_event(read_mail(letter(STILL), "a.eml"))
    assert bare
    assert (bare.what, bare.detail.day) == (What.NOTE, None)


@given(st.text(max_size=80))
def test_whatever_it_says_a_promised_day_is_not_before_the_mail(words: str) -> None:
    read = read_mail(letter(f"{STILL}You will hear by {words}"), "a.eml")
    assert read.answer_by is None or read.answer_by >= date(2026, 3, 20)
