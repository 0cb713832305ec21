"""The wish: "what do the words of this answer say, and what could be asked next?"; nothing is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import Any

from candidacy.app.desk.brief import briefs_for
from candidacy.app.desk.papers import Paper
from candidacy.kernel.refusals import UnusableText
from candidacy.prepare.values import Brief, Question
from candidacy.prepare.wording import alikeness
from candidacy.rehearse.said.advice import Feedback
from candidacy.rehearse.said.answering import asked
from candidacy.rehearse.said.feedback import feedback
from candidacy.rehearse.said.follow_ups import FollowUp, follow_ups, pressure
from candidacy.rehearse.said.measuring import Said, measure
from candidacy.rehearse.said.points import Point, Pressed, points
from candidacy.rehearse.said.values import Origin, Transcript, Word, typed

LONGEST_WORDS = 20_000
"""Two hours of talk; more is no answer."""
SAME_QUESTION = 0.72
"""A question this like one of the brief is that one (prepare's own measure of wordings)."""


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What the words of a take say, what was said after it, what may be asked next, and what it shows point by point."""

    said: Said
    feedback: Feedback
    follow_ups: tuple[FollowUp, ...]
    pressure: FollowUp
    points: tuple[Point, ...]


def rehearsed(
    *,
    transcript: Transcript,
    question: str = "",
    brief: Brief | None = None,
    limit_s: float | None = None,
    earlier: Sequence[Said] = (),
    delivery: bool = False,
    doubt: str = "",
    sound: Mapping[str, Any] | None = None,
) -> Rehearsed:
    """Return what the words say; `earlier` are the seeker's own takes, `doubt` why the recording cannot be relied on, `sound` its JSON.

    Raises UnusableText for an answer without words or with more than two hours of them.
    """
    if not transcript.words:
        raise UnusableText("There are no words in the answer.")
    if len(transcript.words) > LONGEST_WORDS:
        raise UnusableText(f"The answer has more than {LONGEST_WORDS} words.")
    said = measure(transcript, question_meant(question, brief), brief, limit_s)
    after = feedback(said, earlier, delivery=delivery, doubt=doubt)
    shown = points(said, sound, Pressed(limit_s) if limit_s else None, delivery=delivery)
    return Rehearsed(said, after, follow_ups(said), pressure(said), shown)


def question_meant(text: str, brief: Brief | None) -> Question | None:
    """Return the brief's own question where one is worded alike, else the question as it was asked."""
    if not text.strip():
        return None
    like = max(brief.questions if brief else (), key=lambda one: alikeness(one.text, text), default=None)
    return like if like is not None and alikeness(like.text, text) >= SAME_QUESTION else asked(text)


def brief_of_papers(*, resume: Paper, posting: Paper, as_of: date) -> Brief:
    """Return the brief of a résumé and a posting. Raises the refusals of `briefs_for`."""
    return briefs_for(resume=resume, postings=[posting], as_of=as_of)[0]


def transcript_of(paper: Paper) -> Transcript:
    """Return the words of a file: a JSON list of {text, start_s, end_s}, or {words: […]}, else plain text as typed.

    Raises UnusableText for JSON that holds something else.
    """
    text = paper.data.decode("utf-8-sig", "replace")
    if text.lstrip()[:1] not in {"[", "{"}:
        return typed(text)
    try:
        read = json.loads(text)
    except ValueError:
        return typed(text)
    rows = read.get("words") if isinstance(read, dict) else read
    if not isinstance(rows, list):
        raise UnusableText(f"{paper.name} holds no list of words.")
    return _timed(rows, paper.name)


def _timed(rows: list[Any], name: str) -> Transcript:
    try:
        words = tuple(Word(str(row["text"]).strip(), _seconds(row, "start_s"), _seconds(row, "end_s")) for row in rows)
    except (KeyError, TypeError, ValueError):
        raise UnusableText(f"A row of {name} is no word with its seconds, as in {_EXAMPLE}.") from None
    return Transcript(words, Origin.RECOGNISED)


_EXAMPLE = '{"text": "Monday", "start_s": 1.2, "end_s": 1.6}'


def _seconds(row: dict[str, Any], name: str) -> float | None:
    if row.get(name) is None:
        return None
    second = float(row[name])
    if not isfinite(second):
        raise ValueError(name)
    return second
