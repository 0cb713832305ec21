"""The scripts, served under a name that changes with them, and the leave a page needs to run them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache, wraps
from importlib.resources import files
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.http import require_safe

from candidacy.app.web.frame.views import A_YEAR

LEAVE = {
    "Content-Security-Policy": "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(self)",
}
"""What the pages with a microphone may do beyond the others: run our own scripts, and ask for the microphone. Never the camera."""


@cache
def scripts() -> dict[str, str]:
    """Return the scripts by name."""
    return {one.name: one.read_text("utf-8") for one in files(__package__).iterdir() if one.name.endswith(".js")}


@cache
def scripts_name() -> str:
    """Return the name of this version of the scripts, made of their content."""
    return hashlib.sha256("".join(text for _, text in sorted(scripts().items())).encode()).hexdigest()[:16]


@require_safe
def script(request: HttpRequest, version: str, name: str) -> HttpResponse:
    """Return one of our scripts."""
    if name not in scripts():
        raise Http404
    kept = A_YEAR if version == scripts_name() else "no-cache"
    return HttpResponse(scripts()[name], content_type="text/javascript; charset=utf-8", headers={"Cache-Control": kept})


def with_scripts(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponseBase]:
    """Return the view with the leave to run our own scripts and to ask for the microphone."""

    @wraps(view)
    def shown(request: HttpRequest, **named: Any) -> HttpResponse:
        answer = view(request, **named)
        for name, value in LEAVE.items():
            answer.headers[name] = value
        return answer

    return shown
