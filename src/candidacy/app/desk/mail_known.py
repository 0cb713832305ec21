"""What is known of the candidacies that a mail could speak of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from candidacy.app.desk.minding import Mind
from candidacy.app.desk.noting import noted
from candidacy.app.kept import KeptCandidacy
from candidacy.app.mail_states import MailState
from candidacy.app.store.models import Involvement, Letter, Received
from candidacy.followup.mail.likeness import spellings
from candidacy.followup.mail.matching import Known
from candidacy.followup.mail.naming.names import domain_label
from candidacy.followup.talks import recorded_talks
from candidacy.ledger.events import Event
from candidacy.ledger.facts import facts_of
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import What

Found = dict[UUID, set[str]]


def known_of(*, seeker: UUID, today: date) -> tuple[Known, ...]:
    """Return what is known of every candidacy of the seeker's: names, days, people, and the messages that belong to it.

    People write about every job of their employer: their addresses count for all candidacies at it, messages for their own alone.
    """
    several = noted(seeker=seeker)
    days = _DAYS.of(seeker, [one.id for one in several], today)
    addresses, threads = _addresses(seeker), _letters(seeker)
    for candidacy, address, names in _confirmed(seeker):
        threads[candidacy] |= names
        addresses[candidacy] |= {address}
    addresses = _shared(addresses, several)
    return tuple(
        replace(
            days[one.id], id=str(one.id), employer=one.employer, job=one.title, addresses=_sorted(addresses[one.id]),
            domains=_sorted({_domain(address) for address in addresses[one.id]}), threads=_sorted(threads[one.id]),
        )
        for one in several
    )  # fmt: skip


def _shared(addresses: Found, several: Sequence[KeptCandidacy]) -> Found:
    """Return for each candidacy the addresses known from its employer, however that is spelled."""
    found: defaultdict[object, set[str]] = defaultdict(set)
    spelled = {one.id: spellings(one.employer) for one in several}
    for id_, names in spelled.items():
        for name in names:
            found[name] |= addresses[id_]
    return {id_: addresses[id_].union(*(found[name] for name in names)) for id_, names in spelled.items()}


def _sorted(names: set[str]) -> tuple[str, ...]:
    return tuple(sorted(name for name in names if name))


def _domain(address: str) -> str:
    """The domain, where it names somebody and is not one of free mail."""
    return address.rpartition("@")[2].casefold() if domain_label(address) else ""


def _addresses(seeker: UUID) -> Found:
    found: Found = defaultdict(set)
    rows = Involvement.objects.filter(seeker_id=seeker).exclude(person__mail="").exclude(person__role="referee")
    for candidacy, address in rows.values_list("candidacy_id", "person__mail"):
        found[candidacy].add(address.casefold())
    return found


def _letters(seeker: UUID) -> Found:
    found: Found = defaultdict(set)
    rows = Letter.objects.filter(seeker_id=seeker).exclude(message_id="")
    for candidacy, name in rows.values_list("candidacy_id", "message_id"):
        found[candidacy].add(name.strip("<>"))
    return found


def _confirmed(seeker: UUID) -> list[tuple[UUID, str, set[str]]]:
    rows = Received.objects.filter(seeker_id=seeker, state=str(MailState.CONFIRMED), candidacy__isnull=False)
    told = rows.values_list("candidacy_id", "read__sender__1", "read__id", "read__thread")
    return [
        (candidacy, str(address or "").casefold(), {str(name or ""), *map(str, thread or ())})
        for candidacy, address, name, thread in told
        if candidacy
    ]


def _days(events: tuple[Event, ...], today: date) -> Known:
    facts = facts_of(history_of(events, today))
    history = facts.history
    applied, ending = history.first(What.APPLIED), history.ending if history.ended else None
    talks = sorted({one.day for one in recorded_talks(facts)})
    return Known("", "", "", applied=applied.day if applied else None, talks=tuple(talks), ended=ending.day if ending else None)  # fmt: skip


_DAYS = Mind(_days)
"""The days of each candidacy, kept in mind until it has news."""
