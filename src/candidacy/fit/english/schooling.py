"""Levels of schooling, lowest first, as they are named in English-speaking countries."""

from __future__ import annotations

import re


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


LEVELS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (1, _pattern(r"\bgcses?\b|\bgrade 10\b|\bssc\b|\bjunior cert|\blevel 2\b|\bn[1-3]\b|\bo[- ]levels?\b|\bncea level [12]\b|\bcertificate i{1,2}\b")),
    (2, _pattern(r"\ba[- ]levels?\b|\bhigh[- ]school\b|\bged\b|\bleaving cert|\bmatric\b|\bgrade 12\b|\bhsc\b|\blevel 3\b|\bbtec\b|\bn[4-5]\b|\bhighers?\b(?! educ)|\bncea level 3\b|\bsecondary school\b|\bcertificate iii\b|\bnvq\b|\bapprentice|\btime[- ]served\b|\bcity (?:&|and) guilds|\bvce\b|\binternational baccalaureate\b|\byear 12\b|\b12th\b|\bintermediate \(?10\+2")),
    (3, _pattern(r"\bdiploma\b|\bhn[cd]\b|\bassociate['’]?s?\b(?= (?:degree|of|in))|\blevel [45]\b|\bcertificate iv\b|\bn6\b|\bfoundation degree\b|\badvanced certificate\b|\bcollege\b(?= (?:diploma|certificate))|\bhigher certificate\b|\baat\b|\blevel 6\b|\bthird[- ]level\b|\btertiary\b")),
    (4, _pattern(r"\bbachelor|(?<!master's )(?<!master’s )(?<!associate )(?<!associate's )(?<!foundation )(?<!masters )\bdegree\b|\bb\.?sc\b|(?-i:\bB\.?A\b|\bB\.?E\b|\bB\.?S\b)(?=[\s,.(]|$)|\bb\.?eng\b|\bb\.?tech\b|\bb\.?com\b|(?-i:\bB\.? ?Ed\b)|\bbsn\b|\bll\.?b\b|\bbba\b|\bbca\b|\bbfa\b|\bbsw\b|(?-i:\bBN\b)|\bgraduate\b|\buniversity education|\b(?:first|second|upper|lower)[- ]class hon|\bhons\b|\bpgce\b")),
    (5, _pattern(r"\bmaster['’]?s\b|\bmaster of\b|\bm\.?sc\b|(?-i:\bM\.?A\b)(?=[\s,.(]|$)|\bm\.?eng\b|\bm\.?ed\b|\bmlis\b|\bmls\b|\bmba\b|\bmsw\b|\bmphil\b|\bm\.?tech\b|\bmca\b|\bpost-?graduate\b|\bllm\b|\bmsn\b")),
    (6, _pattern(r"\bph\.?d\b|\bdoctora")),
)  # fmt: skip
"""1 to the age of 16, 2 to 18 or a trade, 3 two-year studies, 4 a first degree, 5 a second degree, 6 a doctorate."""

OPEN_FIELD = _pattern(
    r"\bor (?:a )?(?:related|similar|equivalent|relevant)|\bany (?:field|discipline|subject)|\brelated (?:field|discipline)|\brelevant (?:degree|field|discipline|qualification)"
)

STATED_LEVEL = _pattern(r"\blevel ([2-8])\b")
STATED_LEVELS = {2: 1, 3: 2, 4: 3, 5: 3, 6: 4, 7: 5, 8: 6}
"""Levels of the British frameworks, where a line states one."""


def level_stated(words: str) -> int:
    """Return the highest level of schooling the words state, 0 where they state none."""
    stated = STATED_LEVEL.search(words)
    if stated:
        return STATED_LEVELS[int(stated[1])]
    return max((level for level, pattern in LEVELS if pattern.search(words)), default=0)
