"""The odds of what is kept: asked first, frozen, hidden when wished, and sourced."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, transaction

from candidacy.app.desk import courses
from candidacy.app.desk import odds as odds_desk
from candidacy.app.desk import outlook as outlook_desk
from candidacy.app.desk.courses import basis_of, known_of
from candidacy.app.desk.erasing import erase_candidacy
from candidacy.app.desk.forecasting import every_forecast, forecast, forecasts
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.noting import change_candidacy
from candidacy.app.desk.odds import odds_here, odds_of_all
from candidacy.app.desk.outlook import assumptions_of, outlook
from candidacy.app.desk.reckoning import chance_among_finalists, what_silence_means
from candidacy.app.desk.recording import record
from candidacy.app.desk.sharing import flow_to_share
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.desk.wanted import want_odds, wanted
from candidacy.app.kept import KeptCandidacy
from candidacy.app.kept_odds import OddsHere
from candidacy.app.paper.odds.wording import place_of, silence_sentences
from candidacy.app.store.models import Forecast
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.kernel.odds_refusals import (
    ForecastMade,
    ForecastStays,
    NoSuchAssumption,
    NotACountry,
    NotAFigure,
    NothingAwaited,
    NothingToDraw,
    OddsHidden,
)
from candidacy.kernel.refusals import BadUse, NotFound
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from candidacy.odds.ahead import Milestone
from candidacy.odds.matters import MATTERS
from candidacy.odds.rates import ASSUMPTIONS
from tests.app.desk.test_recording import job
from tests.app.moments import NOW, TODAY, later

__all__ = ["job"]


def odds(seeker: UUID, job: KeptCandidacy, days: int = 0) -> OddsHere:
    today = later(days)
    return odds_here(seeker=seeker, here=standing_of(seeker=seeker, candidacy=job.id, today=today), today=today)


@pytest.fixture
def talked(seeker: UUID, job: KeptCandidacy) -> KeptCandidacy:
    """Return the job after its first interview, ten days ago."""
    record(seeker=seeker, candidacy=job.id, what=What.APPLIED, when=When(later(-30)), now=NOW)
    record(seeker=seeker, candidacy=job.id, what=What.INTERVIEW_HELD, when=When(later(-10)), now=NOW)
    return job


def test_a_wait_asks_for_the_seekers_own_first(seeker: UUID, talked: KeptCandidacy) -> None:
    found = odds(seeker, talked)
    assert found.asks_own
    assert found.until
    assert found.until > TODAY
    kept = forecast(seeker=seeker, candidacy=talked.id, own=9, now=NOW)
    assert (kept.own, kept.happened) == (0.45, None)
    assert not odds(seeker, talked).asks_own
    assert odds(seeker, talked).forecast == kept


def test_a_forecast_is_made_once_and_never_changed(seeker: UUID, talked: KeptCandidacy) -> None:
    kept = forecast(seeker=seeker, candidacy=talked.id, own=None, now=NOW)
    with pytest.raises(ForecastMade):
        forecast(seeker=seeker, candidacy=talked.id, own=3, now=NOW)
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        Forecast.objects.filter(id=kept.id).update(own=0.9)
    assert Forecast.objects.get(id=kept.id).own is None


def test_a_forecast_sent_twice_is_kept_once(seeker: UUID, talked: KeptCandidacy) -> None:
    first = forecast(seeker=seeker, candidacy=talked.id, own=9, now=NOW, key="mine")
    assert forecast(seeker=seeker, candidacy=talked.id, own=9, now=NOW, key="mine") == first
    assert Forecast.objects.count() == 1


def test_an_undo_leaves_a_forecast_as_it_was_made(seeker: UUID, talked: KeptCandidacy) -> None:
    forecast(seeker=seeker, candidacy=talked.id, own=9, now=NOW)
    with pytest.raises(ForecastStays):
        undo_last(seeker=seeker, now=NOW)
    undo_last(seeker=seeker, candidacy=talked.id, now=NOW)
    assert Forecast.objects.count() == 1


@pytest.mark.parametrize("own", [-1, 21])
def test_a_number_that_is_not_of_twenty_is_refused(seeker: UUID, talked: KeptCandidacy, own: int) -> None:
    with pytest.raises(NotAFigure):
        forecast(seeker=seeker, candidacy=talked.id, own=own, now=NOW)
    assert forecast(seeker=seeker, candidacy=talked.id, own=20, now=NOW).own == 1


def test_a_forecast_needs_a_wait_and_a_candidacy(seeker: UUID, job: KeptCandidacy) -> None:
    with pytest.raises(NothingAwaited):
        forecast(seeker=seeker, candidacy=job.id, own=3, now=NOW)
    with pytest.raises(NotFound):
        forecast(seeker=seeker, candidacy=uuid4(), own=3, now=NOW)


def test_a_forecast_comes_out_and_the_next_wait_has_its_own(seeker: UUID, talked: KeptCandidacy) -> None:
    forecast(seeker=seeker, candidacy=talked.id, own=9, now=NOW)
    soon = NOW + timedelta(5)
    record(seeker=seeker, candidacy=talked.id, what=What.INTERVIEW_HELD, when=When(later(5)), now=soon)
    (kept,) = forecasts(every_forecast(seeker=seeker), known_of(seeker=seeker, today=later(5)), later(5))
    assert kept.happened is True
    assert odds(seeker, talked, 5).asks_own
    assert outlook(seeker=seeker, today=later(5)).record is not None


def test_own_outcomes_move_the_odds_and_are_counted(seeker: UUID, talked: KeptCandidacy) -> None:
    here = odds(seeker, talked).odds
    assert here
    before = outlook(seeker=seeker, today=TODAY).start
    assert before
    assert before.own_outcomes == 1
    assert here.next[0] is Milestone.OFFER


def test_the_number_interviewed_is_read_beside_it(seeker: UUID, talked: KeptCandidacy) -> None:
    assert odds(seeker, talked).finalists is None
    change_candidacy(seeker=seeker, candidacy=talked.id, interviewed=5, now=NOW)
    found = odds(seeker, talked).finalists
    assert found
    assert 0.2 <= found.chance.median < 0.3


def test_tone_is_noticed_and_moves_nothing(seeker: UUID, talked: KeptCandidacy) -> None:
    before = odds(seeker, talked)
    record(seeker=seeker, candidacy=talked.id, what=What.NOTE, when=When(TODAY), detail=Detail(text="Warm and long."), now=NOW)  # fmt: skip
    after = odds(seeker, talked)
    assert (before.tone_noted, after.tone_noted) == (False, True)
    assert before.odds == after.odds


def test_hidden_odds_are_nowhere(seeker: UUID, talked: KeptCandidacy) -> None:
    want_odds(seeker=seeker, hidden=True, now=NOW)
    found, whole = odds(seeker, talked), outlook(seeker=seeker, today=TODAY)
    assert (found.hidden, found.odds, found.forecast) == (True, None, None)
    assert odds_of_all(seeker=seeker, today=TODAY) == ()
    assert (whole.start, whole.luck, whole.record, whole.forecasts, whole.dots) == (None, None, None, (), ())
    assert whole.flows
    with pytest.raises(OddsHidden):
        forecast(seeker=seeker, candidacy=talked.id, own=3, now=NOW)
    want_odds(seeker=seeker, hidden=False, now=NOW)
    assert odds(seeker, talked).odds


def test_hiding_can_be_taken_back(seeker: UUID, talked: KeptCandidacy) -> None:
    want_odds(seeker=seeker, country="gb", now=NOW)
    want_odds(seeker=seeker, hidden=True, now=NOW)
    undo_last(seeker=seeker, now=NOW)
    assert (wanted(seeker=seeker).hidden, wanted(seeker=seeker).country) == (False, "GB")


def test_an_assumption_changed_moves_the_odds_and_back(seeker: UUID, talked: KeptCandidacy) -> None:
    before = odds(seeker, talked).odds
    want_odds(seeker=seeker, assume={"never_interview": 0.8}, now=NOW)
    changed = {one.name: one for one in assumptions_of(seeker=seeker)}["never_interview"]
    assert (changed.value, changed.why) == (0.8, "changed by you")
    assert odds(seeker, talked).odds != before
    want_odds(seeker=seeker, assume={"never_interview": None}, now=NOW)
    assert odds(seeker, talked).odds == before
    assert wanted(seeker=seeker).changed == ()


@pytest.mark.parametrize("name", list(ASSUMPTIONS))
def test_every_assumption_may_be_set_to_what_it_is(seeker: UUID, name: str) -> None:
    assert want_odds(seeker=seeker, assume={name: ASSUMPTIONS[name].value}, now=NOW).changed == ()


@pytest.mark.parametrize("value", [0.0, 2.0, float("nan"), float("inf")])
def test_an_assumption_that_cannot_be_is_refused(seeker: UUID, value: float) -> None:
    with pytest.raises(NoSuchAssumption):
        want_odds(seeker=seeker, assume={"never_final": value}, now=NOW)
    with pytest.raises(NoSuchAssumption):
        want_odds(seeker=seeker, assume={"luck": 0.5}, now=NOW)
    with pytest.raises(NoSuchAssumption):
        want_odds(seeker=seeker, seniority="admiral", now=NOW)
    with pytest.raises(NotACountry):
        want_odds(seeker=seeker, country="Britain", now=NOW)


def test_what_was_wanted_meanwhile_is_not_overwritten(seeker: UUID) -> None:
    seen = wanted(seeker=seeker).version
    want_odds(seeker=seeker, country="US", now=NOW)
    with pytest.raises(ChangedMeanwhile):
        want_odds(seeker=seeker, country="FR", filled_on=seen, now=NOW)


def test_another_seeker_sees_none_of_it(seeker: UUID, talked: KeptCandidacy) -> None:
    other = uuid4()
    assert outlook(seeker=other, today=TODAY).flows == ()
    assert wanted(seeker=other).country == ""
    with pytest.raises(NotFound):
        forecast(seeker=other, candidacy=talked.id, own=3, now=NOW)


def test_an_ended_candidacy_has_no_odds(seeker: UUID, talked: KeptCandidacy) -> None:
    record(seeker=seeker, candidacy=talked.id, what=What.REJECTED, when=When(TODAY), now=NOW)
    assert odds(seeker, talked).odds is None
    assert odds_of_all(seeker=seeker, today=TODAY) == ()


def test_more_applications_never_lower_the_chance(seeker: UUID, talked: KeptCandidacy) -> None:
    found = outlook(seeker=seeker, today=TODAY, weeks=26, per_week=1.0)
    assert found.start
    chances = [found.start.chance.median, *(one.chance.median for one in found.more)]
    assert chances == sorted(chances)
    assert found.live == 1
    assert len(found.dots) == 50


def test_the_empty_search_is_read_too(seeker: UUID) -> None:
    found = outlook(seeker=seeker, today=TODAY)
    assert (found.flows, found.luck, found.live, found.per_week) == ((), None, 0, 0.0)
    assert found.start
    assert found.start.chance.median == 0


@pytest.mark.parametrize(("weeks", "per_week"), [(0, None), (105, None), (12, -1.0), (12, 201.0), (12, float("nan"))])
def test_an_outlook_that_cannot_be_is_refused(seeker: UUID, weeks: int, per_week: float | None) -> None:
    with pytest.raises(NotAFigure):
        outlook(seeker=seeker, today=TODAY, weeks=weeks, per_week=per_week)


def test_facts_for_the_law_stay_dated_whatever_the_figures(seeker: UUID, talked: KeptCandidacy) -> None:
    detail = Detail(text="Asked whether I plan children.", more=((MATTERS, "yes"),))
    record(seeker=seeker, candidacy=talked.id, what=What.NOTE, when=When(later(-10)), detail=detail, now=NOW)
    want_odds(seeker=seeker, hidden=True, now=NOW)
    (fact,) = outlook(seeker=seeker, today=TODAY).facts
    assert (fact.day, fact.text) == (later(-10), "Asked whether I plan children.")


def test_the_flow_to_share_names_nobody(seeker: UUID, talked: KeptCandidacy) -> None:
    for kind in ("svg", "txt"):
        shared = flow_to_share(seeker=seeker, kind=kind, today=TODAY).decode()
        assert "Interview" in shared
        assert "Elm" not in shared
        assert "Cook" not in shared
    assert flow_to_share(seeker=seeker, kind="png", today=TODAY).startswith(b"\x89PNG")
    with pytest.raises(BadUse):
        flow_to_share(seeker=seeker, kind="gif", today=TODAY)


def test_a_flow_of_nothing_is_not_drawn(seeker: UUID) -> None:
    with pytest.raises(NothingToDraw):
        flow_to_share(seeker=seeker, kind="svg", today=TODAY)


def test_finalists_by_the_closed_form_where_nobody_is_the_favourite() -> None:
    found = chance_among_finalists(finalists=4, validity=0.42, declines=0.0, goes_down=0.0)
    assert found.estimate.chance.median == pytest.approx(0.25)
    assert chance_among_finalists(finalists=4, validity=0.42, standing=(1, 1)).estimate.chance.median > 0.25
    assert chance_among_finalists(finalists=4, signs=["references_asked"]).estimate.chance.median > 0.25
    assert chance_among_finalists(finalists=1).best_though_rejected is None


@pytest.mark.parametrize(
    "told",
    [
        {"signs": ["a smile"]},
        {"finalists": 0},
        {"finalists": 201},
        {"validity": 1.5},
        {"finalists": 3, "standing": (2, 9)},
        {"declines": 2.0},
        {"validity": float("nan")},
        {"goes_down": float("inf")},
    ],
)
def test_finalists_that_cannot_be_are_refused(told: dict[str, object]) -> None:
    with pytest.raises(NotAFigure):
        chance_among_finalists(**told)  # type: ignore[arg-type]


def test_silence_needs_a_stage_days_and_a_channel() -> None:
    assert what_silence_means(stage="final", days=14).now.chance.median < 0.3
    for told in ({"stage": "lunch"}, {"days": -1.0}, {"days": float("nan")}, {"channel": "pigeon"}):
        with pytest.raises(NotAFigure):
            what_silence_means(**{"stage": "final", "days": 14.0, **told})  # type: ignore[arg-type]
    with pytest.raises(NotACountry):
        what_silence_means(stage="final", days=1, country="GBR")
    with pytest.raises(NoSuchAssumption):
        what_silence_means(stage="final", days=1, assume={"luck": 1})


def test_a_forecast_nobody_will_know_is_neither_open_nor_scored(seeker: UUID, talked: KeptCandidacy) -> None:
    forecast(seeker=seeker, candidacy=talked.id, own=9, now=NOW)
    record(seeker=seeker, candidacy=talked.id, what=What.WITHDRAWN, when=When(TODAY), now=NOW)
    found = outlook(seeker=seeker, today=TODAY)
    ((kept, _),) = found.forecasts
    assert (kept.void, kept.happened) == (True, None)
    assert found.record
    assert (found.record.open, found.record.resolved) == (0, 0)


def test_a_no_after_an_interview_is_read_kindly(seeker: UUID, talked: KeptCandidacy) -> None:
    change_candidacy(seeker=seeker, candidacy=talked.id, interviewed=5, now=NOW)
    record(seeker=seeker, candidacy=talked.id, what=What.REJECTED, when=When(TODAY), now=NOW)
    no = odds(seeker, talked).rejection
    assert no
    assert no.finalists == 5
    assert 0.1 < no.best_though_rejected < 0.2
    assert 0 < no.taken_by_another < 0.3


def test_a_start_that_is_named_cannot_come_before_its_day(seeker: UUID, talked: KeptCandidacy) -> None:
    record(seeker=seeker, candidacy=talked.id, what=What.WRITTEN_OFFER, when=When(later(-9)), now=NOW)
    record(seeker=seeker, candidacy=talked.id, what=What.ACCEPTED_FORMALLY, when=When(later(-7)), now=NOW)
    start = Detail(day=later(60))
    record(
        seeker=seeker, candidacy=talked.id, what=What.START_DATE_RECEIVED, when=When(later(-5)), detail=start, now=NOW
    )
    found = odds(seeker, talked)
    assert not found.asks_own
    assert found.odds
    assert (found.odds.closed_on, found.odds.silence) == (None, None)
    soon, late = (outlook(seeker=seeker, today=TODAY, weeks=weeks, per_week=0) for weeks in (8, 9))
    assert soon.start
    assert late.start
    assert soon.start.chance.median == 0
    assert late.start.chance.median > 0.8
    assert soon.settled


def test_what_the_odds_rest_on_is_worked_out_once_and_anew_with_news(seeker: UUID, talked: KeptCandidacy) -> None:
    first = basis_of(seeker=seeker, today=TODAY)
    assert basis_of(seeker=seeker, today=TODAY) is first
    record(seeker=seeker, candidacy=talked.id, what=What.VERBAL_OFFER, when=When(TODAY), now=NOW)
    second = basis_of(seeker=seeker, today=TODAY)
    assert second.search != first.search
    want_odds(seeker=seeker, country="US", now=NOW)
    third = basis_of(seeker=seeker, today=TODAY)
    assert third.wanted.country == "US"
    assert basis_of(seeker=seeker, today=later(1)) is not third


def test_what_the_odds_rest_on_is_never_older_than_its_mark(
    seeker: UUID, talked: KeptCandidacy, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = courses._COURSES.marked

    def then_news_comes(*asked: object) -> object:
        found = real(*asked)  # type: ignore[arg-type]
        monkeypatch.undo()
        record(seeker=seeker, candidacy=talked.id, what=What.REJECTED, when=When(TODAY), now=NOW)
        assert not known_of(seeker=seeker, today=TODAY)[talked.id].open
        return found

    monkeypatch.setattr(courses._COURSES, "marked", then_news_comes)
    assert basis_of(seeker=seeker, today=TODAY).known[talked.id].open
    assert not basis_of(seeker=seeker, today=TODAY).known[talked.id].open


def test_nothing_the_odds_worked_out_outlives_an_erasing(seeker: UUID, talked: KeptCandidacy) -> None:
    odds(seeker, talked)
    outlook(seeker=seeker, today=TODAY)
    kept = (odds_desk._worked, odds_desk._runs, outlook_desk.luck_of, outlook_desk._simulated)
    assert all(one.cache_info().currsize for one in kept)
    erase_candidacy(seeker=seeker, candidacy=talked.id, now=NOW)
    assert not any(one.cache_info().currsize for one in kept)
    assert not courses._BASES


def test_once_its_hour_is_over_no_interview_is_said_to_be_ahead(seeker: UUID, job: KeptCandidacy) -> None:
    told = Detail(day=TODAY, more=(("time", (NOW - timedelta(minutes=30)).isoformat()), ("minutes", "30")))
    learnt = When(later(-3))
    record(seeker=seeker, candidacy=job.id, what=What.INTERVIEW_SCHEDULED, when=learnt, now=NOW, detail=told)
    for now, place, asks in (
        (NOW - timedelta(minutes=1), "with a first interview ahead", False),
        (NOW, "after a first interview, if you had it", True),
    ):
        here = standing_of(seeker=seeker, candidacy=job.id, today=TODAY, now=now)
        found = odds_here(seeker=seeker, here=here, today=TODAY)
        assert found.odds
        assert place_of(found.odds, here.standing) == place
        assert any("Say whether you had it" in one for one in silence_sentences(found.odds, here.standing)) is asks
        assert standing_of(seeker=seeker, candidacy=job.id, today=later(1)).standing.unrecorded
    (all_,) = odds_of_all(seeker=seeker, today=TODAY, now=NOW)
    assert all_.here == here
