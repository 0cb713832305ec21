"""Texts made comparable without losing the place: each character keeps where it came from.

Two spellings that look the same to a reader (a ligature, a curly quote, a word broken over a line end) become the
same normal text, and any stretch of it leads back to the exact words of the original.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from candidacy.kernel.quotes import Span

_HYPHENS = "-\u2010\u2011\u00ad\u0002"
_BROKEN_WORD = re.compile(rf"(?<=[^\W\d_])[{_HYPHENS}]+[ \t]*\r?\n[ \t]*(?=[^\W\d_A-Z])")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u0002")
_FOLDED = {
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("•·▪●◦‣⁃∙", " "),
}


@dataclass(frozen=True, slots=True)
class Normal:
    """A normal text and, for each of its characters, the place in the original it stands for."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original(self, span: Span) -> Span:
        """Return where the normal `span` stands in the original."""
        if not len(span):
            at = self.starts[span.start] if span.start < len(self.starts) else 0
            return Span(at, at)
        return Span(self.starts[span.start], self.ends[span.end - 1])


def normalise(text: str) -> Normal:
    """Return `text` case-folded, in compatibility form, with single blanks and broken words joined."""
    broken = {match.start(): match.end() for match in _BROKEN_WORD.finditer(text)}
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(text):
        if at in broken:
            at = broken[at]
            continue
        for letter in _fold(text[at]):
            if letter == " " and (not letters or letters[-1] == " "):
                continue
            letters.append(letter)
            starts.append(at)
            ends.append(at + 1)
        at += 1
    return Normal("".join(letters), tuple(starts), tuple(ends))


def _fold(letter: str) -> str:
    if letter in _INVISIBLE:
        return ""
    if letter in _FOLDED:
        return _FOLDED[letter]
    if letter.isspace():
        return " "
    plain = unicodedata.normalize("NFKC", letter).casefold()
    return " ".join(plain.split()) if " " in plain else plain


def locate(words: str, text: str) -> Span | None:
    """Return where `words` stand whole in `text`, or None.

    They must begin and end at word boundaries and hold two words or eight letters, so that a stray syllable or a
    changed number is never taken for a quote (measured in research: fuzzy matching lets invented numbers pass).
    """
    wanted = normalise(words).text.strip()
    if len(wanted.split()) < 2 and sum(letter.isalpha() for letter in wanted) < 8:
        return None
    normal = normalise(text)
    at = normal.text.find(wanted)
    while at != -1:
        span = Span(at, at + len(wanted))
        if _at_boundaries(normal.text, span):
            return normal.original(span)
        at = normal.text.find(wanted, at + 1)
    return None


def _at_boundaries(text: str, span: Span) -> bool:
    return not _splits_word(text, span.start) and not _splits_word(text, span.end)


def _splits_word(text: str, at: int) -> bool:
    if at == 0 or at == len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return True
    # "1.5" and "12,000" are single numbers: a quote may not end in the middle of one.
    if after in ".,%" and before.isdigit():
        return after == "%" or (at + 1 < len(text) and text[at + 1].isdigit())
    return before in ".," and after.isdigit() and at >= 2 and text[at - 2].isdigit()
