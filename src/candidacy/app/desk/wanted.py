"""The wishes: "show me no odds", "these are my country and my trade's figures", "I assume something else"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid4

from candidacy.app.desk.unchanged import still
from candidacy.app.desk.whose_rates import country_code
from candidacy.app.kept_odds import KeptOutlook
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.models import Outlook
from candidacy.kernel.odds_refusals import NoSuchAssumption
from candidacy.odds.rates import ASSUMPTIONS
from candidacy.odds.rates.bounds import within_bounds
from candidacy.odds.values import Seniority

FIELDS = "hidden", "country", "seniority", "assumptions"


def wanted(*, seeker: UUID) -> KeptOutlook:
    """Return how the seeker wants the odds: shown, by the rates of all countries, while nothing else is said."""
    row = Outlook.objects.filter(seeker_id=seeker).values_list(*FIELDS).first()
    if row is None:
        return KeptOutlook()
    hidden, country, seniority, changed = row
    known = {name: float(value) for name, value in changed.items() if name in ASSUMPTIONS}
    return KeptOutlook(hidden, country, seniority, tuple(sorted(known.items())))


def want_odds(
    *,
    seeker: UUID,
    now: datetime,
    hidden: bool | None = None,
    country: str | None = None,
    seniority: str | None = None,
    assume: Mapping[str, float | None] | None = None,
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptOutlook:
    """Return how the odds are wanted from now on; what is left out stays as it is, None puts an assumption back to ours.

    Raises NotACountry, NoSuchAssumption for a name or a value that is none, and ChangedMeanwhile when it is no longer
    what the wish was filled in on.
    """
    given = {
        "hidden": hidden, "country": None if country is None else country_code(country),
        "seniority": None if seniority is None else _seniority(seniority),
    }  # fmt: skip
    assumed = {name: _checked(name, value) for name, value in (assume or {}).items()}
    rows = Outlook.objects.filter(seeker_id=seeker)

    def make(_command: str) -> UUID:
        before = wanted(seeker=seeker)
        still(before, filled_on)
        told: dict[str, object] = {name: value for name, value in given.items() if value is not None}
        told["assumptions"] = _merged(before.assumptions, assumed)
        row, _ = Outlook.objects.update_or_create(
            seeker_id=seeker, defaults=told, create_defaults={**told, "id": uuid4(), "made": now}
        )
        return row.id

    asked = {**given, **{f"assume {name}": value for name, value in assumed.items()}}
    once(seeker=seeker, wish="odds", asked=asked, make=make, now=now, key=key, touches=Scope((rows,)))
    return wanted(seeker=seeker)


def _merged(before: Mapping[str, float], changed: Mapping[str, float | None]) -> dict[str, float]:
    merged = {**before, **changed}
    return {name: value for name, value in merged.items() if value is not None and value != ASSUMPTIONS[name].value}


def _seniority(words: str) -> str:
    if words and words not in set(Seniority):
        raise NoSuchAssumption(f"“{words}” is none of {', '.join(Seniority)}.")
    return words


def _checked(name: str, value: float | None) -> float | None:
    if name not in ASSUMPTIONS:
        raise NoSuchAssumption(f"There is no assumption called “{name}”.")
    low, high = within_bounds(ASSUMPTIONS[name])
    if value is not None and not low <= value <= high:
        raise NoSuchAssumption(f"“{name}” must lie between {low:g} and {high:g}, not {value:g}.")
    return value
