"""The schema.org JobPosting that a page carries as data: its facts and its prose."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from candidacy.fit.documents import Fact, Style
from candidacy.fit.reading.draft import visible
from candidacy.fit.reading.html_lines import Shown, plain_lines, shown_lines
from candidacy.fit.reading.html_tree import Node, tree
from candidacy.fit.reading.loose_json import loosely_parsed
from candidacy.fit.reading.microdata import marked_items

VALUES_LIMIT = 20_000
"""Values of a page's data that are looked at."""
FACT_LENGTH = 500
_TYPE = re.compile(r"(?i)^\s*application/ld\+json\b")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BLOCK_TAG = re.compile(r"(?i)<(?:p|ul|ol|li|br|div|h[1-6]|table|section)\b")
_ESCAPED_TAG = re.compile(r"(?i)&(?:amp;)*lt;/?[a-z]|&(?:amp;)*#(?:60|x3c);/?[a-z]")
_UNESCAPE_LIMIT = 3
_SECTIONS = (
    ("responsibilities", "Responsibilities"),
    ("skills", "Skills"),
    ("qualifications", "Qualifications"),
    ("experienceRequirements", "Experience"),
    ("educationRequirements", "Education"),
)


@dataclass(frozen=True, slots=True)
class Posting:
    """What the data of a page says of one job."""

    lines: tuple[Shown, ...]
    facts: tuple[Fact, ...]

    @property
    def length(self) -> int:
        """Characters of its prose."""
        return sum(len(line.words) for line in self.lines)


def job_posting(root: Node) -> Posting | None:
    """The posting of a page, or None; of several the one the page's heading names, else the longest."""
    items = [*_scripted(root), *marked_items(root, "JobPosting")]
    postings = [Posting(tuple(_prose(item)), tuple(_facts(item))) for item in items[:50]]
    if not postings:
        return None
    heading = (root.first("h1") or Node("h1")).words().casefold()
    named = [one for one in postings if heading and heading in {fact.value.casefold() for fact in one.facts[:1]}]
    return max(named or postings, key=lambda one: one.length)


def _scripted(root: Node) -> Iterator[Mapping[str, object]]:
    for script in root.nodes():
        if script.tag == "script" and _TYPE.match(script.get("type")):
            value = loosely_parsed("".join(child for child in script.children if isinstance(child, str)))
            yield from _items(value)


def _items(value: object) -> list[Mapping[str, object]]:
    """The postings anywhere in the data, with references by @id put in."""
    found: list[dict[str, object]] = []
    by_id: dict[str, dict[str, object]] = {}
    waiting, seen = [value], 0
    while waiting and seen < VALUES_LIMIT:
        seen += 1
        one = waiting.pop(0)
        if isinstance(one, dict):
            if isinstance(one.get("@id"), str) and len(one) > 1:
                by_id[one["@id"]] = one
            if any(name.rpartition("/")[2].rpartition(":")[2] == "JobPosting" for name in _strings(one.get("@type"))):
                found.append(one)
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
    return [{key: _resolved(part, by_id) for key, part in one.items()} for one in found]


def _resolved(value: object, by_id: Mapping[str, dict[str, object]]) -> object:
    if isinstance(value, dict) and set(value) == {"@id"} and isinstance(value["@id"], str):
        return by_id.get(value["@id"], value)
    return value


def _strings(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, str)]


def _prose(item: Mapping[str, object]) -> Iterator[Shown]:
    """The description, then what else is asked for where the description does not already say it."""
    description = [line for part in _each(item.get("description")) for line in _rendered(part)]
    yield from description
    said = _bare(" ".join(line.words for line in description))
    for key, heading in _SECTIONS:
        lines = [line for part in _each(item.get(key)) for line in _rendered(part)]
        fresh = [line for line in lines if _bare(line.words) not in said]
        if fresh:
            yield Shown(heading, Style.HEADING, starts_block=True, quotable=False, level=2)
            yield from fresh
            said += _bare(" ".join(line.words for line in fresh))


