"""Whether a stretch of a posting asks for something, says something else, or says nothing of use."""

from __future__ import annotations

import re

from candidacy.fit.english import cues, facts, kinds
from candidacy.fit.english.headings import Block
from candidacy.fit.english.signals import CHECKS, CONTRACT, FINITE, FUTURE, HOURS, PAY, STANDING_FACT, TEAM, US
from candidacy.fit.postings.tasks import task_form
from candidacy.fit.values import NoteKind

_ASKING_BLOCKS = frozenset({Block.MUST, Block.NICE, Block.ASKED, Block.DUTIES})
_SILENT_BLOCKS = {
    Block.BENEFITS: NoteKind.BENEFIT,
    Block.ABOUT: NoteKind.ABOUT,
    Block.LEGAL: NoteKind.LEGAL,
    Block.PROCESS: NoteKind.PROCESS,
}


_TASKS_TOO = re.compile(r"\b(?:responsible for|will (?!report|be based|join)|involves?|includes?|duties)\b", re.IGNORECASE)
_RUN = 2
"""Commas of a run of tasks told without a verb: "Audio typing, diary management, filing"."""
_PURPOSE = re.compile(r"to [a-z]", re.IGNORECASE)
_YOU_FIRST = re.compile(r"(?:and |so |also,? )?you (?!get\b|will\b|would\b|may\b|might\b|could\b)[a-z]+\b", re.IGNORECASE)
_WE = re.compile(r"\bwe(?:['’]ve| have|['’]re| are)\b", re.IGNORECASE)
_ANYBODY = re.compile(r"\byou|\bmust\b|\bsomeone|\bsomebody|\bcandidates?\b|\bapplicants?\b|\blooking\b|\bseeking\b|\bafter\b|\bhiring\b|\bkeen\b", re.IGNORECASE)  # fmt: skip


def asks(words: str, block: Block, bullet: bool) -> bool:
    """Say whether the words ask something of the person."""
    if len(words.split()) < 2 and not (block in (Block.MUST, Block.NICE) or (bullet and block is Block.ASKED)):
        return False
    if block is Block.JOB and _PURPOSE.match(words):
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
    if block is Block.CULTURE:
        return True
    return _asks_in_prose(words, block) or (
        bullet and (task_form(words) is not None or bool(cues.ASKED.search(words)) or _named_kind(words))
    )


def _is_listed_task(words: str, block: Block) -> bool:
    """Say whether an item under a heading that asks may name pay, leave or law as its matter: it is asked all the same."""
    if block is Block.DUTIES:
        return task_form(words) is not None and not re.search(r"https?://|\S+@\S+", words)
    if US.match(words) and facts.OFFER.search(words):
        return False
    return block is Block.MUST and not (cues.PROCESS.search(words) or cues.BENEFIT.search(words) or facts.SENDING.search(words))


def says_something_else(words: str, block: Block) -> bool:
    """Say whether the words are law, process, benefit or fact, with no firm demand among them."""
    if cues.LEGAL.search(words):
        return not (cues.STRONG_ASK.search(words) and CHECKS.search(words))
    if cues.PROCESS.search(words) and not CHECKS.search(words):
        return True
    if facts.SENDING.search(words) or _refuses_to_sponsor(words) or facts.POLICY.search(words):
        return True
    if facts.REPORTS.search(words) and not (cues.MUST.search(words) or _TASKS_TOO.search(words)):
        return True
    if block is not Block.DUTIES and (facts.VACANCY.search(words) or facts.YOU_GET.match(words)):
        return not cues.STRONG_ASK.search(words)
    if facts.QUESTION_BACK.match(words):
        return True
    if facts.YOU_DO.search(words) or re.match(r"you(?:['’]ll| will) (?!get|have|be|receive|enjoy|earn|find|also have|join)", words, re.IGNORECASE):
        return False
    offered = cues.BENEFIT.search(words) or (block is not Block.NICE and facts.OFFER.search(words))
    return bool(offered) and not _asks_firmly(words)


def _refuses_to_sponsor(words: str) -> bool:
    return bool(facts.NO_SPONSOR.search(words)) and not re.search(r"\b(?:right|authori[sz]ed|eligible|entitled|permission) to work\b|\bmust\b", words, re.IGNORECASE)  # fmt: skip


def _asks_firmly(words: str) -> bool:
    return bool(
        cues.STRONG_ASK.search(words)
        or re.search(r"\bmust\b|\bshould be able\b|\byou(?:['’]ll| will) (?:be )?(?:work|need)", words, re.IGNORECASE)
    )


def _asks_of_conditions(words: str) -> bool:
    if CONTRACT.search(words) and len(words.split()) < 6:
        return False
    named = kinds.AVAILABILITY.search(words) or kinds.LICENCE.search(words)
    return bool(named or cues.MUST.search(words) or facts.PART_OF_JOB.search(words) or _is_schedule(words))


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
    if cues.CULTURE.search(words) or facts.PART_OF_JOB.search(words) or facts.YOU_DO.search(words):
        return True
    if _is_schedule(words) or facts.LENGTH_OF_WORK.match(words):
        return True
    if about and not _asks_of_somebody(words):
        return False
    if block is Block.JOB and words.count(",") >= _RUN and not FINITE.search(words):
        return True
    if block is Block.ASKED:
        return bool(facts.PERSON.search(words)) or not FINITE.search(words)
    if _YOU_FIRST.match(words):
        return True
    asked = cues.MUST.search(words) or cues.NICE.search(words) or cues.ASKED.search(words)
    fragment = not about and kinds.SOFT.search(words) and not FINITE.search(words)
    return bool(asked or _named_kind(words) or cues.DUTY.search(words) or fragment)


def _asks_of_somebody(words: str) -> bool:
    """Say whether a sentence about the employer asks something all the same."""
    return bool(
        cues.STRONG_ASK.search(words)
        or cues.LEAD_IN.match(words)
        or cues.NICE.search(words)
        or (_named_kind(words) and facts.PERSON.search(words))
    )


def _named_kind(words: str) -> bool:
    return bool(
        kinds.LANGUAGE.search(words)
        or kinds.LICENCE.search(words)
        or kinds.EDUCATION.search(words)
        or (kinds.AVAILABILITY.search(words) and re.search(r"\byou|\bmust|\bwork", words, re.IGNORECASE))
    )


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
