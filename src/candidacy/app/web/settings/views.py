"""The settings: where the data lies, and the made-up search put in and taken out."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from candidacy import __version__
from candidacy.app.desk.language_model import language_model_of
from candidacy.app.desk.mail_account import account_of
from candidacy.app.desk.place import made_data_folder
from candidacy.app.desk.sample import put_sample_in, take_sample_out
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.inbox.mailbox import mailbox_told


@require_safe
def settings(request: HttpRequest) -> HttpResponse:
    """Show where everything is kept."""
    account = account_of(seeker=visit_of(request).seeker)
    told = {"folder": made_data_folder(), "version": __version__, "account": account, **mailbox_told(request)}
    told["model"] = language_model_of(seeker=visit_of(request).seeker)
    return render(request, "settings/settings.html", told)


@require_POST
def sample_in(request: HttpRequest) -> HttpResponse:
    """The made-up search is shown; the seeker's own stays as it is."""
    put_sample_in(now=visit_of(request).now)
    return redirect("today")


@require_POST
def sample_out(request: HttpRequest) -> HttpResponse:
    """Nothing is left of the made-up search."""
    take_sample_out()
    return redirect("today")
