"""A wish carried out once, however often it is sent."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from candidacy.app.store.chain import canonical
from candidacy.app.store.changes import NOTHING, Scope, keep_change, rows_found
from candidacy.app.store.faults import faults_named
from candidacy.app.store.models import Change, Command, Seeker
from candidacy.kernel.change_refusals import ChangedSince
from candidacy.kernel.refusals import KeyUsedBefore, NotFound

LONGEST_KEY = 200


def once(
    *,
    seeker: UUID,
    wish: str,
    asked: Mapping[str, object],
    make: Callable[[str], UUID],
    now: datetime,
    key: str | None = None,
    touches: Scope = NOTHING,
) -> UUID:
    """Return the id of what `make` made, in one transaction; a key that was carried out before makes nothing more.

    What it changes in the rows it `touches` is kept, so that it can be taken back. Raises KeyUsedBefore when the key came
    with another wish, and ChangedSince when what it made was taken back.
    """
    name = key[:LONGEST_KEY] if key else uuid4().hex
    digest = hashlib.sha256(canonical([wish, {name: str(value) for name, value in asked.items()}]).encode()).hexdigest()
    with faults_named(), transaction.atomic():
        _take_turn(seeker)
        earlier = Command.objects.filter(seeker_id=seeker, key=name).first()
        if earlier:
            return _answered(earlier, digest)
        before = rows_found(touches)
        made = make(name)
        keep_change(seeker=seeker, wish=wish, command=name, scope=touches, before=before, now=now)
        Command.objects.create(seeker_id=seeker, key=name, wish=wish, asked=digest, answer=str(made), at=now)
        return made


@contextmanager
def in_turn(seeker: UUID) -> Iterator[None]:
    """One transaction that holds the seeker's lock, for what is kept without a key and never taken back."""
    with faults_named(), transaction.atomic():
        _take_turn(seeker)
        yield


def _take_turn(seeker: UUID) -> None:
    """Hold the seeker's lock until the transaction ends, so that the chain has one writer at a time."""
    if not Seeker.objects.select_for_update().filter(id=seeker).exists():
        raise NotFound("This seeker is not known here.")


def _answered(earlier: Command, digest: str) -> UUID:
    if earlier.asked != digest:
        raise KeyUsedBefore(f"The key {earlier.key} was used before, for something else ({earlier.wish}).")
    if Change.objects.filter(seeker_id=earlier.seeker_id, command=earlier.key, taken_back__isnull=False).exists():
        raise ChangedSince("This was saved before, and taken back since.")
    return UUID(earlier.answer)
