"""Marks of single lines: numbers of an outline, codes such as "E1" and "(D)", and rules without words."""

from __future__ import annotations

import re
from dataclasses import replace

from candidacy.fit.documents import Line, Style
from candidacy.fit.english.headings import Block
from candidacy.fit.english.levels import CODE, CODE_AFTER, CODED, OUTLINE
from candidacy.fit.postings.sheet import Own, Sheet
from candidacy.kernel.quotes import Span

_FEWEST = 3
"""So many lines with a code make the letter a code; fewer may be a word."""


def marked(sheet: Sheet) -> Sheet:
    """Return the sheet with outline numbers and codes outside of its lines, and what the codes say."""
    text = sheet.document.text
    worded = _without_rules(text, sheet.document.lines)
    outline = _enough(OUTLINE, text, worded, 2)
    coded = _enough(CODED, text, worded, _FEWEST) and not _enough(CODE, text, worded, _FEWEST)
    code = _enough(CODE, text, worded, _FEWEST)
    code_after = sum(CODE_AFTER.search(_tail(text, line)) is not None for line in worded) > 1
    own: dict[int, Own] = {}
    lines = [_outlined(text, line, OUTLINE) if outline else line for line in worded]
    lines = [_outlined(text, line, CODED) if coded else line for line in lines]
    own.update(_moved(sheet, worded, lines))
    lines = [_coded(text, line, own, code, code_after) for line in lines]
    return sheet.with_lines(lines, own)


def _moved(sheet: Sheet, before: list[Line], after: list[Line]) -> dict[int, Own]:
    """Return what was said of lines whose beginnings moved, by where they begin now."""
    pairs = zip(before, after, strict=True)
    return {new.span.start: sheet.own[old.span.start] for old, new in pairs if old.span.start in sheet.own}


def _without_rules(text: str, lines: tuple[Line, ...]) -> list[Line]:
    """Return the lines that hold a letter or digit; what follows a rule starts a block."""
    kept: list[Line] = []
    ruled = False
    for line in lines:
        if any(letter.isalnum() for letter in text[line.span.start : line.span.end]):
            kept.append(replace(line, starts_block=True) if ruled else line)
            ruled = False
        else:
            ruled = True
    return kept


def _enough(pattern: re.Pattern[str], text: str, lines: list[Line], fewest: int) -> bool:
    return sum(pattern.match(text, line.span.start, line.span.end) is not None for line in lines) >= fewest


def _outlined(text: str, line: Line, pattern: re.Pattern[str]) -> Line:
    found = pattern.match(text, line.span.start, line.span.end)
    if found is None or line.style is Style.HEADING:
        return line
    return replace(line, span=Span(found.end(), line.span.end), style=Style.BULLET)


def _coded(text: str, line: Line, own: dict[int, Own], code: bool, code_after: bool) -> Line:
    """Return the line without its codes, what they say noted in `own`."""
    span, said = line.span, None
    if code and (found := CODE.match(text, span.start, span.end)):
        span, said = Span(found.end(), span.end), found
    if code_after and (found := CODE_AFTER.search(_tail(text, line))):
        span, said = Span(span.start, span.end - len(found.group())), found
    if said is None or not len(span):
        return line
    own[span.start] = Own(Block.NICE if said["nice"] else Block.MUST, "")
    return replace(line, span=span, style=Style.BULLET)


def _tail(text: str, line: Line) -> str:
    return text[max(line.span.start, line.span.end - 24) : line.span.end]
