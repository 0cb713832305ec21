"""`candidacy undo`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from candidacy.app.cli.completing import begun_candidacies
from candidacy.app.cli.home import JSON, KEY, Home, answer, at_home
from candidacy.app.cli.recording import answer_recorded, event_id
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptChange
    from candidacy.ledger.events import Event


def undo(
    which: Annotated[
        str,
        typer.Argument(
            metavar="[WHICH]",
            help="The candidacy; left out, the last thing saved in any.",
            autocompletion=begun_candidacies,
        ),
    ] = "",
    event: Annotated[
        str, typer.Option("--event", metavar="EVENT", help="The event to take back: its id, or the beginning of it.")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be taken back, the first first, and change nothing.")
    ] = False,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Take back the last thing you saved or recorded, or the event you name. Undoing a correction restores what was before."""
    if dry_run and event:
        raise BadUse("--dry-run says what comes next by itself: leave --event out.")
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    place = find_candidacy(seeker=home.seeker, words=which).id if which else None
    if dry_run:
        _say_what(home, place, as_json)
    elif event:
        _event(home, place, event, key, as_json)
    else:
        _last(home, place, key, as_json)


def _event(home: Home, place: UUID | None, event: str, key: str | None, as_json: bool) -> None:
    from candidacy.app.desk.correcting import find_event  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.recording import undo as take_back  # noqa: PLC0415

    named = event_id(find_event(seeker=home.seeker, words=event).id)
    answer_recorded(take_back(seeker=home.seeker, candidacy=place, event=named, now=home.now, key=key), as_json)


def _last(home: Home, place: UUID | None, key: str | None, as_json: bool) -> None:
    from candidacy.app.desk.taking_back import undo_last  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.kept import KeptChange  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415
    from candidacy.app.paper.search.changes import change_json, change_words  # noqa: PLC0415

    done = undo_last(seeker=home.seeker, candidacy=place, now=home.now, key=key)
    if isinstance(done, KeptChange):
        answer(text=change_words(done), values=whole(saved=True, change=change_json(done)), as_json=as_json)
    else:
        answer_recorded(done, as_json)


def _say_what(home: Home, place: UUID | None, as_json: bool) -> None:
    from candidacy.app.desk.taking_back import would_be_undone  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415
    from candidacy.app.paper.search.changes import undoable_json  # noqa: PLC0415

    found = would_be_undone(seeker=home.seeker, candidacy=place)
    told = [undoable_json(one) for one in found]
    answer(text=_lines(found), values=whole(saved=False, would_undo=told), as_json=as_json)


def _lines(found: Sequence[KeptChange | Event]) -> str:
    from candidacy.app.paper.search.changes import undoable_words  # noqa: PLC0415 - not needed for --help

    if not found:
        return "Nothing would be taken back."
    return "\n".join(f"{number}. {undoable_words(one)}" for number, one in enumerate(found, 1))
