"""The wish: "show me those": candidacies searched, filtered and sorted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from candidacy.app.kept import Here
from candidacy.ledger.kinds import SILENT
from candidacy.ledger.values import Stage


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


def chosen(
    *, several: Sequence[Here], words: str = "", only: Only = Only.ALL, order: Order = Order.NEWS
) -> tuple[Here, ...]:
    """Return those that hold every word and are of that sort, in that order."""
    parts = words.casefold().split()
    found = [here for here in several if _fits(here, only) and all(part in _text(here) for part in parts)]
    return tuple(_sorted(found, order))


def _fits(here: Here, only: Only) -> bool:
    standing = here.standing
    return {
        Only.ALL: True,
        Only.OPEN: standing.open and standing.parked is None,
        Only.OFFER: standing.stage in (Stage.OFFER, Stage.ACCEPTED),
        Only.PARKED: standing.parked is not None,
        Only.ENDED: standing.stage is Stage.ENDED,
    }[only]


def _text(here: Here) -> str:
    one = here.candidacy
    return f"{one.title} {one.employer} {one.place} {one.note}".casefold()


def _sorted(found: list[Here], order: Order) -> list[Here]:
    named = sorted(found, key=lambda here: here.candidacy.name.casefold())
    if order is Order.STAGE:
        return sorted(named, key=lambda here: -(STAGES.index(here.standing.stage) % STAGES.index(Stage.ENDED)))
    return named if order is Order.NAME else sorted(named, key=_news, reverse=True)


def _news(here: Here) -> date:
    """Return the day of the latest news; of what lies ahead, none is news yet."""
    days = [event.day for event in here.events if event.when and event.what not in SILENT]
    return max((day for day in days if day <= here.standing.today), default=here.candidacy.made.date())
