"""Questions on lines that say little: vague words, praise of oneself, doing without a number."""

from __future__ import annotations

import re
from functools import cache

from candidacy.fit.values import Claim, Finding, Section
from candidacy.prepare.banks.claims import MEASURES, SELF_PRAISE, VAGUE
from candidacy.prepare.basis import PLAIN_KINDS, Basis, best_link, quotes_of
from candidacy.prepare.phrase import quoted
from candidacy.prepare.questions.draft import Draft, Rank, finished
from candidacy.prepare.values import QuestionKind

MOST = 8
_LINE_WORDS = 18
_DONE_SECTIONS = frozenset({Section.EXPERIENCE, Section.PROJECTS, Section.VOLUNTEERING, Section.LETTER})


def vague_drafts(basis: Basis) -> list[Draft]:
    """Return questions on the vaguest lines, those that serve a requirement and the latest first."""
    serving = {link.claim: finding for finding in basis.fit.findings for link in finding.evidence[:2]}
    claims = sorted(basis.fit.resume.claims, key=lambda claim: (claim.id not in serving, _place(claim)))
    asked = _asked_already(basis)
    drafts: list[Draft] = []
    for claim in claims:
        if claim.id in asked or _heads_a_job(basis, claim):
            continue
        draft = _draft(basis, claim, len(drafts), serving.get(claim.id))
        if draft is not None and len(drafts) < MOST:
            drafts.append(draft)
    return drafts


def _asked_already(basis: Basis) -> frozenset[str]:
    """The claims that a question on a requirement is about: what they leave open is asked there."""
    links = (best_link(finding) for finding in basis.fit.findings if finding.requirement.kind in PLAIN_KINDS)
    return frozenset(link.claim for link in links if link is not None)


def _heads_a_job(basis: Basis, claim: Claim) -> bool:
    """Say whether the line is only the title and employer of a job."""
    words = claim.quote.text
    return any(job.title and job.title in words and job.employer in words for job in basis.fit.resume.positions)


def left_open(claim: Claim | None) -> str:
    """Return the question that counts what a line of work gives no number of, or an empty text."""
    if claim is None or claim.has_number or claim.section not in _DONE_SECTIONS:
        return ""
    return next((ask for signs, ask in MEASURES if _found(signs, claim.quote.shown)), "")


def _place(claim: Claim) -> int:
    return claim.position if claim.position is not None else 1000


def _draft(basis: Basis, claim: Claim, turn: int, serves: Finding | None) -> Draft | None:
    words = claim.quote.shown
    if len(words.split()) < 3:
        return None
    line = quoted(words, _LINE_WORDS)
    if claim.section is Section.SUMMARY and _found(SELF_PRAISE, words):
        return _praise(basis, claim, line, serves)
    if claim.section not in _DONE_SECTIONS or claim.has_number:
        return None
    counting = left_open(claim)
    vague = _found(VAGUE, words)
    if vague and (not counting or turn % 2 == 0):
        return _unclear(basis, claim, line, vague, turn, serves)
    if not counting or not claim.has_action:
        return None
    return Draft(
        (finished(f"You write {line}. {counting}"), finished(f"We read {line}. {counting}")),
        QuestionKind.EXPERIENCE,
        Rank.VAGUE,
        f"{_upper(basis.says(claim.quote, claim.id))} and gives no number.",
        quotes_of(serves, claim.quote) if serves else (claim.quote,),
        serves.requirement.id if serves else None,
        ("Is that more or less than is usual?",),
        "Have an honest number ready, rough is enough, and say how you know it.",
    )


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _unclear(basis: Basis, claim: Claim, line: str, vague: str, turn: int, serves: Finding | None) -> Draft:
    texts = (
        f"We read {line}. What exactly was your part?",
        f"You write {line}. What did that mean on an ordinary day?",
        f"About {line}: can you give us one case of that?",
    )
    return Draft(
        tuple(finished(text) for text in (*texts[turn % 3 :], *texts[: turn % 3])),
        QuestionKind.EXPERIENCE,
        Rank.VAGUE,
        f"{_upper(basis.says(claim.quote, claim.id))}, and “{vague}” leaves open what you did.",
        quotes_of(serves, claim.quote) if serves else (claim.quote,),
        serves.requirement.id if serves else None,
        ("How often was that?", "What came of it?"),
        "Put a verb of your own in place of the vague words: what you did, for whom, how often.",
    )


def _praise(basis: Basis, claim: Claim, line: str, serves: Finding | None) -> Draft:
    return Draft(
        (finished(f"You describe yourself with the words {line}. When did that last show?"),),
        QuestionKind.SELF_ASSESSMENT,
        Rank.SELF,
        f"{_upper(basis.says(claim.quote, claim.id))}: anybody can write that, so they will want to hear a case.",
        quotes_of(serves, claim.quote) if serves else (claim.quote,),
        serves.requirement.id if serves else None,
        ("Who would say the same of you?", "When was it not so?"),
        "Choose one day on which somebody else could see it, and tell that.",
    )


def _found(signs: str, words: str) -> str:
    """Return the first of the signs as it stands in the words, or an empty text."""
    found = _pattern(signs, whole=signs is VAGUE).search(words)
    return found[0] if found else ""


@cache
def _pattern(signs: str, *, whole: bool) -> re.Pattern[str]:
    ordered = sorted((sign.strip() for sign in signs.split(",")), key=len, reverse=True)
    return re.compile(
        r"\b(?:" + "|".join(re.escape(sign) for sign in ordered) + (r")\b" if whole else ")"), re.IGNORECASE
    )
