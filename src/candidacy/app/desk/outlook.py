"""The wish: "how does my search look?"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from uuid import UUID

from candidacy.app.desk.courses import Basis, Known, basis_of, known_of
from candidacy.app.desk.forecasting import every_forecast, forecasts, record_of_forecasts
from candidacy.app.desk.forgetting import when_forgetting
from candidacy.app.desk.noting import noted
from candidacy.app.desk.reckoning import SEED
from candidacy.app.desk.wanted import wanted
from candidacy.app.kept_odds import KeptOutlook, More, OutlookNow
from candidacy.followup.flow import flows_along
from candidacy.kernel.chances import Assumption
from candidacy.kernel.odds_refusals import NotAFigure
from candidacy.odds import portfolio
from candidacy.odds.ahead import Milestone, Waiting
from candidacy.odds.luck import DatedFact, Reading, read_record
from candidacy.odds.point import is_live, point_of, waiting_at
from candidacy.odds.portfolio import MOST_A_WEEK, RUNS, simulate
from candidacy.odds.rates import ASSUMPTIONS, assumed
from candidacy.odds.tries import tries_of

WEEKS = 12
"""How far the outlook looks, while nothing else is asked."""
LONGEST = 104
LATELY = 28
"""Days in which the applications are counted that say how many a week go out."""
STEPS = 1.0, 2.0, 5.0
"""So many more a week are shown beside the present number."""
EVEN = 0.5
MOST_NUMBERS = 400_000
"""Live processes times runs: what fits into the memory of an ordinary machine."""
FEWEST_RUNS = 1_000


def outlook(*, seeker: UUID, today: date, weeks: int = WEEKS, per_week: float | None = None) -> OutlookNow:
    """Return the search as it lies ahead: the chance to have begun a job within so many weeks, and what moves it.

    `per_week` new applications, or as many as lately. Where odds are hidden only the flow and the facts are there.
    Raises NotAFigure for weeks that are not 1 to 104, and for fewer than 0 or more than 200 applications a week.
    """
    check_ahead(weeks, per_week)
    told = wanted(seeker=seeker)
    if told.hidden:
        known = known_of(seeker=seeker, today=today)
        return OutlookNow(
            today, told, _flows(known.values()), _facts(known.values()), weeks, len(_live(known.values()))
        )
    basis = basis_of(seeker=seeker, today=today, told=told)
    return _with_odds(
        seeker, basis, today, weeks, _lately(basis.known.values(), today) if per_week is None else per_week
    )


def check_ahead(weeks: int, per_week: float | None) -> None:
    """Weeks and applications a week are such as can be looked at.

    Raises NotAFigure otherwise.
    """
    if not 1 <= weeks <= LONGEST:
        raise NotAFigure(f"{weeks} weeks cannot be looked ahead: take 1 to {LONGEST}.")
    if per_week is not None and not 0 <= per_week <= MOST_A_WEEK:
        raise NotAFigure(f"{per_week:g} applications a week cannot be reckoned with: take 0 to {MOST_A_WEEK}.")


def _with_odds(seeker: UUID, basis: Basis, today: date, weeks: int, per_week: float) -> OutlookNow:
    known = basis.known
    search = _simulated(tuple(waiting_at(point_of(one.course, today)) for one in _live(known.values())), basis)
    days, rows = weeks * 7, every_forecast(seeker=seeker)
    names = {one.id: one for one in noted(seeker=seeker)}
    return OutlookNow(
        today, basis.wanted, _flows(known.values()), _facts(known.values()), weeks, len(_live(known.values())),
        start=search.estimate(Milestone.FIRST_DAY, days, per_week),
        offer=search.estimate(Milestone.OFFER, days, per_week),
        dots=search.dots(Milestone.FIRST_DAY, per_week),
        per_week=per_week,
        settled=any(one.settled or one.begun for one in known.values()),
        more=tuple(
            More(per_week + step, search.chance(Milestone.FIRST_DAY, days, per_week + step))
            for step in STEPS if per_week + step <= MOST_A_WEEK
        ),
        needed=search.needed_per_week(Milestone.FIRST_DAY, days, EVEN),
        luck=luck_of(basis),
        record=record_of_forecasts(rows, known, today),
        forecasts=tuple((one, names[one.candidacy]) for one in forecasts(rows, known, today)),
        assumptions=_assumptions(basis.wanted),
    )  # fmt: skip


def assumptions_of(*, seeker: UUID) -> tuple[Assumption, ...]:
    """Return every assumption, with the seeker's own value where it was changed."""
    return _assumptions(wanted(seeker=seeker))


def _assumptions(told: KeptOutlook) -> tuple[Assumption, ...]:
    return tuple(assumed(name, told.assumptions) for name in ASSUMPTIONS)


@lru_cache(maxsize=1)
def luck_of(basis: Basis) -> Reading | None:
    """Return the record held against the usual rates; None while nothing was tried."""
    tried = tries_of(basis.search, basis.usual)
    return read_record(tried) if any(one.tries for one in tried) else None


@lru_cache(maxsize=1)
def _simulated(live: tuple[Waiting, ...], basis: Basis) -> portfolio.Search:
    runs = max(FEWEST_RUNS, min(RUNS, MOST_NUMBERS // max(len(live), 1)))
    return simulate(live, basis.draws, SEED, runs, assumptions=basis.wanted.assumptions)


def _live(known: Iterable[Known]) -> list[Known]:
    """Return the candidacies that go on."""
    return [one for one in known if one.open and is_live(one.course)]


def _lately(known: Iterable[Known], today: date) -> float:
    """Return how many applications a week went out in the last four weeks."""
    return sum((today - day).days < LATELY for one in known for day in one.sent) / (LATELY / 7)


def _facts(known: Iterable[Known]) -> tuple[DatedFact, ...]:
    return tuple(sorted((fact for one in known for fact in one.facts), key=lambda one: one.day))


def _flows(known: Iterable[Known]) -> tuple[tuple[str, str, int], ...]:
    return flows_along(one.path for one in known)


when_forgetting(luck_of.cache_clear)
when_forgetting(_simulated.cache_clear)
