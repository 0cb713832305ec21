"""One letter: its words, what is worth a look, and the ways it can go out."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from candidacy.app.desk.asking import is_set
from candidacy.app.desk.language_model import language_model_of
from candidacy.app.desk.letters_kept import change_letter, drop_letter, letter_of, looked_at
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.mail_account import account_of
from candidacy.app.desk.people import people
from candidacy.app.desk.posting_letters import letter_as_mailto
from candidacy.app.desk.words import same_name
from candidacy.app.kept import Role
from candidacy.app.kept_letters import KeptLetter, LookedAt
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.letters.forms import LetterForm, RedraftForm
from candidacy.app.web.letters.shown import WAYS, name_of, offered_after
from candidacy.app.web.undoing.saved import told_at
from candidacy.followup.notes.mailing import SHORTEST_CUT
from candidacy.followup.notes.values import Kind
from candidacy.kernel.refusals import Refusal

LONG = (
    "Some mail programs cut so long a letter: see there that its last line is whole, or take it as a file or copy it."
)
WORDS = "name", "address", "subject", "body"


def letter_here(visit: Visit, candidacy: UUID, letter: UUID) -> KeptLetter:
    """Return the letter of this candidacy; one of another is not found here."""
    known = letter_of(seeker=visit.seeker, letter=letter)
    if known.candidacy != candidacy:
        raise Http404
    return known


@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest, candidacy: UUID, letter: UUID) -> HttpResponse:
    """Show the letter; its words are saved as the form says them."""
    visit = visit_of(request)
    known = letter_here(visit, candidacy, letter)
    initial = {name: getattr(known, name) for name in WORDS} | {"filled_on": known.version}
    form = LetterForm(request.POST or None, initial=initial)
    page = f"/candidacies/{candidacy}/letters/{letter}/"
    if request.method == "POST" and form.done(lambda: _changed(form, visit, letter)):
        return told_at(page, visit, form.said("key"))
    told = {
        **_shown(visit, known),
        "form": form,
        "page": page,
        "key": fresh_key(),
        "base": f"/candidacies/{candidacy}/",
        "model": language_model_of(seeker=visit.seeker),
        "asking": RedraftForm(),
    }
    return render(request, "letters/letter.html", told, status=form.status)


def _changed(form: LetterForm, visit: Visit, letter: UUID) -> KeptLetter:
    given = {name: form.said(name) for name in WORDS}
    return change_letter(
        seeker=visit.seeker,
        letter=letter,
        now=visit.now,
        key=form.said("key"),
        filled_on=form.said("filled_on"),
        **given,
    )


def _shown(visit: Visit, known: KeptLetter) -> dict[str, Any]:
    here = standing_of(seeker=visit.seeker, candidacy=known.candidacy, today=visit.today)
    looked, account = looked_at(known, today=visit.today, here=here), account_of(seeker=visit.seeker)
    told: dict[str, Any] = {
        "one": here.candidacy, "letter": known, "heading": name_of(known), "looked": looked,
        "complete": looked.complete, "account": account, "set": is_set(letter=known, today=visit.today, here=here), **_mailto(looked),
    }  # fmt: skip
    if known.sent:
        referee = _referee(visit, known)
        told |= {"way": WAYS[known.how] if known.how else "", "offer": offered_after(known, here.standing, referee)}
    return told


def _mailto(looked: LookedAt) -> dict[str, str]:
    """Return the address that opens the mail program, or why there is none."""
    if not looked.complete:
        return {}
    try:
        address = letter_as_mailto(looked.letter)
        return {"mailto": address} | ({"long_mailto": LONG} if len(address) > SHORTEST_CUT else {})
    except Refusal as refusal:
        return {"no_mailto": f"{refusal.sentence} {refusal.next_step}"}


def _referee(visit: Visit, known: KeptLetter) -> UUID | None:
    if known.kind is not Kind.BRIEFING:
        return None
    several = people(seeker=visit.seeker, candidacy=known.candidacy)
    fits = (one for one in several if one.role is Role.REFEREE and same_name(one.name, known.name))
    told = ((one.id, part.briefed) for one in fits for part in one.parts if part.candidacy == known.candidacy)
    return next((id_ for id_, briefed in told if not briefed), None)


@require_POST
def drop(request: HttpRequest, candidacy: UUID, letter: UUID) -> HttpResponse:
    """The draft is gone."""
    visit, key = visit_of(request), request.POST.get("key", "")
    letter_here(visit, candidacy, letter)
    drop_letter(seeker=visit.seeker, letter=letter, now=visit.now, key=key or None)
    if not key:
        return redirect(f"/candidacies/{candidacy}/letters/")
    return told_at(f"/candidacies/{candidacy}/letters/", visit, key)
