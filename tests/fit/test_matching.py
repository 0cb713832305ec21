from __future__ import annotations

from candidacy.fit.matching import compare
from candidacy.fit.postings import read_posting
from candidacy.fit.values import Finding, Support
from tests.fit.papers import AS_OF, paper, resume
from tests.fit.test_resumes import CV


def finding(requirement: str, cv: str = CV) -> Finding:
    posting = read_posting(paper(f"Requirements\n- {requirement}\n"))
    (found,) = compare(posting, resume(cv), AS_OF).findings
    return found


def test_a_requirement_is_shown_by_the_line_that_names_it() -> None:
    found = finding("Experience of mixing dough and baking bread")
    assert found.support is Support.STRONG
    assert found.evidence[0].quote.text == "Mixed doughs and baked bread"


def test_what_is_not_there_is_a_gap_with_the_closest_line() -> None:
    found = finding("Experience of payroll")
    assert found.support is Support.NONE
    assert found.evidence == ()


def test_years_are_added_up_from_dates() -> None:
    assert finding("At least three years' experience in a bakery").support is Support.STRONG
    short = finding("At least ten years' experience in a bakery")
    assert short.support is Support.WEAK
    assert short.years_shown is not None
    assert 6 < short.years_shown < 8


def test_a_tool_shows_the_class_it_belongs_to() -> None:
    cv = (
        "EXPERIENCE\n\nClerk, Fictive Ltd\n2019 - present\n- Posted two hundred invoices a month in QuickBooks\n"
        "- Opened the door to visitors\n- Ordered paper and pens\n- Watered the plants in the hall\n"
        "\nEDUCATION\n\nSchool certificate, Madeup School, 2018\n"
    )
    found = finding("Experience of bookkeeping", cv)
    nearest = found.evidence[0].quote if found.evidence else found.closest
    assert nearest is not None
    assert "QuickBooks" in nearest.text


def test_languages_are_compared_by_name() -> None:
    assert finding("Fluent Italian").support is Support.STRONG
    assert finding("Fluent German").support is Support.NONE


def test_a_degree_is_compared_by_level() -> None:
    assert finding("Diploma in baking").support is Support.STRONG
    assert finding("Bachelor's degree in nursing").support is Support.NONE


def test_the_same_documents_give_the_same_fit() -> None:
    posting = read_posting(paper("Requirements\n- Team leadership\n- Italian\n- Forklift licence\n"))
    assert compare(posting, resume(CV), AS_OF) == compare(posting, resume(CV), AS_OF)


def test_every_quote_is_an_exact_part_of_its_document() -> None:
    read = resume(CV)
    posting = read_posting(paper("Requirements\n- Led teams\n- Italian\n- Reducing waste\n- Baking diploma\n"))
    for found in compare(posting, read, AS_OF).findings:
        for link in found.evidence:
            assert read.documents[0].text[link.quote.span.start : link.quote.span.end] == link.quote.text
