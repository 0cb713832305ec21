"""The one follow-up: its day, why it is this one, set with one press."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from candidacy.app.desk.following_up import follow_up_of, set_follow_up, settled_by, write_follow_up
from candidacy.app.kept import Here
from candidacy.app.kept_letters import FollowUpSet, KeptLetter
from candidacy.app.web.candidacy.notice import notice_of
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.letters.forms import FollowUpForm


@require_http_methods(["GET", "HEAD", "POST"])
def follow_up(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """Show the day and why; set, the letter is drawn up and the candidacy is out of mind until it matters."""
    visit = visit_of(request)
    found = follow_up_of(seeker=visit.seeker, candidacy=candidacy, now=visit.now)
    back = f"/candidacies/{candidacy}/letters/"
    if request.method == "POST" and "draft" in request.POST:
        key = request.POST.get("key") or None
        made = write_follow_up(seeker=visit.seeker, candidacy=candidacy, now=visit.now, key=key)
        return redirect(f"{back}{made.id}/")
    if request.method != "POST" and found.letter and found.set_for and "done" in request.GET:
        return _told_set(request, visit, found.here, found.letter)
    day = found.set_for or (found.advised.day if found.advised else None)
    form = FollowUpForm(request.POST or None, initial={"day": day})
    done = form.made(lambda: _set(form, visit, candidacy)) if request.method == "POST" else None
    if done:
        return _away(done, visit.today)
    told = {"one": found.here.candidacy, "found": found, "form": form, "back": back, "key": fresh_key()}
    return render(request, "letters/follow_up.html", told, status=form.status)


def _set(form: FollowUpForm, visit: Visit, candidacy: UUID) -> FollowUpSet:
    return set_follow_up(
        seeker=visit.seeker, candidacy=candidacy, day=form.cleaned_data["day"], now=visit.now, key=form.said("key")
    )


def _away(done: FollowUpSet, today: date) -> HttpResponse:
    """Return the way on: to what was set, with Undo where it is out of mind; or to the letter, where it is due at once."""
    letters = f"/candidacies/{done.letter.candidacy}/letters/"
    if done.letter.due == today:
        return redirect(f"{letters}{done.letter.id}/")
    return redirect(f"{letters}follow-up/?done={done.parked.event if done.parked else ''}")


def _told_set(request: HttpRequest, visit: Visit, here: Here, letter: KeptLetter) -> HttpResponse:
    """Show that it is set and out of mind, the way back, and what to turn to now."""
    settled = settled_by(seeker=visit.seeker, letter=letter, now=visit.now)
    told = {
        "one": here.candidacy, "letter": letter, "parked": here.standing.parked, "settled": settled, "key": fresh_key(),
        "notice": notice_of(here, request.GET["done"]), "base": f"/candidacies/{here.candidacy.id}/",
    }  # fmt: skip
    return render(request, "letters/set.html", told)
