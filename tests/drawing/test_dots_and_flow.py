"""Dots and flows are well-formed whatever they are given, and their table says all that they show."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.drawing.dots import chance_dots, day_dots
from candidacy.drawing.flow import anonymous_flow, flow_picture

TEXT = st.text(st.characters(min_codepoint=32, exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=20)
COUNTS = st.lists(st.integers(0, 20), min_size=3, max_size=3).map(sorted)
WAYS = st.tuples(st.integers(0, 5), st.integers(1, 4), st.integers(1, 90)).map(
    lambda way: (f"s{way[0]}", f"s{way[0] + way[1]}", way[2])
)
FLOWS = [
    ("Noted", "Applied", 40),
    ("Applied", "Interview", 6),
    ("Applied", "Still open", 34),
    ("Interview", "Offer", 2),
]
SVG = "{http://www.w3.org/2000/svg}"


def plain(svg: str, title: str, said: str) -> ET.Element:
    picture = ET.fromstring(svg)
    assert (picture.get("role"), picture.get("aria-label")) == ("img", title)
    assert (picture[0].text or "", picture[1].text or "") == (title, said)
    assert not any({"style", "fill", "onclick"} & set(one.attrib) for one in picture.iter())
    return picture


@given(COUNTS, TEXT, TEXT)
def test_so_many_of_twenty_are_full_and_the_range_is_marked(counts: list[int], title: str, said: str) -> None:
    low, filled, high = counts
    picture = chance_dots(filled, low, high, 20, title, said)
    kinds = [set((one.get("class") or "").split()) for one in plain(picture.svg, title, said).iter("circle")]
    assert (len(kinds), sum("on" in one for one in kinds), sum("may" in one for one in kinds)) == (
        20,
        filled,
        high - low,
    )
    assert picture.rows[1] == ("about", str(filled))


@given(st.lists(st.none() | st.floats(0, 2000), min_size=1, max_size=50), TEXT, TEXT)
def test_each_day_is_a_dot_and_stands_in_the_table(days: list[float | None], title: str, said: str) -> None:
    picture = day_dots(days, [(0, "today"), (28, "in four weeks")], "later", title, said)
    circles = list(plain(picture.svg, title, said).iter("circle"))
    assert len(circles) == len(days) == sum(int(row[1]) for row in picture.rows)
    assert sum(one.get("class") == "dot" for one in circles) == days.count(None)


def test_what_comes_after_the_end_of_the_picture_joins_the_later_ones() -> None:
    picture = day_dots([3.0, 9.0, 200.0, None], [(0, "today"), (300, "far")], "later", "t", "s", until=100)
    assert picture.rows[-1] == ("later", "2")
    assert "far" not in picture.svg


def test_stages_that_lead_nowhere_stand_at_the_right_end() -> None:
    bars = ET.fromstring(flow_picture(FLOWS, "t", "s").svg).iter("rect")
    assert [float(one.get("x") or -1) for one in bars] == [0, 110, 220, 330, 330]


@given(st.lists(WAYS, min_size=1, max_size=8), TEXT, TEXT)
def test_each_way_is_a_band_and_stands_in_the_table(flows: list[tuple[str, str, int]], title: str, said: str) -> None:
    picture = flow_picture(flows, title, said)
    drawn = plain(picture.svg, title, said)
    assert len(list(drawn.iter("path"))) == len(flows) == len(picture.rows)
    assert len(list(drawn.iter("rect"))) == len({name for flow in flows for name in flow[:2]})


def test_a_copy_to_share_names_no_employer_and_stands_alone() -> None:
    known = {"Noted", "Applied", "Interview", "Still open"}
    svg = anonymous_flow([*FLOWS, ("Interview", "Acme Ltd", 1)], known, "A search", "As counts")
    assert "Acme" not in svg
    assert "Other" in svg
    assert len(list(ET.fromstring(svg).iter(f"{SVG}path"))) == 4


def test_what_cannot_be_drawn_is_refused() -> None:
    several: tuple[Callable[[], object], ...] = (
        lambda: chance_dots(3, 4, 5, 20, "", ""),
        lambda: chance_dots(3, 2, 21, 20, "", ""),
        lambda: day_dots([], [], "later", "", ""),
        lambda: day_dots([1.0], [], "later", "", "", until=0),
        lambda: day_dots([-1.0], [], "later", "", ""),
        lambda: flow_picture([], "", ""),
        lambda: flow_picture([("a", "b", 0)], "", ""),
        lambda: flow_picture([("a", "b", 1), ("b", "a", 1)], "", ""),
    )
    for refused in several:
        with pytest.raises(ValueError, match="."):
            refused()
