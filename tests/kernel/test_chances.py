from __future__ import annotations

import pytest

from candidacy.kernel.chances import USUAL_LEVEL, Chance


def test_a_chance_keeps_its_range() -> None:
    assert Chance(0.3, 0.2, 0.5).level == USUAL_LEVEL


def test_a_certain_chance_is_its_own_range() -> None:
    chance = Chance.certain(0.25)
    assert (chance.low, chance.median, chance.high) == (0.25, 0.25, 0.25)


@pytest.mark.parametrize(
    "wrong", [(0.3, 0.4, 0.5), (0.3, 0.1, 0.2), (-0.1, -0.1, 0.2), (0.5, 0.2, 1.1), (float("nan"), 0.1, 0.2)]
)
def test_no_chance_lies_outside_its_range(wrong: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="Not a chance"):
        Chance(*wrong)


@pytest.mark.parametrize("level", [0.0, 1.0])
def test_a_range_without_a_level_is_none(level: float) -> None:
    with pytest.raises(ValueError, match="level"):
        Chance(0.3, 0.2, 0.5, level)
