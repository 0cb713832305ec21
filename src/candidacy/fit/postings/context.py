"""Passages of a posting with the heading that governs them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from candidacy.fit.documents import Document
from candidacy.fit.english.headings import Block, block_of
from candidacy.fit.passages import Passage, Shape
from candidacy.fit.values import Level
from candidacy.kernel.quotes import Span

_LABEL = re.compile(r"^[\s*_]*(?P<label>[A-Z][^:.!?\n]{1,45}?)(?:\s*:|\s+[-–—])[\s*_]+(?=\S)")
_OPENS_TASKS = re.compile(r"\b(?:will(?: be)?|to|includes?|involves?):$", re.IGNORECASE)
_INLINE = frozenset(
    {Block.MUST, Block.NICE, Block.DUTIES, Block.BENEFITS, Block.PROCESS, Block.CONDITIONS, Block.ASKED, Block.LEGAL}
)
_FIRM = (Block.MUST, Block.NICE)


@dataclass(frozen=True, slots=True)
class Governed:
    """A passage, the heading over it as written, and what usually stands under that heading."""

    passage: Passage
    span: Span
    block: Block
    heading: str
    level: Level | None
    """What the heading says of firmness, if anything."""


def governed(document: Document, passages: tuple[Passage, ...]) -> Iterator[Governed]:
    """Yield the passages that are not headings, each with what governs it."""
    block, heading = Block.NONE, ""
    for at, passage in enumerate(passages):
        text = passage.text_in(document)
        if passage.shape is Shape.HEADING:
            heading, block = text.strip(" :*_#"), _next_block(block, text, passages, at)
            continue
        opened = _opens_list(text, passages, at)
        if opened is not None:
            before = _before_last_sentence(document, passage)
            if before is not None:
                yield Governed(passage, before, block, heading, _level(block))
            block, heading = opened, re.split(r"(?<=[.!?])\s+", text)[-1].strip(" :")
            continue
        yield _with_label(document, passage, block, heading)


def _next_block(block: Block, text: str, passages: tuple[Passage, ...], at: int) -> Block:
    if text.endswith(":") and _OPENS_TASKS.search(text):
        return Block.DUTIES
    found = block_of(text)
    if found is Block.NONE and at and passages[at - 1].shape is Shape.HEADING:
        return block  # a heading right under a heading names a part of it
    return found


def _opens_list(text: str, passages: tuple[Passage, ...], at: int) -> Block | None:
    """Return the block a lead-in such as "You will have:" opens over the bullets after it."""
    follows = at + 1 < len(passages) and passages[at + 1].shape is Shape.BULLET
    if not (text.endswith(":") and follows):
        return None
    last = re.split(r"(?<=[.!?])\s+", text)[-1]
    found = block_of(last)
    if found is not Block.NONE:
        return found
    return Block.DUTIES if _OPENS_TASKS.search(last) else Block.ASKED


def _before_last_sentence(document: Document, passage: Passage) -> Span | None:
    """Return what stands in a passage before the sentence that opens a list."""
    words = document.text[passage.span.start : passage.span.end]
    ends = [match.end() for match in re.finditer(r"[.!?]\s+", words)]
    return Span(passage.span.start, passage.span.start + ends[-1]) if ends else None


def _with_label(document: Document, passage: Passage, block: Block, heading: str) -> Governed:
    words = document.text[passage.span.start : passage.span.end]
    match = _LABEL.match(words)
    if match and len(match["label"].split()) <= 5:
        found = block_of(match["label"])
        if found in _INLINE and len(words) > match.end():
            span = Span(passage.span.start + match.end(), passage.span.end)
            return Governed(passage, span, found, match["label"], _level(found))
    return Governed(passage, passage.span, block, heading, _level(block))


def _level(block: Block) -> Level | None:
    if block not in _FIRM:
        return None
    return Level.MUST if block is Block.MUST else Level.NICE
