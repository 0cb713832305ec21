"""`candidacy outlook`: the whole search ahead, and how the odds are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.completing import among
from candidacy.app.cli.home import AS_OF, JSON, KEY, Home, answer, at_home, coloured
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept_odds import KeptOutlook

SENIORITIES = "graduate", "experienced"


WEEKS = Annotated[int, typer.Option("--weeks", metavar="NUMBER", help="How far to look ahead (1 to 104).")]
PER_WEEK = Annotated[
    float | None,
    typer.Option("--per-week", metavar="NUMBER", help="New applications a week; left out, as many as lately."),
]
LIST = Annotated[
    bool, typer.Option("--assumptions", help="List what is only assumed, with names and values, and stop.")
]
ASSUME = Annotated[
    list[str] | None,
    typer.Option("--assume", metavar="NAME=VALUE", help="Change an assumption for good; NAME= puts ours back."),
]
COUNTRY = Annotated[
    str | None, typer.Option("--country", metavar="CODE", help="Whose rates are nearest: two letters; empty for all.")
]
SENIORITY = Annotated[
    str | None,
    typer.Option(
        "--seniority", metavar="WORD", help=f"One of {', '.join(SENIORITIES)}; empty for all.", autocompletion=among(SENIORITIES)
    ),
]  # fmt: skip
HIDE = Annotated[
    bool | None, typer.Option("--hide-odds/--show-odds", help="Show no odds anywhere from now on, or show them again.")
]
FLOW = Annotated[
    Path | None,
    typer.Option("--flow", metavar="FILE", help="Write the flow of the search without names: .svg, .png or .txt."),
]


def outlook(
    weeks: WEEKS = 12,
    per_week: PER_WEEK = None,
    assumptions: LIST = False,
    assume: ASSUME = None,
    country: COUNTRY = None,
    seniority: SENIORITY = None,
    hide: HIDE = None,
    flow: FLOW = None,
    key: KEY = None,
    as_of: AS_OF = None,
    as_json: JSON = False,
) -> None:
    """Say how the whole search looks: the chance of a start, what more applications do, where it is stuck, was it luck."""
    home = at_home()
    changed = any(given is not None for given in (country, seniority, hide)) or assume
    from candidacy.app.desk.outlook import check_ahead  # noqa: PLC0415 - Django is not needed for --help

    check_ahead(weeks, per_week)
    if changed:
        _want(home, assume or [], country, seniority, hide, key)
    if flow:
        _draw(home, flow, as_json)
    elif assumptions:
        _list(home, as_json)
    else:
        _say(home, weeks, per_week, as_of, as_json)


def _want(
    home: Home, assume: Sequence[str], country: str | None, seniority: str | None, hide: bool | None, key: str | None
) -> KeptOutlook:
    from candidacy.app.desk.wanted import want_odds  # noqa: PLC0415 - Django is not needed for --help

    return want_odds(
        seeker=home.seeker, now=home.now, hidden=hide, country=country, seniority=seniority, assume=_values(assume),
        key=key,
    )  # fmt: skip


def _values(several: Sequence[str]) -> dict[str, float | None]:
    found: dict[str, float | None] = {}
    for one in several:
        name, given, value = one.partition("=")
        try:
            found[name.strip()] = float(value) if value.strip() else None
        except ValueError:
            given = ""
        if not given:
            raise BadUse(f"{one} is no assumption with its value; write it as never_final=0.2.")
    return found


def _say(home: Home, weeks: int, per_week: float | None, as_of: str | None, as_json: bool) -> None:
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.app.desk.outlook import outlook as ask  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.odds.as_json import outlook_json  # noqa: PLC0415
    from candidacy.app.paper.odds.as_text import outlook_text  # noqa: PLC0415

    day = past_day(as_of, home) or home.today
    found = ask(seeker=home.seeker, today=day, weeks=weeks, per_week=per_week)
    answer(text=outlook_text(found, coloured()), values=outlook_json(found), as_json=as_json)


def _list(home: Home, as_json: bool) -> None:
    from candidacy.app.desk.outlook import assumptions_of  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.odds.as_json import assumption_json  # noqa: PLC0415
    from candidacy.app.paper.odds.as_text import assumptions_text  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    known = assumptions_of(seeker=home.seeker)
    values = whole(assumptions=[assumption_json(one) for one in known])
    answer(text=assumptions_text(known, coloured()), values=values, as_json=as_json)


def _draw(home: Home, to: Path, as_json: bool) -> None:
    from candidacy.app.cli.files import write_whole  # noqa: PLC0415 - not needed for --help
    from candidacy.app.desk.sharing import flow_to_share  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    kind = to.suffix.lower().removeprefix(".")
    write_whole(to, flow_to_share(seeker=home.seeker, kind=kind, today=home.today))
    answer(text=f"Written: {to}", values=whole(saved=True, file=str(to)), as_json=as_json)
