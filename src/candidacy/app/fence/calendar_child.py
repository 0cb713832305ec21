"""The fenced child for calendars: the bytes of one on standard input, its events as JSON on standard output.

Run as `python -I -m candidacy.app.fence.calendar_child`. What is loaded late is loaded before the fence is closed.
"""

from __future__ import annotations

import sys

from candidacy.app.fence.answering import answered
from candidacy.app.fence.calendar_wire import packed
from candidacy.app.fence.limits import close_fence, set_limits
from candidacy.app.fence.mail_child import HEADER, load
from candidacy.followup.mail.calendars import read_calendar


def main() -> None:
    """Read the calendar that is waiting and answer; the exit code is 0 whatever the answer."""
    set_limits()
    source = sys.stdin.buffer
    name = source.read(int.from_bytes(source.read(HEADER), "big")).decode("utf-8", "replace")
    data = source.read()
    load()
    close_fence()
    sys.stdout.buffer.write(packed(answered(read_calendar, data, name)))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
