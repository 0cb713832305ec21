"""A letter goes out: as a text to copy, as a file, through the seeker's own account; always by the seeker's own click."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidacy.app.desk.letters_kept import letter_of, mark_sent, may_go
from candidacy.app.desk.posting_letters import letter_as_eml, ready_to_send, send_letter
from candidacy.app.kept_letters import KeptLetter, Way
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.letters.forms import SendForm
from candidacy.app.web.letters.letter import letter_here
from candidacy.app.web.letters.shown import name_of
from candidacy.app.web.undoing.saved import told_at
from candidacy.kernel.refusals import UnusableText

PATIENCE_S = 30.0
"""So long a page waits for a mail server; the command waits longer."""
AGAIN = "yes"
BY_HAND = frozenset({Way.COPIED, Way.MAIL_PROGRAM})


@require_safe
def copy(request: HttpRequest, candidacy: UUID, letter: UUID) -> HttpResponse:
    """Show the letter as a text to copy."""
    visit = visit_of(request)
    known = letter_here(visit, candidacy, letter)
    may_go(known, again=True)
    page = f"/candidacies/{candidacy}/letters/{letter}/"
    told = {"letter": known, "heading": name_of(known), "page": page, "key": fresh_key()}
    return render(request, "letters/copy.html", told)


@require_safe
def as_eml(request: HttpRequest, candidacy: UUID, letter: UUID) -> HttpResponse:
    """Give the letter as a file that mail programs open as a draft."""
    visit = visit_of(request)
    letter_here(visit, candidacy, letter)
    mail = letter_as_eml(seeker=visit.seeker, letter=letter, now=visit.now)
    head = {"Content-Disposition": 'attachment; filename="letter.eml"'}
    return HttpResponse(mail, content_type="message/rfc822", headers=head)


@require_POST
def sent(request: HttpRequest, candidacy: UUID, letter: UUID) -> HttpResponse:
    """The seeker says that it went out by their own hand."""
    visit, key = visit_of(request), request.POST.get("key", "")
    letter_here(visit, candidacy, letter)
    way = request.POST.get("way", "")
    if way not in BY_HAND:
        raise UnusableText("It is not said how it went.")
    again = request.POST.get("again") == AGAIN
    mark_sent(seeker=visit.seeker, letter=letter, way=Way(way), now=visit.now, again=again, key=key or None)
    return told_at(f"/candidacies/{candidacy}/letters/{letter}/", visit, key)


@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest, candidacy: UUID, letter: UUID) -> HttpResponse:
    """Show from whom to whom it goes; one press sends it through the seeker's own account."""
    visit = visit_of(request)
    letter_here(visit, candidacy, letter)
    again = (request.POST if request.method == "POST" else request.GET).get("again") == AGAIN
    ready = ready_to_send(seeker=visit.seeker, letter=letter, again=again)
    form = SendForm(ready.asks_password, request.POST or None, initial={"again": AGAIN if again else ""})
    page = f"/candidacies/{candidacy}/letters/{letter}/"
    if request.method == "POST" and form.done(lambda: _sent(form, visit, letter, again=again)):
        return redirect(page)
    # A refusal of the outbox may have told that it went out before.
    known = letter_of(seeker=visit.seeker, letter=letter)
    told = {
        "heading": f"Send it: {name_of(known)}", "letter": known, "account": ready.account, "form": form, "page": page,
        "again": again, "patience": round(PATIENCE_S),
    }  # fmt: skip
    return render(request, "letters/send.html", told, status=form.status)


def _sent(form: SendForm, visit: Visit, letter: UUID, *, again: bool) -> KeptLetter:
    return send_letter(
        seeker=visit.seeker, letter=letter, now=visit.now, password=form.said("password"), again=again, key=form.said("key"),
        seconds=PATIENCE_S,
    )  # fmt: skip
