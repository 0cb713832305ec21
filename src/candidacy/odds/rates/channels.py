"""What the channel does to the odds of an application; later stages do not feel it (research/science.md §1.2)."""

from __future__ import annotations

from collections.abc import Mapping

from candidacy.kernel.chances import Assumption, Source
from candidacy.odds.rates import sources as of
from candidacy.odds.rates.assumptions import NOTHING_CHANGED, assumed
from candidacy.odds.values import Channel

COUNTED: dict[Channel, tuple[float, tuple[Source, ...]]] = {
    Channel.COLD: (1.0, ()),
    Channel.CAREERS_PAGE: (2.0, (of.CAREERPLUG,)),
    Channel.REFERRED: (8.9, (of.LEVER_SMB,)),
    Channel.AGENCY: (9.6, (of.LEVER_SMB,)),
    Channel.SOURCED: (1.8, (of.LEVER_SMB,)),
}
"""Odds ratios of reaching a screen: agency 59%, referral 57%, sourced 21%, applicant 13% of Lever's candidates.

The careers page is counted at the hire: 13% of applications, 26% of hires.
"""
NAMED = frozenset({Channel.REFERRED, Channel.ACQUAINTANCE, Channel.AGENCY, Channel.SOURCED})


def channel_odds(channel: Channel, assumptions: Mapping[str, float] = NOTHING_CHANGED) -> tuple[float, float]:
    """Return the odds ratios against a cold application: to advance, and to be told no where it does not advance."""
    told = assumed("told_when_referred", assumptions).value if channel in NAMED else 1.0
    if channel is Channel.ACQUAINTANCE:
        return assumed("weak_tie", assumptions).value, told
    return COUNTED[channel][0], told


def channel_basis(channel: Channel, changed: Mapping[str, float]) -> tuple[tuple[Source, ...], tuple[Assumption, ...]]:
    """Return what the odds ratio to advance rests on."""
    if channel is Channel.ACQUAINTANCE:
        return (of.LEVER_SMB,), (assumed("weak_tie", changed),)
    return COUNTED[channel][1], ()
