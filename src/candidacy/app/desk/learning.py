"""The wishes: "what do my debriefs teach?", "how well were the questions foreseen?", "what was left open with them?"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from candidacy.app.desk.debriefs import debriefs_of
from candidacy.app.desk.preparing import asks_of
from candidacy.app.kept import KeptAsk
from candidacy.app.kept_debrief import KeptDebrief, Predicted
from candidacy.followup.debrief.lessons import Before, Lesson, Reminder, asked_before, lessons, lessons_for
from candidacy.followup.debrief.likeness import same_question
from candidacy.followup.debrief.open_points import OpenPoints, open_points
from candidacy.followup.debrief.scoring import over_time
from candidacy.followup.debrief.values import Debrief, Learned
from candidacy.prepare.values import QuestionKind


class LearnedOn(NamedTuple):
    """What was learned on a question that may be asked."""

    near: tuple[Reminder, ...]
    """Lessons on the same question."""
    like: tuple[Reminder, ...]
    """Lessons on questions of its kind."""
    before: tuple[Before, ...]
    """The times it was asked of which it is written how the answer went."""


NOTHING_LEARNED = LearnedOn((), (), ())


def prediction_over_time(*, seeker: UUID, candidacy: UUID | None = None) -> tuple[Predicted, ...]:
    """Return each round of which something was predicted and something asked, by its day, beside all rounds up to it."""
    known = {str(one.id): one for one in debriefs_of(seeker=seeker, candidacy=candidacy)}
    scores = {id_: score for id_, one in known.items() if (score := one.score)}
    return tuple(Predicted(known[id_], score, so_far) for id_, score, so_far in over_time(scores))


def lessons_learned(*, seeker: UUID) -> tuple[Lesson, ...]:
    """Return what all debriefs teach together, what came up most often first."""
    return lessons([one.told for one in debriefs_of(seeker=seeker)])


def open_points_for(*, seeker: UUID, candidacy: UUID) -> OpenPoints:
    """Return with what the next round of the candidacy begins."""
    kept = debriefs_of(seeker=seeker, candidacy=candidacy)
    return open_points_in(kept, asks_of(seeker=seeker, candidacy=candidacy) if kept else ())


def open_points_in(debriefs: Sequence[KeptDebrief], asks: Sequence[KeptAsk]) -> OpenPoints:
    """Return what these debriefs of one candidacy leave open; an answer noted with the question since is an answer."""
    noted = {ask.text: ask.answer for ask in asks if ask.answer}
    return open_points([replace(one.told, learned=_answered(one.told, noted)) for one in debriefs])


def _answered(told: Debrief, noted: Mapping[str, str]) -> tuple[Learned, ...]:
    return tuple(replace(one, answer=one.answer or noted.get(one.ask, "")) for one in told.learned)


def lessons_on(*, seeker: UUID, questions: Mapping[str, str]) -> dict[str, LearnedOn]:
    """Return for each question, given with its kind or none, what was learned on it; those without a lesson are left out."""
    told = [one.told for one in debriefs_of(seeker=seeker)]
    if not told:
        return {}
    gathered = lessons(told)
    found = {text: _learned_on(text, kind, gathered, told) for text, kind in questions.items()}
    return {text: learned for text, learned in found.items() if any(learned)}


def lessons_on_question(*, seeker: UUID, question: str, kind: str = "") -> LearnedOn:
    """Return what was learned on one question, its kind told by its words where it is not given."""
    return lessons_on(seeker=seeker, questions={question: kind}).get(question, NOTHING_LEARNED)


def _learned_on(text: str, kind: str, gathered: Sequence[Lesson], told: Sequence[Debrief]) -> LearnedOn:
    known = {str(one): one for one in QuestionKind}.get(kind)
    reminders = lessons_for(text, gathered, known)
    near = tuple(one for one in reminders if any(same_question(text, other) for other in one.lesson.questions))
    went = tuple(one for one in asked_before(text, told) if one.went)
    return LearnedOn(near, tuple(one for one in reminders if one not in near), went)
