"""What the frame of every page shows."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from candidacy.app.web.door.guard import is_inside
from candidacy.app.web.frame.sheet import sheet
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.undoing.saved import saved_here

ROOMS = (
    ("today", "/", "Today"),
    ("candidacies", "/candidacies/", "Candidacies"),
    ("inbox", "/inbox/", "Inbox"),
    ("calendar", "/calendar/", "Calendar"),
    ("rehearse", "/rehearse/", "Rehearse"),
    ("outlook", "/outlook/", "Outlook"),
    ("stories", "/stories/", "Stories"),
    ("documents", "/documents/", "Documents"),
    ("settings", "/settings/", "Settings"),
)


def frame(request: HttpRequest) -> dict[str, Any]:
    """Return the rooms with the present one marked, the name of the style sheet, whether the sample is in, and what was just saved."""
    inside = is_inside(request)
    here = request.path.split("/")[1] or "today"
    rooms = [(address, name, place == here) for place, address, name in ROOMS] if inside else []
    return {
        "rooms": rooms,
        "sheet": sheet().name,
        "sample": inside and visit_of(request).sample,
        "saved": saved_here(request) if inside else None,
    }
