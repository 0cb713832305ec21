"""`candidacy debrief add`: a debrief filled in from the command line, part by part."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Annotated, Any

import typer

from candidacy.app.cli.asks import GROUPS
from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.completing import among
from candidacy.app.cli.home import JSON, KEY, Home, answer_saved, at_home, coloured, only_one
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptCandidacy
    from candidacy.app.kept_debrief import KeptDebrief

PARTS = (
    "asked", "well", "better", "learned", "people", "promises", "next_steps", "forecast", "felt_wrong", "notes",
)  # fmt: skip
ROUND = Annotated[
    int | None,
    typer.Option("--round", metavar="NUMBER", help="Which interview; left out, the last one. 0 is a first call."),
]
WORDS = "WORDS"


def add(
    which: WHICH,
    round_number: ROUND = None,
    held: Annotated[
        str, typer.Option("--held", metavar="WHEN", help="The day it was, where no interview is on record.")
    ] = "",
    asked: Annotated[
        list[str] | None, typer.Option("--asked", metavar=WORDS, help="What they asked; may be given more than once.")
    ] = None,
    went: Annotated[
        list[str] | None,
        typer.Option("--went", metavar=WORDS, help="How the answer went; one for each --asked, in order."),
    ] = None,
    well: Annotated[str, typer.Option("--well", metavar=WORDS, help="What went well.")] = "",
    better: Annotated[str, typer.Option("--better", metavar=WORDS, help="What could be better.")] = "",
    why: Annotated[str, typer.Option("--why", metavar=WORDS, help="Why, for --well or --better.")] = "",
    next_time: Annotated[
        str, typer.Option("--next-time", metavar=WORDS, help="What you will do next time, for --well or --better.")
    ] = "",
    about: Annotated[
        str, typer.Option("--about", metavar="QUESTION", help="The question it was about, for --well or --better.")
    ] = "",
    learned: Annotated[str, typer.Option("--learned", metavar=WORDS, help="What you learned of them.")] = "",
    group: Annotated[
        str,
        typer.Option(
            "--group",
            metavar="GROUP",
            help=f"Of what, for --learned: {', '.join(GROUPS)}.",
            autocompletion=among(GROUPS),
        ),
    ] = "workplace",
    to: Annotated[
        str, typer.Option("--to", metavar="ASK", help="It answers this question of yours: its id, or words of it.")
    ] = "",
    met: Annotated[str, typer.Option("--met", metavar="NAME", help="Whom you met.")] = "",
    role: Annotated[str, typer.Option("--role", metavar=WORDS, help="What they do there, for --met.")] = "",
    talk: Annotated[str, typer.Option("--talk", metavar=WORDS, help="What you talked about, for --met.")] = "",
    promise: Annotated[str, typer.Option("--promise", metavar=WORDS, help="What you promised.")] = "",
    theirs: Annotated[bool, typer.Option("--theirs", help="They promised it, for --promise.")] = False,
    next_step: Annotated[str, typer.Option("--next", metavar=WORDS, help="What happens next.")] = "",
    by: Annotated[str, typer.Option("--by", metavar="WHEN", help="By what day, for --promise or --next.")] = "",
    expect: Annotated[
        int | None, typer.Option("--expect", metavar="NUMBER", help="Of 20 such people, how many go on, do you think?")
    ] = None,
    wrong: Annotated[
        list[str] | None,
        typer.Option("--wrong", metavar="FACT", help="Something that felt wrong: what was said or done."),
    ] = None,
    minutes: Annotated[int | None, typer.Option("--minutes", metavar="NUMBER", help="How long it took.")] = None,
    warmth: Annotated[str, typer.Option("--warmth", metavar=WORDS, help="How warm it was. It moves no number.")] = "",
    skip: Annotated[
        list[str] | None,
        typer.Option(
            "--skip", metavar="PART", help=f"Leaves out a part: {', '.join(PARTS)}.", autocompletion=among(PARTS)
        ),
    ] = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Add to a debrief, which is begun where there is none yet. Nothing that stands in it is changed."""
    told = dict(locals())
    _fit_together(told)
    home = at_home()
    place = meant(home, which)
    kept = _begun(home, place, round_number, held)
    for part, values in _parts(told, home).items():
        kept = _added(home, kept, part, values, told)
    for part in skip or ():
        kept = _skipped(home, kept, part, key)
    answer_debrief(kept, as_json)


def meant(home: Home, which: str) -> KeptCandidacy:
    """Return the candidacy that is meant; the data are open."""
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    return find_candidacy(seeker=home.seeker, words=which)


def round_meant(home: Home, place: KeptCandidacy, round_number: int | None) -> KeptDebrief:
    """Return the debrief of that round, else the last one there is of the candidacy."""
    from candidacy.app.desk.debriefs import debrief_of_round, debriefs_of  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.kernel.refusals import NotFound  # noqa: PLC0415

    if round_number is not None:
        return debrief_of_round(seeker=home.seeker, candidacy=place.id, round_number=round_number)
    known = debriefs_of(seeker=home.seeker, candidacy=place.id)
    if not known:
        raise NotFound(f"{place.name} has no debrief yet: begin one with candidacy debrief add.")
    return known[-1]


