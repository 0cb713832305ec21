from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.kernel.normal import locate, normalise
from candidacy.kernel.quotes import Span


@pytest.mark.parametrize(
    ("words", "text", "stands"),
    [
        ("built a filing system", "I  built a\n   filing system.", "built a\n   filing system"),
        ("stock management", "of stock manage-\nment in", "stock manage-\nment"),
        ("efficient office", "an eﬃcient oﬃce", "eﬃcient oﬃce"),
        ("the team's work", "the team’s work", "the team’s work"),
        ("2019-2021 in Bern", "2019–2021 in Bern", "2019–2021 in Bern"),
    ],
)
def test_a_quote_is_found_as_it_stands(words: str, text: str, stands: str) -> None:
    span = locate(words, text)
    assert span is not None
    assert text[span.start : span.end] == stands


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Mentored 30 nurses", "Mentored 3 nurses"),
        ("led a team of 1", "led a team of 12"),
        ("cut costs by 1", "cut costs by 1.5 million"),
        ("sales rose by 12", "sales rose by 12% in a year"),
        ("cook", "a cook"),
        ("invented words here", "quite other words"),
    ],
)
def test_what_does_not_stand_there_whole_is_not_found(words: str, text: str) -> None:
    assert locate(words, text) is None


@given(st.text(max_size=200))
def test_every_normal_character_leads_back_into_the_text(text: str) -> None:
    normal = normalise(text)
    assert len(normal.text) == len(normal.starts) == len(normal.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(normal.starts, normal.ends, strict=True))
    assert list(normal.starts) == sorted(normal.starts)


@given(st.text(alphabet=st.sampled_from("abc déﬁ-–’ \n\t"), min_size=12, max_size=80))
def test_a_located_quote_is_an_exact_part_with_the_same_normal_form(text: str) -> None:
    words = " ".join(text.split())
    span = locate(words, text)
    if span is not None:
        assert normalise(text[span.start : span.end]).text.strip() == normalise(words).text.strip()


def test_a_span_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)
