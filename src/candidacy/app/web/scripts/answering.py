"""Answers to our scripts: JSON, for a refusal too."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse

from candidacy.app.web.door.refused import next_step
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


def told_by_recorder(request: HttpRequest) -> Told:
    """Return what the recorder sends.

    Raises BadUse for anything else.
    """
    try:
        read = json.loads(request.body)
    except ValueError:
        read = None
    if not isinstance(read, dict) or not isinstance(read.get("place", 0), int):
        raise BadUse("This is not what the recorder sends.")
    return read
