"""Video talks: the link to join by, or the name of the program."""

from __future__ import annotations

import re
from collections.abc import Iterator

from candidacy.followup.mail.cues.places import EITHER, ELSEWHERE, JOIN, PLATFORM_SAID, ROOMS, TALK
from candidacy.followup.mail.where.said import Mode, PlaceSaid
from candidacy.kernel.quotes import Span

LINK_LIMIT = 600
"""Characters; those of Teams have three hundred."""
URL = re.compile(r"(?i)\bhttps?://[^\s<>\"'“”‘’()\[\]{}\\^`|]+")
_HTTPS = re.compile(r"(?i)https://(?P<host>(?:[a-z0-9-]{1,63}\.){1,10}[a-z][a-z0-9-]{1,62})(?::443)?(?:[/?#]|$)")
_ANY_SCHEME = re.compile(r"(?i)\b[a-z][a-z0-9+.-]{1,20}://")
_WRAPPED = re.compile(
    r"(?i)https://[a-z0-9]+\.safelinks\.protection\.outlook\.com/(?:\?|[^?\s]*\?(?:[^&\s]*&)*)url=([^&\s]+)"
)
_ESCAPED = re.compile(r"%([0-7][0-9A-Fa-f])")
LINKED, NAMED = 3.0, 1.5


def links_in(words: str, start: int) -> Iterator[PlaceSaid]:
    """The links by which the sentence says that the talk is joined, and the program it names; `start` is its place."""
    over = 0
    for found in URL.finditer(words):
        link = found.group().rstrip(".,;:!?")
        before, beside, over = words[: found.start()], words[over : found.start()], found.end()
        if not _perhaps(before) and (is_room(link) or (_joins(beside) and is_link(link) and not _known(link))):
            yield PlaceSaid(Mode.VIDEO, Span(start + found.start(), start + found.start() + len(link)), LINKED)
    for found in PLATFORM_SAID.finditer(words):
        if TALK.search(words) and not _perhaps(words[: found.start()]):
            yield PlaceSaid(Mode.VIDEO, Span(start + found.start(1), start + found.end(1)), NAMED)


def _perhaps(before: str) -> bool:
    return EITHER.search(before) is not None or re.search(r"\bor\b", before) is not None


def _joins(before: str) -> bool:
    return JOIN.search(before) is not None and ELSEWHERE.search(before) is None


def is_link(link: str) -> bool:
    """Say whether it is a whole https address of a named machine, with nobody's name before it."""
    return _host(link) != ""


def is_room(link: str) -> bool:
    """Say whether it is the address of a meeting of a known program for video talks."""
    known = _known(link)
    path = link.partition("://")[2].partition("/")[2]
    return bool(known) and ROOMS[known].match(f"/{path}") is not None


def unwrapped(link: str) -> str:
    """Return the address that a mail service wrapped to look at it first (Outlook's safe links); any other as it is."""
    found = _WRAPPED.match(link)
    return _ESCAPED.sub(lambda one: chr(int(one[1], 16)), found[1]) if found else link


def _known(link: str) -> str:
    """The program for video talks that the address leads to; "" for any other."""
    host = _host(link)
    return next((one for one in ROOMS if host == one or host.endswith(f".{one}")), "")


def safe_links(words: str) -> bool:
    """Say whether every address in the words can be opened without harm; words without one can."""
    schemes = len(_ANY_SCHEME.findall(words))
    return schemes == sum(is_link(one.group().rstrip(".,;:!?")) for one in URL.finditer(words))


def _host(link: str) -> str:
    """The machine of an https address; "" for any other, and for names that may look like another."""
    found = _HTTPS.match(link)
    host = found["host"].lower() if found and link.isascii() and len(link) <= LINK_LIMIT else ""
    return "" if "xn--" in host else host
