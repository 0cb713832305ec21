"""A mail as the pages show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from candidacy.app.desk.needed import leaves_open
from candidacy.app.desk.noting import noted
from candidacy.app.kept import KeptCandidacy
from candidacy.app.kept_mail import KeptMail
from candidacy.app.mail_states import MailState
from candidacy.app.paper.inbox.as_text import choices_of
from candidacy.app.paper.inbox.waiting import (
    is_unsure,
    matched_surely,
    place_of,
    quoted,
    read_surely,
    spoken_of,
    title_of,
)
from candidacy.app.web.frame.visit import Visit
from candidacy.app.web.frame.words import EVENTS


@dataclass(frozen=True, slots=True)
class MailShown:
    """The mail with its words."""

    mail: KeptMail
    place: KeptCandidacy | None
    title: str
    quoted: str
    """The sentence that says so; of one that is not sure, how it begins."""
    speaks_of: str
    where: str
    read_surely: str
    matched_surely: str
    complete: bool
    """Whether it can be recorded as it is, without a question."""
    unsure: bool
    """Whether it may be about none, and what it says is the seeker's to choose."""

    @property
    def choices(self) -> str:
        """The days and times to choose from."""
        return choices_of(self.mail.mail)


def mails_shown(mails: Iterable[KeptMail], visit: Visit) -> list[MailShown]:
    """Return the mails with the candidacies they are about."""
    names = {one.id: one for one in noted(seeker=visit.seeker)}
    return [_mail_shown(mail, names) for mail in mails]


def _mail_shown(mail: KeptMail, names: dict[UUID, KeptCandidacy]) -> MailShown:
    """Return the mail with the candidacy it is about."""
    place = names.get(mail.candidacy) if mail.candidacy else None
    return MailShown(
        mail, place, _title(mail), quoted(mail), spoken_of(mail.proposed), place_of(mail.proposed), read_surely(mail), matched_surely(mail),
        bool(place) and not is_unsure(mail) and not leaves_open(mail.proposed.what, mail.proposed.detail), is_unsure(mail),
    )  # fmt: skip


def _title(mail: KeptMail) -> str:
    return EVENTS[mail.proposed.what] if mail.state is MailState.CONFIRMED else title_of(mail)
