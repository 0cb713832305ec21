"""`candidacy followup`: the one follow-up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.home import JSON, KEY, Home, answer, answer_kept, at_home, coloured
from candidacy.app.cli.letters import ADDRESS, AGAIN, BODY, DROP, EML, SEND, SENT, SUBJECT, YES, Acts, act
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptCandidacy


def followup(
    which: WHICH,
    draft: Annotated[bool, typer.Option("--draft", help="Draws the letter up, or shows the one begun.")] = False,
    set_it: Annotated[
        bool, typer.Option("--set", help="Sets it, and puts the candidacy out of mind until it matters.")
    ] = False,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="WHEN", help="With --draft or --set: another day than the one advised."),
    ] = None,
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
    """Say on which day to follow up and why; set it, or draw the letter up and send it yourself."""
    acts = Acts(body, subject, address, eml, send, sent, drop, again, yes).checked()
    if on and not (draft or set_it):
        raise BadUse("--on belongs to --draft or --set.")
    if set_it and (draft or acts != Acts()):
        raise BadUse("--set is a wish of its own; draw the letter up and send it on its day.")
    home = at_home()
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    place, day = find_candidacy(seeker=home.seeker, words=which), ahead(on, home)
    if set_it:
        _set(home, place, {"day": day, "key": key}, as_json)
    elif draft or acts != Acts():
        _drawn(home, place, draft, {"day": day, "key": key}, acts, as_json)
    else:
        _show(home, place, as_json)


def _set(home: Home, place: KeptCandidacy, told: dict[str, Any], as_json: bool) -> None:
    from candidacy.app.desk.following_up import set_follow_up  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.letters_kept import looked_at  # noqa: PLC0415
    from candidacy.app.paper.letters.as_json import letter_json, set_json  # noqa: PLC0415
    from candidacy.app.paper.letters.as_text import set_text  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    done = set_follow_up(seeker=home.seeker, candidacy=place.id, now=home.now, **told)
    values = whole(saved=True, letter=letter_json(looked_at(done.letter, today=home.today)), **set_json(done))
    answer(text=set_text(done, coloured()), values=values, as_json=as_json)


def _drawn(home: Home, place: KeptCandidacy, draft: bool, told: dict[str, Any], acts: Acts, as_json: bool) -> None:
    """Act on the letter that is begun; where none is, or it is to be drawn up, on one that fits by now."""
    from candidacy.app.desk.following_up import write_follow_up  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.note_meant import letter_begun  # noqa: PLC0415

    before = letter_begun(seeker=home.seeker, candidacy=place.id, kind="follow_up", again=acts.again)
    if before and not draft:
        act(home, before, acts, told["key"], as_json, {})
        return
    begun = write_follow_up(seeker=home.seeker, candidacy=place.id, now=home.now, **told)
    act(home, begun, acts, told["key"], as_json, {"saved": True} if begun != before else {})


def _show(home: Home, place: KeptCandidacy, as_json: bool) -> None:
    from candidacy.app.desk.following_up import follow_up_of  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.letters.as_json import follow_up_json  # noqa: PLC0415
    from candidacy.app.paper.letters.as_text import follow_up_text  # noqa: PLC0415

    found = follow_up_of(seeker=home.seeker, candidacy=place.id, now=home.now)
    answer_kept(place, follow_up_text(found, coloured()), {"follow_up": follow_up_json(found)}, as_json)
