"""What the fenced child says of a calendar, as JSON; every value is checked on this side."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from candidacy.app.fence.checked import listed, when, words
from candidacy.app.fence.wire import WireFault
from candidacy.followup.mail.calendars import CalendarRead
from candidacy.followup.mail.values import Invitation
from candidacy.kernel.post_refusals import NotACalendar
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import BrokenDocument, EmptyDocument, Refusal, TooMuchToRead

REFUSALS: dict[str, type[Refusal]] = {
    one.code: one for one in (BrokenDocument, EmptyDocument, NotACalendar, TooMuchToRead)
}
_LIST_LIMIT = 100


def packed(answer: CalendarRead | Refusal) -> bytes:
    """The answer as one JSON object."""
    if isinstance(answer, Refusal):
        return json.dumps({"refusal": answer.code, "sentence": answer.sentence}).encode("ascii")
    events = [
        [one.method, one.summary, _told(one.starts), one.organiser, one.place, one.cancelled, one.sequence, one.uid,
         _told(one.ends)]
        for one in answer.events
    ]  # fmt: skip
    problems = [[one.code, one.text, one.place] for one in answer.problems]
    return json.dumps({"events": events, "problems": problems}).encode("ascii")


def _told(given: date | datetime | None) -> str:
    return given.isoformat() if given else ""


def unpacked(data: bytes) -> CalendarRead | Refusal:
    """The answer. Raises WireFault for anything but a whole and valid one."""
    try:
        value = json.loads(data)
        if "refusal" in value:
            return REFUSALS[value["refusal"]](words(value["sentence"]))
        problems = tuple(Problem(*map(words, one)) for one in _list(value["problems"]))
        return CalendarRead(tuple(_event(one) for one in _list(value["events"])), problems)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as fault:
        raise WireFault("no valid answer") from fault


def _event(value: object) -> Invitation:
    method, summary, starts, organiser, place, cancelled, sequence, uid, ends = _list(value)
    if not isinstance(cancelled, bool) or not isinstance(sequence, int):
        raise WireFault("no event")
    return Invitation(
        words(method), words(summary), when(starts), words(organiser), words(place), cancelled, sequence,
        words(uid), when(ends),
    )  # fmt: skip


def _list(value: object) -> list[Any]:
    return listed(value, _LIST_LIMIT)
