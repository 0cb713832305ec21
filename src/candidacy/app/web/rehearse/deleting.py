"""Deleted for good: asked once, then nothing is left."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from candidacy.app.desk.listening import stop_listening
from candidacy.app.desk.rehearsal import delete_rehearsal, name_of, rehearsal_of
from candidacy.app.desk.takes import delete_takes
from candidacy.app.desk.takes_kept import take as take_kept
from candidacy.app.desk.takes_kept import takes_of
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.rehearse.home import home_of
from candidacy.ledger.days import said

WHAT_GOES = (
    "The sound, the words and all that was measured are deleted, in the automatic backups too. "
    "This cannot be undone. Stories you kept from it stay."
)


@require_http_methods(["GET", "HEAD", "POST"])
def take(request: HttpRequest, take: UUID) -> HttpResponse:
    """Nothing is left of the answer."""
    visit = visit_of(request)
    known = take_kept(seeker=visit.seeker, take=take)
    home = home_of(visit, known)
    if request.method == "POST":
        stop_listening(seeker=visit.seeker, take_id=take)
        delete_takes(seeker=visit.seeker, takes=[take], now=visit.now)
        return redirect(home)
    back = home if known.debrief else f"/rehearse/takes/{take}/"
    return _asked(request, "Delete this answer for good?", f"Your answer to: {known.question}", back)


@require_http_methods(["GET", "HEAD", "POST"])
def rehearsal(request: HttpRequest, rehearsal: UUID) -> HttpResponse:
    """Nothing is left of the mock interview."""
    visit = visit_of(request)
    known = rehearsal_of(seeker=visit.seeker, rehearsal=rehearsal)
    if request.method == "POST":
        for one in takes_of(seeker=visit.seeker, rehearsal=rehearsal):
            stop_listening(seeker=visit.seeker, take_id=one.id)
        delete_rehearsal(seeker=visit.seeker, rehearsal=rehearsal, now=visit.now)
        return redirect("/rehearse/")
    what = f"{name_of(seeker=visit.seeker, rehearsal=known)}: all answers of {said(known.made.astimezone(visit.now.tzinfo).date())}."
    return _asked(request, "Delete this mock interview for good?", what, f"/rehearse/{rehearsal}/")


def _asked(request: HttpRequest, heading: str, what: str, back: str) -> HttpResponse:
    told = {"heading": heading, "what": what, "lead": WHAT_GOES, "back": back}
    return render(request, "rehearse/delete.html", told)
