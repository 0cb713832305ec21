"""What is known of every candidacy beside its record, for what is due: debriefs, thanks, promises, follow-ups, planned things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from candidacy.app.desk.asking import askings
from candidacy.app.desk.told_in_debriefs import talks_told
from candidacy.app.kept import Glance, Role
from candidacy.app.store.models import Involvement, Letter, PlanItem
from candidacy.followup.agenda import Case
from candidacy.followup.due import DEBRIEF_DAYS, SOON_DAYS
from candidacy.followup.met import met_by_round, unthanked
from candidacy.followup.notes.values import Kind
from candidacy.followup.talks import RecordedTalk, is_over
from candidacy.followup.things import Asking, Item, Known, News, Talk, Vow
from candidacy.ledger.events import Event

BROUGHT_BACK = "there is news since you put it out of mind. Look at it, then decide what comes next."


@dataclass(slots=True)
class _Beside:
    """What the rows say of one candidacy."""

    debriefs: dict[int, bool] = field(default_factory=dict)
    """By round, whether it is finished."""
    held: dict[int, date] = field(default_factory=dict)
    """By round, the day of its debrief."""
    vows: list[Vow] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    interviewers: list[str] = field(default_factory=list)
    met: dict[int, list[str]] = field(default_factory=dict)
    """By round, the names of its debrief."""
    thanked: set[tuple[int | None, str]] = field(default_factory=set)
    asking: Asking | None = None


def cases_of(*, seeker: UUID, known: Sequence[Glance], now: datetime) -> list[Case]:
    """Return every candidacy with all that is known of it for today; the same few questions are asked however many there are."""
    beside = _beside(seeker, now.date())
    return [
        Case(str(one.candidacy.id), one.candidacy.name, one.standing, _known(one, beside[one.candidacy.id], now))
        for one in known
    ]


def _beside(seeker: UUID, today: date) -> defaultdict[UUID, _Beside]:
    found: defaultdict[UUID, _Beside] = defaultdict(_Beside)
    for one in talks_told(seeker=seeker):
        here = found[one.candidacy]
        here.debriefs[one.round], here.held[one.round] = one.finished, one.held
        here.met[one.round] = [met.name for met in one.people]
        here.vows += [replace(vow, round=one.round) for vow in one.mine]
    near = PlanItem.objects.filter(seeker_id=seeker, done=None, day__lte=today + timedelta(SOON_DAYS))
    for candidacy, id_, text, day in near.values_list("candidacy_id", "id", "text", "day"):
        found[candidacy].items.append(Item(str(id_), text, day))
    for candidacy, asking in askings(seeker=seeker, today=today).items():
        found[candidacy].asking = asking
    _thanks(seeker, found)
    return found


def _thanks(seeker: UUID, found: defaultdict[UUID, _Beside]) -> None:
    met = Involvement.objects.filter(seeker_id=seeker, person__role=str(Role.INTERVIEWER))
    for candidacy, name in met.values_list("candidacy_id", "person__name"):
        found[candidacy].interviewers.append(name)
    thanked = Letter.objects.filter(seeker_id=seeker, kind=Kind.THANKS, sent__isnull=False)
    for candidacy, number, name in thanked.values_list("candidacy_id", "round", "name"):
        found[candidacy].thanked.add((number, name.casefold()))


def _known(one: Glance, beside: _Beside, now: datetime) -> Known:
    news = News(BROUGHT_BACK, _written(one.back, now)) if one.back else None
    return Known(_recent(one, beside, now), tuple(beside.items), tuple(beside.vows), beside.asking, news)


def _recent(one: Glance, beside: _Beside, now: datetime) -> tuple[Talk, ...]:
    """Return the talks since when something of them can be due, each with those who are to be thanked for it."""
    since = now.date() - timedelta(DEBRIEF_DAYS)
    if all(day < since for day in (*beside.held.values(), *(talk.day for talk in one.talks))):
        return ()
    # An interview that only a debrief tells of was held all the same.
    told = {
        number: Talk(number, day, debriefed=beside.debriefs[number], held=True) for number, day in beside.held.items()
    }
    talks = told | {talk.round: _talk(talk, beside) for talk in one.talks}
    named = dict.fromkeys(told, ()) | {talk.round: talk.named for talk in one.talks}
    named = {number: names for number, names in named.items() if is_over(talks[number], now.date(), now)}
    met, thanked = met_by_round(named, beside.met, beside.interviewers), frozenset(beside.thanked)
    recent = (talk for talk in talks.values() if talk.day >= since)
    return tuple(replace(talk, unthanked=unthanked(met.get(talk.round, ()), talk.round, thanked)) for talk in recent)


def _written(news: Event, now: datetime) -> date:
    """Return the day on which it was written down, on the clock of `now`."""
    return news.recorded.astimezone(now.tzinfo).date() if news.recorded else news.day


def _talk(talk: RecordedTalk, beside: _Beside) -> Talk:
    return Talk(
        talk.round, talk.day, talk.ends, beside.debriefs.get(talk.round, False), held=talk.held, event=talk.event
    )
