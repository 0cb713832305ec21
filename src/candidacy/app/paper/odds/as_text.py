"""The odds for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from candidacy.app.kept_odds import Finalists, OddsHere, OutlookNow
from candidacy.app.paper.odds import wording
from candidacy.app.paper.odds.assumed import assumption_words
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.kernel.chances import Assumption, Estimate
from candidacy.ledger.days import counted
from candidacy.odds.forecasts import in_words
from candidacy.odds.luck import beside_the_figures, sentences
from candidacy.odds.places import UNSTRUCTURED
from candidacy.odds.silence import Silence
from candidacy.odds.words import could_be, dots_of, of_twenty

WIDTH = 80
HIDDEN = f"{wording.HIDDEN} Show them with: candidacy outlook --show-odds"
FULL, MAYBE, EMPTY = "●", "◐", "○"


def dots_line(estimate: Estimate) -> str:
    """Return twenty dots: about so many that get it, up to so many, the others."""
    chance = estimate.chance
    middle, high = dots_of(chance.median), dots_of(chance.high)
    kinds = [FULL if at < middle else MAYBE if at < high else EMPTY for at in range(20)]
    return "".join(kinds[:10]) + " " + "".join(kinds[10:])


def odds_text(found: OddsHere, colour: bool) -> str:
    """Return the odds of one candidacy with what they rest on."""
    sheet = Sheet(WIDTH, colour)
    one = found.here.candidacy
    sheet.write(f"{one.number}  {one.name}", style=BOLD)
    if found.hidden:
        sheet.write(HIDDEN)
    elif found.odds is None:
        sheet.write("Nothing is being decided here any more, so there are no odds to say.")
        sheet.items(wording.rejection_sentences(found))
    elif found.asks_own:
        sheet.write(f"Now: {wording.place_of(found.odds, found.here.standing)}.", style=DIM)
        sheet.write(wording.question(found))
        number = found.here.candidacy.number
        sheet.write(
            f"Keep yours and see ours: candidacy odds {number} --own 7. Or only see ours: candidacy odds {number} --keep"
        )
    else:
        _odds(sheet, found)
    return str(sheet)


def _odds(sheet: Sheet, found: OddsHere) -> None:
    odds = found.odds
    if odds is None:
        return
    _, estimate = odds.next
    sheet.write(f"Now: {wording.place_of(odds, found.here.standing)}.", style=DIM)
    sheet.write(wording.chief_sentence(found))
    sheet.write(f"{dots_line(estimate)}   ({FULL} about so many, {MAYBE} up to so many)")
    for line in (*wording.later_sentences(odds), *wording.others_sentences(found)):
        sheet.write(line)
    sheet.heading("What the silence says")
    sheet.items(wording.silence_sentences(odds, found.here.standing))
    if found.tone_noted:
        sheet.items([wording.NO_TONE])
    if found.forecast:
        sheet.heading("The forecast you kept")
        sheet.write(wording.forecast_words(found.forecast))
    _rests_on(sheet, estimate, wording.own_words(estimate), wording.weight_words(found))


def odds_of_all_text(several: Sequence[OddsHere], hidden: bool, colour: bool) -> str:
    """Return a line of dots for each open candidacy."""
    sheet = Sheet(WIDTH, colour)
    if hidden:
        sheet.write(HIDDEN)
    elif not several:
        sheet.write('Nothing is being decided. Begin with: candidacy add "Cook" --at "Elm Street School"')
    for found in several:
        if found.odds is not None:
            _line(sheet, found)
    return str(sheet)


def _line(sheet: Sheet, found: OddsHere) -> None:
    one = found.here.candidacy
    sheet.write(f"{one.number}  {one.name}", style=BOLD)
    if found.odds is not None and found.asks_own:
        sheet.write(
            f"{wording.place_of(found.odds, found.here.standing)}: your forecast first, with candidacy odds {one.number} --own 7",
            indent=3,
        )
    elif found.odds is not None:
        _, estimate = found.odds.next
        sheet.write(f"{dots_line(estimate)}  {wording.place_of(found.odds, found.here.standing)}", indent=3)
        sheet.write(wording.chief_sentence(found), indent=3)


def finalists_text(found: Finalists, colour: bool) -> str:
    """Return the answer of the calculator."""
    sheet = Sheet(WIDTH, colour)
    number = f"{found.number:g}"
    who = f"{number} people are left" if found.number != 1 else "one person is left"
    sheet.write(f"Where {who}, {of_twenty(found.estimate.chance.median)} get the offer; {could_be(found.estimate.chance)}.", style=BOLD)  # fmt: skip
    sheet.write(dots_line(found.estimate))
    sheet.write(f"The one who would do the job best is chosen {round(100 * found.best_chosen)} times in 100, where the choice has a validity of {found.validity:g} (a free talk about {UNSTRUCTURED.value:g}).")  # fmt: skip
    if found.best_though_rejected is not None:
        sheet.write(f"Somebody who got a no was the best of them all the same {round(100 * found.best_though_rejected)} times in 100, where each had {round(100 / found.number)} before.")  # fmt: skip
    _rests_on(sheet, found.estimate, wording.OF_CALCULATOR)
    return str(sheet)


def silence_text(found: Silence, colour: bool) -> str:
    """Return the answer of the calculator."""
    sheet = Sheet(WIDTH, colour)
    now = found.now.chance
    sheet.write(f"{wording.POINTS[found.stage].capitalize()}, {counted(round(found.days), 'day')} of silence: {of_twenty(now.median)} {wording.HEARS[found.stage]}; {could_be(now)}.", style=BOLD)  # fmt: skip
    sheet.write(dots_line(found.now))
    sheet.write(f"When such a wait begins it is {of_twenty(found.begin.chance.median)}. An answer of any kind still comes to {of_twenty(found.answer.median)}.")  # fmt: skip
    if found.halves_by is not None:
        sheet.write(f"Half of the chance is left on day {found.halves_by}.")
    if found.closed_by is not None:
        sheet.write(f"On day {found.closed_by} a quarter is left: treat it as closed, and keep the door open.")
    _rests_on(sheet, found.now, wording.OF_CALCULATOR)
    return str(sheet)


def outlook_text(found: OutlookNow, colour: bool) -> str:
    """Return the whole search: what lies ahead, what more applications do, where it is stuck, was it luck."""
    sheet = Sheet(WIDTH, colour)
    if found.wanted.hidden:
        sheet.write(HIDDEN)
    elif found.start:
        _ahead(sheet, found, found.start)
    sheet.heading("The search so far")
    sheet.items(f"{start} → {end}: {many}" for start, end, many in found.flows)
    if not found.flows:
        sheet.write("Nothing is recorded yet.")
    _luck(sheet, found)
    if found.record:
        sheet.heading("The record of forecasts")
        sheet.write(in_words(found.record))
        sheet.items(f"{one.name}: {wording.forecast_words(forecast)}" for forecast, one in found.forecasts)
    if found.start:
        _rests_on(sheet, found.start, wording.own_words(found.start))
    return str(sheet)


def _ahead(sheet: Sheet, found: OutlookNow, start: Estimate) -> None:
    if found.idle:
        sheet.write(wording.IDLE)
        return
    within = counted(found.weeks, "week")
    sheet.write(wording.start_sentence(found), style=BOLD)
    sheet.write(dots_line(start))
    if found.offer:
        sheet.write(f"Of the same people {of_twenty(found.offer.chance.median)} have an offer by then; {could_be(found.offer.chance)}.")  # fmt: skip
    sheet.heading("What more applications do")
    sheet.items(wording.more_sentences(found))
    sheet.write(wording.needed_sentence(found, within))


def _luck(sheet: Sheet, found: OutlookNow) -> None:
    country = found.wanted.country or None
    lines = sentences(found.luck, found.facts, country) if found.luck else beside_the_figures(found.facts, country)
    if lines:
        sheet.heading("Was it luck?" if found.luck else "What you noted")
        sheet.items(lines)


def assumptions_text(several: Iterable[Assumption], colour: bool) -> str:
    """Return every assumption with its name and value."""
    sheet = Sheet(WIDTH, colour)
    sheet.write("Nobody has published these. Change one with: candidacy outlook --assume NAME=VALUE", style=BOLD)
    sheet.items(assumption_words(one) for one in several)
    return str(sheet)


def _rests_on(sheet: Sheet, estimate: Estimate, *lines: str) -> None:
    sheet.heading("What it rests on")
    sheet.items([*filter(None, lines), *(f"{wording.source_words(one)}: {one.address}" for one in estimate.sources)])  # fmt: skip
    if estimate.assumptions:
        sheet.write(f"and {counted(len(estimate.assumptions), 'assumption')} of ours; --json names them, and candidacy outlook --assumptions lists all.")  # fmt: skip
