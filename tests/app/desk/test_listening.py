"""What waits is listened to by a real child: what is found is kept as it comes, stopped it stays as far as it was, killed it waits again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from candidacy.app.desk import listening as desk
from candidacy.app.desk import takes, takes_kept
from candidacy.app.desk.listener import Listener
from candidacy.app.desk.practice import want_practice
from candidacy.app.desk.rehearsal import begin_rehearsal
from candidacy.app.fence import sounds
from candidacy.app.fence.sounds import Progress
from candidacy.app.kept_takes import KeptRehearsal, KeptTake, TakeState
from candidacy.app.store.models import Take
from candidacy.rehearse.said.values import Origin
from tests.app.conftest import POSTGRES
from tests.app.moments import NOW
from tests.app.sound.recordings import write
from tests.rehearse.sound.voices import answer


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a WebM of a made voice."""
    return write(tmp_path_factory.mktemp("voice") / "said.webm", answer(seed=5).samples).read_bytes()


@pytest.fixture
def talk(seeker: UUID) -> KeptRehearsal:
    want_practice(seeker=seeker, keep_days=None, delivery=False, hear=False, now=NOW)
    return begin_rehearsal(seeker=seeker, questions=["Why us?"], now=NOW)


@pytest.fixture
def take(seeker: UUID, talk: KeptRehearsal, recording: bytes) -> KeptTake:
    return takes.take_file(
        seeker=seeker, rehearsal=talk.id, place=0, data=recording, media="audio/webm;codecs=opus", now=NOW
    )


def now(seeker: UUID, take: KeptTake) -> KeptTake:
    return takes_kept.take(seeker=seeker, take=take.id)


def test_what_is_found_is_kept_and_the_recording_can_be_sought_in(seeker: UUID, take: KeptTake) -> None:
    assert desk.next_waiting() == (seeker, take.id)
    desk.listen_to(seeker=seeker, take_id=take.id)
    found = now(seeker, take)
    assert found.state is TakeState.READY
    assert found.sound
    assert len(found.sound["pauses"]) == 3
    assert len(found.peaks) > 100
    assert found.sha256 != take.sha256, "a file with its length in it"
    path = takes_kept.recording_of(found)
    assert path
    assert not takes_kept.recording_of(take), "the one before is gone"
    assert desk.next_waiting() is None
    assert desk.progress_of(take.id) is None


def test_typed_words_stay_as_they_were_typed_whatever_is_heard_of_them(seeker: UUID, take: KeptTake) -> None:
    pytest.importorskip("pocketsphinx")
    takes.correct_words(seeker=seeker, take=take.id, words="la la la la la la")
    desk.listen_to(seeker=seeker, take_id=take.id)
    found = now(seeker, take)
    assert found.transcript
    assert found.transcript.text.replace("um", "").replace("uh", "").split() == ["la"] * 6
    assert found.transcript.origin is Origin.TYPED


@pytest.mark.parametrize("data", [b"no recording at all", b"\x1aE\xdf\xa3" + b"\x00" * 500])
def test_what_cannot_be_measured_is_kept_and_says_why(
    seeker: UUID, talk: KeptRehearsal, take: KeptTake, data: bytes
) -> None:
    bad = takes.take_file(seeker=seeker, rehearsal=talk.id, place=0, data=data, media="audio/webm", now=NOW)
    desk.listen_to(seeker=seeker, take_id=bad.id)
    found = now(seeker, bad)
    assert (found.state, found.sound) == (TakeState.READY, None)
    assert found.fault
    assert takes_kept.recording_of(found)


def test_a_recording_that_is_gone_says_so(seeker: UUID, take: KeptTake) -> None:
    path = takes_kept.recording_of(take)
    assert path
    path.unlink()
    desk.listen_to(seeker=seeker, take_id=take.id)
    assert (now(seeker, take).state, now(seeker, take).fault) == (TakeState.READY, desk.GONE)


def when_begun(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Do something as soon as the child tells how far it is."""
    real = sounds.Listening.messages

    def messages(child: sounds.Listening) -> object:
        acted = False
        for message in real(child):
            yield message
            if isinstance(message, Progress) and not acted:
                acted = True
                act()

    monkeypatch.setattr(sounds.Listening, "messages", messages)


def test_stopped_it_stays_as_far_as_it_was_and_can_be_listened_to_again(
    seeker: UUID, take: KeptTake, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        when_begun(patch, lambda: desk.stop_listening(seeker=seeker, take_id=take.id))
        desk.listen_to(seeker=seeker, take_id=take.id)
    assert now(seeker, take).state is TakeState.STOPPED
    assert desk.next_waiting() is None
    assert desk.listen_again(seeker=seeker, take_id=take.id).state is TakeState.WAITING
    desk.listen_to(seeker=seeker, take_id=take.id)
    assert now(seeker, take).sound


def test_a_take_that_waits_is_stopped_before_it_is_begun(seeker: UUID, take: KeptTake) -> None:
    assert desk.stop_listening(seeker=seeker, take_id=take.id).state is TakeState.STOPPED
    assert desk.next_waiting() is None


def test_the_program_closed_in_the_middle_leaves_it_waiting(
    seeker: UUID, take: KeptTake, monkeypatch: pytest.MonkeyPatch
) -> None:
    when_begun(monkeypatch, desk.stop_now)
    desk.listen_to(seeker=seeker, take_id=take.id)
    assert now(seeker, take).state is TakeState.WAITING


def test_words_put_right_while_it_is_listened_to_are_not_overwritten_and_are_laid_along_next(
    seeker: UUID, take: KeptTake, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        when_begun(patch, lambda: takes.correct_words(seeker=seeker, take=take.id, words="As I said it"))
        desk.listen_to(seeker=seeker, take_id=take.id)
    found = now(seeker, take)
    assert found.transcript
    assert (found.transcript.text, found.state) == ("As I said it", TakeState.WAITING)
    assert found.sound is None, "what the first listening found later is not kept"


def test_the_program_killed_in_the_middle_takes_it_up_at_the_next_start(seeker: UUID, take: KeptTake) -> None:
    Take.objects.filter(id=take.id).update(state=TakeState.LISTENING)
    takes.end_broken_off()
    assert desk.next_waiting() == (seeker, take.id)


def test_deleted_while_it_is_listened_to_nothing_of_it_comes_back(
    seeker: UUID, take: KeptTake, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    when_begun(monkeypatch, lambda: takes.delete_takes(seeker=seeker, takes=[take.id], now=NOW))
    desk.listen_to(seeker=seeker, take_id=take.id)
    assert takes_kept.takes_of(seeker=seeker) == ()
    assert not [path for path in (home / "files").rglob("*") if path.is_file()]


@pytest.mark.skipif(POSTGRES, reason="the listener is the app's on one's own machine")
def test_the_listener_works_off_what_waits_and_closes_at_once(seeker: UUID, take: KeptTake) -> None:
    listener = Listener()
    listener.start()
    until = time.monotonic() + 60
    while now(seeker, take).state is not TakeState.READY and time.monotonic() < until:
        time.sleep(0.1)
    assert now(seeker, take).sound
    listener.close()
    assert "listener" not in {thread.name for thread in threading.enumerate()}
