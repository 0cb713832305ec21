"""F8 and F9: is a changed quote ever taken for true, and does everything asked for have its question?"""

from __future__ import annotations

from itertools import combinations

from benchmarks.gold import AS_OF, pairs
from candidacy.fit.matching import compare
from candidacy.fit.postings import read_posting
from candidacy.fit.values import Level, Support
from candidacy.kernel.normal import locate
from candidacy.prepare.brief import make_brief


def grounding(half: str) -> dict[str, float]:
    """Every claim of the résumés, re-wrapped (true) and with a number or a word changed (false)."""
    true = accepted = false = slipped = 0
    for pair in pairs(half):
        text = pair.resume.documents[0].text
        for claim in pair.resume.claims:
            words = claim.quote.text.split()
            if len(words) < 4:
                continue
            true, accepted = true + 1, accepted + (locate("\n  ".join(words).upper(), text) is not None)
            for changed in (_changed_number(words), [*words[:-1], "invented"]):
                if changed is not None:
                    false, slipped = false + 1, slipped + (locate(" ".join(changed), text) is not None)
    return {
        "true quotes": true,
        "accepted": accepted / true,
        "changed quotes": false,
        "wrongly accepted": slipped / false,
    }


def _changed_number(words: list[str]) -> list[str] | None:
    at = next((index for index, word in enumerate(words) if any(letter.isdigit() for letter in word)), None)
    return None if at is None else [*words[:at], words[at] + "7", *words[at + 1 :]]


def questions(half: str) -> dict[str, float]:
    needed = covered = asked = alike = quotes = inexact = 0
    for pair in pairs(half):
        fit = compare(read_posting(pair.posting), pair.resume, AS_OF)
        brief = make_brief(fit, made_on=AS_OF)
        needing = {
            one.requirement.id
            for one in fit.findings
            if one.requirement.level is Level.MUST or one.support is not Support.STRONG
        }
        having = {question.requirement for question in brief.questions}
        needed, covered, asked = needed + len(needing), covered + len(needing & having), asked + len(brief.questions)
        alike += sum(_alike(one.text, other.text) for one, other in combinations(brief.questions, 2))
        texts = {document.name: document.text for document in (pair.posting, *pair.resume.documents)}
        for quote in (quote for question in brief.questions for quote in question.quotes):
            quotes, inexact = (
                quotes + 1,
                inexact + (texts[quote.document][quote.span.start : quote.span.end] != quote.text),
            )
    return {
        "musts and gaps": needed,
        "with a question": covered / needed,
        "questions": asked,
        "near duplicates": alike / asked,
        "quotes": quotes,
        "inexact quotes": inexact,
    }


def _alike(one: str, other: str) -> bool:
    first, second = set(one.lower().split()), set(other.lower().split())
    return len(first & second) / len(first | second) > 0.8
