"""What the words of a take say as JSON values for scripts; the keys stand in docs/reference/rehearse-words-json.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from candidacy.app.paper.as_json import quote_json
from candidacy.rehearse.said.advice import Feedback
from candidacy.rehearse.said.answering import Answered
from candidacy.rehearse.said.case_made import CaseMade
from candidacy.rehearse.said.deeds import Who
from candidacy.rehearse.said.drawing_on import DrawnOn
from candidacy.rehearse.said.fillers import by_name
from candidacy.rehearse.said.follow_ups import FollowUp
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.stories import Part
from candidacy.rehearse.said.values import Piece

Json: TypeAlias = dict[str, Any]


def said_json(said: Said, after: Feedback, next_asked: Sequence[FollowUp], pressed: FollowUp) -> Json:
    """Return the keys that the words give; they stand beside those that the sound gives."""
    return {
        "words": [{"text": one.text, "start_s": one.start_s, "end_s": one.end_s} for one in said.transcript.words],
        "origin": str(said.transcript.origin),
        "doubt": said.transcript.doubt,
        "question": None if said.question is None else {"text": said.question.text, "kind": str(said.question.kind)},
        **_length(said),
        "fillers": [{"name": one.name, **piece_json(one.piece)} for one in said.fillers],
        "fillers_by_name": dict(by_name(said.fillers)),
        "fillers_per_100_words": said.fillers_per_100_words,
        "repeated_starts": _pieces(said.repeated_starts),
        "hedges": _pieces(said.hedges),
        "deeds": {str(who): _pieces(one.piece for one in said.deeds if one.who is who) for who in Who},
        "amounts": [{"kind": str(one.kind), **piece_json(one.piece)} for one in said.amounts],
        "employer_named": _pieces(said.employer_named),
        "job_named": _pieces(said.job_named),
        "story": {
            "parts": {str(part): _pieces(one.piece for one in said.story.shown if one.part is part) for part in Part},
            "missing": [str(part) for part in said.story.missing],
        },
        "answered": _answered(said.answered),
        "drawn_on": _drawn_on(said.drawn_on),
        "case_made": _case_made(said.case_made),
        "works": after.works,
        "feedback": [
            {"about": str(one.about), "text": one.text, "at_s": one.at_s, "quote": one.quote, "try": one.try_next}
            for one in after.things
        ],
        "unsure": after.unsure,
        "silent_on_delivery": after.silent_on_delivery,
        "follow_ups": [_follow_up(one) for one in next_asked],
        "pressure": _follow_up(pressed),
    }


def piece_json(piece: Piece) -> Json:
    """Return the exact words, the index of the first, and the second they begin at."""
    return {"quote": piece.text, "word": piece.word, "at_s": piece.at_s}


def _pieces(pieces: Iterable[Piece]) -> list[Json]:
    return [piece_json(piece) for piece in pieces]


def _length(said: Said) -> Json:
    long, time = said.length, said.against_time
    return {
        "word_count": long.words,
        "syllables": long.syllables,
        "spoken_s": long.spoken_s,
        "likely_s": {"low": long.likely_s[0], "high": long.likely_s[1]},
        "speech_rate_wpm": long.words_per_minute,
        "speech_rate_syllables_per_s": long.syllables_per_s,
        "pace": [{"start_s": one.start_s, "end_s": one.end_s, "wpm": one.words_per_minute} for one in long.pace],
        "limit": None if time is None else {"limit_s": time.limit_s, "about_s": time.about_s, "over_s": time.over_s},
    }


def _answered(answered: Answered | None) -> Json | None:
    if answered is None:
        return None
    return {
        "on_topic": answered.on_topic,
        "taken_up": list(answered.taken_up),
        "not_taken_up": list(answered.not_taken_up),
        "needs": [
            {"name": one.name, "met": one.met, "quote": one.piece.text if one.piece else ""} for one in answered.needs
        ],
    }


def _drawn_on(drawn: DrawnOn | None) -> Json | None:
    if drawn is None:
        return None
    return {
        "requirements": [
            {"requirement": one.requirement, "asked": one.asked.text, **piece_json(one.piece)} for one in drawn.spoken_to
        ],
        "evidence": [
            {"evidence": quote_json(one.quote), "requirements": list(one.requirements), **piece_json(one.piece)}
            for one in drawn.told
        ],
        "left_out": [
            {"evidence": quote_json(one.quote), "requirement": one.requirement, "asked": one.asked.text, "strength": str(one.strength)}
            for one in drawn.left_out
        ],
    }  # fmt: skip


def _case_made(made: CaseMade | None) -> Json | None:
    if made is None:
        return None
    points = [
        {
            "text": one.point.text,
            "requirement": one.point.requirement,
            "made": one.piece is not None,
            "second": one.second,
        }
        for one in made.points
    ]
    return {"points": points, "first_s": made.first_s, "in_time": len(made.in_time)}


def _follow_up(one: FollowUp) -> Json:
    return {"text": one.text, "takes_up": one.takes_up.text if one.takes_up else "", "why": one.why}
