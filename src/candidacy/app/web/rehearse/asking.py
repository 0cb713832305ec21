"""What the page of a question holds, for the script as well."""

from __future__ import annotations

from typing import Any

from candidacy.app.kept_takes import KeptRehearsal, KeptStep, Said
from candidacy.rehearse.talk.moments import Moment, Now, caption
from candidacy.rehearse.talk.values import Role, Style

SPOKEN = (
    Moment.MICROPHONE_ASKED, Moment.MICROPHONE_REFUSED, Moment.MICROPHONE_SILENT, Moment.MICROPHONE_LOUD,
    Moment.MICROPHONE_GOOD, Moment.NO_VOICE, Moment.THINKING, Moment.THOUGHT, Moment.RECORDING, Moment.TIME_UP,
    Moment.PAUSED, Moment.SAVED,
)  # fmt: skip


def answering_told(held: KeptRehearsal) -> dict[str, Any]:
    """Return what is said and how long there is, as the page shows it and as its script needs it."""
    step, lines = held.step, lines_now(held)
    return {
        "step": step, "lines": lines, "phone": held.style == Style.PHONE, "who": lines[-1].role, "several": len({one.role for one in lines}) > 1,
        "beginning": caption(Moment.BEFORE), "course": _course(held, step, lines),
    }  # fmt: skip


def lines_now(held: KeptRehearsal) -> tuple[Said, ...]:
    """Return what is said now: everything said at the step, or the follow-up alone."""
    if held.now.follow_up:
        return (Said(held.step.lines[-1].role, held.now.text),)
    return held.step.lines


def _course(held: KeptRehearsal, step: KeptStep, lines: tuple[Said, ...]) -> dict[str, Any]:
    first = not held.now.follow_up
    stop = step.interruption if first else None
    return {
        "base": f"/rehearse/{held.id}/", "place": held.place, "lines": [one._asdict() for one in lines],
        "thinking_s": step.thinking_s, "answer_s": step.answer_s,
        "interruption": {"at_s": stop[0], **stop[1]._asdict()} if stop else None,
        "silence": {"lasts_s": step.silence[0], "caption": step.silence[1]} if step.silence and first else None,
        "phone": held.style == Style.PHONE, "pressed": held.pressure, "captions": _captions(step),
    }  # fmt: skip


def _captions(step: KeptStep) -> dict[str, str]:
    now = Now(number=step.number, role=Role(step.lines[-1].role))
    return {str(moment): caption(moment, now) for moment in SPOKEN}
