"""By which day they say they will have answered, in a mail that says they have not decided yet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from candidacy.followup.mail.values import Message, Sentence
from candidacy.followup.mail.when.days import Letter, days_in
from candidacy.followup.mail.when.orders import order_of

LIMIT = re.compile(
    r"\b(?:by|before|until|till|no later than|not later than|at the latest (?:on|by)|latest by)\s+(?:the )?(?:close of (?:business|play) (?:on )?|end of (?:(?:the )?day,? )?(?:on )?|noon (?:on )?|lunchtime (?:on )?|\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?,? (?:on )?)?$"
)
"""What stands before a day by which something is to be done."""
_OF_ANSWER = re.compile(
    r"\b(?:hear|decid\w*|decision|know|touch|get back|come back to you|contact you|call you|ring you|phone you|write|answer|reply|outcome|result|news|update|inform|notify|tell you|final(?:i[sz]e)?|make up our minds|conclude)\b"
)
_YOURS = re.compile(
    r"\bplease\b|\blet (?:me|us) (?:know|have)\b|\b(?:you|could you|can you|would you) (?:send|return|reply|respond|confirm|complete|write|call|apply|answer)\b|\bif (?:you|we) (?:have|do|don't|haven't|are|hear)\b|\bthose who\b"
)
"""What the seeker is to do by a day, or what a silence would mean, is no promise."""


def answer_by(message: Message, sentences: Sequence[Sentence]) -> date | None:
    """Return the last day by, before or until which they say there will be an answer; None where they name none."""
    letter = Letter(message.sent.date() if message.sent else None, order_of(message))
    named = (day for one in sentences if not one.in_subject for day in _days(one.plain, letter))
    return max((day for day in named if letter.sent is None or day >= letter.sent), default=None)


def _days(words: str, letter: Letter) -> Iterator[date]:
    if not _OF_ANSWER.search(words) or _YOURS.search(words):
        return
    for day in days_in(words, letter):
        if LIMIT.search(words[: day.start]):
            yield day.day
