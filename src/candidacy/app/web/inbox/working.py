"""The page on which mail is read: how many are looked at, line by line, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpRequest, StreamingHttpResponse
from django.utils.html import format_html

from candidacy.app.kept_mail import Taken
from candidacy.app.paper.inbox.unread import unread_lines
from candidacy.app.paper.inbox.waiting import taken_words
from candidacy.app.web.door.refused import next_step
from candidacy.app.web.frame.working import streamed
from candidacy.kernel.refusal import Refusal


def worked_through(request: HttpRequest, heading: str, steps: Iterator[Taken]) -> StreamingHttpResponse:
    """Return the page, each step of the work on it when it is done; a refusal is its last line."""
    return streamed(request, "inbox/working.html", {"heading": heading}, _lines(steps))


def _lines(steps: Iterator[Taken]) -> Iterator[str]:
    taken = Taken()
    try:
        for taken in steps:
            yield format_html("<li>{} of {} looked at</li>\n", taken.done, taken.of) if taken.of else ""
    except Refusal as refusal:
        yield format_html("<li><strong>{} {}</strong></li>\n", refusal.sentence, next_step(refusal))
    yield format_html("<li>{}</li>\n", taken_words(taken))
    yield from (format_html("<li>{}</li>\n", line) for line in unread_lines(taken.problems))
