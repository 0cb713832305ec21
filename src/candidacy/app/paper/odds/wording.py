"""The sentences that every face says about the odds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from candidacy.app.kept_odds import KeptForecast, OddsHere, OutlookNow
from candidacy.kernel.chances import Assumption, Estimate, Source
from candidacy.ledger.days import counted, said
from candidacy.odds.ahead import Milestone
from candidacy.odds.point import Odds
from candidacy.odds.silence import Silence
from candidacy.odds.values import Stage
from candidacy.odds.words import chance_in_words, could_be, of_twenty

GETS = {
    Milestone.OFFER: "get an offer",
    Milestone.WRITTEN_OFFER: "get it in writing",
    Milestone.FIRST_DAY: "work their first day there",
}
POINTS = {
    Stage.APPLICATION: "after applying",
    Stage.SCREEN: "after a first look or call",
    Stage.INTERVIEW: "after a first interview",
    Stage.FINAL: "after a later interview",
    Stage.VERBAL_OFFER: "after an offer by word of mouth",
    Stage.WRITTEN_OFFER: "after an offer in writing",
}
BEFORE = {
    Stage.APPLICATION: "before applying",
    Stage.INTERVIEW: "with a first interview ahead",
    Stage.FINAL: "with another interview ahead",
    Stage.WRITTEN_OFFER: "with the offer in writing",
}
OFFERED = frozenset({Stage.VERBAL_OFFER, Stage.WRITTEN_OFFER})
TALKED = frozenset({Stage.INTERVIEW, Stage.FINAL})
ASK_AFTER = 7
"""Silent days after which one question how it stands is good manners."""
PEOPLE = "people at this point"
NO_TONE = "You noted how the talk felt or how long it was. That moves none of these figures: published studies give it no weight."
NEXT_APPLICATION = "send the next application, to a job and through a way in that fit you."
HIDDEN = "Odds are hidden, as you wished."
ASK_OWN = "Before you see the figures: what do you think?"


def place_of(odds: Odds) -> str:
    """Return the point in words, such as "after a first interview, 12 days of silence"."""
    point = odds.point
    if point.silent_days is None:
        return BEFORE.get(point.stage, POINTS[point.stage])
    silent = f", {counted(round(point.silent_days), 'day')} of silence" if point.silent_days >= 1 else ""
    return f"{POINTS[point.stage]}{silent}"


def chief_sentence(found: OddsHere) -> str:
    """Return "About 7 of 20 people at this point get an offer; it could be 4 to 9. Next: …"; nothing where there are none."""
    if found.odds is None:
        return ""
    milestone, estimate = found.odds.next
    return chance_in_words(estimate.chance, PEOPLE, GETS[milestone], own_step(found))


def own_step(found: OddsHere) -> str:
    """Return the next step that is in the seeker's hands; while they wait it is never to wait."""
    odds, standing = found.odds, found.here.standing
    if odds is None or odds.point.silent_days is None or odds.point.stage in OFFERED:
        return standing.next.text
    if odds.closed_on and odds.closed_on <= standing.today:
        return "treat this one as closed, and send the next application."
    if odds.point.stage in TALKED and odds.point.silent_days >= ASK_AFTER:
        return "ask them once how it stands, then send the next application."
    return "send another application while they decide."


def later_sentences(odds: Odds) -> Iterator[str]:
    """Give how many of the same people work their first day, where that is not the next milestone."""
    for milestone, estimate in [*odds.ahead.items()][1:][-1:]:
        yield f"Of the same people {of_twenty(estimate.chance.median)} {GETS[milestone]}; {could_be(estimate.chance)}."


def silence_sentences(odds: Odds, today: date) -> Iterator[str]:
    """Give what the silence so far has done, and the day to treat it as closed."""
    heard, point = odds.silence, odds.point
    if heard is None:
        yield "Nobody owes you an answer just now, so no silence counts."
        return
    if point.since and point.since > today:
        yield f"You will hear by {said(point.since)}: silence counts from then, and says nothing before."
    elif heard.days < 1:
        yield "The wait has just begun: silence says nothing yet."
    else:
        yield _moved(heard)
    yield from _closing(odds, today)


def _moved(heard: Silence) -> str:
    silent = counted(round(heard.days), "day")
    before, now = of_twenty(heard.begin.chance.median), of_twenty(heard.now.chance.median)
    if before == now:
        return f"{silent} of silence have changed little: {now} still hear that they go on."
    return f"When the wait began {before} would hear that they go on to the next step; after {silent} of silence it is {now}."


