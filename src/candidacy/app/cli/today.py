"""`candidacy today`."""

from __future__ import annotations

from typing import Annotated

import typer

from candidacy.app.cli.home import JSON, answer, at_home, coloured


def today(
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="WHEN", help="The day asked about; today if left out.")
    ] = None,
    as_json: JSON = False,
) -> None:
    """Show at most three things to do, then what is parked until when."""
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.looking import today as ask  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import today_json  # noqa: PLC0415
    from candidacy.app.paper.search.as_text import today_text  # noqa: PLC0415

    day = ahead(as_of, home) or home.today
    found = ask(seeker=home.seeker, today=day)
    answer(text=today_text(found, day, coloured()), values=today_json(found, day), as_json=as_json)
