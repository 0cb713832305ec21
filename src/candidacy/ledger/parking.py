"""Parking: out of sight until a date, until there is news, or until the first day that matters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from candidacy.ledger.days import said
from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import OFFERS, START_DATES, What
from candidacy.ledger.news import news_in
from candidacy.ledger.plans import dated_plans
from candidacy.ledger.promises import newest_promise, promised_day
from candidacy.ledger.values import Parked, Plan, Standing


def parked_of(facts: Facts) -> Parked | None:
    """Return how long it is parked, or None when it is not: never parked, taken up again, due, or there was news.

    It is due on the day the seeker named, and on the first day after the parking that matters (an interview, a first call, the answer they
    promised, a start, the last day to answer an offer), whichever comes first.
    """
    news = news_in(facts.history.life, facts.rounds)
    for event in reversed(facts.history.life):
        if event.what is What.PARKED:
            return None if _written_since(event, news) else _still(event, facts)
        if event.what is What.UNPARKED or event in news:
            return None
    return None


def brought_back(facts: Facts) -> Event | None:
    """Return the news that brought a parked candidacy back by itself; None where it still is parked, or came back otherwise."""
    news = news_in(facts.history.life, facts.rounds)
    parked = facts.history.last(What.PARKED, What.UNPARKED)
    if parked is None or parked.what is What.UNPARKED:
        return None
    later = facts.history.life[facts.history.life.index(parked) + 1 :]
    return next((event for event in news if event in later or _written_since(parked, (event,))), None)


def comes_back(standing: Standing) -> str:
    """Return in one sentence what brings it back by itself, or would, were it parked today; "" where no day is known to matter before that."""
    day, why = _return(standing)
    return f"It comes back on {said(day)} for {why}." if day and why else ""


def until_said(parked: Parked) -> str:
    """Return until when it is parked within a sentence, and what brings it back then."""
    if parked.until is None:
        return "until there is news"
    return f"until {said(parked.until)}{', for ' if parked.back_for else ''}{parked.back_for}"


def _return(standing: Standing) -> tuple[date | None, str]:
    if standing.parked:
        return standing.parked.until, standing.parked.back_for
    first = next((plan for plan in standing.plans if plan.day > standing.today), None)
    return (first.day, _why(first)) if first else (None, "")


def _written_since(parked: Event, news: tuple[Event, ...]) -> bool:
    """Say whether news was written down after it, whatever day that is dated: what was learnt since counts, not when it happened."""
    return any(
        event.recorded and parked.recorded and event.recorded > parked.recorded for event in news if not event.corrects
    )


def _still(event: Event, facts: Facts) -> Parked | None:
    matters = min((plan for plan in _days(facts) if plan.day > event.day), key=lambda plan: plan.day, default=None)
    until = min((day for day in (event.detail.day, matters and matters.day) if day), default=None)
    if until and until <= facts.history.today:
        return None
    return Parked(until, event, _why(matters) if matters and matters.day == until else "")


def _days(facts: Facts) -> Iterator[Plan]:
    """Give what matters on its day, the promises too that were their newest word until their day came."""
    yield from dated_plans(facts)
    promises = facts.history.all_of(What.PROMISED_DATE)
    for event in promises:
        day = promised_day(event)
        if day and newest_promise([*(one for one in promises if one.day < day), event]) is event:
            yield Plan("", day, event)


def _why(plan: Plan) -> str:
    what = plan.event.what
    if what in OFFERS:
        return "the last day to answer the offer"
    if what in START_DATES or what is What.FIRST_DAY_WORKED:
        return "the start"
    if what is What.PROMISED_DATE:
        return "the answer they promised"
    return "the first call" if what is What.SCREENED else "the interview"
