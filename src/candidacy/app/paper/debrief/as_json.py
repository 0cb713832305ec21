"""Debriefs and notes as JSON: the fields of the values by their names, days as ISO 8601."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, TypeAlias

from candidacy.followup.debrief.lessons import Lesson
from candidacy.followup.debrief.open_points import OpenPoints
from candidacy.followup.debrief.scoring import SOURCE, Count, PredictionScore, score_words
from candidacy.followup.debrief.values import Debrief

Json: TypeAlias = dict[str, Any]


def debrief_json(debrief: Debrief, score: PredictionScore | None = None) -> Json:
    """Return all of the debrief, where to go on, and how well the questions were predicted where that is known."""
    return {
        **_fields(debrief),
        "unanswered": [str(part) for part in debrief.unanswered],
        "promised_day": _plain(debrief.promised_day),
        "prediction": score_json(score) if score else None,
    }


def score_json(score: PredictionScore) -> Json:
    """Return counts, the range where there is one, the words, and what each question was taken for."""
    return {
        "recall": _count(score.recall),
        "precision": _count(score.precision),
        "unconfirmed": score.unconfirmed,
        "words": score_words(score),
        "source": _fields(SOURCE),
        "asked": [_fields(one) for one in score.asked],
        "surprises": list(score.surprises),
    }


def lesson_json(lesson: Lesson) -> Json:
    """Return the lesson with each time it was said."""
    return {
        "text": lesson.text,
        "bearing": str(lesson.bearing),
        "times": lesson.times,
        "recurring": lesson.recurring,
        "kinds": [str(kind) for kind in lesson.kinds],
        "questions": list(lesson.questions),
        "when": lesson.when,
        "quotes": [_fields(one) for one in lesson.quotes],
    }


def open_points_json(points: OpenPoints) -> Json:
    """Return with what the next round begins."""
    return {**_fields(points), "empty": points.empty}


def _count(count: Count) -> Json:
    share = count.share
    chance = {"median": share.median, "low": share.low, "high": share.high, "level": share.level} if share else None
    return {"hits": count.hits, "of": count.of, "few": count.few, "share": chance}


def _fields(value: Any) -> Json:
    return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return _fields(value)
    if isinstance(value, frozenset):
        return sorted(str(one) for one in value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value
