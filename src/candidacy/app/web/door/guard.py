"""The guard before every page. The order: this machine's name, no other site's posts, then the sign-in."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from candidacy.app.web.door.links import DOOR

Answer = Callable[[HttpRequest], HttpResponseBase]

OWN_NAMES = frozenset({"127.0.0.1", "localhost"})
FEED = "/calendar/feed/"
"""Below it there is only the calendar, for those who know its secret: a calendar program has no cookie."""
OPEN_TO_ALL = ("/enter/", "/style/", "/icon.svg", FEED)
READING = frozenset({"GET", "HEAD"})
OWN_SITE = frozenset({"same-origin", "none"})
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    # With "no-referrer" a browser hides even its own origin when it posts a form.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def guard(answer: Answer) -> Answer:
    """Return the answer, asked only for visitors who may come in, with the headers every page has."""

    def guarded(request: HttpRequest) -> HttpResponseBase:
        response = turned_away(request) or answer(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        # What is shown is private, and a form drawn again must have a fresh key.
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return guarded


def turned_away(request: HttpRequest) -> HttpResponse | None:
    """Return the refusal for who may not come in, or None."""
    if _name(request.META.get("HTTP_HOST", "")) not in OWN_NAMES:
        return _refused(request, "foreign_name", 400)
    if request.method not in READING and not from_own_site(request):
        return _refused(request, "other_site", 403)
    if not request.path.startswith(OPEN_TO_ALL) and not is_inside(request):
        return _refused(request, "unsigned", 403)
    return None


def from_own_site(request: HttpRequest) -> bool:
    """Say whether a post comes from one of our own pages, by what the browser itself says and no page can forge."""
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None and site not in OWN_SITE:
        return False
    return origin is None or origin == f"http://{request.META['HTTP_HOST']}"


def is_inside(request: HttpRequest) -> bool:
    """Say whether this browser signed in."""
    return DOOR.knows(request.COOKIES.get(cookie_name(request), ""))


def cookie_name(request: HttpRequest) -> str:
    """Return the name of the cookie; browsers do not tell the ports of one machine apart."""
    return f"candidacy_{request.get_port()}"


def _name(host: str) -> str:
    name, _, port = host.partition(":")
    return name.lower() if port == "" or port.isdigit() else ""


def _refused(request: HttpRequest, why: str, status: int) -> HttpResponse:
    return render(request, "door/turned_away.html", {"why": why}, status=status)
