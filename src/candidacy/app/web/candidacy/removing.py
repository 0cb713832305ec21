"""What is kept with one candidacy, removed with one press; the next page offers it back."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from candidacy.app.desk import removing as desk
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.undoing.saved import told_at


@require_POST
def ask(request: HttpRequest, candidacy: UUID, ask: UUID) -> HttpResponse:
    """The question is gone, with its answer."""
    visit, key = visit_of(request), request.POST.get("key", "")
    desk.remove_ask(seeker=visit.seeker, candidacy=candidacy, ask=ask, now=visit.now, key=key)
    return told_at(f"/candidacies/{candidacy}/#asks", visit, key)


@require_POST
def fact(request: HttpRequest, candidacy: UUID, fact: UUID) -> HttpResponse:
    """The fact on the employer is gone."""
    visit, key = visit_of(request), request.POST.get("key", "")
    desk.remove_fact(seeker=visit.seeker, candidacy=candidacy, fact=fact, now=visit.now, key=key)
    return told_at(f"/candidacies/{candidacy}/#employer", visit, key)


@require_POST
def item(request: HttpRequest, candidacy: UUID, item: UUID) -> HttpResponse:
    """The thing to do is gone from the plan."""
    visit, key = visit_of(request), request.POST.get("key", "")
    desk.remove_plan_item(seeker=visit.seeker, candidacy=candidacy, item=item, now=visit.now, key=key)
    return told_at(f"/candidacies/{candidacy}/#plan", visit, key)


@require_POST
def document(request: HttpRequest, candidacy: UUID, document: UUID) -> HttpResponse:
    """The document is not in play here; it stays among the documents."""
    visit, key = visit_of(request), request.POST.get("key", "")
    desk.detach_document(seeker=visit.seeker, candidacy=candidacy, document=document, now=visit.now, key=key)
    return told_at(f"/candidacies/{candidacy}/#documents", visit, key)
