"""What the page of a part asks for while it is written or spoken: the draft kept, the matches, a recording; answered in JSON."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from candidacy.app.desk.debriefs import debrief_of_round
from candidacy.app.desk.drafts import drop_draft, keep_draft
from candidacy.app.desk.spoken import begin_spoken, spoken_file
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.app.web.debrief.course import Step, course_of, offered, seen_of
from candidacy.app.web.debrief.forms import PartForm
from candidacy.app.web.frame.filters import clock_time
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.scripts.answering import Told, answered_in_json, told_by_recorder
from candidacy.followup.debrief.matching import match_asked
from candidacy.followup.debrief.values import Part


@require_POST
@answered_in_json
def draft(request: HttpRequest, candidacy: UUID, number: int, part: str) -> Told:
    """What is being written is kept; the answer says since when, and which expected question each asked one may be.

    A form that says what is saved already is no draft.
    """
    visit = visit_of(request)
    kept, step = _meant(visit, candidacy, number, part)
    seen = seen_of(visit, kept, step.prompt.part)
    form = PartForm(kept, seen, offered(visit, kept, seen), request.POST)
    written, since = form.being_written(), ""
    if form.written:
        on = request.POST.get("filled_on", "")
        made = keep_draft(
            seeker=visit.seeker, debrief=kept.id, part=seen.part, written=written, filled_on=on, now=visit.now
        )
        since = clock_time(made.at)
    else:
        drop_draft(seeker=visit.seeker, debrief=kept.id, part=seen.part)
    return {"kept": since, "matches": _matches(kept, written) if seen.part is Part.ASKED else {}}


def _matches(kept: KeptDebrief, written: dict[str, list[str]]) -> dict[str, list[dict[str, Any]]]:
    """Return for each question by its place the expected ones it may be, the likeliest first."""
    asked = {name.removeprefix("text-"): texts[0] for name, texts in written.items() if name.startswith("text-")}
    found = {at: match_asked(text, kept.expected) for at, text in asked.items()}
    return {at: [{"text": one.text, "sure": one.sure} for one in several] for at, several in found.items()}


@require_POST
def drop(request: HttpRequest, candidacy: UUID, number: int, part: str) -> HttpResponse:
    """What was being written is gone; the part is as it was saved last."""
    visit = visit_of(request)
    kept, step = _meant(visit, candidacy, number, part)
    drop_draft(seeker=visit.seeker, debrief=kept.id, part=step.prompt.part)
    return redirect(step.address)


@require_POST
@answered_in_json
def speak(request: HttpRequest, candidacy: UUID, number: int, part: str) -> Told:
    """A recording for the part is begun; the answer says which."""
    asked, visit = told_by_recorder(request), visit_of(request)
    kept, step = _meant(visit, candidacy, number, part)
    made = begin_spoken(
        seeker=visit.seeker, debrief=kept.id, part=step.prompt.part, media=str(asked.get("media", "")), now=visit.now,
        key=str(asked.get("key", "")) or None,
    )  # fmt: skip
    return {"take": str(made.id)}


@require_POST
@answered_in_json
def give(request: HttpRequest, candidacy: UUID, number: int, part: str) -> Told:
    """The recording for the part is what the file holds."""
    visit, given = visit_of(request), request.FILES.get("recording")
    kept, step = _meant(visit, candidacy, number, part)
    made = spoken_file(
        seeker=visit.seeker, debrief=kept.id, part=step.prompt.part, data=given.read() if given else b"",
        media=str(given.content_type or "") if given else "", now=visit.now, key=request.POST.get("key") or None,
    )  # fmt: skip
    return {"take": str(made.id)}


def _meant(visit: Visit, candidacy: UUID, number: int, part: str) -> tuple[KeptDebrief, Step]:
    kept = debrief_of_round(seeker=visit.seeker, candidacy=candidacy, round_number=number)
    return kept, course_of(visit, kept).step(part)
