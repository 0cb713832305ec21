"""The wishes: "listen to what I recorded", "how far is it?", "stop listening". What is found is kept as it comes."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from uuid import UUID

from candidacy.app.desk.practice import practice_of
from candidacy.app.desk.takes_kept import recording_of, rows_of_words, take
from candidacy.app.fence.sound_values import WORDS
from candidacy.app.fence.sounds import Listening, Message, NotHeard, Progress, Seekable, SoundHeard, Wishes, WordsHeard
from candidacy.app.kept_takes import HowFar, KeptTake, TakeState
from candidacy.app.model.catalogue import WHISPER
from candidacy.app.model.places import folder_of
from candidacy.app.store.erasing import wipe_unless_named
from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import FILES, keep_bytes
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


TO_DO = TakeState.WAITING, TakeState.LISTENING
"""What one listener has before it: what is marked as listened to and is not, was left so when something failed."""


def next_waiting() -> tuple[UUID, UUID] | None:
    """Return whose take waits longest to be listened to, and which; None where none waits. For the one listener there is."""
    return Take.objects.filter(state__in=TO_DO).order_by("made", "id").values_list("seeker_id", "id").first()


def listen_to(*, seeker: UUID, take_id: UUID) -> None:
    """The take that waits was listened to: what was found of it is kept, or why nothing was.

    What is measured in the sound is kept before its words are heard. Whoever takes the row out of the state of being listened to
    ends it: stopped, corrected or deleted meanwhile, nothing that is found later is kept.
    """
    with faults_named():
        if not Take.objects.filter(id=take_id, state__in=TO_DO).update(state=TakeState.LISTENING, fault=""):
            return
        known = take(seeker=seeker, take=take_id)
        path = recording_of(known)
        fault = GONE if path is None else _followed(known, path.read_bytes(), _wishes(seeker, known))
        _PROGRESS.pop(take_id, None)
        _keep(take_id, state=TakeState.READY, **({"fault": fault} if fault else {}))


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
                if not _kept(message, known.id):
                    break
    except Refusal as refusal:
        return _short(refusal)
    finally:
        with _LOCK:
            _CURRENT.clear()
    return ""


def _kept(message: Message, take: UUID) -> bool:
    """Keep what was found; say whether anybody still wants it."""
    match message:
        case Progress():
            _PROGRESS[take] = message
            return True
        case SoundHeard():
            peaks = [round(one, 4) for one in message.peaks]
            return _keep(take, sound=message.measures, peaks=peaks, fault=message.doubt[:300])
        case WordsHeard():
            return _keep(take, words=rows_of_words(message.words), origin=str(message.origin), doubt=message.doubt)
        case NotHeard():
            return _keep(take, fault=_short(message.refusal))
        case Seekable():
            return _replaced(message, take)


def _replaced(message: Seekable, take: UUID) -> bool:
    """The recording is kept in the file that players can seek in; the one before it goes."""
    with FILES:
        before = Take.objects.filter(id=take).values_list("sha256", flat=True).first()
        sha256 = keep_bytes(message.data)
        wanted = _keep(take, sha256=sha256, size=len(message.data), media=message.mime)
        for one in {before, sha256} - {None}:
            wipe_unless_named(str(one))
    return wanted


def _keep(take: UUID, **told: object) -> bool:
    return bool(Take.objects.filter(id=take, state=TakeState.LISTENING).update(**told))


def _short(refusal: Refusal) -> str:
    return f"{refusal.sentence} {refusal.next_step}"[:300]


def progress_of(take: UUID) -> HowFar | None:
    """Return how far the listening is; None while the take waits, and when it is done."""
    found = _PROGRESS.get(take)
    return HowFar(found.part == WORDS, found.share) if found else None


def stop_listening(*, seeker: UUID, take_id: UUID) -> KeptTake:
    """Return the take, listened to no further; what was found by then stays."""
    take(seeker=seeker, take=take_id)
    with faults_named():
        Take.objects.filter(id=take_id, state__in=TO_DO).update(state=TakeState.STOPPED)
    _end_child(take_id)
    return take(seeker=seeker, take=take_id)


def listen_again(*, seeker: UUID, take_id: UUID) -> KeptTake:
    """Return the take, waiting to be listened to once more."""
    quiet = Take.objects.filter(seeker_id=seeker, id=take_id, state__in=(TakeState.READY, TakeState.STOPPED))
    with faults_named():
        quiet.exclude(sha256="").update(state=TakeState.WAITING)
    return take(seeker=seeker, take=take_id)


def stop_now() -> None:
    """Whatever is listened to is left as it is; it is taken up again at the next start."""
    Take.objects.filter(state=TakeState.LISTENING).update(state=TakeState.WAITING)
    _end_child()


def _end_child(only: UUID | None = None) -> None:
    with _LOCK:
        ended = [one.child for one in _CURRENT if only in (None, one.take)]
    for child in ended:
        child.stop()


def leave_for_good(take: UUID) -> None:
    """The take is not tried again by itself; its recording stays."""
    _keep(take, state=TakeState.READY, fault="Something went wrong while listening. You can have it listened to again.")
