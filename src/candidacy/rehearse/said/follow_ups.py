"""What an interviewer may ask next, taken from the answer's own words and from what the documents show."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from candidacy.prepare.phrase import quoted
from candidacy.prepare.values import QuestionKind
from candidacy.rehearse.said.answering import REASON
from candidacy.rehearse.said.deeds import Who
from candidacy.rehearse.said.drawing_on import opens
from candidacy.rehearse.said.english import asking
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.reading import Answer, read
from candidacy.rehearse.said.stories import Part
from candidacy.rehearse.said.values import Piece

MOST = 3
LONGEST_QUOTE_WORDS = 14


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question that takes the answer up, the words it takes up (None where there are none), and what it is after."""

    text: str
    takes_up: Piece | None
    why: str


def follow_ups(said: Said, most: int = MOST) -> tuple[FollowUp, ...]:
    """Return up to `most` follow-ups, the most telling first, no two on the same words; a general one only for an answer without words."""
    answer = read(said.transcript)
    chosen: list[FollowUp] = []
    for rule in _RULES:
        for one in rule(said, answer):
            if len(chosen) < most and not any(_same(one, other) for other in chosen):
                chosen.append(one)
                break
    return tuple(chosen or _deeper(said, answer)) or (_GENERAL,)


def pressure(said: Said) -> FollowUp:
    """Return one harder follow-up that stays kind: it takes up words where there are some, and gives time."""
    answer = read(said.transcript)
    for pattern, ask, why in _PRESSING:
        piece = _words(answer, pattern)
        if piece is not None:
            return FollowUp(f"{_GENTLY} You said {_quote(piece)}. {ask}", piece, why)
    deed = next(iter(said.own_deeds or said.shared_deeds), None)
    if deed is not None:
        piece = answer.clause(deed.first)
        return FollowUp(f"{_GENTLY} You said {_quote(piece)}. {_OTHER_SIDE}", piece, "the other side of it")
    return FollowUp(f"{_GENTLY} What would you say to somebody who is not convinced yet?", None, "the other side of it")


_GENERAL = FollowUp("Take your time. What is the first example that comes to mind?", None, "an example")
_GENTLY = "Let me press you a little here; take your time."
_OTHER_SIDE = "What would somebody who saw it differently say, and what would you answer?"
_PRESSING = (
    (asking.ABSOLUTE, "When was it not so, and what did you do then?", "an exception"),
    (asking.TRAIT, "When did that go wrong for you, and what did you take from it?", "an exception"),
    (asking.HARD, "What would you do differently today?", "what was learned"),
)


def _quote(piece: Piece) -> str:
    return quoted(piece.text, LONGEST_QUOTE_WORDS)


def _same(one: FollowUp, other: FollowUp) -> bool:
    if one.takes_up is None or other.takes_up is None:
        return one.why == other.why
    return one.takes_up.span.overlaps(other.takes_up.span)


def _words(answer: Answer, pattern: re.Pattern[str]) -> Piece | None:
    for sentence in answer.sentences:
        text = answer.lows(sentence.start, sentence.stop)
        match = pattern.search(text)
        if match:
            first = sentence.start + text[: match.start()].count(" ")
            return answer.clause(first, max(9, len(match.group().split())))
    return None


def _from_subject(answer: Answer, place: int) -> Piece:
    """Return the clause that holds a token, from its own beginning."""
    first = place
    while (
        first > 0
        and not answer.tokens[first].before
        and place - first < 8
        and answer.low(first - 1) not in {"and", "but", "so"}
    ):
        first -= 1
    return answer.clause(first, 12)


def _no_size(said: Said, answer: Answer) -> Iterator[FollowUp]:
    """A change without a number: by how much, and whose doing."""
    for sentence in answer.sentences:
        match = asking.CHANGED.search(answer.lows(sentence.start, sentence.stop))
        if match is None or _counted(said, answer, sentence):
            continue
        place = sentence.start + answer.lows(sentence.start, sentence.stop)[: match.start()].count(" ")
        piece = _from_subject(answer, place)
        yours = not any(deed.who is Who.OWN and deed.at in sentence for deed in said.deeds)
        asks = "and what did you do yourself?" if yours else "and how do you know?"
        yield FollowUp(f"You said {_quote(piece)}: by how much, {asks}", piece, "a number")


