"""The process map is well-formed whatever it is given, and says in words what it shows."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from candidacy.drawing.process import Stop, process_svg

TEXT = st.text(st.characters(min_codepoint=32, exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=20)
STOPS = st.lists(st.builds(Stop, TEXT, TEXT, st.sampled_from(["behind", "here", "ahead"])), min_size=1, max_size=9)


@given(STOPS, TEXT)
def test_it_is_well_formed_and_all_words_stand_in_it(stops: list[Stop], title: str) -> None:
    picture = ET.fromstring(process_svg(stops, title))
    words = [one.text or "" for one in picture.iter("text")]
    assert words == [word for stop in stops for word in (stop.name, stop.said)]
    assert picture.get("aria-label") == title
    assert picture.get("role") == "img"
    assert len(list(picture.iter("line"))) == len(stops) - 1


def test_it_holds_no_colour_and_no_style() -> None:
    svg = process_svg([Stop("Applied", "you are here", "here")], "The way")
    assert "style" not in svg
    assert "fill=" not in svg
