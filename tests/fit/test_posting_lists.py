"""Lists, tables and marks: a posting's items are found whatever stands before or beside them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.fit.postings import read_posting
from candidacy.fit.values import Level
from tests.fit.papers import paper

ITEMS = ("Swimming teacher certificate", "Creo", "Calm with anxious parents", "Two years at a busy pool")


def found(text: str, name: str = "paper.txt") -> list[tuple[str, Level]]:
    return [(" ".join(one.quote.text.split()), one.level) for one in read_posting(paper(text, name)).requirements]


def words(text: str, name: str = "paper.txt") -> list[str]:
    return [said for said, _ in found(text, name)]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([*"☐☑☒✓✔✗➢➤‣●◦•▪»›>o–—-*~+§👉✅🔹", "->", "=>", "1.1", "(iv)", "a)"]))
def test_the_mark_before_an_item_makes_no_difference(mark: str) -> None:
    listed = "\n".join(f"{mark} {item}" for item in ITEMS)
    assert words(f"Swim teacher\n\nEssential\n{listed}\n") == list(ITEMS)


@pytest.mark.parametrize("mark", ["☐", "•", "✓", "➤", "»", "-", "–", ">"])
def test_a_mark_needs_no_blank_after_it(mark: str) -> None:
    listed = "\n".join(f"{mark}{item}" for item in ITEMS if item != "Creo")
    assert words(f"Swim teacher\n\nEssential\n{listed}\n") == [item for item in ITEMS if item != "Creo"]


def test_an_outline_is_a_list_under_numbered_headings() -> None:
    text = """BEEKEEPER

1. BACKGROUND
We keep 300 hives on the moor.

2. THE WORK
2.1 Inspect hives every ten days.
2.2 Extract and bottle honey.

3. REQUIREMENTS
3.1 Two seasons with bees.
3.2 The following are desirable: queen rearing; Welsh; a trailer licence.
"""
    assert found(text) == [
        ("Inspect hives every ten days", Level.MUST),
        ("Extract and bottle honey", Level.MUST),
        ("Two seasons with bees", Level.MUST),
        ("queen rearing", Level.NICE),
        ("Welsh", Level.NICE),
        ("a trailer licence", Level.NICE),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        "| Criterion | Essential | Desirable |\n|---|---|---|\n| Training | Arborist level 3 | Tree surveying |\n"
        "| Skills | Rope access | |\n| | | Forklift licence |",
        "Criterion       Essential              Desirable\nTraining        Arborist level 3       Tree surveying\n"
        "Skills          Rope access\n                                       Forklift licence",
        "Criterion\tEssential\tDesirable\nTraining\tArborist level 3\tTree surveying\nSkills\tRope access\t\n"
        "Tickets\t\tForklift licence",
    ],
)
def test_a_column_says_how_firmly_its_cells_are_asked_for(rows: str) -> None:
    name = "paper.md" if rows.startswith("|") else "paper.txt"
    assert found(f"Tree surgeon\n\nPerson specification\n\n{rows}\n", name) == [
        ("Arborist level 3", Level.MUST),
        ("Tree surveying", Level.NICE),
        ("Rope access", Level.MUST),
        ("Forklift licence", Level.NICE),
    ]


def test_a_tick_in_a_column_is_about_the_words_of_its_row() -> None:
    text = "Diver\n\n| Criteria | E | D |\n|---|---|---|\n| HSE diving ticket | ✓ | |\n| Underwater welding | | x |\n"
    text = text.replace("| E | D |", "| Essential | Desirable |")
    assert found(text, "paper.md") == [("HSE diving ticket", Level.MUST), ("Underwater welding", Level.NICE)]


def test_the_end_of_a_row_says_its_level() -> None:
    text = """Lifeguard

Person specification

Item 1   Pool lifeguard award               Essential
Item 2   First aid instructor               Desirable
Item 3   Strong swimmer                     Essential
"""
    assert found(text) == [
        ("Pool lifeguard award", Level.MUST),
        ("First aid instructor", Level.NICE),
        ("Strong swimmer", Level.MUST),
    ]


def test_a_code_before_a_criterion_says_its_level_and_is_no_part_of_it() -> None:
    text = """Registrar

Person specification

E1  Knowledge of the law of marriage
E2  Neat handwriting
D1  A second language
D2  Experience of ceremonies
"""
    assert found(text) == [
        ("Knowledge of the law of marriage", Level.MUST),
        ("Neat handwriting", Level.MUST),
        ("A second language", Level.NICE),
        ("Experience of ceremonies", Level.NICE),
    ]


def test_a_table_of_tasks_is_read_without_its_labels() -> None:
    text = (
        "Verger\n\n## Duties\n\n| Area | Detail |\n|---|---|\n| Tower | Wind the clock |\n| Nave | Set out chairs |\n"
    )
    assert words(text, "paper.md") == ["Wind the clock", "Set out chairs"]


def test_what_an_item_adds_is_no_requirement_of_its_own() -> None:
    text = "Falconer\n\nEssential\n- Reliable car; the last bus goes at six\n- Discreet. Guests like their peace\n"
    assert words(text) == ["Reliable car", "Discreet. Guests like their peace"]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["|", "\t", "   ", "-", "1.1", "E1", "(D)", "Essential", "Desirable", "cook", "\n", ":"]))
)
def test_any_marks_and_rows_leave_quotes_exact(pieces: list[str]) -> None:
    document = paper("x " + " ".join(pieces))
    for one in read_posting(document).requirements:
        assert document.text[one.quote.span.start : one.quote.span.end] == one.quote.text


BOXES = """PERSON SPECIFICATION

Criteria        | Essential                        | Desirable                 | Assessed by
Qualifications  | Basic literacy and numeracy      | A trade qualification     | A
                |                                  | First aid certificate     | A, C
Experience      | Experience of cleaning           |                           | A, I
                | Experience of minor repairs      | Staff supervision         | I
"""


@pytest.mark.parametrize("framed", [False, True])
def test_a_table_with_empty_cells_keeps_its_columns(framed: bool) -> None:
    text = BOXES if not framed else "\n".join(f"| {line} |" if "|" in line else line for line in BOXES.splitlines())
    assert dict(found(text)) == {
        "Basic literacy and numeracy": Level.MUST, "A trade qualification": Level.NICE, "First aid certificate": Level.NICE,
        "Experience of cleaning": Level.MUST, "Experience of minor repairs": Level.MUST, "Staff supervision": Level.NICE,
    }  # fmt: skip
