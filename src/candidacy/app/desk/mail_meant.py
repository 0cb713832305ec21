"""What a mail would add to the record, by what is on record already; of a confirmed one, what was recorded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.glancing import glances
from candidacy.app.desk.mail_links import counting_for
from candidacy.app.kept_mail import KeptMail
from candidacy.app.mail_states import MailState
from candidacy.app.store.events import events_by_candidacy
from candidacy.followup.mail.proposing import OF_A_CALL, Proposed, of_the_talk_ahead
from candidacy.followup.talks import RecordedTalk
from candidacy.ledger.events import Event


def as_meant(*, seeker: UUID, mails: Sequence[KeptMail], now: datetime) -> tuple[KeptMail, ...]:
    """Return the mails with what each would add: what moves or calls off a talk means the one that is ahead."""
    talks = _talks(seeker, mails, now)
    recorded = _recorded(seeker, mails)
    return tuple(
        replace(one, proposed=recorded.get(one.id) or _of_the_talk(one, talks.get(one.candidacy, ()), now))
        for one in mails
    )


def _of_the_talk(mail: KeptMail, talks: Iterable[RecordedTalk], now: datetime) -> Proposed:
    return of_the_talk_ahead(mail.proposed, mail.mail, talks, now.date())


def _talks(seeker: UUID, mails: Iterable[KeptMail], now: datetime) -> dict[UUID | None, tuple[RecordedTalk, ...]]:
    if not any(one.candidacy and one.mail.kind in OF_A_CALL for one in mails):
        return {}
    return {one.candidacy.id: one.talks for one in glances(seeker=seeker, today=now.date())}


def _recorded(seeker: UUID, mails: Iterable[KeptMail]) -> dict[UUID, Proposed]:
    """Return for each confirmed mail the event that counts for it by now."""
    confirmed = [one for one in mails if one.state is MailState.CONFIRMED and one.candidacy]
    histories = dict(events_by_candidacy(seeker, {one.candidacy for one in confirmed if one.candidacy}))
    found = {one.id: _counting(one, histories.get(one.candidacy, ())) for one in confirmed if one.candidacy}
    return {mail: Proposed(one.what, one.when, one.detail, one.round) for mail, one in found.items() if one}


def _counting(mail: KeptMail, events: tuple[Event, ...]) -> Event | None:
    counting = counting_for(str(mail.event), events)
    return next((one for one in events if one.id == counting), None)
