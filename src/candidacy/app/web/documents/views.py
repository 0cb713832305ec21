"""The documents: what is kept, how it was read, and the file itself."""

from __future__ import annotations

from io import BytesIO
from uuid import UUID

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from candidacy.app.desk import papers_kept as desk
from candidacy.app.desk.noting import noted
from candidacy.app.desk.reading_one import as_read
from candidacy.app.kept import KeptDocument, PaperKind
from candidacy.app.web.candidacy.forms import DocumentForm
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.undoing.saved import told_at


@require_safe
def documents(request: HttpRequest) -> HttpResponse:
    """Show what is kept, and where each is in play."""
    visit = visit_of(request)
    names = {one.id: one for one in noted(seeker=visit.seeker)}
    papers = [(paper, [names[at] for at in paper.candidacies if at in names]) for paper in desk.documents(seeker=visit.seeker)]  # fmt: skip
    return render(request, "documents/documents.html", {"papers": papers})


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """The document is kept, in no candidacy yet."""
    visit = visit_of(request)
    form = DocumentForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.done(lambda: _kept(form, visit)):
        return told_at("/documents/", visit, form.said("key"))
    told = {"heading": "Add a document", "form": form, "button": "Save", "back": "/documents/", "back_words": "Documents"}  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _kept(form: DocumentForm, visit: Visit) -> KeptDocument | None:
    paper, kind = form.paper("document", "", ""), PaperKind(form.said("kind"))
    return desk.keep_document(seeker=visit.seeker, paper=paper, kind=kind, now=visit.now, key=form.said("key")) if paper else None  # fmt: skip


@require_safe
def document(request: HttpRequest, document: UUID) -> HttpResponse:
    """Show the text as it was read, from which every quote is taken."""
    visit = visit_of(request)
    read = as_read(seeker=visit.seeker, document=document, now=visit.now)
    return render(request, "documents/document.html", {"paper": read.document, "read": read})


@require_safe
def file(request: HttpRequest, document: UUID) -> HttpResponseBase:
    """Give the file as it was handed in, to be saved and not shown: it may hold anything."""
    visit = visit_of(request)
    paper = desk.paper_of(seeker=visit.seeker, document=document)
    return FileResponse(
        BytesIO(paper.data), as_attachment=True, filename=paper.name, content_type="application/octet-stream"
    )
