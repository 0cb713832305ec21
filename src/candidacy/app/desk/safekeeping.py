"""The wish: "look after my data while I use it"."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from candidacy.app.store.backups import look_after
from candidacy.app.store.faults import faults_named
from candidacy.kernel.refusals import DiskFull, StoreReadOnly


def look_after_data(*, now: datetime) -> None:
    """Once in each hour of use the data is proved and a copy of it kept.

    Raises StoreDamaged before anything more is written to data that is not sound. Where there is no room for a copy, the
    wish itself still gets its own answer.
    """
    with suppress(DiskFull, StoreReadOnly), faults_named():
        look_after(now)
