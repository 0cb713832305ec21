"""A seeker's documents read into claims, positions and breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from candidacy.fit.documents import Document
from candidacy.fit.english.months import POINT, RANGE
from candidacy.fit.english.verbs import WORK_VERBS
from candidacy.fit.passages import Shape, passages_of
from candidacy.fit.postings.sentences import sentences, trim
from candidacy.fit.resumes.positions import Entry, breaks, entries, is_work, months_worked
from candidacy.fit.resumes.sections import Placed, placed
from candidacy.fit.values import Claim, Month, Position, Resume, Section
from candidacy.fit.words import stem, words_of
from candidacy.kernel.quotes import Quote, Span

_NUMBER = re.compile(
    r"[£$€₹]\s?\d|\b\d[\d,.]*\s?(?:%|percent|k\b|m\b|million)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|half|double[d]?|twice)\b",
    re.IGNORECASE,
)
_DATE_LIKE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}/\d{2,4}\b")
_ACTION_STEMS = frozenset(stem(verb) for verb in WORK_VERBS)
LONGEST_CLAIM_WORDS = 45
"""A sentence longer than this is still one claim, but a paragraph is cut at its sentences."""


def read_resume(documents: Sequence[Document], as_of: date) -> Resume:
    """Return what the documents say of the seeker, up to `as_of`; the first is the résumé, the rest letters."""
    today = Month(as_of.year, as_of.month)
    positions: list[Position] = []
    claims: list[Claim] = []
    for document in documents:
        own = list(placed(document, passages_of(document)))
        found = entries(document, own)
        claims.extend(_claims(document, own, found, len(positions)))
        positions.extend(entry.position for entry in found)
    numbered = tuple(replace(claim, id=f"c{at}") for at, claim in enumerate(claims, start=1))
    gaps, overlaps = breaks(tuple(positions), today)
    return Resume(
        tuple(documents), _name(documents[0]), tuple(positions), numbered,
        tuple(claim.quote for claim in numbered if claim.section is Section.SKILLS),
        tuple(claim.quote for claim in numbered if claim.section is Section.EDUCATION),
        gaps, overlaps, months_worked([one for one in positions if is_work(one)], today),
        tuple(problem for document in documents for problem in document.problems),
    )  # fmt: skip


def _claims(document: Document, own: list[Placed], found: list[Entry], offset: int) -> Iterator[Claim]:
    headers = {at for entry in found for at in entry.header}
    for at, one in enumerate(own):
        if (one.heading and at not in headers) or not one.passage.quotable or one.section is Section.REFERENCES:
            continue
        position = _position_at(own, found, at, offset)
        for span in _claim_spans(document, one):
            quote = document.quote(span, one.passage.page)
            if _only_dates(quote):
                continue
            yield Claim("", quote, one.section, position, _states_number(quote), _acts(quote))


def _position_at(own: list[Placed], found: list[Entry], at: int, offset: int) -> int | None:
    """Return the entry a passage stands under: the last one begun, in the same section."""
    under = [
        index for index, entry in enumerate(found) if entry.first <= at and entry.position.section is own[at].section
    ]
    return offset + under[-1] if under else None


def _claim_spans(document: Document, one: Placed) -> list[Span]:
    span = one.passage.span
    text = document.text[span.start : span.end]
    if one.passage.shape is Shape.BULLET and len(text.split()) <= LONGEST_CLAIM_WORDS:
        return [kept] if len(kept := trim(document.text, span)) else []
    return sentences(document.text, span)


def _only_dates(quote: Quote) -> bool:
    """Say whether a line is nothing but dates or marks, and so says nothing by itself."""
    return not any(letter.isalpha() for letter in RANGE.sub("", POINT.sub("", RANGE.sub("", quote.text))))


def _states_number(quote: Quote) -> bool:
    return bool(_NUMBER.search(_DATE_LIKE.sub(" ", quote.text)))


def _acts(quote: Quote) -> bool:
    return any(word.stem in _ACTION_STEMS for word in words_of(quote.text)[:6])


def _name(document: Document) -> str:
    for passage in passages_of(document)[:4]:
        text = re.sub(
            r"^(?:name|curriculum vitae|cv|r[ée]sum[ée])\b\s*[:–—-]?\s*",
            "",
            passage.text_in(document),
            flags=re.IGNORECASE,
        ).strip(" *_#")
        words = text.split()
        if (
            2 <= len(words) <= 5
            and all(word[:1].isupper() or word[:1] in "(\"'“" for word in words)
            and not any(letter.isdigit() for letter in text)
        ):
            return text
    return ""
