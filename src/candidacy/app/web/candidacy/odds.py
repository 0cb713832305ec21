"""The odds on the page of one candidacy, and the forecast that is kept before they are shown."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from candidacy.app.desk import forecasting
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.odds import odds_here
from candidacy.app.kept import Here
from candidacy.app.kept_odds import KeptForecast, OddsHere
from candidacy.app.paper.odds import wording
from candidacy.app.paper.odds.assumed import assumption_label, assumption_value
from candidacy.app.web.frame.forms import WishForm
from candidacy.app.web.frame.pictures import twenty_dots
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.odds.words import TWENTY

ERRORS = {
    "min_value": "Write a number from 0 to 20.",
    "max_value": "Write a number from 0 to 20.",
    "invalid": "Write a number from 0 to 20, or choose “Just show me”.",
}


class ForecastForm(WishForm):
    """What the seeker thinks before seeing the figures; left empty, the question is passed over."""

    own = forms.IntegerField(label="So many, I think", required=False, min_value=0, max_value=TWENTY, error_messages=ERRORS)  # fmt: skip

    def clean(self) -> None:
        """Passing the question over is a choice of its own, so that a slip of the thumb does not cost the forecast."""
        if "show" in self.data:
            self.errors.pop("own", None)
        elif "own" not in self.errors and self.cleaned_data.get("own") is None:
            self.add_error("own", ERRORS["invalid"])

    @property
    def number(self) -> int | None:
        """The number written, or None where "just show me" was chosen."""
        return None if "show" in self.data else self.cleaned_data.get("own")


def shown_odds(visit: Visit, here: Here) -> dict[str, Any]:
    """Return what the page says of the odds; nothing where they are hidden, or nothing is decided any more."""
    found = odds_here(seeker=visit.seeker, here=here, today=visit.today)
    if found.odds is None:
        return {"odds_rejection": [*wording.rejection_sentences(found)]}
    told: dict[str, Any] = {
        "odds": found,
        "odds_place": wording.place_of(found.odds, here.standing),
        "forecast_form": ForecastForm(),
        "odds_question": wording.question(found),
    }
    if found.asks_own:
        return told
    return told | _figures(found, visit)


def _figures(found: OddsHere, visit: Visit) -> dict[str, Any]:
    odds = found.odds
    if odds is None:
        return {}
    _, estimate = odds.next
    sentence = wording.chief_sentence(found)
    return {
        "odds_sentence": sentence, "odds_dots": twenty_dots(estimate.chance, sentence),
        "odds_later": [*wording.later_sentences(odds)], "odds_silence": [*wording.silence_sentences(odds, found.here.standing)],
        "odds_others": [*wording.others_sentences(found)], "odds_tone": wording.NO_TONE if found.tone_noted else "",
        "odds_own": f"{wording.own_words(estimate)} {wording.weight_words(found)}", "odds_sources": [(wording.source_words(one), one.address) for one in estimate.sources],
        "odds_assumed": [(assumption_label(one.name), assumption_value(one)) for one in estimate.assumptions],
        "odds_forecast": wording.forecast_words(found.forecast) if found.forecast else "",
    }  # fmt: skip


@require_POST
def forecast(request: HttpRequest, candidacy: UUID) -> HttpResponse:
    """The seeker's own forecast is kept, or passed over; ours is shown from then on."""
    visit = visit_of(request)
    form = ForecastForm(request.POST)
    back = f"/candidacies/{candidacy}/#odds"
    if form.done(lambda: _kept(form, visit, candidacy)):
        return redirect(back)
    here = standing_of(seeker=visit.seeker, candidacy=candidacy, today=visit.today, now=visit.now)
    lead = wording.question(odds_here(seeker=visit.seeker, here=here, today=visit.today))
    told = {"heading": wording.ASK_OWN, "lead": lead, "form": form, "button": "Keep mine, show yours", "back": back, "second": "Just show me"}  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _kept(form: ForecastForm, visit: Visit, candidacy: UUID) -> KeptForecast:
    return forecasting.forecast(
        seeker=visit.seeker, candidacy=candidacy, own=form.number, now=visit.now, key=form.said("key")
    )
