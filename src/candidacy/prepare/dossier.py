"""What the posting says of the employer, with quotes, and what to find out still, and where."""

from __future__ import annotations

import re

from candidacy.fit.documents import Document
from candidacy.fit.values import Kind, Note, NoteKind, Posting
from candidacy.kernel.quotes import Quote, Span
from candidacy.prepare.banks.workplaces import LOOKUPS
from candidacy.prepare.trades import Setting
from candidacy.prepare.values import Dossier, DossierFact, ToFindOut
from candidacy.prepare.workplace import advice_for, workplace_of

MOST_OF_A_TOPIC = 2
MOST_CULTURE = 5

_TOPICS: tuple[tuple[NoteKind, str], ...] = (
    (NoteKind.ABOUT, "the employer"),
    (NoteKind.PLACE, "place"),
    (NoteKind.HOURS, "hours"),
    (NoteKind.CONTRACT, "contract"),
    (NoteKind.TEAM, "team"),
    (NoteKind.FUTURE, "plans"),
    (NoteKind.PAY, "pay stated"),
    (NoteKind.BENEFIT, "benefits stated"),
)
_PROCESS: tuple[tuple[str, str], ...] = (
    ("closing date", r"\b(?:clos\w+|deadline|apply (?:by|before)|no later than|applications? (?:by|until))\b"),
    ("interview date", r"\binterviews?\b"),
    ("how they choose", r""),
)
# Facts a page states as data, shown only where no sentence says the same.
_DATA: tuple[tuple[str, str], ...] = (
    ("location", "place"),
    ("hours", "hours"),
    ("employment_type", "contract"),
    ("valid_through", "closing date"),
    ("pay", "pay stated"),
    ("industry", "industry"),
)


def make_dossier(posting: Posting, setting: Setting) -> Dossier:
    """Return the facts with their quotes, the culture statements, what to find out and how to come across."""
    workplace = workplace_of(posting, setting.trade)
    facts = _facts(posting)
    lookups = (*workplace.lookups, *LOOKUPS)
    missing = (
        ()
        if posting.employer.strip()
        else (ToFindOut("Who the employer is", "the invitation, or ask whoever invited you"),)
    )
    return Dossier(
        facts,
        _culture(posting),
        (*missing, *(ToFindOut(text, where) for text, where in lookups)),
        workplace.name,
        advice_for(workplace),
    )


def _facts(posting: Posting) -> tuple[DossierFact, ...]:
    facts = [_named(posting.document, "title", posting.title), _named(posting.document, "employer", posting.employer)]
    for kind, topic in _TOPICS:
        notes = [note for note in posting.notes if note.kind is kind]
        facts += [_stated(topic, note) for note in notes[:MOST_OF_A_TOPIC]]
    facts += [_stated(_process_topic(note), note) for note in posting.notes if note.kind is NoteKind.PROCESS]
    topics = {fact.topic for fact in facts if fact is not None}
    for name, topic in _DATA:
        value = posting.document.fact(name)
        if value and value.strip() and topic not in topics:
            facts.append(DossierFact(topic, " ".join(value.split()), find(posting.document, value)))
    return tuple(dict.fromkeys(fact for fact in facts if fact is not None))


def _named(document: Document, topic: str, words: str) -> DossierFact | None:
    shown = " ".join(words.split())
    return DossierFact(topic, shown, find(document, words)) if shown else None


def _stated(topic: str, note: Note) -> DossierFact:
    return DossierFact(topic, note.quote.shown, note.quote)


def _process_topic(note: Note) -> str:
    return next(topic for topic, pattern in _PROCESS if re.search(pattern, note.quote.text, re.IGNORECASE))


def find(document: Document, words: str) -> Quote | None:
    """Return the first place in the document where the words stand exactly, or None."""
    at = document.text.find(words)
    if at < 0 or not words.strip():
        return None
    span = Span(at, at + len(words))
    page = next((line.page for line in document.lines if line.span.overlaps(span)), 1)
    return document.quote(span, page)


def _culture(posting: Posting) -> tuple[Quote, ...]:
    noted = [note.quote for note in posting.notes if note.kind is NoteKind.CULTURE]
    asked = [requirement.quote for requirement in posting.requirements if requirement.kind is Kind.CULTURE]
    return tuple(dict.fromkeys([*noted, *asked]))[:MOST_CULTURE]
