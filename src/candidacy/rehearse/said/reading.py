"""An answer read: its bare words with the marks and pauses around them, and its sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from candidacy.kernel.quotes import Span
from candidacy.rehearse.said.values import Piece, Transcript

PAUSE_S = 0.35
"""A silence this long between two timed words is read like a comma; it is never reported as a pause (see the sound half)."""
_TOKEN = re.compile(r"[£$€]?\d+(?:[.,:]\d+)*(?:%|[^\W_]+)?|[^\W\d_]+(?:['’.&][^\W\d_]+|['’-][^\W_]+)*-?", re.UNICODE)
_ABBREVIATIONS = frozenset("mr mrs ms dr st e.g i.e etc vs no approx".split())
STOP_S = 0.8
"""In a timed transcript without a single full stop, a silence this long is read like one."""
LONGEST_SENTENCE = 40
"""A sentence of more words, or a transcript without marks, is cut before a joining word with its own "I" or "it"."""
SHORTEST_PART = 8
STOP, COMMA, NONE = ".", ",", ""


@dataclass(frozen=True, slots=True)
class Token:
    """A bare word: in lower case with plain apostrophes, as written, and what stands before and after it."""

    low: str
    written: str
    span: Span
    word: int
    before: str
    """"." at a sentence's beginning, "," after a lesser mark or a pause, else empty."""
    after: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A transcript with its tokens, and its sentences as ranges of tokens."""

    transcript: Transcript
    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[range, ...]

    def low(self, at: int) -> str:
        """Return the token at `at` in lower case; empty beyond either end."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def lows(self, first: int, last: int) -> str:
        """Return the tokens from `first` up to `last` in lower case, one blank between them."""
        return " ".join(token.low for token in self.tokens[max(first, 0) : max(last, 0)])

    def piece(self, first: int, last: int) -> Piece:
        """Return the words from token `first` up to token `last` (not included), exactly as they stand."""
        begin, end = self.tokens[first], self.tokens[last - 1]
        span = Span(begin.span.start, end.span.end)
        at_s = self.transcript.words[begin.word].start_s
        return Piece(self.text[span.start : span.end], span, begin.word, at_s)

    def sentence_at(self, token: int) -> range:
        """Return the sentence that holds the token."""
        return next(sentence for sentence in self.sentences if token in sentence)

    def clause(self, first: int, longest: int = 10) -> Piece:
        """Return the words from `first` to the next mark or the next "and I", at most `longest` of them."""
        last = first + 1
        while last < len(self.tokens) and last - first < longest and not self._breaks(last):
            last += 1
        return self.piece(first, self._not_hanging(first, last))

    def opening(self) -> Piece:
        """Return the first clause of at least three words; the words up to there where there is none."""
        first = 0
        while first + 3 < len(self.tokens) and any(self._breaks(at) for at in (first + 1, first + 2)):
            first += 1
        return self.clause(first, 12)

    def _breaks(self, at: int) -> bool:
        joined = self.low(at) in _JOINING and self.low(at + 1) in _SUBJECTS
        return bool(self.tokens[at - 1].after) or joined

    def _not_hanging(self, first: int, last: int) -> int:
        while last - first > 3 and not self.tokens[last - 1].after and self.low(last - 1) in _HANGING:
            last -= 1
        return last


_JOINING = frozenset("and but so because then when which".split())
_SUBJECTS = frozenset("i we you he she it they i'd i've we'd we've the that there everyone nobody".split())
_HANGING = frozenset(
    "the a an and or but of to in on at for with from by that which who as so because my our their his her its was were is are had have this every".split()
)
"""A quote that is cut does not end in one of these."""


def read(transcript: Transcript) -> Answer:
    """Return the answer ready to be measured."""
    text = transcript.text
    starts = _starts(transcript)
    found = list(_TOKEN.finditer(text))
    marks = [STOP, *(_mark(text, one, other, starts, transcript) for one, other in pairwise(found)), STOP]
    tokens = tuple(
        Token(
            match.group().lower().replace("’", "'"), match.group(), Span(*match.span()),
            bisect_right(starts, match.start()) - 1, marks[at], marks[at + 1],
        )
        for at, match in enumerate(found)
    )  # fmt: skip
    return Answer(transcript, text, tokens, tuple(_sentences(tokens)))


def _starts(transcript: Transcript) -> list[int]:
    starts: list[int] = []
    at = 0
    for word in transcript.words:
        starts.append(at)
        at += len(word.text) + 1
    return starts


def _mark(text: str, one: re.Match[str], other: re.Match[str], starts: list[int], transcript: Transcript) -> str:
    """Return what stands between two tokens: a full stop, a lesser mark or a pause, or nothing."""
    between = text[one.end() : other.start()]
    if re.search(r"[!?…]|\.(?:\s|$|[\"”'])", between) and not _abbreviates(one, between):
        return STOP
    if re.search(r"[,;:()\"“”–—]|\.\.|\s-\s", between):
        return COMMA
    gap_s = _gap_s(one, other, starts, transcript)
    if gap_s >= STOP_S and not re.search(r"[.?!]", text):
        return STOP
    return COMMA if gap_s >= PAUSE_S else NONE


def _abbreviates(one: re.Match[str], between: str) -> bool:
    return one.group().lower() in _ABBREVIATIONS and between.strip() == "."


def _gap_s(one: re.Match[str], other: re.Match[str], starts: list[int], transcript: Transcript) -> float:
    end = transcript.words[bisect_right(starts, one.start()) - 1].end_s
    start = transcript.words[bisect_right(starts, other.start()) - 1].start_s
    return start - end if start is not None and end is not None else 0.0


def _sentences(tokens: tuple[Token, ...]) -> Iterator[range]:
    first = 0
    for at, token in enumerate(tokens):
        if token.after == STOP:
            yield from _cut(tokens, first, at + 1)
            first = at + 1


def _cut(tokens: tuple[Token, ...], first: int, last: int) -> Iterator[range]:
    """Yield a sentence, a long one in parts: before each joining word that begins a clause, some words apart."""
    if last - first > LONGEST_SENTENCE:
        for at in range(first + 1, last - 1):
            if at - first >= SHORTEST_PART and tokens[at].low in _JOINING and tokens[at + 1].low in _SUBJECTS:
                yield range(first, at)
                first = at
    yield range(first, last)
