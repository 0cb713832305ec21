"""The wishes: "this is what I think; now show me yours", "how good were the forecasts?"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from candidacy import __version__
from candidacy.app.desk.courses import Basis, Known, basis_of
from candidacy.app.desk.noting import one
from candidacy.app.kept_odds import KeptForecast
from candidacy.app.own_day import own_day
from candidacy.app.store.commands import once
from candidacy.app.store.models import Forecast as Row
from candidacy.kernel.odds_refusals import ForecastMade, NotAFigure, NothingAwaited, OddsHidden
from candidacy.odds.awaited import CameOut, came_out, chances_in_twenties, foretell, inputs_of, period_of
from candidacy.odds.forecasts import Asked, Forecast, Outcome, Record, freeze, record
from candidacy.odds.point import Point, point_of
from candidacy.odds.values import Stage

Forecasts = Mapping[UUID, Sequence[Row]]
MODEL = f"candidacy {__version__}, odds 1"


def forecast(*, seeker: UUID, candidacy: UUID, own: int | None, now: datetime, key: str | None = None) -> KeptForecast:
    """Return the forecast of the wait that is going on, frozen: the seeker's own of twenty, or passed over, then ours.

    Raises NothingAwaited where no answer is awaited, ForecastMade where this wait has its forecast, NotAFigure for a
    number that is not 0 to 20. A forecast cannot be taken back; it goes with its candidacy.
    """
    told = None if own is None else _of_twenty(own)
    one(seeker=seeker, candidacy=candidacy)
    # Fitted before the seeker's lock is held, so that nobody waits for it; what is new within is fitted anew.
    basis_of(seeker=seeker, today=now.date())

    def make(_command: str) -> UUID:
        basis = basis_of(seeker=seeker, today=now.date())
        if basis.wanted.hidden:
            raise OddsHidden("Odds are hidden, as you wished, so no forecast is made.")
        known = basis.known[candidacy]
        point = point_of(known.course, now.date())
        if point.silent_days is None or not known.open:
            raise NothingAwaited("No answer is awaited here just now.")
        if forecast_of_wait(every_forecast(seeker=seeker, candidacy=candidacy), known, now.date()):
            raise ForecastMade("The forecast of this wait was made before.")
        return _keep(seeker, candidacy, point, told, basis, now)

    made = once(seeker=seeker, wish="forecast", asked={"candidacy": candidacy, "own": own}, make=make, now=now, key=key)
    basis = basis_of(seeker=seeker, today=now.date())
    return _kept(Row.objects.get(id=made), basis.known, now.date())


def _of_twenty(own: int) -> float:
    try:
        return chances_in_twenties(own)
    except ValueError as error:
        raise NotAFigure(f"{own} is not so many of twenty people.") from error


def _keep(seeker: UUID, candidacy: UUID, point: Point, own: float | None, basis: Basis, now: datetime) -> UUID:
    within = period_of(point, basis.draws)
    until = now.date() + timedelta(days=within)
    ours, usual = foretell(point, basis.draws, within), foretell(point, basis.usual, within)
    outcomes = basis.draws.stages[point.stage].own_outcomes
    made = freeze(
        Asked(str(candidacy), str(point.stage), now, own), ours.chance, usual.chance,
        inputs_of(point, outcomes, until), MODEL, ours.days, usual.days,
    )  # fmt: skip
    row = Row.objects.create(
        id=uuid4(), seeker_id=seeker, candidacy_id=candidacy, made=now, stage=made.asked.stage, until=until, own=own,
        ours=made.ours, prior=made.prior, days=list(made.days), prior_days=list(made.prior_days),
        inputs=dict(made.inputs), version=made.model,
    )  # fmt: skip
    return row.id


def every_forecast(*, seeker: UUID, candidacy: UUID | None = None) -> Sequence[Row]:
    """Return the rows of the forecasts of one candidacy or of all, the newest first."""
    rows = Row.objects.filter(seeker_id=seeker).order_by("-made", "id")
    return list(rows.filter(candidacy_id=candidacy) if candidacy else rows)


def forecasts_by_candidacy(rows: Sequence[Row]) -> Forecasts:
    """Return the same by their candidacy."""
    found: dict[UUID, list[Row]] = {}
    for row in rows:
        found.setdefault(row.candidacy_id, []).append(row)
    return found


def forecasts(rows: Sequence[Row], known: Mapping[UUID, Known], today: date) -> tuple[KeptForecast, ...]:
    """Return these forecasts of known candidacies, each with how it came out as far as is known."""
    return tuple(_kept(row, known, today) for row in rows if row.candidacy_id in known)


def forecast_of_wait(rows: Sequence[Row], known: Known, today: date) -> KeptForecast | None:
    """Return the forecast among these that was made of the wait that is going on, if one was."""
    wait, begun = known.course.open, known.course.begun or today
    if wait is None:
        return None
    found = (row for row in rows if row.stage == str(wait.stage) and own_day(row.made) >= begun)
    row = next(found, None)
    return _kept(row, {row.candidacy_id: known}, today) if row else None


def record_of_forecasts(rows: Sequence[Row], known: Mapping[UUID, Known], today: date) -> Record:
    """Return what these forecasts are worth so far, in the honesty of small numbers."""
    outcomes = (_outcome(row, known[row.candidacy_id], today) for row in rows if row.candidacy_id in known)
    return record(one for one in outcomes if one is not None)


def _outcome(row: Row, known: Known, today: date) -> Outcome | None:
    """Return how it came out; None where nobody will ever know."""
    asked = Asked(str(row.candidacy_id), row.stage, row.made, row.own)
    told = Forecast(
        asked, row.ours, row.prior, tuple(sorted(row.inputs.items())), row.version, tuple(row.days),
        tuple(row.prior_days),
    )  # fmt: skip
    came = _came(row, known, today)
    return None if came.void else Outcome(told, came.happened, came.after_days)


def _kept(row: Row, known: Mapping[UUID, Known], today: date) -> KeptForecast:
    came = _came(row, known[row.candidacy_id], today)
    return KeptForecast(
        row.id,
        row.candidacy_id,
        row.stage,
        row.made,
        row.until,
        row.own,
        row.ours,
        row.prior,
        came.happened,
        came.void,
    )


def _came(row: Row, known: Known, today: date) -> CameOut:
    return came_out(known.course, Stage(row.stage), own_day(row.made), row.until, today)
