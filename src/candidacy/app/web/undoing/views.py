"""One press takes the change back; another puts it back."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from candidacy.app.desk import taking_back as desk
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.undoing.saved import page_of


@require_POST
def undo(request: HttpRequest, change: UUID) -> HttpResponse:
    """What was there before is there again, exactly."""
    visit, key = visit_of(request), request.POST.get("key") or None
    return redirect(page_of(desk.take_back(seeker=visit.seeker, change=change, now=visit.now, key=key)))


@require_POST
def put_back(request: HttpRequest, change: UUID) -> HttpResponse:
    """The change is in force again."""
    visit, key = visit_of(request), request.POST.get("key") or None
    return redirect(page_of(desk.put_back(seeker=visit.seeker, change=change, now=visit.now, key=key)))
