"""Debriefs, lessons and notes for a terminal and for printing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from candidacy.app.paper.plain import one_line, visible
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.followup.debrief.lessons import Bearing, Lesson
from candidacy.followup.debrief.open_points import OpenPoints
from candidacy.followup.debrief.scoring import PredictionScore, score_words
from candidacy.followup.debrief.values import Debrief, Learned, Met, NextStep, Promise, Reflection, Side
from candidacy.followup.notes.checking import problems_of
from candidacy.followup.notes.values import Note
from candidacy.followup.talks import round_said
from candidacy.ledger.days import counted, said
from candidacy.prepare.values import AskGroup

GROUPS = {
    AskGroup.RESPONSIBILITIES: "The work",
    AskGroup.WHAT_THEY_SEEK: "Whom they look for",
    AskGroup.WORKPLACE: "The workplace",
    AskGroup.FUTURE: "Its plans",
}
SIDES = {Side.MINE: "I promised", Side.THEIRS: "They promised"}
MOVES_NOTHING = "A long, friendly talk is still just an interview: this moves no number."


def debrief_text(debrief: Debrief, score: PredictionScore | None = None, width: int = 80, colour: bool = False) -> str:
    """Return the debrief as it was written, parts left empty left out."""
    sheet = Sheet(width, colour)
    sheet.write(f"Debrief: {debrief.name}, {round_said(debrief.round)}, {said(debrief.held)}", style=BOLD)
    _asked(sheet, debrief, score)
    _listed(sheet, "What went well", (line for one in debrief.well for line in _reflected(one)))
    _listed(sheet, "What could be better", (line for one in debrief.better for line in _reflected(one)))
    _listed(sheet, "What I learned", map(_learned, debrief.learned))
    _listed(sheet, "People", map(_met, debrief.people))
    _listed(sheet, "Promises", map(_promised, debrief.promises))
    _listed(sheet, "Next steps", map(_step, debrief.next_steps))
    _rest(sheet, debrief)
    if debrief.unanswered:
        sheet.blank()
        left = counted(len(debrief.unanswered), "part")
        sheet.write(f"{left} left empty. Fill them in or leave them: both are fine.", style=DIM)
    return str(sheet)


def lessons_text(several: Sequence[Lesson], width: int = 80, colour: bool = False) -> str:
    """Return the lessons, what came up most often first, each time quoted with its day."""
    sheet = Sheet(width, colour)
    sheet.write("What your debriefs teach", style=BOLD)
    if not several:
        sheet.write("Nothing yet: a debrief after an interview takes ten minutes at most.")
    for bearing, title in ((Bearing.CHANGE, "To do differently"), (Bearing.KEEP, "To do again")):
        found = [one for one in several if one.bearing is bearing]
        if found:
            sheet.heading(title)
        for one in found:
            sheet.items([one.text])
            for quote in one.quotes:
                sheet.write(
                    f"{said(quote.day)}, {quote.name}: “{one_line(quote.reflection.what)}”", indent=4, style=DIM
                )
    return str(sheet)


def open_points_text(name: str, points: OpenPoints, width: int = 80, colour: bool = False) -> str:
    """Return with what the next round begins."""
    sheet = Sheet(width, colour)
    sheet.write(f"For the next round: {name}", style=BOLD)
    if points.empty:
        sheet.write("Nothing is left open from the rounds before.")
    for title, lines in open_points_listed(points):
        _listed(sheet, title, lines)
    return str(sheet)


def open_points_listed(points: OpenPoints) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the same as lines under their headings; a heading without a line is left out."""
    every = (
        ("Open points", tuple(f"{one.text} {one.why}" for one in points.points)),
        ("Promises not kept yet", tuple(map(_promised, (*points.mine, *points.theirs)))),
        ("To do differently", points.differently),
        ("What went well", points.again),
        ("People", tuple(map(_met, points.people))),
        ("They answered already", tuple(map(_learned, points.known))),
        ("They said comes next", tuple(map(_step, points.next_steps))),
    )
    return tuple((title, lines) for title, lines in every if lines)


def note_text(note: Note, width: int = 80, colour: bool = False) -> str:
    """Return the note with whom it goes to, by when and why; its words stand as they will be sent."""
    sheet = Sheet(width, colour)
    to = (
        " ".join(filter(None, (note.to.name, note.to.address and f"<{note.to.address}>"))) or "fill in when you send it"
    )
    rows = [("To", to), ("Subject", note.subject)]
    rows += [("Best by", said(note.due))] if note.due else []
    sheet.terms(rows)
    sheet.blank()
    lines = visible(note.body).rstrip("\n").split("\n")
    below = Sheet(width, colour)
    below.write(note.why, style=DIM)
    below.items(f"{one.text} {one.place}" for one in problems_of(note))
    return f"{sheet}{chr(10).join(lines)}\n\n{below}"


def _asked(sheet: Sheet, debrief: Debrief, score: PredictionScore | None) -> None:
    expected = {one.asked: one.predicted for one in score.asked} if score else {}
    if debrief.asked:
        sheet.heading("What they asked")
    for one in debrief.asked:
        sheet.items([one.text])
        if one.went:
            sheet.write(f"How it went: {one.went}", indent=4)
        if score:
            known = expected.get(one.text, ())
            sheet.write(f"Expected: {known[0]}" if known else "Not expected.", indent=4, style=DIM)
    if score:
        sheet.write(score_words(score), style=DIM)


def _rest(sheet: Sheet, debrief: Debrief) -> None:
    forecast, impressions = debrief.forecast, debrief.impressions
    if forecast:
        number = f"{forecast.of_twenty} of 20 would be asked further." if forecast.of_twenty is not None else ""
        _listed(sheet, "What I expect", filter(None, (number, forecast.words)))
    _listed(sheet, "What felt wrong (facts)", debrief.felt_wrong)
    if impressions:
        sheet.heading("How it was")
        minutes = counted(impressions.minutes, "minute") if impressions.minutes is not None else ""
        sheet.items(filter(None, (minutes, impressions.warmth)))
        sheet.write(MOVES_NOTHING, style=DIM)


def _listed(sheet: Sheet, title: str, lines: Iterable[str]) -> None:
    found = [line for line in lines if line.strip()]
    if found:
        sheet.heading(title)
        sheet.items(found)


def _reflected(one: Reflection) -> Iterable[str]:
    about = f" (asked: {one.question})" if one.question else ""
    why = f" Why: {one.why}" if one.why else ""
    next_time = f" Next time: {one.next_time}" if one.next_time else ""
    yield f"{one.what}{about}{why}{next_time}"


def _learned(one: Learned) -> str:
    asked = f"{one.ask} " if one.ask else ""
    return f"{GROUPS[one.group]}: {asked}{one.answer or '(no answer yet)'}"


def _met(one: Met) -> str:
    return ". ".join(filter(None, (", ".join(filter(None, (one.name, one.role))), one.note)))


def _promised(one: Promise) -> str:
    return f"{SIDES[one.side]}: {one.text}{_by(one.day)}" + (f", done {said(one.kept)}" if one.kept else "")


def _step(one: NextStep) -> str:
    return f"{one.text}{_by(one.by)}"


def _by(day: date | None) -> str:
    return f", by {said(day)}" if day else ""
