"""What is only assumed, in words that people can picture."""

from __future__ import annotations

import math

from candidacy.kernel.chances import Assumption
from candidacy.odds.luck import PLACES


def assumption_words(one: Assumption) -> str:
    """Return an assumption in one line."""
    return f"{one.name} = {one.value:g} ({one.unit}): {one.why}"


def assumption_value(one: Assumption) -> str:
    """Return the figure with its unit, as people can picture it."""
    if one.unit == "of log days":
        return f"{one.value:.3g} (two in three within a factor of {math.exp(one.value):.2g})"
    return f"{one.value:.3g} {one.unit}"


ASSUMED = {
    "never": "Share that never hears",
    "days_advance": "Days until good news",
    "days_no": "Days until a no",
    "spread_advance": "How far apart good news comes",
    "spread_no": "How far apart a no comes",
}
SINGLE = {
    "strength_if_it_hardly_fits": "Weight of a usual rate that hardly fits you",
    "verbal_to_written": "Offers by word of mouth that come in writing",
    "written_to_start": "Offers in writing that become a first day",
    "strength_verbal": "Weight of the figure on word of mouth",
    "strength_written": "Weight of the figure on offers in writing",
    "strength_silence": "Weight of the usual silence",
    "strength_own_country": "Weight of your own country's rates",
    "nearest_row": "What a rate of other people counts",
    "channel_strength": "What the rate of a channel counts",
    "weak_tie": "A referral by somebody who hardly knows you",
    "told_when_referred": "Answers to referred applications",
    "another_round": "Asked to one more interview",
    "half_life": "Age at which your own outcomes count half",
    "pace_unknown": "How employers differ in pace",
    "median_spread": "How your reply times may differ from the usual",
}


def assumption_label(name: str) -> str:
    """Return what an assumption is about, in words; one without words of its own is called by its name."""
    if name in SINGLE:
        return SINGLE[name]
    for begin, words in ASSUMED.items():
        stage = name.removeprefix(f"{begin}_")
        if name.startswith(f"{begin}_") and stage in PLACES:
            return f"{words}, {PLACES[stage]}"
    return name.replace("_", " ").capitalize()
