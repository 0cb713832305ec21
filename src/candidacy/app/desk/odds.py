"""The wishes: "how are my chances with this one?", "and with all of them?"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from uuid import UUID

from candidacy.app.desk.courses import Basis, basis_of
from candidacy.app.desk.forecasting import Forecasts, every_forecast, forecast_of_wait, forecasts_by_candidacy
from candidacy.app.desk.forgetting import when_forgetting
from candidacy.app.desk.looking import candidacies
from candidacy.app.desk.reckoning import SEED
from candidacy.app.desk.wanted import wanted
from candidacy.app.kept import Here
from candidacy.app.kept_odds import KeptOutlook, OddsHere, Rejection
from candidacy.kernel.refusals import NotFound
from candidacy.ledger.kinds import What
from candidacy.ledger.values import Stage as Ended
from candidacy.odds.awaited import period_of
from candidacy.odds.doubtful import DOUBT
from candidacy.odds.finalists import MOST, chance_best_is_chosen
from candidacy.odds.places import FINALISTS, MIXED, Dial, finalist_estimate
from candidacy.odds.point import Odds, Point, odds_of, point_of, runs_of
from candidacy.odds.rates import assumed, rate_for
from candidacy.odds.rejections import Interviewer, best_though_rejected
from candidacy.odds.shared import Run
from candidacy.odds.tone import tone_noted
from candidacy.odds.values import Channel, Draws, Stage

REMEMBERED = 400
BEFORE_THE_CHOICE = frozenset({Stage.INTERVIEW, Stage.FINAL})


def odds_here(*, seeker: UUID, here: Here, today: date) -> OddsHere:
    """Return the odds of the candidacy; none where they are hidden, or where nothing is decided any more."""
    told = wanted(seeker=seeker)
    if told.hidden:
        return OddsHere(here, hidden=True)
    if not here.standing.open:
        return OddsHere(here, hidden=False, rejection=_rejection(here))
    basis = basis_of(seeker=seeker, today=today, told=told)
    return _odds(
        here, basis, _runs(basis.draws), {here.candidacy.id: every_forecast(seeker=seeker, candidacy=here.candidacy.id)}
    )


def odds_of_all(*, seeker: UUID, today: date, now: datetime | None = None) -> tuple[OddsHere, ...]:
    """Return the odds of every candidacy that is still being decided, in the order they were noted; hidden is nothing.

    `now` tells whether a talk of today is over.
    """
    told = wanted(seeker=seeker)
    if told.hidden:
        return ()
    basis, kept = basis_of(seeker=seeker, today=today, told=told), forecasts_by_candidacy(every_forecast(seeker=seeker))
    several, run = candidacies(seeker=seeker, today=today, now=now), _runs(basis.draws)
    return tuple(_odds(here, basis, run, kept) for here in several if here.standing.open)


def _odds(here: Here, basis: Basis, run: Run, kept: Forecasts) -> OddsHere:
    known, today = basis.known.get(here.candidacy.id), here.standing.today
    if known is None:
        raise NotFound("There is no such candidacy.")
    point = point_of(known.course, today)
    forecast = forecast_of_wait(kept.get(here.candidacy.id, ()), known, today)
    awaited, number = point.silent_days is not None, _number(here, point)
    return OddsHere(
        here,
        hidden=False,
        odds=_worked(point, run, basis.wanted),
        finalists=finalist_estimate(Dial.at(number)) if number else None,
        best_chosen=chance_best_is_chosen(number, MIXED.value) if number else None,
        weight=_weight(point, basis.wanted),
        forecast=forecast,
        asks_own=awaited and forecast is None,
        until=today + timedelta(days=period_of(point, basis.draws)) if awaited else None,
        tone_noted=tone_noted(_of_talks(here)),
    )


def _of_talks(here: Here) -> Iterator[str]:
    """Give what was noted of the talks held, and after the first of them."""
    held = min((event.day for event in here.events if event.what is What.INTERVIEW_HELD and event.when), default=None)
    for event in here.events:
        if held and event.when and event.day >= held and event.what in (What.INTERVIEW_HELD, What.NOTE):
            yield event.detail.text


@lru_cache(maxsize=REMEMBERED)
def _worked(point: Point, run: Run, told: KeptOutlook) -> Odds:
    return odds_of(point, run, SEED, told.assumptions)


@lru_cache(maxsize=1)
def _runs(draws: Draws) -> Run:
    return runs_of(draws, SEED)


def _number(here: Here, point: Point) -> int | None:
    """Return how many are interviewed, where it is noted and the choice is still ahead."""
    number = here.candidacy.interviewed
    return number if number and number <= MOST and point.stage in BEFORE_THE_CHOICE else None


def _weight(point: Point, told: KeptOutlook) -> tuple[float, float]:
    """Return as how many own outcomes the usual rate of the stage counts: where it hardly fits, and where it fits."""
    country, seniority = told.nearest
    strength = rate_for(point.stage, Channel.COLD, country, None, seniority, told.assumptions).strength
    return min(assumed(DOUBT, told.assumptions).value, strength), strength


def _rejection(here: Here) -> Rejection | None:
    """Return what the no says where it came after an interview."""
    kinds = [event.what for event in here.events if event.when]
    if here.standing.stage is not Ended.ENDED or not {What.REJECTED, What.INTERVIEW_HELD} <= set(kinds):
        return None
    number = min(max(here.candidacy.interviewed or round(FINALISTS.value), 2), MOST)
    other = Interviewer()
    return Rejection(
        number, best_though_rejected(number, MIXED.value), other.passes_an_equal_one_after_failing(), other.top_though_failed()
    )  # fmt: skip


when_forgetting(_worked.cache_clear)
when_forgetting(_runs.cache_clear)
