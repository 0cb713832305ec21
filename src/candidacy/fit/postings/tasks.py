"""Whether a clause opens with a task, and in which form of its verb."""

from __future__ import annotations

import re
from functools import lru_cache

from candidacy.fit.english.joints import TASK_VERBS
from candidacy.fit.words import stem

_HEAD = re.compile(
    r"(?:(?:also|then|will|be|help(?: to)?|occasionally|regularly|sometimes|generally|always|actively|proactively|often|not|never|mainly|mostly|safely|please|and|you['’]ll|\w{3,}ly)\s+)*(?P<to>to\s+)?(?:be\s+|help\s+)?(?P<verb>[a-z]+(?:-[a-z]+)?)\b(?!['’]|\s+(?:is|are|skills?|experience|knowledge|qualifications?)\b)",
    re.IGNORECASE,
)
_AFTER_SUBJECT = re.compile(
    r"^.{0,120}?\b(?:will(?: also| then| be| mainly| mostly| regularly| sometimes| often| need to| have to| help(?: to)?)*|['’]ll(?: also| be| then| help(?: to)?)*|['’]d be|['’]re going to|involves?|includes?|means|to|would(?: be)?(?: asked to)?|must|shall|should|can|you|they|for|days?|role|spent|by|while)\s+(?=[a-z])",
    re.IGNORECASE,
)
_STEMS = frozenset(stem(verb) for verb in TASK_VERBS)


def task_form(words: str) -> str | None:
    """Return the form of the verb of work that the words open with: "base", "ing", "s"; None where it is no task."""
    found = _HEAD.match(words.strip(" ,;:–—-*_"))
    return None if found is None else _form(found["verb"].lower())


def later_task_form(words: str) -> str | None:
    """Return the form of the verb after the subject, "will", "to" or "includes" of the words, or of their opening."""
    rest = _AFTER_SUBJECT.sub("", words.strip(), count=1)
    return task_form(rest) or task_form(words)


@lru_cache(maxsize=4096)
def _form(verb: str) -> str | None:
    if verb in TASK_VERBS:
        return "base"
    if stem(verb) not in _STEMS:
        return None
    if verb.endswith("ing"):
        return "ing"
    return "s" if verb.endswith("s") and not verb.endswith("ss") else None
