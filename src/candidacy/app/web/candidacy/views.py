"""The page of one candidacy: where it stands, what happened, what is kept with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.noting import change_candidacy, one
from candidacy.app.desk.papers_kept import documents_beside, posting_of
from candidacy.app.desk.people import people
from candidacy.app.desk.planning import MINUTES_A_DAY, interview_day, planned_from
from candidacy.app.desk.preparing import asks_of, facts_on, plan_of
from candidacy.app.desk.telling import Told, told_of
from candidacy.app.kept import Here, KeptPlanItem, PaperKind
from candidacy.app.paper.search.plan import OVERDUE, SOURCES, left_out_words
from candidacy.app.web.candidacy.forms import NotedForm
from candidacy.app.web.candidacy.map import process_map
from candidacy.app.web.candidacy.notice import notice_of
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.letters.views import write_to_them
from candidacy.app.web.undoing.saved import told_at
from candidacy.kernel.refusals import Refusal

NOTED = "title", "place", "link", "applicants", "interviewed", "note"
MINUTES_OFFERED = 30, 60, 90, 120


@require_safe
def candidacy(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """Show where it stands, and everything kept with it."""
    from candidacy.app.web.candidacy.odds import shown_odds  # noqa: PLC0415 - brings SciPy, which other pages do without
    from candidacy.app.web.debrief.shown import shown_debriefs  # noqa: PLC0415 - brings the words that are compared

    visit = visit_of(request)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today, now=visit.now)
    told = told_of(here=here, today=visit.today)
    shown = {
        "one": here.candidacy, "standing": here.standing, "told": told, "base": f"/candidacies/{candidacy}/",
        "map": process_map(told.path), "notice": notice_of(here, request.GET.get("done", "")), "key": fresh_key(),
        **_kept(visit, here, told), **shown_odds(visit, here), **shown_debriefs(visit, here),
    }  # fmt: skip
    shown |= _spread(visit, here, shown["plan"], request.GET.get("minutes", ""))
    return render(request, "candidacy/candidacy.html", shown)


def _kept(visit: Visit, here: Here, told: Told) -> dict[str, Any]:
    own = {"seeker": visit.seeker, "candidacy": here.candidacy.id}
    papers, others = documents_beside(**own)
    posting = posting_of(**own)
    return {
        "papers": papers, "posting": posting, "people": people(**own), "plan": plan_of(**own), "asks": asks_of(**own), "facts": facts_on(**own),
        "others": [paper for paper in others if paper.kind is not PaperKind.POSTING],
        "ready": bool(posting and any(paper.kind is PaperKind.RESUME for paper in (*papers, *others))),
        "offered": bool(told.also_check), **write_to_them(visit, here),
    }  # fmt: skip


def _spread(visit: Visit, here: Here, own: Sequence[KeptPlanItem], asked: str) -> dict[str, Any]:
    """Return the plan over the days left; nothing while no interview has a day, or there is nothing to plan from."""
    minutes = next((one for one in MINUTES_OFFERED if str(one) == asked), MINUTES_A_DAY)
    if interview_day(here.standing) is None:
        return {}
    try:
        planned = planned_from(seeker=visit.seeker, here=here, own=own, now=visit.now, minutes_a_day=minutes)
    except Refusal:
        # The page of the brief says what is missing for one, or why a paper cannot be read.
        return {}
    found = planned.spread
    if not found.things:
        return {}
    return {
        "spread": found, "source": SOURCES[planned.source], "leave_out": left_out_words(found), "overdue": OVERDUE,
        "offered_minutes": MINUTES_OFFERED,
    }  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """The job's title, place, link, note, and how many are in the running, as given now."""
    visit = visit_of(request)
    known = one(seeker=visit.seeker, candidacy=candidacy)
    form = NotedForm(
        request.POST or None, initial={name: getattr(known, name) for name in NOTED} | {"filled_on": known.version}
    )
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _changed(form, visit, candidacy)):
        return told_at(back, visit, form.said("key"))
    told = {"heading": "Change what is noted", "form": form, "button": "Save", "back": back, "back_words": known.name}
    return render(request, "frame/one_form.html", told, status=form.status)


def _changed(form: NotedForm, visit: Visit, candidacy: UUID) -> bool:
    given = {name: form.cleaned_data[name] for name in NOTED}
    change_candidacy(
        seeker=visit.seeker, candidacy=candidacy, now=visit.now, key=form.said("key"), filled_on=form.said("filled_on"),
        **given,
    )  # fmt: skip
    return True
