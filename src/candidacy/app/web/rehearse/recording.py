"""What the recorder of the page asks for: a take begun, its pieces kept, its end; answered in JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.views.decorators.http import require_POST, require_safe

from candidacy.app.desk import takes as desk
from candidacy.app.web.door.refused import next_step
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.rehearse.listening import state_json
from candidacy.kernel.answers import ANSWERS
from candidacy.kernel.change_refusals import ChangedSince
from candidacy.kernel.refusals import BadUse, NotFound, Refusal
from candidacy.kernel.sound_refusals import NoSound

Told = dict[str, Any]
NEXT = {
    ChangedSince.code: "What was saved of it by then is there. At the end you can save all of it anew.",
    NoSound.code: "Press Start and say your answer.",
    NotFound.code: "It may have been deleted in another window. At the end you can save all of it anew.",
}
"""What helps somebody who is speaking."""


def answered_in_json(view: Callable[..., Told]) -> Callable[..., HttpResponseBase]:
    """Return the view with its answer, or its refusal, as JSON."""

    @wraps(view)
    def shown(request: HttpRequest, **named: Any) -> JsonResponse:
        try:
            return JsonResponse(view(request, **named))
        except Refusal as refusal:
            told = {
                "code": refusal.code,
                "sentence": refusal.sentence,
                "next": NEXT.get(refusal.code) or next_step(refusal),
            }
            return JsonResponse(told, status=ANSWERS[refusal.code].http_status)

    return shown


@require_POST
@answered_in_json
def begin(request: HttpRequest, rehearsal: UUID) -> Told:
    """A take is begun; the answer says which."""
    asked, visit = _asked(request), visit_of(request)
    made = desk.begin_take(
        seeker=visit.seeker, rehearsal=rehearsal, place=int(asked.get("place", -1)), media=str(asked.get("media", "")),
        now=visit.now, key=str(asked.get("key", "")) or None,
    )  # fmt: skip
    return {"take": str(made.id)}


def _asked(request: HttpRequest) -> Told:
    try:
        read = json.loads(request.body)
    except ValueError:
        read = None
    if not isinstance(read, dict) or not isinstance(read.get("place", 0), int):
        raise BadUse("This is not what the recorder sends.")
    return read


@require_POST
@answered_in_json
def piece(request: HttpRequest, take: UUID, number: int) -> Told:
    """The piece is safe on the disk once this is answered."""
    return {"kept": desk.keep_piece(seeker=visit_of(request).seeker, take=take, number=number, data=request.body)}


@require_POST
@answered_in_json
def end(request: HttpRequest, take: UUID) -> Told:
    """The take is whole, and waits to be listened to."""
    cut = bool(_asked(request).get("cut"))
    return {"take": str(desk.end_take(seeker=visit_of(request).seeker, take=take, cut=cut).id)}


@require_safe
@answered_in_json
def state(request: HttpRequest, take: UUID) -> Told:
    """How far the listening is."""
    return state_json(desk.take(seeker=visit_of(request).seeker, take=take))
