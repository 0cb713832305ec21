"""The wishes: "when shall I follow up, and why then?", "set it, and put this one out of my mind"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from candidacy.app.desk.asking import are_overtaken, since
from candidacy.app.desk.due import cases_of
from candidacy.app.desk.glancing import glances
from candidacy.app.desk.letters_kept import keep_letter, letters, move_letter
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.recording import park
from candidacy.app.desk.signing import signature
from candidacy.app.desk.told_in_debriefs import TalkTold, talks_told
from candidacy.app.desk.wanted import wanted
from candidacy.app.desk.writing import contact_of
from candidacy.app.kept import Here
from candidacy.app.kept_letters import FollowUpHere, FollowUpSet, KeptLetter, Said
from candidacy.app.own_day import own_day
from candidacy.app.store.commands import in_turn
from candidacy.app.wish_keys import key_of_part
from candidacy.followup.dates import FollowUp, follow_up_day
from candidacy.followup.heard import LastWord, last_word, promised_since
from candidacy.followup.next import Settled, after_follow_up
from candidacy.followup.notes.letters import follow_up_letter
from candidacy.followup.notes.values import Addressee, Kind, Occasion
from candidacy.followup.replying import reply_time
from candidacy.kernel.note_refusals import DayGone, NoAnswerAwaited
from candidacy.ledger.days import said as said_day
from candidacy.ledger.facts import Facts, facts_of
from candidacy.ledger.history import history_of
from candidacy.odds.point import point_of
from candidacy.odds.reading import from_events
from candidacy.odds.values import Stage

ASKED_AT = frozenset({Stage.APPLICATION, Stage.SCREEN, Stage.INTERVIEW, Stage.FINAL, Stage.VERBAL_OFFER})
"""Where an answer is theirs to give; with a written offer it is the seeker's turn."""


def follow_up_of(*, seeker: UUID, candidacy: UUID, now: datetime) -> FollowUpHere:
    """Return the day of the follow-up and why it is this one; the letter that is begun, and for which day it is set; when one was sent.

    What was set or sent before their last word counts for nothing: they wrote, and it is another question now.
    """
    return _found(seeker, _read(seeker, candidacy, now), now)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of one candidacy, read once."""

    here: Here
    facts: Facts
    last: LastWord | None
    told: tuple[TalkTold, ...]

    @property
    def promised(self) -> date | None:
        """The last day by which they said there would be news, where no news came since they said so."""
        return _promise(self.facts, self.told, self.last.day) if self.last else None


def _read(seeker: UUID, candidacy: UUID, now: datetime) -> _Known:
    here = standing_of(seeker=seeker, candidacy=candidacy, today=now.date())
    facts = facts_of(history_of(here.events, now.date()))
    return _Known(here, facts, last_word(facts.history.happened), talks_told(seeker=seeker, candidacy=candidacy))


def _found(seeker: UUID, known: _Known, now: datetime) -> FollowUpHere:
    place, last = known.here.candidacy.id, known.last
    mine = [one for one in letters(seeker=seeker, candidacy=place) if one.kind is Kind.FOLLOW_UP]
    draft = next((one for one in reversed(mine) if one.sent is None), None)
    asked = max((own_day(one.sent) for one in mine if one.sent and since(last, one.sent)), default=None)
    set_for = draft.due if draft and draft.set_at and since(last, draft.set_at) else None
    return FollowUpHere(known.here, _advised(seeker, known, asked, now), draft, set_for, asked)


def _advised(seeker: UUID, known: _Known, asked: date | None, now: datetime) -> FollowUp | None:
    here, last = known.here, known.last
    point = point_of(from_events(here.events, now.date()), now.date())
    if not here.standing.open or last is None or point.silent_days is None or point.stage not in ASKED_AT:
        return None
    told = wanted(seeker=seeker)
    reply = reply_time(point.stage, told.nearest[0], told.assumptions)
    return follow_up_day(last.day, now.date(), promised=known.promised, reply=reply, asked=asked)


def _promise(facts: Facts, told: Iterable[TalkTold], last: date) -> date | None:
    return promised_since(last, facts.history.life, [(one.held, one.promised) for one in told if one.promised])


def write_follow_up(
    *,
    seeker: UUID,
    candidacy: UUID,
    now: datetime,
    said: Said | None = None,
    day: date | None = None,
    key: str | None = None,
) -> KeptLetter:
    """Return the follow-up drawn up for the day advised, or the `day` chosen; nothing is set or parked by it.

    One that is begun keeps its words and its day, but for what is chosen or `said`. Where they wrote since, it is drawn up anew for
    what they said; words of the seeker's own stay. One that was asked already since their last word can be written too, though it is
    advised against. Raises NoAnswerAwaited, and DayGone for a `day` before today.
    """
    with in_turn(seeker):
        return _written(seeker, candidacy, now, said, day, key, sets=False)


def _written(
    seeker: UUID, candidacy: UUID, now: datetime, said: Said | None, day: date | None, key: str | None, *, sets: bool
) -> KeptLetter:
    """Return the letter as it is decided on what is known now; the caller holds the seeker's turn until it is kept."""
    if day and day < now.date():
        raise DayGone(f"{said_day(day)} is gone.")
    known = _read(seeker, candidacy, now)
    found = _found(seeker, known, now)
    if found.advised is None:
        raise NoAnswerAwaited("No answer of theirs is awaited here.")
    begun = found.letter
    due = day or (begun and _own_due(begun, known.last, now)) or found.advised.day or now.date()
    overtaken = begun is not None and are_overtaken(begun, known.last)
    if begun is None or said is not None or (not begun.edited and (overtaken or due != begun.due)):
        given = said or (Said(name=begun.name, address=begun.address) if begun else Said())
        return _drawn_up(seeker, known, found.advised, given, due, now, key, sets=sets)
    if due == begun.due and (found.set_for or not sets):
        return begun
    return move_letter(seeker=seeker, letter=begun.id, due=due, why=found.advised.why, now=now, sets=sets, key=key)


