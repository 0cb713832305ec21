"""What one passage of a posting asks for, and what it says beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from candidacy.fit.documents import Document
from candidacy.fit.english.facts import DUTIES_RUN
from candidacy.fit.english.headings import Block
from candidacy.fit.english.joints import INVERTED, NICE_LEAD, QUALIFIER, SPEAKER
from candidacy.fit.passages import Shape
from candidacy.fit.postings.clauses import clauses, demands
from candidacy.fit.postings.context import Governed
from candidacy.fit.postings.cued import known_kind
from candidacy.fit.postings.firmness import level_of, shared_levels, with_lead
from candidacy.fit.postings.judging import asks, note_kind
from candidacy.fit.postings.lengths import years_of
from candidacy.fit.postings.otherwise import says_something_else
from candidacy.fit.postings.parting import Manner
from candidacy.fit.postings.parts import parts_of
from candidacy.fit.postings.sentences import bracketed, sentences
from candidacy.fit.postings.tasks import task_form
from candidacy.fit.postings.telling import kind_of
from candidacy.fit.values import Level, Note, Requirement
from candidacy.kernel.quotes import Span

_FEWEST_COMMAS = 2
_FRAGMENT_WORDS = 3
_ASKING = (Block.MUST, Block.NICE, Block.ASKED, Block.DUTIES)
_SPEAKS_OF_US = re.compile(r"(?:we|our|the \w+ (?:is|are|has|have|was)|this|it|so|because|i)\b", re.IGNORECASE)
_YOU = re.compile(r"you\b(?!:)")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a passage, with what the one before it leaves to it."""

    text: str
    piece: Governed
    span: Span
    follows: bool
    """It goes on after a semicolon with what was asked before."""
    before: Level | None
    """How firmly the thing before it was asked for."""

    @property
    def words(self) -> str:
        return self.text[self.span.start : self.span.end]

    @property
    def bullet(self) -> bool:
        return self.piece.passage.shape is Shape.BULLET


def read_passage(document: Document, piece: Governed) -> Iterator[Requirement | Note]:
    """Yield what the passage asks for, unnumbered, and a note of each sentence that says something else."""
    asked: list[Requirement] = []
    for at, span in enumerate(_sentences(document.text, piece)):
        runs_on = at > 0 and document.text[max(0, span.start - 6) : span.start].rstrip().endswith(";")
        before = asked[-1].level if asked else None
        sentence = _Sentence(document.text, piece, span, runs_on and bool(asked), before)
        if (at and _tells_more(sentence, runs_on)) or _is_question(sentence):
            continue
        asked = _asked_in(document, sentence)
        yield from asked
        kind = None if asked else note_kind(sentence.words, piece.block)
        if kind is not None:
            yield Note(kind, document.quote(span, piece.passage.page))


def _sentences(text: str, piece: Governed) -> list[Span]:
    """Return the sentences of a passage; the short fragment with which an item opens is one with what follows."""
    found = sentences(text, piece.span)
    if piece.passage.shape is not Shape.BULLET or len(found) == 1:
        return found
    first, *rest = (text[one.start : one.end] for one in found)
    parted = ";" in text[piece.span.start : piece.span.end]
    if len(first.split()) <= _FRAGMENT_WORDS and not parted and not any(demands(words) for words in rest):
        return [Span(found[0].start, found[-1].end)]
    return found


def _tells_more(sentence: _Sentence, runs_on: bool) -> bool:
    """Say whether a later sentence of an item only tells more of the same thing."""
    if not sentence.bullet or sentence.piece.block not in _ASKING:
        return False
    if QUALIFIER.match(sentence.words):
        return True
    return not demands(sentence.words) and (not runs_on or SPEAKER.match(sentence.words) is not None)


def _is_question(sentence: _Sentence) -> bool:
    return not sentence.bullet and sentence.text[sentence.span.end : sentence.span.end + 1] == "?"


def _asked_in(document: Document, sentence: _Sentence) -> list[Requirement]:
    text, block, bullet = sentence.text, sentence.piece.block, sentence.bullet
    listed = _is_listed(sentence)
    whole = block is Block.CULTURE
    spans = [sentence.span] if whole else clauses(text, sentence.span, Manner(bullet, listed))
    leads = _leads(text, sentence.span.start, spans)
    words = [text[span.start : span.end] for span in spans]
    levels = shared_levels(sentence.words, words, leads, sentence.before)
    shares = asks(sentence.words, block, bullet) or (sentence.follows and _goes_on(sentence.words, block))
    asked: list[Requirement] = []
    for span, lead, said, level in zip(spans, leads, words, levels, strict=True):
        raw = with_lead(lead, said)
        goes_on = bool(asked) or listed or sentence.follows
        if asks(raw, block, bullet) or (shares and (len(spans) == 1 or _belongs(said, block, goes_on))):
            context = sentence.words if len(spans) == 1 else said
            asked.append(_requirement(document, sentence.piece, span, context, level))
    return asked


def _leads(text: str, start: int, spans: list[Span]) -> list[str]:
    """Return the words before each clause that belong to no other: who speaks, or "so would"."""
    ends = [start, *(span.end for span in spans)]
    return [text[end : span.start] for end, span in zip(ends, spans, strict=False)]


def _is_listed(sentence: _Sentence) -> bool:
    """Say whether a sentence runs through things set apart by commas, after a label or a lead-in."""
    text, words, start = sentence.text, sentence.words, sentence.span.start
    labelled = sentence.piece.listed and not text[sentence.piece.span.start : start].strip()
    if not (labelled or any(lead.match(words) for lead in (DUTIES_RUN, NICE_LEAD, INVERTED))) or _YOU.match(words):
        return False
    inside = bracketed(text, sentence.span)
    items = "".join(sign for at, sign in enumerate(words, start) if at not in inside).split(",")
    return len(items) > _FEWEST_COMMAS and all(len(item.split()) > 1 for item in items)


def _belongs(words: str, block: Block, goes_on: bool) -> bool:
    """Say whether a clause shares in what its sentence asks though it has no cue of its own."""
    if says_something_else(words, block):
        return False
    named = known_kind(words) is not None and note_kind(words, block) is None
    return named or (goes_on and _goes_on(words, block))


def _goes_on(words: str, block: Block) -> bool:
    """Say whether a later clause goes on asking what the first one began: "answer the phone, greet visitors"."""
    if _SPEAKS_OF_US.match(words):
        return False
    return note_kind(words, block) is None or task_form(words) is not None


def _requirement(document: Document, piece: Governed, span: Span, context: str, level: Level | None) -> Requirement:
    words = document.text[span.start : span.end]
    kind = kind_of(words, piece.block, piece.heading)
    parts, any_part = parts_of(words)
    quote = document.quote(span, piece.passage.page)
    firm = level if level is Level.NICE else level_of(context, piece.level, kind)
    return Requirement("", quote, kind, firm, years_of(words), piece.heading, parts, any_part)
