"""The like things a requirement lists: "Word, Excel and Outlook"."""

from __future__ import annotations

import re

_LISTED = re.compile(r"[^,;:()]+(?:,[^,;:()]+)*,?\s+(?:and|or|&|and/or)\s+[^,;:()]+")
_LONGEST = 600
"""Characters beyond which words are no list of short things."""
_ANY = re.compile(r"\bor\b|\bsuch as\b|\be\.g\b|\blike\b|\bsimilar\b|\bincluding\b|/", re.IGNORECASE)
_LEAD = re.compile(
    r"^.*\b(?:in|of|with|using|as|for|on|to|including|like|skills?|knowledge|both|your|our|the|is|are)\s+(?=\S)",
    re.IGNORECASE,
)


def parts_of(words: str) -> tuple[tuple[str, ...], bool]:
    """Return the things listed, none where it is no list of short things, and whether one of them is enough."""
    match = _LISTED.search(words) if len(words) <= _LONGEST else None
    if match is None:
        return (), False
    pieces = [
        piece.strip(" .") for piece in re.split(r",\s*(?:and\s+|or\s+|&\s+)?|\s+(?:and/or|and|or|&)\s+", match.group())
    ]
    pieces[0] = _LEAD.sub("", pieces[0])
    short = [piece for piece in pieces if piece and len(piece.split()) <= 4]
    if len(short) < len(pieces) or len(short) < 2:
        return (), False
    return tuple(short), bool(_ANY.search(words))
