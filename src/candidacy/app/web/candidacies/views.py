"""The list of candidacies, and a new one."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from candidacy.app.desk.beginning import begin
from candidacy.app.desk.choosing import Only, Order, chosen
from candidacy.app.desk.glancing import glances
from candidacy.app.web.candidacies.forms import AddForm, ChooseForm
from candidacy.app.web.frame.visit import Visit, visit_of

A_PAGE = 50


@require_safe
def candidacies(request: HttpRequest) -> HttpResponse:
    """Show what each is and isn't, as searched, filtered and sorted."""
    visit = visit_of(request)
    form = ChooseForm(request.GET or {"only": Only.ALL, "order": Order.NEWS})
    known = glances(seeker=visit.seeker, today=visit.today)
    asked = form.cleaned_data if form.is_valid() else {}
    found = chosen(
        several=known, words=asked.get("words", ""), only=Only(asked.get("only") or Only.ALL),
        order=Order(asked.get("order") or Order.NEWS),
    )  # fmt: skip
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    told = {"form": form, "page": page, "found": len(found), "all": len(known), "turned": _turned(request)}
    return render(request, "candidacies/list.html", told)


def _turned(request: HttpRequest) -> str:
    """Return the search as it stands, for the links to other pages of it."""
    asked = request.GET.copy()
    asked.pop("page", None)
    return asked.urlencode()


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A job is noted, with its posting and résumé where they are given."""
    form = AddForm(request.POST or None, request.FILES or None)
    visit = visit_of(request)
    made = form.made(lambda: _added(form, visit)) if request.method == "POST" else None
    if made:
        return redirect(made)
    told = {
        "heading": "Add a job", "form": form, "button": "Save", "back": "/candidacies/", "back_words": "Candidacies",
        "lead": "The posting and your résumé give you the brief. You can add either later.",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=422 if form.errors else 200)


def _added(form: AddForm, visit: Visit) -> str:
    made = begin(
        seeker=visit.seeker, now=visit.now, key=form.said("key"),
        title=form.said("title"), employer=form.said("employer"), link=form.said("link"),
        posting=form.paper("posting_file", "posting", "posting.txt"), resume=form.paper("resume", "", ""),
    )  # fmt: skip
    return f"/candidacies/{made.candidacy}/" + ("brief/" if made.ready else "")
