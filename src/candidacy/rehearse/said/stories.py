"""The parts of a told example: situation, task, action, result, with the words that show each, and which is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from candidacy.rehearse.said.deeds import Deed, Who
from candidacy.rehearse.said.english.stories import NO_PART, RESULT, SITUATION, TASK
from candidacy.rehearse.said.english.verbs import is_past
from candidacy.rehearse.said.reading import Answer
from candidacy.rehearse.said.values import Piece

NEAR_WORDS = 5


class Part(StrEnum):
    """A part of a told example."""

    SITUATION = "situation"
    TASK = "task"
    ACTION = "action"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class Shown:
    """A part with the words by which it was told, in the sentence with that index."""

    part: Part
    piece: Piece
    sentence: int


@dataclass(frozen=True, slots=True)
class Story:
    """The parts found, the parts missing, and how many words stand in sentences of action or result."""

    shown: tuple[Shown, ...]
    missing: tuple[Part, ...]
    words: int
    """All words of the answer."""
    words_of_deeds: int
    """Words in sentences that tell an action or a result."""
    words_of_scene: int
    """Words in sentences that tell only a situation or a task."""

    def first(self, part: Part) -> Piece | None:
        """Return the first words that show the part, or None."""
        return next((shown.piece for shown in self.shown if shown.part is part), None)


def story(answer: Answer, told: Sequence[Deed]) -> Story:
    """Return the parts told; a task counts as told where the situation is, for many good answers name only one of the two."""
    shown = tuple(_shown(answer, told))
    there = {one.part for one in shown}
    if there & {Part.SITUATION, Part.TASK}:
        there |= {Part.TASK}
    telling = {one.sentence for one in shown if one.part in (Part.ACTION, Part.RESULT)}
    missing = tuple(part for part in Part if part not in there)
    scene = {one.sentence for one in shown} - telling
    lengths = [len(sentence) for sentence in answer.sentences]
    return Story(shown, missing, sum(lengths), sum(lengths[at] for at in telling), sum(lengths[at] for at in scene))


def _shown(answer: Answer, told: Sequence[Deed]) -> Iterator[Shown]:
    """Yield what signs tell, and by their place the sentences before the first deed and after the last that no sign tells of."""
    by_sign = [shown for number in range(len(answer.sentences)) for shown in _by_sign(answer, number, told)]
    acting = [shown.sentence for shown in by_sign if shown.part is Part.ACTION]
    read = {shown.sentence for shown in by_sign}
    by_place = [
        Shown(part, answer.clause(_first_word(answer, number)), number)
        for number in range(len(answer.sentences))
        if number not in read and acting and (part := _by_place(answer, number, acting)) is not None
    ]
    yield from sorted((*by_sign, *by_place), key=lambda shown: (shown.sentence, shown.piece.span.start))


def _first_word(answer: Answer, number: int) -> int:
    """Return the first word of the sentence that is no sound of hesitation."""
    sentence = answer.sentences[number]
    return next((at for at in sentence if answer.low(at) not in _SOUNDS), sentence.start)


def _by_place(answer: Answer, number: int, acting: Sequence[int]) -> Part | None:
    """Return the part that a sentence in the past tells by standing before the first deed or after the last."""
    sentence = answer.sentences[number]
    words = [answer.low(at) for at in sentence]
    if NO_PART.search(" ".join(words)) or not any(word in _WERE or is_past(word) for word in words):
        return None
    if number < acting[0]:
        return Part.SITUATION
    return Part.RESULT if number > acting[-1] else None


def _by_sign(answer: Answer, number: int, told: Sequence[Deed]) -> Iterator[Shown]:
    sentence = answer.sentences[number]
    for part, pattern in _patterns().items():
        place = _first_match(answer, sentence, pattern)
        if place is not None:
            yield Shown(part, answer.clause(_begin(answer, place, sentence)), number)
    deed = next((deed for deed in told if deed.at in sentence and _acts(answer, deed)), None)
    if deed is not None:
        yield Shown(Part.ACTION, answer.clause(deed.first), number)


def _begin(answer: Answer, place: int, sentence: range) -> int:
    """Return where the clause of a sign begins, when that is at most `NEAR_WORDS` before it; else the sign itself."""
    first = place
    while (
        first > sentence.start and not answer.tokens[first].before and answer.low(first - 1) not in {"and", "but", "so"}
    ):
        first -= 1
    return first if place - first <= NEAR_WORDS else place


def _first_match(answer: Answer, sentence: range, pattern: re.Pattern[str]) -> int | None:
    """Return the first token of the first match within the sentence."""
    match = pattern.search(answer.lows(sentence.start, sentence.stop))
    if match is None:
        return None
    return sentence.start + answer.lows(sentence.start, sentence.stop)[: match.start()].count(" ")


_SOUNDS = frozenset("um umm uh uhm er erm err ah hmm hm mm".split())
_OBLIGED = frozenset("had needed have need wanted asked told supposed meant expected".split())
_WERE = frozenset("was were had wasn't weren't hadn't didn't couldn't".split())
_WOULD = frozenset("now would i'd we'd will i'll we'll i've we've have".split())
_OUTCOMES = frozenset(
    "learned learnt finished achieved managed sold won passed reached gained completed joined grew ended improved saved received earned".split()
)
"""Verbs that tell what came of it rather than what was done."""


def _acts(answer: Answer, deed: Deed) -> bool:
    """Say whether the deed was done and not only asked for: "I called", not "I had to call"."""
    if deed.who is Who.NOBODY or deed.verb in _OUTCOMES:
        return False
    if deed.verb in {"started", "began"} and answer.low(deed.first - 1) in {"when", "since", "after", "before"}:
        return False
    before = {answer.low(at) for at in range(deed.first, deed.at)}
    told = is_past(deed.verb) or any(is_past(one) for one in before) or bool(before & _WOULD)
    return told and not ("to" in before and _OBLIGED & before)


@cache
def _patterns() -> dict[Part, re.Pattern[str]]:
    tables = {Part.SITUATION: SITUATION, Part.TASK: TASK, Part.RESULT: RESULT}
    return {part: re.compile(rf"\b(?:{_joined(table)})(?!\w)") for part, table in tables.items()}


def _joined(table: str) -> str:
    return "".join(line.removeprefix("    ") for line in table.splitlines())
