"""The wish: "which event do I mean?", and what stays of it when it is corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from candidacy.app.store.models import Event as Row
from candidacy.app.store.records import event_of
from candidacy.kernel.refusals import NotFound, SeveralFit
from candidacy.ledger.events import Detail, Event

SHORTEST = 4


def find_event(*, seeker: UUID, words: str) -> Event:
    """Return the event meant by its id or the beginning of it.

    Raises NotFound where none fits and SeveralFit where the beginning is too short to decide.
    """
    wanted = words.strip().lower().replace("-", "")
    rows = Row.objects.filter(seeker_id=seeker, candidacy__isnull=False).values_list("id", "what", "body", "recorded")
    fits = [row for row in rows if row[0].hex.startswith(wanted)] if len(wanted) >= SHORTEST else []
    if not fits:
        raise NotFound(f"No event begins with “{words[:40]}”.")
    if len(fits) > 1:
        raise SeveralFit(f"“{words[:40]}” is the beginning of {len(fits)} events.")
    return event_of(*fits[0])


def corrected_words(
    wrong: Event, *, words: Mapping[str, str | None], day: date | None, more: tuple[tuple[str, str], ...]
) -> Detail | None:
    """Return the detail with what is said anew, or None where nothing of it is; `words` by the names of the detail."""
    said: dict[str, Any] = {name: text for name, text in words.items() if text is not None}
    if not said and day is None and not more:
        return None
    kept = tuple(one for one in wrong.detail.more if one[0] not in dict(more) and not (day and one[0] == "time"))
    return replace(wrong.detail, **said, day=day or wrong.detail.day, more=(*kept, *more))
