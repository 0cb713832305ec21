"""The page of the outlook, and the flow as a file to share."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from candidacy.app.desk.outlook import LONGEST, WEEKS
from candidacy.app.desk.outlook import outlook as look_ahead
from candidacy.app.desk.sharing import KINDS, flow_to_share
from candidacy.app.kept_odds import OutlookNow
from candidacy.app.paper.odds import wording
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.pictures import shown, twenty_dots
from candidacy.app.web.frame.visit import visit_of
from candidacy.drawing.dots import day_dots
from candidacy.drawing.flow import flow_picture
from candidacy.ledger.days import counted
from candidacy.odds.forecasts import in_words
from candidacy.odds.luck import beside_the_figures, sentences
from candidacy.odds.portfolio import MOST_A_WEEK

WEEKS_OFFERED = 4, 8, 12, 26, 52
TICKS = (0, "today"), (91, "3 months"), (182, "6 months"), (273, "9 months")
AS_FILE = {"svg": "image/svg+xml", "png": "image/png", "txt": "text/plain; charset=utf-8"}


@require_safe
def outlook(request: HttpRequest) -> HttpResponse:
    """Show the search as it lies ahead, and as it went so far."""
    visit = visit_of(request)
    weeks = _number(request.GET.get("weeks", ""), 1, LONGEST)
    per_week = _number(request.GET.get("per_week", ""), 0, MOST_A_WEEK)
    found = look_ahead(seeker=visit.seeker, today=visit.today, weeks=int(weeks or WEEKS), per_week=per_week)
    told = {"found": found, "key": fresh_key(), **_so_far(found), **_ahead(found)}
    return render(request, "outlook/outlook.html", told)


def _number(words: str, low: float, high: float) -> float | None:
    """Return the number asked for; None where it is none, or out of bounds, so that the page shows what is usual."""
    try:
        number = float(words)
    except ValueError:
        return None
    return number if low <= number <= high else None


def _so_far(found: OutlookNow) -> dict[str, Any]:
    told: dict[str, Any] = {"facts": beside_the_figures(found.facts, found.wanted.country or None)}
    if found.flows:
        said = "How many candidacies went from one stage to the next. The same as a table below."
        told["flow"] = shown(flow_picture(found.flows, "Your search as a flow", said))
    return told


def _ahead(found: OutlookNow) -> dict[str, Any]:
    if found.start is None:
        return {}
    sentence = wording.start_sentence(found)
    stages = found.luck.stages if found.luck else ()
    departs = dict.fromkeys(found.luck.below, "below") | dict.fromkeys(found.luck.above, "above") if found.luck else {}  # fmt: skip
    return {
        "sentence": sentence, "dots": twenty_dots(found.start.chance, sentence),
        "days": shown(day_dots(found.dots, TICKS, "later or never", "When a first day may come", DAYS_SAID, until=364)),
        "more": [*wording.more_sentences(found)],
        "needed": wording.needed_sentence(found, counted(found.weeks, "week")),
        "own": wording.own_words(found.start),
        "sources": [(wording.source_words(one), one.address) for one in found.start.sources],
        "stages": [(wording.stage_label(one.name), one, departs.get(one.name, "")) for one in stages],
        "luck": sentences(found.luck, country=found.wanted.country or None) if found.luck else (),
        "record": in_words(found.record) if found.record else "",
        "scores": found.record.scores if found.record else (),
        "forecasts": [(one, wording.forecast_words(forecast)) for forecast, one in found.forecasts],
        "weeks_offered": sorted({*WEEKS_OFFERED, found.weeks}),
    }  # fmt: skip


DAYS_SAID = "Fifty equally likely days of a first day worked; each dot is one in fifty."


@require_safe
def flow(request: HttpRequest, kind: str) -> HttpResponse:
    """Give the flow without names, as a file."""
    if kind not in KINDS:
        raise Http404
    visit = visit_of(request)
    made = flow_to_share(seeker=visit.seeker, kind=kind, today=visit.today)
    named = f'attachment; filename="search.{kind}"'
    return HttpResponse(made, content_type=AS_FILE[kind], headers={"Content-Disposition": named})
