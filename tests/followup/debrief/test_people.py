"""Somebody met twice is one person, and nothing noted of them is lost or run together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.debrief.people import as_one_name, each_met_once, talked_about
from candidacy.followup.debrief.values import Met

TWICE = (Met("Ada", "", "the rota"), Met("ada", "head cook", "their new kitchen"))
LINES = st.lists(
    st.builds(
        Met, st.sampled_from(["Ada", "ada", " ADA ", "Bo", ""]), st.just(""), st.sampled_from(["", "x", "y.", "z!"])
    )
)


def test_two_spellings_are_one_person_with_a_stop_between_the_notes() -> None:
    assert each_met_once(TWICE) == (Met("Ada", "head cook", "the rota. their new kitchen"),)
    ended = (Met("Ada", note="Ask about the rota!"), Met("Ada", note="nothing else"))
    assert each_met_once(ended)[0].note == "Ask about the rota! nothing else"
    assert each_met_once((Met("ada"), Met("ada")))[0].name == "ada"


@pytest.mark.parametrize("name", ["Ada", "ada", " ADA "])
def test_a_note_of_thanks_draws_on_both_talks(name: str) -> None:
    assert talked_about(TWICE, name) == "the rota and your new kitchen"
    assert talked_about((*TWICE, Met("Bo", note="pay")), name) == "the rota and your new kitchen"


def test_what_was_noted_once_stays_as_it_was_noted() -> None:
    assert (
        talked_about([Met("Ada", note="We talked about the rota."), Met("ada")], "Ada") == "We talked about the rota."
    )
    assert talked_about([], "Ada") == ""


@given(LINES)
def test_everybody_is_there_once_with_every_note(lines: list[Met]) -> None:
    found = each_met_once(lines)
    names = [as_one_name(one.name) for one in found]
    assert sorted(names) == sorted({as_one_name(one.name) for one in lines if one.name.strip()})
    for one in lines:
        if one.name.strip():
            assert one.note in found[names.index(as_one_name(one.name))].note
