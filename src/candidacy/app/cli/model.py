"""`candidacy model`: a sentence model fetched when asked to, and where it is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="An optional sentence model: better evidence, more memory and time.")


@app.command("pull")
def pull(
    to: Annotated[
        Path | None, typer.Option("--to", metavar="DIR", help="Keep it in this folder instead of the program's own.")
    ] = None,
    source: Annotated[
        str | None, typer.Option("--from", metavar="ADDRESS", help="Fetch it from a mirror; the hashes stay the same.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False,
) -> None:
    """Fetch the model over the network. This is the only command that does; nothing of yours is sent."""
    from candidacy.app.model.catalogue import MINILM  # noqa: PLC0415 - not needed for --help
    from candidacy.app.model.places import folder_of  # noqa: PLC0415
    from candidacy.app.model.pulling import pull as fetch  # noqa: PLC0415

    place = to or folder_of()
    typer.echo(f"{MINILM.name} ({MINILM.licence}), {MINILM.size_bytes / 1e6:.0f} MB", err=True)
    typer.echo(f"from {source or MINILM.address}\nto {place}", err=True)
    if not yes and not typer.confirm("Fetch it?", err=True):
        raise typer.Exit(1)
    fetch(MINILM, place, _progress, source)
    typer.echo(f"\nDone. Use it with: candidacy brief --model {place} …", err=True)


@app.command("where")
def where() -> None:
    """Print the folder a fetched model is kept in, and whether a whole one is there."""
    from candidacy.app.model.catalogue import MINILM  # noqa: PLC0415
    from candidacy.app.model.checking import is_whole  # noqa: PLC0415
    from candidacy.app.model.places import folder_of  # noqa: PLC0415

    place = folder_of()
    whole = all(is_whole(place / file.name, file) for file in MINILM.files)
    typer.echo(place)
    typer.echo("There is a whole model in it." if whole else "There is no whole model in it.", err=True)


def _progress(name: str, here: int, size: int) -> None:
    if sys.stderr.isatty():
        typer.echo(f"\r{name}: {here / 1e6:.1f} of {size / 1e6:.1f} MB", nl=False, err=True)
