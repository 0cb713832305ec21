"""A letter in a language model's words: asked by a press, shown with what nobody said, kept only when it is saved."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from candidacy.app.desk.language_model import Redraft, redraft
from candidacy.app.desk.looking import standing_of
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.letters.forms import LetterForm, RedraftForm
from candidacy.app.web.letters.letter import WORDS, letter_here
from candidacy.app.web.letters.shown import name_of


@require_POST
def redrafted(request: HttpRequest, candidacy: UUID, letter: UUID) -> HttpResponse:
    """Show what the model made of the letter; the letter stays as it is until the form is saved."""
    visit = visit_of(request)
    known = letter_here(visit, candidacy, letter)
    asking = RedraftForm(request.POST)
    made: Redraft | None = asking.made(
        lambda: redraft(seeker=visit.seeker, letter=letter, now=visit.now, model_key=asking.said("model_key"))
    )
    base, page = f"/candidacies/{candidacy}/", f"/candidacies/{candidacy}/letters/{letter}/"
    words = {name: getattr(known, name) for name in WORDS} | {"filled_on": known.version}
    form = LetterForm(initial=words | ({"body": made.looked.letter.body} if made else {}))
    told = {
        "one": standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today).candidacy, "heading": name_of(known),
        "letter": known, "made": made, "asking": asking, "form": form, "page": page, "base": base,
    }  # fmt: skip
    return render(request, "letters/redrafted.html", told, status=asking.status)
