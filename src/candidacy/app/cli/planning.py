"""`candidacy plan`: what to do on which day until the interview, and what the seeker plans."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.home import (
    JSON,
    KEY,
    Home,
    answer,
    answer_kept,
    answer_removed,
    answer_saved,
    at_home,
    coloured,
    only_one,
)
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptCandidacy, KeptPlanItem


def plan(
    which: WHICH,
    minutes_a_day: Annotated[
        int, typer.Option("--minutes-a-day", metavar="N", min=5, max=1000, help="How many minutes you have a day.")
    ] = 60,
    items: Annotated[bool, typer.Option("--items", help="List what you planned, the done things too.")] = False,
    add: Annotated[str, typer.Option("--add", metavar="WORDS", help="Plans something more to do.")] = "",
    by: Annotated[str | None, typer.Option("--by", metavar="WHEN", help="The last day to do it on.")] = None,
    minutes: Annotated[
        int | None, typer.Option("--minutes", metavar="N", min=1, max=1000, help="How many minutes it takes.")
    ] = None,
    done: Annotated[str, typer.Option("--done", metavar="ITEM", help="It is done: its id, or words of it.")] = "",
    again: Annotated[str, typer.Option("--open", metavar="ITEM", help="It is not done after all.")] = "",
    remove: Annotated[str, typer.Option("--remove", metavar="ITEM", help="Takes it off the plan.")] = "",
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Spread what is left to do over the days before the interview, or plan, tick off and remove things to do."""
    only_one(add=add, done=done, open=again, remove=remove, items="yes" if items else "")
    if not add and (by or minutes):
        raise BadUse("--by and --minutes belong to a new thing to do: give --add too.")
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    place = find_candidacy(seeker=home.seeker, words=which)
    if add:
        _saved(place, _added(home, place, add, by, minutes, key), as_json)
    elif done or again:
        _saved(place, _ticked(home, place, done or again, bool(done), key), as_json)
    elif remove:
        _removed(home, place, remove, key, as_json)
    elif items:
        _list(home, place, as_json)
    else:
        _spread(home, place, minutes_a_day, as_json)


def _added(
    home: Home, place: KeptCandidacy, words: str, by: str | None, minutes: int | None, key: str | None
) -> KeptPlanItem:
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.app.desk.preparing import plan as keep  # noqa: PLC0415 - Django is not needed for --help

    day: date | None = ahead(by, home)
    return keep(seeker=home.seeker, candidacy=place.id, text=words, day=day, minutes=minutes, now=home.now, key=key)


def _ticked(home: Home, place: KeptCandidacy, words: str, done: bool, key: str | None) -> KeptPlanItem:
    from candidacy.app.desk.meant import plan_item_meant  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.preparing import tick  # noqa: PLC0415

    one = plan_item_meant(seeker=home.seeker, candidacy=place.id, words=words)
    return tick(seeker=home.seeker, item=one, done=done, now=home.now, key=key)


def _removed(home: Home, place: KeptCandidacy, words: str, key: str | None, as_json: bool) -> None:
    from candidacy.app.desk.meant import plan_item_meant  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.removing import remove_plan_item  # noqa: PLC0415

    one = plan_item_meant(seeker=home.seeker, candidacy=place.id, words=words)
    remove_plan_item(seeker=home.seeker, candidacy=place.id, item=one, now=home.now, key=key)
    answer_removed(one, as_json)


def _saved(place: KeptCandidacy, one: KeptPlanItem, as_json: bool) -> None:
    from candidacy.app.paper.search.preparing import item_json, items_text  # noqa: PLC0415 - not needed for --help

    answer_saved(items_text(place, [one], coloured()), {"item": item_json(one)}, as_json)


def _list(home: Home, place: KeptCandidacy, as_json: bool) -> None:
    from candidacy.app.desk.preparing import plan_of  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.preparing import item_json, items_text  # noqa: PLC0415

    known = plan_of(seeker=home.seeker, candidacy=place.id)
    answer_kept(place, items_text(place, known, coloured()), {"items": [item_json(one) for one in known]}, as_json)


def _spread(home: Home, place: KeptCandidacy, minutes: int, as_json: bool) -> None:
    from candidacy.app.desk.planning import planned_for  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.plan import plan_json, plan_text  # noqa: PLC0415

    found = planned_for(seeker=home.seeker, candidacy=place.id, now=home.now, minutes_a_day=minutes)
    answer(text=plan_text(place, found, coloured()), values=plan_json(place, found), as_json=as_json)
