"""Sentences cut into the separate things they ask for, each a stretch of the posting's own words."""

from __future__ import annotations

import re

from candidacy.fit.english.cues import LEAD_IN
from candidacy.fit.english.signals import ABBREVIATION, CUT, STANDS_ALONE
from candidacy.fit.english.verbs import WORK_VERBS
from candidacy.fit.postings.kinds import firm_kind
from candidacy.fit.values import Kind
from candidacy.fit.words import stem
from candidacy.kernel.quotes import Span

_SENTENCE = re.compile(r"[.!?]+['\")’”]*(?=\s+[\"'“‘(]?[A-Z0-9£$€])|[.!?]+['\")’”]*\s*$|;\s+|\n\s*\n")
_VERB_LED = re.compile(
    r"^(?:also |then |to |will |be |help (?:to )?|occasionally |regularly |sometimes |you['’]ll )*([a-z-]+)\b",
    re.IGNORECASE,
)
_SPLITTING_KINDS = frozenset(
    {Kind.LANGUAGE, Kind.LICENCE, Kind.EDUCATION, Kind.EXPERIENCE, Kind.AVAILABILITY, Kind.SOFT}
)
_TRIM = " \t\r\n,;:–—-.*_•"


def sentences(text: str, span: Span) -> list[Span]:
    """Return the sentences of `text` within `span`; a semicolon ends one as well."""
    found: list[Span] = []
    start = span.start
    for match in _SENTENCE.finditer(text, span.start, span.end):
        if match.group().startswith(".") and ABBREVIATION.search(
            text, max(start, match.start() - 8), match.start() + 1
        ):
            continue
        found.append(Span(start, match.end()))
        start = match.end()
    found.append(Span(start, span.end))
    return [trimmed for one in found if len(trimmed := trim(text, one))]


def trim(text: str, span: Span) -> Span:
    """Return `span` without blanks and loose punctuation at its ends."""
    start, end = span.start, span.end
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM + "!?":
        end -= 1
    return Span(start, end)


def clauses(text: str, sentence: Span, whole_bullet: bool) -> list[Span]:
    """Return the separate things a sentence asks for.

    A list of small like things stays one; things of different kinds, and longer tasks set apart by commas, part.
    """
    pieces = _pieces(text, sentence)
    merged = [pieces[0]]
    for piece in pieces[1:]:
        if _parts(text, merged[-1], piece, whole_bullet):
            merged.append(piece)
        else:
            merged[-1] = Span(merged[-1].start, piece.end)
    return [trimmed for one in merged if len(trimmed := trim(text, _without_lead_in(text, one)))]


def _pieces(text: str, sentence: Span) -> list[Span]:
    depth_safe = [
        match
        for match in CUT.finditer(text, sentence.start, sentence.end)
        if not _inside_brackets(text, sentence, match.start())
    ]
    starts = [sentence.start, *(match.end() for match in depth_safe)]
    ends = [*(match.start() for match in depth_safe), sentence.end]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True) if end > start]


def _inside_brackets(text: str, sentence: Span, at: int) -> bool:
    before = text[sentence.start : at]
    return before.count("(") > before.count(")")


def _parts(text: str, left: Span, right: Span, whole_bullet: bool) -> bool:
    """Say whether what stands on the right of a cut is a thing of its own."""
    words = text[right.start : right.end]
    between = text[left.end : right.start].lower()
    if len(words.split()) < 2 and firm_kind(words) is not Kind.LANGUAGE:
        return False
    left_words = text[left.start : left.end]
    left_kind, right_kind = firm_kind(left_words), firm_kind(words)
    if right_kind is Kind.LANGUAGE and left_kind is Kind.LANGUAGE:
        return " or " not in text[left.start : right.end + 40].lower()
    if right_kind is not None and left_kind is not None and right_kind is not left_kind:
        return (
            Kind.EXPERIENCE not in (left_kind, right_kind)
            or " and " not in between
            or "," in between
            or right_kind in _SPLITTING_KINDS
        )
    if right_kind is Kind.LICENCE and left_kind is Kind.LICENCE:
        return len(words.split()) >= 3 and " or" not in between
    if whole_bullet:
        return bool(re.match(r"\s*,?\s*but\b", between)) and right_kind is not None
    if re.match(r"who|whose|you\b|you['’]", words, re.IGNORECASE):
        return True
    return (
        "," in between
        and len(words.split()) >= 3
        and ((_task_led(words) and _task_led(_last_words(left_words))) or bool(STANDS_ALONE.match(words)))
    )


def _last_words(words: str) -> str:
    return LEAD_IN.sub(
        "", re.sub(r"^.*?\b(?:will|to|involves?|includes?|['’]ll|['’]d be|be)\s+(?=[a-z])", "", words, count=1)
    )


def _task_led(words: str) -> bool:
    match = _VERB_LED.match(words.strip())
    if not match:
        return False
    return match[1].lower() in WORK_VERBS or (match[1].lower().endswith("ing") and stem(match[1]) in _VERB_STEMS)


def _without_lead_in(text: str, span: Span) -> Span:
    match = LEAD_IN.match(text[span.start : span.end])
    if match and match.end() and len(span) - match.end() >= 8:
        return Span(span.start + match.end(), span.end)
    return span


_VERB_STEMS = frozenset(stem(verb) for verb in WORK_VERBS)
