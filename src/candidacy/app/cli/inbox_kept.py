"""`candidacy inbox` on the kept search: add mail, list what waits, confirm or dismiss it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from candidacy.app.cli.completing import begun_candidacies, begun_kinds
from candidacy.app.cli.files import one_standard_input
from candidacy.app.cli.home import JSON, KEY, Home, answer, at_home, coloured
from candidacy.app.cli.inbox import papers_at
from candidacy.app.cli.recording import answer_recorded
from candidacy.app.cli.waiting import Waiting

if TYPE_CHECKING:
    from candidacy.app.kept import KeptCandidacy
    from candidacy.app.kept_mail import KeptMail
    from candidacy.followup.mail.proposing import Proposed

NUMBER = Annotated[str, typer.Argument(metavar="NUMBER", help="The mail: its number in the list, or its id.")]


def join(app: typer.Typer) -> None:
    """The commands stand under `candidacy inbox`."""
    for name, command in (("add", add), ("confirm", confirm), ("dismiss", dismiss), ("new", new), ("undo", undo)):
        app.command(name)(command)


def list_waiting(as_json: bool) -> None:
    """List the mails that wait to be looked at."""
    home = at_home()
    from candidacy.app.desk.inbox import proposals  # noqa: PLC0415 - Django is not needed for --help

    _answer_mails(home, proposals(seeker=home.seeker, now=home.now), as_json)


def add(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Mails (.eml), mailboxes (.mbox), folders; - for standard input."),
    ],
    as_json: JSON = False,
) -> None:
    """Take mail in: what is or may be about a candidacy waits to be looked at, the rest is left alone. Nothing is recorded yet."""
    one_standard_input(paths)
    papers = papers_at(paths)
    home = at_home()
    from candidacy.app.desk.inbox import taking_in  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.kept_mail import Taken  # noqa: PLC0415
    from candidacy.app.paper.inbox.waiting import taken_json, taken_text  # noqa: PLC0415

    taken = Taken()
    with Waiting() as waiting:
        for taken in taking_in(seeker=home.seeker, papers=papers, now=home.now):
            waiting.counted("Reading mail", taken.done, taken.of)
    answer(text=taken_text(taken), values=taken_json(taken), as_json=as_json)


def confirm(
    number: NUMBER,
    which: Annotated[
        str,
        typer.Option(
            "--for", metavar="WHICH", help="The candidacy, where it is another.", autocompletion=begun_candidacies
        ),
    ] = "",
    what: Annotated[
        str, typer.Option("--what", metavar="WHAT", help="What it says, where it is another thing.", autocompletion=begun_kinds)
    ] = "",
    on: Annotated[
        str, typer.Option("--on", metavar="WHEN", help="The day it speaks of, with its time: “3 dec 14:00”.")
    ] = "",
    round_number: Annotated[int | None, typer.Option("--round", metavar="NUMBER", help="Which interview.")] = None,
    where: Annotated[str, typer.Option("--place", metavar="WORDS", help="Where it is held, where it is another.")] = "",
    note: Annotated[str, typer.Option("--note", metavar="WORDS", help="Your own words, in place of the quote.")] = "",
    reason: Annotated[str, typer.Option("--reason", metavar="WORDS", help="Why, where it does not say.")] = "",
    name: Annotated[str, typer.Option("--name", metavar="WORDS", help="Which condition or check, where it is about one.")] = "",
    key: KEY = None,
    as_json: JSON = False,
) -> None:  # fmt: skip
    """Record what a mail says, for its candidacy or the one you name. `candidacy undo` takes it back."""
    home = at_home()
    from candidacy.app.desk.inbox import find_mail  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.inbox_deciding import confirm as keep  # noqa: PLC0415
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415

    mail = find_mail(seeker=home.seeker, words=number, now=home.now)
    place = find_candidacy(seeker=home.seeker, words=which).id if which else None
    words = {"text": note, "reason": reason, "name": name}
    told = _changed(mail.proposed, what, on, round_number, where.strip(), words, home)
    answer_recorded(
        keep(seeker=home.seeker, mail=mail.id, candidacy=place, instead=told, now=home.now, key=key), as_json
    )


def _changed(
    proposed: Proposed, what: str, on: str, round_number: int | None, where: str, words: dict[str, Any], home: Home
) -> Proposed:
    from candidacy.app.cli.moments import kind_typed, moment_ahead  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.followup.mail.proposing import taken_as  # noqa: PLC0415

    proposed = taken_as(proposed, kind_typed(what)) if what else proposed
    detail = proposed.detail
    if on:
        meant = moment_ahead(on, home)
        clock = (("time", meant.moment.isoformat()),) if meant.moment else ()
        others = tuple(one for one in detail.more if one[0] != "time")
        detail = replace(detail, day=meant.day, more=(*others, *clock))
    if where:
        detail = replace(detail, more=(*(one for one in detail.more if one[0] != "place"), ("place", where)))
    detail = replace(detail, **{field: said for field, said in words.items() if said})
    number = proposed.round if round_number is None else round_number
    return replace(proposed, detail=detail, round=number)


def dismiss(number: NUMBER, key: KEY = None, as_json: JSON = False) -> None:
    """Put a mail away without recording anything. `candidacy undo` brings it back."""
    home = at_home()
    from candidacy.app.desk.inbox import find_mail  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.inbox_deciding import dismiss as put_away  # noqa: PLC0415

    mail = find_mail(seeker=home.seeker, words=number, now=home.now)
    gone = put_away(seeker=home.seeker, mail=mail.id, now=home.now, key=key)
    _answer_one(home, gone, "Dismissed. It comes back with: candidacy undo", as_json)


def undo(number: NUMBER, key: KEY = None, as_json: JSON = False) -> None:
    """Take back all that was recorded by confirming a mail; it waits again."""
    home = at_home()
    from candidacy.app.desk.inbox import find_mail  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.inbox_deciding import take_confirming_back  # noqa: PLC0415

    mail = find_mail(seeker=home.seeker, words=number, now=home.now)
    back = take_confirming_back(seeker=home.seeker, mail=mail.id, now=home.now, key=key)
    _answer_one(home, back, "Taken back. The mail waits again.", as_json)


def new(
    number: NUMBER,
    title: Annotated[str, typer.Argument(metavar="[TITLE]", help="The job; left out, as the mail names it.")] = "",
    employer: Annotated[
        str, typer.Option("--at", metavar="EMPLOYER", help="Who offers it; left out, as the mail names it.")
    ] = "",
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Note the job that a mail is about; what the mail says then waits to be confirmed."""
    home = at_home()
    from candidacy.app.desk.inbox import find_mail, kept_mail  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.inbox_deciding import begin_from  # noqa: PLC0415

    mail = find_mail(seeker=home.seeker, words=number, now=home.now)
    made = begin_from(
        seeker=home.seeker, mail=mail.id, employer=employer or mail.mail.employer, title=title or mail.mail.job,
        now=home.now, key=key,
    )  # fmt: skip
    after = kept_mail(seeker=home.seeker, mail=mail.id, now=home.now)
    _answer_one(home, after, f"Saved as {made.number}: {made.name}.", as_json)


def _answer_one(home: Home, mail: KeptMail, text: str, as_json: bool) -> None:
    from candidacy.app.paper.inbox.waiting import mail_json  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    answer(text=text, values=whole(saved=True, mail=mail_json(mail, _names(home))), as_json=as_json)


def _answer_mails(home: Home, mails: Sequence[KeptMail], as_json: bool) -> None:
    from candidacy.app.paper.inbox.waiting import waiting_json, waiting_text  # noqa: PLC0415 - not needed for --help

    names = _names(home)
    text = waiting_text(mails, names, coloured()).strip("\n")
    answer(text=text, values=waiting_json(mails, names), as_json=as_json)


def _names(home: Home) -> dict[UUID, KeptCandidacy]:
    from candidacy.app.desk.noting import noted  # noqa: PLC0415 - Django is not needed for --help

    return {one.id: one for one in noted(seeker=home.seeker)}
