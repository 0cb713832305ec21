"""`candidacy facts`: what the seeker found out about an employer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from candidacy.app.cli.candidacies import WHICH
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
    from candidacy.app.kept import KeptCandidacy


def facts(
    which: WHICH,
    add: Annotated[str, typer.Option("--add", metavar="FACT", help="Keeps what you found out.")] = "",
    source: Annotated[
        str, typer.Option("--source", metavar="WORDS", help="Where: the page, the paper or the person.")
    ] = "",
    seen: Annotated[
        str | None, typer.Option("--seen", metavar="WHEN", help="When you read or heard it; today if left out.")
    ] = None,
    topic: Annotated[str, typer.Option("--topic", metavar="WORDS", help="What it is about.")] = "",
    remove: Annotated[
        str, typer.Option("--remove", metavar="FACT", help="Takes it away: its id, or words of it.")
    ] = "",
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Keep what you found out about the employer, with where and when, or list it."""
    only_one(add=add, remove=remove)
    if bool(add) != bool(source):
        raise BadUse("--add and --source belong together: what you found out, and where.")
    if not add and (seen or topic):
        raise BadUse("--seen and --topic belong to a new fact: give --add and --source too.")
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    place = find_candidacy(seeker=home.seeker, words=which)
    if add:
        _keep(home, place, {"text": add, "source": source, "topic": topic, "key": key}, seen, as_json)
    elif remove:
        _removed(home, place, remove, key, as_json)
    else:
        _list(home, place, as_json)


def _keep(home: Home, place: KeptCandidacy, told: dict[str, Any], seen: str | None, as_json: bool) -> None:
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.app.desk.preparing import keep_fact  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.preparing import fact_json, facts_text  # noqa: PLC0415

    day = past_day(seen, home) or home.today
    kept = keep_fact(seeker=home.seeker, candidacy=place.id, seen=day, now=home.now, **told)
    answer_saved(facts_text(place, [kept], coloured()), {"fact": fact_json(kept)}, as_json)


def _removed(home: Home, place: KeptCandidacy, words: str, key: str | None, as_json: bool) -> None:
    from candidacy.app.desk.meant import fact_meant  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.removing import remove_fact  # noqa: PLC0415

    one = fact_meant(seeker=home.seeker, candidacy=place.id, words=words)
    remove_fact(seeker=home.seeker, candidacy=place.id, fact=one, now=home.now, key=key)
    answer_removed(one, as_json)


def _list(home: Home, place: KeptCandidacy, as_json: bool) -> None:
    from candidacy.app.desk.preparing import facts_on  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.preparing import fact_json, facts_text  # noqa: PLC0415

    known = facts_on(seeker=home.seeker, candidacy=place.id)
    answer_kept(place, facts_text(place, known, coloured()), {"facts": [fact_json(one) for one in known]}, as_json)
