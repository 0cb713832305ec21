"""Refusals about the odds: a figure that is none, a forecast at the wrong time, odds that are not wanted."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal


class NoSuchAssumption(Refusal):
    """A name that is no assumption, or a value it cannot take."""

    code = "no_such_assumption"
    next_step = "See the assumptions with their names and values in: candidacy outlook --assumptions"


class NotACountry(Refusal):
    """Something that is no country's two letters."""

    code = "not_a_country"
    next_step = "Write the two letters of the country, such as GB, IE, US, DE or FR; or nothing, for all together."


class NotAFigure(Refusal):
    """A number that the calculator cannot take."""

    code = "not_a_figure"
    next_step = "Change the number; --help says what each may be."


class NothingAwaited(Refusal):
    """A forecast was wanted where no answer is awaited."""

    code = "nothing_awaited"
    next_step = "Record what happened last, such as applied or interview_held; a forecast begins with a wait."


class ForecastMade(Refusal):
    """A forecast of this wait was made before, and stays as it was made."""

    code = "forecast_made"
    next_step = "See it on the candidacy's page, or with: candidacy odds WHICH"


class ForecastStays(Refusal):
    """The last thing saved is a forecast, and an undo without a name would take back something older."""

    code = "forecast_stays"
    next_step = "See `candidacy undo --dry-run`, then name the candidacy or the event: `candidacy undo WHICH`."


class NothingToDraw(Refusal):
    """A picture was wanted of a search in which nothing is recorded."""

    code = "nothing_to_draw"
    next_step = "Record what happened first, such as: candidacy record WHICH applied"


class OddsHidden(Refusal):
    """Odds were asked for by somebody who wanted none to be shown."""

    code = "odds_hidden"
    next_step = "Show them again on the page Outlook, or with: candidacy outlook --show-odds"
