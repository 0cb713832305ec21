"""`candidacy redraft`: a letter in a language model's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.home import JSON, KEY, Home, answer, at_home, coloured
from candidacy.app.cli.letters import typed_password
from candidacy.app.cli.waiting import Waiting

if TYPE_CHECKING:
    from candidacy.app.kept_letters import KeptLetter


def redraft(
    which: WHICH,
    to: Annotated[
        str, typer.Option("--to", metavar="NAME", help="The letter to this person; else the one drawn up last.")
    ] = "",
    ask_key: Annotated[
        bool, typer.Option("--ask-key", help="Asks you for the key that the model's server wants.")
    ] = False,
    keep: Annotated[
        bool, typer.Option("--keep", help="Takes the model's words for the letter's; undo brings yours back.")
    ] = False,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Show an unsent letter in the words of the language model you switched on, with what nobody said."""
    home = at_home()
    from candidacy.app.desk.language_model import redraft as ask  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.letters_kept import change_letter  # noqa: PLC0415
    from candidacy.app.paper.letters.as_json import letter_json  # noqa: PLC0415
    from candidacy.app.paper.letters.as_text import letter_text  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    mine = _meant(home, which, to)
    word = typed_password("the language model") if ask_key else ""
    with Waiting() as waiting:
        made = ask(
            seeker=home.seeker,
            letter=mine.id,
            now=home.now,
            model_key=word,
            while_waiting=lambda: waiting.went_on("Waiting for the model"),
        )
    body, subject = made.looked.letter.body, mine.subject
    if keep:
        change_letter(seeker=home.seeker, letter=mine.id, subject=subject, body=body, now=home.now, key=key)
    lead = "Kept. candidacy undo brings yours back.\n\n" if keep else "Nothing is kept yet; --keep takes it.\n\n"
    told = whole(saved=keep, letter=letter_json(made.looked), model=made.endpoint.name, address=made.endpoint.address)
    answer(text=lead + letter_text(made.looked, coloured()), values=told, as_json=as_json)


def _meant(home: Home, which: str, to: str) -> KeptLetter:
    """Return the unsent letter that is meant. Raises NotFound where there is none."""
    from candidacy.app.desk.letters_kept import letters  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415
    from candidacy.kernel.refusals import NotFound  # noqa: PLC0415

    place = find_candidacy(seeker=home.seeker, words=which)
    known = [one for one in letters(seeker=home.seeker, candidacy=place.id) if not one.sent]
    fits = [one for one in known if to.casefold() in one.name.casefold()]
    if not fits:
        raise NotFound(f"{place.name} has no such letter that is not sent: draw one up with candidacy note or letter.")
    return fits[-1]
