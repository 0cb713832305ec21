"""`candidacy standing`: what the recorded events of one candidacy mean on a day."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from candidacy.app.cli.days import day_typed
from candidacy.app.cli.files import paper_at


def standing(
    events: Annotated[
        str,
        typer.Option(
            "--events", metavar="FILE", help="A JSON list of events {date, what, round, detail}; - for standard input."
        ),
    ],
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="The day asked about (YYYY-MM-DD); today if left out.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")] = False,
) -> None:
    """Print where a candidacy stands: what it is, what it isn't, and what is missing before the job is yours."""
    from candidacy.app.desk.standing import standing_of_file  # noqa: PLC0415 - the rooms are not needed for --help
    from candidacy.app.paper.standing import standing_json, standing_text  # noqa: PLC0415

    found = standing_of_file(events=paper_at(events), as_of=day_typed(as_of))
    if as_json:
        written = json.dumps(standing_json(found.standing, found.events, found.problems), ensure_ascii=False, indent=2)
    else:
        written = standing_text(found.standing, found.problems, colour=sys.stdout.isatty())
    sys.stdout.buffer.write((written.rstrip("\n") + "\n").encode())
    sys.stdout.buffer.flush()
