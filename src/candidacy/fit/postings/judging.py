"""Whether a stretch of a posting asks for something, says something else, or says nothing of use."""

from __future__ import annotations

import re
from functools import lru_cache

from candidacy.fit.english import cues, facts, kinds
from candidacy.fit.english.headings import Block
from candidacy.fit.english.signals import CHECKS, CONTRACT, FINITE, FUTURE, HOURS, PAY, STANDING_FACT, TEAM, US
from candidacy.fit.postings.cued import nice_at, says_must
from candidacy.fit.postings.otherwise import says_something_else
from candidacy.fit.postings.tasks import task_form
from candidacy.fit.values import NoteKind

_ASKING_BLOCKS = frozenset({Block.MUST, Block.NICE, Block.ASKED, Block.DUTIES})
_SILENT_BLOCKS = {
    Block.BENEFITS: NoteKind.BENEFIT,
    Block.ABOUT: NoteKind.ABOUT,
    Block.LEGAL: NoteKind.LEGAL,
    Block.PROCESS: NoteKind.PROCESS,
}


_RUN = 2
"""Commas of a run of tasks told without a verb: "Audio typing, diary management, filing"."""
_PURPOSE = re.compile(r"to [a-z]", re.IGNORECASE)
_YOU_FIRST = re.compile(
    r"(?:and |so |also,? )?you (?!get\b|will\b|would\b|may\b|might\b|could\b)[a-z]+\b", re.IGNORECASE
)
_WE = re.compile(r"\bwe(?:['’]ve| have|['’]re| are)\b", re.IGNORECASE)
_ANYBODY = re.compile(r"\byou|\bmust\b|\bsomeone|\bsomebody|\bcandidates?\b|\bapplicants?\b|\blooking\b|\bseeking\b|\bafter\b|\bhiring\b|\bkeen\b", re.IGNORECASE)  # fmt: skip


@lru_cache(1024)
def asks(words: str, block: Block, bullet: bool) -> bool:
    """Say whether the words ask something of the person."""
    if _says_too_little(words, block, bullet):
        return False
    if bullet and _is_listed_task(words, block):
        return True
    if says_something_else(words, block):
        return False
    if block in _SILENT_BLOCKS:
        return bool(cues.STRONG_ASK.search(words)) and (bool(CHECKS.search(words)) or block is not Block.LEGAL)
    if block in _ASKING_BLOCKS:
        return bullet or block in (Block.MUST, Block.NICE) or _asks_in_prose(words, block)
    if block is Block.CONDITIONS:
        return _asks_of_conditions(words)
    return block is Block.CULTURE or _asks_in_prose(words, block) or (bullet and _asks_in_item(words))


def _says_too_little(words: str, block: Block, bullet: bool) -> bool:
    """Say whether it is a single word that no heading makes a thing asked for, or a job's purpose."""
    listed = block in (Block.MUST, Block.NICE) or (bullet and block is Block.ASKED)
    return (len(words.split()) < 2 and not listed) or (block is Block.JOB and _PURPOSE.match(words) is not None)


def _asks_in_item(words: str) -> bool:
    return task_form(words) is not None or bool(cues.ASKED.search(words)) or _named_kind(words)


def _is_listed_task(words: str, block: Block) -> bool:
    """Say whether an item under a heading that asks may name pay, leave or law as its matter: it is asked all the same."""
    if block is Block.DUTIES:
        return task_form(words) is not None and not re.search(r"https?://|\S+@\S+", words)
    if US.match(words) and facts.OFFER.search(words):
        return False
    return block is Block.MUST and not (
        cues.PROCESS.search(words) or cues.BENEFIT.search(words) or facts.SENDING.search(words)
    )


def _asks_of_conditions(words: str) -> bool:
    if CONTRACT.search(words) and len(words.split()) < 6:
        return False
    named = kinds.AVAILABILITY.search(words) or kinds.LICENCE.search(words)
    return bool(named or says_must(words) or facts.PART_OF_JOB.search(words) or _is_schedule(words))


def _speaks_of_us(words: str) -> bool:
    return bool(_WE.search(words)) and not _ANYBODY.search(words)


def _is_schedule(words: str) -> bool:
    return bool(facts.SCHEDULE.search(words)) and not facts.NO_SCHEDULE.search(words)


def _asks_in_prose(words: str, block: Block) -> bool:
    if STANDING_FACT.search(words):
        return False
    about = bool(cues.ABOUT.search(words) or US.match(words) or _speaks_of_us(words))
    if block is Block.DUTIES:
        return not (about and not cues.DUTY.search(words)) or bool(facts.PART_OF_JOB.search(words))
    if cues.CULTURE.search(words) or _tells_the_job(words):
        return True
    if about and not _asks_of_somebody(words):
        return False
    if block is Block.ASKED:
        return bool(facts.PERSON.search(words)) or not FINITE.search(words)
    return _has_cue(words) or (not FINITE.search(words) and _names_without_verb(words, block, about))


def _tells_the_job(words: str) -> bool:
    """Say whether a task, an hour of work or a length of experience is told without a word of asking."""
    told = facts.PART_OF_JOB.search(words) or facts.YOU_DO.search(words) or facts.LENGTH_OF_WORK.match(words)
    return bool(told) or _is_schedule(words)


def _has_cue(words: str) -> bool:
    asked = says_must(words) or nice_at(words) >= 0 or cues.ASKED.search(words) or cues.DUTY.search(words)
    return bool(asked or _YOU_FIRST.match(words)) or _named_kind(words)


def _names_without_verb(words: str, block: Block, about: bool) -> bool:
    """Say whether a fragment names what one is like or does: "Good with people", "Filing, typing, taking calls"."""
    return (block is Block.JOB and words.count(",") >= _RUN) or (not about and kinds.SOFT.search(words) is not None)


def _asks_of_somebody(words: str) -> bool:
    """Say whether a sentence about the employer asks something all the same."""
    return bool(
        cues.STRONG_ASK.search(words)
        or cues.LEAD_IN.match(words)
        or nice_at(words) >= 0
        or (_named_kind(words) and facts.PERSON.search(words))
    )


def _named_kind(words: str) -> bool:
    return bool(
        kinds.LANGUAGE.search(words)
        or kinds.LICENCE.search(words)
        or kinds.EDUCATION.search(words)
        or (kinds.AVAILABILITY.search(words) and re.search(r"\byou|\bmust|\bwork", words, re.IGNORECASE))
    )


@lru_cache(1024)
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
