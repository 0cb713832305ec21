"""Whether words of a posting are law, process, benefit or plain fact rather than anything asked for."""

from __future__ import annotations

import re
from functools import lru_cache

from candidacy.fit.english import cues, facts
from candidacy.fit.english.headings import Block
from candidacy.fit.english.signals import CHECKS
from candidacy.fit.postings.cued import says_must

_TASKS_TOO = re.compile(
    r"\b(?:responsible for|will (?!report|be based|join)|involves?|includes?|duties)\b", re.IGNORECASE
)
_RIGHT_TO_WORK = re.compile(r"\b(?:right|authori[sz]ed|eligible|entitled|permission) to work\b|\bmust\b", re.IGNORECASE)
_FIRM = re.compile(r"\bmust\b|\bshould be able\b|\byou(?:['’]ll| will) (?:be )?(?:work|need)", re.IGNORECASE)
_YOU_WILL_DO = re.compile(r"you(?:['’]ll| will) (?!get|have|be|receive|enjoy|earn|find|also have|join)", re.IGNORECASE)


@lru_cache(1024)
def says_something_else(words: str, block: Block) -> bool:
    """Say whether the words are law, process, benefit or fact, with no firm demand among them."""
    if cues.LEGAL.search(words):
        return not (cues.STRONG_ASK.search(words) and CHECKS.search(words))
    if _is_of_applying(words) or _is_of_the_house(words) or facts.QUESTION_BACK.match(words):
        return True
    if block is not Block.DUTIES and (facts.VACANCY.search(words) or facts.YOU_GET.match(words)):
        return not cues.STRONG_ASK.search(words)
    return _is_offered(words, block)


def _is_of_applying(words: str) -> bool:
    return bool((cues.PROCESS.search(words) and not CHECKS.search(words)) or facts.SENDING.search(words))


def _is_of_the_house(words: str) -> bool:
    """Say whether the words are a rule of the house, who reports to whom, or that nobody is sponsored."""
    if facts.POLICY.search(words) or (facts.NO_SPONSOR.search(words) and not _RIGHT_TO_WORK.search(words)):
        return True
    return bool(facts.REPORTS.search(words)) and not (says_must(words) or _TASKS_TOO.search(words))


def _is_offered(words: str, block: Block) -> bool:
    offered = cues.BENEFIT.search(words) or (block is not Block.NICE and facts.OFFER.search(words))
    if not offered or _YOU_WILL_DO.match(words) or facts.YOU_DO.search(words):
        return False
    return not (cues.STRONG_ASK.search(words) or _FIRM.search(words))
