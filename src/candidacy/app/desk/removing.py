"""The wishes: "take this question, this fact, this plan away", "that document is not in play here"."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db.models import Model

from candidacy.app.desk.noting import one
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.models import Ask, Attachment, DossierFact, PlanItem, QuestionNote
from candidacy.app.store.rows import rows_in
from candidacy.kernel.refusals import NotFound


def remove_ask(*, seeker: UUID, candidacy: UUID, ask: UUID, now: datetime, key: str | None = None) -> None:
    """The question to the employer is gone, with its answer."""
    _remove(Ask, seeker, {"id": ask, "candidacy_id": candidacy}, candidacy, "remove ask", now, key)


def remove_fact(*, seeker: UUID, candidacy: UUID, fact: UUID, now: datetime, key: str | None = None) -> None:
    """The fact on the candidacy's employer is gone."""
    employer = one(seeker=seeker, candidacy=candidacy).employer_id
    _remove(DossierFact, seeker, {"id": fact, "employer_id": employer}, candidacy, "remove fact", now, key)


def remove_plan_item(*, seeker: UUID, candidacy: UUID, item: UUID, now: datetime, key: str | None = None) -> None:
    """The thing to do is gone from the plan."""
    _remove(PlanItem, seeker, {"id": item, "candidacy_id": candidacy}, candidacy, "remove plan", now, key)


def remove_note(*, seeker: UUID, candidacy: UUID, note: UUID, now: datetime, key: str | None = None) -> None:
    """The note on a question to expect is gone; the question stays in the brief."""
    _remove(QuestionNote, seeker, {"id": note, "candidacy_id": candidacy}, candidacy, "remove note", now, key)


def detach_document(*, seeker: UUID, candidacy: UUID, document: UUID, now: datetime, key: str | None = None) -> None:
    """The document is not in play in the candidacy; it stays kept."""
    which = {"document_id": document, "candidacy_id": candidacy}
    _remove(Attachment, seeker, which, candidacy, "detach", now, key)


def _remove(
    model: type[Model], seeker: UUID, which: dict[str, UUID], candidacy: UUID, wish: str, now: datetime, key: str | None
) -> None:
    rows = rows_in(model).filter(seeker_id=seeker, **which)

    def make(_command: str) -> UUID:
        if not rows.delete()[0]:
            raise NotFound("It is not there any more.")
        return candidacy

    touches = Scope((rows,), candidacy)
    once(
        seeker=seeker, wish=wish, asked={"candidacy": candidacy, **which}, make=make, now=now, key=key, touches=touches
    )
