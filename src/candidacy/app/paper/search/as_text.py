"""What is kept, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from candidacy.app.kept import (
    Glance,
    Here,
    KeptCandidacy,
    KeptDocument,
    KeptPerson,
    KeptPosting,
    KeptStory,
    Recorded,
    TakenIn,
    Today,
)
from candidacy.app.own_day import own_day
from candidacy.app.paper.standing import standing_text
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.ledger.days import counted, said
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import What
from candidacy.ledger.log import Counts, log_of
from candidacy.ledger.parking import comes_back, until_said
from candidacy.ledger.reading.dates import moment_in
from candidacy.ledger.values import Stage, Standing

WIDTH = 80
SHORT_ID = 8
NOTHING_YET = 'Nothing is noted yet. Begin with: candidacy add "Cook" --at "Elm Street School"'


def list_text(several: Sequence[Here | Glance], colour: bool) -> str:
    """Return the candidacies, two lines each: which, and where it stands."""
    sheet = Sheet(WIDTH, colour)
    if not several:
        sheet.write(NOTHING_YET)
    for here in several:
        sheet.write(f"{here.candidacy.number}  {here.candidacy.name}", style=BOLD)
        sheet.write(f"{stage_said(here.standing)}: {here.standing.it_is}", indent=3)
        if here.standing.parked:
            sheet.write(f"Parked {until_said(here.standing.parked)}.", indent=3, style=DIM)
    return str(sheet)


def stage_said(standing: Standing) -> str:
    """Return the stage in words."""
    words = str(standing.stage).replace("_", " ")
    return f"{words}, round {standing.round}" if standing.stage is Stage.INTERVIEW else words


def show_text(
    here: Here, posting: KeptPosting | None, papers: Sequence[KeptDocument], people: Sequence[KeptPerson], colour: bool
) -> str:
    """Return one candidacy: its standing, then the record, the documents and the people."""
    sheet = Sheet(WIDTH, colour)
    one = here.candidacy
    sheet.write(f"{one.number}  {one.name}", style=BOLD)
    sheet.items([line for line in (one.place, one.link, one.note, _pool(one)) if line])
    sheet.blank()
    below = Sheet(WIDTH, colour)
    _record(below, here.events, here.standing.today)
    kept = ([f"posting: {posting.name}"] if posting else []) + [f"{paper.kind}: {paper.name}" for paper in papers]
    _section(below, "Documents", kept)
    _section(below, "People", [f"{person.name}, {person.role}" for person in people])
    return str(sheet) + standing_text(here.standing, (), WIDTH, colour) + str(below)


def _pool(one: KeptCandidacy) -> str:
    known = [(one.applicants, "applied"), (one.interviewed, "interviewed")]
    return ", ".join(f"{number} {word}" for number, word in known if number is not None)


def _record(sheet: Sheet, events: Sequence[Event], today: date) -> None:
    sheet.heading("The record")
    for entry in log_of(events, today):
        event = entry.event
        day = said(event.when.day) if event.when else "no day"
        words = " · ".join(part for part in (_what(event), event.detail.text) if part)
        state = "" if entry.counts is Counts.YES else f" ({entry.counts})"
        sheet.write(f"{day}: {words}{state}", first=f"{event.id[:SHORT_ID]}  ", indent=SHORT_ID + 2)


def _what(event: Event) -> str:
    """Return what happened, with the day it speaks of."""
    words = str(event.what).replace("_", " ")
    moment = moment_in(dict(event.detail.more).get("time"))
    at = f", {moment:%H:%M}" if moment else ""
    return f"{words} ({said(event.detail.day)}{at})" if event.detail.day else words


def _on(event: Event) -> str:
    """Return when it happened, in words."""
    if event.when is None:
        return ""
    clock = f", {event.when.moment:%H:%M}" if event.when.moment else ""
    return f", {'about ' if event.when.about else ''}{said(event.when.day)}{clock}"


def _section(sheet: Sheet, title: str, lines: Sequence[str]) -> None:
    if lines:
        sheet.heading(title)
        sheet.items(lines)


def recorded_text(recorded: Recorded, colour: bool) -> str:
    """Return what is saved, with the days as they were understood, and where the candidacy stands now."""
    sheet = Sheet(WIDTH, colour)
    here, event = recorded.here, recorded.kept
    target = next((one for one in here.events if one.id == event.corrects), None)
    taken_back = target if event.what is What.CORRECTION else None
    lead = f"Taken back: {_what(taken_back)}{_on(taken_back)}" if taken_back else f"Saved: {_what(event)}{_on(event)}"
    sheet.write(f"{lead}: {here.candidacy.name}.", style=BOLD)
    sheet.terms([("This is", here.standing.it_is), ("It isn't", here.standing.it_is_not)])
    if here.standing.parked:
        why = comes_back(here.standing)
        sheet.write(f"Parked. {why}" if why else f"Parked {until_said(here.standing.parked)}.")
    sheet.write(f"Wrong? candidacy undo --event {str(recorded.event)[:SHORT_ID]}", style=DIM)
    return str(sheet)


def today_text(today: Today, day: date, colour: bool) -> str:
    """Return at most three things, then what is parked."""
    sheet = Sheet(WIDTH, colour)
    sheet.write(f"Today, {said(day)}", style=BOLD)
    for number, thing in enumerate(today.agenda.things, start=1):
        sheet.write(thing.text, first=f"{number}. ", indent=3)
    if not today.agenda.things:
        sheet.write("Nothing to do today. Put it out of mind.")
    if today.agenda.parked:
        sheet.heading("Parked")
        sheet.items(f"{one.case.name}: {until_said(one.parked)}" for one in today.agenda.parked)
    return str(sheet)


def people_text(several: Sequence[KeptPerson], names: dict[str, str], colour: bool) -> str:
    """Return the people with their parts; `names` are the candidacies by id."""
    sheet = Sheet(WIDTH, colour)
    if not several:
        sheet.write("Nobody is kept yet. Add someone with: candidacy people --add NAME --role interviewer --in WHICH")
    for one in several:
        sheet.write(f"{str(one.id)[:SHORT_ID]}  {one.name}, {one.role}", style=BOLD)
        reach = " · ".join(part for part in (one.mail, one.phone) if part)
        places = [names.get(str(part.candidacy), "") for part in one.parts]
        sheet.items(line for line in (reach, "; ".join(filter(None, places)), one.notes) if line)
    return str(sheet)


def stories_text(several: Sequence[KeptStory], colour: bool) -> str:
    """Return the stories and what each still lacks."""
    sheet = Sheet(WIDTH, colour)
    if not several:
        sheet.write('No story is kept yet. Begin with: candidacy story "The flooded kitchen" --situation "…"')
    for one in several:
        sheet.write(f"{str(one.id)[:SHORT_ID]}  {one.title}", style=BOLD)
        lacks = f"still without its {_joined(one.lacks)}" if one.lacks else "whole"
        sheet.write(" · ".join(part for part in (", ".join(one.competencies), lacks) if part), indent=3)
    return str(sheet)


def documents_text(several: Sequence[KeptDocument], colour: bool) -> str:
    """Return the documents and in how many candidacies each is in play."""
    sheet = Sheet(WIDTH, colour)
    if not several:
        sheet.write("No document is kept yet. Add your résumé with: candidacy documents --add FILE --kind resume")
    for one in several:
        sheet.write(f"{str(one.id)[:SHORT_ID]}  {one.kind}: {one.name}", style=BOLD)
        places = len(one.candidacies)
        play = (
            "in play in " + ("1 candidacy" if places == 1 else f"{places} candidacies") if places else "in no candidacy"
        )
        sheet.write(f"{counted(one.size, 'byte')}, kept {said(own_day(one.made))}, {play}", indent=3)
    return str(sheet)


def _joined(words: Iterable[str]) -> str:
    several = list(words)
    return " and ".join(filter(None, (", ".join(several[:-1]), several[-1])))


def taken_in_text(taken: TakenIn) -> str:
    """Return how many rows were taken in, which columns were understood, and what was not read."""
    sheet = Sheet(WIDTH, False)
    sheet.write(f"Taken in: {counted(taken.new, 'new row')}, {counted(taken.known, 'row')} known from before.")
    sheet.write("Columns: " + ", ".join(f"{meaning} = {name}" for meaning, name in taken.columns.items()))
    if taken.problems:
        sheet.heading("What could not be read well")
        sheet.items(f"{one.text} ({one.place})" for one in taken.problems)
    return str(sheet)
