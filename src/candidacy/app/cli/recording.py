"""`candidacy record`, `correct`, `undo`, `park` and `unpark`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.home import JSON, KEY, Home, answer, at_home, coloured, day_said, when_said
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import BadUse
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import APPOINTING, START_DATES, What
from candidacy.ledger.reading.drafts import what_in
from candidacy.ledger.reading.spoken import Leaning

if TYPE_CHECKING:
    from candidacy.app.kept import Recorded

SPEAKS_OF_A_DAY = APPOINTING | START_DATES | {What.PROMISED_DATE}
"""For these the day that counts is the one spoken of: that of the interview, the start, the answer."""
WHAT_HELP = "What happened, such as applied, interview_held, written_offer, rejected, note."
WHEN_HELP = "When: “yesterday”, “3 dec”, “tomorrow 14:00”. For an interview set, a start date or a promised answer: its own day."

WHEN = Annotated[str | None, typer.Argument(metavar="[WHEN]", help=WHEN_HELP)]
ROUND = Annotated[int | None, typer.Option("--round", metavar="NUMBER", help="Which interview, counted from 1.")]
NOTE = Annotated[str | None, typer.Option("--note", metavar="WORDS", help="Your own words.")]
ON = Annotated[str | None, typer.Option("--on", metavar="WHEN", help="The day it speaks of.")]
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
PEOPLE = Annotated[
    list[str] | None, typer.Option("--with", metavar="NAME", help="Who was there; may be given more than once.")
]


def record(
    which: WHICH,
    what: Annotated[str, typer.Argument(metavar="WHAT", help=WHAT_HELP)],
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
    people: PEOPLE = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Record what happened. Nothing is overwritten; `candidacy undo` takes it back."""
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.recording import record as keep  # noqa: PLC0415

    kind = _kind(what)
    then, spoken_of, more = _days(kind, when, on, happened, home)
    detail = Detail(
        text=note or "", day=spoken_of, deadline=_ahead(by, home), name=name or "", who=who or "", reason=reason or "",
        terms=terms or "", form=form or "", people=tuple(people or ()), more=more,
    )  # fmt: skip
    one = find_candidacy(seeker=home.seeker, words=which)
    recorded = keep(
        seeker=home.seeker, candidacy=one.id, what=kind, when=then, round_number=round_number, detail=detail, now=home.now,
        key=key,
    )  # fmt: skip
    _answer(recorded, kind, as_json)


def correct(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="The wrong event: its id, or the beginning of it.")],
    what: Annotated[str | None, typer.Option("--what", metavar="WHAT", help=WHAT_HELP)] = None,
    when: Annotated[str | None, typer.Option("--when", metavar="WHEN", help=WHEN_HELP)] = None,
    round_number: ROUND = None,
    note: NOTE = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Say what is true instead of a wrong event; what you leave out stays as it was."""
    home = at_home()
    from candidacy.app.desk.correcting import corrected_words, find_event  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.recording import correct as keep  # noqa: PLC0415

    wrong = find_event(seeker=home.seeker, words=event)
    kind = _kind(what) if what else wrong.what
    then, spoken_of, more = _days(kind, when, None, None, home) if when else (None, None, ())
    detail = corrected_words(wrong, text=note, day=spoken_of, more=more)
    if kind in SPEAKS_OF_A_DAY:
        then = None
    recorded = keep(
        seeker=home.seeker, event=event_id(wrong.id), what=kind, when=then, round_number=round_number, detail=detail,
        now=home.now, key=key,
    )  # fmt: skip
    _answer(recorded, kind, as_json)


def undo(
    which: Annotated[
        str, typer.Argument(metavar="[WHICH]", help="The candidacy; left out, the last thing recorded in any.")
    ] = "",
    event: Annotated[
        str, typer.Option("--event", metavar="EVENT", help="The event to take back: its id, or the beginning of it.")
    ] = "",
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Take back the last thing recorded, or the event you name. Undoing a correction restores what was before."""
    home = at_home()
    from candidacy.app.desk.correcting import find_event  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415
    from candidacy.app.desk.recording import undo as take_back  # noqa: PLC0415

    place = find_candidacy(seeker=home.seeker, words=which).id if which else None
    named = event_id(find_event(seeker=home.seeker, words=event).id) if event else None
    recorded = take_back(seeker=home.seeker, candidacy=place, event=named, now=home.now, key=key)
    _answer(recorded, What.CORRECTION, as_json)


def park(
    which: WHICH,
    until: Annotated[
        str | None, typer.Argument(metavar="[UNTIL]", help="The day it comes back; left out, until there is news.")
    ] = None,
    note: NOTE = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Put a candidacy out of sight until a day, or until there is news."""
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.recording import park as keep  # noqa: PLC0415

    one = find_candidacy(seeker=home.seeker, words=which)
    recorded = keep(
        seeker=home.seeker, candidacy=one.id, until=_ahead(until, home), words=note or "", now=home.now, key=key
    )
    _answer(recorded, What.PARKED, as_json)


def unpark(
    which: WHICH,
    what: Annotated[
        str | None, typer.Option("--what", metavar="WHAT", help="Their news, such as interview_invited.")
    ] = None,
    note: NOTE = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Take a candidacy up again, with everything in place: they called, or its day has come."""
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.recording import call_again  # noqa: PLC0415

    one = find_candidacy(seeker=home.seeker, words=which)
    recorded = call_again(
        seeker=home.seeker, candidacy=one.id, what=_kind(what) if what else None, detail=Detail(text=note or ""),
        now=home.now, key=key,
    )  # fmt: skip
    _answer(recorded, _kind(what) if what else What.UNPARKED, as_json)


def event_id(words: str) -> UUID:
    """Return the id as it is kept."""
    return UUID(words)


def _kind(words: str) -> What:
    problems: list[Problem] = []
    found = what_in(words, "", problems)
    if found is None:
        raise BadUse(problems[0].text)
    return found


def _days(
    kind: What, when: str | None, on: str | None, happened: str | None, home: Home
) -> tuple[When | None, date | None, tuple[tuple[str, str], ...]]:
    """Return when it happened, the day it speaks of, and that day's time where one was typed."""
    if kind not in SPEAKS_OF_A_DAY or when is None:
        return _past(when or happened, home), _ahead(on, home), ()
    meant = when_said(when, home, Leaning.FUTURE)
    more = (("time", meant.moment.isoformat()),) if meant.moment else ()
    return _past(happened, home), meant.day, more


def _past(words: str | None, home: Home) -> When | None:
    return when_said(words, home, Leaning.PAST) if words else None


def _ahead(words: str | None, home: Home) -> date | None:
    return day_said(words, home, Leaning.FUTURE) if words else None


def _answer(recorded: Recorded, what: What, as_json: bool) -> None:
    from candidacy.app.paper.search.as_json import recorded_json  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.search.as_text import recorded_text  # noqa: PLC0415

    words = str(what).replace("_", " ")
    answer(text=recorded_text(recorded, words, coloured()), values=recorded_json(recorded), as_json=as_json)
