"""A letter in a model's words is shown with what nobody said, and kept only by the seeker's own saving."""

from __future__ import annotations

from uuid import UUID

import pytest

from candidacy.app.desk.language_model import (
    language_model_of,
    redraft,
    switch_off_language_model,
    use_language_model,
)
from candidacy.app.desk.letters_kept import letter_of, mark_sent
from candidacy.app.desk.mail_account import keep_account
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.recording import record
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.desk.writing import write
from candidacy.app.kept_letters import KeptLetter, Said, Way
from candidacy.followup.notes.values import Kind
from candidacy.kernel.model_refusals import LanguageModelFailed, NoLanguageModel
from candidacy.kernel.note_refusals import LetterStays
from candidacy.kernel.refusals import NotFound, UnusableText
from candidacy.ledger.kinds import What
from tests.app.model.test_language import model, says
from tests.app.moments import NOW


@pytest.fixture
def letter(seeker: UUID) -> KeptLetter:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, now=NOW)
    keep_account(seeker=seeker, sender="Pat Quill", address="pat@homemail.example", now=NOW)
    said = Said(name="Ada Okoro", round=1, discussed="the new kitchen")
    return write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=said, now=NOW)


def test_it_begins_switched_off_is_switched_on_and_off_and_taken_back(seeker: UUID, other: UUID) -> None:
    assert language_model_of(seeker=seeker) is None
    with pytest.raises(NoLanguageModel):
        switch_off_language_model(seeker=seeker, now=NOW)
    made = use_language_model(seeker=seeker, address="http://localhost:11434/v1/", name="llama", now=NOW)
    assert language_model_of(seeker=seeker) == made
    assert language_model_of(seeker=other) is None
    with pytest.raises(UnusableText):
        use_language_model(seeker=seeker, address="http://models.example/v1", name="llama", now=NOW)
    switch_off_language_model(seeker=seeker, now=NOW)
    assert language_model_of(seeker=seeker) is None
    undo_last(seeker=seeker, now=NOW)
    assert language_model_of(seeker=seeker) == made


def test_what_the_model_added_is_named_and_nothing_is_kept(seeker: UUID, letter: KeptLetter) -> None:
    words = "Here it is:\n\nDear Ada Okoro,\n\nThank you for showing me the new kitchen. I fed 900 people at Grimble Hall.\n\nPat"
    with model(says(words)) as (address, asked):
        use_language_model(seeker=seeker, address=address, name="llama", now=NOW)
        made = redraft(seeker=seeker, letter=letter.id, now=NOW, model_key="k")
    assert made.looked.letter.body.startswith("Dear Ada Okoro,")
    unsaid = {one.place for one in made.looked.problems if one.code == "unsaid"}
    assert any("900" in place for place in unsaid)
    assert any("Grimble" in place for place in unsaid)
    assert letter_of(seeker=seeker, letter=letter.id) == letter
    assert asked[0]["messages"][1]["content"] == letter.body, "nothing else of the seeker is sent"


def test_without_a_model_for_a_sent_letter_and_for_another_s_there_is_no_redraft(
    seeker: UUID, other: UUID, letter: KeptLetter
) -> None:
    with pytest.raises(NoLanguageModel):
        redraft(seeker=seeker, letter=letter.id, now=NOW)
    with model(says("<think>nothing</think>")) as (address, asked):
        for who in (seeker, other):
            use_language_model(seeker=who, address=address, name="llama", now=NOW)
        with pytest.raises(NotFound):
            redraft(seeker=other, letter=letter.id, now=NOW)
        with pytest.raises(LanguageModelFailed):
            redraft(seeker=seeker, letter=letter.id, now=NOW)
        mark_sent(seeker=seeker, letter=letter.id, way=Way.COPIED, now=NOW)
        with pytest.raises(LetterStays):
            redraft(seeker=seeker, letter=letter.id, now=NOW)
    assert len(asked) == 1
