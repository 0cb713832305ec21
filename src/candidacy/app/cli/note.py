"""`candidacy note`: thank-you notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.completing import among
from candidacy.app.cli.home import JSON, KEY, Home, answer_kept, at_home, coloured
from candidacy.app.cli.letters import ADDRESS, AGAIN, BODY, DROP, EML, SEND, SENT, SUBJECT, YES, Acts, act
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptCandidacy
    from candidacy.app.kept_letters import KeptLetter

TONES = "plain", "warm", "formal"


TO = Annotated[
    str, typer.Option("--to", metavar="NAME", help="Whom to thank: draws the note up, or shows the one begun.")
]
ROUND = Annotated[
    int | None,
    typer.Option("--round", metavar="N", min=0, help="With --to: for which interview; 0 is a first call."),
]
TONE = Annotated[
    str, typer.Option("--tone", metavar="TONE", help=f"One of {', '.join(TONES)}.", autocompletion=among(TONES))
]
ABOUT = Annotated[str, typer.Option("--about", metavar="WORDS", help="One thing you talked about.")]
CONCERN = Annotated[str, typer.Option("--concern", metavar="WORDS", help="What they wanted to be sure of.")]
CALLED = Annotated[str, typer.Option("--called", metavar="NAME", help="What they asked to be called.")]
PROMISED = Annotated[str, typer.Option("--promised", metavar="WORDS", help="What you promised them.")]
EVIDENCE = Annotated[str, typer.Option("--evidence", metavar="WORDS", help="What you did that answers it.")]


def note(
    which: WHICH,
    to: TO = "",
    round_number: ROUND = None,
    tone: TONE = "",
    about: ABOUT = "",
    concern: CONCERN = "",
    evidence: EVIDENCE = "",
    called: CALLED = "",
    promised: PROMISED = "",
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
    """Say whom to thank and by when; draw a note up, change it, and send it yourself."""
    acts = Acts(body, subject, address, eml, send, sent, drop, again, yes).checked()
    said = _said(tone, discussed=about, concern=concern, evidence=evidence, called=called, mine=promised)
    if not to and (acts != Acts() or said or round_number is not None):
        raise BadUse("Say whose note is meant: --to NAME.")
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    place = find_candidacy(seeker=home.seeker, words=which)
    if not to:
        _list(home, place, as_json)
        return
    letter = _meant(home, place, to, round_number, said, key)
    act(home, letter, acts, key, as_json, {})


def _said(tone: str, **more: str) -> dict[str, str]:
    """Return what is said for the note. Raises BadUse for a tone that is none."""
    if tone and tone not in TONES:
        raise BadUse(f"{tone} is no tone; use one of {', '.join(TONES)}.")
    return {name: words for name, words in {"tone": tone, **more}.items() if words}


def _meant(
    home: Home, place: KeptCandidacy, to: str, round_number: int | None, said: dict[str, str], key: str | None
) -> KeptLetter:
    """Return the note to this person: as it is, or drawn up anew where something is said for it."""
    from candidacy.app.desk.note_meant import note_meant  # noqa: PLC0415 - Django is not needed for --help

    return note_meant(
        seeker=home.seeker, candidacy=place.id, name=to, round_number=round_number, told=said, now=home.now, key=key
    )


def _list(home: Home, place: KeptCandidacy, as_json: bool) -> None:
    from candidacy.app.desk.letters_kept import letters, looked_at  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.met import notes_due  # noqa: PLC0415
    from candidacy.app.paper.letters.as_json import due_json, letter_json  # noqa: PLC0415
    from candidacy.app.paper.letters.as_text import letters_text  # noqa: PLC0415

    due = notes_due(seeker=home.seeker, candidacy=place.id, today=home.today, now=home.now)
    notes = [
        looked_at(one, today=home.today)
        for one in letters(seeker=home.seeker, candidacy=place.id)
        if one.kind == "thanks"
    ]
    told = {"due": [due_json(one) for one in due], "letters": [letter_json(one) for one in notes]}
    answer_kept(place, letters_text(due, notes, coloured()), told, as_json)
