"""The wish: "keep what I am writing, I may have to stop": parts of a debrief before they are saved."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from django.db.models import QuerySet

from candidacy.app.desk.debriefs import one_debrief, own_asks
from candidacy.app.desk.unchanged import still
from candidacy.app.kept_debrief import Draft, Written
from candidacy.app.store.commands import in_turn
from candidacy.app.store.models import DebriefDraft
from candidacy.followup.debrief.values import Part
from candidacy.kernel.refusals import UnusableText

LONGEST = 100_000
"""Letters of a whole draft: far more than anybody writes of one interview."""


def keep_draft(*, seeker: UUID, debrief: UUID, part: Part, written: Written, filled_on: str, now: datetime) -> Draft:
    """Return the draft of the part as it is written by now; it is no part of the debrief until the part is saved.

    Raises ChangedMeanwhile where the part was saved since the form was opened, and UnusableText for more than fits.
    """
    if sum(len(text) for several in written.values() for text in several) > LONGEST:
        raise UnusableText("That is longer than a debrief can keep.")
    with in_turn(seeker):
        known = one_debrief(seeker, debrief)
        still(known.part(part, own_asks(seeker=seeker, candidacy=known.candidacy, part=part)), filled_on)
        told = {"written": {name: [*texts] for name, texts in written.items()}, "filled_on": filled_on, "made": now}
        new = {**told, "id": uuid4(), "seeker_id": seeker}
        rows_of_drafts(seeker, debrief).update_or_create(
            debrief_id=debrief, part=part.value, defaults=told, create_defaults=new
        )
    return Draft(part, written, filled_on, now)


def draft_of(*, seeker: UUID, debrief: UUID, part: Part) -> Draft | None:
    """Return what was being written of the part; None where nothing is."""
    return next((one for one in drafts_of(seeker=seeker, debrief=debrief) if one.part is part), None)


def drafts_of(*, seeker: UUID, debrief: UUID) -> tuple[Draft, ...]:
    """Return what was begun of the debrief and not saved, the newest last."""
    rows = rows_of_drafts(seeker, debrief).order_by("made", "id")
    return tuple(
        Draft(Part(part), written, filled_on, made)
        for part, written, filled_on, made in rows.values_list("part", "written", "filled_on", "made")
    )


def drop_draft(*, seeker: UUID, debrief: UUID, part: Part) -> None:
    """What was being written of the part is gone."""
    with in_turn(seeker):
        rows_of_drafts(seeker, debrief).filter(part=part.value).delete()


def rows_of_drafts(seeker: UUID, debrief: UUID) -> QuerySet[DebriefDraft]:
    """Return the rows of what is being written."""
    return DebriefDraft.objects.filter(seeker_id=seeker, debrief_id=debrief)
