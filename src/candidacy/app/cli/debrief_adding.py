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
    from candidacy.app.kept import KeptCandidacy
    from candidacy.app.kept_debrief import KeptDebrief


def add(
    which: WHICH,
    round_number: options.ROUND = None,
    held: options.HELD = "",
    asked: options.ASKED = None,
    went: options.WENT = None,
    well: options.WELL = "",
    better: options.BETTER = "",
    why: options.WHY = "",
    next_time: options.NEXT_TIME = "",
    about: options.ABOUT = "",
    learned: options.LEARNED = "",
    group: options.GROUP = "workplace",
    to: options.TO = "",
    met: options.MET = "",
    role: options.ROLE = "",
    talk: options.TALK = "",
    promise: options.PROMISE = "",
    theirs: options.THEIRS = False,
    next_step: options.NEXT_STEP = "",
    by: options.BY = "",
    expect: options.EXPECT = None,
    wrong: options.WRONG = None,
    minutes: options.MINUTES = None,
    warmth: options.WARMTH = "",
    skip: options.SKIP = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Add to a debrief, which is begun where there is none yet. Nothing that stands in it is changed."""
    told = dict(locals())
    _fit_together(told)
    home = at_home()
    answer_debrief(home, _all_added(home, told), as_json)


def _all_added(home: Home, told: dict[str, Any]) -> KeptDebrief:
    parts = _parts(told, home)
    kept = _begun(home, meant(home, told["which"]), told["round_number"], told["held"])
    for part, values in parts.items():
        kept = _added(home, kept, part, values, told)
    for part in told["skip"] or ():
        kept = _skipped(home, kept, part, told["key"])
    return kept


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


def _fit_together(told: dict[str, Any]) -> None:
    only_one(well=told["well"], better=told["better"])
    only_one(promise=told["promise"], next=told["next_step"])
    for name, chief in NEEDS.items():
        if told[name] and not any(told[one] for one in chief):
            named = " or ".join(f"--{one.replace('_step', '')}" for one in chief)
            raise BadUse(f"--{name.replace('_', '-')} belongs to {named}: give that too.")
    if len(told["went"] or ()) > len(told["asked"] or ()):
        raise BadUse("--went belongs to --asked: say which question it was.")
    if told["group"] not in GROUPS:
        raise BadUse(f"{told['group']} is no group; use one of {', '.join(GROUPS)}.")
    wrong = [one for one in told["skip"] or () if one not in options.PARTS]
    if wrong:
        raise BadUse(f"{wrong[0]} is no part; use one of {', '.join(options.PARTS)}.")


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
