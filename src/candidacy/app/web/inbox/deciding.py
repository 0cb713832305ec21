"""One mail: what it says put right and recorded, dismissed, taken for a new job, or taken back."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from candidacy.app.desk import inbox_deciding as desk
from candidacy.app.desk.glancing import glances
from candidacy.app.desk.inbox import kept_mail
from candidacy.app.kept import KeptCandidacy, Recorded
from candidacy.app.kept_mail import KeptMail
from candidacy.app.mail_states import MailState
from candidacy.app.web.candidacy.recording import NOT_BY_FORM
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.frame.words import EVENTS, GROUPS
from candidacy.app.web.inbox.forms import ConfirmForm, JobForm, said_of
from candidacy.app.web.inbox.shown import mails_shown
from candidacy.app.web.undoing.saved import told_at
from candidacy.followup.mail.proposing import Proposed, taken_as
from candidacy.ledger.kinds import What
from candidacy.ledger.standing import standing

UNSURE = "This mail may be about one of your jobs: please look. What it says can be chosen further down."


@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, mail: UUID) -> HttpResponse:
    """What the mail says is recorded as the form has it."""
    visit = visit_of(request)
    known = kept_mail(seeker=visit.seeker, mail=mail, now=visit.now)
    told = _as_meant(known.proposed, request.GET.get("what", ""))
    form = _form(request, visit, known, told)
    made = form.made(lambda: _confirmed(form, visit, known)) if request.method == "POST" else None
    if made:
        return redirect(f"/inbox/?done={mail}")
    (one,) = mails_shown([known], visit)
    shown = {
        "heading": EVENTS[told.what], "form": form, "button": "Record it", "back": "/inbox/", "back_words": "Inbox", "one": one,
        "lead": UNSURE if one.unsure else "", "groups": GROUPS, "what": told.what, "waits": known.state is MailState.PROPOSED,
    }  # fmt: skip
    return render(request, "inbox/mail.html", shown, status=form.status)


def _as_meant(proposed: Proposed, what: str) -> Proposed:
    """The event, as another kind where that was chosen."""
    if not what:
        return proposed
    if what not in set(What) - NOT_BY_FORM:
        raise Http404
    return taken_as(proposed, What(what))


def _form(request: HttpRequest, visit: Visit, known: KeptMail, told: Proposed) -> ConfirmForm:
    here = {one.candidacy.id: one for one in glances(seeker=visit.seeker, today=visit.today)}
    jobs = [(str(id_), one.candidacy.name) for id_, one in here.items()]
    chosen = request.POST.get("candidacy", str(known.candidacy or ""))
    meant = next((one.standing for id_, one in here.items() if str(id_) == chosen), standing((), visit.today))
    return ConfirmForm(told, jobs, meant, request.POST or None, initial=said_of(known, told, visit.now))


def _confirmed(form: ConfirmForm, visit: Visit, known: KeptMail) -> Recorded:
    return desk.confirm(
        seeker=visit.seeker, mail=known.id, candidacy=form.about, instead=form.instead(), now=visit.now, key=form.said("key"),
        filled_on=form.said("filled_on"),
    )  # fmt: skip


@require_POST
def record(request: HttpRequest, mail: UUID) -> HttpResponse:
    """What the mail says is recorded as it stands."""
    visit = visit_of(request)
    desk.confirm(seeker=visit.seeker, mail=mail, now=visit.now, key=_key(request), filled_on=_filled_on(request))
    return redirect(f"/inbox/?done={mail}")


@require_POST
def dismiss(request: HttpRequest, mail: UUID) -> HttpResponse:
    """The mail waits no more, and nothing is recorded."""
    visit, key = visit_of(request), _key(request)
    desk.dismiss(seeker=visit.seeker, mail=mail, now=visit.now, key=key, filled_on=_filled_on(request))
    return told_at("/inbox/", visit, key or "")


@require_POST
def undo(request: HttpRequest, mail: UUID) -> HttpResponse:
    """What was recorded is taken back, and the mail waits again."""
    visit = visit_of(request)
    desk.take_confirming_back(seeker=visit.seeker, mail=mail, now=visit.now, key=_key(request))
    return redirect("/inbox/")


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, mail: UUID) -> HttpResponse:
    """The job of the mail is noted; what the mail says still waits."""
    visit = visit_of(request)
    known = kept_mail(seeker=visit.seeker, mail=mail, now=visit.now)
    initial = {"title": known.mail.job, "employer": known.mail.employer, "filled_on": known.version}
    form = JobForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.done(lambda: _begun(form, visit, mail)):
        return redirect(f"/inbox/{mail}/")
    told = {
        "heading": "It is a new job", "form": form, "button": "Note the job", "back": "/inbox/", "back_words": "Inbox",
        "lead": "The job is noted first. Then you see what the mail would record for it.",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _begun(form: JobForm, visit: Visit, mail: UUID) -> KeptCandidacy:
    return desk.begin_from(
        seeker=visit.seeker, mail=mail, employer=form.said("employer"), title=form.said("title"), now=visit.now,
        key=form.said("key"), filled_on=form.said("filled_on"),
    )  # fmt: skip


def _key(request: HttpRequest) -> str | None:
    return request.POST.get("key") or None


def _filled_on(request: HttpRequest) -> str | None:
    return request.POST.get("filled_on") or None
