"""A calendar read by a child that can do nothing else."""

from __future__ import annotations

import time

from candidacy.app.fence.calendar_wire import unpacked
from candidacy.app.fence.parent import SECONDS, Child
from candidacy.app.fence.wire import WireFault
from candidacy.followup.mail.calendars import CalendarRead
from candidacy.kernel.refusals import BrokenDocument, Refusal, TooMuchToRead

MODULE = "candidacy.app.fence.calendar_child"


def read_calendar_fenced(data: bytes, name: str, *, seconds: float = SECONDS) -> CalendarRead:
    """The events of the calendar.

    Raises TooMuchToRead for a child stopped by a limit, BrokenDocument for one that died of the calendar, and whatever
    `read_calendar` refuses.
    """
    child = Child(data, name, MODULE)
    try:
        heard = child.heard(time.monotonic() + seconds)
    finally:
        child.end()
    if isinstance(heard, TooMuchToRead):
        raise heard
    try:
        answer = unpacked(heard)
    except WireFault:
        raise BrokenDocument(f"{name} is damaged so badly that its reader stopped.") from None
    if isinstance(answer, Refusal):
        raise answer
    return answer
