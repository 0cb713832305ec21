"""Bytes to a `Message`: its headers, the text a reader would see, its invitations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from email.message import Message as Parsed
from email.utils import parseaddr

from candidacy.fit.reading.decoding import decoded
from candidacy.fit.reading.html_tree import Node, tree
from candidacy.followup.mail.calendars import invitations
from candidacy.followup.mail.copied import head_of
from candidacy.followup.mail.headers import (
    header,
    moment,
    names_of_messages,
    sender,
    sent_at,
    tidy,
    unknown_charsets,
)
from candidacy.followup.mail.parts import BODY_LIMIT, Parts, parse, parts_of, unknown_charset
from candidacy.followup.mail.quoting import Forwarded, Own, forwarded, own_words
from candidacy.followup.mail.shown import links_behind, shown_text
from candidacy.followup.mail.values import Message, Sender
from candidacy.kernel.problems import Problem

TEXT_LIMIT = 100_000
"""Characters of a message that are read; the longest offer letter has ten thousand."""
FORWARDS_LIMIT = 4
NOTE = 25
"""Words of whoever passes a message on; more than these are a letter of their own."""
_FEW = 4
_OF_A_MAIL = "From", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Received", "Return-Path"
_HEADER = re.compile(rf"(?mi)^(?:{'|'.join(('To', *_OF_A_MAIL))})[ \t]*:".encode())
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)
_FORWARD_SUBJECT = re.compile(r"(?i)\s*(?:fwd?|wg|tr|rv|doorst|i)\s*:")
_PREFIX = re.compile(
    r"(?i)\s*(?:re|aw|fwd?|wg|tr|rv|sv|antw|doorst|réf|external|ext)\s*(?:\[\d+\])?\s*:\s*|\s*\[(?:external|ext)[^\]]*\]\s*"
)


def opened(data: bytes, name: str, came: date | None = None) -> Message:
    """The message as it was read; `came` is the day it was pasted, which a copied head without a year counts from.

    Raises MailTooLarge or MailTooDeep.
    """
    if not _HEADER.search(data[:20_000].partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]):
        return _pasted(data, name, came)
    parsed = parse(data, name)
    # A copied head may hold no more than "To:", which makes it no message yet.
    return _message(parsed, name) if any(parsed.get(one) for one in _OF_A_MAIL) else _pasted(data, name, came)


def _pasted(data: bytes, name: str, came: date | None) -> Message:
    """A text without headers, such as one that was copied out of a mail program, with its head where that came with it."""
    text = _clean(decoded(data[:BODY_LIMIT]).text)
    head = head_of(text, came)
    if head:
        return _cut(Message(name, head.subject, head.sender, head.sent, text, ()), head.start)
    problems = (Problem("no_headers", "There are no headers: neither the sender nor the day is known.", name),)
    return _cut(Message(name, "", Sender(), None, text, (), problems=problems), 0)


def _message(parsed: Parsed, name: str, depth: int = 0) -> Message:
    parts = parts_of(parsed, name)
    problems = parts.problems
    problems += [unknown_charset(one, name) for one in unknown_charsets(parsed)]
    calendars = [one for data, place in parts.calendars for one in invitations(data, place, problems)]
    pages = [tree(page) for page in parts.pages]
    body = _body(parts, pages)
    if len(body.split()) < _FEW and parts.attached and depth < FORWARDS_LIMIT:
        inner = _message(parts.attached[0], name, depth + 1)
        return replace(inner, forwarded=True, problems=(*problems, *inner.problems))
    if not body and not calendars:
        problems.append(Problem("no_text", "The message has no text that can be read.", name))
    subject = _bare(header(parsed, "Subject"))
    message = Message(
        name, subject, sender(parsed), sent_at(parsed), f"{subject}\n\n{body}", (), (), tuple(calendars),
        _FORWARD_SUBJECT.match(header(parsed, "Subject")) is not None, tuple(problems),
        next(iter(names_of_messages(parsed, "Message-ID")), ""), names_of_messages(parsed, "References", "In-Reply-To"),
        tuple(link for page in pages for link in links_behind(page)),
    )  # fmt: skip
    return _cut(message, len(subject) + 2)


def _bare(subject: str) -> str:
    """The subject without the marks of replies and forwards."""
    for _ in range(10):
        found = _PREFIX.match(subject)
        if not found:
            break
        subject = subject[found.end() :]
    return subject


def _body(parts: Parts, pages: Sequence[Node]) -> str:
    plain = _clean("\n\n".join(parts.plain))
    if not pages:
        return plain
    # A plain part may only say that the mail should be read as HTML.
    if (
        plain
        and len(plain) > 120
        and not re.search(
            r"(?i)view (?:it|this|the)? ?(?:e-?mail|message)? ?(?:in|as) |does(?: not|n't) support html", plain[:300]
        )
    ):
        return plain
    shown = _clean("\n\n".join(shown_text(page) for page in pages))
    return shown if len(shown) >= len(plain) or not plain else plain


def _clean(text: str) -> str:
    unbroken = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u0085", "\n")
    return _UNSEEN.sub("", unbroken)[:TEXT_LIMIT].strip("\n ")


def _cut(message: Message, start: int) -> Message:
    """The message with what its sender wrote; of a forward, what the first sender wrote."""
    own = own_words(message.text, start)
    written = sum(len(line.words.split()) for line in own.lines)
    passed_on = forwarded(message.text, start) if written <= (NOTE if message.forwarded else 0) else None
    for _ in range(FORWARDS_LIMIT if passed_on else 0):
        if passed_on is None:
            break
        message, own = _as_forwarded(message, passed_on), own_words(message.text, passed_on.start)
        passed_on = (
            None if own.lines and any(line.words for line in own.lines) else forwarded(message.text, passed_on.start)
        )
    return _with(message, own)


def _as_forwarded(message: Message, found: Forwarded) -> Message:
    name, address = parseaddr(found.headers.get("from", "").replace("mailto:", ""))
    who = Sender(tidy(name or found.headers.get("from", ""))[:200], tidy(address).lower()[:200])
    when = next((at for key in ("date", "sent") if (at := moment(found.headers.get(key, "")))), message.sent)
    return replace(message, sender=who, sent=when, forwarded=True)


def _with(message: Message, own: Own) -> Message:
    signature = tuple(line.words for line in own.signature)
    return replace(message, blocks=tuple(line.span for line in own.lines), signature=signature)
