"""`candidacy record`, `correct`, `park` and `unpark`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.completing import begun_kinds
from candidacy.app.cli.home import JSON, KEY, answer, at_home, coloured
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import Recorded
    from candidacy.ledger.kinds import What

WHAT_HELP = "What happened, such as applied, interview_held, written_offer, rejected, note."
WHEN_HELP = "When: “yesterday”, “3 dec”, “tomorrow 14:00”. For an interview set, a start date or a promised answer: its own day."

WHEN = Annotated[str | None, typer.Argument(metavar="[WHEN]", help=WHEN_HELP)]
ROUND = Annotated[int | None, typer.Option("--round", metavar="NUMBER", help="Which interview, counted from 1.")]
NOTE = Annotated[str | None, typer.Option("--note", metavar="WORDS", help="Your own words.")]
ON = Annotated[
    str | None, typer.Option("--on", metavar="WHEN", help="The day it speaks of, with its time: “3 dec 14:00”.")
]
HAPPENED = Annotated[
    str | None,
    typer.Option("--happened", metavar="WHEN", help="When you learnt it, where WHEN is the day it speaks of."),
]
DEADLINE = Annotated[str | None, typer.Option("--by", metavar="WHEN", help="Until when an offer or a condition runs.")]
NAME = Annotated[str | None, typer.Option("--name", metavar="WORDS", help="What a condition or check is about.")]
WHO = Annotated[str | None, typer.Option("--who", metavar="WORDS", help="Who clears it, or by whom it was done.")]
REASON = Annotated[str | None, typer.Option("--reason", metavar="WORDS", help="Why.")]
TERMS = Annotated[str | None, typer.Option("--terms", metavar="WORDS", help="The terms of an offer.")]
FORM = Annotated[
    str | None,
    typer.Option("--form", metavar="WORDS", help="How an interview is held, or the channel of an application."),
]
PLACE = Annotated[
    str | None, typer.Option("--place", metavar="WORDS", help="Where an interview is held: an address, a room, a link.")
]
MATTERS_IN_LAW = Annotated[
    bool, typer.Option("--matters", help="With a note: it may matter in law. Kept dated, and shown in the outlook.")
]
PEOPLE = Annotated[
    list[str] | None, typer.Option("--with", metavar="NAME", help="Who was there; may be given more than once.")
]


def record(
    which: WHICH,
    what: Annotated[str, typer.Argument(metavar="WHAT", help=WHAT_HELP, autocompletion=begun_kinds)],
    when: WHEN = None,
    round_number: ROUND = None,
    note: NOTE = None,
    on: ON = None,
    happened: HAPPENED = None,
    by: DEADLINE = None,
    name: NAME = None,
    who: WHO = None,
    reason: REASON = None,
    terms: TERMS = None,
    form: FORM = None,
    place: PLACE = None,
    people: PEOPLE = None,
    matters: MATTERS_IN_LAW = False,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Record what happened. Nothing is overwritten; `candidacy undo` takes it back."""
    from candidacy.app.cli.moments import ahead, days_typed, kind_typed  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.ledger.events import Detail  # noqa: PLC0415

    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.recording import record as keep  # noqa: PLC0415

    kind = kind_typed(what)
    days = days_typed(kind, when, on, happened, home)
    detail = Detail(
        text=note or "", day=days.spoken_of, deadline=ahead(by, home), name=name or "", who=who or "", reason=reason or "",
        terms=terms or "", form=form or "", people=tuple(people or ()), more=(*days.more, *_held_at(place), *_for_the_law(matters, kind)),
    )  # fmt: skip
    one = find_candidacy(seeker=home.seeker, words=which)
    recorded = keep(
        seeker=home.seeker, candidacy=one.id, what=kind, when=days.happened, round_number=round_number, detail=detail,
        now=home.now, key=key,
    )  # fmt: skip
    answer_recorded(recorded, as_json)


def _held_at(place: str | None) -> tuple[tuple[str, str], ...]:
    return (("place", place.strip()),) if place and place.strip() else ()


def _for_the_law(matters: bool, kind: What) -> tuple[tuple[str, str], ...]:
    from candidacy.odds.matters import MATTERS  # noqa: PLC0415 - not needed for --help

    if matters and kind != "note":
        raise BadUse("--matters belongs to a note: candidacy record WHICH note --note WORDS --matters.")
    return ((MATTERS, "yes"),) if matters else ()


def correct(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="The wrong event: its id, or the beginning of it.")],
    what: Annotated[
        str | None, typer.Option("--what", metavar="WHAT", help=WHAT_HELP, autocompletion=begun_kinds)
    ] = None,
    when: Annotated[str | None, typer.Option("--when", metavar="WHEN", help=WHEN_HELP)] = None,
    round_number: ROUND = None,
    place: PLACE = None,
    note: NOTE = None,
    name: NAME = None,
    reason: REASON = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Say what is true instead of a wrong event; what you leave out stays as it was."""
    from candidacy.app.cli.moments import Days, days_typed, kind_typed  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.correcting import corrected_words, find_event  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.recording import correct as keep  # noqa: PLC0415

    wrong = find_event(seeker=home.seeker, words=event)
    kind = kind_typed(what) if what else wrong.what
    days = days_typed(kind, when, None, None, home) if when else Days(None, None)
    words = {"text": note, "name": name, "reason": reason}
    detail = corrected_words(wrong, words=words, day=days.spoken_of, more=(*days.more, *_held_at(place)))
    recorded = keep(
        seeker=home.seeker, event=event_id(wrong.id), what=kind, when=days.happened, round_number=round_number, detail=detail,
        now=home.now, key=key,
    )  # fmt: skip
    answer_recorded(recorded, as_json)


def park(
    which: WHICH,
    until: Annotated[
        str | None, typer.Argument(metavar="[UNTIL]", help="The day it comes back; left out, until there is news.")
    ] = None,
    note: NOTE = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Put a candidacy out of sight until a day, or until there is news; a day that matters before that brings it back."""
    from candidacy.app.cli.moments import ahead  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.recording import park as keep  # noqa: PLC0415

    one = find_candidacy(seeker=home.seeker, words=which)
    recorded = keep(
        seeker=home.seeker, candidacy=one.id, until=ahead(until, home), words=note or "", now=home.now, key=key
    )
    answer_recorded(recorded, as_json)


def unpark(
    which: WHICH,
    what: Annotated[
        str | None,
        typer.Option(
            "--what", metavar="WHAT", help="Their news, such as interview_invited.", autocompletion=begun_kinds
        ),
    ] = None,
    note: NOTE = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Take a candidacy up again, with everything in place: they called, or its day has come."""
    from candidacy.app.cli.moments import kind_typed  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.ledger.events import Detail  # noqa: PLC0415

    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.recording import call_again  # noqa: PLC0415

    one = find_candidacy(seeker=home.seeker, words=which)
    recorded = call_again(
        seeker=home.seeker, candidacy=one.id, what=kind_typed(what) if what else None, detail=Detail(text=note or ""),
        now=home.now, key=key,
    )  # fmt: skip
    answer_recorded(recorded, as_json)


def event_id(words: str) -> UUID:
    """Return the id as it is kept."""
    return UUID(words)


def answer_recorded(recorded: Recorded, as_json: bool) -> None:
    """Write what was recorded, and where its candidacy stands."""
    from candidacy.app.paper.search.as_json import recorded_json  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.search.as_text import recorded_text  # noqa: PLC0415

    answer(text=recorded_text(recorded, coloured()), values=recorded_json(recorded), as_json=as_json)
