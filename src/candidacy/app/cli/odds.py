"""`candidacy odds`: of one candidacy or of all, and the calculators that need nothing kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from candidacy.app.cli.completing import among, begun_candidacies
from candidacy.app.cli.home import AS_OF, JSON, KEY, Home, answer, at_home, coloured
from candidacy.app.cli.outlook import outlook
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept_odds import OddsHere

STAGES = "application", "screen", "interview", "final", "verbal_offer", "written_offer"
CHANNELS = "cold", "careers_page", "referred", "acquaintance", "agency", "sourced"
SIGNS = "references_asked", "met_the_next_level"
SEEN = Annotated[
    list[str] | None,
    typer.Option(
        "--sign", metavar="SIGN", help=f"What you saw: {' or '.join(SIGNS)}. May be given more than once.", autocompletion=among(SIGNS)
    ),
]  # fmt: skip
OF = "of"


class OddsGroup(TyperGroup):
    """Takes what is no command of its own as the words of a candidacy."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the command for one candidacy, or for all, before words that name none."""
        if not args or (args[0] not in self.commands and args[0] != "--help"):
            args = [OF, *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=OddsGroup, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=False,
    help="Say honest odds, with what they rest on: candidacy odds [WHICH], or one of the calculators.",
)  # fmt: skip


@app.command(OF)
def of(
    which: Annotated[
        str,
        typer.Argument(
            metavar="[WHICH]",
            help="The candidacy: its number, or words of it. Left out, all that are open.",
            autocompletion=begun_candidacies,
        ),
    ] = "",
    own: Annotated[
        int | None,
        typer.Option(
            "--own", metavar="NUMBER", help="Keep a forecast: of 20 people, how many go on? Yours comes first."
        ),
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep a forecast without one of your own.")] = False,
    key: KEY = None,
    as_of: AS_OF = None,
    as_json: JSON = False,
) -> None:
    """Say the odds of one candidacy, or of all that are open."""
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415 - the ledger is not needed for --help

    if (own is not None or keep) and not which:
        raise BadUse("Say which candidacy the forecast is of, as in: candidacy odds 3 --own 7.")
    home = at_home()
    if which:
        _one(home, which, own, keep, key, as_of, as_json)
        return
    from candidacy.app.desk.odds import odds_of_all  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.wanted import wanted  # noqa: PLC0415
    from candidacy.app.paper.odds.as_json import odds_of_all_json  # noqa: PLC0415
    from candidacy.app.paper.odds.as_text import odds_of_all_text  # noqa: PLC0415

    day = past_day(as_of, home) or home.today
    found, hidden = odds_of_all(seeker=home.seeker, today=day, now=home.at(day)), wanted(seeker=home.seeker).hidden
    text = odds_of_all_text(found, hidden, coloured())
    answer(text=text, values=odds_of_all_json(found, hidden, day), as_json=as_json)


def _one(
    home: Home, which: str, own: int | None, keep: bool, key: str | None, as_of: str | None, as_json: bool
) -> None:
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.app.desk.forecasting import forecast  # noqa: PLC0415
    from candidacy.app.desk.looking import standing_of  # noqa: PLC0415
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415
    from candidacy.app.desk.odds import odds_here  # noqa: PLC0415

    one = find_candidacy(seeker=home.seeker, words=which)
    if own is not None or keep:
        forecast(seeker=home.seeker, candidacy=one.id, own=own, now=home.now, key=key)
    day = past_day(as_of, home) or home.today
    here = standing_of(seeker=home.seeker, candidacy=one.id, today=day, now=home.at(day))
    _answer(odds_here(seeker=home.seeker, here=here, today=day), as_json)


def _answer(found: OddsHere, as_json: bool) -> None:
    from candidacy.app.paper.odds.as_json import odds_json  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.odds.as_text import odds_text  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    answer(text=odds_text(found, coloured()), values=whole(**odds_json(found)), as_json=as_json)


@app.command("finalists")
def finalists(
    number: Annotated[
        int | None, typer.Option("--finalists", metavar="NUMBER", help="How many are left, you among them (1 to 200).")
    ] = None,
    validity: Annotated[
        float | None,
        typer.Option(
            "--validity",
            metavar="R",
            help="How well the choice finds who would do the job best: .19 a free talk, .42 the same questions for all.",
        ),
    ] = None,
    standing: Annotated[
        str,
        typer.Option("--standing", metavar="RANKS", help="Where you stand, if you know: 1, or a range such as 1-2."),
    ] = "",
    declines: Annotated[
        float | None, typer.Option("--declines", metavar="SHARE", help="How often the first choice declines (0 to 1).")
    ] = None,
    goes_down: Annotated[
        float | None,
        typer.Option("--goes-down", metavar="SHARE", help="How often the next one is asked then (0 to 1)."),
    ] = None,
    signs: SEEN = None,
    as_json: JSON = False,
) -> None:
    """Say the chance of one of the last few, and what a no would say."""
    from candidacy.app.desk.reckoning import chance_among_finalists  # noqa: PLC0415 - the rooms are not needed for --help
    from candidacy.app.paper.odds.as_json import finalists_json  # noqa: PLC0415
    from candidacy.app.paper.odds.as_text import finalists_text  # noqa: PLC0415

    found = chance_among_finalists(
        finalists=number,
        validity=validity,
        standing=_ranks(standing),
        declines=declines,
        goes_down=goes_down,
        signs=signs or (),
    )
    answer(text=finalists_text(found, coloured()), values=finalists_json(found), as_json=as_json)


def _ranks(words: str) -> tuple[int, int] | None:
    parts = [part.strip() for part in words.split("-")] if words.strip() else []
    if not parts:
        return None
    if len(parts) > 2 or not all(part.isdecimal() for part in parts):
        raise BadUse(f"{words} is no place in a row: write 1, or 1-2.")
    return int(parts[0]), int(parts[-1])


@app.command("silence")
def silence(
    stage: Annotated[
        str,
        typer.Option(
            "--stage", metavar="STAGE", help=f"What was last: one of {', '.join(STAGES)}.", autocompletion=among(STAGES)
        ),
    ],
    days: Annotated[float, typer.Option("--days", metavar="NUMBER", help="Days of silence since then.")],
    channel: Annotated[
        str,
        typer.Option(
            "--channel",
            metavar="CHANNEL",
            help=f"How you applied: one of {', '.join(CHANNELS)}.",
            autocompletion=among(CHANNELS),
        ),
    ] = "cold",
    country: Annotated[str, typer.Option("--country", metavar="CODE", help="Two letters, such as GB.")] = "",
    as_json: JSON = False,
) -> None:
    """Say what so many days of silence mean, before anything is known of your own search."""
    from candidacy.app.desk.reckoning import what_silence_means  # noqa: PLC0415 - the rooms are not needed for --help
    from candidacy.app.paper.odds.as_json import silence_json  # noqa: PLC0415
    from candidacy.app.paper.odds.as_text import silence_text  # noqa: PLC0415

    found = what_silence_means(stage=stage, days=days, channel=channel, country=country)
    answer(text=silence_text(found, coloured()), values=silence_json(found), as_json=as_json)


app.command("outlook")(outlook)
