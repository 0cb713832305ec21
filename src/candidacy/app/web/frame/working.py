"""A page that is written while something takes its time: how far it is, line by line, and at its end the way on. No script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.http import HttpRequest, StreamingHttpResponse
from django.template.loader import render_to_string

HERE = "<!-- here -->"
"""Where the template leaves room for the lines."""
PADDING = " " * 1024
"""Some browsers show nothing of a page before so much of it is there."""


def streamed(
    request: HttpRequest, template: str, told: dict[str, object], parts: Iterable[str]
) -> StreamingHttpResponse:
    """Return the page, each part on it as soon as there is one."""
    return StreamingHttpResponse(_whole(render_to_string(template, told, request), parts))


def _whole(page: str, parts: Iterable[str]) -> Iterator[str]:
    head, _, tail = page.partition(HERE)
    yield head + PADDING
    yield from parts
    yield tail
