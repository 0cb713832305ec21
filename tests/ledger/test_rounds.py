"""Which round it is, whenever it was written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.ledger import Detail, Event, What, When, standing
from candidacy.ledger.facts import facts_of
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import APPOINTING, ENDINGS
from candidacy.ledger.rounds import Rounds, rounds_of
from candidacy.ledger.sentences import CALL_OFF
from candidacy.ledger.values import Stage
from tests.ledger.strategies import ANY_HISTORY, TODAY

MANY = settings(max_examples=150, deadline=None)
DAY = date(2026, 3, 5)


def on(days: int) -> date:
    return DAY + timedelta(days=days)


def held(name: str, days: int, number: int | None = None) -> Event:
    return Event(name, What.INTERVIEW_HELD, When(on(days)), round=number)


def arranged(
    name: str, said: int, days: int | None, number: int | None = None, what: What = What.INTERVIEW_SCHEDULED
) -> Event:
    return Event(name, what, When(on(said)), round=number, detail=Detail(day=None if days is None else on(days)))


def rounds(*events: Event) -> Rounds:
    return facts_of(history_of(events, TODAY)).rounds


def numbers(found: Rounds) -> tuple[list[int], list[int]]:
    return [number for number, _ in found.held], [number for number, _ in found.pending]


@pytest.mark.parametrize(
    ("events", "meant"),
    [
        ([held("h", 0), arranged("s", 2, 0)], ([1], [])),
        ([held("h", 0), arranged("s", 2, -3)], ([1], [])),
        ([held("h", 0), arranged("s", 2, 0, what=What.INTERVIEW_RESCHEDULED)], ([1], [])),
        ([held("h", 0), arranged("s", 2, 7)], ([1], [2])),
        ([held("h", 0), arranged("s", 2, None)], ([1], [2])),
        ([held("a", 0), held("b", 4), arranged("s", 6, 0), arranged("t", 6, 4)], ([1, 2], [])),
        ([held("a", 0), held("b", 4), arranged("s", 6, 2)], ([1, 2], [])),
        ([held("h", 0, 2), arranged("s", 2, 0, 2)], ([2], [])),
        ([held("h", 0), arranged("s", 2, 0, 2)], ([1], [])),
        ([held("h", 0, 1), arranged("s", 2, 0, 2)], ([1], [2])),
        ([held("h", 0), arranged("s", 2, -3, 2)], ([1], [2])),
        ([held("h", 0), arranged("next", 1, 8), arranged("s", 2, 0)], ([1], [2])),
    ],
)  # fmt: skip
def test_what_is_written_down_after_the_talk_is_that_talk(
    events: list[Event], meant: tuple[list[int], list[int]]
) -> None:
    assert numbers(rounds(*events)) == meant


def test_a_talk_later_on_the_same_day_lies_ahead() -> None:
    first = Event("h", What.INTERVIEW_HELD, When.at(datetime(2026, 3, 5, 11)))  # noqa: DTZ001 - by the clock on the wall
    for clock, ahead in (("10:00", []), ("11:00", []), ("15:00", [2])):
        told = Detail(day=DAY, more=(("time", f"2026-03-05T{clock}:00"),))
        second = Event("s", What.INTERVIEW_SCHEDULED, When.at(datetime(2026, 3, 5, 12)), detail=told)  # noqa: DTZ001
        assert numbers(rounds(first, second)) == ([1], ahead)


def test_nobody_is_asked_how_a_talk_went_that_is_on_record() -> None:
    found = standing([held("h", 0), arranged("s", 2, 0)], TODAY)
    assert "interview_not_recorded" not in {one.code for one in found.warnings}
    assert found.it_is == standing([held("h", 0)], TODAY).it_is


def test_what_is_written_down_after_the_talk_answers_no_promise_and_ends_no_waiting() -> None:
    promise = Event("p", What.PROMISED_DATE, When(DAY), detail=Detail(day=on(1)))
    found, late = (standing([held("h", 0), promise, *more], on(5)) for more in ((), (arranged("s", 3, 0),)))
    assert late.next.waiting_days == found.next.waiting_days == 5
    assert "promised_date_passed" in {one.code for one in late.warnings}


@st.composite
def journeys(draw: st.DrawFn) -> tuple[list[Event], list[Event]]:
    """Rounds that were each arranged and then held; and the same with some of them arranged only afterwards, on paper."""
    count = draw(st.integers(1, 4))
    day, plain, late = -20, list[Event](), list[Event]()
    for number in range(count):
        said, day = day + draw(st.integers(0, 2)), day + 2 + draw(st.integers(1, 3))
        talk, was = arranged(f"s{number}", said, day), held(f"h{number}", day)
        moved = replace(talk, when=When(on(draw(st.integers(day + 1, 9)))))
        plain += [talk, was]
        late += [draw(st.sampled_from([talk, moved])), was]
        day += 1
    return plain, late


@MANY
@given(journeys())
def test_when_an_invitation_was_written_down_changes_no_round(both: tuple[list[Event], list[Event]]) -> None:
    plain, late = (rounds(*events) for events in both)
    assert numbers(plain) == (list(range(1, len(both[0]) // 2 + 1)), [])
    assert (late.held, late.pending, late.current, late.numbers) == (
        plain.held,
        plain.pending,
        plain.current,
        plain.numbers,
    )
    assert sorted((number, event.id) for number, event in late.numbered) == sorted(
        (number, event.id) for number, event in plain.numbered
    )


@MANY
@given(ANY_HISTORY, st.sampled_from(sorted(APPOINTING)), st.integers(0, 30))
def test_an_invitation_to_a_talk_that_is_over_adds_no_round(history: list[Event], what: What, before: int) -> None:
    life = history_of(history, TODAY).life
    found = rounds_of(life)
    days = [event.day for _, event in found.held]
    if not days or max(days).toordinal() <= before:
        return
    late = Event("late", what, When(TODAY), detail=Detail(day=max(days) - timedelta(days=before)))
    if late.detail.day == max(days) and any(event.when and event.when.moment for _, event in found.held):
        return
    after = rounds_of([*life, late])
    assert (after.held, after.pending, after.current, after.numbers) == (
        found.held,
        found.pending,
        found.current,
        found.numbers,
    )


def cancelled(name: str, said: int, number: int | None = None) -> Event:
    return Event(name, What.INTERVIEW_CANCELLED, When(on(said)), round=number)


MOVED = What.INTERVIEW_RESCHEDULED


@pytest.mark.parametrize(
    ("events", "meant"),
    [
        ([arranged("a", 0, 3), arranged("b", 4, 9)], ([], [1, 2])),
        ([arranged("a", 0, 3), arranged("b", 4, None)], ([], [1, 2])),
        ([arranged("a", 0, 3), arranged("b", 3, 9)], ([], [1])),
        ([arranged("a", 0, 3), arranged("b", 2, 9)], ([], [1])),
        ([arranged("a", 0, None), arranged("b", 4, 9)], ([], [1])),
        ([arranged("a", 0, 3), arranged("b", 4, 3)], ([], [1])),
        ([arranged("a", 0, 3), arranged("b", 4, 9, what=MOVED)], ([], [1])),
        ([arranged("a", 0, 3), arranged("b", 4, 9), arranged("c", 5, 10, what=MOVED)], ([], [1, 2])),
        ([arranged("a", 0, 3), arranged("b", 4, 9), arranged("c", 5, 3)], ([], [1, 2])),
        ([arranged("a", 0, 3), arranged("b", 4, 9), cancelled("c", 5)], ([], [1])),
        ([arranged("a", 0, 3), arranged("b", 4, 9), held("h", 9)], ([2], [1])),
        ([arranged("a", 0, 3), arranged("b", 4, 9), held("h", 5)], ([1], [2])),
        ([arranged("a", 0, 3), arranged("b", 4, 9), held("h", 2)], ([1], [2])),
        ([arranged("a", 0, 3), cancelled("c", 1), arranged("b", 2, 5)], ([], [1])),
        ([arranged("a", 0, 3), arranged("m", 1, 4, what=MOVED), cancelled("c", 2), arranged("b", 3, 6)], ([], [1])),
        ([arranged("a", 0, 3), cancelled("c", 1), held("h", 5)], ([1], [])),
        ([held("h", 0), arranged("a", 1, 3), cancelled("c", 2), arranged("b", 3, 6)], ([1], [2])),
        ([held("h", 0), cancelled("c", 2), arranged("b", 3, 6)], ([1], [2])),
        ([cancelled("c", 2), arranged("b", 3, 6)], ([], [1])),
        ([arranged("a", 0, 3, 3), cancelled("c", 1), arranged("b", 2, 5)], ([], [3])),
        ([arranged("a", 0, 3, 1), arranged("b", 0, 5, 2), cancelled("c", 1, 1), held("h", 5), arranged("d", 6, 9)], ([2], [3])),
    ],
)  # fmt: skip
def test_a_further_talk_is_a_round_and_one_that_is_set_again_is_none(
    events: list[Event], meant: tuple[list[int], list[int]]
) -> None:
    assert numbers(rounds(*events)) == meant


@pytest.mark.parametrize(("clock", "pending"), [("09:00", [1]), ("10:00", [1, 2]), ("12:00", [1, 2])])
def test_on_the_day_of_a_talk_its_hour_tells_whether_it_is_over(clock: str, pending: list[int]) -> None:
    told = Detail(day=DAY, more=(("time", "2026-03-05T10:00:00"),))
    later = Detail(day=DAY, more=(("time", "2026-03-05T16:00:00"),))
    now = When.at(datetime.fromisoformat(f"2026-03-05T{clock}:00"))
    first = Event("a", What.INTERVIEW_SCHEDULED, When(on(-3)), detail=told)
    assert numbers(rounds(first, Event("b", What.INTERVIEW_SCHEDULED, now, detail=later)))[1] == pending
    assert numbers(rounds(first, Event("b", What.INTERVIEW_SCHEDULED, now, detail=told)))[1] == [1]


@st.composite
def courses(draw: st.DrawFn) -> tuple[list[Event], list[Event], int]:
    """Rounds one after another; and the same with some never recorded as held, and some called off and set again before."""
    count, day = draw(st.integers(1, 4)), -60
    plain, other = list[Event](), list[Event]()
    for number in range(count):
        said = day + 1
        for again in range(draw(st.integers(0, 2))):
            other += [arranged(f"o{number}{again}", said, said + 9), cancelled(f"c{number}{again}", said + 1)]
            said += 2
        day = said + draw(st.integers(1, 5))
        talk, was = arranged(f"s{number}", said, day), held(f"h{number}", day)
        plain += [talk, was]
        other += [talk, was] if draw(st.booleans()) else [talk]
    return plain, other, count


@MANY
@given(courses())
def test_neither_what_is_not_recorded_nor_what_is_set_again_changes_a_number(
    both: tuple[list[Event], list[Event], int],
) -> None:
    plain, other = rounds(*both[0]), rounds(*both[1])
    given_to = {event.id: number for number, event in plain.numbered}
    found = {event.id: number for number, event in other.numbered}
    assert all(given_to[id_] == number for id_, number in found.items() if id_ in given_to)
    assert sorted((*numbers(other)[0], *numbers(other)[1])) == list(range(1, both[2] + 1))


def rejected(said: int, name: str = "no") -> Event:
    return Event(f"{name}{said}", What.REJECTED, When(on(said)))


LOST = [arranged("a", 0, 1), held("h", 1), rejected(3)]
UNRECORDED = [arranged("a", 0, 1), rejected(3)]


@pytest.mark.parametrize(
    ("events", "meant", "ever"),
    [
        ([*LOST, arranged("b", 5, 9)], ([], [2]), ([1], [2])),
        ([*LOST, arranged("b", 5, 9, 1)], ([], [2]), ([1], [2])),
        ([*LOST, arranged("b", 5, 9, 2)], ([], [2]), ([1], [2])),
        ([*LOST, held("i", 5)], ([2], []), ([1, 2], [])),
        ([*LOST, held("i", 5, 1), arranged("b", 6, 9, 2)], ([2], [3]), ([1, 2], [3])),
        ([*LOST, held("i", 5, 1), arranged("b", 6, 9, 3)], ([2], [3]), ([1, 2], [3])),
        ([*LOST, held("i", 5, 1), arranged("b", 6, 9, 2), held("j", 9, 2)], ([2, 3], []), ([1, 2, 3], [])),
        ([*LOST, arranged("b", 5, 6), arranged("c", 7, 9, 2)], ([], [2, 3]), ([1], [2, 3])),
        ([*LOST, arranged("b", 5, 9), arranged("c", 6, 10, 2)], ([], [2]), ([1], [2])),
        ([*LOST, arranged("b", 5, 0)], ([], [2]), ([1], [2])),
        ([*UNRECORDED, arranged("b", 5, 9)], ([], [2]), ([], [1, 2])),
        ([*UNRECORDED, held("i", 5)], ([2], []), ([2], [1])),
        ([arranged("a", 0, 9), rejected(3)], ([], []), ([], [])),
        ([arranged("a", 0, 9), rejected(3), arranged("b", 5, 8)], ([], [1]), ([], [1])),
        ([arranged("a", 0, 3), rejected(3), arranged("b", 5, 8)], ([], [2]), ([], [1, 2])),
        ([held("h", 0), arranged("a", 1, 9), rejected(3), held("i", 5)], ([2], []), ([1, 2], [])),
        ([*LOST, held("i", 5), rejected(6), held("j", 8)], ([3], []), ([1, 2, 3], [])),
    ],
)  # fmt: skip
def test_rounds_go_on_after_an_ending(
    events: list[Event], meant: tuple[list[int], list[int]], ever: tuple[list[int], list[int]]
) -> None:
    facts = facts_of(history_of(events, TODAY))
    assert (numbers(facts.rounds), numbers(facts.ever)) == (meant, ever)


def test_a_talk_of_the_day_of_the_ending_was_still_ahead_only_by_its_hour() -> None:
    told = Detail(day=DAY, more=(("time", "2026-03-05T10:00:00"),))
    talk = Event("a", What.INTERVIEW_SCHEDULED, When(on(-3)), detail=told)
    for clock, kept in (("09:00", []), ("12:00", [1])):
        end = Event("e", What.REJECTED, When.at(datetime.fromisoformat(f"2026-03-05T{clock}:00")))
        assert numbers(facts_of(history_of([talk, end], TODAY)).ever)[1] == kept


def test_when_they_call_again_nobody_is_told_to_be_a_step_further_or_that_a_round_is_missing() -> None:
    found = standing([*LOST, arranged("b", 5, 90)], TODAY)
    assert found.round == 2
    assert "interview round 2" in found.it_is
    assert "further" not in found.it_is_not
    assert {one.code for one in found.warnings} == {"began_anew"}


@MANY
def at(name: str, said: int, moment: str, what: What = What.INTERVIEW_SCHEDULED) -> Event:
    day = datetime.fromisoformat(moment).date()
    return replace(arranged(name, said, None, what=what), detail=Detail(day=day, more=(("time", moment),)))


@pytest.mark.parametrize(
    ("later", "counts"),
    [
        (arranged("later", 1, None, what=What.INTERVIEW_INVITED), "set"),
        (arranged("later", 1, None), "set"),
        (arranged("later", 1, 9), "set"),
        (arranged("later", 1, 8), "later"),
        (arranged("later", 1, None, what=What.INTERVIEW_RESCHEDULED), "later"),
        (arranged("later", 1, 9, what=What.INTERVIEW_RESCHEDULED), "later"),
        (at("later", 1, "2026-03-14T11:00"), "later"),
    ],
)
def test_who_only_speaks_again_of_a_talk_moves_nothing(later: Event, counts: str) -> None:
    found = rounds(at("set", 0, "2026-03-14T10:00"), later)
    assert [(number, event.id) for number, event in found.pending] == [(1, counts)]


@pytest.mark.parametrize("zone", ["", "-04:00"])
def test_a_time_without_a_zone_is_read_on_the_clock_it_is_compared_with(zone: str) -> None:
    first = at("first", 0, f"2026-03-10T14:00{zone}")
    moment = When.at(datetime.fromisoformat("2026-03-10T10:30-04:00"))
    moved = Event("moved", What.INTERVIEW_SCHEDULED, moment, detail=Detail(day=date(2026, 3, 12)))
    assert [number for number, _ in rounds(first, moved).pending] == [1]


@given(ANY_HISTORY)
def test_no_two_lives_share_a_number(history: list[Event]) -> None:
    facts = facts_of(history_of(history, TODAY))
    happened, ever = facts.history.happened, facts.ever
    ends = [at for at, event in enumerate(happened) if event.what in ENDINGS]
    lives: dict[int, set[int]] = {}
    for number, event in (*ever.held, *ever.pending):
        lives.setdefault(number, set()).add(sum(end < happened.index(event) for end in ends))
    assert all(len(several) == 1 for several in lives.values())
    assert all(number > ever.before for number in facts.rounds.numbers)
    assert set(facts.rounds.held) <= set(ever.held)
    assert set(facts.rounds.pending) <= set(ever.pending)


def screened(name: str, said: int, days: int | None = None) -> Event:
    return Event(name, What.SCREENED, When(on(said)), detail=Detail(day=None if days is None else on(days)))


def off(name: str, said: int) -> Event:
    return Event(name, What.SCREENING_CANCELLED, When(on(said)))


@pytest.mark.parametrize(
    ("events", "call", "was_had"),
    [
        ([], None, False),
        ([screened("s", 0)], "s", True),
        ([screened("s", 0, 3)], "s", False),
        ([screened("s", 0, 3), screened("t", 1, 5)], "t", False),
        ([screened("s", 0, 3), screened("t", 1)], "s", False),
        ([screened("s", 0, 3), screened("t", 3)], "s", True),
        ([screened("s", 0, 9), rejected(3)], None, False),
        ([screened("s", 0, 3), rejected(3)], "s", False),
        ([screened("s", 0, 3), rejected(3), screened("t", 5, 9)], "t", False),
        ([screened("s", 0, 3), off("o", 1)], None, False),
        ([screened("s", 0, 3), off("o", 4)], None, False),
        ([screened("s", 0, 3), screened("t", 3), off("o", 4)], "s", True),
        ([screened("r", 0), screened("s", 1, 3), off("o", 2)], "r", True),
        ([screened("s", 0, 3), off("o", 1), screened("t", 2, 6)], "t", False),
        ([screened("s", 0, 3), rejected(4), screened("t", 5, 9), off("o", 6)], "s", False),
        ([off("o", 0)], None, False),
    ],
)
def test_a_first_call_is_the_one_that_was_arranged_last(events: list[Event], call: str | None, was_had: bool) -> None:
    found = facts_of(history_of(events, TODAY)).ever
    assert (found.call.id if found.call else None, found.call_was_had) == (call, was_had)
    assert numbers(found) == ([], [])


def test_a_first_call_that_lies_ahead_is_a_plan_and_is_prepared() -> None:
    found = standing([screened("s", 0, 3)], on(2))
    assert [plan.text for plan in found.plans] == ["First call: 8 March 2026."]
    assert "Prepare the call" in found.next.text
    assert standing([screened("s", 0, 3), screened("t", 3)], on(3)).plans == ()
    assert standing([screened("s", 0, 3)], on(4)).plans == ()
    assert [plan.text for plan in standing([screened("s", 7)], on(2)).plans] == ["First call: 12 March 2026."]


def test_a_first_call_that_is_called_off_is_no_plan_and_another_day_is_asked_for() -> None:
    called_off = [screened("s", 0, 9), off("o", 1)]
    found = standing(called_off, on(2))
    assert (found.stage, found.plans) == (Stage.SCREENING, ())
    assert (found.it_is, found.it_is_not) == CALL_OFF
    assert found.next.text.startswith("They may set another day")
    again = standing([*called_off, screened("t", 2, 9)], on(2))
    assert [plan.text for plan in again.plans] == ["First call: 14 March 2026."]
    assert again.it_is != CALL_OFF[0]
    assert standing([*called_off, arranged("i", 2, 9)], on(2)).it_is != CALL_OFF[0]


@pytest.mark.parametrize(("news", "days"), [(0, 5), (4, 1), (5, 0)])
def test_the_days_of_waiting_are_counted_from_the_last_news(news: int, days: int) -> None:
    told = [Event("a", What.APPLIED, When(on(-3))), Event("n", What.ACKNOWLEDGED, When(on(news)))]
    assert standing(told, on(5)).next.waiting_days == days
    assert standing([*told, rejected(5)], on(5)).next.waiting_days is None
