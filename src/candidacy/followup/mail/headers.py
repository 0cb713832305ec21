"""Headers of a message, decoded and defanged: one line each, no control characters, never longer than they need be."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as Parsed
from email.utils import getaddresses, parsedate_to_datetime

from candidacy.fit.reading.draft import visible
from candidacy.followup.mail.copied import said_moment
from candidacy.followup.mail.parts import CHARSETS
from candidacy.followup.mail.values import Sender

FIRST_YEAR, LAST_YEAR = 1900, 2199
HEADER_LIMIT = 1000
"""Characters kept of one header; a subject of more is no subject."""
_TURNING = re.compile("[\u061c\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of writing, by which a name can be made to look like another."""
THREAD_LIMIT = 30
_UNQUOTED = re.compile(r"([^<>@]{1,200})<([^<>\s@]{1,100}@[^<>\s@]{1,200})>")
"""A name with a comma that its sender's program left without quotation marks."""
SENT = "Date", "Sent", "Gesendet", "Enviado", "Verzonden"
_HALVES = re.compile(r"(?i)\d ?[ap]\.?m\b")
"""Hours of half a day, which Date headers do not have."""
_ENCODED = re.compile(r"=\?([^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?[bqBQ]\?")
_MESSAGE_NAME = re.compile(r"<([^<>\s]{3,250})>")


def tidy(words: str) -> str:
    """The words on one line without anything that cannot be seen."""
    return visible(_TURNING.sub("", words)).replace("\t", " ")


def header(parsed: Parsed, name: str) -> str:
    """The first header of this name as it is meant to be read; "" where there is none."""
    given = parsed.get_all(name)
    return tidy(_decoded(str(given[0])[: 4 * HEADER_LIMIT]))[:HEADER_LIMIT] if given else ""


def _decoded(raw: str) -> str:
    try:
        parts = decode_header(raw)
    except (HeaderParseError, ValueError):
        return raw
    return "".join(_part(words, charset) for words, charset in parts)


def _part(words: bytes | str, charset: str | None) -> str:
    if isinstance(words, str):
        return words
    if charset and charset.lower() in CHARSETS:
        return words.decode(charset, "replace")
    try:
        return words.decode("utf-8")
    except UnicodeDecodeError:
        return words.decode("cp1252", "replace")


def unknown_charsets(parsed: Parsed) -> tuple[str, ...]:
    """The charsets that the sender or the subject name and that are not known, each once, in small letters."""
    raw = " ".join(
        str(given)[: 4 * HEADER_LIMIT] for name in ("From", "Subject") for given in (parsed.get_all(name) or ())[:1]
    )
    return tuple(dict.fromkeys(one for one in map(str.lower, _ENCODED.findall(raw)) if one not in CHARSETS))


def sender(parsed: Parsed) -> Sender:
    """Whose name and address stand in From."""
    raw = parsed.get_all("From")
    if not raw:
        return Sender()
    # The address is found before the name is decoded: an encoded name may hold "@" and "<".
    line = tidy(str(raw[0])[: 4 * HEADER_LIMIT])
    name, address = next(((name, address) for name, address in getaddresses([line]) if address), ("", ""))
    if "@" not in address and (plain := _UNQUOTED.match(line.strip())):
        name, address = plain[1].strip(), plain[2]
    return Sender(tidy(_decoded(name)).strip("\"' ")[:HEADER_LIMIT], tidy(address).lower()[:HEADER_LIMIT])


def sent_at(parsed: Parsed) -> datetime | None:
    """When the message says it was sent; a head that was copied out of a mail program says it as "Sent"."""
    given = [str(one) for name in SENT for one in (parsed.get_all(name) or ())[:1]]
    return next((found for one in given if (found := moment(one))), None)


def moment(words: str) -> datetime | None:
    """The moment that a Date header means, with its zone where it gives one, or that is said in words; None for anything else."""
    line = tidy(words)[:100]
    if _HALVES.search(line) and (said := said_moment(line)):
        return said
    try:
        found = parsedate_to_datetime(line)
    except (ValueError, TypeError, IndexError, OverflowError):
        return said_moment(line)
    return found if is_near(found) else None


def is_near(day: date) -> bool:
    """Say whether the day lies in the time of mail: what lies centuries away is a mistake, or meant to do harm."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def names_of_messages(parsed: Parsed, *headers: str) -> tuple[str, ...]:
    """The names of messages that the headers hold, each once, without angle brackets; at most the last `THREAD_LIMIT`."""
    raw = " ".join(str(given)[: 8 * HEADER_LIMIT] for name in headers for given in (parsed.get_all(name) or ())[:1])
    found = dict.fromkeys(_MESSAGE_NAME.findall(tidy(raw)))
    return tuple(found)[-THREAD_LIMIT:]
