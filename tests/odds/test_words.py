"""Chances in words: of twenty, with their range, and never low without a next step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.kernel.chances import Chance
from candidacy.odds.words import chance_in_words, dots_of, of_twenty

SHARES = st.lists(st.floats(0, 1), min_size=3, max_size=3).map(sorted)


def test_the_sentence_of_the_report() -> None:
    said = chance_in_words(
        Chance(0.35, 0.2, 0.45), "people at this point", "get an offer", "ask by which day they decide."
    )
    assert said == (
        "About 7 of 20 people at this point get an offer; it could be 4 to 9. Next: ask by which day they decide."
    )


@pytest.mark.parametrize(
    ("share", "said"),
    [(0, "fewer than 1 in 20"), (0.049, "fewer than 1 in 20"), (0.05, "about 1 of 20"), (0.97, "more than 19 in 20")],
)
def test_the_ends(share: float, said: str) -> None:
    assert of_twenty(share) == said


@given(SHARES)
def test_every_chance_can_be_said(shares: list[float]) -> None:
    low, median, high = shares
    said = chance_in_words(Chance(median, low, high), "cold applications", "get an interview", "send the next one.")
    assert "cold applications get an interview" in said
    assert said.endswith("Next: send the next one.")
    assert abs(dots_of(median) / 20 - median) <= 0.0251


def test_a_low_chance_without_a_next_step_is_refused() -> None:
    low = Chance(0.3, 0.2, 0.4)
    with pytest.raises(ValueError, match="next step"):
        chance_in_words(low, "people at this point", "get an offer")
    with pytest.raises(ValueError, match="name both"):
        chance_in_words(low, "", "get an offer", "write")
    with pytest.raises(ValueError, match="share"):
        of_twenty(1.1)
    assert "Next" not in chance_in_words(Chance(0.9, 0.8, 0.97), "people with a spoken offer", "get it in writing")
