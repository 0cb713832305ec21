"""The wishes: "keep this letter", "change its words", "I sent it", "drop it", "which letters do I have?"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from django.db.models import QuerySet

from candidacy.app.desk.asking import words_overtaken
from candidacy.app.desk.noting import one
from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import long, same_name, short
from candidacy.app.kept import Here
from candidacy.app.kept_letters import KeptLetter, LookedAt, Way
from candidacy.app.own_day import own_day
from candidacy.app.store.changes import Scope, forget_changes_of
from candidacy.app.store.commands import once
from candidacy.app.store.models import Letter
from candidacy.app.store.rows import table_of
from candidacy.followup.notes.checking import problems_of
from candidacy.followup.notes.values import Kind, Note, Tone, gaps_in
from candidacy.kernel.note_refusals import GapsLeft, LetterStays
from candidacy.kernel.post_refusals import SentBefore
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import NotFound
from candidacy.ledger.days import said

FIELDS = (
    "id", "candidacy_id", "round", "kind", "tone", "name", "address", "subject", "body", "why", "facts", "due", "set_at", "edited", "made", "handed", "sent", "how",
    "message_id",
)  # fmt: skip
UNHANDED: Mapping[str, Any] = {"handed": None, "message_id": ""}
"""Other words are another letter: what was tried before was not this one."""

OLDER = Problem("older", "They wrote since. Do these words still fit?", "The whole letter")


def keep_letter(
    *, seeker: UUID, candidacy: UUID, note: Note, now: datetime, round_number: int | None = None, sets: bool = False,
    key: str | None = None,
) -> KeptLetter:  # fmt: skip
    """Return the note as a draft, set for its day where it `sets`; one to the same person for the same thing is drawn up anew.

    One that was sent stays as it is, and another is drawn up beside it.
    """
    one(seeker=seeker, candidacy=candidacy)
    told = {
        **UNHANDED, "kind": str(note.kind), "tone": str(note.tone), "round": round_number, "name": short(note.to.name, "name"),
        "address": short(note.to.address, "address"), "subject": short(note.subject, "subject"), "due": note.due,
        "body": long(note.body, "letter", needed=True), "why": long(note.why, "reason"), "facts": [*note.facts],
    }  # fmt: skip
    drafts = Letter.objects.filter(seeker_id=seeker, candidacy_id=candidacy, sent=None, kind=told["kind"])
    personal = note.kind in (Kind.THANKS, Kind.BRIEFING)
    if personal:
        drafts = drafts.filter(round=round_number)
    new, fresh = uuid4(), {"made": now, "edited": None, **_set(sets, now)}

    def make(_command: str) -> UUID:
        begun = drafts.order_by("-made", "id").values_list("id", "name")
        known = next((id_ for id_, name in begun if not personal or same_name(name, note.to.name)), None)
        if known:
            Letter.objects.filter(id=known).update(**told, **fresh)
            return known
        return Letter.objects.create(id=new, seeker_id=seeker, candidacy_id=candidacy, **told, **fresh).id

    touches = Scope((drafts, Letter.objects.filter(id=new)), candidacy)
    asked = {"candidacy": candidacy, **told}
    made = once(seeker=seeker, wish="letter", asked=asked, make=make, now=now, key=key, touches=touches)
    return letter_of(seeker=seeker, letter=made)


def change_letter(
    *,
    seeker: UUID,
    letter: UUID,
    now: datetime,
    subject: str,
    body: str,
    name: str | None = None,
    address: str | None = None,
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptLetter:
    """Return the letter with these words, and to this person where they are given.

    Raises ChangedMeanwhile when it is no longer what the words were written on, and LetterStays for one that was sent.
    """
    told: dict[str, Any] = {
        "subject": short(subject, "subject", needed=True),
        "body": long(body, "letter", needed=True),
    }
    told |= {"name": short(name, "name")} if name is not None else {}
    told |= {"address": short(address, "address")} if address is not None else {}

    def change(known: KeptLetter) -> dict[str, Any]:
        still(known, filled_on)
        other = {field for field, value in told.items() if getattr(known, field) != value}
        own = {"edited": now} if other & {"subject", "body"} else {}
        return {**told, **UNHANDED, **own} if other else told

    return _changed(seeker, letter, "change letter", told, change, now, key)


def move_letter(
    *, seeker: UUID, letter: UUID, due: date, why: str, now: datetime, sets: bool = False, key: str | None = None
) -> KeptLetter:
    """Return the letter for that day and that reason, set for it where it `sets`; its words stay as they are.

    Raises LetterStays for one that was sent.
    """
    told = {"due": due, "why": long(why, "reason")}
    moved = {**told, **_set(sets, now)}
    return _changed(seeker, letter, "move letter", told, lambda _known: moved, now, key)


def _set(sets: bool, now: datetime) -> dict[str, datetime]:
    return {"set_at": now} if sets else {}


def mark_sent(
    *, seeker: UUID, letter: UUID, way: Way, now: datetime, again: bool = False, key: str | None = None
) -> KeptLetter:
    """Return the letter as sent; what went by the seeker's own hand can be taken back, what went through the account cannot.

    Raises GapsLeft while something is to be filled in, and SentBefore for one that was sent, unless it says `again`.
    """

    def change(known: KeptLetter) -> dict[str, Any]:
        may_go(known, again=again)
        return {"sent": now, "how": str(way)}

    by_hand = way is not Way.OWN_ACCOUNT
    asked = {"way": str(way), "again": again}
    return _changed(seeker, letter, "sent letter", asked, change, now, key, open_only=False, undoable=by_hand)


def drop_letter(*, seeker: UUID, letter: UUID, now: datetime, key: str | None = None) -> None:
    """The draft is gone. Raises LetterStays for one that was sent."""
    rows = _row(seeker, letter)

    def make(_command: str) -> UUID:
        _open(letter_of(seeker=seeker, letter=letter))
        rows.delete()
        return letter

    place = rows.values_list("candidacy_id", flat=True).first()
    touches = Scope((rows,), place)
    once(seeker=seeker, wish="drop letter", asked={"letter": letter}, make=make, now=now, key=key, touches=touches)


def may_go(letter: KeptLetter, *, again: bool) -> None:
    """The letter may go out. Raises GapsLeft, and SentBefore for one that was sent, unless it is to go `again`."""
    gaps = gaps_of(letter)
    if gaps:
        raise GapsLeft(f"There is still something to fill in: {gaps[0]}")
    if letter.sent and not again:
        raise SentBefore(f"This letter went out on {said(own_day(letter.sent))}.")


def gaps_of(letter: KeptLetter) -> tuple[str, ...]:
    """Return the places that are still to be filled in, those of the subject first."""
    return (*gaps_in(letter.subject), *gaps_in(letter.body))


def looked_at(letter: KeptLetter, *, today: date, here: Here | None = None) -> LookedAt:
    """Return the letter with what is worth a look before it goes; a follow-up also where they wrote since its words were.

    `here` is its candidacy, where that was read just now.
    """
    gaps = (Problem("gap", "Something of your own belongs here.", one) for one in gaps_in(letter.subject))
    older = (OLDER,) if words_overtaken(letter=letter, today=today, here=here) else ()
    return LookedAt(letter, (*gaps, *older, *problems_of(letter.note)))


def letter_of(*, seeker: UUID, letter: UUID) -> KeptLetter:
    """Return the letter.

    Raises NotFound when it is not there or another seeker's.
    """
    row = _row(seeker, letter).values_list(*FIELDS).first()
    if row is None:
        raise NotFound("There is no such letter.")
    return _told(*row)


def letters(*, seeker: UUID, candidacy: UUID | None = None) -> tuple[KeptLetter, ...]:
    """Return the seeker's letters, or those of a candidacy, in the order they were drawn up."""
    rows = Letter.objects.filter(seeker_id=seeker).order_by("made", "id")
    if candidacy:
        rows = rows.filter(candidacy_id=candidacy)
    return tuple(_told(*row) for row in rows.values_list(*FIELDS))


