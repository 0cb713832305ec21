"""The PDF has two pages at most, whatever is in the brief, and is the same bytes every time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.app.paper.as_pdf import brief_pdf
from candidacy.app.paper.plain import BREAK
from candidacy.app.paper.selection import varied_questions
from candidacy.app.paper.wording import FOOTER
from candidacy.prepare.values import Brief, Question
from tests.app.paper.samples import ALL, COOK, HOSTILE, LIBRARY, LONG, Wanted, brief_of
from tests.app.paper.test_html import brief_with
from tests.samples import sampled


@contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(data)
    try:
        yield document
    finally:
        document.close()


def words_of(data: bytes) -> list[str]:
    with opened(data) as document:
        pages = []
        for page in document:
            text = page.get_textpage()
            pages.append("".join(text.get_text_range().replace(BREAK, "").split()))
            text.close()
            page.close()
        return pages


@pytest.mark.parametrize("brief", ALL.values(), ids=ALL)
def test_two_pages_of_a4(brief: Brief) -> None:
    with opened(brief_pdf(brief)) as document:
        assert len(document) == 2
        assert [round(side) for side in document.get_page_size(0)] == [595, 842]


def test_each_page_holds_what_belongs_there() -> None:
    first, second = words_of(brief_pdf(LIBRARY))
    assert "Anenhancedcriminalrecordcheck" in first
    assert "“Koha,Word,Excel”cv.pdf,page1" in first
    assert "Yourcase" in first
    for heading in ("Questionstoexpect", "Questionstoaskthem", "Holdback", "Dressandbehaviour", "Stilltodo:55min"):
        assert heading in second
    assert all("".join(FOOTER.split()) in page for page in (first, second))


def test_nothing_is_cut_off_where_all_of_it_fits() -> None:
    first, second = words_of(brief_pdf(LIBRARY))
    for finding in LIBRARY.fit.findings:
        assert "".join(finding.requirement.quote.text.split())[:60] in first
    assert all("".join(item.text.split()) in second for item in LIBRARY.readiness.missing)


def test_what_is_left_out_of_a_long_brief_is_counted() -> None:
    first, second = words_of(brief_pdf(LONG))
    assert "moreinthefullbrief" in first
    assert "moreinthefullbrief" in second
    assert "Stilltodo" in second


def test_words_of_a_document_are_never_markup() -> None:
    first, _ = words_of(brief_pdf(HOSTILE))
    assert '#read("/etc/passwd")$x^2$*bold*_it_@ref<label>`raw`' in first
    assert "<script>alert(1)</script>#title$*" in first


@pytest.mark.parametrize("brief", [COOK, LIBRARY], ids=["cook", "library"])
def test_same_brief_same_bytes(brief: Brief) -> None:
    assert brief_pdf(brief) == brief_pdf(brief)


def test_same_bytes_in_another_process() -> None:
    program = (
        "import hashlib; from tests.app.paper.samples import LIBRARY; "
        "from candidacy.app.paper.as_pdf import brief_pdf; print(hash(brief_pdf(LIBRARY)) and "
        "hashlib.sha256(brief_pdf(LIBRARY)).hexdigest())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program], env={"PYTHONHASHSEED": seed, "TZ": zone}, capture_output=True, check=True
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(runs) == 1


def test_title_date_language_and_accessibility_are_stated() -> None:
    data = brief_pdf(LIBRARY)
    with opened(data) as document:
        told = document.get_metadata_dict()
        assert (
            told["Title"] == "Interview brief: Library Assistant (Children and Young People), Northfield Public Library"
        )
        assert told["Author"] == "Candidacy"
        assert told["CreationDate"].startswith("D:20260303")
        assert document.is_tagged()
    assert b"/Lang" in data
    assert b"pdfuaid" in data


def test_the_questions_are_chosen_by_who_is_asked() -> None:
    def last(brief: Brief, most: int) -> tuple[Question, ...]:
        return brief.questions[-1:]

    assert "holidayactivities" not in words_of(brief_pdf(LIBRARY, choose=last))[1].split("Stories")[0]


def test_questions_on_paper_are_of_several_kinds() -> None:
    kinds = [question.kind for question in varied_questions(LONG, 6)]
    assert len(set(kinds)) >= 3
    assert varied_questions(LONG, 0) == ()
    assert varied_questions(COOK, 9) == COOK.questions


def test_one_kind_alone_still_fills_the_paper() -> None:
    alike = tuple(question for question in LONG.questions if question.kind is LONG.questions[0].kind)
    brief = brief_of("t", "e", [Wanted("x")], questions=alike)
    assert len(varied_questions(brief, 9)) == 9


def test_half_a_sign_and_noncharacters_can_be_printed() -> None:
    words = ["\ud800", "\udfff x", "\ufffe", "\U0001ffff", "\x00", "\u200b" * 50, "\u0301" * 300, "\U000e0001"]
    with opened(brief_pdf(brief_with(words))) as document:
        assert len(document) == 2


@sampled(6, 12)
@given(st.lists(st.text(st.characters(), max_size=2000), min_size=8, max_size=8))
def test_no_text_in_any_field_breaks_the_pages(words: list[str]) -> None:
    with opened(brief_pdf(brief_with(words))) as document:
        assert len(document) == 2


@sampled(4, 8)
@given(st.integers(0, 120), st.integers(1, 400), st.sampled_from(["word ", "日本語", "MMMMMMMM", "supercali-", "ا"]))
def test_any_amount_of_any_length_takes_two_pages(number: int, length: int, word: str) -> None:
    text = word * length
    brief = brief_of(text, text, [Wanted(f"{at} {text}", f"{at} {text}", missing=(text,)) for at in range(number)])
    with opened(brief_pdf(brief)) as document:
        assert len(document) == 2
