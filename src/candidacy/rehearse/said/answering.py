"""Whether the answer takes up what was asked: the words it asks about, and what its kind of question calls for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from candidacy.fit.matching.reading import read_claims
from candidacy.fit.matching.scoring import term_score
from candidacy.fit.matching.terms import terms_of
from candidacy.fit.meaning import nearness, word_vectors
from candidacy.fit.values import Fit
from candidacy.fit.vocabulary import vocabulary
from candidacy.fit.words import stem
from candidacy.prepare.values import Question, QuestionKind
from candidacy.prepare.wording import matter_of
from candidacy.prepare.wording import stem as ending_off
from candidacy.rehearse.said.as_lines import as_resume
from candidacy.rehearse.said.deeds import Deed, Who
from candidacy.rehearse.said.reading import Answer
from candidacy.rehearse.said.stories import Part, Story
from candidacy.rehearse.said.values import Piece

TAKEN_UP_FROM = 0.3
"""A term of the question counts as taken up from this likeness on: half of its words, or a thing of the same name (the fit room's
scale for terms)."""
NEAR_FROM = 0.25
"""From this nearness on a sentence is taken to speak of what is asked in other words; set on the early half of benchmarks/said."""
_WITH_A_TOPIC = frozenset({QuestionKind.EXPERIENCE, QuestionKind.BEHAVIOURAL, QuestionKind.KNOWLEDGE})
"""Asked about a thing that a good answer calls by name; what one would do, what one is and why one applies need not."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a kind of question calls for, whether it is there, and the words that show it."""

    name: str
    met: bool
    piece: Piece | None


@dataclass(frozen=True, slots=True)
class Answered:
    """How far the answer takes up the question: what it asks about, found and not found, and what its kind calls for."""

    kind: QuestionKind
    taken_up: tuple[str, ...]
    """The question's own words, or the posting's behind it, that the answer speaks of."""
    not_taken_up: tuple[str, ...]
    nearness: float
    """How near the nearest sentence is to those words in meaning (cosine by the table that ships, at most 1); 0 without any."""
    needs: tuple[Need, ...]

    @property
    def on_topic(self) -> bool:
        """Whether some of what is asked about, or something near it, is spoken of, or the question names no topic."""
        return bool(self.taken_up) or not self.not_taken_up or self.nearness >= NEAR_FROM

    @property
    def missing(self) -> tuple[str, ...]:
        """What the kind of question calls for and the answer does not hold."""
        return tuple(need.name for need in self.needs if not need.met)


def kind_of(text: str) -> QuestionKind:
    """Return how a question written by anyone is asked, told by its words; experience where nothing tells."""
    low = " ".join(text.lower().split())
    return next((kind for kind, pattern in _KINDS if re.search(pattern, low)), QuestionKind.EXPERIENCE)


_KINDS = (
    (QuestionKind.SITUATIONAL, r"\bwould you (?:do|say|handle|deal|react|go|start|begin|tell|make)\b|\bimagine\b|\bwhat if\b|\bsuppose\b"),
    (QuestionKind.MOTIVATION, r"\bwhy (?:do|did|are|would|should|this|us|have)\b|\bdraws you\b|\bmade you apply\b|\binterests? you\b|\bwhat brings you\b|^why\b"),
    (QuestionKind.SELF_ASSESSMENT, r"\bstrengths?\b|\bweakness|\bdescribe yourself\b|\bwould (?:your|others|colleagues)\b.*\bsay\b|\bget better at\b|\bproud\b"),
    (QuestionKind.BEHAVIOURAL, r"\btell (?:us|me) (?:about )?(?:a|of a|of one|one|an) |\ba time (?:when|you|that)\b|\bgive (?:us |me )?an example\b|\bhave you ever\b|\bwhen did you\b|\bdescribe (?:a|one|an)\b|\blast time you\b"),
    (QuestionKind.KNOWLEDGE, r"\bwhat (?:is|are|do you know|does|can you tell)\b|\bexplain\b|\bhow does\b"),
)  # fmt: skip