def answer_debrief(kept: KeptDebrief, as_json: bool) -> None:
    """Write the debrief as it is now."""
    from candidacy.app.paper.debrief import debrief_text  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.debrief.kept import kept_debrief_json  # noqa: PLC0415

    text = debrief_text(kept.told, kept.score, colour=coloured())
    answer_saved(text, {"debrief": kept_debrief_json(kept)}, as_json)


NEEDS = {
    "why": ("well", "better"), "next_time": ("well", "better"), "about": ("well", "better"), "to": ("learned",),
    "role": ("met",), "talk": ("met",), "theirs": ("promise",), "by": ("promise", "next_step"),
}  # fmt: skip
"""What an option belongs to."""


def _fit_together(told: dict[str, Any]) -> None:
    only_one(well=told["well"], better=told["better"])
    only_one(promise=told["promise"], next=told["next_step"])
    for name, chief in NEEDS.items():
        if told[name] and not any(told[one] for one in chief):
            options = " or ".join(f"--{one.replace('_step', '')}" for one in chief)
            raise BadUse(f"--{name.replace('_', '-')} belongs to {options}: give that too.")
    if len(told["went"] or ()) > len(told["asked"] or ()):
        raise BadUse("--went belongs to --asked: say which question it was.")
    if told["group"] not in GROUPS:
        raise BadUse(f"{told['group']} is no group; use one of {', '.join(GROUPS)}.")
    wrong = [one for one in told["skip"] or () if one not in PARTS]
    if wrong:
        raise BadUse(f"{wrong[0]} is no part; use one of {', '.join(PARTS)}.")


def _begun(home: Home, place: KeptCandidacy, round_number: int | None, held: str) -> KeptDebrief:
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.app.desk.debriefing import open_debrief  # noqa: PLC0415

    day = past_day(held, home)
    return open_debrief(seeker=home.seeker, candidacy=place.id, round_number=round_number, held=day, now=home.now)


def _parts(told: dict[str, Any], home: Home) -> dict[str, list[Any]]:
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.app.desk.debrief_words import own_of_twenty  # noqa: PLC0415
    from candidacy.followup.debrief import values as v  # noqa: PLC0415

    day = ahead(told["by"], home)
    pairs = zip_longest(told["asked"] or (), told["went"] or (), fillvalue="")
    reflected = told["why"], told["next_time"], told["about"]
    side = v.Side.THEIRS if told["theirs"] else v.Side.MINE
    found: dict[str, list[Any]] = {
        "asked": [v.Asked(text, went) for text, went in pairs],
        "well": [v.Reflection(told["well"], *reflected)] if told["well"] else [],
        "better": [v.Reflection(told["better"], *reflected)] if told["better"] else [],
        "learned": [told["learned"]] if told["learned"] else [],
        "people": [v.Met(told["met"], told["role"], told["talk"])] if told["met"] else [],
        "promises": [v.Promise(side, told["promise"], day)] if told["promise"] else [],
        "next_steps": [v.NextStep(told["next_step"], day)] if told["next_step"] else [],
        "forecast": [own_of_twenty(told["expect"])] if told["expect"] is not None else [],
        "felt_wrong": [*(told["wrong"] or ())],
        "notes": _impressions(told),
    }
    return {part: values for part, values in found.items() if values}


def _impressions(told: dict[str, Any]) -> list[Any]:
    from candidacy.followup.debrief.values import Impressions  # noqa: PLC0415 - not needed for --help

    given = told["warmth"] or told["minutes"] is not None
    return [Impressions(told["warmth"], told["minutes"])] if given else []


def _added(home: Home, kept: KeptDebrief, part: str, values: list[Any], told: dict[str, Any]) -> KeptDebrief:
    from candidacy.app.desk.debriefing import add_to_part  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.followup.debrief.values import Part  # noqa: PLC0415

    key = f"{told['key']}:{part}" if told["key"] else None
    if part == "learned":
        return _learned(home, kept, told, key)
    return add_to_part(seeker=home.seeker, debrief=kept.id, part=Part(part), values=values, now=home.now, key=key)


def _learned(home: Home, kept: KeptDebrief, told: dict[str, Any], key: str | None) -> KeptDebrief:
    from candidacy.app.desk.debriefing import learn  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.meant import ask_meant  # noqa: PLC0415

    ask = ask_meant(seeker=home.seeker, candidacy=kept.candidacy, words=told["to"]) if told["to"] else None
    return learn(
        seeker=home.seeker, debrief=kept.id, answer=told["learned"], group=told["group"], ask=ask, now=home.now, key=key
    )  # fmt: skip


def _skipped(home: Home, kept: KeptDebrief, part: str, key: str | None) -> KeptDebrief:
    from candidacy.app.desk.debriefing import skip_part  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.followup.debrief.values import Part  # noqa: PLC0415

    named = f"{key}:skip {part}" if key else None
    return skip_part(seeker=home.seeker, debrief=kept.id, part=Part(part), now=home.now, key=named)
