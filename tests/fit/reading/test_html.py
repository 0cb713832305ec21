"""Web pages: the posting's data with its faults, the text that is shown, and what is refused."""

from __future__ import annotations

import json

import pytest

from candidacy.fit.documents import Document, Media, Style
from candidacy.fit.reading import read
from candidacy.kernel.refusals import EmptyDocument
from tests.documents import pages
from tests.documents.pages import page, posting_with, script
from tests.fit.reading.checks import assert_sound, codes, words


def read_html(data: bytes, name: str = "job.html") -> Document:
    document = read(data, name)
    assert document.media is Media.HTML
    assert_sound(document)
    return document


@pytest.mark.parametrize("fault", pages.faulty_scripts())
def test_the_data_of_a_page_is_read_whatever_its_fault(fault: str) -> None:
    document = read_html(page("<p>Apply now</p>", pages.faulty_scripts()[fault]))
    assert document.fact("title") == "Ward nurse"
    assert document.fact("employer") == "Lakeside Clinic"
    if fault != "quotes as entities":
        assert words(document, Style.BULLET) == ["Nursing degree", "3 years on a ward & in the night shift"]
        assert words(document)[0] == "We look for a ward nurse."


def test_every_fact_is_filled() -> None:
    document = read_html(page("", pages.faulty_scripts()["plain"]))
    assert {fact.name: fact.value for fact in document.facts} == {
        "title": "Ward nurse",
        "employer": "Lakeside Clinic",
        "location": "Ulm, DE",
        "employment_type": "FULL_TIME, PART_TIME",
        "date_posted": "2026-01-02",
        "valid_through": "2026-02-02",
        "pay": "EUR 42000–48000 per year",
        "hours": "38.5 hours",
        "industry": "Health",
        "remote": "TELECOMMUTE",
        "experience_months": "36",
        "education": "bachelor degree",
    }


@pytest.mark.parametrize(
    ("salary", "shown"),
    [
        ("100000", "USD 100000"),
        (52.5, "USD 52.5"),
        ({"currency": "GBP", "value": "30000"}, "GBP 30000"),
        ({"currency": "GBP", "value": {"value": 20, "unitText": "HOUR"}}, "GBP 20 per hour"),
        ({"currency": "GBP"}, None),
        ([], None),
    ],
)
def test_pay_in_its_many_shapes(salary: object, shown: str | None) -> None:
    data = json.dumps(posting_with(baseSalary=salary, salaryCurrency="USD"))
    assert read_html(page("", script(data))).fact("pay") == shown


def test_an_employer_named_by_reference_is_found() -> None:
    graph = {"@graph": [posting_with(hiringOrganization={"@id": "#o"}), {"@id": "#o", "name": "Lakeside Clinic"}]}
    assert read_html(page("", script(json.dumps(graph)))).fact("employer") == "Lakeside Clinic"


def test_other_parts_stand_under_headings_of_our_own_unless_already_said() -> None:
    data = posting_with(
        skills=["Wound care", "Nursing degree"],
        qualifications="<ul><li>Licence to practise</li></ul>",
        experienceRequirements=None,
    )
    document = read_html(page("", script(json.dumps(data))))
    shown = words(document)
    assert shown[shown.index("Skills") :] == [
        "Skills",
        "Wound care",
        "Qualifications",
        "Licence to practise",
        "Education",
        "bachelor degree",
    ]
    assert [document.words_of(line) for line in document.lines if not line.quotable] == [
        "Skills",
        "Qualifications",
        "Education",
    ]


def test_months_of_experience_are_said_but_not_quoted() -> None:
    document = read_html(page("", pages.faulty_scripts()["plain"]))
    (line,) = [line for line in document.lines if document.words_of(line) == "36 months of experience"]
    assert not line.quotable


def test_a_description_in_plain_text_keeps_its_lines() -> None:
    data = posting_with(description="We look for a nurse.\n\nYou bring:\n- a degree\n• 3 years")
    document = read_html(page("", script(json.dumps(data))))
    assert words(document, Style.BULLET) == ["a degree", "3 years"]


