"""Whether the words after a cut are a thing of their own or go on with the thing before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from candidacy.fit.english import cues
from candidacy.fit.english.facts import PART_OF_JOB
from candidacy.fit.english.joints import DETERMINED, INVERTED, NICE_LEAD, OPENERS, QUALIFIER, SUBJECT
from candidacy.fit.english.signals import STANDS_ALONE
from candidacy.fit.postings.kinds import firm_kind
from candidacy.fit.postings.tasks import later_task_form, task_form
from candidacy.fit.values import Kind

_SPLITTING_KINDS = frozenset(
    {Kind.LANGUAGE, Kind.LICENCE, Kind.EDUCATION, Kind.EXPERIENCE, Kind.AVAILABILITY, Kind.SOFT}
)
_GOES_ON = re.compile(r"(?:is|are|does|do|has|was|were|be it|am)\b", re.IGNORECASE)
_MODAL = re.compile(r"(?:will|must|should|would|shall)(?: also| then)? [a-z]+", re.IGNORECASE)
_LEAST_MODAL = 4
_LABEL_WORDS = 3
_LONG_TASK = 5
"""Words of a task from which "and" alone parts it from the next."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a sentence stands in its posting."""

    bullet: bool = False
    """An item of a list: it is one thing unless its parts are plainly different."""
    listed: bool = False
    """A run of things after a lead-in such as "Bonus points for": every comma parts."""


def parts(left: str, cut: str, right: str, manner: Manner) -> bool:
    """Say whether `right` is a thing of its own."""
    count = len(right.split())
    if len(left.split()) <= _LABEL_WORDS and re.search(r"\s[–—-]\s", cut):
        return False  # "Citizenship - you must be a citizen"
    if QUALIFIER.match(right) and count <= 6:
        return False
    if count < 2 and firm_kind(right) is not Kind.LANGUAGE:
        return False
    said = _by_level(left, cut, right)
    if said is not None:
        return said
    if INVERTED.match(right):
        return True
    if _GOES_ON.match(right):
        return False
    return _by_kind(left, cut, right, manner) or (not manner.bullet and _in_prose(left, cut, right, manner))


def _by_level(left: str, cut: str, right: str) -> bool | None:
    """Say whether the two are asked for with different firmness; None where both or neither say."""
    nice_left, nice_right = bool(cues.NICE.search(left)), bool(cues.NICE.search(right))
    if nice_left == nice_right or len(_content(left).split()) < 2 or ":" in cut:
        return None
    if nice_right:
        return len(right.split()) >= 3 and not NICE_LEAD.match(right) and (cues.MUST.search(left) is not None or _opens_nice(right) or bool(SUBJECT.match(right)) or "and" in cut) or None
    return True if cues.MUST.search(right) and "," in cut else None


def _opens_nice(words: str) -> bool:
    found = cues.NICE.search(words)
    return found is not None and found.start() == 0


def _content(words: str) -> str:
    found = NICE_LEAD.match(words) or cues.LEAD_IN.match(words)
    return words[found.end() :] if found else words


def _by_kind(left: str, cut: str, right: str, manner: Manner) -> bool:
    left_kind, right_kind = firm_kind(left), firm_kind(right)
    if right_kind is None or left_kind is None or ":" in cut:
        return False
    if right_kind is Kind.LANGUAGE and left_kind is Kind.LANGUAGE:
        return " or " not in f" {cut} {right[:40].lower()}"
    if "or" in cut.split() or re.match(r"(?:\S+\s){1,3}or\b", right):
        return False
    if right_kind is left_kind:
        return right_kind is Kind.LICENCE and len(right.split()) >= 3 and ("," in cut or not manner.bullet)
    if "," not in cut and _continues_name(left, right):
        return False
    return (
        Kind.EXPERIENCE not in (left_kind, right_kind) or "and" not in cut or "," in cut or right_kind in _SPLITTING_KINDS
    )


def _continues_name(left: str, right: str) -> bool:
    """Say whether "and" stands inside a thing: "Library and Information Science", "using and caring for"."""
    last, first = left.split()[-1], right.split()[0]
    names = last[:1].isupper() and first[:1].isupper() and len(left.split()) > 1
    return names or (last.endswith("ing") and first.endswith("ing")) or len(_content(left).split()) < 2


def _in_prose(left: str, cut: str, right: str, manner: Manner) -> bool:
    count, comma = len(right.split()), "," in cut
    if ":" in cut:
        return False
    if SUBJECT.match(right):
        return len(_content(left).split()) >= 2
    if manner.listed:
        return comma or _parallel_tasks(left, right)
    if _MODAL.match(right) and min(count, len(_content(left).split())) >= _LEAST_MODAL:
        return True
    if comma and PART_OF_JOB.search(right) and count >= 3:
        return True
    low_left, low_right = left.lower(), right.lower()
    if any(low_right.startswith(one) and one in low_left for one in OPENERS):
        return True
    if "or" in cut.split():
        return False
    if comma and count >= 3 and SUBJECT.match(left) and task_form(right) == "base":
        return True
    if _parallel_tasks(left, right):
        shorter = min(count, len(_last_item(left).split()))
        short = 2 if task_form(right) == "ing" else 3
        return shorter >= (short if comma else _LONG_TASK)
    if comma and count >= 3 and STANDS_ALONE.match(right):
        return True
    things = DETERMINED.match(right) and DETERMINED.match(_last_thing(left))
    return bool(things) and count >= 3 and (comma or "and" in cut) and bool(cues.ASKED.search(left) or cues.LEAD_IN.match(left) or left.lower().startswith("bring"))


def _last_item(left: str) -> str:
    return left.rsplit(",", 1)[-1]


def _last_thing(left: str) -> str:
    """Return what stands after the opening of a sentence that asks: "You will have a degree" → "a degree"."""
    found = cues.LEAD_IN.match(left)
    rest = left[found.end() :] if found and found.end() else left
    return re.sub(r"^(?:bring|with|you(?:['’]ll| will)? (?:have|need|bring)|we (?:would |['’]d )?(?:need|expect|want|ask for|like))\s+", "", rest.strip(), flags=re.IGNORECASE)


def _parallel_tasks(left: str, right: str) -> bool:
    form = task_form(right)
    return form is not None and form in (later_task_form(left), task_form(_last_item(left)), later_task_form(_last_item(left)))
