"""The wishes: "keep my recordings so long", "speak of my delivery too", "write down what I say"."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from candidacy.app.desk.unchanged import still
from candidacy.app.kept_takes import KeptPractice
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.erasing import wipe_unless_named
from candidacy.app.store.faults import faults_named
from candidacy.app.store.models import Practice, Take
from candidacy.app.store.models.rehearsing import KEEP_DAYS

FIELDS = "keep_days", "delivery", "hear"
MOST_DAYS = 3650


def practice_of(*, seeker: UUID) -> KeptPractice:
    """Return how the seeker wants to practise; ours while nothing else is said."""
    row = Practice.objects.filter(seeker_id=seeker).values_list(*FIELDS).first()
    return KeptPractice(*row) if row else KeptPractice(KEEP_DAYS, delivery=False, hear=True)


def want_practice(
    *,
    seeker: UUID,
    now: datetime,
    keep_days: int | None,
    delivery: bool,
    hear: bool,
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptPractice:
    """Return how the seeker wants to practise from now on; sound that is older than `keep_days` goes at the next sweep.

    Raises ChangedMeanwhile when it is no longer what the wish was filled in on.
    """
    days = None if keep_days is None else min(max(keep_days, 1), MOST_DAYS)
    told = {"keep_days": days, "delivery": delivery, "hear": hear}
    rows = Practice.objects.filter(seeker_id=seeker)

    def make(_command: str) -> UUID:
        still(practice_of(seeker=seeker), filled_on)
        row, _ = Practice.objects.update_or_create(
            seeker_id=seeker, defaults=told, create_defaults={**told, "id": uuid4(), "made": now}
        )
        return row.id

    once(seeker=seeker, wish="practice", asked=told, make=make, now=now, key=key, touches=Scope((rows,)))
    return practice_of(seeker=seeker)


def let_old_sound_go(*, now: datetime) -> None:
    """The sound of takes older than their seeker keeps it is gone; words and measures stay."""
    for seeker in Take.objects.exclude(sha256="").values_list("seeker_id", flat=True).distinct():
        days = practice_of(seeker=seeker).keep_days
        if days is not None:
            old = Take.objects.filter(seeker_id=seeker, made__lt=now - timedelta(days)).exclude(sha256="")
            _let_go(list(old.values_list("id", "sha256")), now)


def _let_go(old: list[tuple[UUID, str]], now: datetime) -> None:
    for take, sha256 in old:
        with faults_named():
            Take.objects.filter(id=take).update(sha256="", sound_gone=now)
            wipe_unless_named(sha256)
