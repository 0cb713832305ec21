"""`candidacy inbox`: what your mail says about your candidacies, and what of it is recorded."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from candidacy.app.cli.files import one_standard_input, paper_at
from candidacy.app.cli.home import JSON
from candidacy.app.desk.papers import Paper
from candidacy.kernel.mail_refusals import NoMailThere, TooManyMails
from candidacy.kernel.refusals import FileNotThere

FILES_LIMIT = 5000
ENDINGS = {".eml", ".mbox", ".mbx", ".emlx"}
_MAILDIRS = {"cur", "new"}

app = typer.Typer(help="Read mail about your candidacies, on your own machine.")


@app.callback(invoke_without_command=True)
def inbox(context: typer.Context, *, as_json: JSON = False) -> None:
    """List the mails that wait to be looked at: what each says, and what it would record. Nothing is recorded by itself."""
    if context.invoked_subcommand is None:
        from candidacy.app.cli.inbox_kept import list_waiting  # noqa: PLC0415 - beside its only use

        list_waiting(as_json)


@app.command("read")
def read(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Mails (.eml), mailboxes (.mbox), folders; - for standard input."),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")] = False,
) -> None:
    """Print what each mail is for, with the sentence that says so. Nothing is kept, and nothing is sent."""
    from candidacy.app.desk.reading_mail import mails_read  # noqa: PLC0415 - the rooms are not needed for --help
    from candidacy.app.paper.inbox import inbox_json, inbox_text  # noqa: PLC0415

    one_standard_input(paths)
    found = mails_read(papers=papers_at(paths))
    rows = [(one.file, one.number, one.mail) for one in found.mails]
    if as_json:
        written = json.dumps(inbox_json(rows, found.problems), ensure_ascii=False, indent=2)
    else:
        written = inbox_text(rows, found.problems)
    sys.stdout.buffer.write((written.rstrip("\n") + "\n").encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def papers_at(paths: list[str]) -> list[Paper]:
    """Return the mails and mailboxes at the paths, folders looked through."""
    return [paper for path in paths for paper in _papers(path)]


def _papers(path: str) -> list[Paper]:
    place = Path(path)
    if path == "-" or not place.is_dir():
        return [replace(paper_at(path), name=path)]
    files = _mails_under(place)
    if not files:
        raise NoMailThere(f"There is no mail in {path}.")
    if len(files) > FILES_LIMIT:
        raise TooManyMails(f"There are more than {FILES_LIMIT} mails in {path}.")
    return [Paper(str(file), paper_at(str(file)).data) for file in files]


def _mails_under(folder: Path) -> list[Path]:
    """The mails of a folder and the folders in it, links left alone."""
    try:
        return sorted(file for file in folder.rglob("*") if _is_mail(file))
    except OSError as error:
        raise FileNotThere(f"{folder} cannot be opened ({error.strerror}).") from None


def _is_mail(file: Path) -> bool:
    named = file.suffix.lower() in ENDINGS or file.parent.name in _MAILDIRS
    return named and not file.name.startswith(".") and file.is_file() and not file.is_symlink()
