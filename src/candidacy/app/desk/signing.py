"""The wish: "sign with my name": as the mail account says it, else as the newest résumé does."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.kept_brief import resume_kept
from candidacy.app.desk.mail_account import account_of
from candidacy.kernel.refusals import Refusal


def signature(*, seeker: UUID, now: datetime) -> str:
    """Return the name the seeker signs with, or nothing where none is known."""
    account = account_of(seeker=seeker)
    if account and account.sender:
        return account.sender
    # A résumé that is missing or cannot be read is no reason not to write a letter.
    with suppress(Refusal):
        return resume_kept(seeker=seeker, now=now).name
    return ""
