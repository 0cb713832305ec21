"""Mail that came in, as the store keeps it: frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from candidacy.app.kept import Versioned
from candidacy.app.mail_states import MailState
from candidacy.followup.mail import ReadMail
from candidacy.followup.mail.proposing import Proposed
from candidacy.kernel.problems import Problem


@dataclass(frozen=True, slots=True)
class KeptMail(Versioned):
    """A mail that is about a candidacy, or may be, what it would add to the record, and what the seeker made of it."""

    id: UUID
    number: int = field(repr=False)
    """How the command line calls it; it says nothing of the mail."""
    mail: ReadMail
    proposed: Proposed
    """The event it would add; once confirmed, the one that was recorded. Times are on the clock of this machine."""
    candidacy: UUID | None
    confidence: float
    """How sure it is that this candidacy is meant, from 0 to 1."""
    reasons: tuple[str, ...]
    state: MailState
    event: UUID | None

    def as_versioned(self) -> KeptMail:
        """Return the same without when it was sent, which the mail itself says: that is told by the clock only once it is past."""
        if self.state is MailState.CONFIRMED:
            return self
        return replace(self, proposed=replace(self.proposed, when=None))


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking mail in, so far: `done` of `of` messages were looked at."""

    new: int = 0
    """That wait to be looked at."""
    known: int = 0
    """That were taken in before."""
    left_alone: int = 0
    """That are not about a candidacy."""
    problems: tuple[Problem, ...] = ()
    done: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class KeptMailbox(Versioned):
    """The seeker's own mailbox, without its password."""

    host: str
    port: int
    user: str
    security: str
    folder: str
    since: date
    """Mail before this day stays where it is."""
