"""The text for a terminal says everything that matters, within its width, and cannot steer the terminal."""

from __future__ import annotations

import unicodedata

import pytest

from candidacy.app.paper.as_text import brief_text
from candidacy.app.paper.plain import columns, one_line
from candidacy.app.paper.wording import FOOTER
from candidacy.prepare.values import Brief
from tests.app.paper.samples import ALL, EMPTY, HOSTILE, LIBRARY, LONG


def flat(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("brief", ALL.values(), ids=ALL)
@pytest.mark.parametrize("width", [40, 72, 120])
def test_no_line_is_wider_than_asked(brief: Brief, width: int) -> None:
    assert max(columns(line) for line in brief_text(brief, width).splitlines()) <= width


@pytest.mark.parametrize("brief", ALL.values(), ids=ALL)
def test_every_requirement_is_named(brief: Brief) -> None:
    shown = flat(brief_text(brief))
    for finding in brief.fit.findings:
        assert flat(one_line(finding.requirement.quote.text))[:40] in shown


def test_a_gap_is_said_with_its_closest_line() -> None:
    text = brief_text(LIBRARY)
    assert "○ An enhanced criminal record check\n    Not shown yet. Closest: “First aid at work" in text
    assert "○ Willing to work evenings and every second Saturday\n    Not shown yet.\n" in text


def test_evidence_stands_with_document_and_page() -> None:
    assert "Partly: “Koha, Word, Excel” cv.pdf, page 1" in brief_text(LIBRARY)


def test_the_sections_are_all_there() -> None:
    text = brief_text(LIBRARY)
    headings = ["What they ask for", "Your case", "Questions to expect", "Questions to ask them", "Hold back"]
    headings += ["The employer", "Dress and behaviour", "Stories to finish", "Still to do: about 55 min"]
    headings += ["What could not be read well", FOOTER]
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)


def test_a_common_brief_takes_about_two_screens_and_a_huge_one_stays_bounded() -> None:
    assert len(brief_text(LIBRARY).splitlines()) < 150
    assert len(brief_text(LONG).splitlines()) < 400


@pytest.mark.parametrize("colour", [False, True])
def test_nothing_in_a_document_steers_the_terminal(colour: bool) -> None:
    text = brief_text(HOSTILE, colour=colour)
    for style in ("0", "1", "2", "33"):
        text = text.replace(f"\x1b[{style}m", "") if colour else text
    assert not [sign for sign in text if unicodedata.category(sign) == "Cc" and sign != "\n"]
    assert not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_colour_changes_no_words() -> None:
    coloured = brief_text(LIBRARY, colour=True)
    for style in ("0", "1", "2", "33"):
        coloured = coloured.replace(f"\x1b[{style}m", "")
    assert coloured == brief_text(LIBRARY)


def test_a_brief_with_nothing_in_it_is_still_said() -> None:
    assert "Nothing was asked for." in brief_text(EMPTY)


def test_no_score_is_shown() -> None:
    assert "0.8" not in brief_text(LIBRARY)
