"""The words of a take in phrases, each with the second at which it begins: what a player can be led by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from candidacy.rehearse.said.values import Transcript, Word

PAUSE_S = 0.5
LONGEST_WORDS = 18
_ENDS = ".?!"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that belong together, and the second of the recording where the first of them begins; None without times."""

    words: tuple[Word, ...]
    at_s: float | None


def phrases(transcript: Transcript) -> Iterator[Phrase]:
    """Yield all words in order, broken after sentences, at pauses of half a second, and after 18 words."""
    held: list[Word] = []
    for word in transcript.words:
        if held and _breaks(held, word):
            yield Phrase(tuple(held), held[0].start_s)
            held = []
        held.append(word)
    if held:
        yield Phrase(tuple(held), held[0].start_s)


def _breaks(held: list[Word], word: Word) -> bool:
    last = held[-1]
    if last.text[-1] in _ENDS or len(held) >= LONGEST_WORDS:
        return True
    return last.end_s is not None and word.start_s is not None and word.start_s - last.end_s >= PAUSE_S
