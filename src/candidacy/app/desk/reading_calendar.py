"""The wish: "what does this calendar file say?"."""

from __future__ import annotations

from candidacy.app.desk.papers import Paper
from candidacy.app.fence.calendars import read_calendar_fenced
from candidacy.followup.mail.calendars import CalendarRead


def calendar_read(*, paper: Paper) -> CalendarRead:
    """Return the events of the file; nothing is kept. Raises the refusals of reading a calendar."""
    return read_calendar_fenced(paper.data, paper.name)
