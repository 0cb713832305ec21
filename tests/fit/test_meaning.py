from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.fit.meaning import nearness, word_vectors


def near(one: str, other: str) -> float:
    first, second = word_vectors().encode([one, other])
    return nearness(first, second)


@pytest.mark.parametrize(
    ("asked", "shows", "other"),
    [
        ("preparing food in a busy kitchen", "cooked two hundred lunches a day", "filed the quarterly accounts"),
        ("care of older people", "washed and dressed residents of a nursing home", "rewired a workshop"),
        ("stock control", "counted the warehouse every month", "taught Year 4"),
        ("wiring and fault finding", "traced shorts in distribution boards", "catalogued new books"),
        ("answer the telephone", "took about sixty calls a day at the switchboard", "welded steel frames"),
    ],
)
def test_what_shows_a_thing_is_nearer_than_what_does_not(asked: str, shows: str, other: str) -> None:
    assert near(asked, shows) > near(asked, other)


@given(st.text(max_size=80))
def test_a_vector_has_length_one_or_none(text: str) -> None:
    (vector,) = word_vectors().encode([text])
    length = math.hypot(*vector)
    assert length == 0.0 or math.isclose(length, 1.0, abs_tol=1e-9)


@given(st.lists(st.sampled_from("nurse ward cook stock till teach wiring".split()), min_size=1, max_size=6))
def test_the_order_of_words_does_not_matter(words: list[str]) -> None:
    assert near(" ".join(words), " ".join(reversed(words))) == pytest.approx(1.0)
