"""What stands in the calendar for the candidacies, and how it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.followup.calendar import (
    Dates,
    Due,
    Entry,
    Habits,
    Matter,
    PlanItem,
    Talk,
    brought_up,
    entries_of,
    export_bytes,
    with_record,
)
from candidacy.followup.calendar.moments import moved
from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from tests.followup.calendar.entries import LONDON, any_entry, any_moment, talk

NOW = datetime(2026, 3, 20, 9, 0, tzinfo=UTC)
AT = datetime(2026, 3, 31, 14, 0, tzinfo=LONDON)
HERE = Dates("c1", "Baker, Fenwick Bakery", place="Mill Lane 3", brief="http://127.0.0.1:8000/c/1/brief/")


def of(dates: Dates, **habits: object) -> dict[Matter, Entry]:
    return {one.matter: one for one in entries_of([dates], Habits(**habits), LONDON)}  # type: ignore[arg-type]


def test_time_to_prepare_and_to_travel_lies_around_a_talk_on_site() -> None:
    found = of(
        replace(HERE, talks=(Talk("round 1", 1, AT, 45, people=("Ms Fenwick",)),)), travel_min=30, preparation_min=20
    )
    spans = {matter: (f"{one.start:%H:%M}", f"{one.end:%H:%M}") for matter, one in found.items()}
    assert spans == {
        Matter.PREPARATION: ("13:10", "13:30"), Matter.TRAVEL_THERE: ("13:30", "14:00"),
        Matter.INTERVIEW: ("14:00", "14:45"), Matter.TRAVEL_BACK: ("14:45", "15:15"),
    }  # fmt: skip
    interview = found[Matter.INTERVIEW]
    assert (interview.place, interview.words, interview.alarms_min) == ("Mill Lane 3", "With Ms Fenwick.", (1440, 60))
    assert interview.link == HERE.brief


def test_nobody_travels_to_a_talk_by_video_unless_they_say_so() -> None:
    video = Talk("round 1", 1, AT, form="video call")
    found = of(replace(HERE, talks=(video,)), travel_min=30)
    assert Matter.TRAVEL_THERE not in found
    assert found[Matter.INTERVIEW].place == ""
    assert Matter.TRAVEL_THERE in of(replace(HERE, talks=(replace(video, travel_min=10),)))


def test_a_talk_on_a_day_without_a_time_is_a_whole_day_and_nothing_lies_around_it() -> None:
    found = of(replace(HERE, talks=(Talk("round 1", 1, AT.date()),)), travel_min=30)
    assert list(found) == [Matter.INTERVIEW]
    assert found[Matter.INTERVIEW].all_day
    assert found[Matter.INTERVIEW].end == AT.date() + timedelta(days=1)


def test_the_way_is_counted_in_real_minutes_when_the_clocks_change() -> None:
    early = datetime(2026, 3, 29, 2, 30, tzinfo=LONDON)
    found = of(replace(HERE, talks=(Talk("round 1", 1, early),)), travel_min=60)
    assert f"{found[Matter.TRAVEL_THERE].start:%H:%M %z}" == "00:30 +0000"


def test_a_talk_is_told_on_the_seekers_own_clock() -> None:
    abroad = AT.astimezone(ZoneInfo("America/New_York"))
    assert of(replace(HERE, talks=(Talk("round 1", 1, abroad),)))[Matter.INTERVIEW].start.tzinfo is LONDON  # type: ignore[union-attr]


def test_days_that_matter_are_whole_days_with_an_alarm_in_the_morning() -> None:
    day = date(2026, 4, 2)
    found = of(
        replace(
            HERE, promised=Due("promise", day, "Jo said so."), follow_up=Due("ask", day), offer_deadline=Due("offer", day),
            start=Due("start", day), plan=(PlanItem("p1", "Read their year report", day, 40),),
        )
    )  # fmt: skip
    assert set(found) == {
        Matter.PROMISED_DATE, Matter.FOLLOW_UP, Matter.OFFER_DEADLINE, Matter.START_DATE, Matter.PLAN_ITEM
    }  # fmt: skip
    assert {(one.start, one.end) for one in found.values()} == {(day, date(2026, 4, 3))}
    assert found[Matter.PROMISED_DATE].alarms_min == (-540,)
    assert found[Matter.PROMISED_DATE].words == "Jo said so."
    assert found[Matter.PLAN_ITEM].title == "Read their year report (Baker, Fenwick Bakery)"


def event(what: What, on: date, **detail: object) -> Event:
    return Event(f"{what}-{on}", what, When(on), detail=Detail(**detail))  # type: ignore[arg-type]


def test_the_record_gives_talks_with_their_time_promises_and_the_start() -> None:
    day = date(2026, 3, 20)
    events = [
        event(What.APPLIED, date(2026, 3, 1)),
        event(
            What.INTERVIEW_SCHEDULED, day, day=AT.date(), people=("Jo Bell",), form="on site",
            more=(("time", AT.isoformat()), ("place", "Mill Lane 3")),
        ),
        event(What.PROMISED_DATE, day, day=date(2026, 4, 9)),
        event(What.START_DATE_RECEIVED, day, day=date(2026, 5, 4)),
    ]  # fmt: skip
    found = with_record(Dates("c1", "Baker"), events, day)
    assert [(one.round, one.start, one.place, one.people) for one in found.talks] == [
        (1, AT, "Mill Lane 3", ("Jo Bell",))
    ]
    assert found.promised == Due("promise", date(2026, 4, 9))
    assert found.start == Due("start", date(2026, 5, 4))


def test_a_moved_talk_keeps_its_place_and_nobody_travels_to_a_link() -> None:
    day, later = date(2026, 3, 20), datetime(2026, 4, 1, 10, tzinfo=LONDON)
    link = "https://meet.example/" + "x" * 500
    for place, way in (("Mill Lane 3", True), (link, False)):
        told = (("time", AT.isoformat()), ("place", place))
        events = [
            event(What.INTERVIEW_SCHEDULED, day, day=AT.date(), more=told),
            event(What.INTERVIEW_RESCHEDULED, day, day=later.date(), more=(("time", later.isoformat()),)),
        ]
        found = of(with_record(HERE, events, day), travel_min=30)
        assert (found[Matter.INTERVIEW].start, found[Matter.INTERVIEW].place) == (later, place)
        assert (Matter.TRAVEL_THERE in found) is way


def test_a_talk_that_is_called_off_and_set_again_is_the_same_entry_and_counts_up() -> None:
    events = [
        event(What.INTERVIEW_SCHEDULED, date(2026, 3, 2), day=date(2026, 3, 27)),
        event(What.INTERVIEW_RESCHEDULED, date(2026, 3, 3), day=date(2026, 3, 28)),
        event(What.INTERVIEW_CANCELLED, date(2026, 3, 4)),
        event(What.INTERVIEW_SCHEDULED, date(2026, 3, 5), day=date(2026, 3, 31)),
    ]
    told: list[tuple[str, int, bool]] = []
    held: tuple[Entry, ...] = ()
    for count in range(1, 5):
        day = date(2026, 3, 1 + count)
        held = brought_up(held, entries_of([with_record(HERE, events[:count], day)], Habits(), LONDON), NOW)
        told += [(one.title, one.sequence, one.cancelled) for one in held]
    title = "Interview, round 1: Baker, Fenwick Bakery"
    assert told == [(title, 0, False), (title, 1, False), (title, 2, True), (title, 3, False)]


def test_a_first_call_after_an_ending_is_another_entry() -> None:
    events = [
        event(What.SCREENED, date(2026, 3, 2), day=date(2026, 3, 5)),
        event(What.REJECTED, date(2026, 3, 6)),
        event(What.SCREENED, date(2026, 3, 9), day=date(2026, 3, 25)),
    ]
    first, second = (
        with_record(HERE, events[:count], on).talks for count, on in ((1, date(2026, 3, 3)), (3, date(2026, 3, 20)))
    )
    assert [(one.round, one.start) for one in (*first, *second)] == [(0, date(2026, 3, 5)), (0, date(2026, 3, 25))]
    assert first[0].id != second[0].id


def test_a_time_that_belongs_to_another_day_is_not_taken() -> None:
    moved_on = event(What.INTERVIEW_SCHEDULED, NOW.date(), day=date(2026, 4, 1), more=(("time", AT.isoformat()),))
    found = with_record(HERE, [event(What.APPLIED, date(2026, 3, 1)), moved_on], NOW.date())
    assert [one.start for one in found.talks] == [date(2026, 4, 1)]


def test_an_ended_candidacy_has_no_dates_any_more() -> None:
    events = [
        event(What.INTERVIEW_SCHEDULED, date(2026, 3, 2), day=AT.date()), event(What.REJECTED, date(2026, 3, 10), reason="")
    ]  # fmt: skip
    assert entries_of([with_record(HERE, events, NOW.date())], Habits(), LONDON) == ()


def test_a_moved_talk_keeps_its_uid_and_counts_up() -> None:
    first = entries_of([replace(HERE, talks=(Talk("round 1", 1, AT),))], Habits(), LONDON)
    later = entries_of([replace(HERE, talks=(Talk("round 1", 1, moved(AT, 1440)),))], Habits(), LONDON)
    held = brought_up((), first, NOW)
    now = brought_up(held, later, NOW)
    assert [one.uid for one in now] == [one.uid for one in held]
    assert {one.sequence for one in now} == {1}
    assert brought_up(now, later, NOW) == now


def test_what_is_called_off_is_told_once_and_can_come_back() -> None:
    held = brought_up((), [talk()], NOW)
    gone = brought_up(held, [], NOW)
    assert [(one.uid, one.cancelled, one.sequence) for one in gone] == [("one", True, 1)]
    assert brought_up(gone, [], NOW) == gone
    back = brought_up(gone, [talk()], NOW)
    assert [(one.cancelled, one.sequence) for one in back] == [(False, 2)]


def test_what_was_called_off_long_ago_is_told_no_more_and_counts_on_when_it_comes_back() -> None:
    gone = brought_up(brought_up((), [talk(words="Room 3")], NOW), [], NOW)
    later = brought_up(gone, [], NOW + timedelta(days=90))
    assert later == (Entry("one", Matter.INTERVIEW, "", date.min, date.min, 1, cancelled=True, forgotten=True),)
    assert export_bytes(later, NOW) == export_bytes((), NOW)
    assert brought_up(later, [], NOW + timedelta(days=900)) == later
    assert [(one.uid, one.sequence, one.cancelled) for one in brought_up(later, [talk()], NOW)] == [("one", 2, False)]


def test_what_has_begun_is_left_as_it_was() -> None:
    held = brought_up((), [talk(), talk(uid="day", start=date(2026, 3, 31), end=date(2026, 4, 1))], NOW)
    assert brought_up(held, [], AT.astimezone(UTC) + timedelta(minutes=5)) == held


def test_another_zone_for_the_same_moment_is_a_change() -> None:
    held = brought_up((), [talk()], NOW)
    other = talk(start=held[0].start.astimezone(ZoneInfo("Europe/Lisbon")))  # type: ignore[union-attr]
    assert brought_up(held, [other], NOW)[0].sequence == 1


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(st.lists(any_entry(), max_size=4, unique_by=lambda one: one.uid), max_size=6),
    any_moment,
    st.sampled_from(("", "same")),
)
def test_a_sequence_never_falls_and_no_uid_comes_twice_or_is_lost(
    calendars: list[list[Entry]], now: datetime, uid: str
) -> None:
    held: tuple[Entry, ...] = ()
    for at, wanted in enumerate(calendars):
        before = {one.uid: one for one in held}
        new = [replace(one, sequence=0) for one in wanted]
        # The first of each calendar may be one and the same thing, which comes and goes.
        held = brought_up(
            held, [replace(new[0], uid=uid or new[0].uid), *new[1:]] if new else [], _days_on(now, at * 40)
        )
        assert len({one.uid for one in held}) == len(held)
        assert before.keys() <= {one.uid for one in held}
        for one in held:
            was = before.get(one.uid, one)
            assert one == was or one.sequence == was.sequence + 1 or (one.forgotten and one.sequence == was.sequence)


def _days_on(now: datetime, days: int) -> datetime:
    return now.astimezone(UTC) + timedelta(days=days)
