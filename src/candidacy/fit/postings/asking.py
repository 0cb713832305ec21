"""What one passage of a posting asks for, and what it says beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from candidacy.fit.documents import Document
from candidacy.fit.english.facts import DUTIES_RUN
from candidacy.fit.english.headings import Block
from candidacy.fit.english.joints import INVERTED, NICE_LEAD, QUALIFIER, SPEAKER
from candidacy.fit.passages import Shape
from candidacy.fit.postings.clauses import clauses, demands
from candidacy.fit.postings.context import Governed
from candidacy.fit.postings.firmness import level_of, shared_levels
from candidacy.fit.postings.judging import asks, note_kind, says_something_else
from candidacy.fit.postings.kinds import firm_kind, kind_of
from candidacy.fit.postings.lengths import years_of
from candidacy.fit.postings.parting import Manner
from candidacy.fit.postings.parts import parts_of
from candidacy.fit.postings.sentences import bracketed, sentences
from candidacy.fit.postings.tasks import task_form
from candidacy.fit.values import Level, Note, Requirement
from candidacy.kernel.quotes import Span

_FEWEST_COMMAS = 2
_FRAGMENT_WORDS = 3
_ASKING = (Block.MUST, Block.NICE, Block.ASKED, Block.DUTIES)


def read_passage(document: Document, piece: Governed) -> Iterator[Requirement | Note]:
    """Yield what the passage asks for, unnumbered, and a note of each sentence that says something else."""
    bullet = piece.passage.shape is Shape.BULLET
    before: Level | None = None
    last: list[Requirement] = []
    for at, sentence in enumerate(_sentences(document, piece, bullet)):
        words = document.text[sentence.start : sentence.end]
        runs_on = at > 0 and _after_semicolon(document.text, sentence)
        if at and bullet and piece.block in _ASKING and _tells_more(words, runs_on):
            continue
        if document.text[sentence.end : sentence.end + 1] == "?" and not bullet:
            continue
        asked = _asked_in(document, piece, sentence, bullet, before if not runs_on or before else None, runs_on and bool(last))
        last = asked
        yield from asked
        before = asked[-1].level if asked else None
        kind = None if asked else note_kind(words, piece.block)
        if kind is not None:
            yield Note(kind, document.quote(sentence, piece.passage.page))


def _after_semicolon(text: str, sentence: Span) -> bool:
    return text[: sentence.start].rstrip().endswith(";") if sentence.start < 400 else text[sentence.start - 6 : sentence.start].rstrip().endswith(";")


def _tells_more(words: str, runs_on: bool) -> bool:
    """Say whether a later sentence of an item only tells more of the same thing."""
    if QUALIFIER.match(words):
        return True
    return bool(SPEAKER.match(words)) and not demands(words) if runs_on else not demands(words)


def _sentences(document: Document, piece: Governed, bullet: bool) -> list[Span]:
    """Return the sentences of a passage; the short fragments with which an item opens are one with what follows."""
    found = sentences(document.text, piece.span)
    if not bullet or len(found) == 1:
        return found
    piece_words = document.text[piece.span.start : piece.span.end]
    first = document.text[found[0].start : found[0].end]
    rest = [document.text[one.start : one.end] for one in found[1:]]
    if len(first.split()) <= _FRAGMENT_WORDS and not any(demands(words) for words in rest) and ";" not in piece_words:
        return [Span(found[0].start, found[-1].end)]
    return found


def _asked_in(
    document: Document, piece: Governed, sentence: Span, bullet: bool, before: Level | None, runs_on: bool
) -> list[Requirement]:
    text, block = document.text, piece.block
    whole = text[sentence.start : sentence.end]
    listed = False
    if block is Block.CULTURE:
        spans = [sentence]
    else:
        listed = _is_listed(piece, text, sentence)
        spans = clauses(text, sentence, Manner(bullet, listed))
    words = [text[span.start : span.end] for span in spans]
    leads = [text[a:b] for a, b in zip([sentence.start, *(span.end for span in spans[:-1])], [span.start for span in spans], strict=True)]
    levels = shared_levels(whole, words, leads, before)
    whole_asks = asks(whole, block, bullet) or (runs_on and _goes_on(whole, block))
    asked: list[Requirement] = []
    for span, said, lead, level in zip(spans, words, leads, levels, strict=True):
        raw = (lead + said).strip(" ,;:") if _says_who(lead) else said
        if not (asks(raw, block, bullet) or (whole_asks and _belongs(said, block, len(spans), bool(asked) or listed or runs_on))):
            continue
        context = whole if len(spans) == 1 else said
        asked.append(_requirement(document, piece, span, context, level))
    return asked


def _says_who(lead: str) -> bool:
    return len(lead.split()) > 1


def _is_listed(piece: Governed, text: str, sentence: Span) -> bool:
    """Say whether a sentence runs through things set apart by commas, after a label or a lead-in."""
    words = text[sentence.start : sentence.end]
    labelled = piece.listed and not text[piece.span.start : sentence.start].strip()
    if not (labelled or DUTIES_RUN.match(words) or NICE_LEAD.match(words) or INVERTED.match(words)):
        return False
    inside = bracketed(text, sentence)
    plain = "".join(text[at] for at in range(sentence.start, sentence.end) if at not in inside)
    items = plain.split(",")
    return len(items) > _FEWEST_COMMAS and all(len(item.split()) > 1 for item in items) and not re.match(r"you\b(?!:)", words)


def _belongs(words: str, block: Block, count: int, follows: bool) -> bool:
    """Say whether a clause shares in what its sentence asks though it has no cue of its own."""
    if count == 1:
        return True
    if says_something_else(words, block):
        return False
    named = firm_kind(words) is not None and note_kind(words, block) is None
    return named or (follows and _goes_on(words, block))


def _goes_on(words: str, block: Block) -> bool:
    """Say whether a later clause goes on asking what the first one began: "answer the phone, greet visitors"."""
    return (
        (note_kind(words, block) is None or task_form(words) is not None)
        and not re.match(r"(?:we|our|the \w+ (?:is|are|has|have|was)|this|it|so|because|i)\b", words, re.IGNORECASE)
    )


def _requirement(document: Document, piece: Governed, span: Span, context: str, level: Level | None) -> Requirement:
    words = document.text[span.start : span.end]
    kind = kind_of(words, piece.block)
    parts, any_part = parts_of(words)
    quote = document.quote(span, piece.passage.page)
    firm = level if level is Level.NICE else level_of(context, piece.level, kind)
    return Requirement("", quote, kind, firm, years_of(words), piece.heading, parts, any_part)
