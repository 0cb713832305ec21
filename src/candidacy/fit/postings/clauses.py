"""Sentences cut into the separate things they ask for, each a stretch of the posting's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from candidacy.fit.english import cues
from candidacy.fit.english.facts import DUTIES_RUN, PART_OF_JOB
from candidacy.fit.english.joints import ASIDE, INVERTED, JOINT, NICE_LEAD, SPEAKER, SUBJECT, SUBORDINATE
from candidacy.fit.postings.cued import known_kind, nice_at, says_must
from candidacy.fit.postings.parting import Manner, parts
from candidacy.fit.postings.sentences import bracketed, trim
from candidacy.fit.postings.tasks import task_form
from candidacy.kernel.quotes import Span

_ONE_VERB = re.compile(r"(?:also |then )?[a-z-]+$")
_CANDIDATES = re.compile(r"\b(?:applicants?|candidates?) (?:should|must|will|need|can)\b", re.IGNORECASE)
_SHORT_IF = re.compile(r"(?:if|when|where|once|as) (?:[\w'’-]+ ?){1,4}", re.IGNORECASE)
_MAIN = re.compile(r"\b(?:you|they|we|i)(?:['’](?:ll|d|re)| will| would| must| can| should| need)\b", re.IGNORECASE)
_LONGEST_LEAD = 11
_SEEN = 600
"""Characters of what came before that are looked at, so that a line without end costs no more than its length."""
_LEAST_LEFT = 8
"""Characters that must be left of a clause when its opening is taken off."""


@dataclass(frozen=True, slots=True)
class _Piece:
    span: Span
    before: str
    """The words of the cut before it."""
    aside: bool = False


def clauses(text: str, sentence: Span, manner: Manner) -> list[Span]:
    """Return the separate things a sentence asks for, reasons and reservations left out.

    A list of small like things stays one; things of different kinds, and longer tasks set apart by commas, part.
    """
    merged: list[_Piece] = []
    for piece in _gathered(text, _pieces(text, sentence)):
        if not merged:
            merged.append(piece)
        elif _is_aside(text, piece):
            merged.append(replace(piece, aside=True))
        elif _stands_apart(text, merged[-1], piece, manner):
            merged.append(piece)
        else:
            merged[-1] = replace(merged[-1], span=Span(merged[-1].span.start, piece.span.end))
    kept = [one.span for one in merged if not one.aside]
    return [trimmed for one in kept if len(trimmed := trim(text, _without_lead_in(text, one)))]


def _gathered(text: str, pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    """Yield the pieces, those that only begin what follows joined to it: "mark | and assess work", "if you can | take …"."""
    held: _Piece | None = None
    for piece in pieces:
        whole = piece if held is None else replace(held, span=Span(held.span.start, piece.span.end))
        if piece.before and _begins(text[piece.span.start : piece.span.end], alone=held is None):
            held = whole
            continue
        yield whole
        held = None
    if held is not None:
        yield held


def _begins(words: str, *, alone: bool) -> bool:
    """Say whether the words are one verb of two, or a short condition, of what follows."""
    one_verb = alone and _ONE_VERB.match(words) is not None and task_form(words) is not None
    return one_verb or _SHORT_IF.fullmatch(words) is not None


def _pieces(text: str, sentence: Span) -> Iterator[_Piece]:
    inside = bracketed(text, sentence)
    start, before = sentence.start, ""
    for cut in JOINT.finditer(text, sentence.start, sentence.end):
        if cut.start() in inside or cut.start() <= start or cut.end() >= sentence.end:
            continue
        yield _Piece(Span(start, cut.start()), before)
        start, before = cut.end(), cut.group().lower()
    yield _Piece(Span(start, sentence.end), before)


def _is_aside(text: str, piece: _Piece) -> bool:
    """Say whether a reason or a reservation begins here that asks for nothing."""
    words = text[piece.span.start : piece.span.end]
    if not ASIDE.search(piece.before):
        return False
    if any(sign in piece.before for sign in ("–", "—", "-", "so")):
        return bool(SPEAKER.match(words)) and not demands(words)
    return not demands(words)


def demands(words: str) -> bool:
    """Say whether a clause asks for something by its own words."""
    return bool(
        says_must(words)
        or nice_at(words) >= 0
        or PART_OF_JOB.search(words)
        or _CANDIDATES.search(words)
        or (SUBJECT.match(words) and (cues.DUTY.search(words) or cues.ASKED.search(words)))
        or (known_kind(words) is not None and not SPEAKER.match(words))
    )


def _stands_apart(text: str, left: _Piece, right: _Piece, manner: Manner) -> bool:
    before = text[max(left.span.start, left.span.end - _SEEN) : left.span.end]
    if not manner.listed and _only_leads(before):
        return False
    return parts(before, right.before, text[right.span.start : right.span.end], manner)


def _only_leads(words: str) -> bool:
    """Say whether the words only lead to what follows: "When something has gone wrong"."""
    short = SUBORDINATE.match(words) is not None and len(words.split()) <= _LONGEST_LEAD
    return short and not demands(words) and not _MAIN.search(words)


def _without_lead_in(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    match = NICE_LEAD.match(words) or DUTIES_RUN.match(words) or cues.LEAD_IN.match(words) or INVERTED.match(words)
    if match and match.end() and len(span) - match.end() >= _LEAST_LEFT:
        return Span(span.start + match.end(), span.end)
    return span
