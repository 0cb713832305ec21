"""A mailbox cut into its messages."""

from __future__ import annotations

import re

_POSTMARK = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From (?!:)[^\n]{3,200}\n(?=[A-Za-z-]{2,60}:|>From )")
_QUOTED = re.compile(rb"(?m)^>(>*From )")


def is_mailbox(data: bytes) -> bool:
    """Say whether the file begins as an mbox does: with the postmark of its first message."""
    return _POSTMARK.match(data.lstrip(b"\r\n")[:1000]) is not None


def messages_in(data: bytes, limit: int) -> list[bytes]:
    """The messages of an mbox in their order, at most one more than `limit`."""
    whole = data.lstrip(b"\r\n")
    found: list[bytes] = []
    start: int | None = None
    for mark in _POSTMARK.finditer(whole):
        if start is not None:
            found.append(_QUOTED.sub(rb"\1", whole[start : mark.start()]))
        if len(found) > limit:
            return found
        start = mark.end()
    return found if start is None else [*found, _QUOTED.sub(rb"\1", whole[start:])]
