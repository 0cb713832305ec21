"""Where a saved change is told: the next page says it in one line, with the way back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from candidacy.app.desk.taking_back import change_by, known_change
from candidacy.app.kept import KeptChange
from candidacy.app.paper.search.changes import change_words
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.kernel.refusals import NotFound

SECTIONS = {
    "person": "#people", "involvement": "#people", "ask": "#asks", "dossierfact": "#employer", "planitem": "#plan",
    "document": "#documents", "attachment": "#documents", "posting": "#documents",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Saved:
    """The line, where its button posts to, the word on it, and a fresh key."""

    text: str
    action: str
    button: str
    key: str


def saved_here(request: HttpRequest) -> Saved | None:
    """Return what the page before saved, or None where there is nothing to tell."""
    try:
        change = known_change(seeker=visit_of(request).seeker, change=UUID(request.GET["saved"]))
    except (KeyError, ValueError, NotFound):
        return None
    way, button = ("put-back", "Put it back") if change.taken_back else ("undo", "Undo")
    return Saved(change_words(change), f"/changes/{change.id}/{way}/", button, fresh_key())


def told_at(page: str, visit: Visit, key: str) -> HttpResponse:
    """Return the way to the page, which tells what the command with this key saved."""
    change = change_by(seeker=visit.seeker, key=key) if key else None
    address, _, section = page.partition("#")
    asked = f"?saved={change.id}" if change else ""
    return redirect(f"{address}{asked}{'#' if section else ''}{section}")


def page_of(change: KeptChange) -> str:
    """Return the page on which the change is seen."""
    if change.what == "received":
        return f"/inbox/?saved={change.id}"
    if change.candidacy and change.what == "questionnote":
        return f"/candidacies/{change.candidacy}/questions/?saved={change.id}"
    if change.candidacy and change.what == "letter":
        return f"/candidacies/{change.candidacy}/letters/?saved={change.id}"
    if change.candidacy and change.what == "debrief":
        return f"/candidacies/{change.candidacy}/debrief/?saved={change.id}"
    if change.candidacy:
        return f"/candidacies/{change.candidacy}/?saved={change.id}{SECTIONS.get(change.what, '')}"
    room = {
        "story": "stories",
        "document": "documents",
        "outlook": "outlook",
        "practice": "rehearse",
        "mailaccount": "settings/mail",
        "calendarhabits": "calendar",
    }.get(change.what)
    return f"/{room}/?saved={change.id}" if room else f"/?saved={change.id}"
