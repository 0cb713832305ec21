"""The odds on the page of one candidacy, and the forecast that is kept before they are shown."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from candidacy.app.desk import forecasting
from candidacy.app.desk.odds import odds_here
from candidacy.app.kept import Here
from candidacy.app.kept_odds import KeptForecast, OddsHere
from candidacy.app.paper.odds import wording
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

    @property
    def number(self) -> int | None:
        """The number written, or None where "just show me" was chosen or nothing was written."""
        given = self.cleaned_data.get("own")
        return None if "show" in self.data or given is None else int(given)


def shown_odds(visit: Visit, here: Here) -> dict[str, Any]:
    """Return what the page says of the odds; nothing where they are hidden, or nothing is decided any more."""
    found = odds_here(seeker=visit.seeker, here=here, today=visit.today)
    if found.odds is None:
        return {}
    told: dict[str, Any] = {"odds": found, "odds_place": wording.place_of(found.odds), "forecast_form": ForecastForm()}
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
        "odds_later": [*wording.later_sentences(odds)], "odds_silence": [*wording.silence_sentences(odds, visit.today)],
        "odds_finalists": wording.finalists_sentence(found), "odds_tone": wording.NO_TONE if found.tone_noted else "",
        "odds_own": wording.own_words(estimate), "odds_sources": [(wording.source_words(one), one.address) for one in estimate.sources],
        "odds_assumed": [(wording.assumption_label(one.name), one) for one in estimate.assumptions],
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
    told = {"heading": wording.ASK_OWN, "form": form, "button": "Keep it", "back": back}
    return render(request, "frame/one_form.html", told, status=form.status)


def _kept(form: ForecastForm, visit: Visit, candidacy: UUID) -> KeptForecast:
    return forecasting.forecast(
        seeker=visit.seeker, candidacy=candidacy, own=form.number, now=visit.now, key=form.said("key")
    )
