"""The title of the job and the name of the employer, as the posting gives them."""

from __future__ import annotations

import re

from candidacy.fit.documents import Document, Style
from candidacy.fit.english.signals import ORGANISATION
from candidacy.fit.passages import Passage

_EMPLOYER = re.compile(r"^(?:employer|company|organi[sz]ation|school|client|hospital)\s*:\s*(.+)$", re.IGNORECASE)
_TITLE_LABEL = re.compile(r"^(?:job title|position|post|role|vacancy|title|job)\s*:\s*(.+)$", re.IGNORECASE)
_JOB_WORD = re.compile(
    r"\b(?:assistant|officer|manager|clerk|nurse|cook|chef|driver|teacher|engineer|technician|adviser|advisor|analyst|worker|operative"
    r"|operator|receptionist|librarian|electrician|mechanic|cleaner|supervisor|coordinator|administrator|associate|agent|developer"
    r"|baker|barber|stylist|therapist|carer|machinist|fitter|welder|porter|executive|specialist|consultant|trainee|apprentice|lead)s?\b",
    re.IGNORECASE,
)


def title_of(document: Document, passages: tuple[Passage, ...]) -> str:
    """Return the title of the job, or nothing where none can be told."""
    stated = document.fact("title")
    if stated:
        return stated
    for passage in passages[:8]:
        match = _TITLE_LABEL.match(passage.text_in(document))
        if match:
            return match[1].strip()
    lines = [passage for passage in passages[:4] if passage.style is not Style.BULLET]
    heads = [passage.text_in(document).strip(" *_#") for passage in lines]
    likely = [
        text
        for text in heads
        if len(text.split()) <= 14 and not text.endswith((".", "!", ":")) and not _only_organisation(text)
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


def employer_of(document: Document, passages: tuple[Passage, ...]) -> str:
    """Return the name of the employer, or nothing where none can be told."""
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
