"""The brief of one candidacy, on the page and as PDF, and what the seeker adds to it."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from candidacy.app.desk.briefing import brief_on_paper, brief_on_screen
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.noting import one
from candidacy.app.desk.papers_kept import documents, posting_of
from candidacy.app.desk.preparing import answer_ask, asks_of, keep_ask, keep_fact
from candidacy.app.kept import KeptAsk, KeptFact, PaperKind
from candidacy.app.web.candidacy.forms import AnswerForm, AskForm, FactForm
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.undoing.saved import told_at


@require_safe
def page(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """Show the brief, or what is still needed for one, after what the rounds before left open."""
    from candidacy.app.web.debrief.shown import shown_debriefs  # noqa: PLC0415 - brings the words that are compared

    visit = visit_of(request)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today)
    posting = posting_of(seeker=visit.seeker, candidacy=candidacy)
    resume = any(paper.kind is PaperKind.RESUME for paper in documents(seeker=visit.seeker))
    told = {
        "one": here.candidacy, "base": f"/candidacies/{candidacy}/", "posting": posting, "resume": resume,
        **shown_debriefs(visit, here),
    }  # fmt: skip
    if posting and resume:
        told["brief"] = brief_on_screen(seeker=visit.seeker, candidacy=candidacy, now=visit.now)
    return render(request, "candidacy/brief.html", told)


@require_safe
def as_pdf(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """Give the brief for paper."""
    visit = visit_of(request)
    pdf = brief_on_paper(seeker=visit.seeker, candidacy=candidacy, now=visit.now)
    return HttpResponse(pdf, content_type="application/pdf", headers={"Content-Disposition": 'inline; filename="brief.pdf"'})  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """A question to the employer is kept, and stands in the brief."""
    visit = visit_of(request)
    name = one(seeker=visit.seeker, candidacy=candidacy).name
    form = AskForm(request.POST or None)
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _asked(form, visit, candidacy)):
        return told_at(f"{back}#asks", visit, form.said("key"))
    told = {
        "heading": "Add a question of your own", "form": form, "button": "Save", "back": back, "back_words": name,
        "lead": "A good interview goes both ways: ask about the work, what they look for, the workplace, the plans.",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _asked(form: AskForm, visit: Visit, candidacy: UUID) -> KeptAsk:
    return keep_ask(
        seeker=visit.seeker, candidacy=candidacy, text=form.said("text"), overrule=form.said("overrule"), now=visit.now,
        key=form.said("key"),
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, candidacy: UUID, ask: UUID) -> HttpResponse:
    """What the employer answered is kept with the question."""
    visit = visit_of(request)
    known = next((one for one in asks_of(seeker=visit.seeker, candidacy=candidacy) if one.id == ask), None)
    if known is None:
        raise Http404
    form = AnswerForm(request.POST or None, initial={"answer": known.answer, "filled_on": known.version})
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _answered(form, visit, ask)):
        return told_at(f"{back}#asks", visit, form.said("key"))
    told = {"heading": known.text, "form": form, "button": "Save", "back": back}
    return render(request, "frame/one_form.html", told, status=form.status)


def _answered(form: AnswerForm, visit: Visit, ask: UUID) -> KeptAsk:
    return answer_ask(
        seeker=visit.seeker, ask=ask, answer=form.said("answer"), now=visit.now, key=form.said("key"),
        filled_on=form.said("filled_on"),
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def fact(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """Something found out about the employer is kept with its source and day."""
    visit = visit_of(request)
    name = one(seeker=visit.seeker, candidacy=candidacy).name
    form = FactForm(request.POST or None, initial={"seen": visit.today})
    back = f"/candidacies/{candidacy}/"
    if request.method == "POST" and form.done(lambda: _found(form, visit, candidacy)):
        return told_at(f"{back}#employer", visit, form.said("key"))
    told = {"heading": "Add what you found out", "form": form, "button": "Save", "back": back, "back_words": name}
    return render(request, "frame/one_form.html", told, status=form.status)


def _found(form: FactForm, visit: Visit, candidacy: UUID) -> KeptFact:
    return keep_fact(
        seeker=visit.seeker, candidacy=candidacy, text=form.said("text"), source=form.said("source"),
        seen=form.cleaned_data["seen"], now=visit.now, key=form.said("key"),
    )  # fmt: skip
