"""Passages of a posting with the heading that governs them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from candidacy.fit.documents import Document
from candidacy.fit.english.headings import Block, block_of
from candidacy.fit.english.levels import level_word
from candidacy.fit.passages import Passage, Shape
from candidacy.fit.postings.inferring import block_by_list
from candidacy.fit.postings.otherwise import says_something_else
from candidacy.fit.postings.sheet import Sheet
from candidacy.fit.values import Level
from candidacy.kernel.quotes import Span

_LABEL = re.compile(r"^[\s*_]*(?P<label>[A-Z][^:.!?\n]{1,45}?)(?:\s*:|\s+[-–—])[\s*_]+(?=\S)")
_OPENS_TASKS = re.compile(r"\b(?:will(?: be)?|to|includes?|involves?):$", re.IGNORECASE)
_ABOUT_PERSON = re.compile(r"\b(?:successful|ideal|right|suitable|perfect|considered|shortlisted)\b", re.IGNORECASE)
_INLINE = frozenset(
    {Block.MUST, Block.NICE, Block.DUTIES, Block.BENEFITS, Block.PROCESS, Block.CONDITIONS, Block.ASKED, Block.LEGAL}
)
_FIRM = (Block.MUST, Block.NICE)
_SILENT = frozenset({Block.BENEFITS, Block.PROCESS, Block.LEGAL, Block.ABOUT})
_LISTED = frozenset({Block.MUST, Block.NICE, Block.ASKED, Block.DUTIES})


@dataclass(frozen=True, slots=True)
class Governed:
    """A passage, the heading over it as written, and what usually stands under that heading."""

    passage: Passage
    span: Span
    block: Block
    heading: str
    level: Level | None
    """What the heading says of firmness, if anything."""
    listed: bool = False
    """A run of things after a label on the same line."""


@dataclass(frozen=True, slots=True)
class _Heading:
    """The heading that holds, and whether a list, or anything, stood under it already."""

    block: Block = Block.NONE
    words: str = ""
    listed: bool = False
    begun: bool = False

    def over(self, passage: Passage, span: Span) -> Governed:
        return Governed(passage, span, self.block, self.words, level_of_block(self.block))


def governed(sheet: Sheet, passages: tuple[Passage, ...]) -> Iterator[Governed]:
    """Yield the passages that are not headings, each with what governs it."""
    document, heading = sheet.document, _Heading()
    for at, passage in enumerate(passages):
        text = passage.text_in(document)
        own = sheet.own.get(passage.span.start)
        if own is not None:
            yield Governed(passage, passage.span, own.block, own.heading or heading.words, level_of_block(own.block))
        elif passage.shape is Shape.HEADING:
            heading = _Heading(_next_block(document, heading.block, passages, at), text.strip(" :*_#"))
        elif (opened := _opens_list(document, text, passages, at)) is not None:
            before = _before_last_sentence(document, passage)
            if before is not None:
                yield heading.over(passage, before)
            heading = _Heading(opened, re.split(r"(?<=[.!?])\s+", text)[-1].strip(" :"))
        else:
            heading = _after(heading, passage, text)
            yield _with_label(document, passage, heading)


def _after(heading: _Heading, passage: Passage, text: str) -> _Heading:
    """Return the heading that holds here: prose after a list, or of another matter, stands under it no more."""
    if passage.shape is Shape.BULLET:
        return replace(heading, listed=True, begun=True)
    if heading.listed and heading.block in (*_LISTED, Block.ABOUT, Block.BENEFITS):
        return _Heading(begun=True)
    if heading.begun and heading.block in _LISTED and says_something_else(_first_sentence(text), heading.block):
        return _Heading(begun=True)
    return replace(heading, begun=True)


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]


def _next_block(document: Document, block: Block, passages: tuple[Passage, ...], at: int) -> Block:
    text = passages[at].text_in(document)
    if text.endswith(":") and _OPENS_TASKS.search(text) and not _ABOUT_PERSON.search(text):
        return Block.DUTIES
    found = block_of(text)
    if found is not Block.NONE:
        return found
    if at and passages[at - 1].shape is Shape.HEADING and block is not Block.NONE:
        return block  # a heading right under a heading names a part of it
    return block_by_list(document, passages, at + 1)


def _opens_list(document: Document, text: str, passages: tuple[Passage, ...], at: int) -> Block | None:
    """Return the block a lead-in such as "You will have:" opens over the bullets after it."""
    follows = at + 1 < len(passages) and passages[at + 1].shape is Shape.BULLET
    if not (text.endswith(":") and follows):
        return None
    last = re.split(r"(?<=[.!?])\s+", text)[-1]
    if _OPENS_TASKS.search(last) and not _ABOUT_PERSON.search(last):
        return Block.DUTIES
    found = block_of(last)
    if found is Block.NONE:
        found = block_by_list(document, passages, at + 1)
    return Block.ASKED if found is Block.NONE else found


def _before_last_sentence(document: Document, passage: Passage) -> Span | None:
    """Return what stands in a passage before the sentence that opens a list."""
    words = document.text[passage.span.start : passage.span.end]
    ends = [match.end() for match in re.finditer(r"[.!?]\s+", words)]
    return Span(passage.span.start, passage.span.start + ends[-1]) if ends else None


def _with_label(document: Document, passage: Passage, heading: _Heading) -> Governed:
    words = document.text[passage.span.start : passage.span.end]
    match = _LABEL.match(words)
    if match and len(match["label"].split()) <= 6:
        found = block_of(match["label"])
        if heading.block in _SILENT and found not in _SILENT and level_word(match["label"]) is None:
            return heading.over(passage, passage.span)  # "Full training: no experience needed" is still of the benefits
        if found in _INLINE and len(words) > match.end():
            span = Span(passage.span.start + match.end(), passage.span.end)
            return Governed(passage, span, found, match["label"], level_of_block(found), listed=True)
    return heading.over(passage, passage.span)


def level_of_block(block: Block) -> Level | None:
    """Return what a block says of firmness, if anything."""
    if block not in _FIRM:
        return None
    return Level.MUST if block is Block.MUST else Level.NICE
