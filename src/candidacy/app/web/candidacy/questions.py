"""The questions to expect in one candidacy, and what the seeker wants to say to each."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from candidacy.app.desk.expecting import expected_question, expected_questions
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.preparing import note_question
from candidacy.app.desk.stories import stories
from candidacy.app.desk.unchanged import version_of
from candidacy.app.kept import KeptQuestion
from candidacy.app.web.candidacy.forms import NoteForm
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.undoing.saved import told_at


@require_safe
def page(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """Show the questions with the notes on them, and what was learned on each before."""
    from candidacy.app.desk.learning import lessons_on  # noqa: PLC0415 - brings the words that are compared
    from candidacy.app.web.debrief.shown import shown_debriefs  # noqa: PLC0415

    visit = visit_of(request)
    known = expected_questions(seeker=visit.seeker, candidacy=candidacy, now=visit.now)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today)
    learned = lessons_on(seeker=visit.seeker, questions={asked.text: asked.kind for asked in known})
    told = {
        "one": here.candidacy, "base": f"/candidacies/{candidacy}/", **shown_debriefs(visit, here),
        "questions": [(asked, *learned.get(asked.text, ((), (), ()))) for asked in known],
    }  # fmt: skip
    return render(request, "candidacy/questions.html", told)


@require_http_methods(["GET", "HEAD", "POST"])
def note(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """What the seeker wants to say to one question is kept; the address names the question by its words."""
    visit = visit_of(request)
    asked = expected_question(seeker=visit.seeker, candidacy=candidacy, words=request.GET.get("question", ""), now=visit.now)  # fmt: skip
    own = [(str(story.id), story.title) for story in stories(seeker=visit.seeker)]
    form = NoteForm(
        own,
        request.POST or None,
        initial={"note": asked.note, "story": str(asked.story or ""), "filled_on": version_of(asked.noted)},
    )
    back = f"/candidacies/{candidacy}/questions/"
    if request.method == "POST" and form.done(lambda: _noted(form, visit, candidacy, asked.text)):
        return told_at(back, visit, form.said("key"))
    told = {
        "heading": asked.text, "lead": asked.why, "form": form, "button": "Save", "back": back,
        "back_words": "The questions to expect",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _noted(form: NoteForm, visit: Visit, candidacy: UUID, question: str) -> KeptQuestion:
    story = form.said("story")
    return note_question(
        seeker=visit.seeker, candidacy=candidacy, question=question, note=form.said("note"),
        story=UUID(story) if story else None, now=visit.now, key=form.said("key"),
        filled_on=form.said("filled_on"),
    )  # fmt: skip
