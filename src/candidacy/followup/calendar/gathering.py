"""What the calendar should hold for the candidacies: talks with the time around them, plans, and the days that matter."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from candidacy.followup.calendar.moments import moved, on_clock
from candidacy.followup.calendar.values import Dates, Due, Entry, Habits, Matter, PlanItem, Talk
from candidacy.followup.talks import is_from_home

_OURS = uuid.UUID("5b0c1f3e-6d0e-5c58-9f5d-0f2a5f0c7a11")


def uid_of(matter: Matter, candidacy: str, thing: str) -> str:
    """The UID of an entry: the same for the same thing for ever, and telling nothing about it (RFC 7986, 5.3)."""
    return str(uuid.uuid5(_OURS, f"{matter.value}\x1f{candidacy}\x1f{thing}"))


def entries_of(candidacies: Iterable[Dates], habits: Habits, home: ZoneInfo) -> tuple[Entry, ...]:
    """Every entry that the calendar should hold, the first to begin first; all new, with sequence 0.

    Moments are told on the clock of `home`, the seeker's own zone.
    """
    found = [
        replace(entry, candidacy=dates.candidacy, link=dates.brief)
        for dates in candidacies
        for entry in _of(dates, habits, home)
    ]
    return tuple(sorted(found, key=lambda entry: (_day(entry.start), str(entry.start), entry.uid)))


def _day(start: date | datetime) -> date:
    return start.date() if isinstance(start, datetime) else start


def _of(dates: Dates, habits: Habits, home: ZoneInfo) -> Iterator[Entry]:
    for talk in dates.talks:
        yield from _talk(dates, talk, habits, home)
    for item in dates.plan:
        yield _planned(dates, item)
    for matter, due, title in (
        (Matter.PROMISED_DATE, dates.promised, "They promised an answer by today"),
        (Matter.FOLLOW_UP, dates.follow_up, "Ask once, kindly, where it stands"),
        (Matter.OFFER_DEADLINE, dates.offer_deadline, "Last day to answer the offer"),
        (Matter.START_DATE, dates.start, "Your start"),
    ):
        if due:
            yield _due(dates, matter, due, title, habits)


def _due(dates: Dates, matter: Matter, due: Due, title: str, habits: Habits) -> Entry:
    # The day itself is no part of the UID: a promise that is moved is the same promise.
    return Entry(
        uid_of(matter, dates.candidacy, due.id), matter, f"{title}: {dates.name}", due.day, _next(due.day),
        words=due.words, alarms_min=habits.day_alarms_min,
    )  # fmt: skip


def _planned(dates: Dates, item: PlanItem) -> Entry:
    length = f"About {item.minutes} minutes.\n" if item.minutes else ""
    return Entry(
        uid_of(Matter.PLAN_ITEM, dates.candidacy, item.id), Matter.PLAN_ITEM, f"{item.words} ({dates.name})",
        item.day, _next(item.day), words=f"{length}{item.words}",
    )  # fmt: skip


def _next(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _talk(dates: Dates, talk: Talk, habits: Habits, home: ZoneInfo) -> Iterator[Entry]:
    title = f"{f'Interview, round {talk.round}' if talk.round else 'First call'}: {dates.name}"
    uid = uid_of(Matter.INTERVIEW, dates.candidacy, talk.id)
    place, words = _place(dates, talk), _words(talk)
    if not isinstance(talk.start, datetime):
        end, alarms = _next(talk.start), habits.day_alarms_min
        yield Entry(uid, Matter.INTERVIEW, title, talk.start, end, 0, place, words, alarms)
        return
    start = on_clock(talk.start, home)
    end_at = moved(start, talk.minutes or habits.interview_min)
    yield Entry(uid, Matter.INTERVIEW, title, start, end_at, 0, place, words, habits.alarms_min)
    yield from _around(dates, talk, habits, start, end_at)


def _around(dates: Dates, talk: Talk, habits: Habits, start: datetime, end: datetime) -> Iterator[Entry]:
    """The way there and back, and quiet time before leaving."""
    way = _way(talk, habits)
    leaving = moved(start, -way)
    place = _place(dates, talk)
    what = "interview" if talk.round else "call"
    for matter, title, first, last in (
        (Matter.TRAVEL_THERE, "On the way to", leaving, start),
        (Matter.TRAVEL_BACK, "On the way back from", end, moved(end, way)),
        (Matter.PREPARATION, "Prepare for", moved(leaving, -habits.preparation_min), leaving),
    ):
        if first != last:
            yield Entry(
                uid_of(matter, dates.candidacy, talk.id), matter, f"{title} the {what}: {dates.name}", first, last,
                place=place if matter is Matter.TRAVEL_THERE else "",
            )  # fmt: skip


def _way(talk: Talk, habits: Habits) -> int:
    """Minutes on the way; none to a talk by phone or video, whatever the habit."""
    if talk.travel_min is not None:
        return talk.travel_min
    return 0 if is_from_home(talk.form, talk.place) else habits.travel_min


def _place(dates: Dates, talk: Talk) -> str:
    return talk.place or ("" if is_from_home(talk.form, "") else dates.place)


def _words(talk: Talk) -> str:
    people = f"With {', '.join(talk.people)}." if talk.people else ""
    return "\n".join(line for line in (talk.form, people, talk.words) if line)
