"""By which day an offer is to be answered, where the mail that makes it says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from candidacy.followup.mail.answer_by import LIMIT
from candidacy.followup.mail.values import Message, Sentence
from candidacy.followup.mail.when.days import Letter, days_in
from candidacy.followup.mail.when.orders import order_of

_OF_REPLY = re.compile(
    r"\b(?:sign(?:ed|ing|ature)?|accept\w*|declin\w*|countersign\w*|repl(?:y|ies)|respon[ds]\w*|answer|decision|decide|let (?:me|us) (?:know|have)|"
    r"hear (?:back )?from you|heard from you|get back to (?:me|us)|come back to (?:me|us)|tell (?:me|us)|confirm (?:that you|whether|if|your (?:acceptance|decision|answer))|"
    r"offer (?:letter )?(?:is |stays |remains |stands |will (?:be|stay|remain|stand) )?(?:open|valid|good|stands|expires|lapses|closes))\b"
)
_THEIRS = re.compile(
    r"\b(?:we|i|hr|they)(?:'ll| will| shall| hope to| aim to| expect to| should)\b|\byou (?:will|should|'ll) (?:hear|have|get|receive)\b"
)
"""What they will do by a day is no deadline for the seeker."""
_SPAN = re.compile(r"\bfrom\b[^.;]{0,60}\b(?:until|till)\b[^.;]{0,20}$")


def reply_by(message: Message, sentences: Sequence[Sentence]) -> date | None:
    """Return the first day by, before or until which the seeker is to answer the offer; None where the mail names none."""
    letter = Letter(message.sent.date() if message.sent else None, order_of(message))
    named = (day for one in sentences if not one.in_subject for day in _days(one.plain, letter))
    return min((day for day in named if letter.sent is None or day >= letter.sent), default=None)


def _days(words: str, letter: Letter) -> Iterator[date]:
    if not _OF_REPLY.search(words):
        return
    for day in days_in(words, letter):
        before = words[: day.start]
        if LIMIT.search(before) and not (_THEIRS.search(before) or _SPAN.search(before)):
            yield day.day
