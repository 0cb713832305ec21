"""The passages of a résumé, each with the part of it in which it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from candidacy.fit.documents import Document
from candidacy.fit.english.headings import section_of
from candidacy.fit.passages import Passage, Shape
from candidacy.fit.resumes.dates import date_ranges
from candidacy.fit.values import Section

_CONTACT = re.compile(
    r"\S+@\S+|(?:\+?\d[\d ()-]{6,}\d)|^(?:address|tel|telephone|phone|mobile|e-?mail|name|linkedin|date of birth|nationality)\b\s*[:.]|\bhttps?://|\bwww\.",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?P<label>[A-Z][A-Za-z &/]{2,28}):\s+\S")
_SALUTATION = re.compile(r"^(?:dear|to whom)\b", re.IGNORECASE)
_TITLE_OF_PAPER = re.compile(r"^(?:curriculum vitae|c\.?v\.?|r[ée]sum[ée])$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Placed:
    """A passage and its section; `topic` is a heading inside the section, such as "Purchase ledger"."""

    passage: Passage
    section: Section
    heading: bool
    topic: str


def placed(document: Document, passages: tuple[Passage, ...]) -> Iterator[Placed]:
    """Yield every passage with the section it stands in."""
    if any(_SALUTATION.match(passage.text_in(document)) for passage in passages[:12]):
        yield from (Placed(passage, Section.LETTER, passage.shape is Shape.HEADING, "") for passage in passages)
        return
    section, topic = Section.CONTACT, ""
    for at, passage in enumerate(passages):
        text = passage.text_in(document)
        opened = _opens(text) if passage.shape is Shape.HEADING else None
        if opened is not None:
            section, topic = opened, ""
            yield Placed(passage, section, True, "")
            continue
        if section is Section.CONTACT and at and _leaves_contact(text, passage):
            section = Section.SUMMARY
        if passage.shape is Shape.HEADING:
            topic = text.strip(" :")
        yield Placed(
            passage, _own_section(text, section), passage.shape is Shape.HEADING and not date_ranges(text), topic
        )


def _opens(text: str) -> Section | None:
    plain = text.strip(" :*_#")
    if len(plain.split()) > 6 or "," in plain or date_ranges(plain) or _TITLE_OF_PAPER.match(plain):
        return None
    return section_of(plain)


def _leaves_contact(text: str, passage: Passage) -> bool:
    return not _CONTACT.search(text) and (len(text.split()) > 9 or passage.shape is Shape.BULLET)


def _own_section(text: str, section: Section) -> Section:
    """Return the section of a line that names its own: "Languages: French, German"."""
    match = _LABEL.match(text)
    if match and len(match["label"].split()) <= 3 and section is not Section.EXPERIENCE:
        return section_of(match["label"]) or section
    if section is Section.SUMMARY and len(text.split()) < 14 and _CONTACT.search(text):
        return Section.CONTACT
    return section
