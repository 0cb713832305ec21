"""A mock interview, for a terminal and for scripts; the keys stand in docs/reference/interview-json.md."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.app.paper.as_json import quote_json
from candidacy.app.paper.rehearsed.words_json import Json
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.prepare.values import Question
from candidacy.rehearse.talk.checklist import Item, When
from candidacy.rehearse.talk.moments import about_minutes, present
from candidacy.rehearse.talk.people import spoken_time
from candidacy.rehearse.talk.values import Interview, Line, Pressure, Step


def interview_json(interview: Interview, items: Sequence[Item] = ()) -> Json:
    """Return the whole course, and the checklist that goes with it, as values that JSON can hold."""
    low, high = about_minutes(interview)
    return {
        "style": str(interview.style),
        "pressed": interview.pressed,
        "about_minutes": {"low": low, "high": high},
        "present": list(present(interview)),
        "steps": [_step(step) for step in interview.steps],
        "checklist": [
            {"when": str(one.when), "topic": one.topic, "text": one.text, "reason": one.reason} for one in items
        ],
    }


def _step(step: Step) -> Json:
    return {
        "kind": str(step.kind),
        "number": step.number or None,
        "lines": [_line(line) for line in step.lines],
        "question": _question(step.question) if step.question else None,
        "thinking_s": step.thinking_s,
        "answer_s": step.answer_s,
        "pressure": _pressure(step.pressure) if step.pressure else None,
        "asks": [{"text": ask.text, "group": str(ask.group), "why": ask.why} for ask in step.asks],
    }


def _line(line: Line) -> Json:
    return {"role": str(line.role), "text": line.text}


def _question(one: Question) -> Json:
    return {
        "text": one.text,
        "kind": str(one.kind),
        "why": one.why,
        "requirement": one.requirement,
        "quotes": [quote_json(quote) for quote in one.quotes],
        "prepare": one.prepare,
    }


def _pressure(one: Pressure) -> Json:
    stop, silence = one.interruption, one.silence
    return {
        "limit_s": one.limit_s,
        "interruption": {"at_s": stop.at_s, **_line(stop.line)} if stop else None,
        "silence": {"lasts_s": silence.lasts_s, "caption": silence.caption} if silence else None,
        "hard": _line(one.hard) if one.hard else None,
    }


def interview_text(interview: Interview, items: Sequence[Item] = (), width: int = 80, colour: bool = False) -> str:
    """Return the course to read or to have read out by somebody, as lines no wider than `width`."""
    sheet = Sheet(width, colour)
    low, high = about_minutes(interview)
    sheet.write(f"A mock interview of about {low} to {high} minutes, for your own practice.", style=DIM)
    if items:
        sheet.heading("Before you begin")
        sheet.items(f"{one.text} {one.reason}" for one in items if one.when is When.REHEARSAL)
    sheet.heading("The interview")
    for step in interview.steps:
        _write_step(sheet, step)
    if any(one.when is When.REAL_DAY for one in items):
        sheet.heading("On the real day")
        sheet.items(f"{one.text} {one.reason}" for one in items if one.when is When.REAL_DAY)
    return str(sheet)


def _write_step(sheet: Sheet, step: Step) -> None:
    sheet.blank()
    before = None
    for line in step.lines:
        asked = step.question is not None and line is step.lines[-1]
        who = "" if line.role is before else f"{line.role[:1].upper()}{line.role[1:]}: "
        sheet.write(f"{f'{step.number}. ' if asked else ''}{who}{line.text}", style=BOLD if asked else "")
        before = line.role
    if step.pressure:
        sheet.items(pressure_words(step.pressure))
    sheet.items(ask.text for ask in step.asks)


def pressure_words(one: Pressure) -> list[str]:
    """Return what presses at a step, one sentence each."""
    told = [f"There are {spoken_time(one.limit_s)} for the answer."]
    if one.interruption:
        told.append(f"After {spoken_time(one.interruption.at_s)} somebody interrupts: “{one.interruption.line.text}”")
    if one.silence:
        told.append(f"After the answer nobody says anything for {spoken_time(one.silence.lasts_s)}.")
    if one.hard:
        told.append(f"Then a harder question: “{one.hard.text}”")
    return told
