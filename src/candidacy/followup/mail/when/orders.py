"""In which order a writer puts day and month, as far as the mail shows it."""

from __future__ import annotations

import re

from candidacy.followup.mail.values import Message
from candidacy.followup.mail.when.days import Order

_DAY_FIRST = re.compile(
    r"£|€|\b(?:organis|recognis|programme|colour|centre|favour|enrol\b|labour|licence|cheque|whilst|fortnight|kind regards|yours (?:sincerely|faithfully)|shortlisted|bank holiday|gmt|bst|cet|cest|aest|aedt|nhs|council|dbs|garda)",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    r"\$|\b(?:organiz|recogniz|program\b|color\b|center\b|favor\b|labor\b|license\b|resume\b|zip code|pto\b|401\(?k|onsite|edt|est|cdt|cst|pdt|pst|mdt|eastern|pacific|[A-Z][a-z]+, [A-Z]{2} \d{5})\b",
)
_DAY_FIRST_ENDS = (
    ".uk",
    ".ie",
    ".au",
    ".nz",
    ".de",
    ".fr",
    ".es",
    ".nl",
    ".it",
    ".at",
    ".ch",
    ".be",
    ".in",
    ".za",
    ".pt",
    ".eu",
    ".scot",
    ".wales",
)
_MONTH_FIRST_ENDS = ".us", ".gov", ".mil"
_NUMERIC_DAY = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/\d{2,4})?(?![\d/])")


def order_of(message: Message) -> Order | None:
    """The order that other days, the address, the spelling and the time zone point to; None where they do not agree."""
    votes = [
        *_by_days(message.text),
        *_by_address(message.sender.address),
        *_by_spelling(message.text),
        *_by_zone(message),
    ]
    first, second = votes.count(Order.DAY_FIRST), votes.count(Order.MONTH_FIRST)
    if first > second:
        return Order.DAY_FIRST
    return Order.MONTH_FIRST if second > first else None


def _by_days(text: str) -> list[Order]:
    """What another day of the mail gives away, such as 31/03: worth more than all else."""
    found: list[Order] = []
    for first, second in _NUMERIC_DAY.findall(text[:20_000]):
        if 12 < int(first) <= 31 and int(second) <= 12:
            found += [Order.DAY_FIRST] * 5
        elif 12 < int(second) <= 31 and int(first) <= 12:
            found += [Order.MONTH_FIRST] * 5
    return found


def _by_address(address: str) -> list[Order]:
    if address.endswith(_DAY_FIRST_ENDS):
        return [Order.DAY_FIRST] * 2
    return [Order.MONTH_FIRST] * 2 if address.endswith(_MONTH_FIRST_ENDS) else []


def _by_spelling(text: str) -> list[Order]:
    return [*[Order.DAY_FIRST] * bool(_DAY_FIRST.search(text)), *[Order.MONTH_FIRST] * bool(_MONTH_FIRST.search(text))]


def _by_zone(message: Message) -> list[Order]:
    offset = message.sent.utcoffset() if message.sent and message.sent.tzinfo else None
    if offset is None:
        return []
    hours = offset.total_seconds() / 3600
    # Servers keep UTC all over the world, so it says nothing.
    if -10 <= hours <= -4:
        return [Order.MONTH_FIRST]
    return [Order.DAY_FIRST] if hours > 0 else []
