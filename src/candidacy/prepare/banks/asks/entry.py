"""One question of the bank."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.values import NoteKind
from candidacy.prepare.banks.trades import Trade


@dataclass(frozen=True, slots=True)
class Entry:
    """A question, why it is worth asking, and what in a posting would answer it.

    `answered_by` are signs, divided by commas, looked for in the whole posting; `notes` are kinds of statement any
    of which answers it.
    """

    text: str
    why: str
    answered_by: str = ""
    notes: frozenset[NoteKind] = frozenset()
    trades: frozenset[Trade] = frozenset()