def test_a_teaser_gives_way_to_the_page_and_keeps_its_facts() -> None:
    body = pages.PLAIN_POSTING.replace(
        "team of twenty people.", "team of twenty people. " + "We care for our patients. " * 30
    )
    document = read_html(page(body, script(json.dumps(posting_with(description="We look for a nurse...")))))
    assert "A nursing degree and a licence to practise" in words(document)
    assert document.fact("employer") == "Lakeside Clinic"


def test_of_several_postings_the_one_that_the_page_is_about() -> None:
    others = [posting_with(title="Head nurse", description="<p>" + "Long words. " * 90 + "</p>"), pages.POSTING]
    document = read_html(page("<h1>Ward nurse</h1>", script(json.dumps(others))))
    assert document.fact("title") == "Ward nurse"
    assert words(document)[0] == "We look for a ward nurse."


@pytest.mark.parametrize("body", [pages.MICRODATA, pages.RDFA])
def test_marked_text_is_read_as_data(body: str) -> None:
    document = read_html(page(body))
    assert (document.fact("title"), document.fact("employer")) == ("Ward nurse", "Lakeside Clinic")
    assert words(document) == ["We look for a ward nurse.", "Nursing degree"]


def test_nested_items_of_microdata_are_read() -> None:
    document = read_html(page(pages.MICRODATA))
    assert document.fact("location") == "Ulm"
    assert document.fact("date_posted") == "2026-01-02"


def test_a_page_without_data_shows_its_posting_and_nothing_else() -> None:
    document = read_html(page(pages.PLAIN_POSTING))
    assert document.fact("title") == "Ward nurse"
    assert words(document, Style.HEADING) == ["Ward nurse", "What you bring"]
    assert words(document, Style.BULLET) == ["A nursing degree and a licence to practise", "Three years on a ward"]
    for unseen in ("Home", "cookies", "Secret", "Head nurse in Bonn", "Imprint"):
        assert unseen not in document.text


def test_line_breaks_part_lines_but_not_blocks() -> None:
    document = read_html(page(pages.PLAIN_POSTING))
    offer = [line for line in document.lines if document.words_of(line) in {"We offer:", "Thirty days of leave"}]
    assert [line.starts_block for line in offer] == [True, False]


def test_tables_show_a_row_a_line() -> None:
    body = "<table><tr><th>Hours<td>38<tr><th>Pay<td>Band 5</table><p>" + "We look for a nurse to care. " * 9
    assert words(read_html(page(body)))[:2] == ["Hours\t38", "Pay\tBand 5"]


def test_a_class_name_does_not_hide_the_whole_page() -> None:
    data = (
        page(pages.PLAIN_POSTING)
        .replace(b"<body>", b'<body class="cookie-banner nav">')
        .replace(b"<main>", b'<main class="modal">')
    )
    assert "A nursing degree and a licence to practise" in words(read_html(data))


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("<html><meta charset=windows-1252><p>Café – manager".encode("cp1252"), "Café – manager"),
        ("<html><p>Café manager".encode("utf-16"), "Café manager"),
        (b"\xef\xbb\xbf<html><p>Caf\xc3\xa9 manager", "Café manager"),
        (b"<html><meta charset=latin1><p>Caf\xc3\xa9 manager", "Café manager"),
        (b"<html><p>R&amp;D &ndash; caf&eacute;&nbsp;manager&shy;", "R&D – café manager"),
    ],
)
def test_encodings_and_entities(data: bytes, shown: str) -> None:
    document = read_html(data)
    assert words(document) == [shown]
    assert codes(document) == []


def test_an_undeclared_encoding_is_a_guess() -> None:
    assert codes(read_html("<html><p>Café manager".encode("cp1252"))) == ["guessed_encoding"]


@pytest.mark.parametrize(
    "data", [b"<html><body><script>start()</script>", b"<html><div hidden>x</div>", b"<html></html>"]
)
def test_a_page_that_shows_nothing_is_refused(data: bytes) -> None:
    with pytest.raises(EmptyDocument):
        read(data, "job.html")
