"""Holds back questions on pay, perks and preferences until there is an offer; the seeker may overrule it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from candidacy.fit.values import NoteKind, Posting
from candidacy.prepare.banks.held import OF_THE_WORK, PATTERNS, REASONS, STANDARD, HeldTopic
from candidacy.prepare.phrase import quoted
from candidacy.prepare.values import Held
from candidacy.prepare.wording import normalised

LONGEST = 600


def is_held(text: str) -> bool:
    """Say whether a question is about pay, perks or preferences and so waits for an offer."""
    return held_topic(text) is not None


def held_topic(text: str) -> HeldTopic | None:
    """Return which of pay, perks and preferences a question is about, or None for the work itself."""
    low = " ".join(text.lower().replace("’", "'").split())[:LONGEST]
    left = _of_the_work().sub(" ", low)
    return next((topic for topic, pattern in _patterns() if pattern.search(left)), None)


def held_list(posting: Posting, own_asks: Sequence[str], overrule: Mapping[str, str]) -> tuple[Held, ...]:
    """Return what is held back, the seeker's own questions first, with the reason; overruled ones say why.

    `overrule` maps a question, or the topic it is about, to the seeker's own reason for asking it all the same.
    """
    reasons = {normalised(text): reason.strip() for text, reason in overrule.items()}
    own = [(topic, " ".join(text.split())) for text in own_asks if (topic := held_topic(text)) is not None]
    added = [(topic, text) for text in overrule if (topic := held_topic(text)) is not None]
    standard_texts = {normalised(text) for _, text in STANDARD}
    added = [(topic, " ".join(text.split())) for topic, text in added if normalised(text) not in standard_texts]
    return tuple(_distinct([_held(posting, topic, text, reasons) for topic, text in (*own, *added, *STANDARD)]))


def _held(posting: Posting, topic: HeldTopic, text: str, reasons: Mapping[str, str]) -> Held:
    overruled = (
        reasons.get(normalised(text)) or reasons.get(normalised(topic.value)) or reasons.get(topic.name.lower(), "")
    )
    return Held(text, _reason(posting, topic), overruled)


def _reason(posting: Posting, topic: HeldTopic) -> str:
    """The reason of the topic, and for pay what the posting itself says of it."""
    if topic is not HeldTopic.PAY:
        return REASONS[topic]
    stated = next((note.quote.text for note in posting.notes if note.kind is NoteKind.PAY), "")
    if stated.strip():
        return f"The posting already says {quoted(stated, 24)}. {REASONS[topic]}".replace("” ….", "” …")
    fact = posting.document.fact("pay")
    return f"The posting already names {fact}. {REASONS[topic]}" if fact else REASONS[topic]


def _distinct(held: Sequence[Held]) -> list[Held]:
    kept: dict[str, Held] = {}
    for one in held:
        kept.setdefault(normalised(one.text), one)
    return list(kept.values())


@cache
def _of_the_work() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{OF_THE_WORK})\b")


@cache
def _patterns() -> tuple[tuple[HeldTopic, re.Pattern[str]], ...]:
    return tuple((topic, re.compile(pattern)) for topic, pattern in PATTERNS)
