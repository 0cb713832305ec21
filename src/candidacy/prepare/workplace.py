"""Tells the kind of workplace, and what to wear and how to behave there, with the reason for each."""

from __future__ import annotations

from candidacy.fit.values import Posting
from candidacy.prepare.answered import posting_words, stands
from candidacy.prepare.banks.trades import Trade
from candidacy.prepare.banks.workplaces import ANY_ADVICE, UNSURE, WORKPLACES, Workplace
from candidacy.prepare.values import Advice

TITLE_COUNTS = 4


def workplace_of(posting: Posting, trade: Trade) -> Workplace:
    """Return the kind of workplace of this trade that the posting's words point to."""
    kinds = WORKPLACES[trade]
    title = f" {posting.title.lower()}"
    text = f" {posting_words(posting).lower()}"
    points = [(_points(kind, title, text), -at) for at, kind in enumerate(kinds)]
    best, at = max(points)
    return kinds[-at] if best else kinds[-1]


def _points(kind: Workplace, title: str, text: str) -> int:
    signs = [sign.strip() for sign in kind.signs.split(",") if sign.strip()]
    return sum(TITLE_COUNTS * stands(sign, title) + stands(sign, text) for sign in signs)


def advice_for(workplace: Workplace) -> tuple[Advice, ...]:
    """Return dress and behaviour for the workplace, what holds everywhere, and what to ask if unsure."""
    return tuple(Advice(*line) for line in (*workplace.advice, UNSURE, *ANY_ADVICE))
