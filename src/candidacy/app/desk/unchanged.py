"""Nothing is overwritten that was not seen: what a wish was filled in on is still so."""

from __future__ import annotations

from candidacy.app.kept import Versioned
from candidacy.kernel.change_refusals import ChangedMeanwhile

NONE_YET = "none"
"""The version of what was not there."""


def version_of(known: Versioned | None) -> str:
    """Return the version of what is known, or that there is none yet."""
    return known.version if known else NONE_YET


def still(known: Versioned | None, filled_on: str | None) -> None:
    """What is known now is what the wish was filled in on, where that is said; the caller holds the seeker's lock.

    Raises ChangedMeanwhile otherwise.
    """
    if filled_on and version_of(known) != filled_on:
        raise ChangedMeanwhile("This was changed in another place after you opened it.")
