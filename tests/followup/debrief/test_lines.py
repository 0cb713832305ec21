"""A line keeps what belongs to it when its words are put right or it is moved, and never takes what belongs to another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.debrief.lines import is_put_right, lines_before

LINES = st.lists(st.sampled_from(["Call", "call", "Send the plan", "Send the bill", "Cook", ""]), max_size=6)


def test_a_slip_put_right_leaves_the_line_the_same() -> None:
    assert lines_before(["Send the cerificate"], ["Send the certificate"]) == (0,)
    assert lines_before(["Send it", "Call"], ["", "Call"]) == (None, 1)


def test_lines_of_the_same_words_are_told_by_their_places() -> None:
    assert lines_before(["Call", "Call"], ["Call", "Call"]) == (0, 1)
    assert lines_before(["Call", "Call"], ["", "call "]) == (None, 1)


def test_a_line_that_was_moved_is_found_by_its_words() -> None:
    assert lines_before(["Call", "Send the plan"], ["Send the plan", "Call"]) == (1, 0)
    assert lines_before(["Call", "Send the plan"], ["Send the plan"]) == (1,)


@pytest.mark.parametrize(
    ("old", "new"),
    [("Send the plan", "Send the bill"), ("Call Ada", "Call Bo"), ("Send page 1", "Send page 2"), ("Why?", "")],
)
def test_another_line_in_the_same_place_is_a_new_one(old: str, new: str) -> None:
    assert not is_put_right(old, new)
    assert lines_before([old], [new]) == (None,)


@given(LINES)
def test_saved_unchanged_every_line_is_the_one_it_was(lines: list[str]) -> None:
    assert lines_before(lines, lines) == tuple(at if text else None for at, text in enumerate(lines))


@given(LINES, LINES)
def test_no_line_is_taken_twice_and_each_is_by_its_words(before: list[str], after: list[str]) -> None:
    found = lines_before(before, after)
    taken = [place for place in found if place is not None]
    assert len(found) == len(after)
    assert len(taken) == len(set(taken))
    for new, place in zip(after, found, strict=True):
        assert place is None or before[place].casefold() == new.casefold() or is_put_right(before[place], new)
