"""The record as tries: open waits are no failures."""

from __future__ import annotations

import numpy as np
import pytest

from candidacy.odds.fit import fit
from candidacy.odds.luck import read_record
from candidacy.odds.search import Course, Outcome, Search, Wait
from candidacy.odds.tries import tries_of
from candidacy.odds.values import ADVANCE, Stage

USUAL = fit(Search(), 7)


def search(*waits: Wait) -> Search:
    return Search(tuple(Course((one,)) for one in waits))


def test_a_wait_just_begun_can_hardly_have_gone_on_yet() -> None:
    (new,) = tries_of(search(Wait(Stage.FINAL, Outcome.OPEN, 0.0)), USUAL)
    (old,) = tries_of(search(Wait(Stage.FINAL, Outcome.OPEN, 400.0)), USUAL)
    assert new.chances.mean() < 0.01
    assert old.chances.mean() == pytest.approx(USUAL.stages[Stage.FINAL].shares[:, ADVANCE].mean(), rel=0.05)


def test_what_the_seeker_stopped_is_no_try() -> None:
    assert tries_of(search(Wait(Stage.FINAL, Outcome.STOPPED, 9.0, 3.0)), USUAL) == ()


def test_quick_answers_and_long_silences_are_watched_alike() -> None:
    quick, silent = Wait(Stage.SCREEN, Outcome.TOLD_NO, 2.0, 60.0), Wait(Stage.SCREEN, Outcome.OPEN, 62.0)
    (tried,) = tries_of(search(quick, silent), USUAL)
    assert tried.chances[:, 0] == pytest.approx(tried.chances[:, 1])


def test_a_record_made_at_the_usual_rates_seldom_departs() -> None:
    generator = np.random.Generator(np.random.PCG64(5))
    departs = 0
    for _ in range(60):
        up = generator.random(20) < USUAL.stages[Stage.FINAL].shares[:, ADVANCE].mean()
        waits = [Wait(Stage.FINAL, Outcome.ADVANCED if one else Outcome.TOLD_NO, 9.0, 300.0) for one in up]
        departs += not read_record(tries_of(search(*waits), USUAL)).luck_explains_it
    assert departs <= 4


def test_a_long_record_is_read_from_fewer_draws() -> None:
    waits = [Wait(Stage.APPLICATION, Outcome.OPEN, float(day % 300)) for day in range(3000)]
    (tried,) = tries_of(search(*waits), USUAL)
    assert tried.chances.shape[1] == 3000
    assert tried.chances.size <= 400_000
