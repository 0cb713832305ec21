from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from candidacy.odds.reading import channel_in, from_events
from candidacy.odds.search import Outcome, Search, Wait, own_outcomes
from candidacy.odds.values import Channel, Sector, Stage

BEGIN = date(2026, 3, 1)


def happened(what: What, after: int, **detail: object) -> Event:
    return Event(f"{what}-{after}", what, When(BEGIN + timedelta(days=after)), detail=Detail(**detail))  # type: ignore[arg-type]


def waits(*events: Event, today: int = 100) -> list[tuple[Stage, Outcome, float | None]]:
    course = from_events(events, BEGIN + timedelta(days=today))
    return [(wait.stage, wait.outcome, wait.days) for wait in course.waits]


def test_a_whole_journey_is_a_row_of_waits() -> None:
    told = waits(
        happened(What.APPLIED, 0), happened(What.ACKNOWLEDGED, 1), happened(What.SCREENED, 10),
        happened(What.INTERVIEW_INVITED, 14), happened(What.INTERVIEW_HELD, 20), happened(What.INTERVIEW_HELD, 27),
        happened(What.VERBAL_OFFER, 33), happened(What.WRITTEN_OFFER, 36), happened(What.FIRST_DAY_WORKED, 60),
    )  # fmt: skip
    assert told == [
        (Stage.APPLICATION, Outcome.ADVANCED, 10), (Stage.SCREEN, Outcome.ADVANCED, 4),
        (Stage.INTERVIEW, Outcome.ADVANCED, 7), (Stage.FINAL, Outcome.ADVANCED, 6),
        (Stage.VERBAL_OFFER, Outcome.ADVANCED, 3), (Stage.WRITTEN_OFFER, Outcome.ADVANCED, 24),
    ]  # fmt: skip


def test_before_a_first_call_no_answer_is_awaited_and_from_its_day_on_one_is() -> None:
    events = happened(What.APPLIED, 0), happened(What.SCREENED, 5, day=BEGIN + timedelta(9))
    before = from_events(events, BEGIN + timedelta(7))
    assert (before.ahead, before.talk_on) == (Stage.SCREEN, BEGIN + timedelta(9))
    assert [(wait.stage, wait.outcome, wait.days) for wait in before.waits] == [
        (Stage.APPLICATION, Outcome.ADVANCED, 5)
    ]
    assert waits(*events, today=12)[-1] == (Stage.SCREEN, Outcome.OPEN, 3)
    off = *events, happened(What.SCREENING_CANCELLED, 6)
    assert from_events(off, BEGIN + timedelta(7)).ahead is None
    arranged = *events, happened(What.INTERVIEW_SCHEDULED, 6, day=BEGIN + timedelta(20)), happened(What.SCREENED, 7)
    assert from_events(arranged, BEGIN + timedelta(8)).ahead is Stage.INTERVIEW


def test_hearing_nothing_is_open_and_never_a_no() -> None:
    assert waits(happened(What.APPLIED, 0), happened(What.HEARD_NOTHING, 30)) == [
        (Stage.APPLICATION, Outcome.OPEN, 100)
    ]


def test_whoever_withdraws_only_stops_waiting() -> None:
    assert waits(happened(What.APPLIED, 0), happened(What.WITHDRAWN, 8)) == [(Stage.APPLICATION, Outcome.STOPPED, 8)]


def test_the_clock_starts_at_the_promised_date() -> None:
    begun = (happened(What.APPLIED, 0), happened(What.INTERVIEW_HELD, 10))
    promise = happened(What.PROMISED_DATE, 10, day=BEGIN + timedelta(days=20))
    assert waits(*begun, promise, today=26)[-1] == (Stage.INTERVIEW, Outcome.OPEN, 6)
    assert waits(*begun, promise, today=15)[-1] == (Stage.INTERVIEW, Outcome.OPEN, 0)
    assert waits(*begun, promise, happened(What.REJECTED, 15))[-1] == (Stage.INTERVIEW, Outcome.TOLD_NO, None)


@pytest.mark.parametrize(("first", "second"), [(20, 14), (14, 20)])
def test_of_two_promises_the_newest_counts(first: int, second: int) -> None:
    held = happened(What.INTERVIEW_HELD, 10)
    named = [
        happened(What.PROMISED_DATE, said, day=BEGIN + timedelta(days=day)) for said, day in ((10, first), (11, second))
    ]
    assert from_events([held, *named], BEGIN + timedelta(days=26)).since == BEGIN + timedelta(days=second)
    begun_anew = happened(What.REFERENCES_ASKED, 16)
    later = from_events([held, *named, begun_anew], BEGIN + timedelta(days=26)).since
    assert later == BEGIN + timedelta(days=max(second, 16))


