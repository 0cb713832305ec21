"""What to do today: at most three things, the next application among them as long as nothing is settled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from math import inf

from candidacy.followup.due import SOON_DAYS, due_things
from candidacy.followup.talks import is_over
from candidacy.followup.things import Agenda, Case, ParkedCase, PutOff, Thing, Urgency
from candidacy.ledger.days import said
from candidacy.ledger.events import When
from candidacy.ledger.kinds import APPOINTING, OFFERS, START_DATES, What
from candidacy.ledger.moments import begins
from candidacy.ledger.values import Plan, Stage

__all__ = ["MOST", "Agenda", "Case", "ParkedCase", "Thing", "Urgency", "agenda", "keep_applying", "next_application"]

MOST = 3
RANKS = {
    code: rank for rank, code in enumerate(("debrief", "thank", "news", "promise", "follow_up", "planned"), start=1)
}
"""What comes first of all that is due today; what has its hour today, such as an interview, comes before all of it."""


def agenda(cases: Sequence[Case], today: date, now: datetime | None = None, put_off: Sequence[PutOff] = ()) -> Agenda:
    """Return at most three things to do, each once, then what is parked, the nearest day first.

    The next application is among them while nothing is settled, unless it is put off. What is put off is left out until its day.
    `now`, with its zone where the talks' ends have one, tells whether an interview of today is over. What has its hour stands by it.
    """
    seen = [case for case in cases if case.standing.parked is None]
    away = {one.key for one in put_off if one.until > today}
    every = {thing.key: thing for case in seen for thing in _things(case, today, now) if thing.key not in away}
    found = sorted(every.values(), key=lambda thing: _order(thing, now))
    applying = keep_applying(cases)
    application = next_application(seen)
    if applying and application.key not in away:
        found = [*found[: MOST - 1], application]
    parked = [ParkedCase(case, case.standing.parked) for case in cases if case.standing.parked]
    return Agenda(tuple(found[:MOST]), tuple(sorted(parked, key=_until)), applying)


def keep_applying(cases: Sequence[Case]) -> bool:
    """Say whether to go on: until an offer is formally accepted, and again when the seeker looks for the next job."""
    settled = [case for case in cases if not case.standing.keep_applying and case.standing.ended_by is None]
    at_work = [case for case in settled if case.standing.yours]
    if len(at_work) < len(settled):
        return False
    return not at_work or any(case.standing.open for case in cases)


def _order(thing: Thing, now: datetime | None) -> tuple[object, ...]:
    rank = RANKS.get(thing.code, 0)
    first = rank if thing.urgency is Urgency.TODAY else 0
    hour = _instant(thing.begins, now)
    return thing.urgency, first, thing.day or date.max, hour, rank, thing.text, thing.candidacy or ""


def _instant(at: datetime | None, now: datetime | None) -> float:
    """Return a key that puts hours in order, those nobody knows last; one without a zone is on the clock of `now`."""
    if at is None:
        return inf
    return When.at(at if at.tzinfo or now is None else at.replace(tzinfo=now.tzinfo)).instant


def _until(one: ParkedCase) -> tuple[date, str, str]:
    return one.parked.until or date.max, one.case.name, one.case.id


def next_application(seen: Sequence[Case]) -> Thing:
    """Return the next application: a job that was noted, or else finding one."""
    noted = next((case for case in seen if case.standing.stage is Stage.NOTED), None)
    if noted:
        return Thing("apply", f"Apply next: {noted.name}.", noted.id, None, Urgency.OPEN, NOTHING_SETTLED)
    return Thing("find_next", "Find the next job to apply for, and note it.", None, None, Urgency.OPEN, NOTHING_SETTLED)


NOTHING_SETTLED = "Until you have formally accepted, nothing is settled on either side."


def _things(case: Case, today: date, now: datetime | None) -> Iterator[Thing]:
    due = list(due_things(case, today, now))
    yield from due
    over = {talk.event for talk in case.known.talks if is_over(talk, today, now)}
    for plan in case.standing.plans:
        if plan.day <= today + timedelta(days=SOON_DAYS) and plan.event.id not in over:
            yield _planned(case, plan, today)
    yield from _overdue(case, {thing.code for thing in due})
    yield from _conditions(case, today)
    if case.standing.stage is Stage.OFFER and not any(plan.event.what in OFFERS for plan in case.standing.plans):
        yield Thing("offer", f"{case.name}: {case.standing.next.text}", case.id, None, Urgency.ASK)


TALKS = APPOINTING | {What.INTERVIEW_HELD, What.SCREENED}


def _overdue(case: Case, due: set[str]) -> Iterator[Thing]:
    """Give what the record says is overdue, but for what a debrief, or the follow-up that is set, sees to."""
    for caution in case.standing.warnings:
        words = OVERDUE.get(caution.code)
        seen_to = (caution.code == "interview_not_recorded" and "debrief" in due) or (
            caution.code == "promised_date_passed" and case.known.asking is not None
        )
        if words and not seen_to:
            about = caution.events[0].id if caution.events else ""
            yield Thing(caution.code, f"{case.name}: {words}", case.id, None, Urgency.RECORD, caution.text, about)


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
    if what in TALKS:
        talk = "first call" if what is What.SCREENED else "interview"
        code, words = "prepare", f"Prepare for the {talk} {when}: {case.name}."
    elif what in OFFERS:
        code, words = "answer_offer", f"Answer the offer by {said(plan.day)}: {case.name}."
    elif what in START_DATES or what is What.FIRST_DAY_WORKED:
        code, words = "start", f"Your start {when}: {case.name}."
    else:
        code, words = "expect", f"They said you would hear {when}: {case.name}. Until then, put it out of mind."
        urgency = Urgency.OPEN
    start = begins(plan.event)
    hour = start if code == "prepare" and isinstance(start, datetime) else None
    return Thing(code, words, case.id, plan.day, urgency, plan.text, f"{plan.event.id}/{plan.day}", begins=hour)


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
        why = "An offer with an open condition can still fall through."
        yield Thing("condition", text, case.id, one.due, urgency, why, f"{one.added.id}/{one.name}")
