"""The page of today."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from candidacy.app.desk.looking import today as ask
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import visit_of


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """Show at most three things to do, then what is parked and until when."""
    visit = visit_of(request)
    found = ask(seeker=visit.seeker, today=visit.today)
    told = {
        "day": visit.today, "things": found.agenda.things, "parked": found.agenda.parked,
        "empty": not found.candidacies, "key": fresh_key(),
    }  # fmt: skip
    return render(request, "today/today.html", told)
