"""The wish: "which follow-ups are set, and which were sent?", for all candidacies at once: those that their answer has not overtaken."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from candidacy.app.desk.minding import Mind
from candidacy.app.kept import Here
from candidacy.app.kept_letters import KeptLetter
from candidacy.app.own_day import own_day
from candidacy.app.store.events import events_of
from candidacy.app.store.models import Letter
from candidacy.followup.heard import LastWord, is_since, last_word
from candidacy.followup.notes.values import Kind
from candidacy.followup.things import Asking
from candidacy.ledger.events import Event
from candidacy.ledger.history import history_of


def askings(*, seeker: UUID, today: date) -> Mapping[UUID, Asking]:
    """Return by candidacy the last follow-up that was set or sent since their last word: for which day, and when it was sent.

    One that is only drawn up is none, nor is one that was set before they wrote.
    """
    rows = Letter.objects.filter(seeker_id=seeker, kind=Kind.FOLLOW_UP).exclude(set_at=None, sent=None)
    found = [*rows.order_by("made", "id").values_list("candidacy_id", "due", "set_at", "sent")]
    heard = _HEARD.of(seeker, {row[0] for row in found}, today)
    return {
        where: Asking(due or own_day(done), own_day(sent) if sent else None)
        for where, due, at, sent in found
        if (done := sent or at) and since(heard[where], done)
    }


def is_set(*, letter: KeptLetter, today: date, here: Here | None = None) -> bool:
    """Say whether the letter is a follow-up that is set for its day, and they have not written since.

    `here` is its candidacy, where that was read just now.
    """
    if letter.kind is not Kind.FOLLOW_UP or letter.set_at is None:
        return False
    return since(_last(letter, today, here), letter.set_at)


def words_overtaken(*, letter: KeptLetter, today: date, here: Here | None = None) -> bool:
    """Say whether they wrote since the words of a follow-up that is not sent were drawn up or last changed; `here` as for `is_set`."""
    if letter.kind is not Kind.FOLLOW_UP or letter.sent:
        return False
    return are_overtaken(letter, _last(letter, today, here))


def are_overtaken(letter: KeptLetter, last: LastWord | None) -> bool:
    """Say whether the words of the follow-up are older than their last word."""
    return not since(last, letter.edited or letter.made)


def _last(letter: KeptLetter, today: date, here: Here | None) -> LastWord | None:
    return _heard(here.events if here else events_of(letter.candidacy), today)


def since(last: LastWord | None, moment: datetime) -> bool:
    """Say whether what was done then came after their last word."""
    return is_since(last, moment, own_day(moment))


def _heard(events: tuple[Event, ...], today: date) -> LastWord | None:
    return last_word(history_of(events, today).happened)


_HEARD = Mind(_heard)
"""Their last word in each candidacy with a follow-up, kept in mind until it has news."""