def _own_due(begun: KeptLetter, last: LastWord | None, now: datetime) -> date | None:
    """Return the day it is begun for, while that is ahead and they have not written since it was chosen."""
    chosen = max(one for one in (begun.made, begun.set_at, begun.edited) if one)
    return begun.due if begun.due and begun.due >= now.date() and since(last, chosen) else None


def _drawn_up(
    seeker: UUID, known: _Known, advised: FollowUp, given: Said, due: date, now: datetime, key: str | None, *, sets: bool
) -> KeptLetter:  # fmt: skip
    facts, one = known.facts, known.here.candidacy
    held = facts.rounds.held[-1][1].day if facts.rounds.held else None
    to = Addressee(given.name, given.address) if given.name else contact_of(seeker=seeker, candidacy=one.id)
    to = replace(to, address=given.address or to.address)
    occasion = Occasion(one.title, one.employer, signature(seeker=seeker, now=now), held)
    promised = known.promised
    spoken = facts.spoken.day if facts.spoken and not facts.written else None
    named = promised if promised and promised <= due else None
    note = follow_up_letter(occasion, to, due, advised.why, named, spoken=spoken)
    return keep_letter(seeker=seeker, candidacy=one.id, note=note, now=now, sets=sets, key=key)


def set_follow_up(
    *,
    seeker: UUID,
    candidacy: UUID,
    now: datetime,
    said: Said | None = None,
    day: date | None = None,
    key: str | None = None,
) -> FollowUpSet:
    """Return the follow-up set for its day, the candidacy parked until the next day that matters, and what to turn to now.

    Both are kept, or neither. It is not parked where something of it is due today. Undoing the parking brings it back. Raises what
    `write_follow_up` does.
    """
    with in_turn(seeker):
        letter = _written(seeker, candidacy, now, said, day, key_of_part(key, "letter"), sets=True)
        settled = settled_by(seeker=seeker, letter=letter, now=now)
        if not settled.parks:
            return FollowUpSet(letter, None, settled)
        parked = park(seeker=seeker, candidacy=candidacy, until=settled.park_until, now=now, key=key)
        return FollowUpSet(letter, parked, settled)


def settled_by(*, seeker: UUID, letter: KeptLetter, now: datetime) -> Settled:
    """Return until when the follow-up's candidacy may be out of mind, and what to turn to instead; nothing is recorded."""
    cases = cases_of(seeker=seeker, known=glances(seeker=seeker, today=now.date()), now=now)
    case = next(one for one in cases if one.id == str(letter.candidacy))
    sent = own_day(letter.sent) if letter.sent else None
    return after_follow_up(cases, case, FollowUp(letter.due, letter.why), now, sent)
