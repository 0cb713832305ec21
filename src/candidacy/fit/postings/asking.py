"""What one passage of a posting asks for, and what it says beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from candidacy.fit.documents import Document
from candidacy.fit.english.headings import Block
from candidacy.fit.english.joints import INVERTED, NICE_LEAD
from candidacy.fit.passages import Shape
from candidacy.fit.postings.clauses import clauses, demands
from candidacy.fit.postings.context import Governed
from candidacy.fit.postings.firmness import level_of, shared_levels
from candidacy.fit.postings.judging import asks, note_kind
from candidacy.fit.postings.kinds import firm_kind, kind_of
from candidacy.fit.postings.lengths import years_of
from candidacy.fit.postings.parting import Manner
from candidacy.fit.postings.parts import parts_of
from candidacy.fit.postings.sentences import bracketed, sentences
from candidacy.fit.values import Level, Note, Requirement
from candidacy.kernel.quotes import Span

_FEWEST_COMMAS = 2
_FRAGMENT_WORDS = 3
_ASKING = (Block.MUST, Block.NICE, Block.ASKED, Block.DUTIES)


def read_passage(document: Document, piece: Governed) -> Iterator[Requirement | Note]:
    """Yield what the passage asks for, unnumbered, and a note of each sentence that says something else."""
    bullet = piece.passage.shape is Shape.BULLET
    before: Level | None = None
    for at, sentence in enumerate(_sentences(document, piece, bullet)):
        words = document.text[sentence.start : sentence.end]
        if at and bullet and piece.block in _ASKING and not demands(words):
            continue  # a later sentence of an item tells more of the same thing
        asked = _asked_in(document, piece, sentence, bullet, before)
        yield from asked
        before = asked[-1].level if asked else None
        kind = None if asked else note_kind(words, piece.block)
        if kind is not None:
            yield Note(kind, document.quote(sentence, piece.passage.page))


def _sentences(document: Document, piece: Governed, bullet: bool) -> list[Span]:
    """Return the sentences of a passage; the short fragments with which an item opens are one with what follows."""
    found = sentences(document.text, piece.span)
    if not bullet or len(found) == 1:
        return found
    first = document.text[found[0].start : found[0].end]
    rest = [document.text[one.start : one.end] for one in found[1:]]
    if len(first.split()) <= _FRAGMENT_WORDS and not any(demands(words) for words in rest) and first.istitle() is not None:
        return [Span(found[0].start, found[-1].end)]
    return found


def _asked_in(
    document: Document, piece: Governed, sentence: Span, bullet: bool, before: Level | None
) -> list[Requirement]:
    text, block = document.text, piece.block
    whole = text[sentence.start : sentence.end]
    if block is Block.CULTURE:
        spans = [sentence]
    else:
        spans = clauses(text, sentence, Manner(bullet, _is_listed(piece, text, sentence)))
    words = [text[span.start : span.end] for span in spans]
    levels = shared_levels(whole, words, before)
    whole_asks = asks(whole, block, bullet)
    asked: list[Requirement] = []
    for span, said, level in zip(spans, words, levels, strict=True):
        if not (asks(said, block, bullet) or (whole_asks and _belongs(said, block, len(spans), bool(asked)))):
            continue
        context = whole if len(spans) == 1 else said
        asked.append(_requirement(document, piece, span, context, level))
    return asked


def _is_listed(piece: Governed, text: str, sentence: Span) -> bool:
    """Say whether a sentence runs through things set apart by commas, after a label or a lead-in."""
    words = text[sentence.start : sentence.end]
    if not (piece.listed or NICE_LEAD.match(words) or INVERTED.match(words)):
        return False
    inside = bracketed(text, sentence)
    plain = "".join(text[at] for at in range(sentence.start, sentence.end) if at not in inside)
    items = plain.split(",")
    return len(items) > _FEWEST_COMMAS and all(len(item.split()) > 1 for item in items) and not re.match(r"you\b(?!:)", words)


def _belongs(words: str, block: Block, count: int, follows: bool) -> bool:
    """Say whether a clause shares in what its sentence asks though it has no cue of its own."""
    if count == 1:
        return True
    named = firm_kind(words) is not None and note_kind(words, block) is None
    return named or (follows and _goes_on(words, block))


def _goes_on(words: str, block: Block) -> bool:
    """Say whether a later clause goes on asking what the first one began: "answer the phone, greet visitors"."""
    return (
        len(words.split()) >= 2
        and note_kind(words, block) is None
        and not re.match(r"(?:we|our|the \w+ (?:is|are|has|have|was)|this|it|so|because|i)\b", words, re.IGNORECASE)
    )


def _requirement(document: Document, piece: Governed, span: Span, context: str, level: Level | None) -> Requirement:
    words = document.text[span.start : span.end]
    kind = kind_of(words, piece.block)
    parts, any_part = parts_of(words)
    quote = document.quote(span, piece.passage.page)
    firm = level if level is Level.NICE else level_of(context, piece.level, kind)
    return Requirement("", quote, kind, firm, years_of(words), piece.heading, parts, any_part)
