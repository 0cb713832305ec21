"""An offer that says by when it is to be answered fills in that day; no other day does."""

from __future__ import annotations

from datetime import date

import pytest

from candidacy.followup.mail import Kind, read_mail
from candidacy.followup.mail.proposing import proposed_event
from tests.followup.mail.letters import letter

OFFER = "I am delighted to offer you the post of Packer at £13.40 an hour; your contract is attached. "


def asked(words: str) -> date | None:
    read = read_mail(letter(OFFER + words, subject="Offer of appointment"), "a.eml")
    assert read.kind is Kind.WRITTEN_OFFER
    assert proposed_event(read).detail.deadline == read.reply_by
    return read.reply_by


@pytest.mark.parametrize(
    "words",
    [
        "Please sign the enclosed contract and return it by 27 March 2026.",
        "Please let me know by Friday 27 March whether you accept.",
        "This offer is open until 27 March.",
        "Please sign by end of day Friday, March 27.",
        "The offer remains open until 5pm on Friday 27 March.",
        "We would like your answer no later than the 27th.",
        "The offer lapses if a signed copy is not in our hands by close of business on 27 March 2026.",
        "You start on 11 May. To accept, reply before 27 March. The office is closed until 7 April.",
        "If we have not heard from you by 27 March, or your signed copy by 30 March, we will ring you.",
    ],
)
def test_the_day_by_which_an_offer_is_to_be_answered_is_read(words: str) -> None:
    assert asked(words) == date(2026, 3, 27)


@pytest.mark.parametrize(
    "words",
    [
        "Your first day is 27 March.", "We will send two copies to sign by 27 March.", "Please bring your passport by 27 March.",
        "You will have our answer on your hours by 27 March.", "Please sign it and send it back.",
        "It runs from the day of signing until 30 June 2026.", "You signed by 13 March.",
    ],
)  # fmt: skip
def test_other_days_are_none(words: str) -> None:
    assert asked(words) is None


def test_only_an_offer_is_to_be_answered() -> None:
    read = read_mail(letter("We invite you to an interview on 31 March at 10am. Please reply by 27 March."), "a.eml")
    assert (read.kind, read.reply_by) == (Kind.INTERVIEW, None)
