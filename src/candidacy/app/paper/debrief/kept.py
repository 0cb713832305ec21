"""Kept debriefs as text and as JSON: one, all, what is due, what is not on record yet, and the predictions over time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from candidacy.app.kept_debrief import DueDebrief, FinishedDebrief, KeptDebrief, Predicted, ToRecord
from candidacy.app.paper.debrief.as_json import debrief_json, score_json
from candidacy.app.paper.search.as_json import whole
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.followup.debrief.scoring import Count, score_words
from candidacy.followup.talks import round_said
from candidacy.ledger.days import counted, said

Json: TypeAlias = dict[str, Any]
WIDTH = 80


def kept_debrief_json(kept: KeptDebrief) -> Json:
    """Return the debrief with what was predicted and when it was finished."""
    finished = kept.finished.isoformat() if kept.finished else None
    return {**debrief_json(kept.told, kept.score), "expected": list(kept.expected), "finished": finished}


def due_json(due: DueDebrief) -> Json:
    """Return an interview that is still to be written down."""
    return {
        "candidacy": str(due.candidacy.id), "number": due.candidacy.number, "name": due.candidacy.name,
        "round": due.interview.round, "day": due.interview.day.isoformat(), "event": due.interview.event.id,
        "begun": due.begun,
    }  # fmt: skip


def debriefs_json(due: Sequence[DueDebrief], known: Sequence[KeptDebrief]) -> Json:
    """Return what is due and what there is."""
    return whole(due=[due_json(one) for one in due], debriefs=[kept_debrief_json(one) for one in known])


def debriefs_text(due: Sequence[DueDebrief], known: Sequence[KeptDebrief], colour: bool = False) -> str:
    """Return what is due and what there is, a line each."""
    sheet = Sheet(WIDTH, colour)
    sheet.write("Debriefs", style=BOLD)
    if due:
        sheet.heading("Not written down yet")
        sheet.items(
            f"{one.candidacy.number} {one.candidacy.name}, {round_said(one.interview.round)}, {said(one.interview.day)}"
            f"{': begun' if one.begun else ''}"
            for one in due
        )
    if known:
        sheet.heading("Written down")
        sheet.items(
            f"{one.told.name}, {round_said(one.told.round)}, {said(one.told.held)}{'' if one.finished else ': not finished'}"
            for one in known
        )
    if not due and not known:
        sheet.write("Nothing yet: after an interview, candidacy debrief add WHICH keeps how it went.")
    return str(sheet)


def left_json(left: ToRecord) -> Json:
    """Return what of the debrief is not on record."""
    return {
        "held": left.held.isoformat() if left.held else None,
        "promised": left.promised.isoformat() if left.promised else None,
        "people": list(left.people), "facts": list(left.facts), "forecast": left.forecast,
    }  # fmt: skip


def left_text(done: FinishedDebrief, left: ToRecord, colour: bool = False, forecast: str = "") -> str:
    """Return that it is finished, the forecast that was frozen with ours beside it, and what of it is not on record."""
    sheet = Sheet(WIDTH, colour)
    sheet.write(f"Debrief: {done.debrief.told.name}, {round_said(done.debrief.told.round)}, is finished.")
    sheet.write(f"{counted(len(done.events), 'event')} recorded with it.", style=DIM)
    if forecast:
        sheet.heading("Your forecast, and ours")
        sheet.write(forecast)
    if not left.empty:
        sheet.heading("Not on record")
        sheet.items(_left(left))
    return str(sheet)


def _left(left: ToRecord) -> Iterator[str]:
    if left.held:
        yield f"That the interview was held on {said(left.held)} (--record)"
    if left.promised:
        yield f"That you will hear by {said(left.promised)} (--record)"
    if left.people:
        yield f"Whom you met: {', '.join(left.people)} (--people)"
    if left.facts:
        yield f"What felt wrong: {counted(len(left.facts), 'fact')} (--facts)"
    if left.forecast is not None:
        yield f"Your forecast: {left.forecast} of 20 (--forecast)"


def predicted_json(rounds: Sequence[Predicted]) -> Json:
    """Return each round with its score and that of all rounds up to it."""
    return whole(
        rounds=[
            {
                "candidacy": str(one.debrief.candidacy), "name": one.debrief.told.name, "round": one.debrief.told.round,
                "held": one.debrief.told.held.isoformat(), "score": score_json(one.score), "so_far": score_json(one.so_far),
            }
            for one in rounds
        ]
    )  # fmt: skip


def predicted_text(rounds: Sequence[Predicted], colour: bool = False) -> str:
    """Return the counts of each round and of all so far, with the range."""
    sheet = Sheet(WIDTH, colour)
    sheet.write("How well the questions were predicted", style=BOLD)
    if not rounds:
        sheet.write("Nothing yet: it needs a debrief of a job with a posting and a résumé.")
        return str(sheet)
    sheet.write(score_words(rounds[-1].so_far))
    for one in rounds:
        sheet.heading(f"{one.debrief.told.name}, {round_said(one.debrief.told.round)}, {said(one.debrief.told.held)}")
        sheet.items(
            [
                f"Asked, and predicted: {_count(one.score.recall)}; all so far: {_count(one.so_far.recall)}",
                f"Predicted, and asked: {_count(one.score.precision)}; all so far: {_count(one.so_far.precision)}",
            ]
        )
    return str(sheet)


def _count(count: Count) -> str:
    share = count.share
    span = f" ({round(100 * share.low)}% to {round(100 * share.high)}%)" if share else ""
    return f"{count.hits} of {count.of}{span}"
