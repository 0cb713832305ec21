"""`candidacy debrief add`: a debrief filled in from the command line, part by part."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from candidacy.app.cli import debrief_options as options
from candidacy.app.cli.asks import GROUPS
from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.home import JSON, KEY, Home, answer_saved, at_home, coloured, only_one
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.desk.debrief_filling import Filling
    from candidacy.app.kept import KeptCandidacy
    from candidacy.app.kept_debrief import KeptDebrief


def add(
    which: WHICH,
    round_number: options.ROUND = None,
    held: options.HELD = None,
    asked: options.ASKED = None,
    went: options.WENT = None,
    well: options.WELL = None,
    better: options.BETTER = None,
    why: options.WHY = None,
    next_time: options.NEXT_TIME = None,
    about: options.ABOUT = None,
    learned: options.LEARNED = None,
    group: options.GROUP = None,
    to: options.TO = None,
    met: options.MET = None,
    role: options.ROLE = None,
    talk: options.TALK = None,
    promise: options.PROMISE = None,
    theirs: options.THEIRS = False,
    next_step: options.NEXT_STEP = None,
    by: options.BY = None,
    expect: options.EXPECT = None,
    wrong: options.WRONG = None,
    minutes: options.MINUTES = None,
    warmth: options.WARMTH = None,
    skip: options.SKIP = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Add to a debrief, which is begun where there is none yet. Nothing that stands in it is changed."""
    told = _said_once(dict(locals()))
    _fit_together(told)
    home = at_home()
    answer_debrief(home, _all_added(home, told), as_json)


def _all_added(home: Home, told: dict[str, Any]) -> KeptDebrief:
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415 - the ledger is not needed for --help

    place, held = meant(home, told["which"]), past_day(told["held"], home)
    from candidacy.app.desk.debrief_filling import fill_in  # noqa: PLC0415 - Django is not needed for --help

    return fill_in(
        seeker=home.seeker, candidacy=place.id, filling=_filling(told, home), now=home.now,
        round_number=told["round_number"], held=held, key=told["key"],
    )  # fmt: skip


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


def answer_debrief(home: Home, debrief: KeptDebrief, as_json: bool) -> None:
    """Write the debrief as it is now."""
    from candidacy.app.desk.debriefs import as_shown  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.debrief import debrief_text  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.debrief.kept import kept_debrief_json  # noqa: PLC0415

    kept = as_shown(seeker=home.seeker, debrief=debrief)
    text = debrief_text(kept.told, kept.score, colour=coloured())
    answer_saved(text, {"debrief": kept_debrief_json(kept)}, as_json)


NEEDS = {
    "why": ("well", "better"), "next_time": ("well", "better"), "about": ("well", "better"), "to": ("learned",),
    "role": ("met",), "talk": ("met",), "theirs": ("promise",), "by": ("promise", "next_step"),
}  # fmt: skip
"""What an option belongs to."""


def _said_once(told: dict[str, Any]) -> dict[str, Any]:
    """Return the options with one value each where one alone is taken: what is given twice would be lost without a word."""
    for name, words in told.items():
        if name in options.ONCE and len(words or ()) > 1:
            raise BadUse(f"{_option(name)} can be given once: write the other down in a command of its own.")
    single = {name: next(iter(told[name] or ()), usual) for name, usual in options.ONCE.items()}
    return told | single


def _option(name: str) -> str:
    """Return the option as it is typed."""
    return f"--{name.removesuffix('_step').replace('_', '-')}"


def _fit_together(told: dict[str, Any]) -> None:
    only_one(well=told["well"], better=told["better"])
    only_one(promise=told["promise"], next=told["next_step"])
    for name, chief in NEEDS.items():
        if told[name] and not any(told[one] for one in chief):
            named = " or ".join(map(_option, chief))
            raise BadUse(f"{_option(name)} belongs to {named}: give that too.")
    if len(told["went"] or ()) > len(told["asked"] or ()):
        raise BadUse("--went belongs to --asked: say which question it was.")
    if told["group"] not in GROUPS:
        raise BadUse(f"{told['group']} is no group; use one of {', '.join(GROUPS)}.")
    wrong = [one for one in told["skip"] or () if one not in options.PARTS]
    if wrong:
        raise BadUse(f"{wrong[0]} is no part; use one of {', '.join(options.PARTS)}.")


def _filling(told: dict[str, Any], home: Home) -> Filling:
    from candidacy.app.desk.debrief_filling import Filling, LearnedSaid  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.followup.debrief.values import Part  # noqa: PLC0415

    learned = LearnedSaid(told["learned"], told["group"], told["to"]) if told["learned"] else None
    parts = {Part(part): values for part, values in _parts(told, home).items()}
    return Filling(parts, learned, [Part(one) for one in told["skip"] or ()])


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
