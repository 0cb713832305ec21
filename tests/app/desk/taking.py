"""Mail taken in by the tests, a day after the made-up letters."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from candidacy.app.desk.inbox import proposals, take_in
from candidacy.app.desk.papers import Paper
from candidacy.app.kept_mail import KeptMail, Taken
from tests.followup.mail.letters import letter

NOW = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)
YES = letter(
    "We are pleased to invite you to an interview for the Packer role on Tuesday 31 March at 2pm.",
    headers={"Message-ID": "<1@harrowfoods.example>"},
)


def take(seeker: UUID, *mails: bytes) -> Taken:
    """Take the mails in together."""
    return take_in(seeker=seeker, papers=[Paper(f"{at}.eml", mail) for at, mail in enumerate(mails)], now=NOW)


def only(seeker: UUID) -> KeptMail:
    """Return the one mail that waits."""
    (one,) = proposals(seeker=seeker, now=NOW)
    return one
