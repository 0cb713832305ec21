from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.fit.words import stem, words_of


@pytest.mark.parametrize(
    "same",
    [
        ("organise", "organizing", "organised"),
        ("driver", "driving", "drives"),
        ("teacher", "taught", "teaching"),
        ("administration", "administered", "administrative"),
        ("catalogue", "cataloging"),
        ("baker", "bakery", "baking"),
        ("supervisor", "supervised"),
        ("licence", "licensed"),
        ("paediatric", "pediatrics"),
    ],
)
def test_forms_of_one_word_share_a_stem(same: tuple[str, ...]) -> None:
    assert len({stem(word) for word in same}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("labour", "lab"), ("catering", "cat"), ("payable", "receivable"), ("C#", "C++")]
)
def test_different_words_keep_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_a_word_broken_over_a_line_end_is_one_word() -> None:
    assert [word.text for word in words_of("stock manage-\n  ment")] == ["stock", "management"]


@given(st.text(max_size=120))
def test_every_word_lies_where_it_says(text: str) -> None:
    for word in words_of(text):
        assert 0 <= word.span.start < word.span.end <= len(text)
