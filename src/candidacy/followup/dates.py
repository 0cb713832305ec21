"""The day of the one follow-up, why it is this day, and why there is no second."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from candidacy.kernel.chances import Assumption, Source
from candidacy.ledger.days import said

AFTER_PROMISE_WORKING_DAYS = 2
OF_MEDIAN = 1.5
WEEKEND = frozenset({5, 6})
"""Days of the week on which offices rest, Monday being 0."""
RULE = Assumption(
    "days after a promise", AFTER_PROMISE_WORKING_DAYS, "working days",
    "A day or two late is usual; asking sooner looks impatient. Ours: nobody has published what is best.",
)  # fmt: skip
WAIT = Assumption(
    "part of the usual wait", OF_MEDIAN, "times the median",
    "By then most of those who hear at all have heard. Ours: nobody has published reply times by stage.",
)  # fmt: skip
NO_EVIDENCE = "No study was found in which asking changed the answer. It ends your waiting, and that is worth one line."


@dataclass(frozen=True, slots=True)
class ReplyTime:
    """How long answers take at this stage, from the model of reply times or by a table."""

    days: float
    """After so many days `share` of those who get any answer have it."""
    share: float
    basis: str
    """Whose times they are, in a few words: "after a first interview"."""
    sources: tuple[Source, ...] = ()
    assumptions: tuple[Assumption, ...] = ()

    def __post_init__(self) -> None:
        if not (0 <= self.days <= 3650 and 0 < self.share < 1):
            raise ValueError(f"Not a time of reply: {self.share} within {self.days} days")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """When to ask, or that asking again is not advised."""

    day: date | None
    """None where it was asked already."""
    why: str
    sources: tuple[Source, ...] = ()
    assumptions: tuple[Assumption, ...] = ()

    @property
    def advised(self) -> bool:
        """Whether there is a day to ask on."""
        return self.day is not None


def follow_up_day(
    last: date,
    today: date,
    *,
    promised: date | None = None,
    reply: ReplyTime | None = None,
    asked: date | None = None,
) -> FollowUp:
    """Return the working day to follow up on after their last word on `last`, and why it is this one.

    Two working days after the promised day; without one, when most answers have come by `reply`. Never before today, and
    never on a Saturday or Sunday. `asked` is when it was asked already since their last
    word: then there is no day. ValueError with neither a promise nor a reply time.
    """
    if asked is not None:
        return FollowUp(None, again_words(asked))
    if promised is not None:
        meant = _working_days_after(promised, AFTER_PROMISE_WORKING_DAYS)
        why = f"They said you would hear by {said(promised)}. Two working days more are only fair."
        return _not_gone(meant, today, why, (), (RULE,))
    if reply is None:
        raise ValueError("A day to follow up on needs a promised day or a time of reply")
    meant = _working(_later(last, round(reply.days)))
    why = (
        f"No day was promised. Of the answers that come {reply.basis}, about {round(100 * reply.share)} in 100 have come after "
        f"{round(reply.days)} days, counted from {said(last)}."
    )
    return _not_gone(meant, today, why, reply.sources, reply.assumptions)


def usual_reply(median_days: float, share: float, basis: str, sources: tuple[Source, ...] = ()) -> ReplyTime:
    """Return the time of reply for a stage of which the median wait is known: one and a half times of it.

    `share` is the part that has come by then, by the model the median is from.
    """
    return ReplyTime(OF_MEDIAN * median_days, share, basis, sources, (WAIT,))


def again_words(asked: date) -> str:
    """Return why not to ask a second time."""
    return (
        f"You asked on {said(asked)}. Asking again is not advised: they have your line, and it is their turn. Leave it at that, and "
        "put your strength into the next application. If they write, it comes back by itself."
    )


def _not_gone(
    meant: date, today: date, why: str, sources: tuple[Source, ...],
    assumptions: tuple[Assumption, ...],
) -> FollowUp:  # fmt: skip
    if meant >= today:
        return FollowUp(meant, f"{why} {NO_EVIDENCE}", sources, assumptions)
    now = _working(today)
    return FollowUp(now, f"{why} That was {said(meant)}, so any day is right now. {NO_EVIDENCE}", sources, assumptions)


def _working_days_after(day: date, number: int) -> date:
    for _ in range(number):
        day = _working(_later(day, 1))
    return day


def _working(day: date) -> date:
    """Return the day, or the first working day after it."""
    while day < date.max and day.weekday() in WEEKEND:
        day += timedelta(days=1)
    return day


def _later(day: date, days: int) -> date:
    return day + timedelta(days=min(days, (date.max - day).days))
