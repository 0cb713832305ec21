"""The wishes: "what do the words of this take say?", "what could they ask next?", "how do my takes go?"."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from uuid import UUID

from candidacy.app.desk.forgetting import when_forgetting
from candidacy.app.desk.practice import practice_of
from candidacy.app.desk.rehearsal import rehearsal_of_take
from candidacy.app.desk.rehearse_text import question_meant
from candidacy.app.desk.rehearsed_brief import brief_or_none
from candidacy.app.desk.takes_kept import newest_with_words, take, takes_of
from candidacy.app.kept_takes import KeptRehearsal, KeptTake
from candidacy.prepare.values import Brief
from candidacy.rehearse.said.advice import Feedback
from candidacy.rehearse.said.feedback import feedback
from candidacy.rehearse.said.measuring import Said, measure
from candidacy.rehearse.said.points.session import session_points
from candidacy.rehearse.said.points.take import points
from candidacy.rehearse.said.points.values import Point, Pressed, Take
from candidacy.rehearse.said.progress import Series, progress

MOST_EARLIER = 12
"""So many earlier takes are set beside a take, and shown as progress."""
REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Review:
    """A take with what its words say; `said` is None while there are no words."""

    rehearsal: KeptRehearsal
    take: KeptTake
    said: Said | None
    feedback: Feedback | None
    points: tuple[Point, ...]
    """What interviewers look for, and what of it was there to see."""
    brief: Brief | None
    delivery: bool
    """Whether the seeker wants to hear of how they speak."""


def review_of(*, seeker: UUID, take_id: UUID, now: datetime) -> Review:
    """Return the take with what its words say beside the documents, and at most three things to try."""
    known = take(seeker=seeker, take=take_id)
    held = rehearsal_of_take(seeker=seeker, take=known)
    brief = brief_or_none(seeker=seeker, candidacy=held.candidacy, now=now)
    said, delivery = said_in(known, held, brief), practice_of(seeker=seeker).delivery
    seen = points(said, known.sound, pressed_in(known, held), delivery=delivery)
    if said is None:
        return Review(held, known, None, None, seen, brief, delivery)
    told = feedback(said, _earlier(seeker, known, delivery), delivery=delivery, doubt=doubt_of(known))
    return Review(held, known, said, told, seen, brief, delivery)


def points_of_all(*, seeker: UUID, held: KeptRehearsal, now: datetime) -> tuple[Point, ...]:
    """Return what the whole interview showed; nothing while no take of it has words."""
    brief = brief_or_none(seeker=seeker, candidacy=held.candidacy, now=now)
    known = takes_of(seeker=seeker, rehearsal=held.id)
    takes = [Take(said_in(one, held, brief), one.sound, pressed_in(one, held)) for one in known]
    if not any(one.said for one in takes):
        return ()
    return session_points(takes, delivery=practice_of(seeker=seeker).delivery)


def pressed_in(take: KeptTake, held: KeptRehearsal) -> Pressed | None:
    """Return what pressed during the take; None where nothing did."""
    asked = held.asked[take.place]
    step, long = held.steps[asked.step], take.length_s
    if not (held.pressure and step.kind):
        return None
    if asked.follow_up:
        return Pressed(step.answer_s, hard=bool(step.hard))
    stop = step.interruption[0] if step.interruption and long and long > step.interruption[0] else None
    silence = max(0.0, long - step.silence[0]) if step.silence and long else None
    return Pressed(step.answer_s, stop, silence)


def doubt_of(take: KeptTake) -> str:
    """Return why the recording cannot be relied on; empty where it can, and for what was typed."""
    quality = take.sound["quality"] if take.sound else {}
    return " ".join(one["text"] for one in quality["reasons"]) if quality and not quality["usable"] else ""


def progress_over(
    *, seeker: UUID, now: datetime, question: str | None = None
) -> tuple[tuple[KeptTake, ...], tuple[Series, ...]]:
    """Return the newest takes with words, oldest first, and how each measure went over them; of one question, or of all."""
    known = newest_with_words(seeker=seeker, most=MOST_EARLIER, question=question)
    one_of_each = {take.rehearsal: take for take in known}
    held = {id_: rehearsal_of_take(seeker=seeker, take=take) for id_, take in one_of_each.items()}
    jobs = {one.candidacy for one in held.values()}
    briefs = {one: brief_or_none(seeker=seeker, candidacy=one, now=now) for one in jobs}
    said = (said_in(one, held[one.rehearsal], briefs[held[one.rehearsal].candidacy]) for one in known)
    measured = [one for one in said if one]
    return known, progress(measured, delivery=practice_of(seeker=seeker).delivery)


def _earlier(seeker: UUID, known: KeptTake, delivery: bool) -> list[Said]:
    if not delivery:
        return []
    before = newest_with_words(seeker=seeker, most=MOST_EARLIER, before=known.made)
    return [measure(one.transcript) for one in before if one.transcript]


_SAID: OrderedDict[tuple[object, ...], Said] = OrderedDict()
_LOCK = Lock()


def said_in(take: KeptTake, held: KeptRehearsal, brief: Brief | None) -> Said | None:
    """Return what the words of the take say, worked out once while they and the documents stay the same."""
    if take.transcript is None:
        return None
    limit_s = held.steps[held.asked[take.place].step].answer_s
    key = (take.id, take.transcript, limit_s)
    with _LOCK:
        found = _SAID.get(key)
    if found is None or (found.brief.fit if found.brief else None) is not (brief.fit if brief else None):
        found = measure(take.transcript, question_meant(take.question, brief), brief, limit_s)
        with _LOCK:
            _SAID[key] = found
            while len(_SAID) > REMEMBERED:
                _SAID.popitem(last=False)
    return found


when_forgetting(_SAID.clear)
