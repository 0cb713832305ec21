"""The room of a mock interview: what is asked now, the answer to it, and what comes after."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidacy.app.desk import rehearsal as desk
from candidacy.app.desk.asking_on import asked_on
from candidacy.app.desk.practice import practice_of
from candidacy.app.desk.reviewing import points_of_all
from candidacy.app.desk.takes import end_open, take_file, type_take
from candidacy.app.desk.takes_kept import takes_of
from candidacy.app.kept_takes import KeptRehearsal, KeptTake, TakeState
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.rehearse.asking import answering_told
from candidacy.app.web.rehearse.forms import FileForm, TypedForm
from candidacy.app.web.rehearse.listening import listening_told
from candidacy.app.web.rehearse.shown import PointShown, points_shown
from candidacy.app.web.scripts.serving import scripts_name, with_scripts


@with_scripts
@require_safe
def page(request: HttpRequest, rehearsal: UUID) -> HttpResponse:
    """Show what is asked now, or the answer just given, or the end of the interview."""
    visit = visit_of(request)
    held = desk.rehearsal_of(seeker=visit.seeker, rehearsal=rehearsal)
    return _shown(request, visit, held)


def _shown(
    request: HttpRequest, visit: Visit, held: KeptRehearsal, forms: dict[str, Any] | None = None
) -> HttpResponse:
    takes = takes_of(seeker=visit.seeker, rehearsal=held.id)
    here = [one for one in takes if one.place == held.place]
    told = {
        "held": held, "name": desk.name_of(seeker=visit.seeker, rehearsal=held), "takes": takes, "key": fresh_key(),
        "base": f"/rehearse/{held.id}/", "scripts": scripts_name(), "practice": practice_of(seeker=visit.seeker), "total": sum(bool(one.kind) for one in held.steps),
    }  # fmt: skip
    if held.left:
        return render(
            request,
            "rehearse/over.html",
            told | {"rows": _rows(held, takes), "finished": held.is_last, "points": _points(visit, held)},
        )
    broken = next((one for one in here if one.state is TakeState.RECORDING), None)
    if broken and "again" not in request.GET:
        return render(request, "rehearse/broken_off.html", told | {"take": broken})
    done = [one for one in here if one.state is not TakeState.RECORDING]
    if done and "again" not in request.GET and not forms:
        return render(request, "rehearse/between.html", told | _after(visit, held, done[-1]))
    told |= {"typed": TypedForm(), "file": FileForm(), **(forms or {}), **answering_told(held)}
    return render(
        request,
        "rehearse/answering.html",
        told,
        status=max((one.status for one in (forms or {}).values()), default=200),
    )


def _after(visit: Visit, held: KeptRehearsal, take: KeptTake) -> dict[str, Any]:
    return {
        "take": take, "more": asked_on(seeker=visit.seeker, held=held, take=take, now=visit.now),
        **listening_told(take),
    }  # fmt: skip


def _points(visit: Visit, held: KeptRehearsal) -> list[PointShown]:
    return points_shown(points_of_all(seeker=visit.seeker, held=held, now=visit.now))


def _rows(held: KeptRehearsal, takes: tuple[KeptTake, ...]) -> list[tuple[Any, list[tuple[int, KeptTake]]]]:
    def at(place: int) -> list[tuple[int, KeptTake]]:
        return [*enumerate((one for one in takes if one.place == place), start=1)]

    return [(asked, at(place)) for place, asked in enumerate(held.asked)]


@require_POST
def go_further(request: HttpRequest, rehearsal: UUID) -> HttpResponse:
    """The next question is asked; under pressure, a hard one on the same first, where the course has it so."""
    visit, place = visit_of(request), _place(request)
    end_open(seeker=visit.seeker, rehearsal=rehearsal)
    held = desk.rehearsal_of(seeker=visit.seeker, rehearsal=rehearsal)
    pressing = held.step.hard and not held.now.follow_up and place == held.place
    take = _latest(visit, held) if pressing else None
    more = asked_on(seeker=visit.seeker, held=held, take=take, now=visit.now) if take else None
    if more:
        desk.ask_more(seeker=visit.seeker, rehearsal=rehearsal, place=place, text=more.text, why=more.why)
    else:
        desk.ask_next(seeker=visit.seeker, rehearsal=rehearsal, place=place, now=visit.now)
    return _back(rehearsal)


@require_POST
def more(request: HttpRequest, rehearsal: UUID) -> HttpResponse:
    """A follow-up is asked on the answer."""
    visit, place = visit_of(request), _place(request)
    held = desk.rehearsal_of(seeker=visit.seeker, rehearsal=rehearsal)
    found = asked_on(seeker=visit.seeker, held=held, take=_latest(visit, held), now=visit.now)
    if found:
        desk.ask_more(seeker=visit.seeker, rehearsal=rehearsal, place=place, text=found.text, why=found.why)
    return _back(rehearsal)


def _latest(visit: Visit, held: KeptRehearsal) -> KeptTake | None:
    here = [one for one in takes_of(seeker=visit.seeker, rehearsal=held.id) if one.place == held.place]
    return here[-1] if here else None


def _place(request: HttpRequest) -> int:
    written = request.POST.get("place", "")
    return int(written) if written.isdecimal() and len(written) < 5 else -1


def _back(rehearsal: UUID, asked: str = "") -> HttpResponse:
    return redirect(f"/rehearse/{rehearsal}/{asked}")


@require_POST
def calm(request: HttpRequest, rehearsal: UUID) -> HttpResponse:
    """Nothing presses any more; the question stays."""
    desk.leave_pressure(seeker=visit_of(request).seeker, rehearsal=rehearsal)
    return _back(rehearsal)


@require_POST
def leave(request: HttpRequest, rehearsal: UUID) -> HttpResponse:
    """The interview is left here; what was being spoken is kept."""
    visit = visit_of(request)
    end_open(seeker=visit.seeker, rehearsal=rehearsal)
    desk.leave_rehearsal(seeker=visit.seeker, rehearsal=rehearsal, now=visit.now)
    return _back(rehearsal)


@require_POST
def go_on(request: HttpRequest, rehearsal: UUID) -> HttpResponse:
    """The interview is taken up again."""
    desk.go_on(seeker=visit_of(request).seeker, rehearsal=rehearsal)
    return _back(rehearsal)


@with_scripts
@require_http_methods(["POST"])
def write(request: HttpRequest, rehearsal: UUID) -> HttpResponse:
    """The answer is what was typed, to the question that stood above it."""
    visit, form = visit_of(request), TypedForm(request.POST)
    held = desk.rehearsal_of(seeker=visit.seeker, rehearsal=rehearsal)
    if form.done(lambda: _typed(form, visit, held, _place(request))):
        return _back(rehearsal)
    return _shown(request, visit, held, {"typed": form})


def _typed(form: TypedForm, visit: Visit, held: KeptRehearsal, place: int) -> KeptTake:
    words, key = form.said("words"), form.said("key")
    return type_take(seeker=visit.seeker, rehearsal=held.id, place=place, words=words, now=visit.now, key=key)


@with_scripts
@require_http_methods(["POST"])
def give(request: HttpRequest, rehearsal: UUID) -> HttpResponse:
    """The answer is what the file holds."""
    visit, form = visit_of(request), FileForm(request.POST, request.FILES)
    held = desk.rehearsal_of(seeker=visit.seeker, rehearsal=rehearsal)
    if form.done(lambda: _given(form, visit, held, _place(request))):
        return _back(rehearsal)
    return _shown(request, visit, held, {"file": form})


def _given(form: FileForm, visit: Visit, held: KeptRehearsal, place: int) -> KeptTake:
    given = form.cleaned_data["recording"]
    return take_file(
        seeker=visit.seeker, rehearsal=held.id, place=place, data=given.read(), media=given.content_type or "",
        now=visit.now, key=form.said("key"),
    )  # fmt: skip
