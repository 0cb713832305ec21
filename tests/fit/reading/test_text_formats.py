"""Markdown, plain text and JSON Resume."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from candidacy.fit.documents import Document, Media, Style
from candidacy.fit.reading import read
from candidacy.fit.reading.draft import LINE_LIMIT, TEXT_LIMIT
from candidacy.kernel.refusals import BrokenDocument, EmptyDocument, UnknownFormat
from tests.fit.reading.checks import assert_sound, codes, words

CASES = Path("/work/shared/data/jsonresume")
"""The schema's own test cases, where the machine has them; the cases below stand without them."""


def read_sound(data: bytes, name: str) -> Document:
    document = read(data, name)
    assert_sound(document)
    return document


# Plain text


def test_the_text_is_the_file_letter_by_letter() -> None:
    text = "  Jane Doe \r\n\r\n\t- Led a team\n"
    document = read_sound(text.encode(), "cv.txt")
    assert document.text == text
    assert document.media is Media.TEXT
    assert words(document) == ["Jane Doe", "Led a team"]
    assert [line.starts_block for line in document.lines] == [True, True]


@pytest.mark.parametrize("mark", ["-", "*", "•", "–", "·", "‣", "o", "▪", "✓", "1.", "a)", "(2)"])
def test_list_marks_stand_outside(mark: str) -> None:
    document = read_sound(f"{mark} Led a team\n".encode(), "cv.txt")
    assert [(document.words_of(line), line.style) for line in document.lines] == [("Led a team", Style.BULLET)]


@pytest.mark.parametrize(
    "words_", ["-5 degrees", "2019 to 2021", "of course", "3.5 years", "–", "Acme - Ulm", "+49 731"]
)
def test_what_only_looks_like_a_list_mark_stays(words_: str) -> None:
    document = read_sound(f"{words_}\n".encode(), "cv.txt")
    assert words(document) == [words_]
    assert document.lines[0].style is Style.TEXT


def test_a_form_feed_starts_a_page_and_a_block() -> None:
    document = read_sound(b"One\ntwo\fThree\n\fFour", "cv.txt")
    assert [(line.page, line.starts_block) for line in document.lines] == [(1, True), (1, False), (2, True), (3, True)]


@pytest.mark.parametrize(
    ("data", "text", "found"),
    [
        ("Café".encode(), "Café", []),
        ("Café".encode("utf-8-sig"), "Café", []),
        ("Café".encode("utf-16"), "Café", []),
        (b"\xfe\xff" + "Café".encode("utf-16-be"), "Café", []),
        ("Café manager".encode("utf-16-le"), "Café manager", ["guessed_encoding"]),
        ("Café – manager".encode("cp1252"), "Café – manager", ["guessed_encoding"]),
        ("Ärzte für Düren ".encode() + b"\xff", "Ärzte für Düren \ufffd", ["unreadable_characters"]),
        (b"Nurse\x00 and \x1b[1m cook", "Nurse\x00 and \x1b[1m cook", []),
    ],
)
def test_encodings(data: bytes, text: str, found: list[str]) -> None:
    document = read_sound(data, "cv.txt")
    assert document.text == text
    assert codes(document) == found


