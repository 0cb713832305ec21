"""The standing for a terminal: one screen, calm, with what is missing and what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.kernel.problems import Problem
from candidacy.ledger.days import said
from candidacy.ledger.events import Event
from candidacy.ledger.gate import ALSO_CHECK
from candidacy.ledger.parking import until_said
from candidacy.ledger.searching import advice_on_searching
from candidacy.ledger.values import Contingency, ContingencyState, MilestoneName, Stage, Standing

MILESTONES = {
    MilestoneName.OFFER_IN_WRITING: "offer in writing",
    MilestoneName.NEGOTIATED: "negotiated",
    MilestoneName.FORMALLY_ACCEPTED: "formally accepted",
    MilestoneName.START_DATE_RECEIVED: "start date received",
    MilestoneName.FIRST_DAY_BEGUN: "first day begun",
}
FROM_THE_OFFER = frozenset({Stage.OFFER, Stage.ACCEPTED})
WHO_UNKNOWN = "ask who confirms it"


def standing_text(standing: Standing, problems: Sequence[Problem], width: int = 80, colour: bool = False) -> str:
    """Return the standing as lines no wider than `width`, in colour where wished."""
    sheet = Sheet(width, colour)
    _top(sheet, standing)
    _milestones(sheet, standing)
    _conditions(sheet, standing)
    _search(sheet, standing)
    _gate(sheet, standing)
    _look_at(sheet, standing)
    _problems(sheet, problems)
    return str(sheet)


def _top(sheet: Sheet, standing: Standing) -> None:
    sheet.write(f"Standing on {said(standing.today)}: {_stage(standing)}", style=BOLD)
    sheet.blank()
    sheet.terms([("This is", standing.it_is), ("It isn't", standing.it_is_not), ("Next", standing.next.text)])
    if standing.parked:
        sheet.write(f"Parked {until_said(standing.parked)}.", style=DIM)
    for plan in standing.plans[1:]:
        sheet.write(plan.text, style=DIM)


def _stage(standing: Standing) -> str:
    words = str(standing.stage).replace("_", " ")
    return f"{words}, round {standing.round}" if standing.stage is Stage.INTERVIEW else words


def _milestones(sheet: Sheet, standing: Standing) -> None:
    sheet.heading("Before it is yours" if not standing.yours else "The five milestones")
    for one in standing.milestones:
        words = f"{MILESTONES[one.name]}, {_dated(one.event)}" if one.event else MILESTONES[one.name]
        sheet.items([words], mark="[x]" if one.met else "[ ]")


def _dated(event: Event) -> str:
    about = "about " if event.when and event.when.about else ""
    return about + said(event.day)


def _conditions(sheet: Sheet, standing: Standing) -> None:
    if not standing.contingencies:
        return
    sheet.heading("Conditions and checks")
    for one in standing.contingencies:
        sheet.items([_condition(one)], mark="[x]" if one.state is ContingencyState.CLEARED else "[ ]")


def _condition(one: Contingency) -> str:
    if one.state is ContingencyState.CLEARED:
        return f"{one.name}: cleared, {_dated(one.event)}"
    due = f", by {said(one.due)}" if one.due else ""
    return f"{one.name}: {one.state}{due}; {one.who or WHO_UNKNOWN}"


def _search(sheet: Sheet, standing: Standing) -> None:
    sheet.heading("Your other applications")
    sheet.write(advice_on_searching(standing))


def _gate(sheet: Sheet, standing: Standing) -> None:
    if standing.stage not in FROM_THE_OFFER:
        return
    sheet.heading("Before you give notice where you work now")
    for item in standing.gate:
        sheet.items([f"{item.text} {item.why_not}".strip()], mark="[x]" if item.ticked else "[ ]")
    sheet.write("The record cannot show these; check them yourself:", style=DIM)
    sheet.items(ALSO_CHECK)
    ready = "All of it is on record." if standing.may_resign else "Not all of it is on record: do not give notice yet."
    sheet.write(ready, style=BOLD)


def _look_at(sheet: Sheet, standing: Standing) -> None:
    if not standing.warnings:
        return
    sheet.heading("Worth a look")
    for one in standing.warnings:
        sheet.items([one.text])
        sheet.write("; ".join(event.id for event in one.events), indent=2, style=DIM)


def _problems(sheet: Sheet, problems: Sequence[Problem]) -> None:
    if not problems:
        return
    sheet.heading("What could not be read well")
    sheet.items(f"{problem.text} ({problem.place})" for problem in problems)
