"""The wishes: "ask me as they will", "the next question", "ask me more about that", "I leave it here"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from candidacy.app.desk.course import course_rows, farewell_row, step_told, told_lines
from candidacy.app.desk.forgetting import forget_what_was_worked_out
from candidacy.app.desk.noting import one
from candidacy.app.desk.preparing import asks_of
from candidacy.app.desk.rehearsed_brief import brief_or_none
from candidacy.app.desk.words import long
from candidacy.app.kept_takes import Asked, KeptRehearsal, KeptTake
from candidacy.app.store.commands import once
from candidacy.app.store.erasing import leave_no_trace
from candidacy.app.store.faults import faults_named
from candidacy.app.store.models import Rehearsal, Seeker
from candidacy.kernel.refusals import NotFound
from candidacy.prepare.values import Brief, Question
from candidacy.rehearse.said.answering import asked as worded
from candidacy.rehearse.talk.course import make_interview
from candidacy.rehearse.talk.values import Choices

FIELDS = "id", "candidacy_id", "style", "pressure", "steps", "asked", "made", "left"


def begin_rehearsal(
    *,
    seeker: UUID,
    now: datetime,
    candidacy: UUID | None = None,
    choices: Choices | None = None,
    questions: Sequence[str] = (),
    key: str | None = None,
) -> KeptRehearsal:
    """Return the mock interview with its first question asked: those `questions`, or the mix that the choices say.

    Raises NotFound for a candidacy that is not there, and the refusal of a paper that cannot be read.
    """
    brief = brief_or_none(seeker=seeker, candidacy=candidacy, now=now)
    own = tuple(ask.text for ask in asks_of(seeker=seeker, candidacy=candidacy)) if candidacy else ()
    chosen = tuple(_question(long(text, "question", needed=True), brief) for text in questions)
    course = make_interview(brief, replace(choices or Choices(), chosen=chosen, own_asks=own))
    new = uuid4()
    told = {
        "candidacy_id": candidacy, "style": str(course.style), "pressure": course.pressed,
        "steps": [*course_rows(course), farewell_row(course)], "asked": [_asked_row(0, course.questions[0].text)],
    }  # fmt: skip

    def make(_command: str) -> UUID:
        return Rehearsal.objects.create(id=new, seeker_id=seeker, made=now, **told).id

    named = {"candidacy": candidacy, "choices": choices, "questions": [*questions]}
    made = once(seeker=seeker, wish="rehearse", asked=named, make=make, now=now, key=key)
    return rehearsal_of(seeker=seeker, rehearsal=made)


def _question(text: str, brief: Brief | None) -> Question:
    known = brief.questions if brief else ()
    return next((one for one in known if one.text == text), None) or worded(text)


def ask_next(*, seeker: UUID, rehearsal: UUID, place: int, now: datetime) -> KeptRehearsal:
    """Return the interview with the next step asked after `place`, or left where that was the last; asked twice, it is done once."""

    def change(known: KeptRehearsal) -> dict[str, Any]:
        if known.is_last:
            return {"left": known.left or now}
        at = known.now.step + 1
        return {"asked": [*map(_row, known.asked), _asked_row(at, known.steps[at].text)]}

    return _changed(seeker, rehearsal, place, change)


def ask_more(*, seeker: UUID, rehearsal: UUID, place: int, text: str, why: str) -> KeptRehearsal:
    """Return the interview with that follow-up asked after `place`."""
    words = long(text, "question", needed=True)

    def change(known: KeptRehearsal) -> dict[str, Any]:
        return {"asked": [*map(_row, known.asked), _asked_row(known.now.step, words, why or "more of it")]}

    return _changed(seeker, rehearsal, place, change)


def leave_pressure(*, seeker: UUID, rehearsal: UUID) -> KeptRehearsal:
    """Return the interview without any pressure from now on."""
    return _changed(seeker, rehearsal, None, lambda _known: {"pressure": False})


def leave_rehearsal(*, seeker: UUID, rehearsal: UUID, now: datetime) -> KeptRehearsal:
    """Return the interview as left here; what was answered stays."""
    return _changed(seeker, rehearsal, None, lambda known: {"left": known.left or now})


def go_on(*, seeker: UUID, rehearsal: UUID) -> KeptRehearsal:
    """Return the interview taken up again where it was left."""
    return _changed(seeker, rehearsal, None, lambda _known: {"left": None})


def delete_rehearsal(*, seeker: UUID, rehearsal: UUID, now: datetime) -> None:
    """Nothing is left of the interview and its takes."""
    rehearsal_of(seeker=seeker, rehearsal=rehearsal)
    with faults_named():
        Rehearsal.objects.filter(seeker_id=seeker, id=rehearsal).delete()
        leave_no_trace(now)
    forget_what_was_worked_out()


def rehearsal_of(*, seeker: UUID, rehearsal: UUID) -> KeptRehearsal:
    """Return the interview.

    Raises NotFound when it is not there or another seeker's.
    """
    row = Rehearsal.objects.filter(seeker_id=seeker, id=rehearsal).values_list(*FIELDS).first()
    if row is None:
        raise NotFound("There is no such mock interview.")
    return _told(*row)


def rehearsal_of_take(*, seeker: UUID, take: KeptTake) -> KeptRehearsal:
    """Return the interview that the take is an answer in.

    Raises NotFound for what was spoken in a debrief.
    """
    if take.rehearsal is None:
        raise NotFound("That is no answer of a mock interview.")
    return rehearsal_of(seeker=seeker, rehearsal=take.rehearsal)


def rehearsals(*, seeker: UUID, candidacy: UUID | None = None) -> tuple[KeptRehearsal, ...]:
    """Return the seeker's mock interviews, or those for one candidacy, the newest first."""
    rows = Rehearsal.objects.filter(seeker_id=seeker).order_by("-made", "id")
    if candidacy:
        rows = rows.filter(candidacy_id=candidacy)
    return tuple(_told(*row) for row in rows.values_list(*FIELDS))


def name_of(*, seeker: UUID, rehearsal: KeptRehearsal) -> str:
    """Return what the interview is for, in a few words."""
    return one(seeker=seeker, candidacy=rehearsal.candidacy).name if rehearsal.candidacy else "Any job"


def _changed(
    seeker: UUID, rehearsal: UUID, place: int | None, change: Callable[[KeptRehearsal], dict[str, Any]]
) -> KeptRehearsal:
    """Make the change, unless something else was asked since `place`; one writer at a time."""
    with faults_named(), transaction.atomic():
        Seeker.objects.select_for_update().filter(id=seeker).exists()
        known = rehearsal_of(seeker=seeker, rehearsal=rehearsal)
        if place is None or place == known.place:
            Rehearsal.objects.filter(id=rehearsal).update(**change(known))
    return rehearsal_of(seeker=seeker, rehearsal=rehearsal)


def _asked_row(step: int, text: str, why: str = "") -> dict[str, Any]:
    return {"step": step, "text": text, "why": why}


def _row(asked: Asked) -> dict[str, Any]:
    return _asked_row(asked.step, asked.text, asked.why)


def _told(
    id_: UUID, candidacy: UUID | None, style: str, pressure: bool, steps: list[dict[str, Any]],
    asked: list[dict[str, Any]], made: datetime, left: datetime | None,
) -> KeptRehearsal:  # fmt: skip
    *course, farewell = steps
    told = tuple(step_told(one, pressure) for one in course)
    return KeptRehearsal(
        id_, candidacy, style, pressure, told, told_lines(farewell), tuple(Asked(**one) for one in asked), made, left
    )
