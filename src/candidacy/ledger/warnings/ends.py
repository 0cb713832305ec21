"""Odd things around an ending: what came after it, what was declined before it was offered."""

from __future__ import annotations

from collections.abc import Iterator

from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import ENDINGS, OFFERS, What
from candidacy.ledger.values import Caution


def end_warnings(facts: Facts) -> Iterator[Caution]:
    """Give what is odd about endings."""
    ending, history = facts.history.ending, facts.history
    if ending is None:
        return
    if history.life:
        text = "After this ending it began anew. What held before no longer holds; only what came since counts."
        yield Caution("began_anew", text, (ending, history.life[0]))
    if history.ended and facts.first_day:
        text = "A first day was worked, and an ending is on record with it. If the job goes on, correct the ending."
        yield Caution("ended_after_first_day", text, (facts.first_day, ending))
    yield from _declined(facts)


def _declined(facts: Facts) -> Iterator[Caution]:
    offered = False
    for event in facts.history.happened:
        offered = offered or event.what in OFFERS
        if event.what is What.OFFER_DECLINED and not offered:
            yield Caution("declined_before_offer", "An offer was declined and none is on record.", (event,))
        offered = offered and event.what not in ENDINGS
