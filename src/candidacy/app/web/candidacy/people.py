"""The people of one candidacy."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from candidacy.app.desk.noting import one
from candidacy.app.desk.people import DAYS, add_person, change_person
from candidacy.app.desk.people import person as known_person
from candidacy.app.kept import KeptPerson, Part, Role
from candidacy.app.web.candidacy.forms import ChangePersonForm, PersonForm, RefereeForm
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.undoing.saved import told_at

CONTACT = "name", "role", "mail", "phone", "notes"


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """The person takes part in this candidacy."""
    visit = visit_of(request)
    name = one(seeker=visit.seeker, candidacy=candidacy).name
    form = PersonForm(request.POST or None)
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _added(form, visit, candidacy)):
        return told_at(f"{back}#people", visit, form.said("key"))
    told = {"heading": "Add a person", "form": form, "button": "Save", "back": back, "back_words": name}
    return render(request, "frame/one_form.html", told, status=form.status)


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
    part = next((one for one in known.parts if one.candidacy == candidacy), None)
    form = (RefereeForm if known.role is Role.REFEREE else ChangePersonForm)(request.POST or None, initial=_known(known, part))  # fmt: skip
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _changed(form, visit, known, part)):
        return told_at(f"{back}#people", visit, form.said("key"))
    told = {"heading": known.name, "form": form, "button": "Save", "back": back, "back_words": name}
    return render(request, "frame/one_form.html", told, status=form.status)


def _known(person: KeptPerson, part: Part | None) -> dict[str, object]:
    found: dict[str, object] = {name: getattr(person, name) for name in CONTACT}
    if part:
        found |= {name: getattr(part, name) for name in (*DAYS, "outcome")}
    return found | {"filled_on": (person.within(part.candidacy) if part else person).version}


def _changed(form: PersonForm, visit: Visit, known: KeptPerson, part: Part | None) -> KeptPerson:
    if part and isinstance(form, RefereeForm):
        days = {name: form.cleaned_data[name] for name in DAYS}
        part = replace(part, outcome=form.said("outcome"), **days)
    return change_person(
        seeker=visit.seeker, person=known.id, name=form.said("name"), role=Role(form.said("role")), mail=form.said("mail"),
        phone=form.said("phone"), notes=form.said("notes"), part=part, now=visit.now, key=form.said("key"),
        filled_on=form.said("filled_on"),
    )  # fmt: skip
