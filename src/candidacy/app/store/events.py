"""The table of events: appended to, read, and proved whole; never changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from uuid import UUID, uuid4

from candidacy.app.store.chain import BEGINNING, Link, digest_of, first_fault
from candidacy.app.store.models import Event as Row
from candidacy.app.store.models import Seeker
from candidacy.app.store.records import Said, body_of, event_of
from candidacy.ledger.events import Event

LINK_FIELDS = "seeker_id", "seq", "id", "candidacy_id", "recorded", "what", "body", "command", "prev", "hash"

Place = tuple[int, str]
"""A place in the seeker's chain with the digest that stands there."""


def append(*, seeker: UUID, candidacy: UUID, said: Said, command: str, now: datetime) -> UUID:
    """Append the event and return its id. The caller holds the seeker's lock (`commands.once`)."""
    seq, prev = last_link(seeker) or (0, BEGINNING)
    link = Link(
        seeker=seeker, seq=seq + 1, id=uuid4(), candidacy=candidacy, recorded=now, what=str(said.what),
        body=body_of(said), command=command, prev=prev,
    )  # fmt: skip
    keep([replace(link, hash=digest_of(link))])
    return link.id


def keep(links: Iterable[Link]) -> None:
    """Write links as they are; used by `append` and by an import."""
    Row.objects.bulk_create([Row(**dict(zip(LINK_FIELDS, _values(link), strict=True))) for link in links], 500)


def _values(link: Link) -> tuple[object, ...]:
    return (
        link.seeker, link.seq, link.id, link.candidacy, link.recorded, link.what, link.body, link.command, link.prev,
        link.hash,
    )  # fmt: skip


def events_of(candidacy: UUID) -> tuple[Event, ...]:
    """Return the events of one candidacy in the order of recording."""
    rows = Row.objects.filter(candidacy_id=candidacy).order_by("seq").values_list("id", "what", "body", "recorded")
    return tuple(event_of(*row) for row in rows)


def last_link(seeker: UUID) -> Place | None:
    """Return where the seeker's record ends, or None where nothing is recorded."""
    return Row.objects.filter(seeker_id=seeker).order_by("-seq").values_list("seq", "hash").first()


def added_since(seeker: UUID, place: Place) -> tuple[Place, frozenset[UUID]] | None:
    """Return where the record ends now and whose events were added after `place`; None where it is another record."""
    rows = Row.objects.filter(seeker_id=seeker, seq__gte=place[0]).order_by("seq")
    found = list(rows.values_list("seq", "hash", "candidacy_id"))
    if not found or found[0][:2] != place:
        return None
    return found[-1][:2], frozenset(candidacy for _, _, candidacy in found[1:] if candidacy)


def events_by_candidacy(seeker: UUID, only: Collection[UUID] | None = None) -> Iterator[tuple[UUID, tuple[Event, ...]]]:
    """Give the seeker's candidacies that have events, all or some, one at a time: a long record is never held whole."""
    rows = Row.objects.filter(seeker_id=seeker, candidacy__isnull=False).order_by("candidacy_id", "seq")
    if only is not None:
        rows = rows.filter(candidacy_id__in=only)
    told = rows.values_list("candidacy_id", "id", "what", "body", "recorded").iterator(chunk_size=500)
    for candidacy, group in groupby(told, key=itemgetter(0)):
        if candidacy:
            yield candidacy, tuple(event_of(*row[1:]) for row in group)


def links_of(seeker: UUID) -> Iterator[Link]:
    """Give the seeker's chain from its beginning."""
    rows = Row.objects.filter(seeker_id=seeker).order_by("seq").values_list(*LINK_FIELDS)
    return (Link(*row) for row in rows.iterator(chunk_size=2000))


def broken_chains() -> dict[UUID, int]:
    """Return the seekers whose chain does not hold, with the place of the first fault."""
    faults = {seeker: first_fault(links_of(seeker)) for seeker in Seeker.objects.values_list("id", flat=True)}
    return {seeker: place for seeker, place in faults.items() if place is not None}
