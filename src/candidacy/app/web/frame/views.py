"""The style sheet, under a name that changes with it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from candidacy.app.web.frame.sheet import sheet

ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="5" y="3" width="22" height="26" rx="3" '
    'fill="#fffdf8" stroke="#96401c" stroke-width="2"/><path d="M10 11h12M10 16h12M10 21h7" stroke="#96401c" '
    'stroke-width="2" stroke-linecap="round"/></svg>'
)
A_YEAR = "max-age=31536000, immutable"


@require_safe
def style(request: HttpRequest, name: str) -> HttpResponse:
    """Return the one style sheet; its name is for the browser's memory only."""
    found = sheet()
    kept = A_YEAR if name == found.name else "no-cache"
    return HttpResponse(found.text, content_type="text/css; charset=utf-8", headers={"Cache-Control": kept})


@require_safe
def icon(request: HttpRequest) -> HttpResponse:
    """Return the picture for the browser's tab."""
    return HttpResponse(ICON, content_type="image/svg+xml", headers={"Cache-Control": "max-age=86400"})
