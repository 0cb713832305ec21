"""Words and letters by which a column, a code or the end of a row says how firmly a thing is asked for."""

from __future__ import annotations

import re

from candidacy.fit.english.headings import Block, block_of

_NICE = (
    r"desirable|desired|preferred|preferable|nice[- ]to[- ]have|optional|advantageous|bonus|a plus|asset|not essential"
)
_MUST = r"essential|required|must[- ]have|mandatory|necessary|minimum|compulsory|necessity|needed"
_CRITERIA = r"(?:\s+(?:criteria|criterion|requirements?|skills?|attributes?|qualities))?"
_LEVEL = re.compile(rf"[\W_]*(?:(?P<nice>{_NICE}|D)|(?P<must>{_MUST}|E|M)){_CRITERIA}[\W_]*", re.IGNORECASE)
TICK = re.compile(r"[✓✔☑✅xX●•*√]|yes|y", re.IGNORECASE)
"""A cell that only says "this column": the row's own words are what it is about."""
GENERIC = re.compile(
    r"(?:area|details?|description|item|category|criteri(?:on|a)|tasks?|dut(?:y|ies)|ref|requirements?|attributes?|no\.?|aspect|topic|heading|element|factor|what|subject|evidence|assess(?:ed|ment)(?: (?:by|at|method|stage))?|how (?:assessed|identified|tested)|(?:method|means|source) of (?:assessment|evidence|identification)|identified (?:by|from|through)|evidenced? by|shown by|tested (?:by|at)|where (?:assessed|shown)|stage|measured (?:by|at)|weight(?:ing)?|importance|score)",
    re.IGNORECASE,
)
"""Words that name a column and nothing in it."""
CODE = re.compile(r"(?:(?P<nice>D)|(?P<must>[EM]))\s?\d{0,2}\s?[.:)\]]?\s+(?=[A-Z(])")
"""A code before a criterion: "E1", "D2.", "E"."""
CODE_AFTER = re.compile(r"\s*[\[(]\s*(?:(?P<nice>D|desirable)|(?P<must>E|M|essential))\s*\d{0,2}\s*[\])]\s*\.?$", re.IGNORECASE)  # fmt: skip
OUTLINE = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|§+\s?\d*(?:\.\d+)*|\[\d{1,2}\]|#\d{1,2}[.:)]?|\(?[ivx]{1,4}[.)]|[a-z]\.(?!\S)|(?:criterion|item|point|requirement)\s\d{1,2}\s?[.:)–-]?|\d{1,2}\s?[:\]–-](?=\s))\s+(?=\S)",
    re.IGNORECASE,
)
"""A number, letter or sign of an outline that the readers leave in the line."""


CODED = re.compile(r"\*{0,2}(?!Q[1-4]\b)(?P<letters>[A-Z]{1,3})\s?\d{1,2}[.:)]?\*{0,2}[.:)]?\s+(?=[A-Z(])")
"""A code of the employer's own before a criterion: "SC1", "K3"."""


def level_word(words: str) -> Block | None:
    """Return what words that are nothing but a level say: "Essential", "D", "Desirable criteria"."""
    found = _LEVEL.fullmatch(words.strip())
    if found is None:
        return None
    return Block.NICE if found["nice"] else Block.MUST


def column_block(words: str) -> Block | None:
    """Return the firmness that the head of a column names, in one word or in several: "You will have"."""
    said = level_word(words)
    if said is not None or len(words.split()) > 8:
        return said
    found = block_of(words)
    return found if found in (Block.MUST, Block.NICE) else None
