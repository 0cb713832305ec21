"""The wishes: "here is my mail", "what does it ask me to record?"; nothing is recorded by it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db.models import Q, QuerySet

from candidacy.app.desk.mail_known import known_of
from candidacy.app.desk.mail_meant import as_meant
from candidacy.app.desk.mail_read import fitting, read_back
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.reading_mail import Waiting, answered, waiting_in
from candidacy.app.fence.mail_wire import packed
from candidacy.app.fence.mails import BATCH
from candidacy.app.kept_mail import KeptMail, Taken
from candidacy.app.mail_states import MailState
from candidacy.app.store.commands import in_turn
from candidacy.app.store.models import Received
from candidacy.followup.mail import ReadMail
from candidacy.followup.mail.matching import Known, may_be_about_one
from candidacy.followup.mail.proposing import Proposed, proposed_event
from candidacy.kernel.mail_refusals import NoSuchMail
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import Refusal, SeveralFit
from candidacy.ledger.events import When

FIELDS = "id", "read", "candidacy_id", "confidence", "reasons", "state", "event"
SHOWN_PROBLEMS = 50


def take_in(*, seeker: UUID, papers: Sequence[Paper], now: datetime) -> Taken:
    """Return what came of the mails once all of them are kept; see `taking_in`."""
    taken = Taken()
    for taken in taking_in(seeker=seeker, papers=papers, now=now):  # noqa: B007 - the last one tells all
        pass
    return taken


def taking_in(*, seeker: UUID, papers: Sequence[Paper], now: datetime) -> Iterator[Taken]:
    """Give, batch by batch, what came of the mails so far: those about a candidacy are kept and wait to be looked at.

    A mail that came before is known and changes nothing. Of one about no candidacy only its digest is kept; but one that may
    be about a candidacy all the same waits too, and so does one that was given by itself: somebody chose it. Raises the refusal
    of the first where none could be read, and TooManyMails.
    """
    waiting = waiting_in(papers, now)
    if len(waiting) == 1:
        waiting = [replace(waiting[0], chosen=True)]
        _look_again(seeker, waiting[0])
    known = known_of(seeker=seeker, today=now.date())
    match_again(seeker=seeker, known=known)
    taken, refused = Taken(of=len(waiting)), list[Refusal]()
    for first in range(0, len(waiting), BATCH):
        taken = keep_batch(seeker, waiting[first : first + BATCH], known, taken, now, refused)
        yield taken
    if refused and not (taken.new or taken.known or taken.left_alone):
        raise refused[0]


def keep_batch(
    seeker: UUID, batch: Sequence[Waiting], known: Sequence[Known], taken: Taken, now: datetime, refused: list[Refusal]
) -> Taken:
    """Return what was taken with this batch; refusals of single mails are listed, and added to `refused`."""
    fresh = {one.digest: one for one in batch}
    seen = set(_digests(seeker, fresh))
    fresh = {digest: one for digest, one in fresh.items() if digest not in seen}
    answers = dict(zip(fresh, (answer for _, answer in answered(list(fresh.values()))), strict=True))
    rows = _once_each(
        seeker,
        [_row(seeker, fresh[digest], mail, known) for digest, mail in answers.items() if isinstance(mail, ReadMail)],
    )
    with in_turn(seeker):
        came = set(_digests(seeker, [row.digest for row in rows]))
        made = [row for row in rows if row.digest not in came]
        for at, row in enumerate(sorted(made, key=_sent)):
            # In one moment there is no order; the number of a mail is its place among them.
            row.made = now + timedelta(microseconds=taken.done + at)
        Received.objects.bulk_create(made)
    lone = sum(row.state == MailState.LEFT_ALONE for row in made)
    bad = {digest: answer for digest, answer in answers.items() if isinstance(answer, Refusal)}
    refused += bad.values()
    problems = [Problem(one.code, one.sentence, fresh[digest].name) for digest, one in bad.items()]
    return replace(
        taken, new=taken.new + len(made) - lone, left_alone=taken.left_alone + lone, done=taken.done + len(batch),
        known=taken.known + len(batch) - len(made) - len(bad), problems=(*taken.problems, *problems)[:SHOWN_PROBLEMS],
    )  # fmt: skip


def _digests(seeker: UUID, several: Iterable[str]) -> Iterable[str]:
    """Return those of the digests whose mails came before."""
    return Received.objects.filter(seeker_id=seeker, digest__in=[*several]).values_list("digest", flat=True)


def _row(seeker: UUID, came: Waiting, mail: ReadMail, known: Sequence[Known]) -> Received:
    if not (came.chosen or may_be_about_one(mail, known)):
        return Received(id=uuid4(), seeker_id=seeker, digest=came.digest, read={}, state=str(MailState.LEFT_ALONE))
    told = json.loads(packed([mail]))[0]
    state, about = str(MailState.PROPOSED), fitting(mail, known)
    return Received(id=uuid4(), seeker_id=seeker, digest=came.digest, read=told, state=state, **about)


def _once_each(seeker: UUID, rows: Sequence[Received]) -> list[Received]:
    """Return the rows without those of a message that came by another way: its name, its sender and its words are the same."""
    named = Received.objects.filter(
        seeker_id=seeker, read__id__in=[row.read["id"] for row in rows if row.read.get("id")]
    )
    seen = {_message(read) for read in named.values_list("read", flat=True)}
    kept = list[Received]()
    for row in rows:
        message = _message(row.read)
        if not message or message not in seen:
            kept.append(row)
            seen.add(message)
    return kept


def _message(read: Mapping[str, Any]) -> tuple[str, ...]:
    """What is the same of a message however it came; nothing of one without a name."""
    return (str(read["id"]), str(read["sender"]), str(read["text"])) if read.get("id") else ()


def _look_again(seeker: UUID, came: Waiting) -> None:
    """What was left alone is not known any more."""
    with in_turn(seeker):
        _rows(seeker, MailState.LEFT_ALONE).filter(digest=came.digest).delete()


def _sent(row: Received) -> str:
    return str(row.read.get("sent", ""))


def match_again(*, seeker: UUID, known: Sequence[Known]) -> None:
    """Mails that fitted no candidacy, and still wait, are compared with what is known now."""
    unclear = _rows(seeker, MailState.PROPOSED).filter(candidacy__isnull=True, event__isnull=True)
    for id_, read in list(unclear.values_list("id", "read")):
        mail = read_back(id_, read)
        about = fitting(mail, known) if mail else {}
        if about.get("candidacy_id"):
            with in_turn(seeker):
                unclear.filter(id=id_).update(**about)


def how_many_wait(*, seeker: UUID) -> int:
    """Return how many mails wait to be looked at."""
    return _rows(seeker, MailState.PROPOSED).count()


def proposals(*, seeker: UUID, now: datetime) -> tuple[KeptMail, ...]:
    """Return the mails that wait to be looked at, the newest first."""
    return _kept(seeker, _rows(seeker, MailState.PROPOSED), now, _numbers(seeker))


def decided(*, seeker: UUID, now: datetime, most: int) -> tuple[KeptMail, ...]:
    """Return the mails that came last of those that were confirmed or dismissed, the newest first."""
    rows = Received.objects.filter(seeker_id=seeker, state__in=[str(MailState.CONFIRMED), str(MailState.DISMISSED)])
    return _kept(seeker, rows, now, _numbers(seeker), most)


def kept_mail(*, seeker: UUID, mail: UUID, now: datetime) -> KeptMail:
    """Return the mail.

    Raises NoSuchMail when it is not there, another seeker's, or was left alone.
    """
    found = _kept(seeker, Received.objects.filter(seeker_id=seeker, id=mail), now, _number(seeker, mail))
    if not found:
        raise NoSuchMail("There is no such mail.")
    return found[0]


def find_mail(*, seeker: UUID, words: str, now: datetime) -> KeptMail:
    """Return the mail meant by its number, its id, or the beginning of its id.

    Raises NoSuchMail and SeveralFit.
    """
    numbers = _numbers(seeker)
    meant = words.strip().lower().lstrip("#")
    fits = [id_ for id_, number in numbers.items() if str(number) == meant]
    fits = fits or [id_ for id_ in numbers if len(meant) > 3 and str(id_).startswith(meant)]
    if len(fits) > 1:
        raise SeveralFit(f"“{words[:60]}” fits several mails.")
    if not fits:
        raise NoSuchMail(f"No mail fits “{words[:60]}”.")
    return kept_mail(seeker=seeker, mail=fits[0], now=now)


def _rows(seeker: UUID, state: MailState) -> QuerySet[Received]:
    return Received.objects.filter(seeker_id=seeker, state=str(state))


def _about(seeker: UUID) -> QuerySet[Received]:
    """Return the mails about a candidacy, in the order of their numbers."""
    return Received.objects.filter(seeker_id=seeker).exclude(state=str(MailState.LEFT_ALONE)).order_by("made", "id")


def _numbers(seeker: UUID) -> dict[UUID, int]:
    return {id_: number for number, id_ in enumerate(_about(seeker).values_list("id", flat=True), start=1)}


def _number(seeker: UUID, mail: UUID) -> dict[UUID, int]:
    """Return the number of one mail: how many came no later."""
    made = Received.objects.filter(seeker_id=seeker, id=mail).values_list("made", flat=True).first()
    earlier = Q(made__lt=made) | Q(made=made, id__lte=mail)
    return {mail: _about(seeker).filter(earlier).count()} if made else {}


def _kept(
    seeker: UUID, rows: QuerySet[Received], now: datetime, numbers: dict[UUID, int], most: int | None = None
) -> tuple[KeptMail, ...]:
    found = (_one(row, numbers, now) for row in rows.order_by("-made", "id").values_list(*FIELDS)[:most])
    return as_meant(seeker=seeker, mails=[one for one in found if one], now=now)


def _one(row: Iterable[Any], numbers: dict[UUID, int], now: datetime) -> KeptMail | None:
    id_, read, candidacy, confidence, reasons, state, event = row
    mail = read_back(id_, read)
    if mail is None:
        return None
    known = MailState(state)
    return KeptMail(
        id_, numbers.get(id_, 0), mail, at_home(proposed_event(mail), now), candidacy, confidence, tuple(map(str, reasons)), known,
        event if known is MailState.CONFIRMED else None,
    )  # fmt: skip


def at_home(proposed: Proposed, now: datetime) -> Proposed:
    """Return the event with its time on the clock of this machine, and not before it can have happened."""
    later = proposed.when and proposed.when.moment and proposed.when.instant > When.at(now).instant
    when = None if later else proposed.when
    told = dict(proposed.detail.more)
    if "time" not in told:
        return replace(proposed, when=when)
    try:
        moment = datetime.fromisoformat(told["time"]).astimezone()
    except (ValueError, OverflowError):
        return replace(proposed, when=when)
    more = tuple((told | {"time": moment.isoformat()}).items())
    return replace(proposed, when=when, detail=replace(proposed.detail, day=moment.date(), more=more))
