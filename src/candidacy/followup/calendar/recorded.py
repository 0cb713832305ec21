"""The days and times that the record of a candidacy names for what lies ahead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from candidacy.followup.calendar.values import Dates, Due, Talk
from candidacy.followup.talks import FIRST_CALL, place_in, places_of
from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts, facts_of
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import What
from candidacy.ledger.moments import begins, minutes_of
from candidacy.ledger.promises import open_promise, promised_day


def with_record(dates: Dates, events: Iterable[Event], today: date) -> Dates:
    """The dates with what the events say of talks, promises, offers and the start; an ended candidacy has none.

    Plan items and the follow-up are no events: they are the caller's to give.
    """
    facts = facts_of(history_of(events, today))
    if facts.history.ended:
        return replace(dates, talks=(), promised=None, follow_up=None, offer_deadline=None, start=None, plan=())
    call = facts.rounds.call
    places = places_of(facts.rounds.numbered)
    arranged = [
        *([_talk(_call_id(facts), FIRST_CALL, call, "")] if call else []),
        *(_talk(f"round {number}", number, event, places.get(number, "")) for number, event in facts.rounds.pending),
    ]
    talks = tuple(talk for talk in arranged if talk)
    return replace(
        dates, talks=talks, promised=_promised(facts), offer_deadline=_deadline(facts), start=_start(facts)
    )  # fmt: skip


def _call_id(facts: Facts) -> str:
    """Return the id of the first call: another one than that of a call before an ending."""
    before = len(facts.ever.calls) - len(facts.rounds.calls)
    return f"round {FIRST_CALL}{f' after {before}' if before else ''}"


def _talk(id_: str, number: int, event: Event, place: str) -> Talk | None:
    start = begins(event)
    if start is None:
        return None
    more = dict(event.detail.more)
    return Talk(
        id_, number, start, minutes_of(more.get("minutes", "")), place or place_in(event),
        event.detail.form, event.detail.people, event.detail.text,
    )  # fmt: skip


def _promised(facts: Facts) -> Due | None:
    promise = open_promise(facts.history.life)
    day = promised_day(promise) if promise else None
    return Due("promise", day, promise.detail.text) if promise and day else None


def _deadline(facts: Facts) -> Due | None:
    offer = facts.history.last(What.WRITTEN_OFFER, What.VERBAL_OFFER)
    if offer is None or facts.accepted or offer.detail.deadline is None:
        return None
    return Due("offer", offer.detail.deadline, offer.detail.text)


def _start(facts: Facts) -> Due | None:
    latest = facts.start.latest
    if latest is None or facts.start.day is None or facts.start.first_day:
        return None
    return Due("start", facts.start.day, latest.detail.text)
