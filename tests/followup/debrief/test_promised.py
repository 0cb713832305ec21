"""A promise of theirs is one of an answer only where its words say so; the next steps count as they are."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.debrief.promised import is_of_news, news_day
from candidacy.followup.debrief.values import Debrief, NextStep, Promise, Side

EARLY, LATE = date(2026, 11, 9), date(2026, 12, 20)


@pytest.mark.parametrize(
    "words",
    [
        "I'll hear by Friday", "They decide on Monday", "a decision", "will let me know", "she gets back to me or will get back",
        "will be in touch", "will call", "Ms Okoro writes to everybody", "an answer", "the outcome", "test results", "the offer",
        "news either way", "feedback on the trial shift", "will email me", "They will ring", "WILL LET YOU KNOW", "reply by post",
        "to phone me", "tell me who got it",
    ],
)  # fmt: skip
def test_promises_of_an_answer(words: str) -> None:
    assert is_of_news(words)


@pytest.mark.parametrize(
    "words",
    [
        "will pay back my train ticket", "the ward manager's email address", "the rota of last month", "a copy of the handbook",
        "show me the kitchen", "my key back", "a parking permit for the second day", "the written rules of the shop", "",
        "the phone number of the team", "string and paper for the trial", "write down the way to the side door",
    ],
)  # fmt: skip
def test_promises_of_something_else(words: str) -> None:
    assert not is_of_news(words)


def test_a_debrief_takes_the_day_of_the_answer_and_of_the_next_steps() -> None:
    ticket = Promise(Side.THEIRS, "will pay back my train ticket", LATE)
    mine = Promise(Side.MINE, "call them back", LATE)
    kept = Promise(Side.THEIRS, "will call", LATE, kept=EARLY)
    told = Debrief("1", "c", "Cook", 1, EARLY, promises=(ticket, mine, kept))
    assert told.promised_day is None
    step = Debrief("1", "c", "Cook", 1, EARLY, promises=(ticket,), next_steps=(NextStep("second talks", EARLY),))
    assert step.promised_day == EARLY
    call = Debrief("1", "c", "Cook", 1, EARLY, promises=(Promise(Side.THEIRS, "will call", LATE),))
    assert call.promised_day == LATE


@given(st.lists(st.tuples(st.text(), st.none() | st.dates())), st.lists(st.tuples(st.text(), st.none() | st.dates())))
def test_it_is_a_day_that_was_named_and_no_step_is_later(
    theirs: list[tuple[str, date | None]], steps: list[tuple[str, date | None]]
) -> None:
    found = news_day(theirs, steps)
    named = [day for _, day in (*theirs, *steps) if day]
    assert found is None or found in named
    assert all(found and day <= found for _, day in steps if day)
