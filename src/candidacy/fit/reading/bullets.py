"""The marks that stand before the items of a list."""

from __future__ import annotations

import re

GLYPHS = (
    "•‣▪▫●○◦◘◙■□◆◇◈▶►▸▹➢➤➔→⇒⁃∙·✓✔✗✘☑★☆❖✦✱»›¤"
    "☐☒✅❏❐❑❒◉⦿◎◌⚫⚪⬤⬛⬜◼◻◾◽▢▣♦⬥⬦⧫❯❱➜➞➡➙➛➝➠➣➥⇨⟶⮞⭐✪✩✭✧✴✳❇⚬⦁⁌⁍👉👍🔹🔸🔷🔶🟢🔵🟦🟩"
)
"""Marks that are nothing else at the start of a line, even with no blank after them."""

_AFTER = "\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff"
"""What may follow a sign to choose its looks."""
_MARK = re.compile(
    rf"\s*(?:[{GLYPHS}][{GLYPHS}{_AFTER}]*\s*"
    r"|(?:[-*+–—o~>]|[-=~]{1,2}>|>>|\d{1,2}[.)]|\(\d{1,2}\)|\(?[a-zA-Z]\)|\((?:i{1,3}|i?v|vi{1,3}|i?x)\))\s+"
    r"|(?:[-–—>](?=[A-Z][a-z])|\*(?=[A-Z][a-z][^*]*$)))(?=\S)"
)
_LONE = re.compile(rf"\s*[{GLYPHS}\-*–—o]\s*")


def mark_length(words: str) -> int:
    """How many characters at the start of `words` are a list mark with its blanks; 0 for none."""
    found = _MARK.match(words)
    return found.end() if found else 0


def is_lone_mark(words: str) -> bool:
    """Say whether the words are a list mark and nothing else."""
    return _LONE.fullmatch(words) is not None
