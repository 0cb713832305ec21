"""A page that is written while something takes its time: how far it is, line by line, and at its end the way on. No script."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpRequest, StreamingHttpResponse
from django.template.loader import render_to_string
from django.utils.html import format_html

from candidacy.app.kept_mail import Taken
from candidacy.app.paper.inbox.waiting import taken_words
from candidacy.app.web.door.refused import next_step
from candidacy.kernel.refusal import Refusal

HERE = "<!-- here -->"
"""Where the template leaves room for the lines."""
PADDING = " " * 1024
"""Some browsers show nothing of a page before so much of it is there."""


def worked_through(request: HttpRequest, heading: str, steps: Iterator[Taken]) -> StreamingHttpResponse:
    """Return the page, each step of the work on it when it is done; a refusal is its last line."""
    whole = render_to_string("inbox/working.html", {"heading": heading}, request)
    return StreamingHttpResponse(_parts(whole, steps))


def _parts(whole: str, steps: Iterator[Taken]) -> Iterator[str]:
    head, _, tail = whole.partition(HERE)
    yield head + PADDING
    taken = Taken()
    try:
        for taken in steps:
            yield format_html("<li>{} of {} looked at</li>\n", taken.done, taken.of) if taken.of else ""
    except Refusal as refusal:
        yield format_html("<li><strong>{} {}</strong></li>\n", refusal.sentence, next_step(refusal))
    yield format_html("<li>{}</li>\n", taken_words(taken))
    yield from (format_html("<li>{}: {}</li>\n", one.place, one.text) for one in taken.problems)
    yield tail
