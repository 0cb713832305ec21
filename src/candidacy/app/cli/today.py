"""`candidacy today` and `candidacy next`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from candidacy.app.cli.home import AS_OF, JSON, answer, at_home, coloured
from candidacy.app.own_day import same_time_on

if TYPE_CHECKING:
    from candidacy.app.kept import Today


def today(
    as_of: AS_OF = None,
    as_json: JSON = False,
) -> None:
    """Show at most three things to do, then what is parked until when."""
    found, day = _asked(as_of)
    from candidacy.app.paper.search.as_json import today_json  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.search.as_text import today_text  # noqa: PLC0415

    answer(text=today_text(found, day, coloured()), values=today_json(found, day), as_json=as_json)


def next_(
    as_of: AS_OF = None,
    as_json: JSON = False,
) -> None:
    """Say what to do now: at most three things, why, and the command for each."""
    found, day = _asked(as_of)
    from candidacy.app.paper.search.next import next_json, next_text  # noqa: PLC0415 - not needed for --help

    answer(text=next_text(found, coloured()), values=next_json(found, day), as_json=as_json)


def _asked(as_of: str | None) -> tuple[Today, date]:
    """Return what there is to do, as of now or of the day typed, and that day."""
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.looking import today as ask  # noqa: PLC0415 - Django is not needed for --help

    day = ahead(as_of, home)
    now = same_time_on(day, home.now) if day else home.now
    return ask(seeker=home.seeker, now=now), now.date()
