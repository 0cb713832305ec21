"""The course of a mock interview as rows that are kept, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from candidacy.app.kept_takes import KeptStep, Said
from candidacy.rehearse.talk.values import Interview, Line, Pressure, Step, StepKind

Row = dict[str, Any]


def course_rows(interview: Interview) -> Iterator[Row]:
    """Yield the questions and the seeker's turn to ask; the greeting is said with the first of them."""
    before: tuple[Line, ...] = ()
    for step in interview.steps:
        if step.kind is StepKind.GREETING:
            before = step.lines
        elif step.kind is not StepKind.FAREWELL:
            yield _row(step, before)
            before = ()


def farewell_row(interview: Interview) -> Row:
    """Return the last words."""
    return {"lines": [_line(one) for step in interview.steps if step.kind is StepKind.FAREWELL for one in step.lines]}


def _row(step: Step, before: tuple[Line, ...]) -> Row:
    asked = step.question
    return {
        "lines": [_line(one) for one in (*before, *step.lines)], "kind": str(asked.kind) if asked else "",
        "requirement": (asked.requirement if asked else None) or "", "number": step.number,
        "thinking_s": step.thinking_s, "answer_s": step.answer_s, "asks": [one.text for one in step.asks],
        **(_pressing(step.pressure) if step.pressure else {}),
    }  # fmt: skip


def _pressing(pressure: Pressure) -> Row:
    stop, silence, hard = pressure.interruption, pressure.silence, pressure.hard
    return {
        "limit_s": pressure.limit_s, "interruption": [stop.at_s, _line(stop.line)] if stop else None,
        "silence": [silence.lasts_s, silence.caption] if silence else None, "hard": hard.text if hard else "",
    }  # fmt: skip


def _line(line: Line) -> Row:
    return {"role": str(line.role), "text": line.text}


def told_lines(row: Row) -> tuple[Said, ...]:
    """Return what is said at a step."""
    return tuple(Said(one["role"], one["text"]) for one in row["lines"])


def step_told(row: Row, pressed: bool) -> KeptStep:
    """Return the step; nothing presses once the pressure was left."""
    step = KeptStep(
        told_lines(row), row["kind"], row["requirement"], row["number"], row["thinking_s"], row["answer_s"],
        asks=tuple(row["asks"]),
    )  # fmt: skip
    return _pressed(step, row) if pressed and row.get("limit_s") else step


def _pressed(step: KeptStep, row: Row) -> KeptStep:
    stop, silence = row["interruption"], row["silence"]
    return replace(
        step, answer_s=row["limit_s"], interruption=(stop[0], Said(**stop[1])) if stop else None,
        silence=(silence[0], silence[1]) if silence else None, hard=row["hard"],
    )  # fmt: skip
