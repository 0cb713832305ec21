"""The wishes: "draw a letter up for me": thank-you notes and letters from what is on record, with […] where nothing is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from candidacy.app.desk.drawn_on import evidence_for, vouches_for
from candidacy.app.desk.letters_kept import keep_letter, letters
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.met import meetings
from candidacy.app.desk.people import people
from candidacy.app.desk.signing import signature
from candidacy.app.desk.told_in_debriefs import TalkTold
from candidacy.app.desk.words import same_name
from candidacy.app.kept import Here, KeptPerson, Role
from candidacy.app.kept_letters import KeptLetter, Said
from candidacy.followup.debrief.people import talked_about
from candidacy.followup.notes.letters import accepting_letter, confirming_letter, declining_letter, withdrawing_letter
from candidacy.followup.notes.referees import Call, Referee, Vouch, briefing
from candidacy.followup.notes.thanking import thank_you_note
from candidacy.followup.notes.values import Addressee, Kind, Note, Occasion, Offered, TalkedWith
from candidacy.kernel.note_refusals import NothingToThankFor
from candidacy.ledger.facts import Facts, facts_of
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import OFFERS, What

CONTACTS = Role.RECRUITER, Role.MANAGER, Role.INTERVIEWER
"""Who is written to where nobody is named, the likeliest first."""
LINES = 12
"""So many lines of an offer are taken over at most; the letter names terms, it does not copy a contract."""


def write(
    *, seeker: UUID, candidacy: UUID, kind: Kind, said: Said, now: datetime, key: str | None = None
) -> KeptLetter:
    """Return the letter, drawn up and kept as a draft; one to the same person for the same thing is drawn up anew.

    The follow-up has a wish of its own (`following_up`). Raises NothingToThankFor, NoOfferOnRecord.
    """
    note = draw_up(seeker=seeker, candidacy=candidacy, kind=kind, said=said, now=now)
    number = said.round if kind is Kind.THANKS else None
    return keep_letter(seeker=seeker, candidacy=candidacy, note=note, round_number=number, now=now, key=key)


def draw_up(*, seeker: UUID, candidacy: UUID, kind: Kind, said: Said, now: datetime) -> Note:
    """Return the letter as it would be drawn up; nothing is kept. Raises what `write` does."""
    here = standing_of(seeker=seeker, candidacy=candidacy, today=now.date())
    if kind is Kind.THANKS:
        return _thanks(seeker, here, said, now)
    to = Addressee(said.name, said.address) if said.name else contact_of(seeker=seeker, candidacy=candidacy)
    return _LETTERS[kind](seeker, here, said, replace(to, address=said.address or to.address), now)


def contact_of(*, seeker: UUID, candidacy: UUID) -> Addressee:
    """Return whom a letter to the employer goes to: the recruiter, else the manager, else an interviewer; nobody where none is noted."""
    known = people(seeker=seeker, candidacy=candidacy)
    every = [one for role in CONTACTS for one in known if one.role is role]
    return Addressee(every[0].name, every[0].mail) if every else Addressee()


def thanks_said(*, seeker: UUID, candidacy: UUID, name: str, round_number: int, now: datetime) -> Said:
    """Return what the record says for a note to this person, as a form is filled in with it."""
    several = [
        one
        for one in meetings(seeker=seeker, candidacy=candidacy, today=now.date(), now=now)
        if one.talk.round == round_number
    ]
    if not several:
        return Said(name=name, round=round_number)
    meeting = several[0]
    place = next((at for at, one in enumerate(meeting.people) if same_name(one.name, name)), None)
    if place is None:
        return Said(name=name, round=round_number)
    to, told = meeting.people[place], meeting.told
    discussed = talked_about(told.people, name) if told else ""
    concern, evidence = _answered(seeker, candidacy, told, place, now)
    mine = told.mine[0].text if told and told.mine and place == 0 else ""
    return Said(
        name=to.name, address=to.address, round=round_number, discussed=discussed, concern=concern, evidence=evidence,
        mine=mine,
    )  # fmt: skip


def _answered(seeker: UUID, candidacy: UUID, told: TalkTold | None, place: int, now: datetime) -> tuple[str, str]:
    """Return what was to be shown, and the line that shows it: another one for each person."""
    if told is None or not told.asked:
        return "", ""
    known = evidence_for(seeker=seeker, candidacy=candidacy, asked=told.asked, now=now)
    return known[place] if place < len(known) else ("", "")


def _thanks(seeker: UUID, here: Here, said: Said, now: datetime) -> Note:
    """Return the note to one person in wordings that no other note of the candidacy has."""
    if not said.name and not said.discussed:
        raise NothingToThankFor("Nobody is named, and nothing you talked about.")
    every = meetings(seeker=seeker, candidacy=here.candidacy.id, today=now.date(), now=now, here=here)
    meeting = next((one for one in every if one.talk.round == said.round), None)
    occasion = _occasion(seeker, here, meeting.talk.held if meeting else None, now)
    until = (meeting.told.promised if meeting and meeting.told else None) or _promised(here)
    person = TalkedWith(
        Addressee(said.name, said.address), said.called, said.discussed, said.concern, said.evidence, said.mine
    )
    later = until if until and until >= now.date() else None
    beside = _beside(seeker, here.candidacy.id, said)
    return thank_you_note(occasion, person, said.tone, later, beside)


def _beside(seeker: UUID, candidacy: UUID, said: Said) -> list[str]:
    """Return the texts of the other notes of the candidacy: their wordings are not used again."""
    this = said.round, said.name.casefold()
    notes = (one for one in letters(seeker=seeker, candidacy=candidacy) if one.kind is Kind.THANKS)
    return [one.body for one in notes if (one.round, one.name.casefold()) != this]


def _confirming(seeker: UUID, here: Here, said: Said, to: Addressee, now: datetime) -> Note:
    facts = _facts(here)
    spoken = facts.history.last(What.VERBAL_OFFER)
    points = said.points or (_lines(spoken.detail.terms or spoken.detail.text) if spoken else ())
    occasion = _occasion(seeker, here, None, now)
    due = now.date() + timedelta(days=1)
    return confirming_letter(occasion, to, points, spoken=spoken.day if spoken else None, due=due)


def _accepting(seeker: UUID, here: Here, _said: Said, to: Addressee, now: datetime) -> Note:
    return accepting_letter(_occasion(seeker, here, None, now), to, _offer(here))


def _declining(seeker: UUID, here: Here, said: Said, to: Addressee, now: datetime) -> Note:
    accepted = _accepted(here)
    return declining_letter(_occasion(seeker, here, None, now), to, _offer(here), said.reason, accepted=accepted)


def _withdrawing(seeker: UUID, here: Here, said: Said, to: Addressee, now: datetime) -> Note:
    accepted = _accepted(here)
    return withdrawing_letter(_occasion(seeker, here, None, now), to, now.date(), said.reason, accepted=accepted)


def _briefing(seeker: UUID, here: Here, said: Said, to: Addressee, now: datetime) -> Note:
    """Return the letter to the referee named, else to the first."""
    known = [one for one in people(seeker=seeker, candidacy=here.candidacy.id) if one.role is Role.REFEREE]
    chosen = next(iter(_named(known, said.name)), None)
    to = Addressee(chosen.name, said.address or chosen.mail) if chosen else to if said.name else Addressee()
    agreed = _agreed(chosen, here.candidacy.id) if chosen else None
    given = vouches_for(seeker=seeker, candidacy=here.candidacy.id, known_from=said.known_from, now=now)
    vouches = [Vouch(asked, seen) for asked, seen in given]
    call = Call(said.call_first, said.call_last, said.call_by)
    due = said.call_first - timedelta(days=1) if said.call_first else now.date()
    return briefing(_occasion(seeker, here, None, now), Referee(to, said.known_from, agreed), vouches, call, due)


def _accepted(here: Here) -> date | None:
    found = _facts(here).accepted
    return found.day if found else None


def _named(several: Sequence[KeptPerson], name: str) -> Sequence[KeptPerson]:
    """Return those of that name; a part of it is enough where it means one."""
    low = name.casefold()
    parts = [one for one in several if low in one.name.casefold()]
    return [one for one in several if same_name(one.name, name)] or (parts if not name or len(parts) == 1 else [])


def _agreed(person: KeptPerson, candidacy: UUID) -> date | None:
    return next((part.agreed for part in person.parts if part.candidacy == candidacy), None)


def _occasion(seeker: UUID, here: Here, held: date | None, now: datetime) -> Occasion:
    return Occasion(here.candidacy.title, here.candidacy.employer, signature(seeker=seeker, now=now), held)


def _promised(here: Here) -> date | None:
    plans = (plan for plan in here.standing.plans if plan.event.what is What.PROMISED_DATE)
    return next((plan.day for plan in plans if plan.event.day <= here.standing.today), None)


def _offer(here: Here) -> Offered | None:
    """Return the last offer on record, a written one before a spoken one."""
    facts = _facts(here)
    found = facts.history.last(What.WRITTEN_OFFER) or facts.history.last(*OFFERS)
    if found is None:
        return None
    open_ones = tuple(one.name for one in here.standing.open_contingencies)
    written = found.what is What.WRITTEN_OFFER
    return Offered(found.day, written, facts.start.day, found.detail.deadline, _lines(found.detail.terms), open_ones)


def _facts(here: Here) -> Facts:
    return facts_of(history_of(here.events, here.standing.today))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip(" -•\t") for line in text.splitlines() if line.strip())[:LINES]


_LETTERS: dict[Kind, Callable[[UUID, Here, Said, Addressee, datetime], Note]] = {
    Kind.CONFIRMING: _confirming,
    Kind.ACCEPTING: _accepting,
    Kind.DECLINING: _declining,
    Kind.WITHDRAWING: _withdrawing,
    Kind.BRIEFING: _briefing,
}
