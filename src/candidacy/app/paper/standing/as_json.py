"""The standing as one JSON object for scripts; every key is explained in docs/reference/standing-json.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeAlias

from candidacy import __version__
from candidacy.kernel.problems import Problem
from candidacy.ledger.events import Event
from candidacy.ledger.gate import ALSO_CHECK
from candidacy.ledger.gate import SOURCES as GATE_SOURCES
from candidacy.ledger.log import Entry, log_of
from candidacy.ledger.searching import SOURCES as SEARCH_SOURCES
from candidacy.ledger.searching import advice_on_searching
from candidacy.ledger.values import Caution, Contingency, GateItem, Milestone, Next, Parked, Plan, Source, Standing

Json: TypeAlias = dict[str, Any]

FORMAT_VERSION = 1
"""Grows when a key is taken away or changes its meaning; new keys may come at any time."""


def standing_json(standing: Standing, events: Iterable[Event], problems: Sequence[Problem]) -> Json:
    """Return the standing, the record it rests on and what could not be read, as values that JSON can hold."""
    return {
        "version": FORMAT_VERSION,
        "made_by": f"candidacy {__version__}",
        "as_of": standing.today.isoformat(),
        "is": standing.it_is,
        "is_not": standing.it_is_not,
        "stage": str(standing.stage),
        "round": standing.round,
        "milestones": {str(one.name): one.met for one in standing.milestones},
        "milestone_details": [_milestone(one) for one in standing.milestones],
        "yours": standing.yours,
        "open": standing.open,
        "ended_by": _id(standing.ended_by),
        "keep_applying": standing.keep_applying,
        "search": {"advice": advice_on_searching(standing), "sources": _sources(SEARCH_SOURCES)},
        "may_resign": standing.may_resign,
        "resignation_gate": _gate(standing.gate),
        "contingencies": [_contingency(one) for one in standing.contingencies],
        "parked": _parked(standing.parked),
        "plans": [_plan(one) for one in standing.plans],
        "next": standing.next.text,
        "next_details": _next(standing.next),
        "warnings": [_warning(one) for one in standing.warnings],
        "events": [_entry(one) for one in log_of(events, standing.today)],
        "problems": [{"code": one.code, "text": one.text, "place": one.place} for one in problems],
    }


def _milestone(one: Milestone) -> Json:
    return {"name": str(one.name), "met": one.met, "event": _id(one.event), "needs": one.needs}


def _gate(items: Sequence[GateItem]) -> Json:
    return {
        "items": [_gate_item(item) for item in items],
        "also_check": list(ALSO_CHECK),
        "sources": _sources(GATE_SOURCES),
    }


def _gate_item(item: GateItem) -> Json:
    return {
        "code": item.code,
        "text": item.text,
        "ticked": item.ticked,
        "why_not": item.why_not,
        "events": _ids(item.events),
    }


def _contingency(one: Contingency) -> Json:
    return {
        "name": one.name,
        "who": one.who,
        "due": _day(one.due),
        "state": str(one.state),
        "is_check": one.is_check,
        "event": one.event.id,
        "added_by": one.added.id,
    }


def _parked(parked: Parked | None) -> Json | None:
    return (
        None
        if parked is None
        else {"until": _day(parked.until), "for": parked.back_for or None, "event": parked.event.id}
    )


def _plan(plan: Plan) -> Json:
    return {"text": plan.text, "date": plan.day.isoformat(), "event": plan.event.id}


def _next(upcoming: Next) -> Json:
    usual = upcoming.usual
    return {
        "waiting_days": upcoming.waiting_days,
        "usual": None
        if usual is None
        else {
            "text": usual.text,
            "low_days": usual.low_days,
            "high_days": usual.high_days,
            "of": usual.of,
            "sources": _sources(usual.sources),
        },
    }


def _warning(one: Caution) -> Json:
    return {"code": one.code, "text": one.text, "events": _ids(one.events)}


def _entry(entry: Entry) -> Json:
    event = entry.event
    when = event.when
    return {
        "id": event.id,
        "what": str(event.what),
        "date": _day(when.day if when else None),
        "time": when.moment.isoformat() if when and when.moment else None,
        "about": bool(when and when.about),
        "round": event.round,
        "corrects": event.corrects,
        "counts": str(entry.counts),
    }


def _sources(sources: Sequence[Source]) -> list[Json]:
    return [{"name": one.name, "year": one.year, "address": one.address} for one in sources]


def _ids(events: Iterable[Event]) -> list[str]:
    return [event.id for event in events]


def _id(event: Event | None) -> str | None:
    return event.id if event else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
