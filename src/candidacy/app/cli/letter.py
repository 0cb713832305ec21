"""`candidacy letter`: the letters of an offer, of stepping back, and to a referee."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.completing import among
from candidacy.app.cli.home import JSON, KEY, Home, answer_kept, at_home, coloured
from candidacy.app.cli.letters import ADDRESS, AGAIN, BODY, DROP, EML, SEND, SENT, SUBJECT, YES, Acts, act
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptCandidacy

KINDS = "confirming", "accepting", "declining", "withdrawing", "briefing", "all"
KIND = Annotated[
    str,
    typer.Argument(
        metavar="KIND", help=f"One of {', '.join(KINDS)}; all lists what there is.", autocompletion=among(KINDS)
    ),
]
TO = Annotated[str, typer.Option("--to", metavar="NAME", help="To whom; a referee by name.")]
REASON = Annotated[str, typer.Option("--reason", metavar="WORDS", help="Your reason, if you want to give one.")]
POINTS = Annotated[
    list[str] | None,
    typer.Option("--point", metavar="WORDS", help="Confirming: what they told you; may be given more than once."),
]
KNOWN_FROM = Annotated[
    str, typer.Option("--known-from", metavar="WORDS", help="Briefing: where you know each other from.")
]
CALL = Annotated[str | None, typer.Option("--call", metavar="WHEN", help="Briefing: when they will be called.")]

CALL_LAST = Annotated[
    str | None, typer.Option("--call-last", metavar="WHEN", help="Briefing: the last day on which they may call.")
]
CALL_BY = Annotated[str, typer.Option("--call-by", metavar="NAME", help="Briefing: who will call or write.")]


def letter(
    kind: KIND,
    which: WHICH,
    to: TO = "",
    reason: REASON = "",
    point: POINTS = None,
    known_from: KNOWN_FROM = "",
    call: CALL = None,
    call_last: CALL_LAST = None,
    call_by: CALL_BY = "",
    address: ADDRESS = "",
    subject: SUBJECT = "",
    body: BODY = "",
    eml: EML = "",
    send: SEND = False,
    sent: SENT = False,
    drop: DROP = False,
    again: AGAIN = False,
    yes: YES = False,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Draw a letter up from your record, change it, and send it yourself."""
    acts = Acts(body, subject, address, eml, send, sent, drop, again, yes).checked()
    if kind not in KINDS:
        raise BadUse(f"{kind} is no letter; use one of {', '.join(KINDS)}.")
    home = at_home()
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    place = find_candidacy(seeker=home.seeker, words=which)
    if kind == "all":
        _list(home, place, as_json)
        return
    calls = {"call_first": ahead(call, home), "call_last": ahead(call_last, home), "call_by": call_by}
    said = {"name": to, "reason": reason, "points": tuple(point or ()), "known_from": known_from, **calls}
    _acted(home, place, kind, {name: value for name, value in said.items() if value}, acts, key, as_json)


def _acted(
    home: Home, place: KeptCandidacy, kind: str, said: dict[str, Any], acts: Acts, key: str | None, as_json: bool
) -> None:
    """Act on the letter that is begun; where none is, or something is said for it, on one drawn up now."""
    from candidacy.app.desk.afterwards import to_record  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.looking import standing_of  # noqa: PLC0415
    from candidacy.app.desk.note_meant import letter_meant  # noqa: PLC0415

    one = letter_meant(
        seeker=home.seeker, candidacy=place.id, kind=kind, told=said, again=acts.again, now=home.now, key=key
    )
    record = None
    if acts.send or acts.sent:
        record = to_record(one, standing_of(seeker=home.seeker, candidacy=place.id, today=home.today).standing)
    act(home, one, acts, key, as_json, {"record": record} if record else {})
    if record:
        typer.echo(f"To record it too: candidacy record {place.number} {record}", err=True)


def _list(home: Home, place: KeptCandidacy, as_json: bool) -> None:
    from candidacy.app.desk.letters_kept import letters, looked_at  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.letters.as_json import letter_json  # noqa: PLC0415
    from candidacy.app.paper.letters.as_text import letters_text  # noqa: PLC0415

    known = [looked_at(one, today=home.today) for one in letters(seeker=home.seeker, candidacy=place.id)]
    answer_kept(place, letters_text((), known, coloured()), {"letters": [letter_json(one) for one in known]}, as_json)
