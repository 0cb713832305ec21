"""What next: debrief, thanks, follow-up, planned things and news take their places in the three of today; nothing nags."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.agenda import agenda
from candidacy.followup.dates import FollowUp
from candidacy.followup.next import after_follow_up
from candidacy.followup.things import Agenda, Asking, Case, Item, Known, News, PutOff, Talk, Urgency, Vow
from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from candidacy.ledger.standing import standing

TODAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 12)  # noqa: DTZ001 - a talk's end without a zone is compared with a clock without one


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


def event(what: What, on: int = 0, **detail: object) -> Event:
    return Event(f"{what} {on}", what, When(day(on)), detail=Detail(**detail))  # type: ignore[arg-type]


def case(name: str, *events: Event, **known: object) -> Case:
    return Case(name, name, standing(events, TODAY), Known(**known))  # type: ignore[arg-type]


def codes(found: Agenda) -> list[str]:
    return [thing.code for thing in found.things]


HELD = event(What.INTERVIEW_HELD, -1)


def test_the_debrief_is_due_from_the_end_of_the_interview_and_not_a_minute_before() -> None:
    meeting = event(What.INTERVIEW_SCHEDULED, -5, day=TODAY)
    for minutes, wanted in ((-1, "prepare"), (0, "debrief"), (90, "debrief")):
        one = case("cook", meeting, talks=(Talk(1, TODAY, NOON, event=meeting.id),))
        found = agenda([one], TODAY, NOON + timedelta(minutes=minutes))
        assert codes(found) == [wanted, "find_next"]
        assert found.things[0].why
    assert codes(agenda([case("cook", meeting, talks=(Talk(1, TODAY, NOON),))], TODAY))[0] == "prepare"


def test_of_two_talks_on_one_day_the_second_is_still_prepared() -> None:
    first, second = (
        Event(str(number), What.INTERVIEW_SCHEDULED, When(day(-5)), round=number, detail=Detail(day=TODAY))
        for number in (1, 2)
    )
    talks = Talk(1, TODAY, NOON, event="1"), Talk(2, TODAY, NOON + timedelta(hours=3), event="2")
    one = case("cook", first, second, talks=talks)
    found = agenda([one], TODAY, NOON + timedelta(hours=1))
    assert codes(found) == ["prepare", "debrief", "find_next"]
    assert found.things[0].why == "Interview, round 2: 2 March 2026."
    assert codes(agenda([one], TODAY, NOON - timedelta(hours=1))).count("prepare") == 2


def interview(name: str, time: str = "", on: int = 0) -> Case:
    told = Detail(day=day(on), more=(("time", f"{day(on)}T{time}"),) if time else ())
    return case(name, Event(name, What.INTERVIEW_SCHEDULED, When(day(-5)), detail=told))


@pytest.mark.parametrize("on", [0, 3])
def test_interviews_of_one_day_stand_by_their_hour_and_those_without_one_after_them(on: int) -> None:
    early = NOON.replace(hour=7)
    cases = [interview("a", on=on), interview("b", "16:00:00", on), interview("c", "08:00:00", on)]
    assert [thing.candidacy for thing in agenda(cases, TODAY, early).things] == ["c", "b", None]
    assert [thing.candidacy for thing in agenda([*cases[:2], interview("c", "08:00:00", on + 1)], TODAY, early).things] == ["b", "a", None]  # fmt: skip


def test_hours_are_compared_across_zones_and_on_the_seekers_clock_where_none_is_told() -> None:
    now = datetime(2026, 3, 2, 7, tzinfo=timezone(timedelta(hours=9)))
    cases = [interview("a", "10:00:00"), interview("b", "00:30:00+00:00"), interview("c", "09:00:00")]
    assert [thing.candidacy for thing in agenda(cases, TODAY, now).things] == ["c", "b", None]
    assert len(agenda(cases, TODAY).things) == 3


@pytest.mark.parametrize(("days", "there"), [(0, True), (7, True), (8, False), (-30, True)])
def test_what_is_planned_stands_from_a_week_before_its_day(days: int, there: bool) -> None:
    one = case("cook", HELD, items=(Item("1", "Try the way", day(days)),))
    assert ("planned" in codes(agenda([one], TODAY))) is there


@pytest.mark.parametrize(("days", "there"), [(1, False), (0, True), (-7, True), (-8, False)])
def test_a_follow_up_stands_from_its_day_for_a_week(days: int, there: bool) -> None:
    one = case("cook", HELD, asking=Asking(day(days)))
    assert ("follow_up" in codes(agenda([one], TODAY))) is there


def test_where_two_talks_are_over_the_things_name_their_rounds() -> None:
    talks = Talk(1, TODAY, NOON, debriefed=True, unthanked=("Ana",)), Talk(2, TODAY, NOON)
    found = agenda([case("cook", HELD, talks=talks)], TODAY, NOON).things
    assert found[0].text.startswith("Write down how round 2 went while it is fresh: cook.")
    assert found[1].text == "Thank Ana for round 1: cook."
    call = agenda([case("cook", HELD, talks=(replace(talks[0], round=0), talks[1]))], TODAY, NOON).things
    assert call[1].text == "Thank Ana for the first call: cook."
    alone = agenda([case("cook", HELD, talks=talks[:1])], TODAY, NOON).things
    assert alone[0].text == "Thank Ana: cook."


def test_the_debrief_stands_for_the_unrecorded_interview_and_is_let_go_after_a_week() -> None:
    meeting = event(What.INTERVIEW_SCHEDULED, -9, day=day(-1))
    assert codes(agenda([case("cook", meeting, talks=(Talk(1, day(-1)),))], TODAY)) == ["debrief", "find_next"]
    late = event(What.INTERVIEW_SCHEDULED, -19, day=day(-8))
    assert codes(agenda([case("cook", late, talks=(Talk(1, day(-8)),))], TODAY)) == [
        "interview_not_recorded",
        "find_next",
    ]


def test_the_note_is_due_within_a_day_comes_after_the_debrief_and_is_let_go() -> None:
    def found(on: int, debriefed: bool) -> list[str]:
        talk = Talk(1, day(on), NOON - timedelta(hours=1), debriefed, ("Ana Loft",))
        return codes(agenda([case("cook", event(What.INTERVIEW_HELD, on), talks=(talk,))], TODAY, NOON))

    assert found(0, debriefed=False) == ["debrief", "find_next"]
    assert found(0, debriefed=True) == ["thank", "find_next"]
    assert found(-1, debriefed=False) == ["debrief", "thank", "find_next"]
    assert found(-4, debriefed=True) == ["find_next"]


def test_the_follow_up_takes_the_place_of_the_passed_promise_until_its_day_and_after_it_was_sent() -> None:
    promised = (event(What.APPLIED, -9), event(What.PROMISED_DATE, -9, day=day(-2)))
    assert codes(agenda([case("cook", *promised)], TODAY)) == ["promised_date_passed", "find_next"]
    assert codes(agenda([case("cook", *promised, asking=Asking(day(1)))], TODAY)) == ["find_next"]
    assert codes(agenda([case("cook", *promised, asking=Asking(TODAY))], TODAY)) == ["follow_up", "find_next"]
    assert codes(agenda([case("cook", *promised, asking=Asking(TODAY, sent=TODAY))], TODAY)) == ["find_next"]


def test_planned_things_own_promises_and_news_have_their_places_and_reasons() -> None:
    one = case(
        "cook", HELD, items=(Item("1", "Try the way", TODAY), Item("2", "Later", day(30)), Item("3", "Some day")),
        vows=(Vow("send the certificate", TODAY),), news=News("They wrote: read it and record it.", TODAY),
    )  # fmt: skip
    found = agenda([one], TODAY)
    assert codes(found) == ["news", "promise", "find_next"]
    assert all(thing.why for thing in found.things)
    assert "planned" in codes(agenda([replace(one, known=replace(one.known, news=None))], TODAY, None, [PutOff("promise/cook/send the certificate", day(1))]))  # fmt: skip


def test_an_interview_today_comes_before_all_else_that_is_due() -> None:
    meeting = case("clerk", event(What.INTERVIEW_SCHEDULED, -5, day=TODAY))
    waiting = case("cook", HELD, talks=(Talk(1, day(-1), unthanked=("Ana",)),), asking=Asking(TODAY))
    assert codes(agenda([waiting, meeting], TODAY)) == ["prepare", "debrief", "find_next"]


def test_an_ended_candidacy_asks_for_no_thanks_and_no_follow_up_but_still_teaches() -> None:
    ended = case(
        "cook", HELD, event(What.REJECTED, 0), talks=(Talk(1, day(-1), unthanked=("Ana",)),), asking=Asking(TODAY)
    )
    assert codes(agenda([ended], TODAY)) == ["debrief", "find_next"]


def test_what_is_put_off_is_out_of_the_way_until_its_day() -> None:
    one = case("cook", HELD, talks=(Talk(1, day(-1)),))
    (thing, application) = agenda([one], TODAY).things
    later = [PutOff(thing.key, day(1)), PutOff(application.key, day(1))]
    assert agenda([one], TODAY, None, later).things == ()
    assert codes(agenda([one], TODAY, None, [PutOff(thing.key, TODAY)])) == ["debrief", "find_next"]


def test_once_the_follow_up_is_set_it_is_parked_and_the_next_application_comes_forward() -> None:
    cook, clerk = case("cook", HELD), case("clerk", event(What.NOTED, -3))
    found = after_follow_up([cook, clerk], cook, FollowUp(day(9), "why"), NOON)
    assert (found.parks, found.park_until) == (True, day(9))
    assert found.next is not None
    assert found.next.candidacy == "clerk"
    assert "out of sight until 11 March 2026" in found.text
    assert "Apply next: clerk" in found.text


def test_it_comes_back_for_the_first_day_that_matters() -> None:
    vow = case("cook", HELD, vows=(Vow("send it", day(2)),))
    assert after_follow_up([vow], vow, FollowUp(day(9), ""), NOON).park_until == day(2)
    due = case("cook", HELD, vows=(Vow("send it", TODAY),))
    stays = after_follow_up([due], due, FollowUp(day(9), ""), NOON)
    assert (stays.parks, stays.park_until) == (False, None)
    assert "stays here" in stays.text


def test_it_stays_in_sight_while_a_debrief_or_a_note_is_due_and_is_parked_after_both() -> None:
    over = NOON - timedelta(hours=1)

    def settled(*talks: Talk) -> tuple[bool, str]:
        one = case("cook", HELD, talks=talks)
        found = after_follow_up([one], one, FollowUp(day(9), ""), NOON)
        return found.parks, found.text

    assert settled(Talk(1, TODAY, over)) == (False, "cook stays here: how it went is still to be written down.")
    thanks = settled(Talk(1, day(-1), debriefed=True, unthanked=("Ana",)))
    assert thanks == (False, "cook stays here: a note of thanks is still due.")
    assert settled(Talk(1, TODAY, over, debriefed=True))[0]
    assert settled(Talk(1, day(-9)))[0], "what is let go keeps nothing in sight"


def test_a_talk_that_is_not_over_brings_it_back() -> None:
    one = case("cook", HELD, talks=(Talk(1, day(-2), debriefed=True), Talk(2, day(3))))
    assert after_follow_up([one], one, FollowUp(day(9), ""), NOON).park_until == day(3)


def test_once_it_was_sent_it_is_parked_until_they_write() -> None:
    cook = case("cook", HELD, asking=Asking(TODAY))
    found = after_follow_up([cook], cook, FollowUp(None, "asked"), NOON, sent=TODAY)
    assert (found.parks, found.park_until) == (True, None)
    assert "until they write" in found.text


def test_with_an_offer_accepted_no_next_application_is_put_forward() -> None:
    done = case("cook", event(What.WRITTEN_OFFER, -5), event(What.ACCEPTED_FORMALLY, -4))
    clerk = case("clerk", HELD)
    assert after_follow_up([done, clerk], clerk, FollowUp(day(9), ""), NOON).next is None


SHIFTS = st.integers(-20, 20)
NEAR = SHIFTS.map(day)
KNOWN = st.builds(
    Known,
    st.lists(st.builds(Talk, st.integers(1, 3), NEAR, st.none(), st.booleans(), st.just(("Ana",))), max_size=2).map(
        tuple
    ),
    st.lists(st.builds(Item, st.sampled_from("ab"), st.just("Do it"), st.none() | NEAR), max_size=2).map(tuple),
    st.lists(st.builds(Vow, st.just("send it"), st.none() | NEAR), max_size=2).map(tuple),
    st.none() | st.builds(Asking, NEAR, st.none() | NEAR),
    st.none() | st.builds(News, st.just("They wrote."), NEAR),
)
HISTORIES = st.lists(st.tuples(st.sampled_from(list(What)), SHIFTS, SHIFTS), max_size=6)


@given(st.lists(st.tuples(HISTORIES, KNOWN), max_size=4))
def test_whatever_is_known_there_are_three_things_at_most_each_once_in_order(
    several: list[tuple[list[tuple[What, int, int]], Known]],
) -> None:
    cases = [
        Case(str(n), str(n), standing([event(what, on, day=day(of)) for what, on, of in history], TODAY), known)
        for n, (history, known) in enumerate(several)
    ]
    found = agenda(cases, TODAY)
    assert len(found.things) <= 3
    assert len({thing.key for thing in found.things}) == len(found.things)
    assert any(thing.code in ("apply", "find_next") for thing in found.things) is found.keep_applying
    due = [thing.urgency for thing in found.things if thing.code not in ("apply", "find_next")]
    assert due == sorted(due)
    assert all(thing.why or thing.urgency is Urgency.ASK for thing in found.things)
    away = [PutOff(thing.key, day(1)) for thing in found.things]
    assert not {thing.key for thing in found.things} & {thing.key for thing in agenda(cases, TODAY, None, away).things}
