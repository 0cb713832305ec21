"""The market of the benchmark keeps its counts, and gives the same for the same seed."""

from __future__ import annotations

import numpy as np
from benchmarks.market.judged import COUNTS, judge, judge_wary, run
from benchmarks.market.world import Market, week

SMALL = Market(seekers=2_000, employers=200)


def test_a_week_answers_each_application_once_and_prefers_the_better() -> None:
    draw = np.random.Generator(np.random.PCG64(1))
    quality = draw.standard_normal(SMALL.seekers, dtype=np.float32)
    now = week(SMALL, quality, draw)
    assert np.all(now.shortlisted + now.told_no + now.silent >= SMALL.applications)
    assert now.shortlisted.sum() <= SMALL.employers * SMALL.shortlist
    assert SMALL.employers * 0.9 <= now.offers.sum() <= SMALL.employers * 1.4
    assert np.corrcoef(quality, now.shortlisted)[0, 1] > 0.2
    assert not np.any(now.hired & (now.offers == 0))


def test_the_same_seed_gives_the_same_judgement_and_one_prior_twice_is_one() -> None:
    (kept, edges, rates), (again, _, _) = (run(SMALL, 8, 3) for _ in range(2))
    first, second = (judge(one[COUNTS[3]], edges, rates, 2, 48) for one in (kept, again))
    assert first.said == second.said
    wary = judge_wary(kept[COUNTS[3]], edges, rates, ((2, 48), (2, 48)))
    assert np.allclose(wary.said, first.said)
    assert np.allclose(wary.held, first.held, atol=0.02)
