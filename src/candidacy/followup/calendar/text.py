"""Words made fit for a calendar: nothing in them can begin a line, a property or an entry of its own."""

from __future__ import annotations

import re

TITLE_LIMIT = 300
WORDS_LIMIT = 5000
PLACE_LIMIT = 1000
"""Links to join a talk by are longer than titles."""
LINK_LIMIT = 2000
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]")
_LINK = re.compile(r"https?://[^\s\"<>\\^`{|}\x00-\x20\x7f-\x9f]+")


def words_fit(words: str) -> str:
    """The words with plain line ends and nothing that cannot be seen, at most `WORDS_LIMIT` characters."""
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", words)).replace("\t", " ").strip()[:WORDS_LIMIT].rstrip()


def title_fit(words: str, limit: int = TITLE_LIMIT) -> str:
    """The words on one line, at most `limit` characters."""
    return " ".join(words_fit(words).split())[:limit].rstrip()


def link_fit(link: str) -> str:
    """The address as it may be opened with a tap; "" for anything but a whole http or https address that can be seen."""
    return link if len(link) <= LINK_LIMIT and _LINK.fullmatch(link) and not _UNSEEN.search(link) else ""
