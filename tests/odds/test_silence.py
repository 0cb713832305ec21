from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.odds.fit import fit
from candidacy.odds.rates import usual_wait
from candidacy.odds.search import Search
from candidacy.odds.silence import advance_chance, advance_within, first_day_below, silence
from candidacy.odds.values import Channel, Sector, Stage, Usual

DAYS = np.array([0.0, 3, 7, 10, 14, 21, 28, 42, 60])
COLD, INTERVIEW, FINAL = (usual_wait(stage) for stage in (Stage.APPLICATION, Stage.INTERVIEW, Stage.FINAL))
VERBAL = usual_wait(Stage.VERBAL_OFFER)
REFERRED = replace(COLD, shares=(0.27, 0.38, 0.35), medians=(7, 14))
PRINTED = [
    (COLD, 1.0, 1, [4.0, 3.6, 2.7, 2.2, 1.7, 1.1, 0.8, 0.4, 0.2], 12),
    (REFERRED, 1.0, 0, [27, 24, 18, 14, 11, 7, 5, 2, 1], 11),
    (INTERVIEW, 1.0, 0, [33, 29, 21, 16, 12, 7, 4, 2, 1], 10),
    (replace(FINAL, shares=(0.33, 0.52, 0.15)), 1.0, 0, [33, 31, 26, 23, 19, 14, 10, 5, 2], 17),
    (replace(FINAL, shares=(0.33, 0.52, 0.15)), 1.6, 0, [33, 32, 30, 27, 24, 20, 16, 10, 6], 28),
    (VERBAL, 1.0, 0, [90, 87, 77, 69, 57, 38, 23, 9, 3], 18),
]


@pytest.mark.parametrize(("usual", "pace", "decimals", "printed", "halves"), PRINTED)
def test_the_table_of_the_research_comes_out(
    usual: Usual, pace: float, decimals: int, printed: list[float], halves: int
) -> None:
    ours = 100 * advance_chance(usual, DAYS, pace)
    # The research prints no spreads; the ones found for its rows meet every figure within its last digit and a hair.
    assert np.abs(ours - printed).max() <= 0.53 * 10.0**-decimals
    found = first_day_below(usual, 0.5, pace)
    assert found is not None
    assert abs(found - halves) <= 1


def test_the_mean_of_a_cold_reply_is_the_published_one() -> None:
    assert COLD.medians[0] * np.exp(COLD.spreads[0] ** 2 / 2) == pytest.approx(14.8, abs=0.3)


@given(
    stage=st.sampled_from([stage for stage in Stage if stage is not Stage.WRITTEN_OFFER]),
    channel=st.sampled_from(Channel),
    days=st.lists(st.integers(0, 2000), min_size=2, max_size=8),
)
def test_more_silence_never_raises_the_usual_chance(stage: Stage, channel: Channel, days: list[int]) -> None:
    chances = advance_chance(usual_wait(stage, channel), np.array(sorted(days), dtype=float))
    assert ((chances >= 0) & (chances <= 1)).all()
    assert (np.diff(chances) <= 1e-12).all()


@settings(max_examples=30, deadline=None)
@given(stage=st.sampled_from(Stage), first=st.floats(-50, 400), more=st.floats(0, 4000))
def test_more_silence_never_raises_the_chance_of_any_answer(stage: Stage, first: float, more: float) -> None:
    before, after = (silence(USUAL, stage, days).answer for days in (first, first + more))
    assert after.median <= before.median
    assert after.low <= before.low
    assert after.high <= before.high


def test_a_silence_is_said_with_its_range_thresholds_and_sources() -> None:
    told = silence(USUAL, Stage.FINAL, 14)
    assert told.begin.chance.median > told.now.chance.median
    assert told.halves_by is not None
    assert told.closed_by is not None
    assert 14 < told.halves_by < told.closed_by
    assert told.now.sources
    assert told.now.own_outcomes == 0
    assert {"days_advance_final", "pace_unknown"} <= {one.name for one in told.now.assumptions}


def test_a_promised_date_ahead_is_no_silence_and_a_slow_sector_is_given_longer() -> None:
    assert silence(USUAL, Stage.FINAL, -5).now == silence(USUAL, Stage.FINAL, 0).now
    slow = silence(USUAL, Stage.FINAL, 20, sector=Sector.GOVERNMENT)
    assert slow.now.chance.median > silence(USUAL, Stage.FINAL, 20).now.chance.median
    assert "NACE" in slow.now.sources[-1].name


@settings(max_examples=30, deadline=None)
@given(
    stage=st.sampled_from(Stage), channel=st.sampled_from(Channel), days=st.floats(-20, 400), within=st.floats(0, 400)
)
def test_the_chance_to_go_on_within_some_days_grows_to_that_of_ever(
    stage: Stage, channel: Channel, days: float, within: float
) -> None:
    soon, later, ever = (
        advance_within(USUAL, stage, days, more, channel=channel, sector=Sector.GOVERNMENT)
        for more in (within, within + 30, np.inf)
    )
    assert soon.median <= later.median <= ever.median
    assert soon.high <= later.high <= ever.high
    assert ever == silence(USUAL, stage, days, channel=channel, sector=Sector.GOVERNMENT).now.chance
    assert advance_within(USUAL, stage, days, 0, channel=channel).high == 0


def test_the_chance_within_some_days_is_that_of_the_usual_wait() -> None:
    at = 100 * advance_within(USUAL, Stage.FINAL, 0, 8).median
    assert at == pytest.approx(33 / 2, abs=1.5)
    assert advance_within(USUAL, Stage.FINAL, -5, 4).high == 0
    with pytest.raises(ValueError, match="Not days"):
        advance_within(USUAL, Stage.FINAL, 3, float("nan"))


def test_everything_that_waits_is_named_with_its_spread() -> None:
    named = {one.name for one in USUAL.assumptions}
    told = {one.name for one in silence(USUAL, Stage.FINAL, 3).now.assumptions}
    assert {"spread_no_final", "strength_silence", "median_spread"} <= told <= named
    assert {"half_life", "strength_if_it_hardly_fits", "spread_advance_screen"} <= named


USUAL = fit(Search(), 1)
