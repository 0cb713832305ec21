"""The page of a take: its sound and words, what they show, the words put right, the story in it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidacy.app.desk import retelling, takes_kept
from candidacy.app.desk import takes as desk
from candidacy.app.desk.listening import listen_again, stop_listening
from candidacy.app.desk.rehearsal import name_of
from candidacy.app.desk.reviewing import Review, review_of
from candidacy.app.desk.stories import stories
from candidacy.app.kept import KeptStory
from candidacy.app.kept_takes import KeptTake
from candidacy.app.paper.rehearsal.rows import sound_rows
from candidacy.app.web.frame.forms import fresh_key
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.rehearse.forms import WordsForm
from candidacy.app.web.rehearse.home import home_of
from candidacy.app.web.rehearse.listening import listening_told
from candidacy.app.web.rehearse.shown import phrases, points_shown, waveform_shown, word_rows
from candidacy.app.web.rehearse.telling import TellForm
from candidacy.app.web.scripts.serving import scripts_name, with_scripts
from candidacy.app.web.undoing.saved import told_at
from candidacy.kernel.seconds import clock


@with_scripts
@require_safe
def page(request: HttpRequest, take: UUID) -> HttpResponse:
    """Show the take."""
    visit = visit_of(request)
    review = review_of(seeker=visit.seeker, take_id=take, now=visit.now)
    return render(request, "rehearse/take.html", _told(visit, review))


def _told(visit: Visit, review: Review) -> dict[str, Any]:
    take, held = review.take, review.rehearsal
    return {
        "take": take, "held": held, "name": name_of(seeker=visit.seeker, rehearsal=held), "asked": held.asked[take.place],
        "base": f"/rehearse/takes/{take.id}/", "scripts": scripts_name(), "key": fresh_key(), "said": review.said,
        "feedback": review.feedback, "things": _things(review), "phrases": [*phrases(take)], "playable": bool(takes_kept.recording_of(take)),
        "waveform": waveform_shown(review), "sound": [*sound_rows(take.sound, delivery=review.delivery)] if take.sound else [],
        "words": [*word_rows(review)], "points": points_shown(review.points), **listening_told(take),
    }  # fmt: skip


def _things(review: Review) -> list[dict[str, Any]]:
    things = review.feedback.things if review.feedback else ()
    return [{"one": one, "at": one.at_s, "clock": clock(one.at_s) if one.at_s is not None else ""} for one in things]


@require_POST
def keep(request: HttpRequest, take: UUID) -> HttpResponse:
    """What was said before the recording broke off is kept as the answer."""
    visit = visit_of(request)
    kept = desk.end_take(seeker=visit.seeker, take=take, cut=True)
    way = "?again=1" if "again" in request.POST else ""
    return redirect(f"{home_of(visit, kept)}{way}")


@require_POST
def stop(request: HttpRequest, take: UUID) -> HttpResponse:
    """The take is listened to no further."""
    return _back(request, stop_listening(seeker=visit_of(request).seeker, take_id=take))


@require_POST
def again(request: HttpRequest, take: UUID) -> HttpResponse:
    """The take is listened to once more."""
    return _back(request, listen_again(seeker=visit_of(request).seeker, take_id=take))


def _back(request: HttpRequest, take: KeptTake) -> HttpResponse:
    shown_at_home = take.debrief or "room" in request.POST
    return redirect(home_of(visit_of(request), take) if shown_at_home else f"/rehearse/takes/{take.id}/")


@require_http_methods(["GET", "HEAD", "POST"])
def words(request: HttpRequest, take: UUID) -> HttpResponse:
    """The words are as the seeker writes them."""
    visit = visit_of(request)
    known = takes_kept.take(seeker=visit.seeker, take=take)
    initial = {"words": known.transcript.text if known.transcript else "", "filled_on": known.version}
    form, back = WordsForm(request.POST or None, initial=initial), f"/rehearse/takes/{take}/"
    if request.method == "POST" and form.done(lambda: _corrected(form, visit, take)):
        return redirect(back)
    told = {
        "heading": "What you said", "lead": f"To the question: {known.question}", "form": form, "button": "Save", "back": back,
        "back_words": "The answer",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _corrected(form: WordsForm, visit: Visit, take: UUID) -> KeptTake:
    return desk.correct_words(
        seeker=visit.seeker, take=take, words=form.said("words"), filled_on=form.said("filled_on")
    )


@require_http_methods(["GET", "HEAD", "POST"])
def story(request: HttpRequest, take: UUID) -> HttpResponse:
    """The example told in the take is kept as a story, a new one or a newer version of one."""
    visit = visit_of(request)
    review = review_of(seeker=visit.seeker, take_id=take, now=visit.now)
    own = [(str(one.id), one.title) for one in stories(seeker=visit.seeker)]
    form = TellForm(own, request.POST or None, initial=retelling.parts_told(review))
    if request.method == "POST" and form.done(lambda: _told_anew(form, visit)):
        return told_at("/stories/", visit, form.said("key"))
    told = {
        "heading": "Keep it as a story", "lead": "These are your own words from the answer, part by part. Change them as you like.",
        "form": form, "button": "Save", "back": f"/rehearse/takes/{take}/", "back_words": "The answer",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _told_anew(form: TellForm, visit: Visit) -> KeptStory:
    return retelling.tell_story(
        seeker=visit.seeker,
        now=visit.now,
        story=form.version_of_story,
        title=form.said("title"),
        parts=form.parts,
        key=form.said("key"),
    )
