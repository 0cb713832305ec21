"""The way drawn on the page: where it stands, what lies behind, what was passed by."""

from __future__ import annotations

from datetime import date

from hypothesis import given

from candidacy.ledger.events import Event, When
from candidacy.ledger.kinds import What
from candidacy.ledger.path import PATH, Place, path_of
from candidacy.ledger.standing import standing
from candidacy.ledger.values import Stage
from tests.ledger.strategies import ANY_HISTORY

DAY = date(2026, 3, 2)


def places(*whats: What) -> dict[Stage, Place]:
    events = [Event(str(at), what, When(date(2026, 2, 1 + at))) for at, what in enumerate(whats)]
    return {step.stage: step.place for step in path_of(events, DAY)}


def test_a_step_left_out_is_passed_by() -> None:
    found = places(What.APPLIED, What.INTERVIEW_HELD)
    assert found[Stage.APPLIED] is Place.BEHIND
    assert found[Stage.SCREENING] is Place.PASSED_BY
    assert found[Stage.INTERVIEW] is Place.HERE
    assert found[Stage.OFFER] is Place.AHEAD


def test_it_shows_where_it_ended() -> None:
    found = places(What.APPLIED, What.INTERVIEW_HELD, What.VERBAL_OFFER, What.FELL_THROUGH)
    assert found[Stage.OFFER] is Place.ENDED_HERE
    assert found[Stage.ACCEPTED] is Place.AHEAD


def test_after_an_end_the_way_begins_anew() -> None:
    found = places(What.APPLIED, What.VERBAL_OFFER, What.FELL_THROUGH, What.INTERVIEW_HELD)
    assert found[Stage.INTERVIEW] is Place.HERE
    assert found[Stage.OFFER] is Place.AHEAD


@given(ANY_HISTORY)
def test_any_history_has_a_way_that_agrees_with_its_standing(events: list[Event]) -> None:
    path = path_of(events, DAY)
    stage = standing(events, DAY).stage
    assert tuple(step.stage for step in path) == PATH
    here = [step.stage for step in path if step.place is Place.HERE]
    assert here == ([stage] if stage in PATH else [])
