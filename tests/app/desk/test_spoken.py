"""A part of a debrief may be spoken: kept like an answer, never counted as practice, and deleted for good."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, transaction

from candidacy.app.desk.debriefing import remove_debrief
from candidacy.app.desk.rehearsal import rehearsal_of_take
from candidacy.app.desk.reviewing import progress_over, review_of
from candidacy.app.desk.spoken import begin_spoken, spoken_file
from candidacy.app.desk.takes import correct_words, delete_takes, end_take, keep_piece
from candidacy.app.desk.takes_kept import recording_of, spoken_in_debrief, takes_counted, takes_of
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.kept_takes import KeptTake, TakeState
from candidacy.app.store.models import Change, Take
from candidacy.followup.debrief.values import Part
from candidacy.kernel.refusals import NotFound
from candidacy.kernel.sound_refusals import NoSound
from tests.app.moments import NOW


@pytest.fixture
def spoken(seeker: UUID, debrief: UUID) -> KeptTake:
    """Return what was said for the part, its words typed."""
    made = begin_spoken(seeker=seeker, debrief=debrief, part=Part.WELL, media="audio/webm", now=NOW)
    for number, data in enumerate((b"I was ", b"calm")):
        keep_piece(seeker=seeker, take=made.id, number=number, data=data)
    end_take(seeker=seeker, take=made.id)
    return correct_words(seeker=seeker, take=made.id, words="I was calm")


def test_what_is_spoken_for_a_part_is_kept_whole_and_waits_to_be_listened_to(
    seeker: UUID, debrief: UUID, spoken: KeptTake
) -> None:
    assert spoken_in_debrief(seeker=seeker, debrief=debrief, part=Part.WELL) == (spoken,)
    assert not spoken_in_debrief(seeker=seeker, debrief=debrief, part=Part.BETTER)
    assert (spoken.rehearsal, spoken.debrief, spoken.part) == (None, debrief, "well")
    assert (spoken.state, spoken.question) == (TakeState.WAITING, "What went well, and why?")
    path = recording_of(spoken)
    assert path
    assert path.read_bytes() == b"I was calm"


def test_a_recording_from_a_file_is_kept_and_an_empty_one_refused(seeker: UUID, debrief: UUID) -> None:
    given = spoken_file(seeker=seeker, debrief=debrief, part=Part.NOTES, data=b"warm", media="audio/ogg", now=NOW)
    assert (given.state, given.size) == (TakeState.WAITING, 4)
    with pytest.raises(NoSound):
        spoken_file(seeker=seeker, debrief=debrief, part=Part.NOTES, data=b"", media="audio/ogg", now=NOW)


def test_no_practice_knows_of_it(seeker: UUID, spoken: KeptTake) -> None:
    assert takes_of(seeker=seeker) == ()
    assert takes_counted(seeker=seeker) == ({}, 0)
    assert progress_over(seeker=seeker, now=NOW)[0] == ()
    with pytest.raises(NotFound):
        rehearsal_of_take(seeker=seeker, take=spoken)
    with pytest.raises(NotFound):
        review_of(seeker=seeker, take_id=spoken.id, now=NOW)


def test_another_seeker_neither_speaks_into_it_nor_hears_it(seeker: UUID, other: UUID, debrief: UUID) -> None:
    for who, which in ((other, debrief), (seeker, uuid4())):
        with pytest.raises(NotFound):
            begin_spoken(seeker=who, debrief=which, part=Part.WELL, media="", now=NOW)
    assert not spoken_in_debrief(seeker=other, debrief=debrief, part=Part.WELL)


def test_removing_the_debrief_removes_it_and_undo_brings_it_back(seeker: UUID, debrief: UUID, spoken: KeptTake) -> None:
    remove_debrief(seeker=seeker, debrief=debrief, now=NOW)
    assert not Take.objects.exists()
    undo_last(seeker=seeker, now=NOW)
    assert spoken_in_debrief(seeker=seeker, debrief=debrief, part=Part.WELL) == (spoken,)
    assert recording_of(spoken)


def test_deleted_for_good_no_change_can_bring_it_back(seeker: UUID, debrief: UUID, spoken: KeptTake) -> None:
    remove_debrief(seeker=seeker, debrief=debrief, now=NOW)
    undo_last(seeker=seeker, now=NOW)
    delete_takes(seeker=seeker, takes=[spoken.id], now=NOW)
    assert not recording_of(spoken)
    assert not any("calm" in str(states) for states in Change.objects.values_list("states", flat=True))
    remove_debrief(seeker=seeker, debrief=debrief, now=NOW)
    undo_last(seeker=seeker, now=NOW)
    assert not spoken_in_debrief(seeker=seeker, debrief=debrief, part=Part.WELL)


def test_a_take_belongs_to_one_of_the_two(seeker: UUID, spoken: KeptTake) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Take.objects.filter(id=spoken.id).update(debrief=None)
