"""How often the store is asked."""

from __future__ import annotations

from collections.abc import Callable

from django.db import connection
from django.test.utils import CaptureQueriesContext


def asked(wish: Callable[[], object]) -> list[str]:
    """Return what the wish asks the store."""
    with CaptureQueriesContext(connection) as found:
        wish()
    return [one["sql"] for one in found.captured_queries]


def reads_of_events(several: list[str]) -> int:
    """Return how many of the questions read the events of one candidacy."""
    return sum(one.startswith("SELECT") and 'WHERE "store_event"."candidacy_id" =' in one for one in several)
