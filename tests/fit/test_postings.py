from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.fit.postings import read_posting
from candidacy.fit.postings.lengths import years_of
from candidacy.fit.postings.parts import parts_of
from candidacy.fit.values import Kind, Level, NoteKind, Requirement
from tests.fit.papers import paper

POSTING = """Staff Nurse, Larkspur Vale Hospital

We are a 40-bed hospital founded 20 years ago.

Essential
- Degree in adult nursing
- Current NMC registration
- At least two years' experience in an acute ward
- Excellent communication skills
- Fluent English and conversational Polish
Desirable
- Experience of clinical audit

Duties
- Administer medicines and keep records

Benefits
- 27 days' annual leave and a pension

We are an equal opportunities employer.
To apply, send your CV to jobs@example.org.
"""


def asked(text: str) -> dict[str, Requirement]:
    return {" ".join(one.quote.text.split()): one for one in read_posting(paper(text)).requirements}


def test_a_posting_with_headings_is_split_into_what_it_asks() -> None:
    found = asked(POSTING)
    assert {words: (one.kind, one.level) for words, one in found.items()} == {
        "Degree in adult nursing": (Kind.EDUCATION, Level.MUST),
        "Current NMC registration": (Kind.LICENCE, Level.MUST),
        "At least two years' experience in an acute ward": (Kind.EXPERIENCE, Level.MUST),
        "Excellent communication skills": (Kind.SOFT, Level.MUST),
        "Fluent English": (Kind.LANGUAGE, Level.MUST),
        "conversational Polish": (Kind.LANGUAGE, Level.MUST),
        "Experience of clinical audit": (Kind.EXPERIENCE, Level.NICE),
        "Administer medicines and keep records": (Kind.DUTY, Level.MUST),
    }


def test_benefits_company_facts_and_law_are_no_requirements() -> None:
    posting = read_posting(paper(POSTING))
    kinds = {note.kind for note in posting.notes}
    assert {NoteKind.BENEFIT, NoteKind.LEGAL, NoteKind.PROCESS} <= kinds
    assert not any(
        word in one.quote.text for one in posting.requirements for word in ("founded", "annual leave", "equal")
    )


def test_prose_without_headings_is_split_by_clause() -> None:
    found = asked(
        "We need a cook with at least three years in a professional kitchen and a Level 2 food hygiene certificate. "
        "Some pastry work would be a bonus. We pay 14 an hour and give you 28 days' holiday."
    )
    kinds = {one.kind: one for one in found.values()}
    years = kinds[Kind.EXPERIENCE].years
    assert years is not None
    assert years.low == 3
    assert kinds[Kind.LICENCE].level is Level.MUST
    assert any(one.level is Level.NICE and "pastry" in words for words, one in found.items())
    assert not any("holiday" in words for words in found)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("3+ years' experience in retail", 3, None),
        ("at least two years in a busy kitchen", 2, None),
        ("12 months' post-registration experience", 1, None),
        ("Two to four years of experience as a clerk", 2, 4),
        ("minimum of 5 years experience", 5, None),
    ],
)
def test_years_of_experience_are_read(words: str, low: float, high: float | None) -> None:
    years = years_of(words)
    assert years is not None
    assert (years.low, years.high) == (low, high)


@pytest.mark.parametrize(
    "words", ["a two-year contract", "25 days' holiday a year", "founded 20 years ago", "must be over 18 years of age"]
)
def test_other_lengths_are_no_years_of_experience(words: str) -> None:
    assert years_of(words) is None


def test_the_parts_of_a_list_are_named() -> None:
    assert parts_of("Experience with Word, Excel and Outlook") == (("Word", "Excel", "Outlook"), False)
    assert parts_of("Knowledge of Sage or Xero") == (("Sage", "Xero"), True)
    assert parts_of("A calm manner") == ((), False)


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=400))
def test_every_quote_is_an_exact_part_of_the_posting(text: str) -> None:
    document = paper("x " + text)
    for one in read_posting(document).requirements:
        assert document.text[one.quote.span.start : one.quote.span.end] == one.quote.text


def test_a_posting_of_one_line_is_not_taken_for_a_title() -> None:
    (only,) = read_posting(paper("Cook wanted. Must have 2 years in a kitchen.")).requirements
    assert only.years is not None
    assert only.years.low == 2
