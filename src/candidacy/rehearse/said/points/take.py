"""The eight points of one take."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from candidacy.rehearse.said.answering import found
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.points.pressed import not_thought, thought
from candidacy.rehearse.said.points.telling import heard, made, not_made, not_spoken, spoken
from candidacy.rehearse.said.points.this_job import fitting, known, moved, not_fitting, not_known, not_moved
from candidacy.rehearse.said.points.values import Missing, Observed, Point, PointName, Pressed, seen
from candidacy.rehearse.said.reading import Answer, read

LIMITS: dict[PointName, str] = {
    PointName.VERBAL: "It says what was told, and nothing of your voice, your accent or your language.",
    PointName.KNOWLEDGE: "Only names and words are looked for. Whether a fact is right is for you to check.",
    PointName.PERSUASION: "It says what an answer offers. Whether it convinces is up to those who listen.",
    PointName.MOTIVATION: "Enthusiasm is never inferred from a voice. Only the reasons you give are looked for.",
    PointName.PRESSURE: "How you felt is not looked at. Time to think is yours.",
    PointName.FIT: "Whether you fit is for both sides to find out; you look at them, too.",
    PointName.DRESS: "There is no camera, and nobody sees you.",
    PointName.BEHAVIOUR: "Manners are only looked for in the words.",
}
NO_WORDS = "The words of this take are not known, so there is nothing to observe here."
NOTHING: dict[PointName, str] = {
    PointName.VERBAL: "There is nothing to observe here in this take.",
    PointName.KNOWLEDGE: "Nothing to observe in this take: it was not about them, or there was no posting to hold it against.",
    PointName.PERSUASION: "Nothing to observe in this take: nothing done, no amount and no line of your papers was found.",
    PointName.MOTIVATION: "Nothing to observe in this take: the question did not ask why.",
    PointName.PRESSURE: "Nothing to observe in this take: nothing pressed.",
    PointName.FIT: "Nothing to observe in this take: it was not about working together.",
    PointName.DRESS: "Nothing to observe here. The checklist says what people wear there, and why.",
    PointName.BEHAVIOUR: "Nothing to observe here. The checklist says what helps on the day, and why.",
}
_THANKS = re.compile(
    r"\b(?:thank you|thanks|good (?:morning|afternoon|evening)|nice to meet you|pleased to meet you)\b"
)


def points(
    said: Said | None, sound: Mapping[str, Any] | None = None, pressed: Pressed | None = None, *, delivery: bool = False
) -> tuple[Point, ...]:
    """Return the eight points of one take in their fixed order; what cannot be observed says so.

    `sound` is the JSON of the recording; its pauses are told only with `delivery`, which the seeker asks for. Where the words may
    be wrong, only what was found is told, and nothing is called missing.
    """
    words = said if said is not None and said.transcript.words else None
    answer = read(words.transcript) if words else None
    found_of, missing_of = _observed(words, answer, pressed), _missing(words, answer, pressed)
    if delivery and sound is not None:
        found_of[PointName.VERBAL] += heard(sound)
    return tuple(
        _point(name, found_of.get(name, ()), missing_of.get(name, ()), words is not None) for name in PointName
    )


def _observed(said: Said | None, answer: Answer | None, pressed: Pressed | None) -> dict[PointName, list[Observed]]:
    if said is None or answer is None:
        return {PointName.VERBAL: []}
    return {
        PointName.VERBAL: list(spoken(said)),
        PointName.KNOWLEDGE: list(known(said, answer)),
        PointName.PERSUASION: list(made(said)),
        PointName.MOTIVATION: list(moved(said, answer)),
        PointName.PRESSURE: list(thought(said, answer, pressed)),
        PointName.FIT: list(fitting(said, answer)),
        PointName.BEHAVIOUR: list(_behaved(answer)),
    }


def _missing(said: Said | None, answer: Answer | None, pressed: Pressed | None) -> dict[PointName, list[Missing]]:
    if said is None or answer is None or said.transcript.doubt:
        return {}
    return {
        PointName.VERBAL: list(not_spoken(said)),
        PointName.KNOWLEDGE: list(not_known(said, answer)),
        PointName.PERSUASION: list(not_made(said)),
        PointName.MOTIVATION: list(not_moved(said, answer)),
        PointName.PRESSURE: list(not_thought(said, answer, pressed)),
        PointName.FIT: list(not_fitting(said, answer)),
    }


def _behaved(answer: Answer) -> Iterator[Observed]:
    piece = found(answer, _THANKS)
    if piece is not None:
        yield seen("greeting", "You greet or thank them.", piece)


def _point(name: PointName, observed: Iterable[Observed], missing: Iterable[Missing], words: bool) -> Point:
    shown, lacking = tuple(observed), tuple(missing)
    empty = NOTHING[name] if words or name is PointName.DRESS else NO_WORDS
    return Point(name, shown, lacking, "" if shown or lacking else empty, LIMITS[name])
