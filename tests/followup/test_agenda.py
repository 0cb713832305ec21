"""Today: at most three things, the next application among them until something is settled."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.agenda import Agenda, Case, agenda
from candidacy.followup.things import Known, Talk
from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from candidacy.ledger.standing import standing

TODAY = date(2026, 3, 2)


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


def event(what: What, on: int = 0, **detail: object) -> Event:
    return Event(f"{what} {on}", what, When(day(on)), detail=Detail(**detail))  # type: ignore[arg-type]


def case(name: str, *events: Event) -> Case:
    return Case(name, name, standing(events, TODAY))


def codes(found: Agenda) -> list[str]:
    return [thing.code for thing in found.things]


def test_an_empty_search_begins_with_the_next_job() -> None:
    assert codes(agenda([], TODAY)) == ["find_next"]


def test_the_next_application_is_a_noted_job() -> None:
    found = agenda([case("cook", event(What.NOTED, -3))], TODAY)
    assert [(thing.code, thing.candidacy) for thing in found.things] == [("apply", "cook")]


def test_there_are_three_things_and_the_next_application_is_among_them() -> None:
    cases = [case(f"job {n}", event(What.INTERVIEW_SCHEDULED, -1, day=day(n))) for n in range(5)]
    found = agenda(cases, TODAY)
    assert codes(found) == ["prepare", "prepare", "find_next"]
    assert found.things[0].day == TODAY


def test_what_is_parked_is_out_of_sight_and_listed_with_its_day() -> None:
    parked = case(
        "cook", event(What.APPLIED, -9), event(What.PROMISED_DATE, -9, day=day(8)), event(What.PARKED, -1, day=day(5))
    )
    found = agenda([parked, case("clerk", event(What.PARKED, -1))], TODAY)
    assert codes(found) == ["find_next"]
    assert [(one.case.name, one.parked.until) for one in found.parked] == [("cook", day(5)), ("clerk", None)]


def test_an_interview_past_which_it_was_put_out_of_mind_is_prepared_on_its_day_and_debriefed_after() -> None:
    meeting = Event("i", What.INTERVIEW_SCHEDULED, When(day(-9)), round=1, detail=Detail(day=TODAY))
    away = event(What.PARKED, -3, day=day(9))
    for on, wanted in ((-1, "find_next"), (0, "prepare"), (1, "debrief"), (5, "debrief")):
        parked = Case("cook", "cook", standing([meeting, away], day(on)), Known((Talk(1, TODAY, event="i"),)))
        assert codes(agenda([parked], day(on)))[0] == wanted


def test_a_passed_promise_and_an_unrecorded_interview_come_back() -> None:
    found = agenda(
        [
            case("cook", event(What.APPLIED, -9), event(What.PROMISED_DATE, -9, day=day(-2))),
            case("clerk", event(What.INTERVIEW_SCHEDULED, -9, day=day(-1))),
        ],
        TODAY,
    )
    assert set(codes(found)) == {"promised_date_passed", "interview_not_recorded", "find_next"}


def accepted(name: str = "cook") -> Case:
    return case(name, event(What.WRITTEN_OFFER, -5), event(What.ACCEPTED_FORMALLY, -4))


def test_after_the_acceptance_nothing_says_to_apply_and_a_fall_through_brings_it_back() -> None:
    assert not agenda([accepted(), case("clerk", event(What.NOTED, -3))], TODAY).keep_applying
    fallen = case(
        "cook", event(What.WRITTEN_OFFER, -5), event(What.ACCEPTED_FORMALLY, -4), event(What.FELL_THROUGH, -1)
    )
    assert agenda([fallen], TODAY).keep_applying


def test_who_is_at_work_and_looks_again_is_told_to_go_on() -> None:
    at_work = case("cook", event(What.ACCEPTED_FORMALLY, -90), event(What.FIRST_DAY_WORKED, -60))
    assert not agenda([at_work], TODAY).keep_applying
    assert agenda([at_work, case("chef", event(What.NOTED, -1))], TODAY).keep_applying


def test_a_condition_names_who_confirms_it() -> None:
    found = agenda(
        [
            case(
                "cook",
                event(What.WRITTEN_OFFER, -5),
                event(What.CONTINGENCY_ADDED, -5, name="references", who="Ms Lee"),
            )
        ],
        TODAY,
    )
    assert any("references (Ms Lee)" in thing.text for thing in found.things)


HISTORIES = st.lists(st.tuples(st.sampled_from(list(What)), st.integers(-30, 30), st.integers(-30, 30)), max_size=8)


@given(st.lists(HISTORIES, max_size=6))
def test_never_more_than_three_and_the_next_application_exactly_while_applying(
    histories: list[list[tuple[What, int, int]]],
) -> None:
    cases = [
        case(str(n), *(event(what, on, day=day(of)) for what, on, of in history)) for n, history in enumerate(histories)
    ]
    found = agenda(cases, TODAY)
    assert len(found.things) <= 3
    assert any(thing.code in ("apply", "find_next") for thing in found.things) is found.keep_applying
    parked = {one.case.id for one in found.parked}
    assert not parked & {thing.candidacy for thing in found.things}
