"""The posting and the documents of one candidacy."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from candidacy.app.desk.noting import one
from candidacy.app.desk.papers_kept import attach_document, keep_document, keep_posting, posting_of
from candidacy.app.desk.unchanged import version_of
from candidacy.app.kept import PaperKind
from candidacy.app.web.candidacy.forms import DocumentForm, PostingForm
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.undoing.saved import told_at
from candidacy.kernel.refusals import NotFound


@require_http_methods(["GET", "HEAD", "POST"])
def posting(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """The posting given is the one in force; earlier ones stay kept."""
    visit = visit_of(request)
    name = one(seeker=visit.seeker, candidacy=candidacy).name
    known = posting_of(seeker=visit.seeker, candidacy=candidacy)
    form = PostingForm(
        request.POST or None,
        request.FILES or None,
        initial={"filled_on": version_of(known), "in_force": known and known.name},
    )
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _posted(form, visit, candidacy)):
        return told_at(f"{back}#documents", visit, form.said("key"))
    told = {"heading": "Add the posting", "form": form, "button": "Save", "back": back, "back_words": name}
    return render(request, "frame/one_form.html", told, status=form.status)


def _posted(form: PostingForm, visit: Visit, candidacy: UUID) -> bool:
    paper = form.paper("posting_file", "posting", "posting.txt")
    if paper:
        keep_posting(
            seeker=visit.seeker, candidacy=candidacy, paper=paper, now=visit.now, key=form.said("key"),
            filled_on=form.said("filled_on"),
        )  # fmt: skip
    return True


@require_http_methods(["GET", "HEAD", "POST"])
def document(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """The document given is kept, and in play here."""
    visit = visit_of(request)
    name = one(seeker=visit.seeker, candidacy=candidacy).name
    asked = request.GET.get("kind", str(PaperKind.RESUME))
    form = DocumentForm(request.POST or None, request.FILES or None, initial={"kind": asked})
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _kept(form, visit, candidacy)):
        return told_at(f"{back}#documents", visit, form.said("key"))
    told = {"heading": "Add a document", "form": form, "button": "Save", "back": back, "back_words": name}
    return render(request, "frame/one_form.html", told, status=form.status)


def _kept(form: DocumentForm, visit: Visit, candidacy: UUID) -> bool:
    paper, kind = form.paper("document", "", ""), PaperKind(form.said("kind"))
    if paper:
        keep_document(seeker=visit.seeker, candidacy=candidacy, paper=paper, kind=kind, now=visit.now, key=form.said("key"))  # fmt: skip
    return True


@require_POST
def attach(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """A document kept before is in play here too."""
    visit, key = visit_of(request), request.POST.get("key", "")
    try:
        document = UUID(request.POST.get("document", ""))
    except ValueError:
        raise NotFound("There is no such document.") from None
    attach_document(seeker=visit.seeker, candidacy=candidacy, document=document, now=visit.now, key=key)
    return told_at(f"/candidacies/{candidacy}/#documents", visit, key)
