"""What a note says that nobody said, and what is better left out; for notes of ours, edited ones, and those a model redrafted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from candidacy.followup.notes.frames import FRAMES, PROMISED
from candidacy.followup.notes.values import Kind, Note, gaps_in
from candidacy.kernel.problems import Problem
from candidacy.ledger.days import MONTHS
from candidacy.prepare.held import is_held

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LINK = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")
_QUOTED = re.compile(r"“([^”]+)”|\"([^\"]+)\"")
_NAME = re.compile(r"[^\W\d_][\w'’&-]*")
_SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n+")
_PLAIN_CAPITALS = frozenset(
    """i i'm i've i'd i'll january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday mr mrs ms dr miss cv""".split()
)
FAWNING: tuple[str, ...] = (
    r"\bdream (?:job|role|company|employer)\b", r"\bperfect (?:fit|match|candidate)\b", r"\b(?:deeply|truly|so) honou?red\b",
    r"\bthrilled\b", r"\bover the moon\b", r"\bamazing\b", r"\bincredibl[ey]\b", r"\bpassionate\b", r"\bprivilege\b",
    r"\bworld[- ]class\b", r"\binspir(?:ed|ing|ational)\b", r"\bmore than anything\b", r"\bdesperate\b", r"\bbeg\b",
    r"\bi (?:know|am sure|am certain) (?:i|that i)(?: am|'m)? the (?:right|best)\b", r"\bso (?:very )?grateful\b", r"\bblown away\b",
    r"!{2,}", r"\bonce[- ]in[- ]a[- ]lifetime\b", r"\beternally\b",
)  # fmt: skip
_FAWNS = re.compile("|".join(FAWNING), re.IGNORECASE)
BEFORE_AN_OFFER = frozenset({Kind.THANKS, Kind.FOLLOW_UP})


def problems_of(note: Note, body: str | None = None) -> tuple[Problem, ...]:
    """Return what is to be looked at before the note is sent; with `body`, of the note as it was changed.

    `unsaid`: a name, a number, a link or a quote that is in none of the facts; `fawning`; `held`: pay or wishes before an offer;
    `gap`: a place to fill in. It tells words: whether a true name is put to a wrong use, only the seeker can tell.
    """
    text = note.body if body is None else body
    return (
        *(Problem("gap", "Something of your own belongs here.", one) for one in gaps_in(text)),
        *(Problem("unsaid", "Nothing on record says this. Is it so?", one) for one in unsaid(text, note.facts)),
        *(Problem("fawning", "Plain words sound truer.", one) for one in fawning(text)),
        *(Problem("held", "This waits until there is an offer.", one) for one in _held(note, text)),
    )


def unsaid(text: str, facts: Sequence[str]) -> tuple[str, ...]:
    """Return the names, numbers, links and quotes of a text that none of the facts holds, each once."""
    known = _bare("\n".join(facts))
    known_words, known_numbers = set(_words(known)), set(_NUMBER.findall(known))
    found = [
        *(one for one in _quotes(text) if _bare(one) not in known),
        *(one for one in _LINK.findall(text) if _bare(one) not in known),
        *(one for one in _NUMBER.findall(text) if one not in known_numbers),
        *(one for one in _names(_LINK.sub(" ", text)) if _bare(one) not in known_words),
    ]
    return tuple(dict.fromkeys(found))


def fawning(text: str) -> tuple[str, ...]:
    """Return the words that lay it on too thick."""
    return tuple(dict.fromkeys(found[0] for found in _FAWNS.finditer(text)))


def _held(note: Note, text: str) -> Iterator[str]:
    if note.kind in BEFORE_AN_OFFER:
        yield from (one.strip() for one in _SENTENCE.split(text) if one.strip().endswith("?") and is_held(one.strip()))


def _quotes(text: str) -> list[str]:
    return [one or other for one, other in _QUOTED.findall(text)]


def _names(text: str) -> Iterator[str]:
    """Give the words with a capital that do not owe it to the beginning of a sentence."""
    for each in _SENTENCE.split(text):
        words = list(_NAME.finditer(each))
        for at, found in enumerate(words):
            word = found[0]
            if (
                word[0].isupper()
                and _bare(word) not in _PLAIN_CAPITALS | _OURS
                and (at or (word.isupper() and len(word) > 1))
            ):
                yield word


def _bare(text: str) -> str:
    return text.replace("’", "'").casefold()


def _words(text: str) -> list[str]:
    return [_bare(word) for word in _NAME.findall(text)]


_OURS = frozenset(
    word
    for frames in FRAMES.values()
    for line in (frames.greeting, frames.farewell, *PROMISED.values())
    for word in _words(line.split("{")[0])
) | frozenset(month.casefold() for month in MONTHS)
