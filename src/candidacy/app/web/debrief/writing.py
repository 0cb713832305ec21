"""Writing a debrief: it is begun, and written one part a page; each part is saved by itself."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from candidacy.app.desk import debriefing as desk
from candidacy.app.desk.debriefs import debrief, debrief_of_round, debriefs_of
from candidacy.app.desk.drafts import draft_of
from candidacy.app.desk.interviews import interviews_in
from candidacy.app.desk.looking import standing_of
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.app.web.debrief.course import base_of, course_of, offered, seen_of
from candidacy.app.web.debrief.forms import BeginForm, MatchForm, PartForm
from candidacy.app.web.debrief.spoken import spoken_shown
from candidacy.app.web.debrief.words import LINES, minutes_words, round_words
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.scripts.serving import scripts_name, with_scripts
from candidacy.app.web.undoing.saved import told_at
from candidacy.followup.debrief.values import Part


@require_http_methods(["GET", "HEAD", "POST"])
def rounds(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """Show the interviews with their debriefs; one that is not on record is begun by its day."""
    visit = visit_of(request)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today)
    form = BeginForm(request.POST or None, initial={"held": visit.today})
    if request.method == "POST":
        made = form.made(lambda: _begun(visit, candidacy, None, form))
        if made:
            return redirect(course_of(visit, made).base)
    kept = {one.told.round: one for one in debriefs_of(seeker=visit.seeker, candidacy=candidacy)}
    talks = {one.round: one for one in interviews_in(here.events, visit.today)}
    rows = [
        {
            "number": at,
            "words": round_words(at),
            "kept": kept.get(at),
            "day": talks[at].day if at in talks else kept[at].told.held,
            "over": at not in talks or talks[at].is_over(visit.now),
        }
        for at in sorted({*kept, *talks})
    ]
    told = {
        "one": here.candidacy,
        "base": f"/candidacies/{candidacy}/",
        "rows": rows,
        "form": form,
        "key": fresh_key(),
    }
    return render(request, "debrief/rounds.html", told, status=form.status)


@require_POST
def begin(request: HttpRequest, candidacy: UUID, number: int) -> HttpResponse:
    """The debrief of that round is begun, or taken up where it was left."""
    visit = visit_of(request)
    kept = _begun(visit, candidacy, number, None, request.POST.get("key"))
    course = course_of(visit, kept)
    return redirect(course.open.address if course.open else course.base)


def _begun(
    visit: Visit, candidacy: UUID, number: int | None, form: BeginForm | None, key: str | None = None
) -> KeptDebrief:
    held = form.cleaned_data["held"] if form else None
    return desk.open_debrief(
        seeker=visit.seeker, candidacy=candidacy, round_number=number, held=held, now=visit.now,
        key=form.said("key") if form else key,
    )  # fmt: skip


@with_scripts
@require_http_methods(["GET", "HEAD", "POST"])
def part(request: HttpRequest, candidacy: UUID, number: int, part: str) -> HttpResponse:
    """One part is shown, saved or left out; then the next."""
    visit = visit_of(request)
    kept = debrief_of_round(seeker=visit.seeker, candidacy=candidacy, round_number=number)
    course = course_of(visit, kept)
    step = course.step(part)
    seen = seen_of(visit, kept, step.prompt.part)
    sent = request.POST if request.method == "POST" else None
    draft = None if sent else draft_of(seeker=visit.seeker, debrief=kept.id, part=seen.part)
    form = PartForm(kept, seen, offered(visit, kept, seen), sent, draft)
    if request.method == "POST" and form.done(lambda: _saved(visit, kept, form, "skip" in request.POST)):
        after = step.address if "more" in request.POST else _onwards(visit, kept, step.prompt.part, course.after(step))
        return told_at(after, visit, form.said("key"))
    told = {
        "kept": kept, "course": course, "step": step, "form": form, "count": len(course.steps),
        "minutes": minutes_words(step.prompt.minutes), "several": step.prompt.part in LINES,
        "name": kept.told.name, "round": round_words(number), "draft": draft, "scripts": scripts_name(),
        "spoken": spoken_shown(visit, kept, seen.part),
    }  # fmt: skip
    return render(request, "debrief/part.html", told, status=form.status)


def _saved(visit: Visit, kept: KeptDebrief, form: PartForm, skipped: bool) -> KeptDebrief:
    part, key = form.seen.part, form.said("key")
    if skipped and not form.written:
        return desk.skip_part(seeker=visit.seeker, debrief=kept.id, part=part, now=visit.now, key=key)
    return desk.keep_part(
        seeker=visit.seeker, debrief=kept.id, part=part, values=form.values(), answers=form.answers(), now=visit.now,
        key=key, filled_on=form.said("filled_on"),
    )  # fmt: skip


def _onwards(visit: Visit, kept: KeptDebrief, part: Part, after: str) -> str:
    """Return the page of the matches where some rest on words alone, else the next part."""
    now = debrief(seeker=visit.seeker, debrief=kept.id)
    unsaid = any(one.foreseen is None for one in now.told.asked)
    if part is Part.ASKED and now.expected and unsaid:
        return f"{base_of(kept.candidacy, kept.told.round)}expected/"
    return after


@require_http_methods(["GET", "HEAD", "POST"])
def expected(request: HttpRequest, candidacy: UUID, number: int) -> HttpResponse:
    """Which expected question each asked one was is as the seeker says."""
    visit = visit_of(request)
    kept = debrief_of_round(seeker=visit.seeker, candidacy=candidacy, round_number=number)
    course = course_of(visit, kept)
    form = MatchForm(kept, request.POST if request.method == "POST" else None)
    after = course.after(course.step(Part.ASKED))
    if request.method == "POST" and form.done(lambda: _matched(visit, kept, form)):
        return told_at(after, visit, form.said("key"))
    told = {
        "kept": kept, "course": course, "form": form, "after": after, "name": kept.told.name,
        "round": round_words(number), "count": len(course.steps),
    }  # fmt: skip
    return render(request, "debrief/expected.html", told, status=form.status)


def _matched(visit: Visit, kept: KeptDebrief, form: MatchForm) -> KeptDebrief:
    return desk.match_by_hand(
        seeker=visit.seeker, debrief=kept.id, foreseen=form.foreseen(), now=visit.now, key=form.said("key"),
        filled_on=form.said("filled_on"),
    )  # fmt: skip


@require_POST
def promise(request: HttpRequest, candidacy: UUID, number: int, place: int) -> HttpResponse:
    """The promise is kept, or open again."""
    visit, key = visit_of(request), request.POST.get("key", "")
    kept = debrief_of_round(seeker=visit.seeker, candidacy=candidacy, round_number=number)
    done = "open" not in request.POST
    desk.keep_promise(seeker=visit.seeker, debrief=kept.id, place=place, kept=done, now=visit.now, key=key)
    return told_at(f"{base_of(candidacy, number)}#promises", visit, key)


@require_POST
def remove(request: HttpRequest, candidacy: UUID, number: int) -> HttpResponse:
    """The debrief is gone; Undo brings it back."""
    visit, key = visit_of(request), request.POST.get("key", "")
    kept = debrief_of_round(seeker=visit.seeker, candidacy=candidacy, round_number=number)
    desk.remove_debrief(seeker=visit.seeker, debrief=kept.id, now=visit.now, key=key)
    return told_at(f"/candidacies/{candidacy}/debrief/", visit, key)
