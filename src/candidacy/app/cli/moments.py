"""Days and kinds of events as they are typed; loaded by a command that runs, not by --help."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from candidacy.app.cli.home import Home
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import BadUse, UnclearDate
from candidacy.ledger.events import When
from candidacy.ledger.kinds import APPOINTING, CALLS, START_DATES, What
from candidacy.ledger.reading.drafts import what_in
from candidacy.ledger.reading.spoken import Leaning, spoken

SPEAKS_OF_A_DAY = APPOINTING | START_DATES | {What.PROMISED_DATE}
"""For these the day that counts is the one spoken of: that of the interview, the start, the answer."""


@dataclass(frozen=True, slots=True)
class Days:
    """When it happened (None for now), the day it speaks of, and that day's time where one was typed."""

    happened: When | None
    spoken_of: date | None
    more: tuple[tuple[str, str], ...] = ()


def days_typed(kind: What, when: str | None, on: str | None, happened: str | None, home: Home) -> Days:
    """Return the days of an event of this kind."""
    if when is not None and on is None and kind in CALLS and _lies_ahead(when, home):
        return _spoken_of(when, past(happened, home), home)
    if kind not in SPEAKS_OF_A_DAY or when is None:
        return _spoken_of(on, past(when or happened, home), home)
    return _spoken_of(when, past(happened, home), home)


def _lies_ahead(words: str, home: Home) -> bool:
    """Say whether the day typed is nearer ahead than behind: a first call is noted before it as well as after."""
    coming, gone = (spoken(words, home.today, leaning) for leaning in (Leaning.FUTURE, Leaning.PAST))
    if coming is None or gone is None:
        return False
    if coming.day == home.today:
        return coming.time is not None and coming.time.replace(tzinfo=None) > home.now.time()
    return coming.day > home.today and (gone.day > home.today or coming.day - home.today <= home.today - gone.day)


def _spoken_of(words: str | None, happened: When | None, home: Home) -> Days:
    meant = _when(words, home, Leaning.FUTURE) if words else None
    more = (("time", meant.moment.isoformat()),) if meant and meant.moment else ()
    return Days(happened, meant.day if meant else None, more)


def kind_typed(words: str) -> What:
    """Return the kind of event; a near miss is named in the refusal."""
    problems: list[Problem] = []
    found = what_in(words, "", problems)
    if found is None:
        raise BadUse(problems[0].text)
    return found


def past(words: str | None, home: Home) -> When | None:
    """Return the day and time typed of what happened, or None where nothing was typed."""
    return _when(words, home, Leaning.PAST) if words else None


def past_day(words: str | None, home: Home) -> date | None:
    """Return the day typed of what happened."""
    return _when(words, home, Leaning.PAST).day if words else None


def ahead(words: str | None, home: Home) -> date | None:
    """Return the day typed of what lies ahead."""
    return _when(words, home, Leaning.FUTURE).day if words else None


def moment_ahead(words: str, home: Home) -> When:
    """Return the day typed of what lies ahead, with its time where one was typed."""
    return _when(words, home, Leaning.FUTURE)


def _when(words: str, home: Home, leaning: Leaning) -> When:
    """Return the day typed, with its time where one was.

    Raises UnclearDate for words that name no day, and for a time that a change of the clocks leaves out.
    """
    found = spoken(words, home.today, leaning)
    if found is None:
        raise UnclearDate(f"“{words[:60]}” names no day that is understood.")
    if found.time is None:
        return When(found.day, about=found.about)
    moment = datetime.combine(found.day, found.time)
    if moment.tzinfo is None:
        wall, moment = moment, moment.astimezone()
        if moment.astimezone(UTC).astimezone().replace(tzinfo=None) != wall:
            raise UnclearDate(f"The clocks are changed on that day, and {found.time:%H:%M} is left out.")
    return When.at(moment, found.about)
