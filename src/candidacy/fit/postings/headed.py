"""Headings that only a posting's words tell: numbered, in capitals, with a bracket, or over a list without a blank."""

from __future__ import annotations

import re
from dataclasses import replace

from candidacy.fit.documents import Line, Style
from candidacy.fit.english.headings import Block, block_of
from candidacy.fit.passages import LONGEST_HEADING_WORDS
from candidacy.fit.postings.sheet import Sheet

_BRACKET = re.compile(r"\s*[(\[][^()\[\]]{0,80}[)\]]")
_SENTENCE_END = re.compile(r"[.!;,]['\"”’)]*$|[.!?]\s")
_ASKS_BY_ITSELF = frozenset({Block.MUST, Block.NICE, Block.CONDITIONS, Block.PROCESS, Block.NONE})
"""What a line alone may say in full: "Own transport essential", "Apply by Friday"."""
_VERB = re.compile(r"\b(?:is|are|was|has|have|must|can|need|needs|open|closed)\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?:^|[\n\r])\s*[(\[]?(?:\d{1,2}|[A-Za-z])[.)\]]\s*$")
_MARK_LENGTH = 12
_DECORATION = " \t:*_#=~-–—|>•[]"


def headed(sheet: Sheet) -> Sheet:
    """Return the sheet with its lines that read as headings of a posting styled so."""
    lines = list(sheet.document.lines)
    text = sheet.document.text
    styled = [
        replace(line, style=Style.HEADING, starts_block=True)
        if line.span.start not in sheet.own and _heads(text, lines, at)
        else line
        for at, line in enumerate(lines)
    ]
    return sheet.with_lines(styled, {})


def _heads(text: str, lines: list[Line], at: int) -> bool:
    line = lines[at]
    if line.style is Style.HEADING or len(line.span) > 120:
        return False
    words = _BRACKET.sub("", text[line.span.start : line.span.end]).strip(_DECORATION)
    if not words[:1].isalpha() or len(words.split()) > LONGEST_HEADING_WORDS or _SENTENCE_END.search(words):
        return False
    if line.style is Style.BULLET:
        return _is_numbered(text, line) and _numbered_heading(text, lines, at, words)
    return _stands_out(text, lines, at, words)


def _numbered_heading(text: str, lines: list[Line], at: int, words: str) -> bool:
    """Say whether "3. Qualifications" heads what follows: it stands in no run of numbers."""
    if at + 1 == len(lines) or _is_numbered(text, lines[at + 1]):
        return False
    return words.isupper() or (block_of(words) is not Block.NONE and not (at and _is_numbered(text, lines[at - 1])))


def _stands_out(text: str, lines: list[Line], at: int, words: str) -> bool:
    line = lines[at]
    known = block_of(words) is not Block.NONE
    if words.isupper():
        return known and len(words) > 3
    over_list = at + 1 < len(lines) and lines[at + 1].style is Style.BULLET
    if not known or not (words[:1].isupper() or (over_list and line.starts_block)):
        return False
    after_list = at > 0 and lines[at - 1].style is Style.BULLET
    decorated = text[line.span.start] in "=~*[-" and text[line.span.end - 1] in "=~*]-"
    return (
        decorated
        or (over_list and (line.starts_block or after_list))
        or (line.starts_block and _tops(text, lines, at, words))
    )


def _tops(text: str, lines: list[Line], at: int, words: str) -> bool:
    """Say whether a new sentence stands right under the line."""
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following is None or text[following.span.start].islower():
        return False
    return not following.starts_block or (block_of(words) not in _ASKS_BY_ITSELF and not _VERB.search(words))


def _is_numbered(text: str, line: Line) -> bool:
    """Say whether the reader left a number or letter outside of the line."""
    before = text[max(0, line.span.start - _MARK_LENGTH) : line.span.start]
    return line.style is Style.BULLET and _NUMBER.search(before) is not None
