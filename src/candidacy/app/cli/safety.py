"""`candidacy backup`, `restore`, `check` and `erase`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from candidacy.app.cli.completing import begun_candidacies
from candidacy.app.cli.home import JSON, answer, at_home
from candidacy.kernel.refusals import BadUse, NotConfirmed

YES = Annotated[bool, typer.Option("--yes", help="Say that you mean it.")]


def backup(
    to: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]", help="One file with everything; left out, a copy of the database in the data folder."
        ),
    ] = None,
    as_json: JSON = False,
) -> None:
    """Keep a backup that was opened, checked and found whole before this says so."""
    home = at_home()
    from candidacy.app.desk.carrying import backup as keep  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.carrying import export_all, prove  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    prove()
    if to is None:
        made = keep(now=home.now)
    else:
        made = to
        export_all(seeker=home.seeker, to=to, now=home.now)
    answer(text=f"Backed up and checked: {made}", values=whole(saved=True, file=str(made)), as_json=as_json)


def restore(
    source: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="The backup; left out, the newest sound copy in the data folder."),
    ] = None,
    as_json: JSON = False,
) -> None:
    """Put a backup in the place of the database; the former one is kept beside it."""
    from candidacy.app.desk.restoring import newest_sound_copy  # noqa: PLC0415 - not needed for --help
    from candidacy.app.desk.restoring import restore as put_back  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    now = datetime.now().astimezone()
    chosen = source or newest_sound_copy()
    former = put_back(source=chosen, now=now)
    if chosen.suffix == ".zip":
        home = at_home(fresh=True)
        from candidacy.app.desk.carrying import import_all  # noqa: PLC0415

        import_all(seeker=home.seeker, source=chosen)
    kept = f" What was there before is kept as {former}." if former else ""
    values = whole(saved=True, file=str(chosen), former=str(former) if former else None)
    answer(text=f"Restored from {chosen}.{kept}", values=values, as_json=as_json)


def check(as_json: JSON = False) -> None:
    """Prove that the database, the chain of its events and the documents are what was saved."""
    at_home()
    from candidacy.app.desk.carrying import known_backups, prove  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    prove()
    copies = [str(path) for path in known_backups()]
    last = f" The last copy is {copies[0]}." if copies else ""
    answer(text=f"Everything is as it was saved.{last}", values=whole(sound=True, backups=copies), as_json=as_json)


def erase(
    which: Annotated[
        str, typer.Argument(metavar="[WHICH]", help="The candidacy to erase.", autocompletion=begun_candidacies)
    ] = "",
    everything: Annotated[bool, typer.Option("--everything", help="Erases all you ever kept here.")] = False,
    yes: YES = False,
    as_json: JSON = False,
) -> None:
    """Erase a candidacy, or everything, for good: rows, documents, free pages and automatic backups."""
    if bool(which) == everything:
        raise BadUse("Say which candidacy to erase, or --everything.")
    home = at_home()
    from candidacy.app.desk.erasing import erase_candidacy, erase_seeker  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    found = find_candidacy(seeker=home.seeker, words=which) if which else None
    name = found.name if found else "everything kept here"
    if not yes:
        raise NotConfirmed(f"This would erase {name} for good, the automatic backups with it.")
    if found:
        erase_candidacy(seeker=home.seeker, candidacy=found.id, now=home.now)
    else:
        erase_seeker(seeker=home.seeker, now=home.now)
    text = f"Erased for good: {name}. Copies you made yourself are still where you put them."
    answer(text=text, values=whole(erased=name), as_json=as_json)
