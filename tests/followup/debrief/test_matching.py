"""Which predicted question an asked one is: told through paraphrase, while typing, and never where nothing is near."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.debrief.matching import LONGEST_PREDICTED, MOST, match_asked

PREDICTED = (
    "Tell us about yourself: what have you done so far, and what brings you here?",
    "Why Hill House Care Home? What made you apply here and not elsewhere?",
    "Why did you leave your job at The Anchor?",
    "How do you make sure that a resident with an allergy gets a safe plate?",
    "How do you feel about working weekends and evenings?",
    "What do you still find hard, or want to get better at, that this job needs?",
    "Which temperatures do you check in a day, and what do you do when one is wrong?",
)


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        ("walk us through your career", 0),
        ("what made you choose this home", 1),
        ("Why did you leave The Anchor?", 2),
        ("how do you deal with allergens", 3),
        ("can you do weekends", 4),
        ("biggest weakness?", 5),
    ],
)
def test_a_question_in_other_words_is_found(asked: str, right: int) -> None:
    best = match_asked(asked, PREDICTED)[0]
    assert (best.number, best.sure) == (right, True)


@pytest.mark.parametrize("asked", ["What is your favourite dish?", "do you own a bicycle", "?", "   ", ""])
def test_what_nobody_predicted_is_nobody_s(asked: str) -> None:
    assert not any(one.sure for one in match_asked(asked, PREDICTED))


@pytest.mark.parametrize("typed", ["how do you deal with aller", "can you do week"])
def test_the_match_is_offered_while_the_last_word_is_still_being_typed(typed: str) -> None:
    finished = {"aller": 3, "week": 4}[typed.rsplit(maxsplit=1)[-1]]
    assert match_asked(typed, PREDICTED)[0].number == finished


def test_a_mistyped_word_is_still_that_word() -> None:
    assert match_asked("which temperatuers do you check", PREDICTED)[0].number == 6


def test_the_very_words_are_the_likeliest_of_all() -> None:
    for number, text in enumerate(PREDICTED):
        best = match_asked(text, PREDICTED)[0]
        assert (best.number, best.sure) == (number, True)


@given(st.text(max_size=80), st.lists(st.text(max_size=60), max_size=6))
def test_any_text_is_answered_with_a_few_in_order(asked: str, predicted: list[str]) -> None:
    found = match_asked(asked, predicted)
    assert len(found) <= MOST
    assert [one.likeness for one in found] == sorted((one.likeness for one in found), reverse=True)
    assert all(0 <= one.likeness <= 1 and predicted[one.number] == one.text for one in found)
    assert found == match_asked(asked, predicted)


def test_a_long_list_and_a_long_text_are_cut() -> None:
    found = match_asked("weekend " * 10_000, ["How do you feel about weekends?"] * (LONGEST_PREDICTED + 50))
    assert all(one.number < LONGEST_PREDICTED for one in found)
    assert match_asked("why us", ["team say " * 50_000, "Why us?"])[0].number == 1
