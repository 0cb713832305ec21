"""The wishes: "how are my chances with this one?", "and with all of them?"."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from uuid import UUID

from candidacy.app.desk.courses import SEED, Basis, basis_of, draws_of
from candidacy.app.desk.forecasting import forecast_of_wait
from candidacy.app.desk.looking import candidacies
from candidacy.app.desk.wanted import wanted
from candidacy.app.kept import Here
from candidacy.app.kept_odds import KeptOutlook, OddsHere
from candidacy.kernel.chances import Estimate
from candidacy.kernel.refusals import NotFound
from candidacy.odds.awaited import period_of
from candidacy.odds.places import Dial, finalist_estimate
from candidacy.odds.point import Odds, Point, odds_of, point_of
from candidacy.odds.search import Search
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
    return _odds(seeker, here, basis_of(seeker=seeker, today=today), today)


def odds_of_all(*, seeker: UUID, today: date) -> tuple[OddsHere, ...]:
    """Return the odds of every candidacy that is still being decided, in the order they were noted; hidden is nothing."""
    if wanted(seeker=seeker).hidden:
        return ()
    basis = basis_of(seeker=seeker, today=today)
    return tuple(
        _odds(seeker, here, basis, today) for here in candidacies(seeker=seeker, today=today) if here.standing.open
    )


def _odds(seeker: UUID, here: Here, basis: Basis, today: date) -> OddsHere:
    known = basis.known.get(here.candidacy.id)
    if known is None:
        raise NotFound("There is no such candidacy.")
    point = point_of(known.course, today)
    forecast = forecast_of_wait(seeker=seeker, candidacy=here.candidacy.id, known=known, today=today)
    awaited = point.silent_days is not None
    within = period_of(point, basis.draws) if awaited else 0
    return OddsHere(
        here,
        hidden=False,
        odds=_worked(point, _search(basis), basis.wanted),
        finalists=_finalists(here, point),
        forecast=forecast,
        asks_own=awaited and forecast is None,
        until=today + timedelta(days=within) if awaited else None,
        tone_noted=tone_noted([here.candidacy.note, *(event.detail.text for event in here.events)]),
    )


@lru_cache(maxsize=REMEMBERED)
def _worked(point: Point, search: Search, told: KeptOutlook) -> Odds:
    return odds_of(point, draws_of(search, told), SEED, told.assumptions)


def _search(basis: Basis) -> Search:
    return Search(tuple(one.course for one in basis.known.values()))


def _finalists(here: Here, point: Point) -> Estimate | None:
    """Return what the number of people interviewed says by itself, where it is noted and the choice is still ahead."""
    number = here.candidacy.interviewed
    if not number or number > 200 or point.stage not in BEFORE_THE_CHOICE:
        return None
    return finalist_estimate(Dial.at(number))
