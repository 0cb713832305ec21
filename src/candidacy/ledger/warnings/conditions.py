"""Conditions and checks that failed, or that cannot be told apart."""

from __future__ import annotations

from collections.abc import Iterator

from candidacy.ledger.contingencies import FAILED
from candidacy.ledger.facts import Facts
from candidacy.ledger.values import Caution


def condition_warnings(facts: Facts) -> Iterator[Caution]:
    """Give what failed and what is unclear among the conditions."""
    for one in facts.conditions.all:
        if one.state is FAILED:
            code = "check_failed" if one.is_check else "contingency_failed"
            text = f"Failed: {one.name.rstrip('.')}. This ends nothing by itself; ask what it means before you do anything else."
            yield Caution(code, text, (one.event,))
    for event in facts.conditions.strays:
        text = "This clears a condition that nobody added, or names it in other words. Say which one it was."
        yield Caution("cleared_unknown_contingency", text, (event,))
    for event in facts.conditions.guessed:
        text = "Several conditions were open and this does not say which; the longest open one was taken."
        yield Caution("contingency_not_named", text, (event,))
