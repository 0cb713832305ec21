"""`candidacy asks`: the seeker's own questions to the employer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.completing import among
from candidacy.app.cli.home import (
    JSON,
    KEY,
    Home,
    answer_kept,
    answer_removed,
    answer_saved,
    at_home,
    coloured,
    only_one,
)
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptAsk, KeptCandidacy

GROUPS = "responsibilities", "what_they_seek", "workplace", "future"


def asks(
    which: WHICH,
    add: Annotated[str, typer.Option("--add", metavar="QUESTION", help="Keeps a question of yours.")] = "",
    group: Annotated[
        str, typer.Option("--group", metavar="GROUP", help=f"One of {', '.join(GROUPS)}.", autocompletion=among(GROUPS))
    ] = "",
    overrule: Annotated[
        str, typer.Option("--overrule", metavar="REASON", help="Why a question on pay is asked before the offer.")
    ] = "",
    asked: Annotated[
        str, typer.Option("--asked", metavar="ASK", help="You asked this one: its id, or words of it.")
    ] = "",
    said: Annotated[str, typer.Option("--answer", metavar="WORDS", help="What they answered.")] = "",
    remove: Annotated[str, typer.Option("--remove", metavar="ASK", help="Takes it away: its id, or words of it.")] = "",
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Keep your own questions to the employer and what they answered, or list them."""
    only_one(add=add, asked=asked, remove=remove)
    if bool(asked) != bool(said):
        raise BadUse("--asked and --answer belong together: which question, and what they said.")
    if group and group not in GROUPS:
        raise BadUse(f"{group} is no group; use one of {', '.join(GROUPS)}.")
    if not add and (group or overrule):
        raise BadUse("--group and --overrule belong to a new question: give --add too.")
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    place = find_candidacy(seeker=home.seeker, words=which)
    if add:
        _saved(place, _keep(home, place, {"text": add, "group": group, "overrule": overrule, "key": key}), as_json)
    elif asked:
        _saved(place, _answered(home, place, asked, said, key), as_json)
    elif remove:
        _removed(home, place, remove, key, as_json)
    else:
        _list(home, place, as_json)


def _keep(home: Home, place: KeptCandidacy, told: dict[str, Any]) -> KeptAsk:
    from candidacy.app.desk.preparing import keep_ask  # noqa: PLC0415 - Django is not needed for --help

    return keep_ask(seeker=home.seeker, candidacy=place.id, now=home.now, **told)


def _answered(home: Home, place: KeptCandidacy, words: str, said: str, key: str | None) -> KeptAsk:
    from candidacy.app.desk.meant import ask_meant  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.preparing import answer_ask  # noqa: PLC0415

    one = ask_meant(seeker=home.seeker, candidacy=place.id, words=words)
    return answer_ask(seeker=home.seeker, ask=one, answer=said, now=home.now, key=key)


def _removed(home: Home, place: KeptCandidacy, words: str, key: str | None, as_json: bool) -> None:
    from candidacy.app.desk.meant import ask_meant  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.removing import remove_ask  # noqa: PLC0415

    one = ask_meant(seeker=home.seeker, candidacy=place.id, words=words)
    remove_ask(seeker=home.seeker, candidacy=place.id, ask=one, now=home.now, key=key)
    answer_removed(one, as_json)


def _saved(place: KeptCandidacy, one: KeptAsk, as_json: bool) -> None:
    from candidacy.app.paper.search.preparing import ask_json, asks_text  # noqa: PLC0415 - not needed for --help

    answer_saved(asks_text(place, [one], coloured()), {"ask": ask_json(one)}, as_json)


def _list(home: Home, place: KeptCandidacy, as_json: bool) -> None:
    from candidacy.app.desk.preparing import asks_of  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.preparing import ask_json, asks_text  # noqa: PLC0415

    known = asks_of(seeker=home.seeker, candidacy=place.id)
    answer_kept(place, asks_text(place, known, coloured()), {"asks": [ask_json(one) for one in known]}, as_json)
