"""Several postings are shown side by side, without an order or a grade."""

from __future__ import annotations

from candidacy.app.paper.comparison import EXPLANATION, comparison_text
from candidacy.app.paper.plain import columns
from tests.app.paper.samples import COOK, HOSTILE, LIBRARY, LONG, NURSE


def test_each_posting_has_its_counts_gaps_and_time() -> None:
    text = comparison_text([LIBRARY, COOK, NURSE], width=100)
    assert "6: ● 3 shown, ◐ 1 partly shown, ○ 2 not shown yet" in text
    assert "○ An enhanced criminal record check" in text
    assert text.count("about 55 min") == 3
    assert text.index("Library Assistant") < text.index("Cook") < text.index("Registered Nurse")


def test_it_says_what_it_is_and_gives_no_grade() -> None:
    text = comparison_text([NURSE, COOK])
    assert " ".join(EXPLANATION.split()) in " ".join(text.split())
    assert "%" not in text
    assert "score" not in text.lower()


def test_no_line_is_too_wide() -> None:
    text = comparison_text([HOSTILE, LONG], width=60)
    assert max(columns(line) for line in text.splitlines()) <= 60
