"""The details of a row: words, or an object with keys that mean much the same under many names."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date

from candidacy.ledger.events import Detail
from candidacy.ledger.reading.dates import day_meant, when_in

TEXT = "text", "note", "notes", "words", "comment", "detail", "details", "description", "summary"
DAY = (
    "start_date", "new_start_date", "new_date", "starts_on", "starts", "start", "to", "scheduled_for", "at", "when",
    "on", "until", "promised", "by", "due", "date", "day", "new",
)  # fmt: skip
DEADLINE = "deadline", "expires", "expires_on", "valid_until", "answer_by", "respond_by", "due", "by"
NAME = (
    "name", "contingency", "condition", "check", "item", "of", "which", "matter", "subject", "title", "kind", "type",
    "what",
)  # fmt: skip
WHO = "who", "cleared_by", "who_clears", "clears", "clearer", "owner", "responsible", "by", "from"
REASON = "reason", "why", "because", "cause"
TERMS = "terms", "pay", "salary"
FORM = "form", "format", "channel", "how"
PEOPLE = "people", "interviewers", "with", "persons"
_BROKEN = re.compile("[\ud800-\udfff]")


DEEPEST = 6
"""How far into lists of lists words are looked for."""


def words(given: object, depth: int = 0) -> str:
    """Return what was given as words; a list is joined, nothing is an empty text."""
    if given is None or depth > DEEPEST:
        return ""
    if isinstance(given, list):
        return ", ".join(part for part in (words(one, depth + 1) for one in given) if part)
    if isinstance(given, dict):
        return ", ".join(f"{words(key)}: {words(value, depth + 1)}" for key, value in given.items())
    return _BROKEN.sub("\ufffd", _plain(given)).strip()


def _plain(given: object) -> str:
    if isinstance(given, bool):
        return "yes" if given else "no"
    # A whole number can be too long to print at all.
    if isinstance(given, int) and abs(given) > 10**100:
        return "a very large number"
    return str(given) if not isinstance(given, float) or math.isfinite(given) else ""


def detail_in(given: object, beside: Mapping[str, object], near: date | None = None) -> Detail:
    """Return the detail; keys beside it in the row count like keys within it, days without a year follow `near`."""
    inside = given if isinstance(given, dict) else {}
    keys = {words(key).lower(): value for key, value in {**beside, **inside}.items()}
    text = "" if isinstance(given, dict) else words(given)
    text = text or _first(keys, TEXT)
    return Detail(
        text=text,
        day=_day(keys, DAY, near) or day_meant(text, near),
        deadline=_day(keys, DEADLINE, near),
        name=_first(keys, NAME),
        who=_who(keys),
        reason=_first(keys, REASON),
        terms=_first(keys, TERMS),
        form=_first(keys, FORM),
        people=_people(keys),
        more=_more(keys),
    )


def _first(keys: Mapping[str, object], names: Iterable[str]) -> str:
    return next((words(keys[name]) for name in names if words(keys.get(name))), "")


def _day(keys: Mapping[str, object], names: Iterable[str], near: date | None) -> date | None:
    for name in names:
        given = words(keys.get(name))
        when = when_in(given)
        found = when.day if when else day_meant(given, near)
        if found:
            return found
    return None


def _who(keys: Mapping[str, object]) -> str:
    given = (words(keys.get(name)) for name in WHO)
    return next((who for who in given if who and when_in(who) is None), "")


def _people(keys: Mapping[str, object]) -> tuple[str, ...]:
    given = next((keys[name] for name in PEOPLE if keys.get(name)), None)
    several = given if isinstance(given, list) else [given]
    return tuple(person for person in (words(one) for one in several) if person)


def _more(keys: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    known = {*TEXT, *NAME, *WHO, *REASON, *TERMS, *FORM, *PEOPLE}
    return tuple(sorted((key, words(value)) for key, value in keys.items() if key not in known and words(value)))
