"""Setting a mock interview up, those of before, how the measures went, and how the seeker wants to practise."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from candidacy.app.desk.glancing import glances
from candidacy.app.desk.planning import interview_day
from candidacy.app.desk.practice import practice_of, want_practice
from candidacy.app.desk.rehearsal import begin_rehearsal, rehearsals
from candidacy.app.desk.rehearsed_brief import brief_or_none
from candidacy.app.desk.takes_kept import takes_counted
from candidacy.app.kept_takes import KeptPractice, KeptRehearsal
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.rehearse.forms import BeginForm, PracticeForm
from candidacy.app.web.rehearse.progress import FEWEST, progress_shown
from candidacy.app.web.undoing.saved import told_at
from candidacy.rehearse.talk.checklist import checklist

SHOWN = 30
"""The newest, before the rest is folded away."""


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Begin a mock interview; show those of before."""
    visit = visit_of(request)
    jobs = _open_jobs(visit)
    choices = [(str(id_), name) for id_, name in jobs.items()]
    wanted = {
        "candidacy": request.GET.get("candidacy", choices[0][0] if choices else ""),
        "questions": request.GET.get("question", ""),
    }
    form = BeginForm(choices, request.POST or None, initial=wanted)
    if request.method == "POST":
        made = form.made(lambda: _begun(form, visit))
        if made:
            return redirect(f"/rehearse/{made.id}/")
    told = {
        "form": form,
        "practice": practice_of(seeker=visit.seeker),
        **_before(visit, jobs),
        **_checks(visit, request.GET.get("candidacy", ""), jobs),
    }
    return render(request, "rehearse/beginning.html", told, status=form.status)


def _open_jobs(visit: Visit) -> dict[UUID, str]:
    """Return the open candidacies, those with the nearest interview first."""
    still = [one for one in glances(seeker=visit.seeker, today=visit.today) if one.standing.open]
    still.sort(key=lambda one: interview_day(one.standing) or date.max)
    return {one.candidacy.id: one.candidacy.name for one in still}


def _begun(form: BeginForm, visit: Visit) -> KeptRehearsal:
    named = form.said("candidacy")
    return begin_rehearsal(
        seeker=visit.seeker, candidacy=UUID(named) if named else None, choices=form.choices,
        questions=form.questions_written, now=visit.now, key=form.said("key"),
    )  # fmt: skip


def _before(visit: Visit, jobs: dict[UUID, str]) -> dict[str, Any]:
    counts, with_words = takes_counted(seeker=visit.seeker)
    rows = [
        (one, jobs.get(one.candidacy, "An ended candidacy") if one.candidacy else "Any job", counts[one.id])
        for one in rehearsals(seeker=visit.seeker)
    ]
    before = [(some, more) for some, more in ((rows[:SHOWN], False), (rows[SHOWN:], True)) if some]
    return {"before": before, "several": with_words >= FEWEST}


def _checks(visit: Visit, candidacy: str, jobs: dict[UUID, str]) -> dict[str, Any]:
    known = next((id_ for id_ in jobs if str(id_) == candidacy), None)
    return {"checklist": checklist(brief_or_none(seeker=visit.seeker, candidacy=known, now=visit.now))}


@require_safe
def progress(request: HttpRequest) -> HttpResponse:
    """Show how the measures went over the newest takes."""
    return render(request, "rehearse/progress.html", {"progress": progress_shown(visit_of(request))})


@require_http_methods(["GET", "HEAD", "POST"])
def how(request: HttpRequest) -> HttpResponse:
    """How the seeker wants to practise is as chosen now."""
    visit = visit_of(request)
    known = practice_of(seeker=visit.seeker)
    initial = {
        "keep": str(known.keep_days or ""),
        "hear": known.hear,
        "delivery": known.delivery,
        "filled_on": known.version,
    }
    form = PracticeForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.done(lambda: _wanted(form, visit)):
        return told_at("/rehearse/", visit, form.said("key"))
    told = {
        "heading": "How you want to practise",
        "form": form,
        "button": "Save",
        "back": "/rehearse/",
        "back_words": "Rehearse",
    }
    return render(request, "frame/one_form.html", told, status=form.status)


def _wanted(form: PracticeForm, visit: Visit) -> KeptPractice:
    days = form.said("keep")
    return want_practice(
        seeker=visit.seeker, now=visit.now, keep_days=int(days) if days else None, hear=form.cleaned_data["hear"],
        delivery=form.cleaned_data["delivery"], key=form.said("key"), filled_on=form.said("filled_on"),
    )  # fmt: skip
