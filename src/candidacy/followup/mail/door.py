"""The one way in: the bytes of a message to what it says about a candidacy."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from candidacy.followup.mail.meaning import meaning
from candidacy.followup.mail.opening import opened
from candidacy.followup.mail.values import ReadMail
from candidacy.kernel.mail_refusals import NotAMail
from candidacy.kernel.refusals import EmptyDocument

_FOREIGN = {
    b"\xd0\xcf\x11\xe0": "a message in Outlook's own format (.msg)",
    b"PK\x03\x04": "an archive or an office document",
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "an archive",
    b"7z\xbc\xaf": "an archive",
    b"Rar!": "an archive",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
    b"{\\rtf": "an RTF file",
    b"!BDN": "an Outlook mailbox (.pst)",
}
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HEAD = 4096


def read_mail(data: bytes, name: str, came: datetime | None = None) -> ReadMail:
    """What the message says about a candidacy, with the sentence that says so.

    `name` is only shown. `came` is when somebody pasted it, without a zone: of a message that does not say when it was sent,
    days such as "tomorrow" are counted from there. Raises EmptyDocument, NotAMail, MailTooLarge or MailTooDeep.
    """
    if not data.strip(b"\x00\t\n\r\f \xef\xbb\xbf"):
        raise EmptyDocument(f"{name} is empty.")
    for start, what in _FOREIGN.items():
        if data.startswith(start):
            raise NotAMail(f"{name} is {what}.")
    if len(_CONTROL.findall(data, 0, _HEAD)) > 0.1 * min(len(data), _HEAD):
        raise NotAMail(f"{name} is not a text that can be read.")
    message = opened(data, name, came.date() if came else None)
    read = meaning(replace(message, sent=message.sent or came))
    return replace(read, sent=message.sent)
