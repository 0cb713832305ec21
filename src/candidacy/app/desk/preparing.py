"""The wishes: "I want to ask this", "note for that question", "I found this out", "plan it"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from django.db.models import Model

from candidacy.app.desk.noting import one
from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import LONGEST_LINK, long, short
from candidacy.app.kept import KeptAsk, KeptFact, KeptPlanItem, KeptQuestion
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.models import Ask, DossierFact, PlanItem, QuestionNote
from candidacy.app.store.rows import rows_in
from candidacy.kernel.refusals import NotFound

ASK = "id", "candidacy_id", "text", "group", "overrule", "answer"
QUESTION = "id", "candidacy_id", "question", "note", "story_id"
FACT = "id", "employer_id", "topic", "text", "source", "seen"
PLAN = "id", "candidacy_id", "text", "day", "minutes", "done"


def keep_ask(
    *,
    seeker: UUID,
    candidacy: UUID,
    text: str,
    now: datetime,
    group: str = "",
    overrule: str = "",
    key: str | None = None,
) -> KeptAsk:
    """Return the question to the employer; one held back until the offer needs a reason to be asked before."""
    told = {
        "text": long(text, "question", needed=True), "group": short(group, "group", longest=30),
        "overrule": long(overrule, "reason"),
    }  # fmt: skip
    made = _add(Ask, seeker, candidacy, "ask", told, now, key)
    return KeptAsk(*_values(Ask, made, ASK))


def answer_ask(
    *, seeker: UUID, ask: UUID, answer: str, now: datetime, key: str | None = None, filled_on: str | None = None
) -> KeptAsk:
    """Return the question with what the employer answered.

    Raises ChangedMeanwhile when it is no longer what the answer was filled in on.
    """
    told = {"answer": long(answer, "answer")}

    def unchanged() -> None:
        still(KeptAsk(*_values(Ask, ask, ASK)), filled_on)

    _change(Ask, seeker, ask, "answer", told, now, key, unchanged)
    return KeptAsk(*_values(Ask, ask, ASK))


def asks_of(*, seeker: UUID, candidacy: UUID) -> tuple[KeptAsk, ...]:
    """Return the seeker's own questions to the employer, in the order they were kept."""
    rows = Ask.objects.filter(seeker_id=seeker, candidacy_id=candidacy).order_by("made", "id")
    return tuple(KeptAsk(*row) for row in rows.values_list(*ASK))


