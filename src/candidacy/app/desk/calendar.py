"""The wishes: "what lies ahead?", "give me my calendar", "let my calendar program ask for it", "no more of that"."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from candidacy.app.desk.asking import askings
from candidacy.app.desk.calendar_habits import calendar_habits
from candidacy.app.desk.calendar_held import held_in, held_out
from candidacy.app.desk.glancing import glances
from candidacy.app.desk.minding import Mind
from candidacy.app.kept import KeptCandidacy
from candidacy.app.store.commands import in_turn
from candidacy.app.store.models import CalendarFeed, PlanItem, Posting
from candidacy.followup.calendar import (
    Dates,
    Due,
    Entry,
    brought_up,
    entries_of,
    export_bytes,
    feed_bytes,
    with_record,
)
from candidacy.followup.calendar import (
    PlanItem as Planned,
)
from candidacy.ledger.events import Event

TOKEN_BYTES = 32
FOLLOW_UP = "follow_up"


def entries(*, seeker: UUID, now: datetime) -> tuple[Entry, ...]:
    """Return all that the calendar should hold for the open candidacies, the first to begin first.

    A link is an address within the app, such as /candidacies/…/brief/.
    """
    wanted = calendar_habits(seeker=seeker, now=now)
    return entries_of(_dates(seeker, now.date()), wanted.habits, ZoneInfo(wanted.zone))


def ahead(*, seeker: UUID, now: datetime) -> tuple[Entry, ...]:
    """Return what is not over yet, in its order."""
    return tuple(one for one in entries(seeker=seeker, now=now) if not _over(one, now))


def exported(*, seeker: UUID, now: datetime, address: str = "") -> bytes:
    """Return the calendar as a file to open once; links lead to the app at `address`, where one is given."""
    return export_bytes(_linked(_given_out(seeker, now), address), now)


def feed_of(*, token: str, now: datetime, address: str = "") -> bytes | None:
    """Return the calendar that the secret token opens, or None for one that opens none."""
    seeker = _seeker_of(token)
    return feed_bytes(_linked(_given_out(seeker, now), address), now) if seeker else None


def give_feed(*, seeker: UUID, now: datetime) -> str:
    """Return a new secret token; it is kept by its digest alone, and the one before it opens nothing any more."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    _keep(seeker, now, secret_sha256=_digest(token))
    return token


def revoke_feed(*, seeker: UUID, now: datetime) -> bool:
    """No token opens the calendar any more; say whether one did."""
    if not feed_given(seeker=seeker):
        return False
    _keep(seeker, now, secret_sha256="")
    return True


def feed_given(*, seeker: UUID) -> bool:
    """Say whether a secret address is given out."""
    return CalendarFeed.objects.filter(seeker_id=seeker).exclude(secret_sha256="").exists()


def _keep(seeker: UUID, now: datetime, **told: object) -> None:
    # Never among the changes that can be taken back: a revoked address stays revoked.
    with in_turn(seeker):
        CalendarFeed.objects.update_or_create(
            seeker_id=seeker, defaults=told, create_defaults={**told, "id": uuid4(), "made": now}
        )


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _seeker_of(token: str) -> UUID | None:
    shown, found = _digest(token), None
    # All of them are compared, and by digest, so that the time tells nothing of a secret.
    for seeker, kept in CalendarFeed.objects.exclude(secret_sha256="").values_list("seeker_id", "secret_sha256"):
        if hmac.compare_digest(shown, kept):
            found = seeker
    return found


def _given_out(seeker: UUID, now: datetime) -> tuple[Entry, ...]:
    """The calendar to give out now, kept so that the next one knows what was told."""
    wanted = entries(seeker=seeker, now=now)
    with in_turn(seeker):
        before = CalendarFeed.objects.filter(seeker_id=seeker).values_list("held", flat=True).first() or []
        given = brought_up(held_in(before), wanted, now)
        held = held_out(given)
        if held != before:
            CalendarFeed.objects.update_or_create(
                seeker_id=seeker, defaults={"held": held}, create_defaults={"held": held, "id": uuid4(), "made": now}
            )
    return given


def _linked(given: Sequence[Entry], address: str) -> list[Entry]:
    # What is held says no address: the app may run on another port the next time, and that is no news.
    return [replace(one, link=f"{address.rstrip('/')}{one.link}" if address and one.link else "") for one in given]


def _over(entry: Entry, now: datetime) -> bool:
    if not isinstance(entry.end, datetime):
        return entry.end <= now.date()
    return entry.end.astimezone(UTC) <= now


def _dates(seeker: UUID, today: date) -> Iterator[Dates]:
    here = [one.candidacy for one in glances(seeker=seeker, today=today) if one.standing.open]
    worked = _RECORDED.of(seeker, [one.id for one in here], today)
    plans, asking = _plans(seeker), _asking(seeker, today)
    posted = set(Posting.objects.filter(seeker_id=seeker).values_list("candidacy_id", flat=True))
    for one in here:
        yield replace(
            worked[one.id], candidacy=str(one.id), name=one.name, place=one.place, brief=_brief(one, one.id in posted),
            plan=tuple(plans[one.id]), follow_up=asking.get(one.id),
        )  # fmt: skip


def _brief(one: KeptCandidacy, posted: bool) -> str:
    return f"/candidacies/{one.id}/{'brief/' if posted else ''}"


def _plans(seeker: UUID) -> dict[UUID, list[Planned]]:
    found: dict[UUID, list[Planned]] = defaultdict(list)
    rows = PlanItem.objects.filter(seeker_id=seeker, done__isnull=True, day__isnull=False).order_by("day", "made", "id")
    for candidacy, id_, text, day, minutes in rows.values_list("candidacy_id", "id", "text", "day", "minutes"):
        if day:
            found[candidacy].append(Planned(str(id_), text, day, minutes))
    return found


def _asking(seeker: UUID, today: date) -> dict[UUID, Due]:
    found = askings(seeker=seeker, today=today).items()
    return {candidacy: Due(FOLLOW_UP, one.day) for candidacy, one in found if one.sent is None}


def _recorded(events: tuple[Event, ...], today: date) -> Dates:
    return with_record(Dates("", ""), events, today)


_RECORDED = Mind(_recorded)
"""The days that the record of each candidacy names, kept in mind until it has news."""
