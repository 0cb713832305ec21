"""What became of a mail; apart from what was read in it, for whoever needs no more."""

from __future__ import annotations

from enum import StrEnum


class MailState(StrEnum):
    """What became of a mail."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    LEFT_ALONE = "left_alone"
