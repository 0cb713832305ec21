"""The sentences that every face says about the odds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from candidacy.app.kept_odds import KeptForecast, OddsHere, OutlookNow
from candidacy.app.own_day import own_day
from candidacy.kernel.chances import Estimate, Source
from candidacy.ledger.days import counted, said
from candidacy.ledger.values import Standing
from candidacy.odds.ahead import Milestone
from candidacy.odds.luck import PLACES
from candidacy.odds.places import FINALISTS, MIXED
from candidacy.odds.point import Odds, Point
from candidacy.odds.rates.sources import HUFFCUTT, SACKETT
from candidacy.odds.rejections import SEPARATE
from candidacy.odds.silence import Silence
from candidacy.odds.values import Stage
from candidacy.odds.words import chance_in_words, could_be, of_twenty

GETS = {
    Milestone.OFFER: "get an offer",
    Milestone.WRITTEN_OFFER: "get it in writing",
    Milestone.FIRST_DAY: "work their first day there",
}
POINTS = {Stage(name): words for name, words in PLACES.items()}
HEARS = {
    Stage.APPLICATION: "are asked to a talk, a test or an interview",
    Stage.SCREEN: "are asked to an interview",
    Stage.INTERVIEW: "are asked again, or get an offer",
    Stage.FINAL: "get an offer",
    Stage.VERBAL_OFFER: "have it in writing",
    Stage.WRITTEN_OFFER: "have worked their first day",
}
"""What going on means at each stage: what a forecast asks, and what the silence is about."""
BEFORE = {
    Stage.APPLICATION: "before applying",
    Stage.SCREEN: "with a test or task to do",
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
REST = "keep what is in writing together, and have each condition confirmed; you need not go on applying."
IDLE = "Nothing is on its way yet, so there is nothing to reckon with. Note a job and apply, and this page fills."
MOST_SENT_WELL = 15
"""New applications a week beyond which a number is no help to anybody."""
HIDDEN = "Odds are hidden, as you wished."
ASK_OWN = "What do you think?"
OF_CALCULATOR = "This calculator takes none of your own outcomes: it is what is usual."


def place_of(odds: Odds, standing: Standing) -> str:
    """Return the point in words, such as "after a first interview, 12 days of silence"."""
    point = odds.point
    if _may_have_been_had(point, standing):
        return f"{POINTS[point.stage]}, if you had it"
    if point.start:
        return f"with a start date, {said(point.start)}"
    if point.silent_days is None:
        return BEFORE.get(point.stage, POINTS[point.stage])
    silent = f", {counted(round(point.silent_days), 'day')} of silence" if point.silent_days >= 1 else ""
    return f"{POINTS[point.stage]}{silent}"


def _may_have_been_had(point: Point, standing: Standing) -> bool:
    """Say whether the time of the talk is over, and it is not on record whether it was held."""
    return point.talk_on is not None and any(one.detail.day == point.talk_on for one in standing.unrecorded)


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


def silence_sentences(odds: Odds, standing: Standing) -> Iterator[str]:
    """Give what the silence so far has done, and the day to treat it as closed."""
    heard, point, today = odds.silence, odds.point, standing.today
    if heard is None:
        yield _nobody_waited_for(point, standing)
        return
    if point.since and point.since > today:
        yield f"You will hear by {said(point.since)}: silence counts from then, and says nothing before."
    elif heard.days < 1:
        yield "The wait has just begun: silence says nothing yet."
    else:
        yield _moved(heard)
    yield from _closing(odds, today)


def _nobody_waited_for(point: Point, standing: Standing) -> str:
    if point.start:
        return "They named your first day, so no silence counts. What is left is that it may still fall through: keep what is in writing together."  # fmt: skip
    if point.talk_on and _may_have_been_had(point, standing):
        return f"The talk was to be on {said(point.talk_on)}. Say whether you had it: the silence counts from then, and these figures change."  # fmt: skip
    return "Nobody owes you an answer just now, so no silence counts."


def _moved(heard: Silence) -> str:
    silent, hears = counted(round(heard.days), "day"), HEARS[heard.stage]
    before, now = of_twenty(heard.begin.chance.median), of_twenty(heard.now.chance.median)
    if before == now:
        return f"{silent} of silence have changed little: {now} still {hears}."
    return f"When the wait began, {before} were to hear good news ({hears}); after {silent} of silence it is {now}."


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


def others_sentences(found: OddsHere) -> Iterator[str]:
    """Give what is known of the others, who are counted in; only while the choice is still ahead."""
    one, estimate = found.here.candidacy, found.finalists
    if found.odds is None or found.odds.point.stage not in TALKED:
        return
    if estimate is None:
        yield (
            f"The others are counted in. How many are interviewed here is not noted; {FINALISTS.value:g} for each one "
            f"hired is our assumption, it could be {FINALISTS.low:g} to {FINALISTS.high:g}."
        )
        return
    applied = f"{one.applicants} applied, and " if one.applicants is not None else ""
    yield (
        f"You noted that {applied}{one.interviewed} are interviewed. That number alone, before any silence is counted and with "
        f"nobody the favourite, gives {of_twenty(estimate.chance.median)}; {could_be(estimate.chance)}."
    )
    if found.best_chosen is not None:
        yield f"Whoever would do the job best among them is chosen only about {round(100 * found.best_chosen)} times in 100."


def rejection_sentences(found: OddsHere) -> Iterator[str]:
    """Give how little a no after an interview says; nothing where there was none."""
    no = found.rejection
    if no is None:
        return
    yield (
        f"A no says little about you. Of {no.finalists} people interviewed, one who got a no was the best of them all the same "
        f"about {round(100 * no.best_though_rejected)} times in 100."
    )
    yield (
        f"Another interviewer of the same kind would have taken about {round(100 * no.taken_by_another)} in 100 of those whom one "
        f"turned down, and {round(100 * no.top_quarter)} in 100 of them belong to the best quarter of all."
    )
    yield (
        f"These rest on how far two interviewers agree, {SEPARATE:g} of 1: {source_words(HUFFCUTT)}; and on {MIXED.value:g} of 1 for how far a "
        f"choice finds who does the job best, our middle between a free talk and the same questions for all: {source_words(SACKETT)}."
    )


def question(found: OddsHere) -> str:
    """Return the question that is asked before our figures are shown."""
    if found.odds is None or found.until is None:
        return ""
    hears = HEARS[found.odds.point.stage]
    return f"Before you see the figures: of 20 {PEOPLE}, how many {hears} by {said(found.until)}? What do you think?"


def weight_words(found: OddsHere) -> str:
    """Return how much the usual rate weighs against the seeker's own outcomes."""
    if found.weight is None:
        return ""
    low, high = found.weight
    span = f"{low:g} to {high:g}" if round(low) != round(high) else f"{high:g}"
    return f"The usual rate at this step weighs as much as {span} answers of your own."


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


