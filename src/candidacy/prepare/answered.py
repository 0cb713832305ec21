"""Tells whether the posting answers a question to the employer already."""

from __future__ import annotations

from candidacy.fit.values import Posting
from candidacy.prepare.banks.asks import BANK, NEXT_STEP_ASKS, Entry
from candidacy.prepare.wording import alikeness

SAME_QUESTION = 0.6


def is_answered(ask: Entry, posting: Posting) -> bool:
    """Say whether a statement or a word of the posting answers the question."""
    if any(note.kind in ask.notes for note in posting.notes):
        return True
    return answering_sign(ask, posting) != ""


def answering_sign(ask: Entry, posting: Posting) -> str:
    """Return the first sign of an answer that stands in the posting, or an empty text."""
    text = f" {' '.join(posting_words(posting).lower().split())}"
    signs = (sign.strip() for sign in ask.answered_by.split(","))
    return next((sign for sign in signs if sign and stands(sign, text)), "")


def posting_words(posting: Posting) -> str:
    """Return all that the posting says, quotes included where the document's text was not kept whole."""
    parts = [posting.document.text]
    parts.extend(requirement.quote.text for requirement in posting.requirements)
    parts.extend(note.quote.text for note in posting.notes)
    return "\n".join(parts)


def stands(sign: str, text: str) -> bool:
    """Say whether a sign stands at the beginning of a word of `text`, which is in lower case."""
    at = text.find(sign)
    while at >= 0:
        if not sign[0].isalnum() or not text[at - 1 : at].isalnum():
            return True
        at = text.find(sign, at + 1)
    return False


def like_in_bank(text: str) -> Entry | None:
    """Return the question of the bank that asks the same as the seeker's own, or None."""
    asks = [*NEXT_STEP_ASKS, *(ask for group in BANK.values() for ask in group)]
    best = max(asks, key=lambda ask: alikeness(ask.text, text))
    return best if alikeness(best.text, text) >= SAME_QUESTION else None
