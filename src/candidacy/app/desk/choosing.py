"""The wish: "show me those": candidacies searched, filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from candidacy.app.kept import Glance
from candidacy.app.own_day import own_day
from candidacy.ledger.values import Stage, Standing


class Only(StrEnum):
    """Which of them."""

    ALL = "all"
    OPEN = "open"
    OFFER = "offer"
    PARKED = "parked"
    ENDED = "ended"


class Order(StrEnum):
    """In which order."""

    NEWS = "news"
    STAGE = "stage"
    NAME = "name"


STAGES = list(Stage)
FITS: dict[Only, Callable[[Standing], bool]] = {
    Only.ALL: lambda _: True,
    Only.OPEN: lambda standing: standing.open and standing.parked is None,
    Only.OFFER: lambda standing: standing.stage in (Stage.OFFER, Stage.ACCEPTED),
    Only.PARKED: lambda standing: standing.parked is not None,
    Only.ENDED: lambda standing: standing.stage is Stage.ENDED,
}


def chosen(
    *, several: Sequence[Glance], words: str = "", only: Only = Only.ALL, order: Order = Order.NEWS
) -> tuple[Glance, ...]:
    """Return those that hold every word and are of that sort, in that order."""
    parts = words.casefold().split()
    found = [here for here in several if FITS[only](here.standing) and all(part in _text(here) for part in parts)]
    return tuple(_sorted(found, order))


def _text(here: Glance) -> str:
    one = here.candidacy
    return f"{one.title} {one.employer} {one.place} {one.note}".casefold()


def _sorted(found: list[Glance], order: Order) -> list[Glance]:
    named = sorted(found, key=lambda here: here.candidacy.name.casefold())
    if order is Order.STAGE:
        return sorted(named, key=lambda here: -(STAGES.index(here.standing.stage) % STAGES.index(Stage.ENDED)))
    return named if order is Order.NAME else sorted(named, key=_news, reverse=True)


def _news(here: Glance) -> date:
    return here.news or own_day(here.candidacy.made)
