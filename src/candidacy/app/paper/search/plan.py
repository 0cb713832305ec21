"""The plan over the days left, for a terminal and as JSON."""

from __future__ import annotations

from candidacy.app.kept import KeptCandidacy
from candidacy.app.paper.search.as_json import Json, whole
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.app.paper.wording import minutes_words
from candidacy.app.prepared import Planned, PlanSource
from candidacy.ledger.days import counted, said
from candidacy.prepare.spread import DayOfPlan, Spread, Thing

WIDTH = 80
ROUGH = "The times are rough guesses, ours where you gave none; change them to fit you."
SOURCES = {
    PlanSource.OWN: "These are the things you planned yourself and have not done yet.",
    PlanSource.BRIEF: "These are what your brief says is still missing. Plan something of your own, and that counts instead.",
}
OVERDUE = "Do it now, plan it anew, or let it go."
NO_DAY = "No interview day is on record yet. With one, this is spread over the days until then; record it with:"


def plan_json(one: KeptCandidacy, planned: Planned) -> Json:
    """Return which thing to do on which day, what to leave out, and where the things come from."""
    plan = planned.spread
    return whole(
        candidacy=str(one.id), number=one.number, source=str(planned.source), as_of=plan.today.isoformat(),
        interview=plan.interview.isoformat() if plan.interview else None, minutes_a_day=plan.minutes_a_day,
        things=_things(plan.things),
        days=[{"day": day.day.isoformat(), "minutes": day.minutes, "things": _things(day.things)} for day in plan.days],
        left_out=_things(plan.left_out), overdue=_things(plan.overdue), enough=plan.enough,
    )  # fmt: skip


def plan_text(one: KeptCandidacy, planned: Planned, colour: bool) -> str:
    """Return the plan day by day, then what does not fit."""
    sheet, plan = Sheet(WIDTH, colour), planned.spread
    sheet.write(f"Plan: {one.name}", style=BOLD)
    sheet.write(_lead(one, plan))
    if plan.things:
        sheet.write(SOURCES[planned.source], style=DIM)
    if plan.interview is None:
        sheet.items(map(_line, plan.things))
    for day in plan.days:
        sheet.heading(_day(day, plan))
        sheet.items(map(_line, day.things))
    if plan.left_out:
        sheet.heading("Leave out")
        sheet.write(left_out_words(plan))
        sheet.items(map(_line, plan.left_out))
    if plan.overdue:
        sheet.heading("Its day is over")
        sheet.write(OVERDUE)
        sheet.items(map(_line, plan.overdue))
    if plan.things:
        sheet.blank()
        sheet.write(ROUGH, style=DIM)
    return str(sheet)


def left_out_words(plan: Spread) -> str:
    """Return why something is left out, and what would make room for it."""
    if not plan.days_left:
        return "No day is left before the interview. What you have done counts; leave the rest, and rest."
    words = f"This does not fit into {counted(plan.days_left, 'day')} of {minutes_words(plan.minutes_a_day)}."
    return f"{words} With {minutes_words(plan.enough)} a day everything would fit." if plan.enough else words


def _lead(one: KeptCandidacy, plan: Spread) -> str:
    if not plan.things:
        return "Nothing is left to do. Put it out of mind."
    if plan.interview is None:
        return f'{NO_DAY} candidacy record {one.number} interview_scheduled "3 dec 14:00"'
    left = f"{counted(plan.days_left, 'day')} left, today among them" if plan.days_left else "no day left"
    return f"The interview: {said(plan.interview)}, {left}, at {minutes_words(plan.minutes_a_day)} a day."


def _day(day: DayOfPlan, plan: Spread) -> str:
    today = "Today, " if day.day == plan.today else ""
    longer = ", more than you have a day" if day.minutes > plan.minutes_a_day else ""
    return f"{today}{said(day.day)}: {minutes_words(day.minutes)}{longer}"


def _line(thing: Thing) -> str:
    return f"{thing.text} ({minutes_words(thing.minutes)})"


def _things(things: tuple[Thing, ...]) -> list[Json]:
    return [
        {
            "text": thing.text,
            "minutes": thing.minutes,
            "vital": thing.vital,
            "by": thing.by.isoformat() if thing.by else None,
        }
        for thing in things
    ]
