"""The wishes: "listen to what I recorded", "how far is it?", "stop listening". What is found is kept as it comes."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from uuid import UUID

from candidacy.app.desk.practice import practice_of
from candidacy.app.desk.takes import recording_of, rows_of_words, take
from candidacy.app.fence.sound_values import WORDS
from candidacy.app.fence.sounds import Listening, Message, NotHeard, Progress, Seekable, SoundHeard, Wishes, WordsHeard
from candidacy.app.kept_takes import HowFar, KeptTake, TakeState
from candidacy.app.model.catalogue import WHISPER
from candidacy.app.model.places import folder_of
from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import file_of, keep_bytes, wipe
from candidacy.app.store.models import Take
from candidacy.kernel.refusal import Refusal
from candidacy.rehearse.said.values import Origin

GONE = "The recording is not there any more, so nothing could be measured."


@dataclass(frozen=True, slots=True)
class _Current:
    """What is listened to now."""

    take: UUID
    child: Listening


_LOCK = Lock()
_CURRENT: list[_Current] = []
_PROGRESS: dict[UUID, Progress] = {}
_ENDS: dict[UUID, TakeState] = {}
"""How a take is left whose listening was ended early."""


def next_waiting() -> tuple[UUID, UUID] | None:
    """Return whose take waits longest to be listened to, and which; None where none waits."""
    return Take.objects.filter(state=TakeState.WAITING).order_by("made", "id").values_list("seeker_id", "id").first()


def listen_to(*, seeker: UUID, take_id: UUID) -> None:
    """The take was listened to: what was found of it is kept, or why nothing was.

    What is measured in the sound is kept before its words are heard. Ends early, with what was found by then, when it is
    stopped or the take is deleted meanwhile.
    """
    known = take(seeker=seeker, take=take_id)
    path = recording_of(known)
    if path is None:
        _keep(take_id, state=TakeState.READY, fault=GONE)
        return
    _keep(take_id, state=TakeState.LISTENING, fault="")
    fault = _followed(known, path.read_bytes(), _wishes(seeker, known))
    with _LOCK:
        state = _ENDS.pop(take_id, TakeState.READY)
        _PROGRESS.pop(take_id, None)
    told = {"fault": fault} if fault and state is TakeState.READY else {}
    _keep(take_id, state=state, **told)


def _wishes(seeker: UUID, known: KeptTake) -> Wishes:
    typed = known.transcript.text if known.transcript and known.transcript.origin is Origin.TYPED else ""
    return Wishes(hear=practice_of(seeker=seeker).hear, typed=typed, model=_speech_model())


def _speech_model() -> Path | None:
    """Return the folder of the speech model that the seeker fetched, where it can be used; None for the small recogniser."""
    place = folder_of(WHISPER)
    there = all((place / file.name).is_file() for file in WHISPER.files)
    return place if there and find_spec("faster_whisper") else None


def _followed(known: KeptTake, data: bytes, wishes: Wishes) -> str:
    """Keep what the child says as it says it; return why it said no more, or nothing."""
    try:
        with Listening(data, "the recording", wishes) as child:
            with _LOCK:
                _CURRENT[:] = [_Current(known.id, child)]
            for message in child.messages():
                with faults_named():
                    _kept(message, known.id)
    except Refusal as refusal:
        return _short(refusal)
    finally:
        with _LOCK:
            _CURRENT.clear()
    return ""


def _kept(message: Message, take: UUID) -> None:
    match message:
        case Progress():
            _PROGRESS[take] = message
        case SoundHeard():
            _keep(
                take, sound=message.measures, peaks=[round(one, 4) for one in message.peaks], fault=message.doubt[:300]
            )
        case WordsHeard():
            _keep(take, words=rows_of_words(message.words), origin=str(message.origin), doubt=message.doubt)
        case NotHeard():
            _keep(take, fault=_short(message.refusal))
        case Seekable():
            _replaced(message, take)


def _replaced(message: Seekable, take: UUID) -> None:
    """The recording is kept in the file that players can seek in; the one before it goes."""
    before = Take.objects.filter(id=take).values_list("sha256", flat=True).first()
    sha256 = keep_bytes(message.data)
    _keep(take, sha256=sha256, size=len(message.data), media=message.mime)
    for one in {before, sha256} - {None, ""}:
        if one and not Take.objects.filter(sha256=one).exists() and file_of(one).is_file():
            wipe(file_of(one))


def _keep(take: UUID, **told: object) -> None:
    Take.objects.filter(id=take).update(**told)


def _short(refusal: Refusal) -> str:
    return f"{refusal.sentence} {refusal.next_step}"[:300]


def progress_of(take: UUID) -> HowFar | None:
    """Return how far the listening is; None while the take waits, and when it is done."""
    found = _PROGRESS.get(take)
    return HowFar(found.part == WORDS, found.share) if found else None


def stop_listening(*, seeker: UUID, take_id: UUID) -> KeptTake:
    """Return the take, listened to no further; what was found by then stays."""
    take(seeker=seeker, take=take_id)
    _end(TakeState.STOPPED, take_id)
    Take.objects.filter(id=take_id, state=TakeState.WAITING).update(state=TakeState.STOPPED)
    return take(seeker=seeker, take=take_id)


def listen_again(*, seeker: UUID, take_id: UUID) -> KeptTake:
    """Return the take, waiting to be listened to once more."""
    with faults_named():
        quiet = (TakeState.READY, TakeState.STOPPED)
        Take.objects.filter(seeker_id=seeker, id=take_id, state__in=quiet).exclude(sha256="").update(
            state=TakeState.WAITING
        )
    return take(seeker=seeker, take=take_id)


def stop_now() -> None:
    """Whatever is listened to is left as it is; it is taken up again at the next start."""
    _end(TakeState.WAITING)


def _end(state: TakeState, only: UUID | None = None) -> None:
    with _LOCK:
        ended = [one for one in _CURRENT if only in (None, one.take)]
        _ENDS.update({one.take: state for one in ended})
    for one in ended:
        one.child.stop()


def leave_for_good(take: UUID) -> None:
    """The take is not tried again by itself; its recording stays."""
    _keep(take, state=TakeState.READY, fault="Something went wrong while listening. You can have it listened to again.")
