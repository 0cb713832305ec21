"""A place as it stands in the text of a mail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from candidacy.kernel.quotes import Span

PLACE_LIMIT = 200
"""Characters of an address or a room; more of them are a tale."""
_STEERS = re.compile(r"(?i)[<>{}]|\b(?:javascript|data|vbscript|file|about)\s*:|&#?\w+;")


class Mode(StrEnum):
    """How one is there."""

    ON_SITE = "on_site"
    VIDEO = "video"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class PlaceSaid:
    """Words of the text that say where, and how much speaks for their being meant (ours, compared only with each other)."""

    mode: Mode
    span: Span
    weight: float


def is_harmless(words: str) -> bool:
    """Say whether the words hold no markup and no address that runs something."""
    return _STEERS.search(words) is None
