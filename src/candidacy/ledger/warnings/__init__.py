"""Contradictions and loose ends in the record, each with a stable code; they warn and never block."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from candidacy.ledger.facts import Facts
from candidacy.ledger.values import Caution
from candidacy.ledger.warnings.conditions import condition_warnings
from candidacy.ledger.warnings.ends import end_warnings
from candidacy.ledger.warnings.offers import offer_warnings
from candidacy.ledger.warnings.record import record_warnings
from candidacy.ledger.warnings.starts import start_warnings
from candidacy.ledger.warnings.talks import talk_warnings

PARTS: tuple[Callable[[Facts], Iterator[Caution]], ...] = (
    record_warnings,
    talk_warnings,
    offer_warnings,
    condition_warnings,
    start_warnings,
    end_warnings,
)


def warnings_of(facts: Facts) -> tuple[Caution, ...]:
    """Return all that is odd in the record, in a fixed order."""
    return tuple(warning for part in PARTS for warning in part(facts))
