"""The odds as JSON for scripts; every key is explained in docs/reference/odds-json.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, TypeAlias

from candidacy.app.kept_odds import Finalists, KeptForecast, KeptOutlook, OddsHere, OutlookNow
from candidacy.app.paper.odds.wording import chief_sentence
from candidacy.app.paper.search.as_json import whole
from candidacy.kernel.chances import Assumption, Chance, Estimate, Source
from candidacy.odds.forecasts import Record, in_words
from candidacy.odds.luck import Reading, beside_the_figures, sentences
from candidacy.odds.point import Odds
from candidacy.odds.silence import Silence
from candidacy.odds.tally import Tally

Json: TypeAlias = dict[str, Any]
DIGITS = 4
"""Decimals of a chance: more would say more than is known."""
NO_ESTIMATE: Json = {"chance": None, "own_outcomes": 0, "sources": [], "assumptions": []}
"""The keys of an estimate where odds are hidden, or there is none to say."""


def chance_json(one: Chance) -> Json:
    """Return a chance with its range and how often such ranges hold the truth."""
    shares = {name: round(getattr(one, name), DIGITS) for name in ("median", "low", "high")}
    return {**shares, "level": one.level}


def source_json(one: Source) -> Json:
    """Return where a figure comes from."""
    return {"name": one.name, "year": one.year, "address": one.address, "sample": one.sample}


def assumption_json(one: Assumption) -> Json:
    """Return a figure that is only assumed."""
    return {"name": one.name, "value": one.value, "unit": one.unit, "why": one.why}


def estimate_json(one: Estimate) -> Json:
    """Return a chance with all that it rests on."""
    return {
        "chance": chance_json(one.chance), "own_outcomes": one.own_outcomes,
        "sources": [source_json(each) for each in one.sources],
        "assumptions": [assumption_json(each) for each in one.assumptions],
    }  # fmt: skip


def finalists_json(found: Finalists) -> Json:
    """Return the answer of the calculator."""
    rejected = found.best_though_rejected
    return whole(
        **estimate_json(found.estimate), finalists=found.number, validity=found.validity,
        standing=list(found.standing) if found.standing else None, best_is_chosen=round(found.best_chosen, DIGITS),
        best_though_rejected=None if rejected is None else round(rejected, DIGITS),
    )  # fmt: skip


def silence_json(found: Silence) -> Json:
    """Return the answer of the calculator: `chance` is the one to go on, today."""
    return whole(**estimate_json(found.now), **_silence(found))


def _silence(found: Silence) -> Json:
    return {
        "stage": str(found.stage), "days": found.days, "begin": chance_json(found.begin.chance),
        "now": chance_json(found.now.chance), "any_answer": chance_json(found.answer), "halves_by_day": found.halves_by,
        "closed_by_day": found.closed_by,
    }  # fmt: skip


def odds_json(found: OddsHere) -> Json:
    """Return the odds of one candidacy; `chance` is that of its next milestone, null where there is none to say."""
    one = found.here.candidacy
    told = {"candidacy": str(one.id), "number": one.number, "name": one.name, "hidden": found.hidden}
    if found.odds is None:
        no = asdict(found.rejection) if found.rejection else None
        return {**told, **NO_ESTIMATE, "rejection": no}
    milestone, estimate = found.odds.next
    return {
        **told, **estimate_json(estimate), "milestone": str(milestone), "text": chief_sentence(found),
        **_point(found.odds), "forecast": forecast_json(found.forecast) if found.forecast else None,
        "finalists": estimate_json(found.finalists) if found.finalists else None,
        "next": found.here.standing.next.text, "asks_own": found.asks_own, "rejection": None,
        "best_is_chosen": found.best_chosen, "usual_weighs": list(found.weight) if found.weight else None,
    }  # fmt: skip


def _point(odds: Odds) -> Json:
    point = odds.point
    return {
        "stage": str(point.stage), "channel": str(point.channel), "silent_days": None if point.silent_days is None else max(point.silent_days, 0.0),
        "silent_since": _day(point.since), "starts_on": _day(point.start), "halves_on": _day(odds.halves_on), "closed_on": _day(odds.closed_on),
        "ahead": {str(name): chance_json(each.chance) for name, each in odds.ahead.items()},
        "silence": _silence(odds.silence) if odds.silence else None,
    }  # fmt: skip


def odds_of_all_json(several: Sequence[OddsHere], hidden: bool, today: date) -> Json:
    """Return the odds of every open candidacy."""
    return whole(as_of=today.isoformat(), hidden=hidden, candidacies=[odds_json(one) for one in several])


def forecast_json(one: KeptForecast) -> Json:
    """Return a forecast as it was made."""
    return {
        "id": str(one.id), "candidacy": str(one.candidacy), "stage": one.stage, "made": one.made.isoformat(),
        "until": one.until.isoformat(), "own": one.own, "ours": round(one.ours, DIGITS),
        "usual": round(one.prior, DIGITS), "happened": one.happened, "void": one.void,
    }  # fmt: skip


def outlook_json(found: OutlookNow) -> Json:
    """Return the whole search; what is odds is null where they are hidden."""
    start = found.start
    return whole(
        as_of=found.today.isoformat(), hidden=found.wanted.hidden, weeks=found.weeks, per_week=found.per_week,
        live=found.live, settled=found.settled, **(estimate_json(start) if start else NO_ESTIMATE),
        offer=chance_json(found.offer.chance) if found.offer else None,
        days=list(found.dots) if start else None,
        more=[{"per_week": one.per_week, "chance": chance_json(one.chance)} for one in found.more],
        per_week_for_an_even_chance=found.needed,
        flow=[{"from": one, "to": two, "candidacies": many} for one, two, many in found.flows],
        luck=_luck(found), record=_record(found.record, [one for one, _ in found.forecasts]),
        wanted=wanted_json(found.wanted), facts=[{"date": one.day.isoformat(), "text": one.text} for one in found.facts],
    )  # fmt: skip


def wanted_json(one: KeptOutlook) -> Json:
    """Return how the odds are wanted."""
    return {
        "hidden": one.hidden, "country": one.country or None, "seniority": one.seniority or None,
        "changed": dict(one.changed),
    }  # fmt: skip


def _luck(found: OutlookNow) -> Json:
    reading, country = found.luck, found.wanted.country or None
    if reading is None:
        return {"text": list(beside_the_figures(found.facts, country)), "stages": []}
    return {
        "text": list(sentences(reading, found.facts, country)), "explains_it": reading.luck_explains_it,
        "whole": _tally(reading.whole), "stages": _stages(reading),
    }  # fmt: skip


def _stages(reading: Reading) -> list[Json]:
    return [
        {**_tally(one), "below": one.name in reading.below, "above": one.name in reading.above}
        for one in reading.stages
    ]


def _tally(one: Tally) -> Json:
    return {
        "stage": one.name, "tries": one.tries, "expected": round(one.expected, 2), "happened": one.happened,
        "plausible": [one.low, one.high], "level": one.level, "as_few_or_fewer": round(one.fewer, DIGITS),
        "as_many_or_more": round(one.more, DIGITS),
    }  # fmt: skip


def _record(record: Record | None, several: Iterable[KeptForecast]) -> Json | None:
    if record is None:
        return None
    return {
        "text": in_words(record), "resolved": record.resolved, "open": record.open,
        "scores": [
            {"name": one.name, "whose": one.whose, "count": one.count, "mean": one.mean, "skill": one.over_prior}
            for one in record.scores
        ],
        "forecasts": [forecast_json(one) for one in several],
    }  # fmt: skip


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
