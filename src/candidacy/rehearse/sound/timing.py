"""When somebody speaks and when not: latency, phrases, pauses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from candidacy.rehearse.sound.recording import Span

SHORTEST_PAUSE_S = 0.25
"""Shorter silences belong to the consonants (Goldman-Eisler 1968)."""
EDGE_S, NOISY_EDGE_S = 0.03, 0.01
"""How much shorter than it is a pause may be measured: the edges err by about 10 ms each, in noise as often outwards."""


@dataclass(frozen=True, slots=True)
class Timing:
    """The course of an answer: its phrases and the silences between them, in seconds of the recording."""

    phrases: tuple[Span, ...]
    pauses: tuple[Span, ...]
    question_end_s: float

    @property
    def speech_s(self) -> float:
        """How long it was spoken, pauses left out."""
        return sum(one.length_s for one in self.phrases)

    @property
    def answer_s(self) -> float:
        """From the first sound of speech to the last, pauses included; 0 where nobody speaks."""
        return self.phrases[-1].end_s - self.phrases[0].start_s if self.phrases else 0.0

    @property
    def latency_s(self) -> float | None:
        """From the end of the question to the first sound of speech; None where nobody speaks."""
        return max(0.0, self.phrases[0].start_s - self.question_end_s) if self.phrases else None


def timing(spans: Iterable[Span], question_end_s: float = 0.0, edge_s: float = EDGE_S) -> Timing:
    """Return the phrases and pauses of stretches of speech; what ends before the question does is left out.

    A pause is as long as 0.25 s when measured to be at most `edge_s` shorter.
    """
    phrases: list[Span] = []
    for span in spans:
        if span.end_s <= question_end_s:
            continue
        if phrases and span.start_s - phrases[-1].end_s < SHORTEST_PAUSE_S - edge_s:
            phrases[-1] = Span(phrases[-1].start_s, span.end_s)
        else:
            phrases.append(span)
    pauses = tuple(Span(one.end_s, other.start_s) for one, other in pairwise(phrases))
    return Timing(tuple(phrases), pauses, question_end_s)
