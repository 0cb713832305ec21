"""What is due in one candidacy by what is known beside its standing: debrief, thanks, promises, the follow-up, planned things, news."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from candidacy.followup.talks import is_over, round_said
from candidacy.followup.things import Case, Talk, Thing, Urgency
from candidacy.ledger.days import said

SOON_DAYS = 7
"""A plan further off than this can wait; chosen by us, not measured."""
DEBRIEF_DAYS = 7
"""After so many days too little is remembered to ask for more than the seeker offers; ours."""
THANKS_DAYS = 3
"""A note is due within a day; so many days after the interview it is let go; ours."""
NEWS_DAYS = 3
"""News that brought a candidacy back stands so long; then it has been seen, or is let go; ours."""
FOLLOW_UP_DAYS = 7
"""A follow-up not sent by so many days after its day is let go; ours."""


def due_things(case: Case, today: date, now: datetime | None = None) -> Iterator[Thing]:
    """Give what is due; `now` tells whether an interview of today is over, which without it is not yet so."""
    over = [talk for talk in case.known.talks if is_over(talk, today, now)]
    for talk in over:
        yield from _after_talk(case, talk, today, several=len(over) > 1)
    news = case.known.news
    if news and news.day <= today <= news.day + timedelta(days=NEWS_DAYS):
        why = "It was out of sight, and this brought it back."
        yield Thing("news", f"{case.name}: {news.text}", case.id, news.day, Urgency.TODAY, why, news.day.isoformat())
    if case.standing.open:
        yield from _vows(case, today)
        yield from _follow_up(case, today)
        yield from _items(case, today)


def _after_talk(case: Case, talk: Talk, today: date, *, several: bool) -> Iterator[Thing]:
    """Give the debrief and the thanks; where several talks are over they say of which one."""
    days = (today - talk.day).days
    about, which = str(talk.round), round_said(talk.round) if talk.round else "the first call"
    if not talk.debriefed and days <= DEBRIEF_DAYS:
        what = which if several or not talk.round else "it"
        text = f"Write down how {what} went while it is fresh: {case.name}. Five to ten minutes, and you may stop anywhere."
        why = "What was asked and promised fades within days, and it is what the next round begins with."
        yield Thing("debrief", text, case.id, talk.day, Urgency.TODAY, why, about)
    # The note is drawn from the debrief, so on the first day the debrief stands alone.
    if case.standing.open and talk.unthanked and days <= THANKS_DAYS and (talk.debriefed or days):
        due = talk.day + timedelta(days=1)
        names = ", ".join(talk.unthanked)
        why = f"A short note is best sent by {said(due)}. It is good manners; nobody has shown that it changes a decision."
        talked = f" for {which}" if several else ""
        yield Thing("thank", f"Thank {names}{talked}: {case.name}.", case.id, due, Urgency.TODAY, why, about)


def _vows(case: Case, today: date) -> Iterator[Thing]:
    for vow in case.known.vows:
        if vow.day and vow.day <= today + timedelta(days=SOON_DAYS):
            urgency = Urgency.TODAY if vow.day <= today else Urgency.SOON
            text = f"You promised {case.name}: {vow.text.rstrip('.')}, by {said(vow.day)}."
            yield Thing(
                "promise", text, case.id, vow.day, urgency, "A kept promise is remembered.", vow.text, vow.round
            )


def _follow_up(case: Case, today: date) -> Iterator[Thing]:
    asking = case.known.asking
    if asking and asking.sent is None and asking.day <= today <= asking.day + timedelta(days=FOLLOW_UP_DAYS):
        text = f"Ask once how things stand, then put it out of mind: {case.name}."
        yield Thing("follow_up", text, case.id, asking.day, Urgency.TODAY, f"You set it for {said(asking.day)}.")


def _items(case: Case, today: date) -> Iterator[Thing]:
    for item in case.known.items:
        if item.day and item.day <= today + timedelta(days=SOON_DAYS):
            urgency = Urgency.TODAY if item.day <= today else Urgency.SOON
            why = f"You planned it for {said(item.day)}."
            yield Thing("planned", f"{item.text.rstrip('.')}: {case.name}.", case.id, item.day, urgency, why, item.id)
