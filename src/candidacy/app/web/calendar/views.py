"""The calendar: what lies ahead, the file, the secret address, and how it is to be."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidacy.app.desk import calendar as desk
from candidacy.app.desk.calendar_habits import calendar_habits, want_calendar
from candidacy.app.kept_calendar import KeptHabits
from candidacy.app.paper.ahead import day_of, times_of
from candidacy.app.web.calendar.forms import BEFORE, ON_DAYS, HabitsForm
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.undoing.saved import told_at

FILE = "text/calendar; charset=utf-8"
NAME = "candidacy.ics"


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show what lies ahead in its order, and what can be done with it."""
    visit = visit_of(request)
    found = desk.ahead(seeker=visit.seeker, now=visit.now)
    days = [(day, [(times_of(one), one) for one in several]) for day, several in groupby(found, key=lambda one: day_of(one, visit.today))]  # fmt: skip
    told = {"days": days, "today": visit.today, **_as_it_is(visit), "given": desk.feed_given(seeker=visit.seeker)}
    return render(request, "calendar/calendar.html", told)


def _as_it_is(visit: Visit) -> dict[str, Any]:
    kept = calendar_habits(seeker=visit.seeker, now=visit.now)
    reminders = [BEFORE.get(one, f"{one} minutes before") for one in kept.habits.alarms_min]
    on_days = [ON_DAYS.get(one, f"{one} minutes before") for one in kept.habits.day_alarms_min]
    return {"kept": kept, "reminders": [one.lower() for one in reminders], "on_days": [one.lower() for one in on_days]}


@require_safe
def export(request: HttpRequest) -> HttpResponse:
    """Give the calendar as a file."""
    visit = visit_of(request)
    data = desk.exported(seeker=visit.seeker, now=visit.now, address=_here(request))
    return HttpResponse(data, content_type=FILE, headers={"Content-Disposition": f'attachment; filename="{NAME}"'})


@require_http_methods(["GET", "HEAD", "POST"])
def habits(request: HttpRequest) -> HttpResponse:
    """The calendar is as the form says."""
    visit = visit_of(request)
    form = HabitsForm(calendar_habits(seeker=visit.seeker, now=visit.now), request.POST or None)
    if request.method == "POST" and form.done(lambda: _wanted(form, visit)):
        return told_at("/calendar/", visit, form.said("key"))
    told = {
        "heading": "How your calendar is to be", "form": form, "button": "Save", "back": "/calendar/",
        "back_words": "Calendar", "lead": "The times that stand here at first are ours. Change them to fit you.",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _wanted(form: HabitsForm, visit: Visit) -> KeptHabits:
    return want_calendar(
        seeker=visit.seeker, now=visit.now, habits=form.habits(), zone=form.said("zone"), key=form.said("key"),
        filled_on=form.said("filled_on"),
    )  # fmt: skip


@require_POST
def give(request: HttpRequest) -> HttpResponse:
    """A new secret address is given out and shown, this once; the one before it opens nothing any more."""
    visit = visit_of(request)
    token = desk.give_feed(seeker=visit.seeker, now=visit.now)
    told = {"address": f"{_here(request)}calendar/feed/{token}.ics", "port": request.get_port()}
    return render(request, "calendar/given.html", told)


@require_POST
def revoke(request: HttpRequest) -> HttpResponse:
    """No address opens the calendar any more."""
    visit = visit_of(request)
    desk.revoke_feed(seeker=visit.seeker, now=visit.now)
    return redirect("/calendar/#address")


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """Give the calendar to whoever knows the secret address; for all others there is no such page."""
    data = desk.feed_of(token=token, now=datetime.now().astimezone(), address=_here(request))
    if data is None:
        raise Http404
    return HttpResponse(data, content_type=FILE)


def _here(request: HttpRequest) -> str:
    """The address of the app as it was asked for; the door lets only this machine's own names in."""
    return request.build_absolute_uri("/")
