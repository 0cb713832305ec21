"""The wish: "open my data". It comes before every other wish that keeps something."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from candidacy.app.store import opening


def open_home(*, now: datetime, fresh: bool = False) -> UUID:
    """Return the seeker of this machine, with the data opened and its tables as this version needs them.

    A `fresh` database may take the place of one that is gone: only a restore asks for it. The modules of the desk that reach the store can be imported only afterwards.
    """
    opening.set_up()
    opening.open_file(now, fresh=fresh)
    return opening.home_seeker(now)
