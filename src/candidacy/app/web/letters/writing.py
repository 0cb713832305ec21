"""A letter is drawn up from a few words and the record."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from candidacy.app.desk.noting import one
from candidacy.app.desk.people import people
from candidacy.app.desk.writing import contact_of, thanks_said
from candidacy.app.desk.writing import write as draw_up
from candidacy.app.kept import KeptCandidacy, Role
from candidacy.app.kept_letters import KeptLetter, Said
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.letters.forms import WriteForm
from candidacy.app.web.letters.shown import NAMES
from candidacy.app.web.undoing.saved import told_at
from candidacy.followup.notes.values import Kind, Tone

LEADS = {
    Kind.THANKS: "From these few words and your record comes a short note. You can change every word of it before it goes.",
    Kind.CONFIRMING: "A kind question to have in writing what you were told. Until then, give no notice anywhere.",
    Kind.ACCEPTING: "The formal acceptance, with what you accept and what is still to be cleared.",
    Kind.DECLINING: "A kind no. Say it as soon as you know, so that they can ask the next person.",
    Kind.WITHDRAWING: "A kind line that you step back. It keeps the door open.",
    Kind.BRIEFING: "The job, what they ask for, what this person saw of it, and when to expect the call.",
}


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, candidacy: UUID, kind: str) -> HttpResponse:
    """The letter is drawn up and opened, to be changed."""
    visit, which = visit_of(request), _kind(kind)
    known = one(seeker=visit.seeker, candidacy=candidacy)
    form = WriteForm(which, request.POST or None, initial=_initial(request, visit, known, which))
    back = f"/candidacies/{candidacy}/letters/"
    made = form.made(lambda: _drawn(form, visit, candidacy, which)) if request.method == "POST" else None
    if made:
        return told_at(f"{back}{made.id}/", visit, form.said("key"))
    told = {
        "heading": NAMES[which], "form": form, "button": "Draw it up", "back": back, "back_words": "Letters",
        "lead": LEADS[which],
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _kind(kind: str) -> Kind:
    if kind not in LEADS:
        raise Http404
    return Kind(kind)


def _drawn(form: WriteForm, visit: Visit, candidacy: UUID, kind: Kind) -> KeptLetter:
    return draw_up(
        seeker=visit.seeker, candidacy=candidacy, kind=kind, said=form.told(), now=visit.now, key=form.said("key")
    )


def _initial(request: HttpRequest, visit: Visit, place: KeptCandidacy, kind: Kind) -> dict[str, Any]:
    """Return what the record says, to be looked over; a form that comes back says its own."""
    if request.method == "POST":
        return {}
    name, number = request.GET.get("to", "")[:300], request.GET.get("round", "")
    if kind is Kind.THANKS:
        round_number = int(number) if number.isascii() and number.isdigit() and len(number) < 3 else None
        return _thanks(visit, place.id, name, round_number)
    if kind is Kind.BRIEFING:
        referees = [one for one in people(seeker=visit.seeker, candidacy=place.id) if one.role is Role.REFEREE]
        return {"name": referees[0].name, "address": referees[0].mail} if referees else {}
    to = contact_of(seeker=visit.seeker, candidacy=place.id)
    return {"name": to.name, "address": to.address}


def _thanks(visit: Visit, candidacy: UUID, name: str, number: int | None) -> dict[str, Any]:
    said = (
        thanks_said(seeker=visit.seeker, candidacy=candidacy, name=name, round_number=number, now=visit.now)
        if number is not None
        else Said(name=name)
    )
    fields = ("name", "address", "called", "discussed", "concern", "evidence", "mine", "round")
    return {field: getattr(said, field) for field in fields} | {"tone": str(Tone.PLAIN)}
