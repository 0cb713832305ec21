"""Where a candidacy waits, and what lies ahead from there."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from candidacy.odds.ahead import Milestone
from candidacy.odds.fit import fit
from candidacy.odds.matters import MATTERS
from candidacy.odds.point import Point, odds_of, point_of, runs_of
from candidacy.odds.reading import facts_in, from_events
from candidacy.odds.search import Course, Outcome, Search
from candidacy.odds.tone import tone_noted
from candidacy.odds.values import Channel, Stage

TODAY = date(2026, 3, 2)
USUAL = fit(Search(), 7)
RUN = runs_of(USUAL, 1)


def happened(days: int, what: What, **told: object) -> Event:
    detail = Detail(**told)  # type: ignore[arg-type]
    return Event(f"{what}{days}", what, When(TODAY - timedelta(days)), detail=detail)


def test_an_open_wait_is_the_point_with_its_silence() -> None:
    point = point_of(from_events([happened(12, What.APPLIED, form="referred by a friend")], TODAY), TODAY)
    assert point == Point(Stage.APPLICATION, 12.0, TODAY - timedelta(12), Channel.REFERRED)


def test_a_promised_date_ahead_starts_the_clock_then() -> None:
    events = [happened(9, What.INTERVIEW_HELD), happened(8, What.PROMISED_DATE, day=TODAY + timedelta(4))]
    point = point_of(from_events(events, TODAY), TODAY)
    assert (point.silent_days, point.since) == (-4.0, TODAY + timedelta(4))
    odds = odds_of(point, RUN, 1)
    assert odds.silence
    assert odds.closed_on
    assert odds.closed_on > TODAY + timedelta(4)


@pytest.mark.parametrize(
    ("events", "stage"),
    [
        ([], Stage.APPLICATION),
        ([(20, What.APPLIED), (3, What.INTERVIEW_SCHEDULED)], Stage.INTERVIEW),
        ([(3, What.INTERVIEW_SCHEDULED)], Stage.INTERVIEW),
        ([(3, What.INTERVIEW_INVITED)], Stage.INTERVIEW),
        ([(3, What.REFERENCES_ASKED)], Stage.FINAL),
        ([(30, What.APPLIED), (9, What.REJECTED), (3, What.INTERVIEW_SCHEDULED)], Stage.INTERVIEW),
        ([(30, What.INTERVIEW_HELD), (20, What.INTERVIEW_HELD), (3, What.INTERVIEW_INVITED)], Stage.FINAL),
        ([(20, What.APPLIED), (9, What.INTERVIEW_HELD), (3, What.INTERVIEW_SCHEDULED)], Stage.FINAL),
    ],
)
def test_with_nobody_waited_for_no_silence_counts(events: list[tuple[int, What]], stage: Stage) -> None:
    point = point_of(from_events([happened(*one) for one in events], TODAY), TODAY)
    assert (point.stage, point.silent_days, point.since) == (stage, None, None)
    assert odds_of(point, RUN, 1).silence is None


def test_what_is_behind_is_not_ahead() -> None:
    assert [*odds_of(Point(Stage.INTERVIEW), RUN, 1).ahead] == [*Milestone]
    assert [*odds_of(Point(Stage.VERBAL_OFFER, 2.0), RUN, 1).ahead] == [Milestone.WRITTEN_OFFER, Milestone.FIRST_DAY]
    name, _ = odds_of(Point(Stage.WRITTEN_OFFER, 2.0), RUN, 1).next
    assert name is Milestone.FIRST_DAY


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(list(Stage)), st.one_of(st.none(), st.floats(0, 400)), st.sampled_from(list(Channel)))
def test_later_milestones_are_never_likelier_and_every_figure_says_what_it_rests_on(
    stage: Stage, silent: float | None, channel: Channel
) -> None:
    odds = odds_of(Point(stage, silent, TODAY, channel), runs_of(USUAL, 3, 400), 3)
    chances = [one.chance.median for one in odds.ahead.values()]
    assert chances == sorted(chances, reverse=True)
    assert all(one.sources or one.assumptions for one in odds.ahead.values())
    assert all(one.own_outcomes == 0 for one in odds.ahead.values())


def test_silence_lowers_the_chance_of_an_offer() -> None:
    begin, late = (odds_of(Point(Stage.FINAL, days), RUN, 1).next[1].chance.median for days in (0.0, 40.0))
    assert late < begin / 2


def test_a_note_for_the_law_is_a_fact_and_any_other_is_none() -> None:
    marked = happened(3, What.NOTE, text="Asked about children.", more=((MATTERS, "yes"),))
    known = [marked, happened(2, What.NOTE, text="Friendly."), happened(1, What.REJECTED, more=((MATTERS, "yes"),))]
    assert [(one.day, one.text) for one in facts_in(known, TODAY)] == [(TODAY - timedelta(3), "Asked about children.")]


@pytest.mark.parametrize(
    "text",
    [
        "Long and friendly.", "It lasted two hours", "She smiled a lot", "They seemed cold", "He said I'd be great here",
        "It felt really positive", "A two hour talk", "Only 20 minutes", "We got on very well.", "A perfect fit, she said",
    ],
)  # fmt: skip
def test_warmth_and_length_are_noticed_in_notes(text: str) -> None:
    assert tone_noted(["", text])


@pytest.mark.parametrize(
    "text",
    [
        "", "They asked about night shifts.", "The kindergarten group", "A long-term care ward", "12 hour shifts", "Nice pay",
        "Cold chain and storage", "They are short-staffed", "That kind of role", "30 hours a week", "10 minutes walk from home",
    ],
)  # fmt: skip
def test_other_notes_are_not_about_tone(text: str) -> None:
    assert not tone_noted([text])


def test_a_course_with_no_wait_is_before_its_application() -> None:
    assert point_of(Course(()), TODAY) == Point(Stage.APPLICATION)


def test_a_talk_after_an_offer_leaves_the_offer() -> None:
    events = [(30, What.APPLIED), (12, What.WRITTEN_OFFER), (3, What.INTERVIEW_SCHEDULED)]
    point = point_of(from_events([happened(*one) for one in events], TODAY), TODAY)
    assert (point.stage, point.silent_days) == (Stage.WRITTEN_OFFER, 3.0)


def test_what_is_accepted_without_a_word_of_the_offer_is_an_offer() -> None:
    events = [(30, What.INTERVIEW_HELD), (5, What.ACCEPTED_FORMALLY)]
    assert point_of(from_events([happened(*one) for one in events], TODAY), TODAY).stage is Stage.WRITTEN_OFFER


def test_a_start_that_is_named_ends_the_silence() -> None:
    known = [happened(30, What.WRITTEN_OFFER), happened(5, What.START_DATE_RECEIVED, day=TODAY + timedelta(40))]
    point = point_of(from_events(known, TODAY), TODAY)
    assert (point.silent_days, point.start, point.starts_in) == (None, TODAY + timedelta(40), 40.0)
    worked = from_events([*known, happened(0, What.FIRST_DAY_WORKED)], TODAY)
    assert [(one.outcome, one.days) for one in worked.waits] == [(Outcome.ADVANCED, None)]


def test_the_day_of_a_talk_is_known_until_it_is_held() -> None:
    arranged = [happened(9, What.INTERVIEW_SCHEDULED, day=TODAY - timedelta(2))]
    assert point_of(from_events(arranged, TODAY), TODAY).talk_on == TODAY - timedelta(2)
    held = from_events([*arranged, happened(2, What.INTERVIEW_HELD)], TODAY)
    assert (held.ahead, held.talk_on) == (None, None)
