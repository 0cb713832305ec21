"""What happened, recorded in two taps; taken back in one."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidacy.app.desk import recording as desk
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.telling import likely_of
from candidacy.app.kept import Recorded
from candidacy.app.web.candidacy.asking import AT_ONCE
from candidacy.app.web.candidacy.forms import ParkForm, RecordForm, said_of
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.frame.words import EVENTS, GROUPS
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import What
from candidacy.ledger.parking import comes_back

NOT_BY_FORM = frozenset({What.CORRECTION, What.PARKED, What.UNPARKED})
"""These have wishes of their own."""
PARKING = "It leaves the page of today until the day you name, or until there is news."


@require_safe
def choose(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """Show what may have happened, the likely things first, each saved at once or with its few questions."""
    visit = visit_of(request)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today)
    likely = [(what, what in AT_ONCE) for what in likely_of(standing=here.standing)]
    told = {
        "one": here.candidacy, "likely": likely, "groups": GROUPS, "base": f"/candidacies/{candidacy}/",
        "key": fresh_key(), "today": visit.today.isoformat(),
    }  # fmt: skip
    return render(request, "candidacy/choose.html", told)


@require_http_methods(["GET", "HEAD", "POST"])
def record(request: HttpRequest, candidacy: UUID, what: str) -> HttpResponse:
    """The event is recorded as the form says."""
    visit, kind = visit_of(request), _kind(what)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today)
    form = RecordForm(kind, here.standing, request.POST or None, initial={"when": visit.today})
    back = f"/candidacies/{candidacy}/"
    made = form.made(lambda: _recorded(form, visit, candidacy, kind)) if request.method == "POST" else None
    if made:
        return _done(made)
    told = {"heading": EVENTS[kind], "form": form, "button": "Save", "back": back, "back_words": here.candidacy.name}
    return render(request, "frame/one_form.html", told, status=422 if form.errors else 200)


def _kind(what: str) -> What:
    if what not in set(What) - NOT_BY_FORM:
        raise Http404
    return What(what)


def _recorded(form: RecordForm, visit: Visit, candidacy: UUID, kind: What) -> Recorded:
    return desk.record(
        seeker=visit.seeker, candidacy=candidacy, what=kind, when=form.happened(), detail=form.detail(), now=visit.now,
        round_number=form.cleaned_data.get("round"), key=form.said("key"),
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: HttpRequest, candidacy: UUID, event: UUID) -> HttpResponse:
    """What is true takes the place of the wrong event; the wrong one stays in the record, struck through."""
    visit = visit_of(request)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today)
    wrong = next((one for one in here.events if one.id == str(event)), None)
    if wrong is None or wrong.what in NOT_BY_FORM:
        raise Http404
    form = RecordForm(wrong.what, here.standing, request.POST or None, initial=said_of(wrong))
    made = form.made(lambda: _corrected(form, visit, wrong)) if request.method == "POST" else None
    if made:
        return _done(made)
    told = {
        "heading": f"Change: {EVENTS[wrong.what]}", "form": form, "button": "Save", "back": f"/candidacies/{candidacy}/",
        "back_words": here.candidacy.name, "lead": "What was there before stays in the record, struck through.",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=422 if form.errors else 200)


def _corrected(form: RecordForm, visit: Visit, wrong: Event) -> Recorded:
    said = form.happened()
    # The same day again leaves the time that may be known of it.
    when = None if wrong.when and wrong.when.day == said.day else said
    return desk.correct(
        seeker=visit.seeker, event=UUID(wrong.id), when=when, detail=form.detail(wrong.detail), now=visit.now,
        round_number=form.cleaned_data.get("round"), key=form.said("key"),
    )  # fmt: skip


@require_POST
def undo(request: HttpRequest, candidacy: UUID, event: UUID) -> HttpResponse:
    """The event is taken back; taking back a taking-back puts it there again."""
    visit = visit_of(request)
    return _done(desk.undo(seeker=visit.seeker, candidacy=candidacy, event=event, now=visit.now, key=_key(request)))


@require_http_methods(["GET", "HEAD", "POST"])
def park(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """The candidacy is out of mind until a day, or until there is news."""
    visit = visit_of(request)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today)
    form = ParkForm(request.POST or None)
    made = form.made(lambda: _parked(form, visit, candidacy)) if request.method == "POST" else None
    if made:
        return _done(made)
    told = {
        "heading": "Put it out of mind", "form": form, "button": "Put it out of mind", "back": f"/candidacies/{candidacy}/",
        "back_words": here.candidacy.name, "lead": f"{PARKING} {comes_back(here.standing)}".rstrip(),
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=422 if form.errors else 200)


def _parked(form: ParkForm, visit: Visit, candidacy: UUID) -> Recorded:
    return desk.park(
        seeker=visit.seeker, candidacy=candidacy, until=form.cleaned_data.get("until"), words=form.said("text"),
        now=visit.now, key=form.said("key"),
    )  # fmt: skip


@require_POST
def unpark(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """The candidacy is back, with everything in place."""
    visit = visit_of(request)
    return _done(desk.call_again(seeker=visit.seeker, candidacy=candidacy, now=visit.now, key=_key(request)))


def _key(request: HttpRequest) -> str | None:
    return request.POST.get("key") or None


def _done(made: Recorded) -> HttpResponse:
    return redirect(f"/candidacies/{made.here.candidacy.id}/?done={made.event}")
