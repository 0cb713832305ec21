"""Text made safe and short for showing; quotes keep their exact words in the values themselves."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

ELLIPSIS = "…"
BREAK = "\u200b"
"""A place where a long word may go on to the next line, invisible otherwise."""

# Bytes that steer a terminal, and marks that turn the order of the words around, could make a posting show
# something other than what it says. Surrogates that stand alone cannot be written to a file at all.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")
_COMMAND = re.compile("\x1b\\[[0-9;:<=>?]*[ -/]*[@-~]|\x9b[0-9;:<=>?]*[ -/]*[@-~]")
_BROKEN = re.compile("[\ud800-\udfff]")


def visible(text: str) -> str:
    """Return the text without characters that steer instead of showing."""
    lines = _COMMAND.sub("", text).replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", " ").replace("\x0c", " ")
    return _BROKEN.sub("\ufffd", _STEERING.sub("", lines))


def one_line(text: str) -> str:
    """Return the visible text on one line, runs of blanks made one."""
    return " ".join(visible(text).split())


def columns(text: str) -> int:
    """Return how many columns of a terminal the text takes."""
    return sum(_columns_of(sign) for sign in text)


def shorten(text: str, most: int) -> str:
    """Return the text on one line, cut after a word and ended with … where it is wider than `most`."""
    line = one_line(text)
    if columns(line) <= most:
        return line
    cut = _fitting(line, most - 1)
    word_end = cut.rfind(" ")
    kept = cut[:word_end] if word_end > len(cut) // 2 else cut
    return kept.rstrip(" ,;:.-–—(") + ELLIPSIS


def wrap(text: str, most: int) -> list[str]:
    """Return the text as lines of at most `most` columns; no line is empty."""
    lines: list[str] = []
    for word in _short_words(one_line(text), most):
        if lines and columns(lines[-1]) + 1 + columns(word) <= most:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def breakable(text: str, most: int = 22) -> str:
    """Return the text with invisible break marks in words longer than `most` characters."""
    return re.sub(rf"\S{{{most}}}(?=\S)", lambda found: found[0] + BREAK, text)


def _short_words(line: str, most: int) -> Iterator[str]:
    for word in line.split():
        rest = word
        while columns(rest) > most:
            head = _fitting(rest, most) or rest[0]
            yield head
            rest = rest[len(head) :]
        if rest:
            yield rest


def _fitting(line: str, most: int) -> str:
    taken = 0
    for at, sign in enumerate(line):
        taken += _columns_of(sign)
        if taken > most:
            return line[:at]
    return line


def _columns_of(sign: str) -> int:
    if sign < "\u0300":
        return 1
    if unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1
