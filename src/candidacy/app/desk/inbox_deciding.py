"""The wishes: "record what this mail says", "it is nothing to me", "it is about a new job", "I take that back"."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from candidacy.app.desk.inbox import kept_mail, match_again
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.mail_known import known_of
from candidacy.app.desk.mail_links import about_chosen, counting_for
from candidacy.app.desk.noting import job_told, one, put_on_list
from candidacy.app.desk.recording import put_on_record, said_as, take_event_back
from candidacy.app.desk.unchanged import still
from candidacy.app.kept import KeptCandidacy, Recorded
from candidacy.app.kept_mail import KeptMail
from candidacy.app.mail_states import MailState
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.events import events_of
from candidacy.app.store.models import Event, Received
from candidacy.app.store.records import Said
from candidacy.followup.mail.proposing import Proposed
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.kernel.mail_refusals import MailUnclear
from candidacy.ledger.events import When
from candidacy.ledger.kinds import SILENT, What

YOUR_WORD = "You said so."


def confirm(
    *,
    seeker: UUID,
    mail: UUID,
    now: datetime,
    candidacy: UUID | None = None,
    instead: Proposed | None = None,
    key: str | None = None,
    filled_on: str | None = None,
) -> Recorded:
    """Return what was recorded: what the mail says, or `instead` of it, for its candidacy or the one named.

    News for a candidacy that is out of mind brings it back. Raises MailUnclear where no candidacy is known, and
    ChangedMeanwhile where the mail was decided already.
    """
    known = kept_mail(seeker=seeker, mail=mail, now=now)
    place = candidacy or known.candidacy
    if place is None:
        raise MailUnclear("It is not clear which of your candidacies this mail is about.")
    one(seeker=seeker, candidacy=place)
    told = instead or known.proposed
    said = said_as(told.what, told.when, told.round, told.detail)

    def make(command: str) -> UUID:
        _still_waits(seeker, mail, now, filled_on)
        if said.what not in SILENT and standing_of(seeker=seeker, candidacy=place, today=now.date()).standing.parked:
            back = Said(What.UNPARKED, When.at(now))
            put_on_record(seeker=seeker, candidacy=place, said=back, command=command, now=now)
        event = put_on_record(seeker=seeker, candidacy=place, said=said, command=command, now=now)
        about = about_chosen(known.candidacy, place)
        Received.objects.filter(id=mail).update(state=str(MailState.CONFIRMED), event=event, **about)
        return event

    asked = {"mail": mail, "candidacy": place, "said": said}
    # The event is what is taken back, and the mail follows it (`mail_links`): no change of rows is kept beside it.
    made = once(seeker=seeker, wish="confirm mail", asked=asked, make=make, now=now, key=key)
    return Recorded(made, standing_of(seeker=seeker, candidacy=place, today=now.date()))


def take_confirming_back(*, seeker: UUID, mail: UUID, now: datetime, key: str | None = None) -> KeptMail:
    """Return the mail, which waits again: all that was recorded by confirming it is taken back.

    Raises ChangedMeanwhile where it is not confirmed.
    """

    def make(command: str) -> UUID:
        known = kept_mail(seeker=seeker, mail=mail, now=now)
        if known.event is None or known.candidacy is None:
            raise ChangedMeanwhile("This was taken back already.")
        for event in _recorded_with(seeker, known.event):
            _take_back_whole(seeker, known.candidacy, event, command, now)
        return mail

    once(seeker=seeker, wish="take mail back", asked={"mail": mail}, make=make, now=now, key=key)
    return kept_mail(seeker=seeker, mail=mail, now=now)


def _recorded_with(seeker: UUID, event: UUID) -> list[UUID]:
    command = Event.objects.filter(seeker_id=seeker, id=event).values_list("command", flat=True).first()
    rows = Event.objects.filter(seeker_id=seeker, command=command, candidacy__isnull=False).order_by("-seq")
    return list(rows.values_list("id", flat=True))


def _take_back_whole(seeker: UUID, candidacy: UUID, event: UUID, command: str, now: datetime) -> None:
    """Neither the event counts, nor what took its place."""
    while counting := counting_for(str(event), events_of(candidacy)):
        take_event_back(seeker=seeker, event=UUID(counting), command=command, now=now)


def dismiss(
    *, seeker: UUID, mail: UUID, now: datetime, key: str | None = None, filled_on: str | None = None
) -> KeptMail:
    """Return the mail, which waits no more; nothing is recorded.

    Raises ChangedMeanwhile where it was decided already.
    """
    known = kept_mail(seeker=seeker, mail=mail, now=now)
    rows = Received.objects.filter(seeker_id=seeker, id=mail)

    def make(_command: str) -> UUID:
        _still_waits(seeker, mail, now, filled_on)
        rows.update(state=str(MailState.DISMISSED))
        return mail

    touches = Scope((rows,), known.candidacy)
    once(seeker=seeker, wish="dismiss mail", asked={"mail": mail}, make=make, now=now, key=key, touches=touches)
    return kept_mail(seeker=seeker, mail=mail, now=now)


def begin_from(
    *,
    seeker: UUID,
    mail: UUID,
    employer: str,
    title: str,
    now: datetime,
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptCandidacy:
    """Return the new candidacy, which the mail is about from now on; what the mail says still waits to be recorded.

    Raises ChangedMeanwhile where it was decided already, or its job was noted.
    """
    told, new = job_told(employer=employer, title=title), uuid4()
    rows = Received.objects.filter(seeker_id=seeker, id=mail)

    def make(command: str) -> UUID:
        _names_no_job_of_yours(_still_waits(seeker, mail, now, filled_on))
        made = put_on_list(seeker, told, command, now, new=new)
        rows.update(candidacy_id=made, confidence=1.0, reasons=[YOUR_WORD])
        return made

    asked, touches = {"mail": mail, **told}, Scope((rows,), new)
    made = once(seeker=seeker, wish="mail of a new job", asked=asked, make=make, now=now, key=key, touches=touches)
    match_again(seeker=seeker, known=known_of(seeker=seeker, today=now.date()))
    return one(seeker=seeker, candidacy=made)


def _still_waits(seeker: UUID, mail: UUID, now: datetime, filled_on: str | None) -> KeptMail:
    known = kept_mail(seeker=seeker, mail=mail, now=now)
    still(known, filled_on)
    if known.state is not MailState.PROPOSED:
        raise ChangedMeanwhile("This mail was decided already.")
    return known


def _names_no_job_of_yours(known: KeptMail) -> None:
    if known.reasons == (YOUR_WORD,):
        raise ChangedMeanwhile("The job of this mail was noted already.")
