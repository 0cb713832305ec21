"""`candidacy today`."""

from __future__ import annotations

from datetime import datetime

from candidacy.app.cli.home import AS_OF, JSON, answer, at_home, coloured


def today(
    as_of: AS_OF = None,
    as_json: JSON = False,
) -> None:
    """Show at most three things to do, then what is parked until when."""
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.looking import today as ask  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import today_json  # noqa: PLC0415
    from candidacy.app.paper.search.as_text import today_text  # noqa: PLC0415

    day = ahead(as_of, home) or home.today
    found = ask(seeker=home.seeker, now=datetime.combine(day, home.now.timetz()))
    answer(text=today_text(found, day, coloured()), values=today_json(found, day), as_json=as_json)
