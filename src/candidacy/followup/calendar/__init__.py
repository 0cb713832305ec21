"""The seeker's calendar: what should stand in it, as frozen entries, and those entries as the bytes of an .ics file.

Nothing here opens a file, looks at a clock or reaches a network: moments, zones and stamps are arguments.
"""

from candidacy.followup.calendar.changing import brought_up
from candidacy.followup.calendar.gathering import entries_of, uid_of
from candidacy.followup.calendar.recorded import with_record
from candidacy.followup.calendar.values import Dates, Due, Entry, Habits, Matter, PlanItem, Talk
from candidacy.followup.calendar.writing import export_bytes, feed_bytes

__all__ = [
    "Dates", "Due", "Entry", "Habits", "Matter", "PlanItem", "Talk",
    "brought_up", "entries_of", "export_bytes", "feed_bytes", "uid_of", "with_record",
]  # fmt: skip
