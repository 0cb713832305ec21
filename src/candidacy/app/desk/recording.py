"""The wishes: "this happened", "that was wrong", "take it back", "put it out of my mind", "they called again"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.mail_links import link_mails_anew
from candidacy.app.desk.needed import check_said
from candidacy.app.desk.noting import one
from candidacy.app.desk.words import long, short
from candidacy.app.kept import Recorded
from candidacy.app.store.commands import once
from candidacy.app.store.events import append, events_of
from candidacy.app.store.models import Attachment
from candidacy.app.store.models import Event as Row
from candidacy.app.store.records import Said, event_of
from candidacy.kernel.refusals import NotFound, NothingToUndo, UnclearDate, UnusableText
from candidacy.ledger.corrections import corrected
from candidacy.ledger.events import NOTHING_MORE, Detail, Event, When
from candidacy.ledger.kinds import HIGHEST_ROUND, What

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years that a day on record may lie in: nobody means another one, and the last days of all time can not be counted on from."""


def record(
    *,
    seeker: UUID,
    candidacy: UUID,
    what: What,
    now: datetime,
    when: When | None = None,
    round_number: int | None = None,
    detail: Detail = NOTHING_MORE,
    key: str | None = None,
) -> Recorded:
    """Return the new event and the standing; without `when` it happened now.

    An application keeps which documents were in play. Raises EventIncomplete where it does not say what such an event needs.
    """
    return _keep(seeker, candidacy, said_as(what, when, round_number, detail), "record", now, key)


def correct(
    *,
    seeker: UUID,
    event: UUID,
    now: datetime,
    what: What | None = None,
    when: When | None = None,
    round_number: int | None = None,
    detail: Detail | None = None,
    key: str | None = None,
) -> Recorded:
    """Return the event that takes the place of a wrong one; what is not given stays as it was.

    Raises EventIncomplete where what is given leaves out what such an event needs.
    """
    candidacy, wrong = event_of_seeker(seeker, event)
    said = Said(
        what or wrong.what, when or wrong.when, _round(round_number) or wrong.round,
        wrong.detail if detail is None else _clean(detail), str(event),
    )  # fmt: skip
    if what or detail is not None:
        check_said(said.what, said.detail)
    return _keep(seeker, candidacy, said, "correct", now, key)


def undo(
    *, seeker: UUID, now: datetime, candidacy: UUID | None = None, event: UUID | None = None, key: str | None = None
) -> Recorded:
    """Return the correction that takes an event back: the one named, else the last recorded that still stands.

    Undoing a correction restores what was before. Raises NothingToUndo where nothing stands.
    """

    def make(command: str) -> UUID:
        wrong = event or last_standing(seeker, candidacy)
        return take_event_back(seeker=seeker, event=wrong, command=command, now=now)

    asked = {"candidacy": candidacy, "event": event}
    made = once(seeker=seeker, wish="undo", asked=asked, make=make, now=now, key=key)
    where, _ = event_of_seeker(seeker, made)
    return Recorded(made, standing_of(seeker=seeker, candidacy=where, today=now.date(), now=now))


def take_event_back(*, seeker: UUID, event: UUID, command: str, now: datetime) -> UUID:
    """Return the id of the correction that takes the event back; the caller holds the seeker's turn.

    Where the candidacy was brought back into sight with it, that is taken back too.
    """
    where, _ = event_of_seeker(seeker, event)
    for wrong in (*_brought_back_with(where, str(event)), str(event)):
        said = Said(What.CORRECTION, None, corrects=wrong)
        made = append(seeker=seeker, candidacy=where, said=said, command=command, now=now)
    link_mails_anew(seeker=seeker, candidacy=where, today=now.date())
    return made


def _brought_back_with(candidacy: UUID, event: str) -> list[str]:
    """The coming back into sight that one wish recorded with the event, or the taking back of it, where it still counts."""
    events = {one.id: one for one in events_of(candidacy)}
    taken = {one.corrects for one in events.values()}
    command = Row.objects.filter(id=event).values("command")
    beside = Row.objects.filter(candidacy_id=candidacy, command__in=command).exclude(id=event)
    if _is_return(events[event], events):
        return []
    named = [str(one) for one in beside.values_list("id", flat=True)]
    return [one for one in named if one not in taken and _is_return(events[one], events)]


def _is_return(event: Event, events: Mapping[str, Event]) -> bool:
    meant = events.get(event.corrects or "", event) if event.what is What.CORRECTION else event
    return meant.what is What.UNPARKED


def park(
    *, seeker: UUID, candidacy: UUID, now: datetime, until: date | None = None, words: str = "", key: str | None = None
) -> Recorded:
    """Return the candidacy out of sight until a day, or until there is news."""
    said = Said(What.PARKED, None, detail=Detail(text=long(words, "note"), day=until))
    return _keep(seeker, candidacy, said, "park", now, key)


def unpark(*, seeker: UUID, candidacy: UUID, now: datetime, words: str = "", key: str | None = None) -> Recorded:
    """Return the candidacy back in sight."""
    said = Said(What.UNPARKED, None, detail=Detail(text=long(words, "note")))
    return _keep(seeker, candidacy, said, "unpark", now, key)


