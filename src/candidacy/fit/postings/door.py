"""A posting read from its document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from candidacy.fit.documents import Document, Style
from candidacy.fit.english.headings import Block
from candidacy.fit.english.signals import ORGANISATION
from candidacy.fit.passages import Passage, Shape, passages_of
from candidacy.fit.postings.clauses import clauses, sentences
from candidacy.fit.postings.context import Governed, governed
from candidacy.fit.postings.headed import headed
from candidacy.fit.postings.judging import asks, level_of, note_kind
from candidacy.fit.postings.kinds import firm_kind, kind_of
from candidacy.fit.postings.lengths import years_of
from candidacy.fit.postings.marks import marked
from candidacy.fit.postings.parts import parts_of
from candidacy.fit.postings.sheet import Sheet
from candidacy.fit.postings.tables import tabled
from candidacy.fit.values import Note, Posting, Requirement
from candidacy.kernel.quotes import Quote, Span

_EMPLOYER = re.compile(r"^(?:employer|company|organi[sz]ation|school|client|hospital)\s*:\s*(.+)$", re.IGNORECASE)
_TITLE_LABEL = re.compile(r"^(?:job title|position|post|role|vacancy|title|job)\s*:\s*(.+)$", re.IGNORECASE)


_JOB_WORD = re.compile(
    r"\b(?:assistant|officer|manager|clerk|nurse|cook|chef|driver|teacher|engineer|technician|adviser|advisor|analyst|worker|operative"
    r"|operator|receptionist|librarian|electrician|mechanic|cleaner|supervisor|coordinator|administrator|associate|agent|developer"
    r"|baker|barber|stylist|therapist|carer|machinist|fitter|welder|porter|executive|specialist|consultant|trainee|apprentice|lead)s?\b",
    re.IGNORECASE,
)


def read_posting(document: Document) -> Posting:
    """Return the posting with its requirements, each an exact quote, in the order in which they stand."""
    sheet = headed(marked(tabled(Sheet(document, {}))))
    passages = passages_of(sheet.document)
    requirements: list[Requirement] = []
    notes: list[Note] = []
    seen: set[str] = set()
    for piece in governed(sheet, passages):
        if not piece.passage.quotable or _is_title(document, piece.passage, passages):
            continue
        for requirement, note in _read(document, piece):
            if note is not None:
                notes.append(note)
            if requirement is not None and (key := " ".join(requirement.quote.text.lower().split())) not in seen:
                seen.add(key)
                requirements.append(_numbered(requirement, len(requirements) + 1))
    return Posting(
        document,
        _title(document, passages),
        _employer(document, passages),
        tuple(requirements),
        tuple(notes),
        document.problems,
    )


def _is_title(document: Document, passage: Passage, passages: tuple[Passage, ...]) -> bool:
    short = passage.shape is not Shape.BULLET and len(passage.span) < 90
    return passage is passages[0] and short and not re.search(r"[.!?](?:\s|$)", passage.text_in(document))


def _numbered(requirement: Requirement, number: int) -> Requirement:
    return Requirement(
        f"r{number}", requirement.quote, requirement.kind, requirement.level, requirement.years,
        requirement.heading, requirement.parts, requirement.any_part,
    )  # fmt: skip


def _read(document: Document, piece: Governed) -> Iterator[tuple[Requirement | None, Note | None]]:
    bullet = piece.passage.shape is Shape.BULLET
    found = sentences(document.text, piece.span)
    for sentence in found:
        asked = _asked_in(document, piece, sentence, bullet)
        for requirement in asked:
            yield requirement, None
        if not asked:
            words = document.text[sentence.start : sentence.end]
            kind = note_kind(words, piece.block)
            if kind is not None:
                yield None, Note(kind, document.quote(sentence, piece.passage.page))


def _asked_in(document: Document, piece: Governed, sentence: Span, bullet: bool) -> list[Requirement]:
    text = document.text
    whole = text[sentence.start : sentence.end]
    whole_asks = asks(whole, piece.block, bullet)
    spans = clauses(text, sentence, bullet)
    asked: list[Requirement] = []
    for span in spans:
        words = text[span.start : span.end]
        if not (asks(words, piece.block, bullet) or (whole_asks and _belongs(words, piece.block, len(spans), asked))):
            continue
        asked.append(_requirement(document, piece, span, whole if len(spans) == 1 else words))
    return asked


def _belongs(words: str, block: Block, count: int, asked: list[Requirement]) -> bool:
    """Say whether a clause shares in what its sentence asks though it has no cue of its own."""
    if count == 1:
        return True
    named = firm_kind(words) is not None and note_kind(words, block) is None
    return named or (bool(asked) and _goes_on(words, block))


def _goes_on(words: str, block: Block) -> bool:
    """Say whether a later clause goes on asking what the first one began: "answer the phone, greet visitors"."""
    return (
        len(words.split()) >= 3
        and note_kind(words, block) is None
        and not re.match(r"(?:we|our|the|this|it|so|because)\b", words, re.IGNORECASE)
    )


def _requirement(document: Document, piece: Governed, span: Span, context: str) -> Requirement:
    words = document.text[span.start : span.end]
    kind = kind_of(words, piece.block)
    parts, any_part = parts_of(words)
    quote: Quote = document.quote(span, piece.passage.page)
    return Requirement(
        "", quote, kind, level_of(context, piece.level, kind), years_of(words), piece.heading, parts, any_part
    )


def _title(document: Document, passages: tuple[Passage, ...]) -> str:
    stated = document.fact("title")
    if stated:
        return stated
    for passage in passages[:8]:
        match = _TITLE_LABEL.match(passage.text_in(document))
        if match:
            return match[1].strip()
    heads = [passage.text_in(document).strip(" *_#") for passage in passages[:4]]
    likely = [
        text
        for text in heads
        if len(text.split()) <= 14 and not text.endswith((".", "!")) and not _only_organisation(text)
    ]
    likely.sort(key=lambda text: not _JOB_WORD.search(text))
    return _without_employer(likely[0]) if likely else ""


def _without_employer(text: str) -> str:
    pieces = _pieces(text)
    return pieces[0] if len(pieces) > 1 and _JOB_WORD.search(pieces[0]) else text


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in re.split(r"\s[-–—|·]\s|,\s|\s+at\s+", text.strip(" *_#"))]


def _is_organisation(piece: str) -> bool:
    return bool(ORGANISATION.search(piece)) and not _JOB_WORD.search(piece)


def _only_organisation(text: str) -> bool:
    return bool(ORGANISATION.search(text)) and not re.search(r"\s[-–—|]\s|,", text)


def _employer(document: Document, passages: tuple[Passage, ...]) -> str:
    stated = document.fact("employer")
    if stated:
        return stated
    for passage in passages[:10]:
        match = _EMPLOYER.match(passage.text_in(document))
        if match:
            return match[1].strip()
    for passage in passages[:4]:
        if passage.style is Style.BULLET or len(passage.span) > 110:
            continue
        named = [piece for piece in _pieces(passage.text_in(document)) if _is_organisation(piece)]
        if named:
            return named[-1]
    return ""
