"""The people of one candidacy."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from candidacy.app.desk.noting import one
from candidacy.app.desk.people import add_person, change_person, involve
from candidacy.app.desk.people import person as known_person
from candidacy.app.kept import KeptPerson, Role
from candidacy.app.web.candidacy.forms import PersonForm, RefereeForm
from candidacy.app.web.frame.visit import Visit, visit_of

CONTACT = "name", "role", "mail", "phone", "notes"
DAYS = "asked", "agreed", "briefed", "contacted"


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """The person takes part in this candidacy."""
    visit = visit_of(request)
    name = one(seeker=visit.seeker, candidacy=candidacy).name
    form = PersonForm(request.POST or None)
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _added(form, visit, candidacy)):
        return redirect(f"{back}#people")
    told = {"heading": "Add a person", "form": form, "button": "Save", "back": back, "back_words": name}
    return render(request, "frame/one_form.html", told, status=422 if form.errors else 200)


def _added(form: PersonForm, visit: Visit, candidacy: UUID) -> KeptPerson:
    return add_person(
        seeker=visit.seeker, candidacy=candidacy, name=form.said("name"), role=Role(form.said("role")),
        mail=form.said("mail"), phone=form.said("phone"), notes=form.said("notes"), now=visit.now, key=form.said("key"),
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, candidacy: UUID, person: UUID) -> HttpResponse:
    """The person, and a referee's part in this candidacy, as given now."""
    visit = visit_of(request)
    name = one(seeker=visit.seeker, candidacy=candidacy).name
    known = known_person(seeker=visit.seeker, person=person)
    form = (RefereeForm if known.role is Role.REFEREE else PersonForm)(request.POST or None, initial=_known(known, candidacy))  # fmt: skip
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _changed(form, visit, candidacy, person)):
        return redirect(f"{back}#people")
    told = {"heading": known.name, "form": form, "button": "Save", "back": back, "back_words": name}
    return render(request, "frame/one_form.html", told, status=422 if form.errors else 200)


def _known(person: KeptPerson, candidacy: UUID) -> dict[str, object]:
    found: dict[str, object] = {name: getattr(person, name) for name in CONTACT}
    for part in person.parts:
        if part.candidacy == candidacy:
            found |= {name: getattr(part, name) for name in (*DAYS, "outcome")}
    return found


def _changed(form: PersonForm, visit: Visit, candidacy: UUID, person: UUID) -> KeptPerson:
    key = form.said("key")
    made = change_person(
        seeker=visit.seeker, person=person, name=form.said("name"), role=Role(form.said("role")), mail=form.said("mail"),
        phone=form.said("phone"), notes=form.said("notes"), now=visit.now, key=key,
    )  # fmt: skip
    if not isinstance(form, RefereeForm):
        return made
    days = {name: form.cleaned_data[name] for name in DAYS}
    return involve(
        seeker=visit.seeker, person=person, candidacy=candidacy, outcome=form.said("outcome"), now=visit.now,
        key=f"{key}:part", **days,
    )  # fmt: skip
