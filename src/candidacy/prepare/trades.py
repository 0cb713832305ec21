"""Tells which family of trades a posting belongs to, and how its people speak of their day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from candidacy.fit.values import NoteKind, Posting
from candidacy.prepare.banks.trades import SIGNS, SPEECH, Speech, Trade
from candidacy.prepare.wording import normalised

IN_TITLE = 6
IN_TITLE_LAST = 4
IN_INDUSTRY = 3
LEAST = 3


@dataclass(frozen=True, slots=True)
class Setting:
    """The trade of a posting and the words that fit it."""

    trade: Trade
    speech: Speech
    people: str
    """Whom the work is for: "residents", "pupils", "customers"."""
    person: str
    """One of them, with its article: "a resident"."""

    def fill(self, text: str) -> str:
        """Return `text` with the trade's own words in place of {person}, {people}, {the_person} and {scene}."""
        the_person = "the " + self.person.partition(" ")[2]
        filled = (
            text.replace("{person}", self.person)
            .replace("{people}", self.people)
            .replace("{the_person}", the_person)
            .replace("{scene}", self.speech.scene)
            .replace("{field}", self.speech.field)
        )
        return filled[:1].upper() + filled[1:]


def setting_of(posting: Posting) -> Setting:
    """Return the trade the posting speaks of and the words for its people."""
    trade = trade_of(posting)
    speech = SPEECH[trade]
    text = normalised(posting.document.text)
    person, people = _people(speech, text)
    return Setting(trade, speech, people, person)


def trade_of(posting: Posting) -> Trade:
    """Return the family that most of the posting's words point to, its title first."""
    points: dict[Trade, int] = {}
    for trade, weight in _title_points(posting.title):
        points[trade] = points.get(trade, 0) + weight
    industry = posting.document.fact("industry") or ""
    for trade in _trades_in(normalised(industry)):
        points[trade] = points.get(trade, 0) + IN_INDUSTRY
    for text in _texts(posting):
        for trade in set(_trades_in(normalised(text))):
            points[trade] = points.get(trade, 0) + 1
    best = max(Trade, key=lambda trade: points.get(trade, 0))
    return best if points.get(best, 0) >= LEAST else Trade.OTHER


def trade_of_title(title: str) -> Trade | None:
    """Return the family that a job title names, or None where it names none."""
    points: dict[Trade, int] = {}
    for trade, weight in _title_points(title):
        points[trade] = points.get(trade, 0) + weight
    return max(points, key=lambda trade: points[trade]) if points else None


def _texts(posting: Posting) -> list[str]:
    about = [
        note.quote.text for note in posting.notes if note.kind in {NoteKind.ABOUT, NoteKind.TEAM, NoteKind.CULTURE}
    ]
    return [posting.employer, *about, *(requirement.quote.text for requirement in posting.requirements)]


def _title_points(title: str) -> list[tuple[Trade, int]]:
    """The last word of a title names the work ("school cook" cooks), the others where it is done."""
    main = (
        title.split(" - ", maxsplit=1)[0]
        .split(" – ", maxsplit=1)[0]
        .split("(", maxsplit=1)[0]
        .split(",", maxsplit=1)[0]
    )
    words = normalised(main).split()
    last = " ".join(words[-2:])
    named = _trades_in(last) or _trades_in(" ".join(words[-1:]))
    return [(trade, IN_TITLE) for trade in _trades_in(" ".join(words))] + [
        (trade, IN_TITLE_LAST) for trade in named[-1:]
    ]


def _trades_in(text: str) -> list[Trade]:
    """The trades whose signs stand in a normalised text, in order; a pair of words goes before its words."""
    signs = _signs()
    words = text.split()
    found: list[Trade] = []
    at = 0
    while at < len(words):
        pair = " ".join(words[at : at + 2])
        if pair in signs:
            found.append(signs[pair])
            at += 2
            continue
        trade = signs.get(words[at]) or (signs.get(words[at][:-1]) if words[at].endswith("s") else None)
        if trade is not None:
            found.append(trade)
        at += 1
    return found


@cache
def _signs() -> dict[str, Trade]:
    return {
        sign.strip(): trade
        for trade, signs in SIGNS.items()
        for sign in signs.replace("\n", " ").split(",")
        if sign.strip()
    }


def _people(speech: Speech, text: str) -> tuple[str, str]:
    """The people of this work, by the word the posting uses most."""
    padded = f" {text} "
    counts = [
        (padded.count(f" {people} ") + padded.count(f" {person.partition(' ')[2]} "), -at)
        for at, (person, people) in enumerate(speech.people)
    ]
    return speech.people[-max(counts)[1]]
