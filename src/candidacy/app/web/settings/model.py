"""The language model that may redraft a letter: named, or switched off; it begins switched off."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from candidacy.app.desk.language_model import language_model_of, switch_off_language_model, use_language_model
from candidacy.app.web.frame.forms import WishForm, a_line, fresh_key
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.undoing.saved import told_at

PAGE = "/settings/model/"


class ModelForm(WishForm):
    """Where the model is asked, and by what name."""

    address = a_line("Its address", needed=True, hint="Such as http://localhost:11434/v1 for Ollama on this machine.")
    name = a_line("Its name", needed=True, hint="As the program that runs it calls it, such as llama3.2.")


@require_http_methods(["GET", "HEAD", "POST"])
def model(request: HttpRequest) -> HttpResponse:
    """The model is the one the form says."""
    visit = visit_of(request)
    known = language_model_of(seeker=visit.seeker)
    form = ModelForm(request.POST or None, initial={"address": known.address, "name": known.name} if known else {})
    if request.method == "POST" and form.done(
        lambda: use_language_model(
            seeker=visit.seeker,
            address=form.said("address"),
            name=form.said("name"),
            now=visit.now,
            key=form.said("key"),
        )
    ):
        return told_at(PAGE, visit, form.said("key"))
    return render(
        request, "settings/model.html", {"form": form, "known": known, "key": fresh_key()}, status=form.status
    )


@require_POST
def off(request: HttpRequest) -> HttpResponse:
    """No language model is asked any more."""
    visit, key = visit_of(request), request.POST.get("key", "")
    switch_off_language_model(seeker=visit.seeker, now=visit.now, key=key or None)
    return told_at(PAGE, visit, key)
