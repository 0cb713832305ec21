"""The form of a debrief: five to ten minutes, every question with its reason."""

from __future__ import annotations

from datetime import date

import pytest

from candidacy.followup.debrief.asking import EVIDENCE, questions_of_debrief
from candidacy.followup.debrief.values import Asked, Debrief, Impressions, NextStep, OwnForecast, Part, Promise, Side

HELD = date(2026, 3, 2)


def test_the_form_asks_for_every_part_once_in_its_order_within_ten_minutes() -> None:
    prompts = questions_of_debrief()
    assert [one.part for one in prompts] == list(Part)
    assert 5 <= sum(one.minutes for one in prompts) <= 10
    assert all(one.why and len(one.text) < 120 for one in prompts)


def test_what_is_known_is_offered_to_be_ticked_where_it_belongs() -> None:
    prompts = questions_of_debrief(predicted=["Why us?"], asks=["Who plans the shifts?"], people=["Ana Loft"])
    offered = {one.part: one.offers for one in prompts if one.offers}
    assert offered == {
        Part.ASKED: ("Why us?",),
        Part.LEARNED: ("Who plans the shifts?",),
        Part.PEOPLE: ("Ana Loft",),
    }


def test_the_second_round_asks_what_became_of_the_promises_of_the_first() -> None:
    assert any("round before" in one.text for one in questions_of_debrief(of_round=2))
    assert not any("round before" in one.text for one in questions_of_debrief())


def test_the_evidence_says_that_it_is_not_of_job_interviews() -> None:
    assert all(one.address and "job interviews" in one.sample for one in EVIDENCE)


def test_a_debrief_can_be_left_and_resumed_and_a_skipped_part_is_not_asked_again() -> None:
    begun = Debrief("1", "c", "Cook", 1, HELD, asked=(Asked("Why us?"),), skipped=frozenset({Part.FELT_WRONG}))
    assert begun.unanswered[0] is Part.WELL
    assert Part.FELT_WRONG not in begun.unanswered
    full = Debrief("1", "c", "Cook", 1, HELD, impressions=Impressions(), skipped=frozenset(Part) - {Part.NOTES})
    assert full.unanswered == ()


def test_silence_counts_from_the_last_day_that_they_named_themselves() -> None:
    mine, theirs = Promise(Side.MINE, "send the certificate", date(2026, 5, 1)), Promise(Side.THEIRS, "call", HELD)
    assert Debrief("1", "c", "Cook", 1, HELD, promises=(mine,)).promised_day is None
    told = Debrief("1", "c", "Cook", 1, HELD, promises=(mine, theirs), next_steps=(NextStep("", date(2026, 3, 9)),))
    assert told.promised_day == date(2026, 3, 9)


@pytest.mark.parametrize("number", [-1, 21])
def test_an_own_forecast_is_so_many_of_twenty(number: int) -> None:
    assert OwnForecast(0).of_twenty == 0
    with pytest.raises(ValueError, match="twenty"):
        OwnForecast(number)
