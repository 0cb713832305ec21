"""The wish: "whom did I meet, and whom have I not thanked?": from interviews held, people noted, and debriefs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from candidacy.app.desk.glancing import glances
from candidacy.app.desk.letters_kept import letters
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.told_in_debriefs import TalkTold, talks_told
from candidacy.app.kept import Here, Role
from candidacy.app.kept_letters import KeptLetter, NoteDue
from candidacy.app.store.models import Person
from candidacy.followup.due import THANKS_DAYS
from candidacy.followup.met import met_by_round, unthanked
from candidacy.followup.notes.thanking import WHY, WITHIN_DAYS
from candidacy.followup.notes.values import Addressee, Kind
from candidacy.followup.talks import RecordedTalk, is_over, recorded_talks
from candidacy.ledger.facts import facts_of
from candidacy.ledger.history import history_of


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview that is over: its round, its day, and who was named with it."""

    round: int
    held: date
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview that is over, with everybody who was met and what the debrief says."""

    talk: Talk
    people: tuple[Addressee, ...]
    told: TalkTold | None


@dataclass(slots=True)
class _Kept:
    """What is kept of all candidacies, each read once."""

    talks: Mapping[UUID, tuple[Talk, ...]]
    told: dict[tuple[UUID, int], TalkTold] = field(default_factory=dict)
    interviewers: dict[UUID, list[Addressee]] = field(default_factory=lambda: defaultdict(list))


def meetings(
    *, seeker: UUID, candidacy: UUID, today: date, now: datetime | None = None, here: Here | None = None
) -> tuple[Meeting, ...]:
    """Return the interviews that are over, the first first; `now` tells whether one that is arranged for today is.

    `here` is the candidacy, where that was read just now.
    """
    here = here or standing_of(seeker=seeker, candidacy=candidacy, today=today)
    return _meetings(_kept(seeker, {candidacy: _over(_talks_of(here, today), today, now)}, candidacy), candidacy)


def notes_due(
    *, seeker: UUID, today: date, candidacy: UUID | None = None, now: datetime | None = None
) -> tuple[NoteDue, ...]:
    """Return who is still to be thanked, in candidacies that are being decided: up to three days after the interview.

    `now` tells whether an interview that is arranged for today is over. A note is best sent within a day (`due`). The nearest day
    first, then by candidacy and name; as many reads whatever their number.
    """
    wanted = _talks(seeker, candidacy, today)
    over = {one: _over(talks, today, now) for one, is_open, talks in wanted if is_open}
    kept, drafts = _kept(seeker, over, candidacy), letters(seeker=seeker, candidacy=candidacy)
    return in_time(
        (
            one
            for each in kept.talks
            for meeting in _meetings(kept, each)
            for one in unthanked_of(each, meeting, drafts)
        ),
        today,
    )


def _talks(seeker: UUID, candidacy: UUID | None, today: date) -> list[tuple[UUID, bool, tuple[RecordedTalk, ...]]]:
    """Return of the candidacy, or of all, its id, whether it is open, and its talks."""
    if candidacy is None:
        known = glances(seeker=seeker, today=today)
        return [(one.candidacy.id, one.standing.open, one.talks) for one in known]
    here = standing_of(seeker=seeker, candidacy=candidacy, today=today)
    return [(candidacy, here.standing.open, _talks_of(here, today))]


def _talks_of(here: Here, today: date) -> tuple[RecordedTalk, ...]:
    return recorded_talks(facts_of(history_of(here.events, today)))


def in_time(several: Iterable[NoteDue], today: date) -> tuple[NoteDue, ...]:
    """Return the notes that are not too late to be asked for, the nearest day first, then by candidacy and name."""
    found = [one for one in several if today <= one.held + timedelta(days=THANKS_DAYS)]
    return tuple(sorted(found, key=lambda one: (one.due, str(one.candidacy), one.round, one.to.name)))


def unthanked_of(candidacy: UUID, meeting: Meeting, known: Iterable[KeptLetter]) -> Iterator[NoteDue]:
    """Give everybody of the meeting who has not been thanked, whenever it was."""
    number, people = meeting.talk.round, {to.name: to for to in meeting.people}
    notes = [one for one in known if one.kind is Kind.THANKS and one.candidacy == candidacy]
    thanked = frozenset((one.round, one.name.casefold()) for one in notes if one.sent)
    drafts = {one.name.casefold(): one for one in notes if one.round == number and not one.sent}
    due = meeting.talk.held + timedelta(days=WITHIN_DAYS)
    for name in unthanked(people, number, thanked):
        yield NoteDue(candidacy, number, meeting.talk.held, due, people[name], WHY, drafts.get(name.casefold()))


def _kept(seeker: UUID, talks: Mapping[UUID, tuple[Talk, ...]], candidacy: UUID | None) -> _Kept:
    found = _Kept(talks)
    found.told = {(one.candidacy, one.round): one for one in talks_told(seeker=seeker, candidacy=candidacy)}
    rows = Person.objects.filter(seeker_id=seeker, role=Role.INTERVIEWER, involvement__candidacy_id__in=[*found.talks])
    for where, name, mail in rows.order_by("name", "made", "id").values_list(
        "involvement__candidacy_id", "name", "mail"
    ):
        found.interviewers[where].append(Addressee(name, mail))
    return found


def _over(talks: Iterable[RecordedTalk], today: date, now: datetime | None) -> tuple[Talk, ...]:
    return tuple(Talk(one.round, one.day, one.named) for one in talks if is_over(one, today, now))


def _meetings(kept: _Kept, candidacy: UUID) -> tuple[Meeting, ...]:
    told = {number: one for (where, number), one in kept.told.items() if where == candidacy}
    talks = {number: Talk(number, one.held, ()) for number, one in told.items()}
    talks |= {one.round: one for one in kept.talks.get(candidacy, ())}
    noted = kept.interviewers[candidacy]
    spelled = {one.name.casefold(): one for one in noted}
    met = met_by_round(
        {number: one.people for number, one in talks.items()},
        {number: [met.name for met in one.people] for number, one in told.items()},
        [one.name for one in noted],
    )
    return tuple(_meeting(talks[number], names, spelled, told.get(number)) for number, names in met.items())


def _meeting(talk: Talk, names: Iterable[str], spelled: Mapping[str, Addressee], told: TalkTold | None) -> Meeting:
    return Meeting(talk, tuple(spelled.get(name.casefold(), Addressee(name)) for name in names), told)