def _token(answer: Answer, piece: Piece) -> int:
    return next(at for at, token in enumerate(answer.tokens) if token.span.start == piece.span.start)


def _counted(said: Said, answer: Answer, sentence: range) -> bool:
    """Say whether an amount is said in the sentence."""
    return any(_token(answer, one.piece) in sentence for one in said.amounts)


def _whose(said: Said, answer: Answer) -> Iterator[FollowUp]:
    """Something was done by "we" or by nobody named, and the speaker's own part is not told."""
    if len(said.own_deeds) > len(said.shared_deeds):
        return
    for deed in said.deeds:
        if deed.who is not Who.OWN:
            piece = answer.clause(deed.first)
            asks = (
                "which part of that did you do yourself?"
                if deed.who is Who.SHARED
                else "who did that, and what was your part?"
            )
            yield FollowUp(f"You said {_quote(piece)}: {asks}", piece, "your own part")


def _no_result(said: Said, answer: Answer) -> Iterator[FollowUp]:
    if Part.RESULT not in said.story.missing or not _tells(said):
        return
    for piece in [shown.piece for shown in reversed(said.story.shown) if shown.part is Part.ACTION]:
        yield FollowUp(f"You said {_quote(piece)}: and what came of it?", piece, "a result")


def _no_reason(said: Said, answer: Answer) -> Iterator[FollowUp]:
    for deed in said.own_deeds:
        sentence = answer.sentence_at(deed.at)
        chose = asking.CHOSE & {answer.low(at) for at in range(deed.first, deed.at + 1)}
        if chose and not REASON.search(answer.lows(sentence.start, sentence.stop)):
            piece = answer.clause(deed.first)
            yield FollowUp(f"You said {_quote(piece)}: why that, and what else could you have done?", piece, "a reason")


def _vague(said: Said, answer: Answer) -> Iterator[FollowUp]:
    piece = _words(answer, asking.VAGUE)
    if piece is not None and not _counted(said, answer, answer.sentence_at(_token(answer, piece))):
        yield FollowUp(
            f"You said {_quote(piece)}: how many was that, or can you name one?", piece, "a number or a name"
        )


def _trait(said: Said, answer: Answer) -> Iterator[FollowUp]:
    piece = _words(answer, asking.TRAIT)
    if piece is not None and Part.ACTION in said.story.missing:
        yield FollowUp(
            f"You said {_quote(piece)}: when did somebody last see that, and what did you do?", piece, "an example"
        )


def _no_setting(said: Said, answer: Answer) -> Iterator[FollowUp]:
    piece = said.story.first(Part.ACTION)
    if Part.SITUATION not in said.story.missing or piece is None or not _tells(said):
        return
    yield FollowUp(f"You said {_quote(piece)}: where and when was that?", piece, "where and when")


def _left_out(said: Said, answer: Answer) -> Iterator[FollowUp]:
    for one in said.drawn_on.left_out if said.drawn_on else ():
        yield FollowUp(
            f"Your résumé says {quoted(one.quote.text, 24)}, and you did not speak of it: what did you do there?",
            None,
            "evidence left out",
        )


def _tells(said: Said) -> bool:
    """Say whether an example was told or asked for: plans and reasons need no result yet."""
    kind = said.question.kind if said.question else None
    if said.question is not None and opens(said.question.text):
        return False
    return kind not in {QuestionKind.SITUATIONAL, QuestionKind.MOTIVATION, QuestionKind.KNOWLEDGE}


def _deeper(said: Said, answer: Answer) -> Iterator[FollowUp]:
    """Nothing is missing: go on with what was told, or ask for one time that shows it."""
    piece = said.story.first(Part.ACTION)
    planned = said.question is not None and said.question.kind is QuestionKind.SITUATIONAL
    if piece is not None:
        asks = "and what if that does not help?" if planned else "what was the hardest part of that?"
        yield FollowUp(f"You said {_quote(piece)}: {asks}", piece, "more of it")
    elif answer.tokens:
        first = answer.opening()
        yield FollowUp(f"You said {_quote(first)}: can you tell of one time that shows it?", first, "an example")


_RULES: tuple[Callable[[Said, Answer], Iterator[FollowUp]], ...] = (
    _no_size, _whose, _trait, _no_result, _no_reason, _vague, _left_out, _no_setting,
)  # fmt: skip
