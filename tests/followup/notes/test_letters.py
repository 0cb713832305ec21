"""Letters: each says what it is for, from facts on record, and is refused where the fact it answers is not there."""

from __future__ import annotations

from datetime import date

import pytest

from candidacy.followup.notes.checking import problems_of
from candidacy.followup.notes.letters import (
    accepting_letter,
    confirming_letter,
    declining_letter,
    follow_up_letter,
    withdrawing_letter,
)
from candidacy.followup.notes.referees import AGREED, ASK_FIRST, Call, Referee, Vouch, briefing
from candidacy.followup.notes.values import Addressee, Kind, Note, Offered
from candidacy.kernel.note_refusals import NoOfferOnRecord
from tests.followup.notes.people import COOK

DAY = date(2026, 3, 11)
ANA = Addressee("Ana Łoft", "ana@hillhouse.example")
OFFER = Offered(date(2026, 3, 20), True, date(2026, 5, 4), date(2026, 3, 27), ("38 hours a week",), ("two references",))


def test_the_follow_up_names_the_promised_day_asks_once_and_carries_its_reason() -> None:
    note = follow_up_letter(COOK, ANA, DAY, "They promised 9 March.", date(2026, 3, 9))
    assert note.body.count("?") == 1
    assert "9 March 2026" in note.body
    assert (note.kind, note.due, note.why) == (Kind.FOLLOW_UP, DAY, "They promised 9 March.")
    assert "take their time" in follow_up_letter(COOK, ANA, DAY, "").body


def test_after_a_spoken_offer_the_papers_are_asked_for_and_no_decision() -> None:
    note = follow_up_letter(COOK, ANA, DAY, "Two working days.", date(2026, 3, 9), spoken=date(2026, 3, 4))
    assert "On 4 March 2026 you told me that you would like to offer me" in note.body
    assert "the papers would come by 9 March 2026" in note.body
    assert "in writing" in note.body
    assert "expect to decide" not in note.body
    assert problems_of(note) == ()


def test_accepting_names_the_terms_the_conditions_and_the_start() -> None:
    note = accepting_letter(COOK, ANA, OFFER)
    for words in ("I accept it", "4 May 2026", "38 hours a week", "two references", "20 March 2026"):
        assert words in note.body
    assert note.due == date(2026, 3, 27)
    assert accepting_letter(COOK, ANA, Offered(DAY, True)).gaps == ("[the start date; ask if it is not named yet …]",)


@pytest.mark.parametrize("offer", [None, Offered(DAY, in_writing=False)])
def test_what_is_on_no_paper_cannot_be_accepted(offer: Offered | None) -> None:
    with pytest.raises(NoOfferOnRecord, match="in writing"):
        accepting_letter(COOK, ANA, offer)


def test_declining_needs_an_offer_and_withdrawing_needs_none() -> None:
    assert (
        "will not take it. I found work nearer home."
        in declining_letter(COOK, ANA, OFFER, "I found work nearer home").body
    )
    with pytest.raises(NoOfferOnRecord, match="withdraw"):
        declining_letter(COOK, ANA, None)
    assert withdrawing_letter(COOK, ANA, DAY).due == DAY
    assert "I owe" not in withdrawing_letter(COOK, ANA, DAY).body


@pytest.mark.parametrize("accepted", [None, DAY])
def test_after_a_formal_acceptance_stepping_back_says_so(accepted: date | None) -> None:
    both = withdrawing_letter(COOK, ANA, DAY, accepted=accepted), declining_letter(COOK, ANA, OFFER, accepted=accepted)
    for note in both:
        assert ("I accepted" in note.body) is (accepted is not None)
        assert ("read what you signed" in note.why) is (accepted is not None)
        assert ("No reason is owed" in note.why) is (accepted is None)
        assert problems_of(note) == ()


def test_a_spoken_word_is_asked_for_in_writing_point_by_point() -> None:
    note = confirming_letter(COOK, ANA, ["38 hours", "start on 4 May"], spoken=DAY)
    assert "- 38 hours\n- start on 4 May" in note.body
    assert confirming_letter(COOK, ANA, []).gaps


def test_a_referee_is_told_the_job_what_they_saw_and_when_to_expect_the_call() -> None:
    referee = Referee(Addressee("Noor Hale"), "Bridge School", date(2026, 3, 1))
    vouches = [Vouch("Ability to work under pressure", "you saw me serve 200 lunches alone"), Vouch("Good team player")]
    note = briefing(COOK, referee, vouches, Call(DAY, date(2026, 3, 13), "Ana Łoft"))
    for words in ("Cook at Hill House", "“Ability to work under pressure”: you saw me serve", "at Bridge School", "between 11 March 2026 and 13 March 2026"):  # fmt: skip
        assert words in note.body
    assert len(note.gaps) == 1
    assert note.why == AGREED


def test_who_has_not_agreed_yet_is_asked_first_and_an_unknown_day_is_called_unknown() -> None:
    note = briefing(COOK, Referee(Addressee()), [], Call())
    assert note.why == ASK_FIRST
    assert "May I give them your name?" in note.body
    assert "do not know the day yet" in note.body
    assert len(note.gaps) == 2


def letters() -> list[Note]:
    return [
        follow_up_letter(COOK, ANA, DAY, "", DAY), accepting_letter(COOK, ANA, OFFER), withdrawing_letter(COOK, ANA, DAY),
        declining_letter(COOK, ANA, OFFER, "I found work nearer home"), confirming_letter(COOK, ANA, ["38 hours"], spoken=DAY),
        briefing(COOK, Referee(ANA), [Vouch("Calm", "you saw me")], Call(DAY, DAY, "Ben")),
    ]  # fmt: skip


@pytest.mark.parametrize("note", letters(), ids=lambda note: note.kind)
def test_our_letters_name_nothing_unsaid_and_do_not_fawn(note: Note) -> None:
    assert problems_of(note) == ()
    assert note.subject
    assert note.body.endswith("Sam Ortega\n")