def forecast_words(one: KeptForecast) -> str:
    """Return a forecast with how it came out."""
    own = f"you said {of_twenty(one.own)}" if one.own is not None else "you passed"
    came = {True: "It came so.", False: "It did not, by then.", None: "Still open."}[one.happened]
    came = "Nobody will know now." if one.void else came
    return (
        f"{said(own_day(one.made))}, {POINTS[Stage(one.stage)]}: how many {HEARS[Stage(one.stage)]} by {said(one.until)}? "
        f"{own[0].upper()}{own[1:]}; ours was {of_twenty(one.ours)}. {came}"
    )


def start_sentence(found: OutlookNow) -> str:
    """Return the chance of a start by a date in words, with what it counts on and the next step."""
    if found.start is None or found.idle:
        return IDLE
    live = "1 candidacy" if found.live == 1 else f"{found.live} candidacies"
    people = f"people with {live} going on and {_a_week(found.per_week)}"
    get = f"have begun a job within {counted(found.weeks, 'week')}"
    return chance_in_words(found.start.chance, people, get, REST if found.settled else NEXT_APPLICATION)


def more_sentences(found: OutlookNow) -> Iterator[str]:
    """Give what so many new applications a week do to it."""
    for one in found.more:
        yield f"With {_a_week(one.per_week)}: {of_twenty(one.chance.median)}; {could_be(one.chance)}."


def needed_sentence(found: OutlookNow, within: str) -> str:
    """Return how many new applications a week make it even, where anybody could send so many well."""
    if found.needed == 0:
        return f"It is at least an even chance within {within} as things stand."
    if found.needed is None or found.needed > MOST_SENT_WELL:
        return (
            f"An even chance within {within} would take more applications than anybody can send well. Look further ahead, or "
            "for a warmer way in: somebody who knows you there counts for many cold applications."
        )
    return f"{counted(found.needed, 'new application')} a week make it an even chance within {within}."


def _a_week(per_week: float) -> str:
    if not per_week:
        return "no new application"
    return f"{per_week:g} new application{'' if per_week == 1 else 's'} a week"