def _bare(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def _each(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [] if value is None else [value]


def _rendered(value: object) -> list[Shown]:
    if isinstance(value, Node):
        return shown_lines(value)
    if isinstance(value, str):
        return rendered_text(value)
    if isinstance(value, dict):
        return _rendered_item(value)
    return []


def _rendered_item(value: Mapping[str, object]) -> list[Shown]:
    """A term, credential or experience given as an item of its own."""
    lines = [
        line for key in ("name", "credentialCategory", "about", "description") for line in _rendered(value.get(key))
    ]
    months = _text(value.get("monthsOfExperience"))
    if months and not lines:
        lines.append(Shown(f"{months} months of experience", Style.TEXT, quotable=False))
    unique = {line.words: line for line in reversed(lines)}
    return [line for line in lines if unique.pop(line.words, None) is not None]


def rendered_text(text: str) -> list[Shown]:
    """The lines of a description: HTML, HTML escaped once or more, or plain text."""
    for _ in range(_UNESCAPE_LIMIT):
        if _TAG.search(text) or not _ESCAPED_TAG.search(text):
            break
        text = html.unescape(text)
    if not _TAG.search(text):
        return plain_lines(html.unescape(text))
    if not _BLOCK_TAG.search(text):
        text = text.replace("\n", "<br>")
    return shown_lines(tree(text))


def _text(value: object) -> str:
    """A value in words on one line; "" where it is none."""
    if isinstance(value, Node):
        return visible(value.words())[:FACT_LENGTH]
    if isinstance(value, bool):
        return ""
    if isinstance(value, int | float):
        return f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value)[:40]
    if isinstance(value, str):
        return visible(_TAG.sub(" ", html.unescape(value)))[:FACT_LENGTH]
    if isinstance(value, dict):
        return _text(value.get("name") or value.get("legalName") or value.get("value"))
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, (_text(one) for one in value[:20] if not isinstance(one, list)))))
    return ""


def _facts(item: Mapping[str, object]) -> Iterator[Fact]:
    """The facts in a fixed order, the title first."""
    simple = (
        ("title", _text(item.get("title")) or _text(item.get("name"))),
        ("employer", _text(item.get("hiringOrganization"))),
        *(("location", _location(place)) for place in _each(item.get("jobLocation"))[:20]),
        ("employment_type", _text(item.get("employmentType"))),
        ("date_posted", _text(item.get("datePosted"))),
        ("valid_through", _text(item.get("validThrough"))),
        ("pay", _pay(item)),
        ("hours", _text(item.get("workHours"))),
        ("industry", _text(item.get("industry"))),
        ("remote", _text(item.get("jobLocationType"))),
        ("apply", _address(item.get("url"))),
        ("experience_months", _months(item.get("experienceRequirements"))),
        ("education", _education(item.get("educationRequirements"))),
    )
    return (Fact(name, value) for name, value in simple if value)


def _address(value: object) -> str:
    return visible(value)[:FACT_LENGTH] if isinstance(value, str) and value.startswith(("http://", "https://")) else ""


def _location(place: object) -> str:
    if not isinstance(place, dict):
        return _text(place)
    address = place.get("address", place)
    if not isinstance(address, dict):
        return _text(address)
    parts = [_text(address.get(key)) for key in ("addressLocality", "addressRegion", "postalCode", "addressCountry")]
    return ", ".join(dict.fromkeys(filter(None, parts))) or _text(place.get("name"))


def _pay(item: Mapping[str, object]) -> str:
    salary = next(iter(_each(item.get("baseSalary"))), None)
    currency = _text(item.get("salaryCurrency"))
    unit = ""
    if isinstance(salary, dict):
        currency = _text(salary.get("currency")) or currency
        value = salary.get("value")
        inner = value if isinstance(value, dict) else salary
        unit = _text(inner.get("unitText")) or _text(salary.get("unitText"))
        low, high = _text(inner.get("minValue")), _text(inner.get("maxValue"))
        amount = f"{low}–{high}" if low and high and low != high else low or high or _text(inner.get("value"))
    else:
        amount = _text(salary)
    return " ".join(filter(None, (currency, amount, f"per {unit.lower()}" if unit else ""))) if amount else ""


def _months(value: object) -> str:
    for one in _each(value):
        if isinstance(one, dict) and (months := _text(one.get("monthsOfExperience"))):
            return months
    return ""


def _education(value: object) -> str:
    found = [
        _text(one.get("credentialCategory")) or _text(one) if isinstance(one, dict) else _text(one)
        for one in _each(value)
    ]
    return ", ".join(filter(None, found))
