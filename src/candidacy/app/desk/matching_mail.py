"""The wish: "which of my candidacies are these mails about, and what would they add to the record?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from candidacy.app.desk.reading_mail import MailAt, MailsRead
from candidacy.followup.mail.matching import Known, Match, matched
from candidacy.followup.mail.proposing import Proposed, proposed_event


@dataclass(frozen=True, slots=True)
class MatchedMail:
    """A mail, the candidacy it is about where that is clear, and the event it would add; nothing of it is kept."""

    at: MailAt
    match: Match
    proposed: Proposed | None


def mails_matched(*, read: MailsRead, known: Sequence[Known]) -> tuple[MatchedMail, ...]:
    """Return every mail with its candidacy and its event, in their order; the seeker confirms or dismisses each."""
    return tuple(MatchedMail(at, matched(at.mail, known), proposed_event(at.mail)) for at in read.mails)