def test_a_text_past_the_limit_is_cut_and_said() -> None:
    document = read_sound(b"words of a line\n" * (TEXT_LIMIT // 10), "cv.txt")
    assert len(document.text) == TEXT_LIMIT
    assert len(document.lines) == LINE_LIMIT
    assert set(codes(document)) == {"text_cut"}


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf", b"\x00\x00"])
def test_an_empty_text_is_refused(data: bytes) -> None:
    for name in ("cv.txt", "cv.md", "cv.html", "cv.json", "cv.pdf"):
        with pytest.raises(EmptyDocument):
            read(data, name)


# Markdown

MARKDOWN = """---
# Jane Doe #

**Experience:**
Engineer at *Acme*
===

- Led a team
- [x] Saved money
+ **Three** tools
> Quoted words

| Tool | Years |
|------|-------|
| Git  | 3     |

```
- code
```
__Skills__
1. First\\
"""


def test_markdown_markup_stands_outside_the_lines() -> None:
    document = read_sound(MARKDOWN.encode(), "cv.md")
    assert document.text == MARKDOWN
    assert document.media is Media.MARKDOWN
    assert words(document, Style.HEADING) == ["Jane Doe", "Experience:", "Engineer at *Acme*", "Skills"]
    assert words(document, Style.BULLET) == ["Led a team", "Saved money", "**Three** tools", "First"]
    assert words(document, Style.TEXT) == ["Quoted words", "Tool | Years", "Git  | 3", "- code"]


def test_bold_in_a_line_is_no_heading() -> None:
    assert words(read_sound(b"**Acme** and **Beta**\n\n**Led** a team", "cv.md"), Style.HEADING) == []


# JSON Resume

RESUME = {
    "basics": {
        "name": "Jane Doe",
        "label": "Engineer",
        "summary": "Builds things.",
        "location": {"city": "Ulm", "countryCode": "DE"},
    },
    "work": [
        {
            "name": "Acme",
            "position": "Engineer",
            "startDate": "2019-01",
            "endDate": "2021-03",
            "highlights": ["Led seven"],
        },
        {"name": "Beta", "position": "Head", "startDate": "2021-04", "summary": "Runs it."},
    ],
    "education": [{"institution": "Uni Ulm", "studyType": "MSc", "area": "Statistics", "endDate": "2018"}],
    "skills": [{"name": "Data", "keywords": ["SQL", "R"]}],
    "languages": [{"language": "German", "fluency": "Native"}],
    "certificates": [{"name": "CKA", "issuer": "CNCF", "date": "2020-05-01"}],
}


def read_resume(resume: object) -> Document:
    document = read_sound(json.dumps(resume).encode(), "cv.json")
    assert document.media is Media.JSON_RESUME
    return document


def test_a_resume_is_laid_out_in_the_usual_order() -> None:
    document = read_resume(RESUME)
    assert words(document) == [
        *("Jane Doe", "Engineer", "Ulm, DE", "Summary", "Builds things."),
        *("Experience", "Engineer", "Acme", "2019-01 – 2021-03", "Led seven"),
        *("Head", "Beta", "2021-04 – present", "Runs it."),
        *("Education", "MSc, Statistics", "Uni Ulm", "– 2018"),
        *("Certificates", "CKA", "CNCF", "2020-05-01"),
        *("Skills", "Data", "SQL", "R", "Languages", "German", "Native"),
    ]
    assert words(document, Style.HEADING) == [
        "Summary",
        "Experience",
        "Education",
        "Certificates",
        "Skills",
        "Languages",
    ]
    assert words(document, Style.BULLET) == ["Led seven", "SQL", "R"]


def test_what_the_reader_put_together_is_not_quotable() -> None:
    document = read_resume(RESUME)
    composed = [document.words_of(line) for line in document.lines if not line.quotable and line.style is Style.TEXT]
    assert composed == ["Ulm, DE", "2019-01 – 2021-03", "2021-04 – present", "MSc, Statistics", "– 2018"]
    assert all(not line.quotable for line in document.lines if line.style is Style.HEADING)


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        ({"work": None}, "wrong_kind", "work"),
        ({"work": [7]}, "wrong_kind", "work[0]"),
        ({"work": [{"name": None}]}, "wrong_kind", "work[0].name"),
        ({"work": [{"highlights": "Led"}]}, "wrong_kind", "work[0].highlights"),
        ({"work": [{"highlights": [{}]}]}, "wrong_kind", "work[0].highlights[0]"),
        ({"work": [{"startDate": "2013-12-021"}]}, "wrong_date", "work[0].startDate"),
        ({"work": [{"endDate": "2013-13"}]}, "wrong_date", "work[0].endDate"),
        ({"awards": [{"date": "May"}]}, "wrong_date", "awards[0].date"),
        ({"basics": {"name": "Jane", "profiles": {}}}, "wrong_kind", "basics.profiles"),
        ({"basics": {"name": "Jane", "location": "Ulm"}}, "wrong_kind", "basics.location"),
        ({"skills": [{"keywords": [["SQL"]]}]}, "wrong_kind", "skills[0].keywords[0]"),
    ],
)
def test_a_faulty_part_is_left_out_and_listed_with_its_path(change: dict[str, object], code: str, place: str) -> None:
    document = read_resume({**RESUME, **change})
    assert [(problem.code, problem.place) for problem in document.problems] == [(code, f"cv.json, {place}")]
    assert "Statistics" in document.text


@pytest.mark.skipif(not CASES.is_dir(), reason="the schema's own cases are not on this machine")
def test_the_schemas_own_cases_are_told_apart() -> None:
    folder = CASES / "test" / "__test__"
    # The schema's formats of addresses are not checked: a wrong one does no harm to what is quoted.
    sections = (
        "awards",
        "certificates",
        "education",
        "interests",
        "languages",
        "projects",
        "publications",
        "references",
        "skills",
        "volunteer",
        "work",
    )
    for section in sections:
        for case, resume in json.loads((folder / f"{section}.json").read_text()).items():
            document = read_resume({**resume, "basics": {"name": "Jane Doe"}})
            assert bool(document.problems) == ("Invalid" in case), (section, case, document.problems)


@pytest.mark.skipif(not CASES.is_dir(), reason="the schema's own cases are not on this machine")
def test_the_schemas_own_sample_is_read_whole() -> None:
    document = read_sound((CASES / "sample.resume.json").read_bytes(), "cv.json")
    assert document.problems == ()
    assert "Successfully won Techcrunch Disrupt" in words(document, Style.BULLET)


def test_broken_json_is_refused_with_its_line() -> None:
    with pytest.raises(BrokenDocument, match="line 2"):
        read(b'{"basics":\n oops}', "cv.json")


@pytest.mark.parametrize("data", [b'{"a": 1}', b"[1, 2]", b'{"dependencies": {}}'])
def test_other_json_is_refused(data: bytes) -> None:
    with pytest.raises(UnknownFormat):
        read(data, "cv.json")


def test_deep_json_is_refused() -> None:
    with pytest.raises(BrokenDocument):
        read(b'{"basics":' + b"[" * 100_000, "cv.json")
