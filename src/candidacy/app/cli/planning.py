"""`candidacy plan`: what to do on which day until the interview."""

from __future__ import annotations

from typing import Annotated

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.home import JSON, answer, at_home, coloured


def plan(
    which: WHICH,
    minutes: Annotated[
        int, typer.Option("--minutes-a-day", metavar="N", min=5, max=1000, help="How many minutes you have a day.")
    ] = 60,
    as_json: JSON = False,
) -> None:
    """Spread what is left to do over the days before the interview, and say what does not fit."""
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.planning import planned_for  # noqa: PLC0415
    from candidacy.app.paper.search.plan import plan_json, plan_text  # noqa: PLC0415

    one = find_candidacy(seeker=home.seeker, words=which)
    found = planned_for(seeker=home.seeker, candidacy=one.id, now=home.now, minutes_a_day=minutes)
    answer(text=plan_text(one, found, coloured()), values=plan_json(one, found), as_json=as_json)
