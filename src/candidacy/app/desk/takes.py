"""The wishes: "record my answer", "I typed it", "that is not what I said", "delete it"."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from candidacy.app.desk.forgetting import forget_what_was_worked_out
from candidacy.app.desk.rehearsal import rehearsal_of
from candidacy.app.desk.takes_kept import made_take, one_take, recording_of, rows_of_words
from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import long
from candidacy.app.kept_takes import KeptTake, TakeState
from candidacy.app.store import pieces
from candidacy.app.store.changes import forget_changes_of
from candidacy.app.store.erasing import leave_no_trace, wipe_unless_named
from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import FILES, keep_bytes
from candidacy.app.store.models import Rehearsal, Take
from candidacy.app.store.rows import table_of
from candidacy.kernel.change_refusals import ChangedSince
from candidacy.kernel.refusals import FileTooLarge, NotFound, Refusal
from candidacy.kernel.sound_refusals import NoSound
from candidacy.rehearse.said.values import Origin, typed

LONGEST_MEDIA = 100
UNTOLD = "A question that took up a deleted answer"
LARGEST_PIECE, LARGEST_TAKE = 4_000_000, 200_000_000
"""Bytes: a second without compression takes 400,000, and two hours with it 60 million."""


def begin_take(
    *, seeker: UUID, rehearsal: UUID, place: int, media: str, now: datetime, key: str | None = None
) -> KeptTake:
    """Return the take that is spoken from now on; nothing of it is kept yet."""
    return _made(seeker, rehearsal, place, "begin take", told_at_first(media), now, key)


def told_at_first(media: str) -> dict[str, Any]:
    """Return what there is of a take that is about to be spoken."""
    return {"media": media[:LONGEST_MEDIA] or "audio", "state": TakeState.RECORDING}


def type_take(
    *, seeker: UUID, rehearsal: UUID, place: int, words: str, now: datetime, key: str | None = None
) -> KeptTake:
    """Return the take that was typed instead of spoken."""
    text = long(words, "answer", needed=True)
    told = {"words": rows_of_words(typed(text).words), "origin": Origin.TYPED, "state": TakeState.READY}
    return _made(seeker, rehearsal, place, "type take", told, now, key)


def take_file(
    *, seeker: UUID, rehearsal: UUID, place: int, data: bytes, media: str, now: datetime, key: str | None = None
) -> KeptTake:
    """Return the take that a file holds, waiting to be listened to."""
    with FILES:
        told = told_of_file(data, media)
        return _made(seeker, rehearsal, place, "take file", told, now, key)


def told_of_file(data: bytes, media: str) -> dict[str, Any]:
    """Return what there is of a take that a file holds, with its bytes kept; the caller holds FILES.

    Raises NoSound for an empty file, and FileTooLarge past two hours.
    """
    if not data:
        raise NoSound("The file is empty.")
    if len(data) > LARGEST_TAKE:
        raise FileTooLarge(f"The recording is larger than {LARGEST_TAKE // 1_000_000} MB.")
    kept = {"sha256": keep_bytes(data), "size": len(data), "state": TakeState.WAITING}
    return {"media": media[:LONGEST_MEDIA] or "audio", **kept}


def keep_piece(*, seeker: UUID, take: UUID, number: int, data: bytes) -> int:
    """Return how many bytes of the take are safe on the disk, the piece among them; a piece sent twice is kept once.

    Raises ChangedSince for a take that was ended, FileTooLarge past two hours, and DiskFull where there is no room.
    """
    if one_take(seeker, take).state is not TakeState.RECORDING:
        raise ChangedSince("This answer was ended in another window.")
    size = pieces.size_so_far(take)
    if len(data) > LARGEST_PIECE or size + len(data) > LARGEST_TAKE:
        raise FileTooLarge("This is far longer than any answer.")
    pieces.keep_piece(take, number, data)
    return size + len(data)


def end_take(*, seeker: UUID, take: UUID, cut: bool = False) -> KeptTake:
    """Return the take with all that was spoken kept as one recording, waiting to be listened to; ended twice, it is ended once.

    `cut` says that it broke off. Raises NoSound, with no take left, where nothing was spoken.
    """
    with FILES, faults_named():
        if one_take(seeker, take).state is TakeState.RECORDING:
            _end(take, cut)
        pieces.forget_pieces(take)
    return one_take(seeker, take)


def _end(take: UUID, cut: bool) -> None:
    still = Take.objects.filter(id=take, state=TakeState.RECORDING)
    data = pieces.pieces_joined(take)
    if not data:
        still.delete()
        raise NoSound("Nothing was recorded.")
    sha256 = keep_bytes(data)
    if not still.update(sha256=sha256, size=len(data), state=TakeState.WAITING, cut=cut):
        wipe_unless_named(sha256)


def end_open(*, seeker: UUID, rehearsal: UUID) -> None:
    """Whatever is still open of the interview's answers is ended as broken off; what was spoken of it is kept."""
    spoken = Take.objects.filter(seeker_id=seeker, rehearsal_id=rehearsal, state=TakeState.RECORDING)
    for take in spoken.values_list("id", flat=True):
        with suppress(NoSound):
            end_take(seeker=seeker, take=take, cut=True)


