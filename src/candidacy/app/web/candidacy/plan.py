"""What the seeker plans for one candidacy, and ticks off."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from candidacy.app.desk import preparing as desk
from candidacy.app.desk.noting import one
from candidacy.app.kept import KeptPlanItem
from candidacy.app.web.candidacy.forms import PlanForm
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.undoing.saved import told_at


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """One more thing to do is planned."""
    visit = visit_of(request)
    name = one(seeker=visit.seeker, candidacy=candidacy).name
    form = PlanForm(request.POST or None)
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _planned(form, visit, candidacy)):
        return told_at(f"{back}#plan", visit, form.said("key"))
    told = {"heading": "Add to the plan", "form": form, "button": "Save", "back": back, "back_words": name}
    return render(request, "frame/one_form.html", told, status=form.status)


def _planned(form: PlanForm, visit: Visit, candidacy: UUID) -> KeptPlanItem:
    return desk.plan(
        seeker=visit.seeker, candidacy=candidacy, text=form.said("text"), day=form.cleaned_data["day"],
        minutes=form.cleaned_data["minutes"], now=visit.now, key=form.said("key"),
    )  # fmt: skip


@require_POST
def tick(request: HttpRequest, candidacy: UUID, item: UUID) -> HttpResponse:
    """The thing is done, or open again."""
    visit = visit_of(request)
    done = "open" not in request.POST
    key = request.POST.get("key", "")
    desk.tick(seeker=visit.seeker, item=item, done=done, now=visit.now, key=key)
    return told_at(f"/candidacies/{candidacy}/#plan", visit, key)
