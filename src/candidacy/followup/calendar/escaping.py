"""Words as the standard of calendars wants them written (RFC 5545, 3.3.11).

icalendar (7.3) takes a backslash before a capital N, as in a path of Windows, for a line end.
"""

from __future__ import annotations

from icalendar import vText

_MARKS = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


class Text(vText):
    """Words that are read back as they were, every backslash too."""

    def to_ical(self) -> bytes:
        """Return the words with the marks escaped that mean something to a calendar."""
        return str(self).translate(_MARKS).encode("utf-8")