def asked(text: str) -> Question:
    """Return a question that the seeker was asked or wrote down, of the kind its words tell."""
    return Question(" ".join(text.split()), kind_of(text), "", None, ())


def answered(answer: Answer, question: Question, fit: Fit | None, told: Sequence[Deed], parts: Story) -> Answered:
    """Return how far the answer takes up the question; `fit` lends the posting's words where the question comes from it."""
    taken, left = _topics(answer, question, fit) if question.kind in _WITH_A_TOPIC else ((), ())
    return Answered(
        question.kind, taken, left, _nearness(answer, left), tuple(_needs(answer, question.kind, told, parts))
    )


def _topics(answer: Answer, question: Question, fit: Fit | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    behind = fit.posting.requirements if fit else ()
    texts = [question.text, *(one.quote.text for one in behind if one.id == question.requirement)]
    matter = frozenset(word for text in texts for word in matter_of(text))
    terms = [
        term for text in texts for term in terms_of(text, vocabulary())
        if any(ending_off(word) in matter for word in term.written.lower().split()) and not set(term.words) <= _OF_ASKING
    ]  # fmt: skip
    lines = read_claims(as_resume(answer, answer.sentences, (), ()), vocabulary()) if answer.tokens else ()
    best = {term.written: max((term_score(term, line, vocabulary()) for line in lines), default=0.0) for term in terms}
    taken = tuple(name for name, score in best.items() if score >= TAKEN_UP_FROM)
    return taken, tuple(name for name in best if name not in taken)


def _nearness(answer: Answer, left: tuple[str, ...]) -> float:
    if not left or not answer.tokens:
        return 0.0
    lines = [answer.lows(sentence.start, sentence.stop) for sentence in answer.sentences]
    topic, *said = word_vectors().encode([" ".join(left), *lines])
    return max(nearness(topic, line) for line in said)


_OF_ASKING = frozenset(
    stem(word)
    for word in """describe explain situation difficult question answer handle deal draws brings tell talk name write learnt
    learned happened happen manage strength weakness greatest biggest apply elsewhere thinking leaving far years still hard
    harder better proud day wrong right read stand caught eye line mention start shows months result sure understood usual somebody
    something nobody beginner learn went put got does need""".split()
)
"""Words in which questions are asked, and not what they ask about."""


def _needs(answer: Answer, kind: QuestionKind, told: Sequence[Deed], parts: Story) -> list[Need]:
    own = next((deed.piece for deed in told if deed.who is Who.OWN), None)
    example = parts.first(Part.ACTION)
    reason, wish = found(answer, REASON), found(answer, _WOULD)
    by_kind = {
        QuestionKind.BEHAVIOURAL: [("an example", example), ("what came of it", parts.first(Part.RESULT))],
        QuestionKind.EXPERIENCE: [("something you did", own or example)],
        QuestionKind.SITUATIONAL: [("what you would do first", wish or own), ("why", reason)],
        QuestionKind.SELF_ASSESSMENT: [("an example", example)],
        QuestionKind.KNOWLEDGE: [],
        QuestionKind.MOTIVATION: [("a reason", reason)],
    }
    return [Need(name, piece is not None, piece) for name, piece in by_kind[kind]]


REASON = re.compile(
    r"\b(?:because|since i|so that|that's why|which is why|the reason|drew me|draws me|attracted|appeals|matters to me|i want to|i'd (?:like|love) to|i would (?:like|love) to|i care about|otherwise)\b"
)
_WOULD = re.compile(r"\b(?:i would|i'd|i will|i'll|i always|first i|i first|i usually|i normally)\b")


def found(answer: Answer, pattern: re.Pattern[str]) -> Piece | None:
    """Return the words from the first match of `pattern` in the bare words to the end of its clause, or None."""
    text = answer.lows(0, len(answer.tokens))
    match = pattern.search(text)
    return answer.clause(text[: match.start()].count(" ")) if match else None
