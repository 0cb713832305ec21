from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.fit.matching.signs import SIGNS
from candidacy.fit.matching.weighing import GROUPS, weights_for, whole_signs
from candidacy.fit.values import Kind

FOR = "share best terms_named word_overlap bm25 nearness nearness_among_lines concept_named held_by_rule".split()
AGAINST = "sibling_only not_there ruled_out not_wholly helped_only number_clash lead_missing".split()
TABLES = sorted(
    path.name.removeprefix("evidence-").removesuffix(".tsv")
    for path in (files("candidacy.fit") / "data").iterdir()
    if path.name.startswith("evidence-")
)
CHANCES = st.lists(st.floats(0.001, 0.999), min_size=1, max_size=12)


@pytest.mark.parametrize("encoder", TABLES)
def test_what_speaks_for_a_line_never_makes_it_weaker(encoder: str) -> None:
    weights = weights_for(encoder)
    for group in set(GROUPS.values()):
        of = dict(zip(SIGNS, weights.by_group[group], strict=True))
        assert [sign for sign in FOR if of[sign] < 0] == []
        assert [sign for sign in AGAINST if of[sign] > 0] == []


@pytest.mark.parametrize("kind", list(Kind))
@given(chances=CHANCES, more=st.floats(0.0, 0.5))
def test_a_better_line_never_makes_a_requirement_less_shown(kind: Kind, chances: list[float], more: float) -> None:
    better = [min(0.999, max(chances) + more), *sorted(chances)[:-1]]
    weights = weights_for("words-1")
    assert weights.supported(kind, better) >= weights.supported(kind, chances) - 1e-12


@given(CHANCES)
def test_a_chance_is_a_chance(chances: list[float]) -> None:
    assert 0.0 <= weights_for("words-1").supported(Kind.SKILL, chances) <= 1.0
    assert len(whole_signs(chances)) == 4


def test_without_a_line_nothing_is_shown() -> None:
    assert weights_for("words-1").supported(Kind.SOFT, []) == 0.0
