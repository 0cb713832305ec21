"""`candidacy next`."""

from __future__ import annotations

from datetime import datetime

from candidacy.app.cli.home import AS_OF, JSON, answer, at_home, coloured


def next_(
    as_of: AS_OF = None,
    as_json: JSON = False,
) -> None:
    """Say what to do now: at most three things, why, and the command for each."""
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.looking import today as ask  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.next import next_json, next_text  # noqa: PLC0415

    day = ahead(as_of, home) or home.today
    found = ask(seeker=home.seeker, now=datetime.combine(day, home.now.timetz()))
    answer(text=next_text(found, coloured()), values=next_json(found, day), as_json=as_json)
