"""What is said beside the flags: sentences, next steps, plans, parking, advice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.ledger import Detail, Event, Standing, What, When, standing
from candidacy.ledger.reasons import Reason, reason_in
from candidacy.ledger.searching import (
    AT_WORK,
    KEEP_APPLYING,
    NOTHING_IN_WRITING,
    NOTHING_SIGNED,
    PAUSE,
    advice_on_searching,
)
from candidacy.ledger.usual import FIRST_INTERVIEW, INTERVIEW_TO_OFFER, OFFER_TO_ACCEPTANCE, WHOLE_PROCESS, told
from candidacy.ledger.values import Usual
from tests.ledger.journeys import day, events
from tests.ledger.strategies import ANY_HISTORY, TODAY
from tests.ledger.test_histories import CASES, READY, Case


def of(history: str, today: int = 20) -> Standing:
    return standing(events(history), day(today))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.about)
def test_each_says_what_it_is_and_is_not_in_one_sentence(case: Case) -> None:
    found = of(case.history)
    for sentence in (found.it_is, found.it_is_not):
        assert sentence.endswith(".")
        assert ". " not in sentence


@pytest.mark.parametrize(
    "usual", [FIRST_INTERVIEW, WHOLE_PROCESS, INTERVIEW_TO_OFFER, OFFER_TO_ACCEPTANCE], ids=lambda usual: usual.text
)
def test_every_duration_names_who_counted_and_where(usual: Usual) -> None:
    assert usual.low_days <= usual.high_days
    assert all(source.name and source.year and source.address.startswith("http") for source in usual.sources)
    assert str(usual.sources[-1].year) in told(usual)


@pytest.mark.parametrize(
    ("history", "advice"),
    [
        ("2 applied", KEEP_APPLYING),
        (READY, PAUSE),
        (f"{READY}; 15 fell_through", KEEP_APPLYING),
        (f"{READY}; 15 first_day_worked", AT_WORK),
        ("2 verbal_offer; 3 accepted_formally", NOTHING_IN_WRITING),
        ("2 first_day_worked", NOTHING_SIGNED),
        ("2 first_day_worked; 5 fell_through", KEEP_APPLYING),
    ],
)
def test_what_it_means_for_the_other_applications(history: str, advice: str) -> None:
    assert advice_on_searching(of(history)) == advice


@pytest.mark.parametrize(
    ("history", "parked"),
    [
        ("2 applied; 5 parked @30", "until 30"),
        ("2 applied; 5 parked", "until news"),
        ("2 applied; 5 parked @20", None),
        ("2 applied; 5 parked; 8 unparked", None),
        ("2 applied; 5 parked; 8 interview_invited", None),
        ("2 applied; 5 parked; 8 note; 9 heard_nothing", "until news"),
        ("2 applied; 5 interview_held; 5 parked", "until news"),
        ("2 applied; 5 parked; 8 rejected", None),
        ("2 applied; 25 parked", None),
    ],
)
def test_parked_until_a_day_or_news(history: str, parked: str | None) -> None:
    found = of(history).parked
    until = found and (f"until {(found.until - day(0)).days}" if found.until else "until news")
    assert until == parked


def test_plans_come_nearest_first_and_end_with_the_candidacy() -> None:
    history = "2 applied; 3 promised_date @35; 4 interview_scheduled r1 @25; 30 interview_scheduled r2"
    assert [plan.text for plan in of(history).plans] == [
        "Interview, round 1: 25 March 2026.",
        "Interview, round 2: 30 March 2026.",
        "The answer they promised: 4 April 2026.",
    ]
    assert of(f"{history}; 15 rejected").plans == ()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("hiring freeze", Reason.HIRING_FREEZE),
        ("hiring_freeze", Reason.HIRING_FREEZE),
        ("They took a stronger candidate", Reason.STRONGER_CANDIDATE),
        ("the background check", Reason.BACKGROUND_CHECK),
        ("my references", Reason.REFERENCES),
        ("no visa", Reason.WORK_PERMIT),
        ("the role was cancelled", Reason.ROLE_CHANGED),
        ("budget cut", Reason.FUNDING),
        ("", Reason.OTHER),
    ],
)
def test_the_reason_of_a_fall_through(words: str, reason: Reason) -> None:
    assert reason_in(words) is reason


def test_a_fall_through_says_why() -> None:
    assert "a hiring freeze" in of(f"{READY}; 15 fell_through | Hiring freeze, they are sorry").it_is


CLOCK = (("time", f"{day(20)}T10:00:00+01:00"), ("minutes", "45"))
TALK = Event("i", What.INTERVIEW_SCHEDULED, When(day(3)), round=1, detail=Detail(day=day(20), more=CLOCK))
SET = "Interview round 1 was to be on 20 March 2026, and how it went is not recorded yet."


@pytest.mark.parametrize(("clock", "over"), [("09:44", False), ("09:45", True), ("23:00", True)])
def test_once_the_hour_of_an_interview_is_over_nothing_says_to_prepare_it(clock: str, over: bool) -> None:
    found = standing([TALK], day(20), datetime.fromisoformat(f"{day(20)}T{clock}+00:00"))
    assert bool(found.plans) is not over
    assert found.unrecorded == ((TALK,) if over else ())
    assert (found.it_is == SET) is over
    assert ("Prepare the interview" in found.next.text) is not over
    assert (
        found.next.text == "Write down how the interview went while it is fresh, or record that it was moved."
    ) is over


def test_without_its_hour_an_interview_is_over_with_its_day() -> None:
    noon = datetime.fromisoformat(f"{day(20)}T12:00+00:00")
    untimed = replace(TALK, detail=Detail(day=day(20)))
    assert standing([untimed], day(20), noon) == standing([untimed], day(20))
    assert standing([TALK], day(20)).it_is.startswith("This is an invitation")
    assert standing([TALK], day(21)).it_is == standing([untimed], day(21)).it_is == SET


def test_after_a_further_interview_an_earlier_one_that_nobody_recorded_is_not_prepared() -> None:
    second = Event("h", What.INTERVIEW_HELD, When(day(22)), round=2)
    found = standing([TALK, second], day(23))
    assert found.it_is.startswith("You have had interview round 2")
    assert found.next.text.startswith("Thank them")


def test_with_another_round_ahead_that_one_is_prepared() -> None:
    second = Event("j", What.INTERVIEW_SCHEDULED, When(day(4)), round=2, detail=Detail(day=day(25)))
    found = standing([TALK, second], day(21))
    assert found.it_is.startswith("This is an invitation to interview round 2")
    assert found.next.text.startswith("Interview, round 2: 25 March 2026. Prepare the interview")
    assert found.unrecorded == (TALK,)


@given(ANY_HISTORY, st.sampled_from([0, 12, 23]), st.sampled_from([None, UTC, timezone(timedelta(hours=-9))]))
def test_the_hour_takes_away_no_plan_but_that_of_a_talk_that_is_over(
    history: list[Event], hour: int, zone: timezone | None
) -> None:
    timed = [replace(event, detail=replace(event.detail, more=(("time", f"{event.detail.day}T10:00:00+01:00"), ("minutes", "90")))) for event in history]  # fmt: skip
    now = datetime(TODAY.year, TODAY.month, TODAY.day, hour, tzinfo=zone)
    plain, found = standing(timed, TODAY), standing(timed, TODAY, now)
    assert set(found.plans) <= set(plain.plans)
    assert all(plan.day == TODAY and plan.event in found.unrecorded for plan in set(plain.plans) - set(found.plans))
    assert set(plain.unrecorded) <= set(found.unrecorded)
    assert (plain.stage, plain.milestones, plain.parked) == (found.stage, found.milestones, found.parked)