def _closing(odds: Odds, today: date) -> Iterator[str]:
    if odds.closed_on is None:
        return
    if odds.closed_on <= today:
        yield (
            f"Since {said(odds.closed_on)} less than a quarter of that chance is left: treat it as closed, and keep the "
            "door open. If they call, it comes back with everything in place."
        )
        return
    half = f" By {said(odds.halves_on)} half of it is left." if odds.halves_on and odds.halves_on > today else ""
    yield f"If you hear nothing until {said(odds.closed_on)}, treat it as closed; a quarter of the chance is left then.{half}"


def finalists_sentence(found: OddsHere) -> str:
    """Return what the number of people interviewed says by itself; nothing where it is not noted."""
    number, estimate = found.here.candidacy.interviewed, found.finalists
    if estimate is None:
        return ""
    return (
        f"You noted that {number} are interviewed. That number alone, with nobody the favourite, gives "
        f"{of_twenty(estimate.chance.median)}; {could_be(estimate.chance)}."
    )


def own_words(estimate: Estimate) -> str:
    """Return how many of the seeker's own outcomes are in a figure."""
    if not estimate.own_outcomes:
        return "None of your own outcomes is in this yet: it is what is usual."
    return f"{counted(estimate.own_outcomes, 'answer')} you got so far moved this from what is usual."


def stage_label(name: str) -> str:
    """Return the stage of a tally in words, such as "After applying"."""
    return POINTS[Stage(name)].capitalize()


def source_words(source: Source) -> str:
    """Return a source in one line."""
    about = f", {source.sample}" if source.sample else ""
    return f"{source.name} ({source.year}){about}"


def assumption_words(one: Assumption) -> str:
    """Return an assumption in one line."""
    return f"{one.name} = {one.value:g} ({one.unit}): {one.why}"


def forecast_words(one: KeptForecast) -> str:
    """Return a forecast with how it came out."""
    own = f"you said {of_twenty(one.own)}" if one.own is not None else "you passed"
    came = {True: "They went on.", False: "They did not go on by then.", None: "Still open."}[one.happened]
    return (
        f"{said(one.made.astimezone().date())}, {POINTS[Stage(one.stage)]}: go on by {said(one.until)}? "
        f"{own[0].upper()}{own[1:]}; ours was {of_twenty(one.ours)}. {came}"
    )


def start_sentence(found: OutlookNow) -> str:
    """Return the chance of a start by a date in words, with what it counts on and the next step."""
    if found.start is None:
        return ""
    live = f"{counted(found.live, 'candidacy').replace('candidacys', 'candidacies')} going on"
    people = f"people with {live} and {_a_week(found.per_week)}"
    get = f"have begun a job within {counted(found.weeks, 'week')}"
    return chance_in_words(found.start.chance, people, get, NEXT_APPLICATION)


def more_sentences(found: OutlookNow) -> Iterator[str]:
    """Give what so many new applications a week do to it."""
    for one in found.more:
        yield f"With {_a_week(one.per_week)}: {of_twenty(one.chance.median)}; {could_be(one.chance)}."


def needed_sentence(found: OutlookNow, within: str) -> str:
    """Return how many new applications a week make it even."""
    if found.needed is None:
        return f"Even 200 a week do not make it an even chance within {within}: look further ahead, or at the channel."
    if found.needed == 0:
        return f"It is an even chance within {within} as things stand."
    return f"{counted(found.needed, 'new application')} a week make it an even chance within {within}."


def _a_week(per_week: float) -> str:
    if not per_week:
        return "no new application"
    return f"{per_week:g} new application{'' if per_week == 1 else 's'} a week"


ASSUMED = {
    "never": "Share that never hears",
    "days_advance": "Days until good news",
    "days_no": "Days until a no",
    "spread_advance": "How far apart good news comes",
    "spread_no": "How far apart a no comes",
}
SINGLE = {
    "verbal_to_written": "Offers by word of mouth that come in writing",
    "written_to_start": "Offers in writing that become a first day",
    "strength_verbal": "Weight of the figure on word of mouth",
    "strength_written": "Weight of the figure on offers in writing",
    "strength_silence": "Weight of the usual silence",
    "strength_own_country": "Weight of your own country's rates",
    "nearest_row": "What a rate of other people counts",
    "channel_strength": "What the rate of a channel counts",
    "weak_tie": "A referral by somebody who hardly knows you",
    "told_when_referred": "Answers to referred applications",
    "another_round": "Asked to one more interview",
    "half_life": "Age at which your own outcomes count half",
    "pace_unknown": "How employers differ in pace",
    "median_spread": "How your reply times may differ from the usual",
}


def assumption_label(name: str) -> str:
    """Return what an assumption is about, in words; one without words of its own is called by its name."""
    if name in SINGLE:
        return SINGLE[name]
    for begin, words in ASSUMED.items():
        stage = name.removeprefix(f"{begin}_")
        if name.startswith(f"{begin}_") and stage in set(Stage):
            return f"{words}, {POINTS[Stage(stage)]}"
    return name.replace("_", " ").capitalize()