def _changed(
    seeker: UUID, letter: UUID, wish: str, asked: Mapping[str, object], change: Callable[[KeptLetter], Mapping[str, Any]], now: datetime, key: str | None,
    *, open_only: bool = True, undoable: bool = True,
) -> KeptLetter:  # fmt: skip
    rows, place = _row(seeker, letter), letter_of(seeker=seeker, letter=letter).candidacy

    def make(_command: str) -> UUID:
        known = letter_of(seeker=seeker, letter=letter)
        if open_only:
            _open(known)
        rows.update(**change(known))
        if not undoable:
            # What it was before it went out cannot be brought back any more, and is not offered.
            forget_changes_of(seeker, table_of(Letter), [letter])
        return letter

    touches = Scope((rows,) if undoable else (), place)
    once(seeker=seeker, wish=wish, asked={"letter": letter, **asked}, make=make, now=now, key=key, touches=touches)
    return letter_of(seeker=seeker, letter=letter)


def _open(letter: KeptLetter) -> None:
    if letter.sent:
        raise LetterStays(f"This letter went out on {said(own_day(letter.sent))}.")


def _row(seeker: UUID, letter: UUID) -> QuerySet[Letter]:
    return Letter.objects.filter(seeker_id=seeker, id=letter)


def _told(*row: Any) -> KeptLetter:
    given = dict(zip(FIELDS, row, strict=True))
    given["candidacy"] = given.pop("candidacy_id")
    given |= {"kind": Kind(given["kind"]), "tone": Tone(given["tone"] or Tone.PLAIN), "facts": tuple(given["facts"])}
    return KeptLetter(**{**given, "how": Way(given["how"]) if given["how"] else None})
