"""`candidacy model`: a model for sentences or for speech fetched when asked to, and where it is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.home import JSON, KEY, answer_saved, at_home
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.model.catalogue import Model

app = typer.Typer(
    no_args_is_help=True, help="Optional models, for better evidence or better transcripts: more memory and time."
)
NAME = Annotated[
    str,
    typer.Argument(metavar="[NAME]", help="minilm-l6-v2 for evidence (the one meant if left out), whisper-small for what you say."),
]  # fmt: skip


@app.command("pull")
def pull(
    name: NAME = "minilm-l6-v2",
    to: Annotated[
        Path | None, typer.Option("--to", metavar="DIR", help="Keep it in this folder instead of the program's own.")
    ] = None,
    source: Annotated[
        str | None, typer.Option("--from", metavar="ADDRESS", help="Fetch it from a mirror; the hashes stay the same.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False,
) -> None:
    """Fetch the model over the network. This is the only command that does; nothing of yours is sent."""
    from candidacy.app.model.places import folder_of  # noqa: PLC0415
    from candidacy.app.model.pulling import pull as fetch  # noqa: PLC0415

    model = _named(name)
    place = to or folder_of(model)
    typer.echo(f"{model.name} ({model.licence}), {model.size_bytes / 1e6:.0f} MB", err=True)
    typer.echo(f"from {source or model.address}\nto {place}", err=True)
    if not yes and not typer.confirm("Fetch it?", err=True):
        raise typer.Exit(1)
    fetch(model, place, _progress, source)
    typer.echo(f"\nDone. {USED[model.name].format(place=place)}", err=True)


@app.command("use")
def use(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="Such as http://localhost:11434/v1 for Ollama.")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="The model's name there, such as llama3.2.")],
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Switch on a language model that may redraft a letter when you ask it to. Nothing is sent now."""
    home = at_home()
    from candidacy.app.desk.language_model import use_language_model  # noqa: PLC0415 - Django is not needed for --help

    found = use_language_model(seeker=home.seeker, address=address, name=name, now=home.now, key=key)
    where = "this machine" if found.local else "another machine: the letter you ask about is sent there"
    text = f"{found.name} at {found.address} ({where}) may redraft a letter: candidacy redraft WHICH"
    answer_saved(text, {"address": found.address, "name": found.name, "local": found.local}, as_json)


@app.command("off")
def off(key: KEY = None, as_json: JSON = False) -> None:
    """Switch the language model off."""
    home = at_home()
    from candidacy.app.desk.language_model import switch_off_language_model  # noqa: PLC0415 - as above

    switch_off_language_model(seeker=home.seeker, now=home.now, key=key)
    answer_saved("No language model is asked any more.", {}, as_json)


USED = {
    "minilm-l6-v2": "Use it with: candidacy brief --model {place} …",
    "whisper-small": "Use it with: candidacy rehearse --model {place} …; the app uses it by itself.",
}


def _named(name: str) -> Model:
    """Return the model of that name. Raises BadUse with the names there are."""
    from candidacy.app.model.catalogue import MODELS  # noqa: PLC0415 - not needed for --help

    if name not in MODELS:
        raise BadUse(f"There is no model called “{name}” to fetch: {', '.join(MODELS)}.")
    return MODELS[name]


@app.command("where")
def where(name: NAME = "minilm-l6-v2") -> None:
    """Print the folder a fetched model is kept in, and whether a whole one is there."""
    from candidacy.app.model.checking import is_whole  # noqa: PLC0415
    from candidacy.app.model.places import folder_of  # noqa: PLC0415

    model = _named(name)
    place = folder_of(model)
    whole = all(is_whole(place / file.name, file) for file in model.files)
    typer.echo(place)
    typer.echo("There is a whole model in it." if whole else "There is no whole model in it.", err=True)


def _progress(name: str, here: int, size: int) -> None:
    if sys.stderr.isatty():
        typer.echo(f"\r{name}: {here / 1e6:.1f} of {size / 1e6:.1f} MB", nl=False, err=True)
