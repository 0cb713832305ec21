"""What every command of the kept search does first and last: it opens the data, and answers in text or JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptCandidacy

JSON = Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")]
AS_OF = Annotated[str | None, typer.Option("--as-of", metavar="WHEN", help="The day asked about; today if left out.")]
KEY = Annotated[
    str | None,
    typer.Option("--key", metavar="KEY", help="Your own name for this command: sent again, it is done once."),
]


@dataclass(frozen=True, slots=True)
class Home:
    """The data of this machine, opened."""

    seeker: UUID
    now: datetime

    @property
    def today(self) -> date:
        """The day it is here."""
        return self.now.date()

    def at(self, day: date) -> datetime | None:
        """Return the moment it is here where the `day` is today; of another day no hour is known."""
        return self.now if day == self.today else None


def at_home(*, fresh: bool = False) -> Home:
    """Open the data; the modules of the desk that reach it can be imported afterwards."""
    from candidacy.app.desk.opening import open_home  # noqa: PLC0415 - Django is not needed for --help

    now = datetime.now().astimezone()
    return Home(open_home(now=now, fresh=fresh), now)


def only_one(**given: str) -> None:
    """At most one of these options is given.

    Raises BadUse where several are.
    """
    asked = [f"--{name}" for name, words in given.items() if words]
    if len(asked) > 1:
        raise BadUse(f"{' and '.join(asked)} are several wishes: one at a time.")


def answer_saved(text: str, told: Mapping[str, object], as_json: bool) -> None:
    """Say that it is saved, and what it says now."""
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415 - not needed for --help

    answer(text=f"Saved:\n{text}", values=whole(saved=True, **told), as_json=as_json)


def answer_kept(place: KeptCandidacy, text: str, told: Mapping[str, object], as_json: bool) -> None:
    """Write what is kept with one candidacy."""
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415 - not needed for --help

    answer(text=text, values=whole(candidacy=str(place.id), number=place.number, **told), as_json=as_json)


def answer_removed(id_: UUID, as_json: bool) -> None:
    """Say that it is gone, and how it comes back."""
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415 - not needed for --help

    text = "Removed. It comes back with: candidacy undo"
    answer(text=text, values=whole(saved=True, removed=str(id_)), as_json=as_json)


def coloured() -> bool:
    """Say whether the answer goes to a screen."""
    return sys.stdout.isatty()


def answer(*, text: str, values: Mapping[str, object], as_json: bool) -> None:
    """Write the answer."""
    written = json.dumps(values, ensure_ascii=False, indent=2, allow_nan=False) if as_json else text
    sys.stdout.buffer.write((written.rstrip("\n") + "\n").encode())
    sys.stdout.buffer.flush()
