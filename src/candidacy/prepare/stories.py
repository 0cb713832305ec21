"""Finds the lines that could become stories, and what each of them still lacks."""

from __future__ import annotations

import re
from functools import cache

from candidacy.fit.values import Claim, Fit, Level, Section
from candidacy.prepare.phrase import quoted
from candidacy.prepare.values import StoryPrompt

MOST = 8
SITUATION, ACTION, RESULT = "situation", "action", "result"

_SERVING = frozenset(
    {Section.EXPERIENCE, Section.PROJECTS, Section.VOLUNTEERING, Section.LETTER, Section.SUMMARY, Section.AWARDS}
)
_PROMPTS = {
    SITUATION: "Where and when was that, and what was difficult about it?",
    ACTION: "What did you do yourself, step by step?",
    RESULT: "What came of it? A number, a change, or what somebody said.",
}


def story_prompts(fit: Fit) -> tuple[StoryPrompt, ...]:
    """Return the claims that serve requirements and lack a part of a story, the most useful first."""
    serves = _serves(fit)
    musts = {requirement.id for requirement in fit.posting.requirements if requirement.level is Level.MUST}
    prompts = [
        _prompt(claim, serves[claim.id])
        for claim in fit.resume.claims
        if claim.id in serves and claim.section in _SERVING
    ]
    open_ones = [prompt for prompt in prompts if prompt.lacks]
    open_ones.sort(key=lambda prompt: (-len(musts.intersection(prompt.serves)), -len(prompt.serves), len(prompt.lacks)))
    return tuple(open_ones[:MOST])


def whole_stories(fit: Fit) -> int:
    """Count the claims serving a requirement that name situation, action and result."""
    serves = _serves(fit)
    return sum(not lacks_of(claim) for claim in fit.resume.claims if claim.id in serves and claim.section in _SERVING)


def lacks_of(claim: Claim) -> tuple[str, ...]:
    """Return which of situation, action and result the line does not name."""
    return tuple(part for part in (SITUATION, ACTION, RESULT) if part not in parts_of(claim))


def parts_of(claim: Claim) -> tuple[str, ...]:
    """Return which of situation, action and result the line names, by plain signs in its words."""
    words = claim.quote.shown
    named = (
        (SITUATION, bool(_situation().search(words))),
        (ACTION, claim.has_action),
        (RESULT, claim.has_number or bool(_result().search(words))),
    )
    return tuple(part for part, there in named if there)


def _serves(fit: Fit) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for finding in fit.findings:
        for link in finding.evidence[:3]:
            found[link.claim] = (*found.get(link.claim, ()), finding.requirement.id)
    return found


def _prompt(claim: Claim, serves: tuple[str, ...]) -> StoryPrompt:
    has, lacks = parts_of(claim), lacks_of(claim)
    asks = " ".join(_PROMPTS[part] for part in lacks)
    return StoryPrompt(
        claim.quote, has, lacks, f"You write {quoted(claim.quote.text, 30)}: {asks}", tuple(dict.fromkeys(serves))
    )


@cache
def _situation() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:when|while|during|after|before|because|although|despite|until|whenever|short of|understaffed"
        r"|in a (?:busy|large|small|new)|"
        r"in the (?:first|middle|summer|winter)|at a time|for a (?:family|school|client|customer|large|small"
        r"|busy)|faced with|at short notice|on a \w+ (?:ward|site|shift))\b",
        re.IGNORECASE,
    )


@cache
def _result() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:so that|result(?:ed|ing)?|led to|leading to|reduc\w+|increas\w+|improv\w+|saved|saving|won"
        r"|award\w*|fewer|faster|cut|doubled|halved|"
        r"grew|without (?:a|any|one)|on time|praised|promoted|achiev\w+|rais(?:ed|ing)|avoid\w+|prevent\w+|passed)\b|%",
        re.IGNORECASE,
    )
