from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.fit.english.headings import Block
from candidacy.fit.postings.telling import kind_of, kind_signs
from candidacy.fit.values import Kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Warm, patient manner with anxious visitors", Kind.SOFT),
        ("Good communication skills", Kind.SOFT),
        ("Knowledge of stock rotation", Kind.SKILL),
        ("Proficient in spreadsheets", Kind.SKILL),
        ("At least two years' experience in a care home", Kind.EXPERIENCE),
        ("Previous experience of serving customers", Kind.EXPERIENCE),
        ("Degree in chemistry or a related subject", Kind.EDUCATION),
        ("Full driving licence", Kind.LICENCE),
        ("Enhanced DBS check", Kind.LICENCE),
        ("Fluent Welsh", Kind.LANGUAGE),
        ("Must be able to work weekends and bank holidays", Kind.AVAILABILITY),
        ("Able to lift up to 20 kg", Kind.AVAILABILITY),
        ("Prepare the daily banking and reconcile the till", Kind.DUTY),
    ],
)
def test_kinds_are_told_without_a_heading(words: str, kind: Kind) -> None:
    assert kind_of(words, Block.NONE, "") is kind


def test_a_heading_of_duties_tips_the_scale() -> None:
    assert kind_of("Cleaning of equipment and work areas", Block.DUTIES, "What you will do") is Kind.DUTY


@given(st.text(max_size=120), st.sampled_from(Block), st.text(max_size=30))
def test_any_words_have_a_kind_and_signs_without_blanks(words: str, block: Block, heading: str) -> None:
    assert kind_of(words, block, heading) in Kind
    assert not any(" " in sign or "\n" in sign for sign, _amount in kind_signs(words, block, heading))
