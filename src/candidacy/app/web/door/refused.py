"""A refusal as a page: the sentence, and what to do next in the words of this face."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from candidacy.app.desk.safekeeping import look_after_data
from candidacy.app.paper.inbox.unread import WHAT_HELPS
from candidacy.app.web.door.guard import Answer
from candidacy.kernel.answers import ANSWERS
from candidacy.kernel.change_refusals import EventIncomplete
from candidacy.kernel.mail_refusals import NoSuchMail, NotAMail
from candidacy.kernel.refusals import (
    BadUse,
    KeyUsedBefore,
    NotFound,
    NothingToRead,
    NothingToUndo,
    Refusal,
    SeveralFit,
)

NEXT_HERE = {
    BadUse.code: "Go back, and try again.",
    EventIncomplete.code: "Record it with its form, where all of it is asked.",
    KeyUsedBefore.code: "It was saved when you sent it the first time. Open the page again to see it.",
    NoSuchMail.code: "It may have been removed. Go to your inbox and look for it there.",
    NotAMail.code: WHAT_HELPS[NotAMail.code],
    NotFound.code: "It may have been removed. Go to your candidacies and look for it there.",
    NothingToRead.code: "Add it on the page of the candidacy.",
    NothingToUndo.code: "Look at what happened so far on the page of the candidacy.",
    SeveralFit.code: "Go to your candidacies and choose the one you mean.",
}
"""Where the refusal's own advice speaks of the command line."""


def next_step(refusal: Refusal) -> str:
    """Return what helps, as said on a page."""
    return NEXT_HERE.get(refusal.code, refusal.next_step)


class RefusalsAsPages:
    """Turns a refusal that leaves a view into its page, with the status of the one table."""

    def __init__(self, answer: Answer) -> None:
        self._answer: Callable[[HttpRequest], HttpResponseBase] = answer

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Pass the request on."""
        return self._answer(request)

    def process_view(
        self, request: HttpRequest, view: object, words: Sequence[object], named: Mapping[str, object]
    ) -> HttpResponse | None:
        """Look after the data before a form is saved; nothing more is written to damaged data."""
        if request.method != "POST":
            return None
        try:
            look_after_data(now=datetime.now().astimezone())
        except Refusal as refusal:
            return self.process_exception(request, refusal)
        return None

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Return the page for a refusal; other errors go on as they are."""
        if not isinstance(error, Refusal):
            return None
        told = {"sentence": error.sentence, "next": next_step(error)}
        return render(request, "door/refused.html", told, status=ANSWERS[error.code].http_status)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Return the page for an address that leads nowhere."""
    told = {"sentence": "There is no such page.", "next": "Go to Today, or to your candidacies."}
    return render(request, "door/refused.html", told, status=404)


def failed(request: HttpRequest) -> HttpResponse:
    """Return the page for a fault of our own."""
    told = {"sentence": "Something went wrong here, and it is not your fault.", "next": "What was saved before is safe. Go back and try again."}  # fmt: skip
    return render(request, "door/refused.html", told, status=500)


def token_missing(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Return the page for a form without its token, such as one left open since the app was last started."""
    told = {"sentence": "This page was too old, so nothing was saved.", "next": "Open the page again and send it once more."}  # fmt: skip
    return render(request, "door/refused.html", told, status=403)
