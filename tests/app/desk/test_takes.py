"""A take is kept piece by piece: what was answered for is there, whatever ends it, and deleted it is gone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from candidacy.app.desk import takes as desk
from candidacy.app.desk import takes_kept
from candidacy.app.desk.carrying import backup
from candidacy.app.desk.erasing import erase_candidacy
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.practice import let_old_sound_go, practice_of, want_practice
from candidacy.app.desk.rehearsal import ask_more, begin_rehearsal, delete_rehearsal, rehearsals
from candidacy.app.kept_takes import KeptRehearsal, KeptTake, TakeState
from candidacy.app.store.models import Seeker
from candidacy.kernel.change_refusals import ChangedMeanwhile, ChangedSince
from candidacy.kernel.refusals import FileTooLarge, KeyUsedBefore, NotFound, UnusableText
from candidacy.kernel.sound_refusals import NoSound
from candidacy.rehearse.said.values import Origin
from tests.app.conftest import POSTGRES
from tests.app.moments import NOW

WORDS = b"Pangolin, said aloud"


@pytest.fixture
def talk(seeker: UUID) -> KeptRehearsal:
    return begin_rehearsal(seeker=seeker, questions=["Why us?", "Why you?"], now=NOW)


@pytest.fixture
def take(seeker: UUID, talk: KeptRehearsal) -> KeptTake:
    return desk.begin_take(seeker=seeker, rehearsal=talk.id, place=0, media="audio/webm;codecs=opus", now=NOW)


def bytes_in(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file())


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(pieces=st.lists(st.binary(min_size=1, max_size=40), min_size=1, max_size=8), twice=st.integers(0, 7))
def test_the_recording_is_its_pieces_in_order_each_once(
    seeker: UUID, talk: KeptRehearsal, pieces: list[bytes], twice: int
) -> None:
    made = desk.begin_take(seeker=seeker, rehearsal=talk.id, place=0, media="audio/webm", now=NOW)
    for number, piece in enumerate(pieces):
        desk.keep_piece(seeker=seeker, take=made.id, number=number, data=piece)
        if number == twice:
            desk.keep_piece(seeker=seeker, take=made.id, number=number, data=b"sent again")
    ended = desk.end_take(seeker=seeker, take=made.id)
    path = takes_kept.recording_of(ended)
    assert path
    assert path.read_bytes() == b"".join(pieces)
    assert (ended.state, ended.size, ended.cut) == (TakeState.WAITING, len(b"".join(pieces)), False)


def test_ended_twice_it_is_ended_once_and_takes_no_more(seeker: UUID, take: KeptTake, home: Path) -> None:
    desk.keep_piece(seeker=seeker, take=take.id, number=0, data=WORDS)
    ended = desk.end_take(seeker=seeker, take=take.id)
    assert desk.end_take(seeker=seeker, take=take.id) == ended
    with pytest.raises(ChangedSince):
        desk.keep_piece(seeker=seeker, take=take.id, number=1, data=WORDS)
    assert not list((home / "takes").glob("*"))


def test_what_was_spoken_when_the_program_was_killed_is_there_at_the_next_start(seeker: UUID, take: KeptTake) -> None:
    for number in range(3):
        desk.keep_piece(seeker=seeker, take=take.id, number=number, data=WORDS)
    desk.keep_piece(seeker=seeker, take=take.id, number=4, data=b"after a piece that never came")
    desk.end_broken_off()
    found = takes_kept.take(seeker=seeker, take=take.id)
    path = takes_kept.recording_of(found)
    assert path
    assert path.read_bytes() == WORDS * 3
    assert (found.state, found.cut) == (TakeState.WAITING, True)


def test_a_take_of_nothing_is_refused_and_not_kept(seeker: UUID, take: KeptTake) -> None:
    with pytest.raises(NoSound):
        desk.end_take(seeker=seeker, take=take.id)
    assert takes_kept.takes_of(seeker=seeker) == ()


def test_a_piece_or_a_take_that_is_far_too_large_is_refused(
    seeker: UUID, talk: KeptRehearsal, take: KeptTake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "LARGEST_TAKE", 30)
    assert desk.keep_piece(seeker=seeker, take=take.id, number=0, data=WORDS) == len(WORDS)
    with pytest.raises(FileTooLarge):
        desk.keep_piece(seeker=seeker, take=take.id, number=1, data=WORDS)
    with pytest.raises(FileTooLarge):
        desk.take_file(seeker=seeker, rehearsal=talk.id, place=0, data=b"x" * 31, media="", now=NOW)
    assert desk.end_take(seeker=seeker, take=take.id).size == len(WORDS)


def test_a_take_begun_twice_with_one_key_is_one_take(seeker: UUID, talk: KeptRehearsal) -> None:
    told = {"seeker": seeker, "rehearsal": talk.id, "media": "audio/webm", "now": NOW, "key": "k"}
    first = desk.begin_take(place=0, **told)  # type: ignore[arg-type]
    assert desk.begin_take(place=0, **told) == first  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        desk.begin_take(place=1, **told)  # type: ignore[arg-type]
    with pytest.raises(KeyUsedBefore):
        desk.type_take(seeker=seeker, rehearsal=talk.id, place=0, words="Typed", now=NOW, key="k")


def test_another_seeker_s_take_is_as_if_it_were_not_there(seeker: UUID, talk: KeptRehearsal, take: KeptTake) -> None:
    other = Seeker.objects.create(name="Other", made=NOW).id
    with pytest.raises(NotFound):
        takes_kept.take(seeker=other, take=take.id)
    with pytest.raises(NotFound):
        desk.keep_piece(seeker=other, take=take.id, number=0, data=WORDS)
    with pytest.raises(NotFound):
        desk.end_take(seeker=other, take=take.id)
    with pytest.raises(NotFound):
        desk.begin_take(seeker=other, rehearsal=talk.id, place=0, media="", now=NOW)
    desk.delete_takes(seeker=other, takes=[take.id], now=NOW)
    assert takes_kept.take(seeker=seeker, take=take.id) == take


def test_a_typed_answer_needs_no_listening_and_an_empty_one_is_refused(seeker: UUID, talk: KeptRehearsal) -> None:
    made = desk.type_take(seeker=seeker, rehearsal=talk.id, place=0, words="I shelved  books.", now=NOW)
    assert made.state is TakeState.READY
    assert made.transcript
    assert (made.transcript.text, made.transcript.origin) == ("I shelved books.", Origin.TYPED)
    with pytest.raises(UnusableText):
        desk.type_take(seeker=seeker, rehearsal=talk.id, place=0, words="  ", now=NOW)


def test_words_put_right_are_laid_along_the_recording_next(seeker: UUID, take: KeptTake) -> None:
    desk.keep_piece(seeker=seeker, take=take.id, number=0, data=WORDS)
    before = desk.end_take(seeker=seeker, take=take.id)
    after = desk.correct_words(seeker=seeker, take=take.id, words="As I said it", filled_on=before.version)
    assert after.transcript
    assert (after.transcript.text, after.state) == ("As I said it", TakeState.WAITING)
    with pytest.raises(ChangedMeanwhile):
        desk.correct_words(seeker=seeker, take=take.id, words="On the old words", filled_on=before.version)
    assert takes_kept.take(seeker=seeker, take=take.id) == after


@pytest.mark.skipif(POSTGRES, reason="the bytes looked for are those of SQLite's file")
def test_deleted_nothing_that_quoted_it_is_left(seeker: UUID, talk: KeptRehearsal, home: Path) -> None:
    told = {"seeker": seeker, "rehearsal": talk.id, "now": NOW}
    first = desk.type_take(place=0, words="I cut the Aardvark", **told)  # type: ignore[arg-type]
    ask_more(seeker=seeker, rehearsal=talk.id, place=0, text="You said “the Aardvark”: how many?", why="a number")
    second = desk.type_take(place=1, words="Nine", **told)  # type: ignore[arg-type]
    assert b"Aardvark" in bytes_in(home)
    desk.delete_takes(seeker=seeker, takes=[first.id], now=NOW)
    assert b"Aardvark" not in bytes_in(home)
    assert takes_kept.takes_of(seeker=seeker)[0].question == desk.UNTOLD
    assert takes_kept.takes_of(seeker=seeker)[0].id == second.id


def test_what_is_open_of_an_interview_is_ended_with_it(seeker: UUID, take: KeptTake, talk: KeptRehearsal) -> None:
    empty = desk.begin_take(seeker=seeker, rehearsal=talk.id, place=0, media="", now=NOW)
    desk.keep_piece(seeker=seeker, take=take.id, number=0, data=WORDS)
    desk.end_open(seeker=seeker, rehearsal=talk.id)
    (kept,) = takes_kept.takes_of(seeker=seeker)
    assert (kept.id, kept.state, kept.cut) == (take.id, TakeState.WAITING, True)
    assert empty.id not in {one.id for one in takes_kept.takes_of(seeker=seeker)}


@pytest.mark.skipif(POSTGRES, reason="the bytes looked for are those of SQLite's file")
def test_deleted_there_is_no_byte_of_it_left(seeker: UUID, take: KeptTake, home: Path) -> None:
    desk.keep_piece(seeker=seeker, take=take.id, number=0, data=WORDS)
    desk.end_take(seeker=seeker, take=take.id)
    desk.correct_words(seeker=seeker, take=take.id, words="Aardvark")
    backup(now=NOW)
    assert WORDS in bytes_in(home)
    assert b"Aardvark" in bytes_in(home)
    desk.delete_takes(seeker=seeker, takes=[take.id], now=NOW)
    assert WORDS not in bytes_in(home)
    assert b"Aardvark" not in bytes_in(home)


def test_what_is_erased_with_its_candidacy_or_its_interview_takes_its_pieces_along(seeker: UUID, home: Path) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW)
    talks = [begin_rehearsal(seeker=seeker, candidacy=one, questions=["Why us?"], now=NOW) for one in (job.id, None)]
    for talk in talks:
        made = desk.begin_take(seeker=seeker, rehearsal=talk.id, place=0, media="", now=NOW)
        desk.keep_piece(seeker=seeker, take=made.id, number=0, data=WORDS)
    erase_candidacy(seeker=seeker, candidacy=job.id, now=NOW)
    assert rehearsals(seeker=seeker) == (talks[1],)
    assert len(list((home / "takes").glob("*"))) == 1
    delete_rehearsal(seeker=seeker, rehearsal=talks[1].id, now=NOW)
    assert not list((home / "takes").glob("*"))
    with pytest.raises(NotFound):
        delete_rehearsal(seeker=seeker, rehearsal=uuid4(), now=NOW)


def test_the_sound_goes_after_the_days_it_is_kept_and_the_words_stay(seeker: UUID, take: KeptTake) -> None:
    desk.keep_piece(seeker=seeker, take=take.id, number=0, data=WORDS)
    desk.end_take(seeker=seeker, take=take.id)
    desk.correct_words(seeker=seeker, take=take.id, words="Aardvark")
    days = practice_of(seeker=seeker).keep_days
    assert days
    let_old_sound_go(now=NOW + timedelta(days))
    assert takes_kept.recording_of(takes_kept.take(seeker=seeker, take=take.id))
    let_old_sound_go(now=NOW + timedelta(days + 1))
    found = takes_kept.take(seeker=seeker, take=take.id)
    assert takes_kept.recording_of(found) is None
    assert found.sound_gone
    assert found.transcript
    assert found.transcript.text == "Aardvark"


def test_kept_until_deleted_no_sound_goes_by_itself(seeker: UUID, talk: KeptRehearsal, take: KeptTake) -> None:
    desk.keep_piece(seeker=seeker, take=take.id, number=0, data=WORDS)
    ended = desk.end_take(seeker=seeker, take=take.id)
    with pytest.raises(ChangedSince):
        desk.correct_words(
            seeker=seeker,
            take=desk.begin_take(seeker=seeker, rehearsal=talk.id, place=0, media="", now=NOW).id,
            words="Too early",
        )
    want_practice(seeker=seeker, keep_days=None, delivery=False, hear=True, now=NOW)
    let_old_sound_go(now=NOW + timedelta(9999))
    assert takes_kept.recording_of(ended)
