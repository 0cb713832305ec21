"""What is kept with one candidacy, removed with one press; the next page offers it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from candidacy.app.desk import removing as desk
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.undoing.saved import told_at


@require_POST
def ask(request: HttpRequest, candidacy: UUID, ask: UUID) -> HttpResponse:
    """The question is gone, with its answer."""
    return _removed(request, candidacy, "asks", partial(desk.remove_ask, ask=ask))


@require_POST
def fact(request: HttpRequest, candidacy: UUID, fact: UUID) -> HttpResponse:
    """The fact on the employer is gone."""
    return _removed(request, candidacy, "employer", partial(desk.remove_fact, fact=fact))


@require_POST
def item(request: HttpRequest, candidacy: UUID, item: UUID) -> HttpResponse:
    """The thing to do is gone from the plan."""
    return _removed(request, candidacy, "plan", partial(desk.remove_plan_item, item=item))


@require_POST
def document(request: HttpRequest, candidacy: UUID, document: UUID) -> HttpResponse:
    """The document is not in play here; it stays among the documents."""
    return _removed(request, candidacy, "documents", partial(desk.detach_document, document=document))


def _removed(request: HttpRequest, candidacy: UUID, section: str, wish: Callable[..., None]) -> HttpResponse:
    visit, key = visit_of(request), request.POST.get("key", "")
    wish(seeker=visit.seeker, candidacy=candidacy, now=visit.now, key=key)
    return told_at(f"/candidacies/{candidacy}/#{section}", visit, key)
