"""The wishes: "how are my chances with this one?", "and with all of them?"."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from uuid import UUID

from candidacy.app.desk.courses import SEED, Basis, basis_of, draws_of
from candidacy.app.desk.forecasting import Forecasts, forecast_of_wait, forecasts_by_candidacy
from candidacy.app.desk.looking import candidacies
from candidacy.app.desk.wanted import wanted
from candidacy.app.kept import Here
from candidacy.app.kept_odds import KeptOutlook, OddsHere
from candidacy.kernel.chances import Estimate
from candidacy.kernel.refusals import NotFound
from candidacy.odds.awaited import period_of
from candidacy.odds.finalists import MOST
from candidacy.odds.places import Dial, finalist_estimate
from candidacy.odds.point import Odds, Point, odds_of, point_of, runs_of
from candidacy.odds.search import Search
from candidacy.odds.shared import Run
from candidacy.odds.tone import tone_noted
from candidacy.odds.values import Stage

REMEMBERED = 400
BEFORE_THE_CHOICE = frozenset({Stage.INTERVIEW, Stage.FINAL})


def odds_here(*, seeker: UUID, here: Here, today: date) -> OddsHere:
    """Return the odds of the candidacy; none where they are hidden, or where nothing is decided any more."""
    if wanted(seeker=seeker).hidden:
        return OddsHere(here, hidden=True)
    if not here.standing.open:
        return OddsHere(here, hidden=False)
    basis = basis_of(seeker=seeker, today=today)
    return _odds(here, basis, _run(basis), forecasts_by_candidacy(seeker=seeker, candidacy=here.candidacy.id))


def odds_of_all(*, seeker: UUID, today: date) -> tuple[OddsHere, ...]:
    """Return the odds of every candidacy that is still being decided, in the order they were noted; hidden is nothing."""
    if wanted(seeker=seeker).hidden:
        return ()
    basis, kept = basis_of(seeker=seeker, today=today), forecasts_by_candidacy(seeker=seeker)
    several, run = candidacies(seeker=seeker, today=today), _run(basis)
    return tuple(_odds(here, basis, run, kept) for here in several if here.standing.open)


def _odds(here: Here, basis: Basis, run: Run, kept: Forecasts) -> OddsHere:
    known, today = basis.known.get(here.candidacy.id), here.standing.today
    if known is None:
        raise NotFound("There is no such candidacy.")
    point = point_of(known.course, today)
    forecast = forecast_of_wait(kept.get(here.candidacy.id, ()), known, today)
    awaited = point.silent_days is not None
    return OddsHere(
        here,
        hidden=False,
        odds=_worked(point, run, basis.wanted),
        finalists=_finalists(here, point),
        forecast=forecast,
        asks_own=awaited and forecast is None,
        until=today + timedelta(days=period_of(point, basis.draws)) if awaited else None,
        tone_noted=tone_noted([here.candidacy.note, *(event.detail.text for event in here.events)]),
    )


@lru_cache(maxsize=REMEMBERED)
def _worked(point: Point, run: Run, told: KeptOutlook) -> Odds:
    return odds_of(point, run, SEED, told.assumptions)


def _run(basis: Basis) -> Run:
    return _runs(Search(tuple(one.course for one in basis.known.values())), basis.wanted)


@lru_cache(maxsize=2)
def _runs(search: Search, told: KeptOutlook) -> Run:
    return runs_of(draws_of(search, told), SEED)


def _finalists(here: Here, point: Point) -> Estimate | None:
    """Return what the number of people interviewed says by itself, where it is noted and the choice is still ahead."""
    number = here.candidacy.interviewed
    if not number or number > MOST or point.stage not in BEFORE_THE_CHOICE:
        return None
    return finalist_estimate(Dial.at(number))
