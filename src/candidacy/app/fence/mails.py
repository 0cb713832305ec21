"""Mail read by children that can do nothing else: in batches, and one by one where a batch was stopped."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from candidacy.app.fence.mail_wire import Mail, joined, unpacked
from candidacy.app.fence.parent import SECONDS, Child
from candidacy.app.fence.wire import WireFault
from candidacy.followup.mail import ReadMail
from candidacy.followup.mail.parts import MESSAGE_LIMIT
from candidacy.kernel.mail_refusals import MailTooLarge
from candidacy.kernel.refusals import BrokenDocument, Refusal, TooMuchToRead

BATCH = 60
"""Messages that one child reads: together they take it two seconds."""
BATCH_BYTES = 20_000_000
MODULE = "candidacy.app.fence.mail_child"


def read_mails_fenced(mails: Sequence[Mail], *, seconds: float = SECONDS) -> list[ReadMail | Refusal]:
    """What every message says, or the refusal of it, in their order.

    One that stops its child takes no other with it: the rest of its batch is read again, each alone.
    """
    answers: list[ReadMail | Refusal] = []
    for batch in _batches(mails):
        answers += _batch(batch, seconds)
    return answers


def _batches(mails: Sequence[Mail]) -> Iterator[list[Mail]]:
    batch: list[Mail] = []
    size = 0
    for mail in mails:
        if batch and (len(batch) >= BATCH or size + len(mail.data) > BATCH_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(mail)
        size += len(mail.data)
    if batch:
        yield batch


def _batch(batch: list[Mail], seconds: float) -> list[ReadMail | Refusal]:
    if len(batch) == 1 and len(batch[0].data) > MESSAGE_LIMIT:
        return [MailTooLarge(f"{batch[0].name} is larger than {MESSAGE_LIMIT // 1_000_000} MB.")]
    answers = _together(batch, seconds)
    if isinstance(answers, list):
        return answers
    if len(batch) == 1:
        return [answers]
    return [answer for one in batch for answer in _batch([one], seconds)]


def _together(batch: list[Mail], seconds: float) -> list[ReadMail | Refusal] | Refusal:
    names = [one.name for one in batch]
    child = Child(joined(batch), names[0], MODULE)
    try:
        heard = child.heard(time.monotonic() + seconds)
    finally:
        child.end()
    if isinstance(heard, TooMuchToRead):
        return heard
    try:
        return unpacked(heard, names)
    except WireFault:
        return BrokenDocument(f"{names[0]} is damaged so badly that its reader stopped.")
