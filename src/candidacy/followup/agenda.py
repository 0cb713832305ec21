"""What to do today: at most three things, the next application among them as long as nothing is settled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from candidacy.ledger.days import said
from candidacy.ledger.kinds import APPOINTING, OFFERS, START_DATES, What
from candidacy.ledger.values import Parked, Plan, Stage, Standing

MOST = 3
SOON_DAYS = 7
"""A plan further off than this can wait; chosen by us, not measured."""


class Urgency(IntEnum):
    """What comes before what."""

    TODAY = 0
    RECORD = 1
    SOON = 2
    ASK = 3
    OPEN = 4


@dataclass(frozen=True, slots=True)
class Case:
    """A candidacy with its name and its standing."""

    id: str
    name: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to do."""

    code: str
    text: str
    candidacy: str | None
    """Id of the candidacy it is about, if any."""
    day: date | None
    urgency: Urgency


@dataclass(frozen=True, slots=True)
class ParkedCase:
    """A candidacy that is out of sight, and until when."""

    case: Case
    parked: Parked


@dataclass(frozen=True, slots=True)
class Agenda:
    """The things to do, what is parked, and whether to go on applying."""

    things: tuple[Thing, ...]
    parked: tuple[ParkedCase, ...]
    keep_applying: bool


def agenda(cases: Sequence[Case], today: date) -> Agenda:
    """Return at most three things to do, then what is parked, the nearest day first."""
    seen = [case for case in cases if case.standing.parked is None]
    found = sorted((thing for case in seen for thing in _things(case, today)), key=_order)
    applying = keep_applying(cases)
    if applying:
        found = [*found[: MOST - 1], _next_application(seen)]
    parked = [ParkedCase(case, case.standing.parked) for case in cases if case.standing.parked]
    return Agenda(tuple(found[:MOST]), tuple(sorted(parked, key=_until)), applying)


def keep_applying(cases: Sequence[Case]) -> bool:
    """Say whether to go on: until an offer is formally accepted, and again when the seeker looks for the next job."""
    settled = [case for case in cases if not case.standing.keep_applying and case.standing.ended_by is None]
    at_work = [case for case in settled if case.standing.yours]
    if len(at_work) < len(settled):
        return False
    return not at_work or any(case.standing.open for case in cases)


def _order(thing: Thing) -> tuple[int, date, str, str]:
    return thing.urgency, thing.day or date.max, thing.text, thing.candidacy or ""


def _until(one: ParkedCase) -> tuple[date, str, str]:
    return one.parked.until or date.max, one.case.name, one.case.id


def _next_application(seen: Sequence[Case]) -> Thing:
    noted = next((case for case in seen if case.standing.stage is Stage.NOTED), None)
    if noted:
        return Thing("apply", f"Apply next: {noted.name}.", noted.id, None, Urgency.OPEN)
    return Thing("find_next", "Find the next job to apply for, and note it.", None, None, Urgency.OPEN)


def _things(case: Case, today: date) -> Iterator[Thing]:
    for plan in case.standing.plans:
        if plan.day <= today + timedelta(days=SOON_DAYS):
            yield _planned(case, plan, today)
    for caution in case.standing.warnings:
        words = OVERDUE.get(caution.code)
        if words:
            yield Thing(caution.code, f"{case.name}: {words}", case.id, None, Urgency.RECORD)
    yield from _conditions(case, today)
    if case.standing.stage is Stage.OFFER and not any(plan.event.what in OFFERS for plan in case.standing.plans):
        yield Thing("offer", f"{case.name}: {case.standing.next.text}", case.id, None, Urgency.ASK)


OVERDUE = {
    "interview_not_recorded": "Record how the interview went, or that it was moved.",
    "promised_date_passed": "The day they promised an answer has passed. Ask once, kindly, then put it out of mind.",
    "start_date_passed": "The start date has passed. Record your first day, or what became of it.",
    "offer_deadline_passed": "The offer's last day has passed. Ask whether it still stands.",
}


def _planned(case: Case, plan: Plan, today: date) -> Thing:
    what = plan.event.what
    urgency = Urgency.TODAY if plan.day == today else Urgency.SOON
    when = "today" if plan.day == today else f"on {said(plan.day)}"
    if what in APPOINTING or what is What.INTERVIEW_HELD:
        code, words = "prepare", f"Prepare for the interview {when}: {case.name}."
    elif what in OFFERS:
        code, words = "answer_offer", f"Answer the offer by {said(plan.day)}: {case.name}."
    elif what in START_DATES or what is What.FIRST_DAY_WORKED:
        code, words = "start", f"Your start {when}: {case.name}."
    else:
        code, words = "expect", f"They said you would hear {when}: {case.name}. Until then, put it out of mind."
        urgency = Urgency.OPEN
    return Thing(code, words, case.id, plan.day, urgency)


def _conditions(case: Case, today: date) -> Iterator[Thing]:
    if not case.standing.open:
        return
    for one in case.standing.open_contingencies:
        if one.is_check and one.due is None:
            continue
        who = f" ({one.who})" if one.who else ""
        due = f" by {said(one.due)}" if one.due else ""
        urgency = Urgency.TODAY if one.due and one.due <= today else Urgency.ASK
        text = f"Have it confirmed in writing{due}: {one.name}{who}, {case.name}."
        yield Thing("condition", text, case.id, one.due, urgency)
