"""What the recorder of a page asks for: a take begun, its pieces kept, its end; answered in JSON."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest
from django.views.decorators.http import require_POST, require_safe

from candidacy.app.desk import takes as desk
from candidacy.app.desk import takes_kept
from candidacy.app.web.frame.visit import visit_of
from candidacy.app.web.rehearse.listening import state_json
from candidacy.app.web.scripts.answering import Told, answered_in_json, told_by_recorder


@require_POST
@answered_in_json
def begin(request: HttpRequest, rehearsal: UUID) -> Told:
    """A take is begun; the answer says which."""
    asked, visit = told_by_recorder(request), visit_of(request)
    made = desk.begin_take(
        seeker=visit.seeker, rehearsal=rehearsal, place=int(asked.get("place", -1)), media=str(asked.get("media", "")),
        now=visit.now, key=str(asked.get("key", "")) or None,
    )  # fmt: skip
    return {"take": str(made.id)}


@require_POST
@answered_in_json
def piece(request: HttpRequest, take: UUID, number: int) -> Told:
    """The piece is safe on the disk once this is answered."""
    return {"kept": desk.keep_piece(seeker=visit_of(request).seeker, take=take, number=number, data=request.body)}


@require_POST
@answered_in_json
def end(request: HttpRequest, take: UUID) -> Told:
    """The take is whole, and waits to be listened to."""
    cut = bool(told_by_recorder(request).get("cut"))
    return {"take": str(desk.end_take(seeker=visit_of(request).seeker, take=take, cut=cut).id)}


@require_safe
@answered_in_json
def state(request: HttpRequest, take: UUID) -> Told:
    """How far the listening is."""
    return state_json(takes_kept.take(seeker=visit_of(request).seeker, take=take))
