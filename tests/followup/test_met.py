"""Everybody met is named once for each interview, and thanked once for each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.met import met_by_round, unthanked

NAMES = st.lists(st.sampled_from(["Ada Okoro", "ada okoro", "Bo Quill", "Cy Ref", " "]), max_size=4)
ROUNDS = st.dictionaries(st.integers(0, 3), NAMES, max_size=3)


def test_the_debrief_names_first_and_whoever_is_noted_and_named_nowhere_was_met_last() -> None:
    found = met_by_round({1: ("ada okoro",), 2: ()}, {1: ["Ada Okoro"]}, ["Ada Okoro", "Bo Quill"])
    assert found == {1: ("Ada Okoro",), 2: ("Bo Quill",)}
    assert met_by_round({}, {}, ["Ada Okoro"]) == {}
    assert met_by_round({}, {3: ["Ada Okoro"]}, []) == {3: ("Ada Okoro",)}, "a debrief alone is an interview"


def test_in_a_first_call_only_those_who_are_named_with_it_were_met() -> None:
    assert met_by_round({0: ()}, {}, ["Ada Okoro"]) == {0: ()}
    assert met_by_round({0: ("Bo Quill",), 1: ()}, {}, ["Ada Okoro"]) == {0: ("Bo Quill",), 1: ("Ada Okoro",)}


def test_somebody_met_twice_is_thanked_twice_and_a_note_without_a_round_counts_for_both() -> None:
    assert unthanked(["Ada Okoro", "Bo Quill"], 2, frozenset({(1, "ada okoro"), (2, "bo quill")})) == ("Ada Okoro",)
    assert unthanked(["Ada Okoro"], 2, frozenset({(None, "ada okoro")})) == ()


@given(over=ROUNDS, told=ROUNDS, noted=NAMES)
def test_nobody_is_named_twice_or_lost(
    over: dict[int, list[str]], told: dict[int, list[str]], noted: list[str]
) -> None:
    found = met_by_round(over, told, noted)
    assert list(found) == sorted({*over, *told})
    for names in found.values():
        assert len({name.casefold() for name in names}) == len(names)
    every = {name.casefold() for names in found.values() for name in names}
    given_names = [*over.values(), *told.values(), *([noted] if any(found) else [])]
    assert every == {name.casefold() for names in given_names for name in names if name.strip()}
