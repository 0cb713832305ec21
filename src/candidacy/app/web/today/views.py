"""The page of today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from candidacy.app.desk import putting_off
from candidacy.app.desk.inbox import how_many_wait
from candidacy.app.desk.looking import today as ask
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.undoing.saved import told_at
from candidacy.followup.agenda import Thing

LEADS_TO = {
    "debrief": ("debrief/", "Write it down"),
    "thank": ("letters/", "Write the note"),
    "follow_up": ("letters/", "Write it"),
    "planned": ("#plan", "Open the plan"),
    "prepare": ("brief/", "Open the brief"),
}
"""Where the thing is done, by its code; all others begin on the page of the candidacy."""


@dataclass(frozen=True, slots=True)
class Put:
    """A thing to do, with where it is done."""

    thing: Thing
    address: str
    words: str


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """Show at most three things to do, then what is parked and until when."""
    visit = visit_of(request)
    found = ask(seeker=visit.seeker, now=visit.now)
    told = {
        "day": visit.today, "things": [_put(one) for one in found.agenda.things], "parked": found.agenda.parked,
        "empty": not found.candidacies, "key": fresh_key(), "waiting": how_many_wait(seeker=visit.seeker),
    }  # fmt: skip
    return render(request, "today/today.html", told)


def _put(thing: Thing) -> Put:
    if thing.candidacy is None:
        return Put(thing, "/candidacies/add/", "Add a job")
    page, words = LEADS_TO.get(thing.code, ("", "Open"))
    return Put(thing, f"/candidacies/{thing.candidacy}/{page}", words)


@require_POST
def not_today(request: HttpRequest) -> HttpResponse:
    """The thing is out of sight until tomorrow."""
    visit, key = visit_of(request), request.POST.get("key", "")
    until = visit.today + timedelta(1)
    putting_off.put_off(seeker=visit.seeker, thing=request.POST.get("thing", ""), until=until, now=visit.now, key=key)
    return told_at("/", visit, key)
