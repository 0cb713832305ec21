"""How long and how fast: words, syllables, seconds, and the pace over time, where the words are timed."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.rehearse.said.fillers import without_fillers
from candidacy.rehearse.said.reading import Answer
from candidacy.rehearse.said.syllables import syllables_of

WINDOW_S = 15.0
"""The pace is told for stretches of so many seconds."""
SHORTEST_S = 5.0
"""A shorter answer, or a last stretch shorter than this, has no rate: a word more or less would change it by a fifth."""
SLOW_WPM, FAST_WPM = 110.0, 180.0
"""Between these most people speak (research/science.md §4: our reading of several sources, no norm)."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Words a minute in one stretch of the recording."""

    start_s: float
    end_s: float
    words_per_minute: float


@dataclass(frozen=True, slots=True)
class Length:
    """How long the answer is. Fillers are not counted among words and syllables."""

    words: int
    syllables: int
    spoken_s: float | None
    """From the first word to the last, pauses included; None for a text without times."""
    likely_s: tuple[float, float]
    """How long it takes to say at 180 and at 110 words a minute."""
    words_per_minute: float | None
    syllables_per_s: float | None
    pace: tuple[Pace, ...]

    @property
    def about_s(self) -> float:
        """Seconds spoken; for a text without times, seconds at 150 words a minute."""
        return self.spoken_s if self.spoken_s is not None else self.words * 60 / 150


def length(answer: Answer) -> Length:
    """Return words, syllables, seconds and rates; rates only where each word has its times and there are five seconds."""
    kept = list(without_fillers(answer))
    syllables = sum(syllables_of(answer.tokens[at].written) for at in kept)
    spoken_s = answer.transcript.length_s
    rated = spoken_s if spoken_s is not None and spoken_s >= SHORTEST_S else None
    return Length(
        len(kept), syllables, spoken_s, (len(kept) * 60 / FAST_WPM, len(kept) * 60 / SLOW_WPM),
        len(kept) * 60 / rated if rated else None, syllables / rated if rated else None,
        _pace(answer, kept) if rated else (),
    )  # fmt: skip


def _pace(answer: Answer, kept: list[int]) -> tuple[Pace, ...]:
    """Return the pace in stretches of `WINDOW_S`; a word counts where its middle lies."""
    words = answer.transcript.words
    begin, end = words[0].start_s or 0.0, words[-1].end_s or 0.0
    middles = [
        ((words[at].start_s or 0.0) + (words[at].end_s or 0.0)) / 2 for at in (answer.tokens[one].word for one in kept)
    ]
    found: list[Pace] = []
    start = begin
    while end - start >= SHORTEST_S:
        stop = end if end - start < WINDOW_S + SHORTEST_S else start + WINDOW_S
        count = sum(start <= middle < stop for middle in middles)
        found.append(Pace(start, stop, count * 60 / (stop - start)))
        start = stop
    return tuple(found)


@dataclass(frozen=True, slots=True)
class AgainstTime:
    """An answer held against the time there is for it, in seconds; `over_s` is 0 where it fits."""

    limit_s: float
    about_s: float
    over_s: float
    cut_at_word: int | None
    """Index of the first word said after the time was up; None where it fits."""


def against_time(answer: Answer, measured: Length, limit_s: float) -> AgainstTime:
    """Return how the answer fits in `limit_s` seconds; a text without times is taken at 150 words a minute."""
    over_s = max(0.0, measured.about_s - limit_s)
    return AgainstTime(limit_s, measured.about_s, over_s, _cut(answer, measured, limit_s) if over_s else None)


def _cut(answer: Answer, measured: Length, limit_s: float) -> int | None:
    words = answer.transcript.words
    if measured.spoken_s is None:
        return min(int(len(words) * limit_s / measured.about_s), len(words) - 1)
    begin = words[0].start_s or 0.0
    return next((at for at, word in enumerate(words) if (word.end_s or 0.0) - begin > limit_s), None)


def second_of(answer: Answer, token: int) -> float:
    """Return the second of the answer at which a token is said: as timed, or at 150 words a minute."""
    words, word = answer.transcript.words, answer.tokens[token].word
    start_s, begin_s = words[word].start_s, words[0].start_s
    return word * 60 / 150 if start_s is None or begin_s is None else start_s - begin_s
