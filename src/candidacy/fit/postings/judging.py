"""Whether a stretch of a posting asks for something, says something else, or says nothing of use."""

from __future__ import annotations

import re

from candidacy.fit.english import cues, kinds
from candidacy.fit.english.headings import Block
from candidacy.fit.english.signals import CHECKS, CONTRACT, FUTURE, HOURS, PAY, STANDING_FACT, TEAM, US
from candidacy.fit.postings.kinds import starts_with_task
from candidacy.fit.values import Kind, Level, NoteKind

_ASKING_BLOCKS = frozenset({Block.MUST, Block.NICE, Block.ASKED, Block.DUTIES})
_SILENT_BLOCKS = {
    Block.BENEFITS: NoteKind.BENEFIT,
    Block.ABOUT: NoteKind.ABOUT,
    Block.LEGAL: NoteKind.LEGAL,
    Block.PROCESS: NoteKind.PROCESS,
}
_ROW = re.compile(r"^[\w ]{2,24}:\s", re.IGNORECASE)


def asks(words: str, block: Block, bullet: bool) -> bool:
    """Say whether the words ask something of the person."""
    if len(words.split()) < 2 and block not in (Block.MUST, Block.NICE):
        return False
    if _says_something_else(words):
        return False
    if block in _SILENT_BLOCKS:
        return bool(cues.STRONG_ASK.search(words)) and (bool(CHECKS.search(words)) or block is not Block.LEGAL)
    if block in _ASKING_BLOCKS:
        return bullet or block in (Block.MUST, Block.NICE) or _asks_in_prose(words, block)
    if block is Block.CONDITIONS:
        return bool(
            kinds.AVAILABILITY.search(words) or kinds.LICENCE.search(words) or cues.MUST.search(words)
        ) and not _is_row(words)
    if block is Block.CULTURE:
        return True
    return _asks_in_prose(words, block) or (bullet and (starts_with_task(words) or bool(cues.ASKED.search(words))))


def _says_something_else(words: str) -> bool:
    """Say whether the words are law, process or benefit, with no firm demand among them."""
    if cues.LEGAL.search(words):
        return not (cues.STRONG_ASK.search(words) and CHECKS.search(words))
    if cues.PROCESS.search(words) and not CHECKS.search(words):
        return True
    return bool(cues.BENEFIT.search(words)) and not _asks_firmly(words)


def _asks_firmly(words: str) -> bool:
    return bool(
        cues.STRONG_ASK.search(words)
        or re.search(r"\bmust\b|\bshould be able\b|\byou(?:['’]ll| will) (?:be )?(?:work|need)", words, re.IGNORECASE)
    )


def _is_row(words: str) -> bool:
    return bool(CONTRACT.search(words)) and len(words.split()) < 6


def _asks_in_prose(words: str, block: Block) -> bool:
    if STANDING_FACT.search(words):
        return False
    about = cues.ABOUT.search(words) or US.match(words)
    if block is Block.DUTIES:
        return not (about and not cues.DUTY.search(words))
    if cues.CULTURE.search(words):
        return True
    if about and not (
        cues.STRONG_ASK.search(words) or cues.LEAD_IN.match(words) or cues.NICE.search(words) or _named_kind(words)
    ):
        return False
    asked = cues.MUST.search(words) or cues.NICE.search(words) or cues.ASKED.search(words)
    return bool(
        asked or _named_kind(words) or cues.DUTY.search(words) or (starts_with_task(words) and block is Block.ASKED)
    )


def _named_kind(words: str) -> bool:
    return bool(
        kinds.LANGUAGE.search(words)
        or kinds.LICENCE.search(words)
        or kinds.EDUCATION.search(words)
        or (kinds.AVAILABILITY.search(words) and re.search(r"\byou|\bmust|\bwork", words, re.IGNORECASE))
    )


def level_of(words: str, heading_level: Level | None, kind: Kind) -> Level:
    """Return how firmly it is asked for, by its own words first, then its heading."""
    if cues.NICE.search(words):
        return Level.NICE
    if cues.MUST.search(words):
        return Level.MUST
    if heading_level is not None:
        return heading_level
    return Level.UNCLEAR if kind is Kind.CULTURE else Level.MUST


def note_kind(words: str, block: Block) -> NoteKind | None:
    """Return what else the words say, or None where they say nothing of use for preparing."""
    for pattern, kind in (
        (cues.LEGAL, NoteKind.LEGAL), (cues.PROCESS, NoteKind.PROCESS), (PAY, NoteKind.PAY), (cues.BENEFIT, NoteKind.BENEFIT),
        (FUTURE, NoteKind.FUTURE), (TEAM, NoteKind.TEAM), (CONTRACT, NoteKind.CONTRACT), (HOURS, NoteKind.HOURS), (cues.CULTURE, NoteKind.CULTURE),
    ):  # fmt: skip
        if pattern.search(words):
            return kind
    if block in _SILENT_BLOCKS:
        return _SILENT_BLOCKS[block]
    return NoteKind.ABOUT if cues.ABOUT.search(words) else None
