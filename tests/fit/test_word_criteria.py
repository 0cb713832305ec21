"""Person specifications as tables in Word files: each cell under the head of its column."""

from __future__ import annotations

import pytest

from candidacy.fit.postings import read_posting
from candidacy.fit.reading import read
from candidacy.fit.values import Level
from tests.documents.office import docx, paragraph


def table(*rows: tuple[str, ...]) -> str:
    cells = [
        "".join(f"<w:tc>{''.join(paragraph(one) for one in cell.split('|'))}</w:tc>" for cell in row) for row in rows
    ]
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def found(body: str) -> dict[str, Level]:
    document = read(
        docx(paragraph("Office assistant") + paragraph("Person specification", bold=True) + body), "spec.docx"
    )
    posting = read_posting(document)
    assert all(
        document.text[one.quote.span.start : one.quote.span.end] == one.quote.text for one in posting.requirements
    )
    return {one.quote.text: one.level for one in posting.requirements}


def test_cells_are_asked_for_as_firmly_as_their_column_says() -> None:
    body = table(
        ("Criteria", "Essential", "Desirable", "Assessed by"),
        ("Qualifications", "Good standard of education|Typing certificate", "First aid certificate", "A"),
        ("Experience", "Experience of office work", "", "A, I"),
        ("Other", "", "Able to drive", "I"),
    )
    assert found(body) == {
        "Good standard of education": Level.MUST, "Typing certificate": Level.MUST, "First aid certificate": Level.NICE,
        "Experience of office work": Level.MUST, "Able to drive": Level.NICE,
    }  # fmt: skip


@pytest.mark.parametrize("tick", ["✓", "X", "yes"])
def test_a_tick_stands_for_what_is_beside_it(tick: str) -> None:
    body = table(
        ("Attribute", "Essential", "Desirable"),
        ("Experience of dealing with the public", tick, ""),
        ("Knowledge of spreadsheets", "", tick),
    )
    assert found(body) == {"Experience of dealing with the public": Level.MUST, "Knowledge of spreadsheets": Level.NICE}


def test_a_table_of_another_kind_is_read_cell_by_cell() -> None:
    body = table(("Hours", "37 a week"), ("Place", "Town hall"))
    document = read(docx(paragraph("Office assistant") + body), "spec.docx")
    assert [document.text[line.span.start : line.span.end] for line in document.lines][1:] == [
        "Hours",
        "37 a week",
        "Place",
        "Town hall",
    ]