def note_question(
    *,
    seeker: UUID,
    candidacy: UUID,
    question: str,
    now: datetime,
    note: str = "",
    story: UUID | None = None,
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptQuestion:
    """Return the note on the question; a question has one note, and the newest words count.

    Raises ChangedMeanwhile when it is no longer what the note was filled in on.
    """
    text, words = long(question, "question", needed=True), long(note, "note")
    one(seeker=seeker, candidacy=candidacy)
    rows = QuestionNote.objects.filter(seeker_id=seeker, candidacy_id=candidacy, question=text)

    def make(_command: str) -> UUID:
        before = rows.values_list(*QUESTION).first()
        still(KeptQuestion(*before) if before else None, filled_on)
        row, _ = QuestionNote.objects.update_or_create(
            seeker_id=seeker, candidacy_id=candidacy, question=text,
            defaults={"note": words, "story_id": story}, create_defaults={"note": words, "story_id": story, "made": now},
        )  # fmt: skip
        return row.id

    asked = {"candidacy": candidacy, "question": text, "note": words, "story": story}
    touches = Scope((rows,), candidacy)
    made = once(seeker=seeker, wish="question", asked=asked, make=make, now=now, key=key, touches=touches)
    return KeptQuestion(*_values(QuestionNote, made, QUESTION))


def questions_of(*, seeker: UUID, candidacy: UUID) -> tuple[KeptQuestion, ...]:
    """Return the notes on questions to expect, in the order they were first made."""
    rows = QuestionNote.objects.filter(seeker_id=seeker, candidacy_id=candidacy).order_by("made", "id")
    return tuple(KeptQuestion(*row) for row in rows.values_list(*QUESTION))


def keep_fact(
    *,
    seeker: UUID,
    candidacy: UUID,
    text: str,
    source: str,
    seen: date,
    now: datetime,
    topic: str = "",
    key: str | None = None,
) -> KeptFact:
    """Return the fact on the candidacy's employer; one without a source is refused."""
    employer = one(seeker=seeker, candidacy=candidacy).employer_id
    told = {
        "employer_id": employer, "text": long(text, "fact", needed=True), "seen": seen,
        "source": short(source, "source", needed=True, longest=LONGEST_LINK), "topic": short(topic, "topic"),
    }  # fmt: skip
    new = uuid4()

    def make(_command: str) -> UUID:
        return DossierFact.objects.create(id=new, seeker_id=seeker, made=now, **told).id

    touches = Scope((DossierFact.objects.filter(id=new),), candidacy)
    made = once(seeker=seeker, wish="fact", asked=told, make=make, now=now, key=key, touches=touches)
    return KeptFact(*_values(DossierFact, made, FACT))


def facts_on(*, seeker: UUID, candidacy: UUID) -> tuple[KeptFact, ...]:
    """Return what is known of the candidacy's employer, the newest first."""
    employer = one(seeker=seeker, candidacy=candidacy).employer_id
    rows = DossierFact.objects.filter(seeker_id=seeker, employer_id=employer).order_by("-seen", "-made", "id")
    return tuple(KeptFact(*row) for row in rows.values_list(*FACT))


def plan(
    *,
    seeker: UUID,
    candidacy: UUID,
    text: str,
    now: datetime,
    day: date | None = None,
    minutes: int | None = None,
    key: str | None = None,
) -> KeptPlanItem:
    """Return the new thing to do."""
    told = {"text": long(text, "plan", needed=True), "day": day, "minutes": minutes}
    made = _add(PlanItem, seeker, candidacy, "plan", told, now, key)
    return KeptPlanItem(*_values(PlanItem, made, PLAN))


def tick(*, seeker: UUID, item: UUID, now: datetime, done: bool = True, key: str | None = None) -> KeptPlanItem:
    """Return the thing to do as done today, or as open again."""
    _change(PlanItem, seeker, item, "tick" if done else "untick", {"done": now.date() if done else None}, now, key)
    return KeptPlanItem(*_values(PlanItem, item, PLAN))


def plan_of(*, seeker: UUID, candidacy: UUID) -> tuple[KeptPlanItem, ...]:
    """Return what is planned for the candidacy, by day, then as it was planned."""
    rows = PlanItem.objects.filter(seeker_id=seeker, candidacy_id=candidacy).order_by("day", "made", "id")
    return tuple(KeptPlanItem(*row) for row in rows.values_list(*PLAN))


def _add(
    model: type[Model],
    seeker: UUID,
    candidacy: UUID,
    wish: str,
    told: Mapping[str, object],
    now: datetime,
    key: str | None,
) -> UUID:
    one(seeker=seeker, candidacy=candidacy)
    new, rows = uuid4(), rows_in(model)
    given = {"id": new, "seeker_id": seeker, "candidacy_id": candidacy, "made": now, **told}

    def make(_command: str) -> UUID:
        rows.create(**given)
        return new

    asked, touches = {"candidacy": candidacy, **told}, Scope((rows.filter(id=new),), candidacy)
    return once(seeker=seeker, wish=wish, asked=asked, make=make, now=now, key=key, touches=touches)


def _change(
    model: type[Model],
    seeker: UUID,
    id_: UUID,
    wish: str,
    told: Mapping[str, object],
    now: datetime,
    key: str | None,
    unchanged: Callable[[], None] = lambda: None,
) -> None:
    rows = rows_in(model).filter(seeker_id=seeker, id=id_)

    def make(_command: str) -> UUID:
        unchanged()
        if not rows.update(**told):
            raise NotFound("There is nothing of this kind to change.")
        return id_

    touches = Scope((rows,), rows.values_list("candidacy_id", flat=True).first())
    once(seeker=seeker, wish=wish, asked={"id": id_, **told}, make=make, now=now, key=key, touches=touches)


def _values(model: type[Model], id_: UUID, fields: Sequence[str]) -> tuple[Any, ...]:
    row = rows_in(model).filter(id=id_).values_list(*fields).first()
    if row is None:
        raise NotFound("It is not there any more.")
    return tuple(row)
