"""`candidacy people`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from candidacy.app.cli.completing import among, begun_candidacies
from candidacy.app.cli.home import JSON, KEY, Home, answer, at_home, coloured
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptPerson

ROLES = "interviewer", "recruiter", "manager", "referee", "other"


def people(
    which: Annotated[
        str,
        typer.Option("--in", metavar="WHICH", help="The candidacy they are part of.", autocompletion=begun_candidacies),
    ] = "",
    add: Annotated[
        str, typer.Option("--add", metavar="NAME", help="Keeps someone; someone of the same name and role is added to.")
    ] = "",
    role: Annotated[
        str, typer.Option("--role", metavar="ROLE", help=f"One of {', '.join(ROLES)}.", autocompletion=among(ROLES))
    ] = "interviewer",
    mail: Annotated[str | None, typer.Option("--mail", metavar="ADDRESS", help="Their mail address.")] = None,
    phone: Annotated[str | None, typer.Option("--phone", metavar="NUMBER", help="Their telephone number.")] = None,
    notes: Annotated[
        str | None, typer.Option("--note", metavar="WORDS", help="What you want to remember of them.")
    ] = None,
    asked: Annotated[
        str | None, typer.Option("--asked", metavar="WHEN", help="A referee: when you asked them.")
    ] = None,
    agreed: Annotated[str | None, typer.Option("--agreed", metavar="WHEN", help="A referee: when they agreed.")] = None,
    briefed: Annotated[
        str | None, typer.Option("--briefed", metavar="WHEN", help="A referee: when you told them of this job.")
    ] = None,
    contacted: Annotated[
        str | None, typer.Option("--contacted", metavar="WHEN", help="A referee: when the employer spoke to them.")
    ] = None,
    outcome: Annotated[
        str | None, typer.Option("--outcome", metavar="WORDS", help="A referee: what came of it.")
    ] = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Keep the people of your candidacies, or list them."""
    home = at_home()
    days = {"asked": asked, "agreed": agreed, "briefed": briefed, "contacted": contacted}
    told = {"mail": mail, "phone": phone, "notes": notes, "outcome": outcome, "key": key}
    if add:
        _keep(home, which, {"name": add, "role": _role(role), **told}, days, as_json)
    elif outcome is not None or any(days.values()):
        raise BadUse("What a referee did belongs to a person: give --add NAME and --in WHICH too.")
    else:
        _list(home, which, as_json)


def _keep(home: Home, which: str, told: dict[str, Any], days: dict[str, str | None], as_json: bool) -> None:
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415
    from candidacy.app.desk.people import meet  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import person_json, whole  # noqa: PLC0415

    place = _place(home, which)
    when: dict[str, Any] = {name: past_day(words, home) for name, words in days.items()}
    if place is None and (told["outcome"] is not None or any(when.values())):
        raise BadUse("What a referee did belongs to a candidacy: give --in WHICH too.")
    kept = meet(seeker=home.seeker, candidacy=place, now=home.now, **told, **when)
    answer(text="Saved:\n" + _text(home, [kept]), values=whole(saved=True, person=person_json(kept)), as_json=as_json)


def _list(home: Home, which: str, as_json: bool) -> None:
    from candidacy.app.desk.people import people as known  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import person_json, whole  # noqa: PLC0415

    found = known(seeker=home.seeker, candidacy=_place(home, which))
    answer(text=_text(home, found), values=whole(people=[person_json(one) for one in found]), as_json=as_json)


def _text(home: Home, several: Sequence[KeptPerson]) -> str:
    from candidacy.app.desk.noting import noted  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_text import people_text  # noqa: PLC0415

    names = {str(one.id): one.name for one in noted(seeker=home.seeker)}
    return people_text(several, names, coloured())


def _place(home: Home, which: str) -> UUID | None:
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    return find_candidacy(seeker=home.seeker, words=which).id if which else None


def _role(role: str) -> str:
    if role not in ROLES:
        raise BadUse(f"{role} is no role; use one of {', '.join(ROLES)}.")
    return role