def test_an_arranged_interview_is_no_silence_and_a_third_round_goes_on_with_the_final() -> None:
    begun = (happened(What.APPLIED, 0), happened(What.INTERVIEW_SCHEDULED, 9))
    assert waits(*begun) == [(Stage.APPLICATION, Outcome.ADVANCED, 9)]
    held = [happened(What.INTERVIEW_HELD, day) for day in (12, 20, 30)]
    assert waits(*begun, *held, happened(What.REJECTED, 35)) == [
        (Stage.APPLICATION, Outcome.ADVANCED, 9), (Stage.INTERVIEW, Outcome.ADVANCED, 8),
        (Stage.FINAL, Outcome.TOLD_NO, 5),
    ]  # fmt: skip


def in_round(event: Event, number: int, hour: int | None = None) -> Event:
    when = event.when if hour is None else When.at(datetime.combine(event.day, time(hour), UTC))
    return replace(event, when=when, round=number)


HELD = in_round(happened(What.INTERVIEW_HELD, 10), 1)
SECOND = in_round(happened(What.INTERVIEW_SCHEDULED, 10, day=BEGIN + timedelta(days=17)), 2, hour=17)


@pytest.mark.parametrize("second", [SECOND, replace(SECOND, when=When(BEGIN + timedelta(days=9)))])
def test_a_talk_held_leaves_the_further_round_ahead_that_was_arranged_before_it_was_written_down(second: Event) -> None:
    first = in_round(happened(What.INTERVIEW_SCHEDULED, 3, day=BEGIN + timedelta(days=10)), 1)
    course = from_events([happened(What.APPLIED, 0), first, second, HELD], BEGIN + timedelta(days=11))
    assert (course.open, course.ahead, course.talk_on) == (None, Stage.FINAL, BEGIN + timedelta(days=17))
    assert [(wait.stage, wait.outcome) for wait in course.waits] == [
        (Stage.APPLICATION, Outcome.ADVANCED), (Stage.INTERVIEW, Outcome.ADVANCED),
    ]  # fmt: skip


@pytest.mark.parametrize("over", [What.INTERVIEW_CANCELLED, What.REJECTED])
def test_a_further_round_that_was_called_off_or_given_up_is_not_ahead_after_a_talk(over: What) -> None:
    off = in_round(happened(over, 11), 2)
    course = from_events(
        [happened(What.APPLIED, 0), SECOND, off, replace(HELD, when=When(off.day))], BEGIN + timedelta(days=20)
    )
    assert course.ahead is None


def test_an_invitation_written_down_after_the_talk_is_no_step() -> None:
    begun = (happened(What.APPLIED, 0), happened(What.INTERVIEW_HELD, 10))
    late = happened(What.INTERVIEW_SCHEDULED, 15, day=BEGIN + timedelta(days=10))
    assert waits(*begun, late) == waits(*begun)
    again = happened(What.INTERVIEW_SCHEDULED, 15, day=BEGIN + timedelta(days=20))
    assert waits(*begun, again)[-1] == (Stage.INTERVIEW, Outcome.ADVANCED, 5)


def test_a_life_after_an_ending_is_followed_anew() -> None:
    told = waits(happened(What.APPLIED, 0), happened(What.REJECTED, 9), happened(What.APPLIED, 50))
    assert told == [(Stage.APPLICATION, Outcome.TOLD_NO, 9), (Stage.APPLICATION, Outcome.OPEN, 50)]


def test_channel_sector_and_age_are_kept() -> None:
    events = [happened(What.APPLIED, 0, form="referral by a friend"), happened(What.REJECTED, 20)]
    course = from_events(events, BEGIN + timedelta(days=50), Sector.POLICE)
    assert course.waits == (Wait(Stage.APPLICATION, Outcome.TOLD_NO, 20, 30, Channel.REFERRED, Sector.POLICE),)
    assert course.open is None
    assert own_outcomes(Search((course,)), Stage.APPLICATION) == 1
    assert channel_in("Careers page") is Channel.CAREERS_PAGE
    assert channel_in("") is Channel.COLD


@given(
    st.lists(
        st.builds(
            Event,
            id=st.uuids().map(str),
            what=st.sampled_from(What),
            when=st.none() | st.dates().map(When),
            round=st.none() | st.integers(-3, 9),
            detail=st.builds(Detail, day=st.none() | st.dates(), form=st.text(max_size=5)),
        ),
        max_size=14,
    ),
    st.dates(),
)
def test_any_events_are_read(events: list[Event], today: date) -> None:
    course = from_events(events, today)
    for wait in course.waits:
        assert wait.days is None or wait.days >= 0
        assert wait.age >= 0
    assert sum(wait.outcome is Outcome.OPEN for wait in course.waits) <= 1
    assert course == from_events(events[::-1], today)
