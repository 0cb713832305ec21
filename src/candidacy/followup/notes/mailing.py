"""A note as a mail: the bytes of an .eml file, or a mailto address. Nothing is sent here, and no header can be smuggled in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from candidacy.followup.notes.values import Note, gaps_in
from candidacy.kernel.note_refusals import GapsLeft, HeaderInjection, NotAnAddress
from candidacy.kernel.refusals import UnusableText

LONGEST_HEADER, LONGEST_ADDRESS, LONGEST_BODY = 500, 254, 100_000
"""Characters; the address by RFC 5321, the others ours."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
ENCODED = "=?"
"""It begins an encoded word (RFC 2047), in which a line break can hide from all that looks at the text."""
_UNKEEPABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LOCAL = re.compile(r"[^\s\"(),:;<>@\[\\\]]+")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{1,62}", re.UNICODE)
_MESSAGE_ID = re.compile(r"<[!-;=?-~]+@[!-;=?-~]+>")
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes, as it stands in the mail."""

    name: str
    address: str


def as_eml(note: Note, sender: Sender, date: datetime, message_id: str, *, unsent: bool = True) -> bytes:
    """Return the mail with CRLF line ends (RFC 5322, 2045): `unsent`, a draft that mail programs open, else as it is sent.

    The recipient is left out where no address is known. Raises GapsLeft, HeaderInjection, NotAnAddress, UnusableText;
    ValueError for a `date` without a zone or a `message_id` that is none.
    """
    if date.tzinfo is None:
        raise ValueError("A mail's date needs its zone")
    if not _MESSAGE_ID.fullmatch(message_id):
        raise ValueError(f"Not a message id: {message_id!r}")
    _whole(note)
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = _address(sender.name, sender.address, "your own address")
    if note.to.address.strip():
        mail["To"] = _address(note.to.name, note.to.address, "the address")
    mail["Subject"] = _header(note.subject, "subject")
    mail["Date"] = format_datetime(date)
    mail["Message-ID"] = message_id
    if unsent:
        mail["X-Unsent"] = "1"
    mail.set_content(note.body, charset="utf-8", cte="quoted-printable")
    return mail.as_bytes(policy=_policy(mail))


SHORTEST_CUT = 2000
"""Characters of such an address from which some mail programs and browsers cut it."""


def as_mailto(note: Note) -> str:
    """Return an address that opens the note in the seeker's mail program (RFC 6068); some cut it after 2,000 characters.

    Raises what `as_eml` does.
    """
    _whole(note)
    to = _address("", note.to.address, "the address").addr_spec if note.to.address.strip() else ""
    subject = _header(note.subject, "subject")
    body = note.body.replace("\r\n", "\n").replace("\n", "\r\n")
    return f"mailto:{_escaped(to, b'@')}?subject={_escaped(subject)}&body={_escaped(body)}"


def checked_sender(sender: Sender) -> Sender:
    """Return the sender, who can stand in a mail. Raises HeaderInjection, NotAnAddress, UnusableText."""
    _address(sender.name, sender.address, "your own address")
    return sender


def _whole(note: Note) -> None:
    gaps = gaps_in(note.body)
    if gaps:
        raise GapsLeft(f"There is still something to fill in: {gaps[0]}")
    if _UNKEEPABLE.search(note.body) or len(note.body) > LONGEST_BODY:
        raise UnusableText("The text of the note is too long or holds characters that no mail can carry.")


def _header(text: str, what: str) -> str:
    if _CONTROL.search(text):
        raise HeaderInjection(f"The {what} holds a line break or another sign that steers.")
    if ENCODED in text:
        raise HeaderInjection(
            f"The {what} holds “=?”: mail programs take these two signs together for the start of hidden words."
        )
    if _UNKEEPABLE.search(text) or len(text) > LONGEST_HEADER:
        raise UnusableText(f"The {what} is too long or holds characters that no mail can carry.")
    return " ".join(text.split())


def _address(name: str, address: str, what: str) -> Address:
    shown, spec = _header(name, "name"), _header(address, "address").strip()
    local, at, domain = spec.rpartition("@")
    if not (at and len(spec) <= LONGEST_ADDRESS and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain)) or _odd_dots(
        local
    ):
        raise NotAnAddress(f"“{spec[:80]}” is not {what}: it has no name, @ and domain.")
    return Address(shown, local, _ascii(domain, spec))


def _odd_dots(local: str) -> bool:
    return local.startswith(".") or local.endswith(".") or ".." in local


def _ascii(domain: str, spec: str) -> str:
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        raise NotAnAddress(f"“{spec[:80]}” has a domain that cannot be.") from None


def _policy(mail: EmailMessage) -> policy.EmailPolicy[EmailMessage]:
    """Return the way to write it out: only a local part beyond ASCII needs headers in UTF-8 (RFC 6532)."""
    named = [address.username for name in ("From", "To") if mail[name] for address in mail[name].addresses]
    return policy.SMTP if all(one.isascii() for one in named) else policy.SMTPUTF8


def _escaped(text: str, also: bytes = b"") -> str:
    plain = _UNRESERVED | frozenset(also)
    return "".join(chr(byte) if byte in plain else f"%{byte:02X}" for byte in text.encode("utf-8"))
