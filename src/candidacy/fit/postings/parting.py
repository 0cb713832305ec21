"""Whether the words after a cut are a thing of their own or go on with the thing before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from candidacy.fit.english import cues
from candidacy.fit.english.facts import PART_OF_JOB
from candidacy.fit.english.joints import DETERMINED, INVERTED, NICE_LEAD, OPENERS, QUALIFIER, SUBJECT
from candidacy.fit.english.signals import STANDS_ALONE
from candidacy.fit.postings.cued import known_kind, nice_at, says_must
from candidacy.fit.postings.tasks import later_task_form, task_form
from candidacy.fit.values import Kind

_SPLITTING_KINDS = frozenset(
    {Kind.LANGUAGE, Kind.LICENCE, Kind.EDUCATION, Kind.EXPERIENCE, Kind.AVAILABILITY, Kind.SOFT}
)
_GOES_ON = re.compile(r"(?:is|are|does|do|has|was|were|be it|am)\b", re.IGNORECASE)
_MODAL = re.compile(r"(?:will|must|should|would|shall)(?: also| then)? [a-z]+", re.IGNORECASE)
_DASH = re.compile(r"\s[–—-]\s")
_OR_NEAR = re.compile(r"(?:\S+\s){1,3}or\b")
_OPENING = re.compile(
    r"^(?:bring|with|you(?:['’]ll| will)? (?:have|need|bring)|we (?:would |['’]d )?(?:need|expect|want|ask for|like))\s+",
    re.IGNORECASE,
)
_LEAST_MODAL = 4
_LEAST_THING = 3
_LABEL_WORDS = 3
_REMARK_WORDS = 6
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
    if _never_parts(left, cut, right):
        return False
    said = _by_level(left, cut, right)
    if said is not None:
        return said
    if INVERTED.match(right):
        return True
    if _GOES_ON.match(right):
        return False
    return _by_kind(left, cut, right, manner) or (not manner.bullet and _in_prose(left, cut, right, manner))


def _never_parts(left: str, cut: str, right: str) -> bool:
    """Say whether a label, a remark or a single word stands at the cut: "Citizenship - you must be a citizen"."""
    count = len(right.split())
    labelled = len(left.split()) <= _LABEL_WORDS and _DASH.search(cut) is not None
    remarks = count <= _REMARK_WORDS and QUALIFIER.match(right) is not None
    return labelled or remarks or (count < 2 and known_kind(right) is not Kind.LANGUAGE)


def _by_level(left: str, cut: str, right: str) -> bool | None:
    """Say whether the two are asked for with different firmness; None where both or neither say."""
    nice_left, nice_right = nice_at(left), nice_at(right)
    if (nice_left < 0) == (nice_right < 0) or len(_content(left).split()) < 2 or ":" in cut:
        return None
    if nice_right < 0:
        return True if says_must(right) and "," in cut else None
    new = says_must(left) or nice_right == 0 or SUBJECT.match(right) or "and" in cut
    return True if new and len(right.split()) >= _LEAST_THING and not NICE_LEAD.match(right) else None


def _content(words: str) -> str:
    found = NICE_LEAD.match(words) or cues.LEAD_IN.match(words)
    return words[found.end() :] if found else words


def _by_kind(left: str, cut: str, right: str, manner: Manner) -> bool:
    left_kind, right_kind = known_kind(left), known_kind(right)
    if right_kind is None or left_kind is None or ":" in cut:
        return False
    if right_kind is Kind.LANGUAGE and left_kind is Kind.LANGUAGE:
        return " or " not in f" {cut} {right[:40].lower()}"
    if "or" in cut.split() or _OR_NEAR.match(right):
        return False
    if (manner.bullet or Kind.SOFT in (left_kind, right_kind)) and not DETERMINED.match(right):
        return False
    if right_kind is left_kind:
        return right_kind is Kind.LICENCE and len(right.split()) >= 3 and ("," in cut or not manner.bullet)
    if "," not in cut and _continues_name(left, right):
        return False
    return (
        Kind.EXPERIENCE not in (left_kind, right_kind)
        or "and" not in cut
        or "," in cut
        or right_kind in _SPLITTING_KINDS
    )


def _continues_name(left: str, right: str) -> bool:
    """Say whether "and" stands inside a thing: "Library and Information Science", "using and caring for"."""
    last, first = left.rsplit(maxsplit=1)[-1], right.split(maxsplit=1)[0]
    names = last[:1].isupper() and first[:1].isupper() and len(left.split()) > 1
    return names or (last.endswith("ing") and first.endswith("ing")) or len(_content(left).split()) < 2


def _in_prose(left: str, cut: str, right: str, manner: Manner) -> bool:
    if ":" in cut:
        return False
    if SUBJECT.match(right):
        return len(_content(left).split()) >= 2
    if manner.listed:
        return "," in cut or _parallel_tasks(left, right)
    if _opens_anew(left, cut, right):
        return True
    return "or" not in cut.split() and (_next_task(left, cut, right) or _next_thing(left, cut, right))


def _opens_anew(left: str, cut: str, right: str) -> bool:
    """Say whether the right opens with "will", with what belongs to the job, or as the left did: "if you …, if you …"."""
    count = len(right.split())
    if _MODAL.match(right) and min(count, len(_content(left).split())) >= _LEAST_MODAL:
        return True
    if "," in cut and count >= _LEAST_THING and PART_OF_JOB.search(right):
        return True
    low_left, low_right = left.lower(), right.lower()
    return any(low_right.startswith(one) and one in low_left for one in OPENERS)


def _next_task(left: str, cut: str, right: str) -> bool:
    """Say whether a task follows a task of the same form: "answer calls from guests, greet those who arrive"."""
    count, form = len(right.split()), task_form(right)
    if "," in cut and count >= _LEAST_THING and form == "base" and SUBJECT.match(left):
        return True
    if not _parallel_tasks(left, right):
        return False
    short = 2 if form == "ing" else _LEAST_THING
    return min(count, len(_last_item(left).split())) >= (short if "," in cut else _LONG_TASK)


def _next_thing(left: str, cut: str, right: str) -> bool:
    """Say whether a thing follows a thing: "a warm manner, a tidy appearance"."""
    if len(right.split()) < _LEAST_THING:
        return False
    if "," in cut and STANDS_ALONE.match(right):
        return True
    things = DETERMINED.match(right) and DETERMINED.match(_last_thing(left)) and ("," in cut or "and" in cut)
    return bool(things and (cues.ASKED.search(left) or cues.LEAD_IN.match(left) or left.lower().startswith("bring")))


def _last_item(left: str) -> str:
    return left.rsplit(",", 1)[-1]


def _last_thing(left: str) -> str:
    """Return what stands after the opening of a sentence that asks: "You will have a degree" → "a degree"."""
    found = cues.LEAD_IN.match(left)
    rest = left[found.end() :] if found and found.end() else left
    return _OPENING.sub("", rest.strip(), count=1)


def _parallel_tasks(left: str, right: str) -> bool:
    form = task_form(right)
    return form is not None and form in (
        later_task_form(left),
        task_form(_last_item(left)),
        later_task_form(_last_item(left)),
    )
