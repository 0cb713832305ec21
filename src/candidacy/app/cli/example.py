"""`candidacy example`: the brief of a made-up résumé and posting, to see what it is like."""

from __future__ import annotations

import sys
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from candidacy.app.cli.brief import Format, written_as
from candidacy.app.cli.files import write_whole
from candidacy.app.desk.papers import Paper

MADE_ON = date(2025, 11, 24)
"""The day the example is set on, so that it reads the same whenever it is shown."""


def example(
    out: Annotated[
        Path,
        typer.Option("--out", metavar="FOLDER", help="The folder for the PDF, the web page and the two documents."),
    ] = Path("candidacy-example"),
) -> None:
    """Print the brief of a made-up résumé and posting, and write it as PDF and web page."""
    from candidacy.app.desk.brief import briefs_for  # noqa: PLC0415 - the rooms are not needed for --help

    papers = {name: (files("candidacy.app.example") / name).read_bytes() for name in ("cv.md", "posting.md")}
    briefs = briefs_for(
        resume=Paper("cv.md", papers["cv.md"]), postings=[Paper("posting.md", papers["posting.md"])], as_of=MADE_ON
    )
    sys.stdout.buffer.write(written_as(briefs, Format.TEXT))
    sys.stdout.buffer.flush()
    for name, data in papers.items():
        write_whole(out / name, data)
    for form in (Format.PDF, Format.HTML):
        write_whole(out / f"brief.{form}", written_as(briefs, form))
    typer.echo(
        f"\nThe people and the library in this example are made up. The same brief as files:\n  {out / 'brief.pdf'}\n  {out / 'brief.html'}"
    )
    typer.echo(f"Try it on your own papers:\n  {sys.argv[0]} brief {out / 'cv.md'} {out / 'posting.md'}")
