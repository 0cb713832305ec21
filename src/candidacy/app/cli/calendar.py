"""`candidacy calendar`: what a calendar file says."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from candidacy.app.cli.files import paper_at

app = typer.Typer(help="Read calendar files, on your own machine.", no_args_is_help=True)


@app.callback()
def opened() -> None:
    """Read calendar files, on your own machine."""


@app.command("read")
def read(
    path: Annotated[str, typer.Argument(metavar="FILE", help="A calendar file (.ics); - for standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")] = False,
) -> None:
    """Print the events of a calendar file, such as an invitation. Nothing is kept, and nothing is sent."""
    from candidacy.app.desk.reading_calendar import calendar_read  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.calendars import calendar_json, calendar_text  # noqa: PLC0415

    found = calendar_read(paper=paper_at(path))
    written = json.dumps(calendar_json(found), ensure_ascii=False, indent=2) if as_json else calendar_text(found)
    sys.stdout.buffer.write((written + "\n").encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