def call_again(
    *,
    seeker: UUID,
    candidacy: UUID,
    now: datetime,
    what: What | None = None,
    when: When | None = None,
    round_number: int | None = None,
    detail: Detail = NOTHING_MORE,
    key: str | None = None,
) -> Recorded:
    """Return the candidacy back in sight because the employer called again; their news is recorded with it, or neither is.

    Without their news the words of the `detail` are kept beside its coming back.
    """
    one(seeker=seeker, candidacy=candidacy)
    back = Said(What.UNPARKED, None, detail=NOTHING_MORE if what else Detail(text=long(detail.text, "note")))
    said = [back, *([said_as(what, when, round_number, detail)] if what else [])]

    def make(command: str) -> UUID:
        told = [put_on_record(seeker=seeker, candidacy=candidacy, said=each, command=command, now=now) for each in said]
        return told[-1]

    made = once(
        seeker=seeker, wish="call again", asked={"candidacy": candidacy, "said": said}, make=make, now=now, key=key
    )
    return Recorded(made, standing_of(seeker=seeker, candidacy=candidacy, today=now.date()))


def _keep(seeker: UUID, candidacy: UUID, said: Said, wish: str, now: datetime, key: str | None) -> Recorded:
    one(seeker=seeker, candidacy=candidacy)

    def make(command: str) -> UUID:
        return put_on_record(seeker=seeker, candidacy=candidacy, said=said, command=command, now=now)

    asked = {"candidacy": candidacy, "said": said}
    made = once(seeker=seeker, wish=wish, asked=asked, make=make, now=now, key=key)
    return Recorded(made, standing_of(seeker=seeker, candidacy=candidacy, today=now.date(), now=now))


def put_on_record(*, seeker: UUID, candidacy: UUID, said: Said, command: str, now: datetime) -> UUID:
    """Return the id of the new event; the caller holds the seeker's turn. What has no day happened now.

    Raises UnclearDate for a day that lies centuries away.
    """
    # Not among what was asked: a repeated wish is the same wish a moment later.
    whole = _with_documents(candidacy, replace(said, when=said.when or When.at(now)))
    _checked_days(whole)
    return append(seeker=seeker, candidacy=candidacy, said=whole, command=command, now=now)


def _checked_days(said: Said) -> None:
    for day in (said.when.day if said.when else None, said.detail.day, said.detail.deadline):
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise UnclearDate(f"The year {day.year} is too far away to be meant.")


def said_as(what: What, when: When | None, round_number: int | None, detail: Detail) -> Said:
    """Return what an event will say; raises UnusableText for what cannot be kept, and EventIncomplete."""
    told = _clean(detail)
    check_said(what, told)
    return Said(what, when, _round(round_number), told)


def _with_documents(candidacy: UUID, said: Said) -> Said:
    if said.what is not What.APPLIED or any(name == "documents" for name, _ in said.detail.more):
        return said
    rows = Attachment.objects.filter(candidacy_id=candidacy).order_by("document__kind", "document__sha256")
    papers = ", ".join(f"{kind}:{sha256}" for kind, sha256 in rows.values_list("document__kind", "document__sha256"))
    if not papers:
        return said
    return replace(said, detail=replace(said.detail, more=(*said.detail.more, ("documents", papers))))


def event_of_seeker(seeker: UUID, event: UUID) -> tuple[UUID, Event]:
    """Return the event with its candidacy.

    Raises NotFound when it is not there or another seeker's.
    """
    row = Row.objects.filter(seeker_id=seeker, id=event, candidacy__isnull=False)
    found = row.values_list("candidacy_id", "id", "what", "body", "recorded").first()
    if found is None:
        raise NotFound("There is no such event.")
    return found[0], event_of(*found[1:])


def last_standing(seeker: UUID, candidacy: UUID | None) -> UUID:
    """Return the last recorded event that nothing has taken back, in one candidacy or in all.

    Raises NothingToUndo where there is none.
    """
    rows = Row.objects.filter(seeker_id=seeker, candidacy__isnull=False).exclude(what=What.CORRECTION).order_by("-seq")
    if candidacy:
        rows = rows.filter(candidacy_id=candidacy)
    standing: dict[UUID, frozenset[str]] = {}
    for where, event in rows.values_list("candidacy_id", "id").iterator(chunk_size=100):
        if where not in standing:
            after = corrected(events_of(where), date.max)
            standing[where] = frozenset(one.id for one in after.standing)
        if str(event) in standing[where]:
            return event
    raise NothingToUndo("Nothing is on record that could be taken back.")


def _round(given: int | None) -> int | None:
    if given is not None and not 1 <= given <= HIGHEST_ROUND:
        raise UnusableText(f"{given} is no round such as 1 or 2.")
    return given


def _clean(detail: Detail) -> Detail:
    return replace(
        detail,
        text=long(detail.text, "note"),
        name=short(detail.name, "condition"),
        who=short(detail.who, "name"),
        reason=long(detail.reason, "reason"),
        terms=long(detail.terms, "terms"),
        form=short(detail.form, "form"),
        people=tuple(short(person, "name of a person", needed=True) for person in detail.people),
        more=tuple((short(name, "detail", needed=True), long(value, "detail")) for name, value in detail.more),
    )
