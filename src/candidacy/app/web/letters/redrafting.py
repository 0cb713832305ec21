"""A letter in a language model's words: asked by a press, shown with what nobody said, kept only when it is saved."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.views.decorators.http import require_POST

from candidacy.app.desk.language_model import AT_MOST_S, EVERY_S, Redraft, redrafting
from candidacy.app.kept_letters import KeptLetter
from candidacy.app.web.door.refused import next_step
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.frame.working import streamed
from candidacy.app.web.letters.forms import LetterForm, RedraftForm
from candidacy.app.web.letters.letter import WORDS, letter_here
from candidacy.app.web.letters.shown import name_of
from candidacy.kernel.refusals import Refusal

SHOWN_EVERY = 5
"""Of the steps of waiting so many make a line."""
Steps = Iterator[Redraft | None]
Told = dict[str, object]


@require_POST
def redrafted(request: HttpRequest, candidacy: UUID, letter: UUID) -> HttpResponseBase:
    """Show what the model made of the letter; the letter stays as it is until the form is saved.

    Of an answer that takes longer the page says that it goes on.
    """
    visit = visit_of(request)
    known = letter_here(visit, candidacy, letter)
    asking = RedraftForm(request.POST)
    told = _told(known)
    steps = redrafting(seeker=visit.seeker, letter=letter, now=visit.now, model_key=request.POST.get("model_key", ""))
    made: list[Redraft | None] | None = asking.made(lambda: [next(steps)])
    if made == [None]:
        return streamed(request, "letters/redrafting.html", told, _lines(request, told, known, asking, steps))
    shown = told | _made(known, asking, made[0] if made else None)
    return render(request, "letters/redrafted.html", shown, status=asking.status)


def _told(known: KeptLetter) -> Told:
    return {
        "heading": name_of(known),
        "letter": known,
        "page": f"/candidacies/{known.candidacy}/letters/{known.id}/",
        "patience": AT_MOST_S,
    }


def _made(known: KeptLetter, asking: RedraftForm, made: Redraft | None) -> Told:
    words = {name: getattr(known, name) for name in WORDS} | {"filled_on": known.version}
    form = LetterForm(initial=words | ({"body": made.looked.letter.body} if made else {}))
    return {"made": made, "asking": asking, "form": form}


def _lines(request: HttpRequest, told: Told, known: KeptLetter, asking: RedraftForm, steps: Steps) -> Iterator[str]:
    """Give a line for some steps of waiting, then the letter as the model wrote it, or why it did not."""
    yield '<div role="log" aria-live="polite">'
    end = ""
    try:
        for number, made in enumerate(steps, start=2):
            if made:
                end = render_to_string("letters/redrafted_words.html", told | _made(known, asking, made), request)
            elif number % SHOWN_EVERY == 0:
                yield format_html("<p>{} seconds</p>\n", round(number * EVERY_S))
    except Refusal as refusal:
        yield format_html("<p><strong>{} {}</strong></p>\n", refusal.sentence, next_step(refusal))
    yield f"</div>{end}"
