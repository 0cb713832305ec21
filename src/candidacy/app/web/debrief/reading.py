"""Reading debriefs: one as a page to print, its end with what goes on record, and the lessons of all."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from candidacy.app.desk import debriefs as desk
from candidacy.app.desk.finishing import Ticked, finish_debrief, forecast_of, to_record
from candidacy.app.desk.learning import lessons_learned, prediction_over_time
from candidacy.app.desk.looking import standing_of
from candidacy.app.kept_debrief import FinishedDebrief, KeptDebrief
from candidacy.app.paper.debrief.as_text import GROUPS, SIDES
from candidacy.app.paper.odds import wording
from candidacy.app.web.candidacy.notice import notice_of
from candidacy.app.web.debrief.course import base_of, course_of
from candidacy.app.web.debrief.forms import FinishForm
from candidacy.app.web.debrief.words import round_words
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.undoing.saved import told_at
from candidacy.followup.debrief.asking import EVIDENCE
from candidacy.followup.debrief.lessons import Bearing
from candidacy.followup.debrief.scoring import Count, score_words


@require_safe
def page(request: HttpRequest, candidacy: UUID, number: int) -> HttpResponse:
    """Show the debrief as it stands, where it goes on, and what was just recorded of it."""
    visit = visit_of(request)
    kept = desk.debrief_of_round(seeker=visit.seeker, candidacy=candidacy, round_number=number)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today)
    notices = (notice_of(here, event) for event in request.GET.getlist("done"))
    told = {
        "one": here.candidacy, "kept": kept, "course": course_of(visit, kept), "round": round_words(number),
        "to_candidacy": f"/candidacies/{candidacy}/", "notices": [one for one in notices if one], "key": fresh_key(),
        "ours": _ours(request, visit, candidacy), **_told(desk.as_shown(seeker=visit.seeker, debrief=kept)),
    }  # fmt: skip
    return render(request, "debrief/debrief.html", told)


def _told(kept: KeptDebrief) -> dict[str, Any]:
    score, told = kept.score, kept.told
    predicted = {one.asked: one for one in score.asked} if score else {}
    return {
        "told": told, "score_words": score_words(score) if score else "",
        "asked": [(one, predicted.get(one.text)) for one in told.asked],
        "learned": [(GROUPS[one.group], one) for one in told.learned],
        "promises": [(SIDES[one.side], one) for one in told.promises],
    }  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def finish(request: HttpRequest, candidacy: UUID, number: int) -> HttpResponse:
    """The debrief is finished, and what was ticked of it is on record."""
    visit = visit_of(request)
    kept = desk.debrief_of_round(seeker=visit.seeker, candidacy=candidacy, round_number=number)
    ready = to_record(seeker=visit.seeker, debrief=kept.id, now=visit.now)
    form = FinishForm(ready, request.POST if request.method == "POST" else None)
    done = form.made(lambda: _finished(visit, kept, form)) if request.method == "POST" else None
    base = base_of(candidacy, number)
    if done:
        return _after(base, done, told_at(base, visit, form.said("key")))
    told = {
        "kept": kept, "course": course_of(visit, kept), "form": form, "ready": ready, "base": base,
        "name": kept.told.name, "round": round_words(number),
    }  # fmt: skip
    return render(request, "debrief/finish.html", told, status=form.status)


def _after(base: str, done: FinishedDebrief, saved: HttpResponse) -> HttpResponse:
    """Return the way to the debrief, which tells what was recorded with its end, or that it is saved, and ours beside a forecast."""
    asked = [f"done={event}" for event in done.events] or [saved.headers["Location"].partition("?")[2]]
    asked += [f"forecast={done.forecast}"] if done.forecast else []
    return redirect(f"{base}?{'&'.join(filter(None, asked))}".rstrip("?"))


def _ours(request: HttpRequest, visit: Visit, candidacy: UUID) -> str:
    """Return in words the forecast that was frozen just now, ours beside theirs; nothing where none was."""
    try:
        named = UUID(request.GET["forecast"])
    except (KeyError, ValueError):
        return ""
    found = forecast_of(seeker=visit.seeker, candidacy=candidacy, forecast=named, today=visit.today)
    return wording.forecast_words(found) if found else ""


def _finished(visit: Visit, kept: KeptDebrief, form: FinishForm) -> FinishedDebrief:
    given = form.cleaned_data
    ticked = Ticked(
        held=given.get("held", False), promised=given.get("promised", False), people=tuple(given.get("people", ())),
        facts=tuple(given.get("facts", ())), forecast=given.get("forecast", False),
    )  # fmt: skip
    return finish_debrief(seeker=visit.seeker, debrief=kept.id, ticked=ticked, now=visit.now, key=form.said("key"))


@require_safe
def lessons(request: HttpRequest) -> HttpResponse:
    """Show what all debriefs teach, and how well the questions were foreseen."""
    visit = visit_of(request)
    several = lessons_learned(seeker=visit.seeker)
    rounds = prediction_over_time(seeker=visit.seeker)
    groups = (("To do differently", Bearing.CHANGE), ("To do again", Bearing.KEEP))
    told = {
        "groups": [(title, found) for title, bearing in groups if (found := [one for one in several if one.bearing is bearing])],
        "rounds": [
            (
                one, _counted(one.score.recall, "asked", "expected"), _counted(one.score.precision, "expected", "asked"),
                _counted(one.so_far.recall, "asked", "expected"), _ranged(one.so_far.recall),
            )
            for one in rounds
        ],
        "score_words": score_words(rounds[-1].so_far) if rounds else "",
        "debriefs": desk.debriefs_of(seeker=visit.seeker)[::-1],
        "evidence": EVIDENCE,
    }  # fmt: skip
    return render(request, "debrief/lessons.html", told)


def _counted(count: Count, of: str, also: str) -> str:
    return f"{count.hits} of {count.of} {of} {'was' if count.hits == 1 else 'were'} {also}"


def _ranged(count: Count) -> str:
    share = count.share
    return f"{round(100 * share.low)}% to {round(100 * share.high)}%" if share else ""
