"""Headings: told by their words in any case and dress, and never returned as something asked for."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.fit.postings import read_posting
from candidacy.fit.values import Level
from tests.fit.papers import paper


def found(text: str, name: str = "paper.txt") -> list[tuple[str, Level]]:
    return [(" ".join(one.quote.text.split()), one.level) for one in read_posting(paper(text, name)).requirements]


FIRM = ["Essential", "What you'll need", "Must haves", "You probably have", "You must show us that you have", "To be considered"]  # fmt: skip
SOFT = ["Desirable", "You might also have", "Would put you ahead", "Be cool if you have", "Lovely, but not vital", "It would be good if you had", "Bonus points"]  # fmt: skip
GIVEN = ["What's in it for you", "You get", "Perks", "In return", "Rewards", "What we offer", "The package"]


@pytest.mark.parametrize("heading", FIRM)
def test_a_heading_asks_firmly(heading: str) -> None:
    text = f"# Glazier\n\n## {heading}\n\n- Lead work\n- Ladder ticket\n"
    assert found(text, "paper.md") == [("Lead work", Level.MUST), ("Ladder ticket", Level.MUST)]


@pytest.mark.parametrize("heading", SOFT)
def test_a_heading_says_that_things_are_nice_to_have(heading: str) -> None:
    text = f"# Glazier\n\n## {heading}\n\n- At least a year of lead work\n- Ladder ticket\n"
    assert found(text, "paper.md") == [("At least a year of lead work", Level.NICE), ("Ladder ticket", Level.NICE)]


@pytest.mark.parametrize("heading", GIVEN)
def test_what_is_given_asks_for_nothing(heading: str) -> None:
    text = f"# Glazier\n\n## {heading}\n\n- A van with a roof rack\n- 9-day fortnight\n- Annual bonus of 8%\n"
    assert found(text, "paper.md") == []


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from([str.upper, str.lower, str.title, str.capitalize]),
    st.sampled_from(["{}", "{}:", "** {} **", "== {} ==", "{}\n=========", "{} (see below)", "1. {}"]),
    st.sampled_from(["what you will need", "key responsibilities", "nice to have"]),
)
def test_the_case_and_dress_of_a_heading_make_no_difference(case: object, dress: str, heading: str) -> None:
    assert callable(case)
    text = f"Miller\n\nWe grind rye.\n\n{dress.format(case(heading))}\n- Dressing millstones\n- Bagging flour\n"
    assert [words for words, _ in found(text)] == ["Dressing millstones", "Bagging flour"]


def test_a_heading_that_says_nothing_known_is_told_by_its_list() -> None:
    text = """# Zookeeper

## A wet Wednesday

- Feed the otters
- Clean the aviary
- Talk to school parties

## Treats

- Staff discount of 20%
- 28 days' holiday
- Free parking
"""
    assert [words for words, _ in found(text, "paper.md")] == ["Feed the otters", "Clean the aviary", "Talk to school parties"]  # fmt: skip


def test_prose_after_a_list_stands_under_its_heading_no_more() -> None:
    text = """Barista

Nice to have
- Latte art
- Italian

The shop is two minutes from the tram.
You must be over 18.
"""
    assert found(text) == [("Latte art", Level.NICE), ("Italian", Level.NICE), ("You must be over 18", Level.MUST)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("What I need from you: a clean licence. Steady hands.", ["a clean licence", "Steady hands"]),
        (
            "Be cool if you have: rope training, cave rescue, or a boat ticket.",
            ["rope training", "cave rescue", "a boat ticket"],
        ),
        (
            "You: gentle with nervous dogs; on time, every time; smart.",
            ["gentle with nervous dogs", "on time, every time", "smart"],
        ),
        (
            "Bonus points for cave rescue, a second language, and boat handling.",
            ["cave rescue", "a second language", "boat handling"],
        ),
    ],
)
def test_a_label_governs_what_follows_on_its_line(text: str, asked: list[str]) -> None:
    assert [words for words, _ in found(f"Guide wanted for the caves\n\nWe open at Easter.\n\n{text}\n")] == asked
