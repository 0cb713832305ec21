"""The stories: kept, changed, forgotten, and which competencies have none."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidacy.app.desk import stories as desk
from candidacy.app.desk.coverage import coverage
from candidacy.app.kept import KeptStory
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.stories.forms import ChangeStoryForm, StoryForm
from candidacy.app.web.undoing.saved import told_at

PARTS = "title", "situation", "task", "action", "result", "learned"


@require_safe
def stories(request: HttpRequest) -> HttpResponse:
    """Show the stories, and what the open interviews ask that no story shows."""
    visit = visit_of(request)
    told = {
        "stories": desk.stories(seeker=visit.seeker),
        "coverage": coverage(seeker=visit.seeker, now=visit.now),
        "key": fresh_key(),
    }
    return render(request, "stories/stories.html", told)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A new story is kept."""
    asked = request.GET.get("shows", "")
    return _form(request, StoryForm(request.POST or None, initial={"competencies": [asked]}), None, "Add a story")


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, story: UUID) -> HttpResponse:
    """The story is as given now."""
    visit = visit_of(request)
    known = next((one for one in desk.stories(seeker=visit.seeker) if one.id == story), None)
    if known is None:
        raise Http404
    initial: dict[str, Any] = {name: getattr(known, name) for name in PARTS}
    initial |= {"competencies": list(known.competencies), "filled_on": known.version}
    form = ChangeStoryForm(request.POST or None, initial=initial)
    return _form(request, form, story, known.title)


def _form(request: HttpRequest, form: StoryForm, story: UUID | None, heading: str) -> HttpResponse:
    visit = visit_of(request)
    if request.method == "POST" and form.done(lambda: _kept(form, visit, story)):
        return told_at("/stories/", visit, form.said("key"))
    told = {
        "before": desk.versions_of(seeker=visit.seeker, story=story) if story else (),
        "heading": heading, "form": form, "button": "Save", "back": "/stories/", "back_words": "Stories",
        "lead": "Something you really did. You can leave parts empty and come back.",
    }  # fmt: skip
    return render(request, "stories/story.html", told, status=form.status)


def _kept(form: StoryForm, visit: Visit, story: UUID | None) -> KeptStory:
    parts = {name: form.said(name) for name in PARTS}
    return desk.keep_story(
        seeker=visit.seeker, now=visit.now, story=story, competencies=form.cleaned_data["competencies"],
        key=form.said("key"), filled_on=form.said("filled_on"), **parts,
    )  # fmt: skip


@require_POST
def forget(request: HttpRequest, story: UUID) -> HttpResponse:
    """The story is gone."""
    visit, key = visit_of(request), request.POST.get("key", "")
    desk.forget_story(seeker=visit.seeker, story=story, now=visit.now, key=key)
    return told_at("/stories/", visit, key)
