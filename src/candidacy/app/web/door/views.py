"""Coming in by the sign-in link, and going out."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from candidacy.app.web.door.guard import cookie_name, is_inside
from candidacy.app.web.door.links import DOOR


@require_safe
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """The browser that opens a good link is signed in until the app stops."""
    if is_inside(request):
        return redirect("today")
    shown = DOOR.enter(token)
    if shown is None:
        return render(request, "door/turned_away.html", {"why": "used"}, status=403)
    answer = redirect("today")
    # Lax and not strict: a strict cookie is not sent when the link is clicked in a mail or terminal program.
    answer.set_cookie(cookie_name(request), shown, httponly=True, samesite="Lax")
    return answer


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """The browser is signed out."""
    DOOR.leave(request.COOKIES.get(cookie_name(request), ""))
    answer = render(request, "door/turned_away.html", {"why": "left"})
    answer.delete_cookie(cookie_name(request))
    return answer