def end_broken_off() -> None:
    """What was being spoken or listened to when the program was ended is kept, and waits to be listened to.

    Where there is no room to keep it as one recording, its pieces stay for the next start.
    """
    for seeker, take in Take.objects.filter(state=TakeState.RECORDING).values_list("seeker_id", "id"):
        try:
            end_take(seeker=seeker, take=take, cut=True)
        except NoSound:
            continue
        except Refusal:
            logging.getLogger("django").exception("an answer that broke off could not be kept as one recording yet")
    Take.objects.filter(state=TakeState.LISTENING).update(state=TakeState.WAITING)
    pieces.remove_unused_pieces(Take.objects.filter(state=TakeState.RECORDING).values_list("id", flat=True))


def correct_words(*, seeker: UUID, take: UUID, words: str, filled_on: str | None = None) -> KeptTake:
    """Return the take with its words as the seeker wrote them; with a recording, they are laid along it next.

    Raises ChangedMeanwhile when the words are no longer those that were corrected.
    """
    text = long(words, "answer", needed=True)
    with faults_named(), transaction.atomic():
        known = one_take(seeker, take)
        if known.state is TakeState.RECORDING:
            raise ChangedSince("This answer is still being spoken, or broke off.")
        still(known, filled_on)
        told: dict[str, Any] = {
            "words": rows_of_words(typed(text).words),
            "origin": Origin.TYPED,
            "doubt": "",
            "fault": "",
        }
        told["state"] = TakeState.WAITING if recording_of(known) else TakeState.READY
        Take.objects.filter(id=take).update(**told)
    return one_take(seeker, take)


def delete_takes(*, seeker: UUID, takes: Sequence[UUID], now: datetime) -> None:
    """Nothing is left of the takes: no row, no sound, no word, in no backup; what was asked further on them is not told any more."""
    gone = Take.objects.filter(seeker_id=seeker, id__in=takes)
    with faults_named():
        with transaction.atomic():
            for rehearsal, place in gone.filter(rehearsal__isnull=False).values_list("rehearsal_id", "place"):
                _untell(rehearsal, place)
            forget_changes_of(seeker, table_of(Take), takes)
            gone.delete()
        leave_no_trace(now)
    forget_what_was_worked_out()


def _untell(rehearsal: UUID, place: int) -> None:
    """Follow-ups quote the answer: they lose their words with it."""
    row = Rehearsal.objects.get(id=rehearsal)
    step = row.asked[place]["step"]
    for at, one in enumerate(row.asked):
        if at > place and one["step"] == step and one["why"]:
            row.asked[at] = one | {"text": UNTOLD}
            Take.objects.filter(rehearsal_id=rehearsal, place=at).update(question=UNTOLD)
    row.save(update_fields=["asked"])


def _made(
    seeker: UUID, rehearsal: UUID, place: int, wish: str, told: dict[str, Any], now: datetime, key: str | None
) -> KeptTake:
    asked = rehearsal_of(seeker=seeker, rehearsal=rehearsal).asked
    if not 0 <= place < len(asked):
        raise NotFound("This was not asked yet.")
    home = {"rehearsal_id": rehearsal, "place": place, "question": asked[place].text}
    return made_take(seeker=seeker, wish=wish, home=home, told=told, now=now, key=key)
