"""The wishes: "what do my debriefs teach?", "how well were the questions foreseen?", "what was left open with them?"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from candidacy.app.desk.debriefing import debriefs_of
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.followup.debrief.lessons import Before, Lesson, Reminder, asked_before, lessons, lessons_for
from candidacy.followup.debrief.open_points import OpenPoints, open_points
from candidacy.followup.debrief.scoring import PredictionScore, over_time
from candidacy.prepare.values import QuestionKind

Learned = tuple[tuple[Reminder, ...], tuple[Before, ...]]
"""The lessons that bear on a question, and the times it was asked before."""


@dataclass(frozen=True, slots=True)
class Predicted:
    """One debriefed round: how well its questions were predicted, and how well all so far were."""

    debrief: KeptDebrief
    score: PredictionScore
    so_far: PredictionScore


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
    return open_points([one.told for one in debriefs_of(seeker=seeker, candidacy=candidacy)])


def lessons_on(*, seeker: UUID, questions: Mapping[str, str]) -> dict[str, Learned]:
    """Return for each question, given with its kind or none, what was learned on it; those without a lesson are left out."""
    told = [one.told for one in debriefs_of(seeker=seeker)]
    gathered, kinds = lessons(told), {str(kind): kind for kind in QuestionKind}
    found = {
        text: (lessons_for(text, gathered, kinds.get(kind)), asked_before(text, told))
        for text, kind in questions.items()
        if told
    }
    return {text: learned for text, learned in found.items() if any(learned)}


def lessons_on_question(*, seeker: UUID, question: str, kind: str = "") -> Learned:
    """Return what was learned on one question, its kind told by its words where it is not given."""
    return lessons_on(seeker=seeker, questions={question: kind}).get(question, ((), ()))
