"""The chain: each event of a seeker holds the digest of the one before, so that damage and later edits are noticed.

It does not see a tail that was cut off: the last link is kept beside each backup and in each export for that.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

BEGINNING = "0" * 64


@dataclass(frozen=True, slots=True)
class Link:
    """An event as the chain sees it."""

    seeker: UUID
    seq: int
    id: UUID
    candidacy: UUID | None
    recorded: datetime
    what: str
    body: str
    command: str
    prev: str
    hash: str = ""

    @property
    def erased(self) -> bool:
        """Whether only the link is left of it."""
        return self.candidacy is None


def digest_of(link: Link) -> str:
    """Return the digest over the link before and everything the event says."""
    told = [
        link.prev, str(link.seeker), link.seq, str(link.id), str(link.candidacy),
        link.recorded.astimezone(UTC).isoformat(), link.what, link.body, link.command,
    ]  # fmt: skip
    return hashlib.sha256(canonical(told).encode()).hexdigest()


def canonical(value: object) -> str:
    """Return the value as JSON in its one spelling."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def first_fault(links: Iterable[Link]) -> int | None:
    """Return the place of the first link of one seeker that does not fit, or None where the chain is whole."""
    prev = BEGINNING
    for seq, link in enumerate(links, start=1):
        whole = link.seq == seq and link.prev == prev
        if not whole or (not link.erased and digest_of(link) != link.hash):
            return seq
        prev = link.hash
    return None
