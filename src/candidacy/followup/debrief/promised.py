"""By which day they said there would be news, from what is noted of an interview."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

Dated = tuple[str, date | None]
"""What was said, and the day named with it."""

OF_NEWS = (
    r"hear", r"decid\w*", r"decision", r"let (?:me|you|us|everyone|everybody|them|people) know", r"gets? back", r"(?:come|came) back to",
    r"(?:in|into|make) (?:touch|contact)", r"contact (?:me|you|us|every\w+)", r"call(?:s|ing)?", r"ring(?:s|ing)?",
    r"phon(?:e|es|ing)(?= (?:me|you|us|back|by|on|before|with|when|either)\b|$)", r"e?-?mail(?:s|ing)? (?:me|you|us|back)",
    r"writ(?:e|es|ing)(?! (?:up|down)\b)", r"answer\w*", r"repl(?:y|ies)", r"respon(?:d|ds|se)", r"outcome", r"results?", r"offers?",
    r"feedback", r"news", r"tell (?:me|you|us|every\w+)", r"notify", r"inform (?:me|you|us|every\w+)",
)  # fmt: skip
"""Words in which a promise of theirs is one to answer; a train ticket paid back or a paper sent is none. Ours, from how people note it."""
_OF_NEWS = re.compile(rf"\b(?:{'|'.join(OF_NEWS)})\b", re.IGNORECASE)


def is_of_news(words: str) -> bool:
    """Say whether what they promised is an answer, a decision, or to be in touch."""
    return bool(_OF_NEWS.search(" ".join(words.split())))


def news_day(theirs: Iterable[Dated], steps: Iterable[Dated]) -> date | None:
    """Return the last day by which they said there would be news; None where they named none.

    Of their open promises those of an answer count, and of the next steps each.
    """
    of_news = (day for words, day in theirs if is_of_news(words))
    return max((day for day in (*of_news, *(day for _, day in steps)) if day), default=None)
