"""The length of experience a requirement asks for, and what it is a length of."""

from __future__ import annotations

import re

from candidacy.fit.english.numbers import LENGTH, NUMBERS
from candidacy.fit.values import Years

_EXPERIENCE_NEAR = re.compile(
    r"\bexperience\b|\bminimum\b|\bat least\b|\byou(?:['’]ll|['’]ve)?\b|\bworked|working\b|\bpost-?(?:registration|qualif)|\bin (?:a|an|the)\b|\bas an?\b|\bdriving\b|\bof \w+ing\b|\bretail\b|\bpractice\b|\bhands-on\b|\bbehind you\b|\bverifiable\b|\byears?['’]? (?:of|in|as|with)\b(?! age)",
    re.IGNORECASE,
)
_NOT_EXPERIENCE = re.compile(
    r"\b(?:years?|months?)[- ](?:old|contract|probation|fixed|history|plan|anniversary|licen|guarantee|award|preceptor|clean|driving record|no\b)|\byears of age\b|\b(?:aged?|over|under) \d+\b|\bevery\b|\bper year\b|\ba year\b(?! or)|\byear \d",
    re.IGNORECASE,
)


def years_of(words: str) -> Years | None:
    """Return the years of experience the words ask for, or None; company age, contracts and leave do not count."""
    match = LENGTH.search(words)
    if match is None or _NOT_EXPERIENCE.search(words) or not _EXPERIENCE_NEAR.search(words):
        return None
    low = _number(match["low"])
    high = match["high"]
    months = match["unit"].lower().startswith("m")
    upper = None if high is None or high.lower() == "more" else _number(high)
    scale = 12 if months else 1
    rest = (words[: match.start()] + " " + words[match.end() :]).strip(" ,.-")
    return Years(round(low / scale, 2), None if upper is None else round(upper / scale, 2), _subject(rest))


def _number(words: str) -> float:
    return float(NUMBERS.get(words.lower(), 0)) or float(words)


def _subject(rest: str) -> str:
    plain = re.sub(
        r"^(?:(?:a )?minimum(?: of)?|at least|with|of|over|more than|ideally|you have|some)\s+",
        "",
        rest.strip(),
        flags=re.IGNORECASE,
    )
    return " ".join(plain.split())
