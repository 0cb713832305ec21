"""A thank-you note says what was said, to whom it was said, in words of its own; what is not known stays open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.notes.checking import fawning, problems_of, unsaid
from candidacy.followup.notes.frames import FRAMES
from candidacy.followup.notes.phrasing import matter
from candidacy.followup.notes.thanking import SURVEYS, WHY, thank_you_note
from candidacy.followup.notes.values import Addressee, Note, Occasion, TalkedWith, Tone
from candidacy.kernel.note_refusals import NothingToThankFor
from tests.followup.notes.people import ANA, BEN, COOK, HELD


def one_by_one(occasion: Occasion, people: Sequence[TalkedWith], tone: Tone) -> list[Note]:
    """Return a note for each, drawn up one after the other as they are in a candidacy."""
    notes: list[Note] = []
    for person in people:
        notes.append(thank_you_note(occasion, person, tone, None, [one.body for one in notes]))
    return notes


@pytest.mark.parametrize("tone", list(Tone))
def test_a_note_holds_the_name_as_given_the_thing_discussed_and_the_evidence_for_the_concern(tone: Tone) -> None:
    note = thank_you_note(COOK, ANA, tone)
    for words in ("Ana Łoft", "your new kitchen", "the lunch rush", "“Cooked lunch for 60 guests a day and cut food waste by 18 %”", "Sam Ortega"):  # fmt: skip
        assert words in note.body
    assert note.to == ANA.to
    assert note.due == date(2026, 3, 3)
    assert note.complete
    assert problems_of(note) == ()


def test_own_words_stand_as_they_are_and_a_promise_is_not_forgotten() -> None:
    body = thank_you_note(COOK, BEN).body
    assert "I cooked soft meals for two years at Bridge School." in body
    assert "how you train new people" in body
    assert "my food hygiene certificate" in body


@pytest.mark.parametrize("tone", list(Tone))
def test_a_promise_that_is_a_sentence_still_fits(tone: Tone) -> None:
    body = thank_you_note(COOK, replace(ANA, mine="Send the certificate."), tone).body
    assert re.search(r"promised(?: you)?: Send the certificate\.", body)


def test_who_asked_to_be_called_otherwise_is_greeted_so() -> None:
    assert thank_you_note(COOK, replace(ANA, called="Ana"), Tone.WARM).body.startswith("Hello Ana,\n")


def test_the_day_of_the_answer_is_named_where_they_named_one() -> None:
    assert "9 March" in thank_you_note(COOK, ANA, until=date(2026, 3, 9)).body


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("number", [2, 5, 36, 40])
def test_no_two_notes_of_a_candidacy_have_the_same_words_even_for_the_same_matter(tone: Tone, number: int) -> None:
    people = [replace(ANA, to=Addressee(f"Person {at}")) for at in range(number)]
    notes = one_by_one(COOK, people, tone)
    bare = [note.body.replace(person.to.name, "") for note, person in zip(notes, people, strict=True)]
    assert len({note.body for note in notes}) == number
    assert len(set(bare)) == min(number, 36)
    assert notes == one_by_one(COOK, people, tone)
    if number == 2:
        assert not set(bare[0].split("\n\n")[1:-1]) & set(bare[1].split("\n\n")[1:-1])


@pytest.mark.parametrize("tone", list(Tone))
def test_whoever_is_met_in_several_rounds_gets_other_words_each_time(tone: Tone) -> None:
    for person in (ANA, replace(ANA, concern="", evidence="")):
        several = one_by_one(COOK, [person] * 4, tone)
        parts = [set(note.body.split("\n\n")[1:-1]) for note in several]
        assert len({note.body for note in several}) == 4
        assert not parts[0] & parts[1]
        assert not parts[1] & parts[2]


def test_a_note_edited_or_with_a_promised_day_is_still_known_by_its_wordings() -> None:
    first = thank_you_note(COOK, ANA, until=date(2026, 3, 9))
    edited = first.body.replace("your new kitchen", "the garden behind the school") + "\nSee you."
    other = thank_you_note(COOK, ANA, beside=[edited])
    shared = {line.split(".")[0][:22] for line in first.body.split("\n\n")[1:-1]}
    assert not shared & {line.split(".")[0][:22] for line in other.body.split("\n\n")[1:-1]}


def test_what_is_not_known_is_left_open_and_said() -> None:
    note = thank_you_note(COOK, TalkedWith(Addressee("Cy Brand"), concern="weekends"))
    assert len(note.gaps) == 2
    assert not note.complete
    assert {one.code for one in problems_of(note)} == {"gap"}
    nameless = thank_you_note(COOK, TalkedWith(Addressee(), discussed="the new kitchen"))
    assert nameless.gaps == ("[their name …]",)
    assert thank_you_note(Occasion("", "", ""), ANA).gaps == ("[your name …]",)


def test_without_a_concern_and_evidence_the_note_is_short_and_whole() -> None:
    note = thank_you_note(COOK, TalkedWith(Addressee("Cy Brand"), discussed="the rota"))
    assert note.complete
    assert len(note.body.split("\n\n")) == 4


def test_a_note_to_nobody_about_nothing_is_refused() -> None:
    with pytest.raises(NothingToThankFor, match="debrief"):
        thank_you_note(COOK, TalkedWith(Addressee(" "), concern="weekends"))


@pytest.mark.parametrize(
    ("typed", "put"),
    [
        ("We talked about their new kitchen.", "your new kitchen"),
        ("The summer menu", "the summer menu"),
        ("HACCP", "HACCP"),
        ("how she plans the shifts", "how you plan the shifts"),
        ("They want to open a second kitchen", "the point that you want to open a second kitchen"),
        ("what he does with the leftovers", "what you do with the leftovers"),
        ("they're short-staffed", "the point that you're short-staffed"),
        ("We talked about why they’re open on Sundays", "why you’re open on Sundays"),
        ("how she's planning the shifts", "how you're planning the shifts"),
        ("that he's got two new cooks", "that you've got two new cooks"),
        ("they've been there since May", "the point that you've been there since May"),
        ("what they'll need in summer", "what you'll need in summer"),
        ("why she doesn't use the old oven", "why you don't use the old oven"),
        ("they don't close at noon", "the point that you don't close at noon"),
        ("when he isn't there", "when you aren't there"),
        ("she'd like a second van", "the point that you'd like a second van"),
        ("they open, late", "the point that you open, late"),
        ("She", "She"),
        ("how they", "how they"),
        ("theyre late", "theyre late"),
        ("asked about Bridge School!", "Bridge School"),
        ("Asked me about the gap in 2024", "the gap in 2024"),
        ("She told me about her garden", "your garden"),
        ("they talked a lot about the weekend shifts", "the weekend shifts"),
        ("She told me to wait", "the point that you told me to wait"),
        ("We talked about the new ward. She seemed tired.", "the new ward"),
        ("the clinic in St. Mary's Road", "the clinic in St. Mary's Road"),
        ("weekends\nnever again", "weekends"),
    ],
)
def test_a_few_words_are_put_to_the_one_they_were_said_with(typed: str, put: str) -> None:
    assert matter(typed) == put


def test_the_evidence_for_notes_is_called_opinion() -> None:
    assert "nobody has tested" in WHY
    assert all("opinion" in one.sample for one in SURVEYS)


def test_what_nobody_said_is_found_in_a_changed_note() -> None:
    note = thank_you_note(COOK, ANA)
    changed = note.body + "\nAs Ms Fallow said, “we hired 12 cooks” at Grand Hotel; see www.sam.example."
    found = [one.place for one in problems_of(note, changed) if one.code == "unsaid"]
    assert found == ["we hired 12 cooks", "www.sam.example.", "12", "Fallow", "Grand", "Hotel"]


def test_fawning_and_pay_before_an_offer_are_pointed_out() -> None:
    note = thank_you_note(COOK, ANA)
    changed = note.body + "\nThis is my dream job!! What salary do you pay?"
    assert {one.code for one in problems_of(note, changed)} == {"fawning", "held"}


def test_none_of_our_own_wordings_fawns() -> None:
    for frames in FRAMES.values():
        for line in (*frames.openings, *frames.answers, *frames.quotings, *frames.closings, *frames.awaiting):
            assert fawning(line) == ()


# Without quotation marks and @: where facts hold stray ones, ours and theirs together may look like a quote or an address.
WORDS = st.text(st.characters(codec="utf-8", exclude_characters='[]“”"@'), max_size=40)
PEOPLE = st.builds(TalkedWith, st.builds(Addressee, WORDS), WORDS, WORDS, WORDS, WORDS, WORDS)


@given(st.lists(PEOPLE, max_size=4), st.sampled_from(Tone), WORDS)
def test_any_facts_make_a_note_or_a_refusal_and_nothing_is_named_that_is_in_none(
    people: list[TalkedWith], tone: Tone, sender: str
) -> None:
    try:
        notes = one_by_one(Occasion("Cook", "", sender, HELD), people, tone)
    except NothingToThankFor:
        return
    assert [note.to for note in notes] == [one.to for one in people]
    assert [unsaid(note.body, note.facts) for note in notes] == [()] * len(notes)
    assert notes == one_by_one(Occasion("Cook", "", sender, HELD), people, tone)


@given(WORDS)
def test_what_is_in_the_facts_is_never_called_unsaid(text: str) -> None:
    assert unsaid(text, [text]) == ()
