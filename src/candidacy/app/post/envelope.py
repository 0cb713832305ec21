"""Whom a letter is from and to, and the bytes of it that go over the wire."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import getaddresses

from candidacy.kernel.post_refusals import LetterNotSendable

LETTER_LIMIT = 25_000_000
"""Bytes; the large providers take no more."""
RECIPIENTS_LIMIT = 20
"""A letter after an interview goes to the people one met; more is a mailing."""
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_BLIND = re.compile(rb"(?im)^Bcc:.*(?:\r\n[ \t].*)*\r\n")


@dataclass(frozen=True, slots=True)
class Envelope:
    """A letter ready for the post: who sends it, who gets it, and its bytes with the line ends of the wire."""

    sender: str
    recipients: tuple[str, ...]
    letter: bytes

    @property
    def digest(self) -> str:
        """The same for the same letter to the same people, and for no other."""
        told = "\n".join((self.sender, *sorted(self.recipients))).lower().encode()
        return hashlib.sha256(told + b"\n\n" + self.letter).hexdigest()


def enveloped(eml: bytes) -> Envelope:
    """The letter with its addresses taken from its own headers; blind copies are named on the envelope only.

    Raises LetterNotSendable.
    """
    if len(eml) > LETTER_LIMIT:
        raise LetterNotSendable(f"The letter is larger than {LETTER_LIMIT // 1_000_000} MB.")
    letter = _LINE_END.sub(b"\r\n", eml).lstrip(b"\r\n")
    head, gap, body = letter.partition(b"\r\n\r\n")
    parsed = BytesParser(policy=compat32).parsebytes(head + gap, headersonly=True)
    senders = _addresses(parsed, "From")
    if len(senders) != 1:
        raise LetterNotSendable("The letter needs one sender.")
    recipients = tuple(dict.fromkeys(_addresses(parsed, "To") + _addresses(parsed, "Cc") + _addresses(parsed, "Bcc")))
    if not 1 <= len(recipients) <= RECIPIENTS_LIMIT:
        raise LetterNotSendable(f"The letter has {len(recipients)} addresses; it needs 1 to {RECIPIENTS_LIMIT}.")
    return Envelope(senders[0], recipients, _BLIND.sub(b"", head + b"\r\n") + b"\r\n" + body)


def _addresses(parsed: Message, name: str) -> list[str]:
    pairs = getaddresses([str(given) for given in parsed.get_all(name, [])])
    found = [address for _, address in pairs if address]
    for address in found:
        if not _ADDRESS.fullmatch(address):
            raise LetterNotSendable(f"“{address[:80]}” is no address that a letter can go to.")
    return found
