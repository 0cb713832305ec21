"""The seeker's own mailbox: where it is, tried, forgotten, and new mail fetched from it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from candidacy.app.desk import mailbox as desk
from candidacy.app.desk.unchanged import version_of
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.inbox.forms import MailboxForm, PasswordForm
from candidacy.app.web.inbox.views import shown
from candidacy.app.web.inbox.working import worked_through
from candidacy.app.web.undoing.saved import told_at

SECTION = "/settings/#mailbox"


def mailbox_told(request: HttpRequest) -> dict[str, Any]:
    """Return what the section of the settings shows."""
    visit = visit_of(request)
    box, kept = desk.mailbox_of(seeker=visit.seeker), desk.password_is_kept(seeker=visit.seeker)
    return {"mailbox": {
        "box": box, "kept": kept, "trying": PasswordForm(kept=kept), "worked": request.GET.get("mailbox") == "opened",
        "key": fresh_key(),
    }}  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest) -> HttpResponse:
    """The mailbox is where the form says; the password is in the keyring, where one was given."""
    visit = visit_of(request)
    box = desk.mailbox_of(seeker=visit.seeker)
    since = visit.today - timedelta(days=desk.BACK_DAYS)
    form = MailboxForm(box, version_of(box), since, request.POST or None)
    if request.method == "POST" and form.done(lambda: _kept(form, visit)):
        return told_at(SECTION, visit, form.said("key"))
    told = {
        "heading": "Your mailbox", "form": form, "button": "Save", "back": SECTION, "back_words": "Settings",
        "lead": "Mail is fetched when you ask for it, and read on this machine. Your mailbox stays as it is: nothing is marked as read, moved or deleted.",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _kept(form: MailboxForm, visit: Visit) -> None:
    given = {name: form.cleaned_data[name] for name in ("host", "security", "port", "user", "folder", "since")}
    desk.keep_mailbox(
        seeker=visit.seeker, now=visit.now, password=form.said("password"), key=form.said("key"),
        filled_on=form.said("filled_on"), **given,
    )  # fmt: skip


@require_POST
def attempt(request: HttpRequest) -> HttpResponse:
    """The server let the seeker in, or it is said why not; nothing was fetched."""
    visit = visit_of(request)
    form = PasswordForm(desk.password_is_kept(seeker=visit.seeker), request.POST)
    if form.done(lambda: desk.try_mailbox(seeker=visit.seeker, now=visit.now, password=form.said("password"))):
        return redirect("/settings/?mailbox=opened#mailbox")
    told = {"heading": "Try your mailbox", "form": form, "button": "Try it", "back": SECTION, "back_words": "Settings"}
    return render(request, "frame/one_form.html", told, status=form.status)


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """No mailbox is known, and the keyring gave the password up; mail that came in stays."""
    visit, key = visit_of(request), request.POST.get("key", "")
    desk.forget_mailbox(seeker=visit.seeker, now=visit.now, key=key)
    return told_at(SECTION, visit, key)


@require_POST
def fetch(request: HttpRequest) -> HttpResponseBase:
    """What is new is fetched and read; the page says how far it is."""
    visit = visit_of(request)
    form = PasswordForm(desk.password_is_kept(seeker=visit.seeker), request.POST)
    if not form.is_valid():
        return shown(request, {"fetching": form}, form.status)
    steps = desk.fetching(seeker=visit.seeker, now=visit.now, password=form.said("password"))
    return worked_through(request, "Fetching your mail", steps)
