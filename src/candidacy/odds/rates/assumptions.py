"""Every figure of this room that nobody has published: shown as ours, and each may be changed by its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from candidacy.kernel.chances import Assumption
from candidacy.odds.values import Stage

NO_RATE = "no published rate was found"
NO_SPREAD = "only means and medians of reply times are published; the shape is ours"
NO_MEDIAN = "no reply times are published for this step; set so that the whole agrees with the published means"

NEVER = {
    Stage.APPLICATION: 0.50, Stage.SCREEN: 0.25, Stage.INTERVIEW: 0.25, Stage.FINAL: 0.15, Stage.VERBAL_OFFER: 0.04,
    Stage.WRITTEN_OFFER: 0.01,
}  # fmt: skip
DAYS = {
    Stage.APPLICATION: (9, 16), Stage.SCREEN: (6, 12), Stage.INTERVIEW: (6, 12), Stage.FINAL: (8, 12),
    Stage.VERBAL_OFFER: (4, 7), Stage.WRITTEN_OFFER: (28, 14),
}  # fmt: skip
SPREADS = {
    Stage.APPLICATION: (0.85, 0.95), Stage.SCREEN: (0.75, 0.875), Stage.INTERVIEW: (0.75, 0.875),
    Stage.FINAL: (0.75, 0.875), Stage.VERBAL_OFFER: (0.75, 0.9), Stage.WRITTEN_OFFER: (0.5, 0.75),
}  # fmt: skip


def _of_stages() -> Iterator[Assumption]:
    for stage in Stage:
        name = stage.value
        yield Assumption(
            f"never_{name}", NEVER[stage], "share", "only how many people it ever happened to is published"
        )
        yield Assumption(f"days_advance_{name}", DAYS[stage][0], "days, median", NO_MEDIAN)
        yield Assumption(f"days_no_{name}", DAYS[stage][1], "days, median", NO_MEDIAN)
        yield Assumption(f"spread_advance_{name}", SPREADS[stage][0], "of log days", NO_SPREAD)
        yield Assumption(f"spread_no_{name}", SPREADS[stage][1], "of log days", NO_SPREAD)


SINGLE = (
    Assumption("verbal_to_written", 0.90, "share", NO_RATE),
    Assumption("written_to_start", 28 / 30, "share", "0.97 checks, 0.98 business, 0.99 other: parts are published, the whole is not"),
    Assumption("strength_verbal", 20, "own outcomes", NO_RATE),
    Assumption("strength_written", 30, "own outcomes", NO_RATE),
    Assumption("strength_silence", 10, "own outcomes", "so wide that 30 to 70% of cold applications may never be answered"),
    Assumption("strength_if_it_hardly_fits", 5, "own outcomes", "the published rate is that of all people; how far single people differ from it is not published"),
    Assumption("strength_own_country", 70, "own outcomes", "a row of the seeker's own country says more than all countries together"),
    Assumption("nearest_row", 0.7, "factor of strength", "no row for what is known: the nearest one says less"),
    Assumption("channel_strength", 0.2, "factor of strength", "the odds ratio of a channel is itself uncertain"),
    Assumption("weak_tie", 4.5, "odds ratio", "a referral by somebody who hardly knows you counts for about half"),
    Assumption("told_when_referred", 1.18, "odds ratio", "an application with a name behind it is left unanswered a little less"),
    Assumption("another_round", 0.27, "share", "of those who go on after a first interview; so that 33% going on and 33% of finals give the published 27% from interview to offer"),
    Assumption("half_life", 180, "days", "own outcomes of half a year ago count half"),
    Assumption("pace_unknown", 0.5, "of log days", "one employer's pace differs from another's; keeps late chances from being absurdly small"),
    Assumption("median_spread", 0.5, "of log days", "how far the seeker's usual reply times may lie from the table's"),
)  # fmt: skip
ASSUMPTIONS: dict[str, Assumption] = {one.name: one for one in (*_of_stages(), *SINGLE)}
"""By name; the names are stable, so what a seeker changed keeps its meaning."""
NOTHING_CHANGED: Mapping[str, float] = {}


def assumed(name: str, changed: Mapping[str, float] = NOTHING_CHANGED) -> Assumption:
    """Return the assumption with the seeker's own value where `changed` has one; KeyError for a name that is none."""
    ours = ASSUMPTIONS[name]
    value = changed.get(name)
    return ours if value is None else Assumption(name, value, ours.unit, "changed by you")
