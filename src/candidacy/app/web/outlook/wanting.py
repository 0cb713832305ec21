"""How the odds are wanted: shown or not, whose rates are nearest, and what is assumed."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidacy.app.desk.outlook import assumptions_of
from candidacy.app.desk.wanted import want_odds, wanted
from candidacy.app.kept_odds import KeptOutlook
from candidacy.app.paper.odds.assumed import assumption_label, assumption_value
from candidacy.app.web.frame.changing import ChangeForm
from candidacy.app.web.frame.forms import a_line
from candidacy.app.web.frame.visit import Visit, visit_of
from candidacy.app.web.undoing.saved import told_at
from candidacy.kernel.chances import Assumption
from candidacy.odds.rates import ASSUMPTIONS
from candidacy.odds.rates.bounds import within_bounds

BACK = "/outlook/"
SENIORITIES = [("", "Not told"), ("graduate", "Just out of school or training"), ("experienced", "Some years of work")]


class WhoseForm(ChangeForm):
    """Whose published rates are nearest."""

    country = a_line("Country, two letters", hint="Such as GB, US, DE or FR. Empty: the rates of all countries together.", longest=2)  # fmt: skip
    seniority = forms.ChoiceField(label="Where you are in working life", required=False, choices=SENIORITIES)


class AssumptionForm(ChangeForm):
    """One figure that nobody has published."""

    value = forms.FloatField(label="Your figure", required=False, error_messages={"invalid": "Write a number, such as 0.25."})  # fmt: skip

    def __init__(self, one: Assumption, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        low, high = within_bounds(one)
        self.fields["value"].help_text = f"{one.unit}, between {low:g} and {high:g}. Empty puts ours back: {ASSUMPTIONS[one.name].value:g}."  # fmt: skip


@require_POST
def hide(request: HttpRequest) -> HttpResponse:
    """No odds are shown anywhere from now on."""
    return _shown(request, hidden=True)


@require_POST
def show(request: HttpRequest) -> HttpResponse:
    """Odds are shown again."""
    return _shown(request, hidden=False)


def _shown(request: HttpRequest, *, hidden: bool) -> HttpResponse:
    visit = visit_of(request)
    key = request.POST.get("key") or None
    want_odds(seeker=visit.seeker, hidden=hidden, now=visit.now, key=key)
    return told_at(BACK, visit, key) if key else redirect(BACK)


@require_http_methods(["GET", "HEAD", "POST"])
def whose(request: HttpRequest) -> HttpResponse:
    """The rates of this country and place in working life are taken from now on."""
    visit = visit_of(request)
    known = wanted(seeker=visit.seeker)
    form = WhoseForm(
        request.POST or None,
        initial={"country": known.country, "seniority": known.seniority, "filled_on": known.version},
    )
    if request.method == "POST" and form.done(lambda: _whose(form, visit)):
        return told_at(BACK, visit, form.said("key"))
    told = {"heading": "Whose rates are nearest to you?", "form": form, "button": "Save", "back": BACK, "back_words": "Outlook"}  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _whose(form: WhoseForm, visit: Visit) -> KeptOutlook:
    return want_odds(
        seeker=visit.seeker, country=form.said("country"), seniority=form.said("seniority"), now=visit.now,
        key=form.said("key"), filled_on=form.said("filled_on"),
    )  # fmt: skip


@require_safe
def assumptions(request: HttpRequest) -> HttpResponse:
    """Show every figure that nobody has published, with ours and the seeker's own."""
    changed = wanted(seeker=visit_of(request).seeker).assumptions
    several = assumptions_of(seeker=visit_of(request).seeker)
    rows = [
        (assumption_label(one.name), assumption_value(one), one, ASSUMPTIONS[one.name], one.name in changed)
        for one in several
    ]
    return render(request, "outlook/assumptions.html", {"rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
def assume(request: HttpRequest, name: str) -> HttpResponse:
    """The figure is the seeker's own from now on, or ours again."""
    if name not in ASSUMPTIONS:
        raise Http404
    visit = visit_of(request)
    known = wanted(seeker=visit.seeker)
    form = AssumptionForm(
        ASSUMPTIONS[name],
        request.POST or None,
        initial={"value": known.assumptions.get(name), "filled_on": known.version},
    )
    back = f"{BACK}assumptions/"
    if request.method == "POST" and form.done(lambda: _assumed(form, visit, name)):
        return told_at(back, visit, form.said("key"))
    told = {
        "heading": assumption_label(name), "lead": f"Nobody has published this. Why ours: {ASSUMPTIONS[name].why}.",
        "form": form, "button": "Save", "back": back, "back_words": "Assumptions",
    }  # fmt: skip
    return render(request, "frame/one_form.html", told, status=form.status)


def _assumed(form: AssumptionForm, visit: Visit, name: str) -> KeptOutlook:
    return want_odds(
        seeker=visit.seeker, assume={name: form.cleaned_data["value"]}, now=visit.now, key=form.said("key"),
        filled_on=form.said("filled_on"),
    )  # fmt: skip
