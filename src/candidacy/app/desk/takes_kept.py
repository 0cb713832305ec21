"""The wish: "what did I say?": the takes of the seeker as they are kept, and the one way that a take comes to be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from django.db.models import QuerySet

from candidacy.app.kept_takes import KeptTake, TakeState, transcript_kept
from candidacy.app.store.commands import once
from candidacy.app.store.files import file_of
from candidacy.app.store.models import Take
from candidacy.kernel.refusals import NotFound
from candidacy.rehearse.said.values import Word

FIELDS = (
    "id", "rehearsal_id", "place", "question", "state", "media", "sha256", "size", "cut", "sound", "peaks", "words",
    "origin", "doubt", "fault", "sound_gone", "made", "debrief_id", "part",
)  # fmt: skip


def take(*, seeker: UUID, take: UUID) -> KeptTake:
    """Return the take.

    Raises NotFound when it is not there or another seeker's.
    """
    return one_take(seeker, take)


def one_take(seeker: UUID, take: UUID) -> KeptTake:
    """Return the take, as `take` does; for wishes that have one by that name."""
    row = Take.objects.filter(seeker_id=seeker, id=take).values_list(*FIELDS).first()
    if row is None:
        raise NotFound("There is no such answer.")
    return _told(*row)


def takes_of(*, seeker: UUID, rehearsal: UUID | None = None) -> tuple[KeptTake, ...]:
    """Return the seeker's answers in mock interviews, or in one of them, in the order they were begun."""
    rows = Take.objects.filter(seeker_id=seeker, rehearsal__isnull=False)
    return _in_order(rows.filter(rehearsal_id=rehearsal) if rehearsal else rows)


def newest_with_words(
    *, seeker: UUID, most: int, before: datetime | None = None, question: str | None = None
) -> tuple[KeptTake, ...]:
    """Return at most so many of the newest answers with words, oldest first; begun `before`, and to one question, where that is said."""
    rows = Take.objects.filter(seeker_id=seeker, rehearsal__isnull=False).exclude(words=[])
    rows = rows.filter(made__lt=before) if before else rows
    rows = rows.filter(question=question) if question is not None else rows
    found = rows.order_by("-made", "-id").values_list(*FIELDS)[:most]
    return tuple(_told(*row) for row in reversed(found))


def spoken_in_debrief(*, seeker: UUID, debrief: UUID, part: str) -> tuple[KeptTake, ...]:
    """Return what was spoken for the part of the debrief, in the order it was begun."""
    return _in_order(Take.objects.filter(seeker_id=seeker, debrief_id=debrief, part=part))


def takes_counted(*, seeker: UUID) -> tuple[Counter[UUID], int]:
    """Return how many takes each rehearsal has, and how many of all have words; none of them is read."""
    mine = Take.objects.filter(seeker_id=seeker, rehearsal__isnull=False)
    return Counter(mine.values_list("rehearsal_id", flat=True)), mine.exclude(words=[]).count()


def recording_of(take: KeptTake) -> Path | None:
    """Return the file of the recording, or None where there is none any more."""
    path = file_of(take.sha256) if take.sha256 else None
    return path if path and path.is_file() else None


def rows_of_words(words: Sequence[Word]) -> list[dict[str, Any]]:
    """Return the words as plain values."""
    return [{"text": one.text, "start_s": one.start_s, "end_s": one.end_s} for one in words]


def made_take(
    *, seeker: UUID, wish: str, home: Mapping[str, Any], told: Mapping[str, Any], now: datetime, key: str | None
) -> KeptTake:
    """Return the new take; `home` says what it answers, `told` what there is of it so far."""
    new = uuid4()

    def make(_command: str) -> UUID:
        return Take.objects.create(id=new, seeker_id=seeker, made=now, **{**home, **told}).id

    where = {name.removesuffix("_id"): home[name] for name in home if name != "question"}
    asked = where | {name: told.get(name) for name in ("media", "words", "sha256")}
    return one_take(seeker, once(seeker=seeker, wish=wish, asked=asked, make=make, now=now, key=key))


def _in_order(rows: QuerySet[Take]) -> tuple[KeptTake, ...]:
    return tuple(_told(*row) for row in rows.order_by("made", "id").values_list(*FIELDS))


def _told(*row: Any) -> KeptTake:
    kept = dict(zip(FIELDS, row, strict=True))
    transcript = transcript_kept(kept.pop("words"), kept.pop("origin"), kept.pop("doubt"))
    kept |= {"state": TakeState(kept["state"]), "peaks": tuple(kept["peaks"]), "transcript": transcript}
    return KeptTake(**{name.removesuffix("_id"): value for name, value in kept.items()})
