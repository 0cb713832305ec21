"""The sound of a take for the browser's player, which asks for parts of it to seek in."""

from __future__ import annotations

import re
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from candidacy.app.desk.takes_kept import recording_of, take
from candidacy.app.kept_takes import KeptTake
from candidacy.app.web.frame.visit import visit_of

_RANGE = re.compile(r"bytes=(\d{1,12})-(\d{1,12})?$")
PLAYABLE = ("audio/", "video/webm", "video/mp4")


@require_safe
def sound(request: HttpRequest, take: UUID) -> HttpResponse:
    """Return the recording, or the part of it that was asked for (RFC 9110, section 14)."""
    known = _known(request, take)
    path = recording_of(known)
    if path is None:
        raise Http404
    data = path.read_bytes()
    media = known.media.split(";")[0] if known.media.startswith(PLAYABLE) else "application/octet-stream"
    answer = _part(data, request.headers.get("Range", ""), media)
    answer.headers["Accept-Ranges"] = "bytes"
    return answer


def _known(request: HttpRequest, take_id: UUID) -> KeptTake:
    return take(seeker=visit_of(request).seeker, take=take_id)


def _part(data: bytes, asked: str, media: str) -> HttpResponse:
    found = _RANGE.match(asked)
    if not found:
        return HttpResponse(data, content_type=media)
    first = int(found[1])
    last = min(int(found[2]) if found[2] else len(data) - 1, len(data) - 1)
    if first > last:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{len(data)}"})
    headers = {"Content-Range": f"bytes {first}-{last}/{len(data)}"}
    return HttpResponse(data[first : last + 1], status=206, content_type=media, headers=headers)
