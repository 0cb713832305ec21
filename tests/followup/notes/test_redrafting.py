"""What a model is told, and what of its answer is a letter."""

from __future__ import annotations

import pytest

from candidacy.followup.notes.redrafting import letter_in, wish_for
from candidacy.followup.notes.values import Tone

LETTER = "Dear Ada,\n\nThank you for the talk.\n\nPat"


@pytest.mark.parametrize(
    "answer",
    [
        LETTER, f"```\n{LETTER}\n```", f"```text\n{LETTER}\n```", f"Here is the letter:\n\n{LETTER}", f"Sure, here you go:\n{LETTER}",
        f"<think>They want\na letter.</think>\n{LETTER}", LETTER.replace("\n", "\r\n"),
    ],
)  # fmt: skip
def test_what_models_write_around_a_letter_is_taken_off(answer: str) -> None:
    assert letter_in(answer) == LETTER


def test_each_tone_is_told_in_its_own_words() -> None:
    told = {wish_for(tone) for tone in Tone}
    assert len(told) == len(Tone)
    assert all("{" not in one for one in told)
