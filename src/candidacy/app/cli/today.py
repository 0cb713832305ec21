"""`candidacy today` and `candidacy next`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.home import AS_OF, JSON, KEY, answer, at_home, coloured
from candidacy.app.own_day import same_time_on
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import Today

NOT_TODAY = Annotated[
    int | None,
    typer.Option(
        "--not-today",
        metavar="NUMBER",
        help="Puts the thing of that number out of the way until tomorrow; candidacy undo brings it back.",
    ),
]


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
    not_today: NOT_TODAY = None,
    as_of: AS_OF = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Say what to do now: at most three things, why, and the command for each."""
    found, day = _asked(as_of)
    if not_today is not None:
        _put_off(found, not_today, key)
        found, day = _asked(as_of)
    from candidacy.app.paper.search.next import next_json, next_text  # noqa: PLC0415 - not needed for --help

    answer(text=next_text(found, coloured()), values=next_json(found, day), as_json=as_json)


def _put_off(found: Today, number: int, key: str | None) -> None:
    """The thing of that number in the list is out of the way until tomorrow. Raises BadUse where there is none."""
    home = at_home()
    from candidacy.app.desk.putting_off import put_off  # noqa: PLC0415 - Django is not needed for --help

    things = found.agenda.things
    if not 1 <= number <= len(things):
        raise BadUse(f"There is no thing {number}: say one of the numbers that candidacy next shows.")
    tomorrow = home.today + timedelta(days=1)
    put_off(seeker=home.seeker, thing=things[number - 1].key, until=tomorrow, now=home.now, key=key)


def _asked(as_of: str | None) -> tuple[Today, date]:
    """Return what there is to do, as of now or of the day typed, and that day."""
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.looking import today as ask  # noqa: PLC0415 - Django is not needed for --help

    day = ahead(as_of, home)
    now = same_time_on(day, home.now) if day else home.now
    return ask(seeker=home.seeker, now=now), now.date()
