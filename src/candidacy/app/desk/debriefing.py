"""The wishes: "let me write down how it went", "leave this out", "that question was this one", "I kept my promise"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from candidacy.app.desk.debrief_days import Meant, not_ahead, not_finished, round_and_day
from candidacy.app.desk.debrief_words import cleaned
from candidacy.app.desk.debriefs import candidacy_of_debrief, debrief_of_round, one_debrief, own_asks, rows_of_debriefs
from candidacy.app.desk.drafts import rows_of_drafts
from candidacy.app.desk.expecting import expected_questions
from candidacy.app.desk.noting import one
from candidacy.app.desk.preparing import asks_of
from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import long
from candidacy.app.kept_debrief import SINGLE, KeptDebrief, values_in
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.debriefs import rows_of_part
from candidacy.app.store.models import Ask, Take
from candidacy.app.store.models import Debrief as Row
from candidacy.followup.debrief.values import Asked, Learned, Part, Promise
from candidacy.kernel.refusals import NotFound, Refusal, UnusableText
from candidacy.prepare.values import AskGroup


def open_debrief(
    *,
    seeker: UUID,
    candidacy: UUID,
    now: datetime,
    round_number: int | None = None,
    held: date | None = None,
    key: str | None = None,
) -> KeptDebrief:
    """Return the debrief of the round, begun now or before; its round and day come from the record, or from `held`.

    It goes by the record, also where that changes, until it is finished or a day is named. The questions to expect are kept as they
    are now. Raises NotFound where no interview is on record and no day is given, InterviewAhead for a day to come, and
    DebriefFinished where a finished one is of another day.
    """
    one(seeker=seeker, candidacy=candidacy)
    number, day = round_and_day(seeker, candidacy, round_number, held, now)
    meant = Meant(seeker, candidacy, number, day, now, key)
    known = meant.row.first()
    if known is None:
        not_ahead(number, day, now.date())
        meant.begun(_expected(seeker, candidacy, now), named=held is not None)
    elif held:
        not_ahead(number, held, now.date())
        not_finished(known, held)
        meant.dated()
    return debrief_of_round(seeker=seeker, candidacy=candidacy, round_number=number)


def keep_part(
    *,
    seeker: UUID,
    debrief: UUID,
    part: Part,
    values: Sequence[Any],
    now: datetime,
    answers: Mapping[UUID, str] | None = None,
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptDebrief:
    """Return the debrief with the part as given; empty, it is left out. `answers` go to the seeker's own questions.

    Raises UnusableText for what cannot be kept, and ChangedMeanwhile when the part is no longer what was filled in on.
    """
    clean = cleaned(part, values)
    told = {ask: long(text, "answer") for ask, text in (answers or {}).items()}
    asked = {"values": clean, "answers": told}
    change = Change(seeker, debrief, part, lambda _known: clean, asked, now, key, filled_on, told, drops_draft=True)
    return change.made()


def add_to_part(
    *, seeker: UUID, debrief: UUID, part: Part, values: Sequence[Any], now: datetime, key: str | None = None
) -> KeptDebrief:
    """Return the debrief with these added to what the part holds; of a forecast and of impressions the new one counts."""
    clean = cleaned(part, values)

    def added(known: KeptDebrief) -> Sequence[Any]:
        return clean if part in SINGLE else (*values_in(known.told, part), *clean)

    return Change(seeker, debrief, part, added, {"added": clean}, now, key).made()


def learn(
    *,
    seeker: UUID,
    debrief: UUID,
    answer: str,
    now: datetime,
    group: str = AskGroup.WORKPLACE,
    ask: UUID | None = None,
    key: str | None = None,
) -> KeptDebrief:
    """Return the debrief with one more thing learned; where it answers a question of the seeker's, that has the answer too.

    Raises NotFound where there is no such question with this candidacy.
    """
    text = long(answer, "answer", needed=True)
    where = candidacy_of_debrief(seeker, debrief)
    own = next((one for one in asks_of(seeker=seeker, candidacy=where) if one.id == ask), None)
    if ask and own is None:
        raise NotFound("There is no such question of yours.")
    said = own.text if own else ""
    about = own.group if own and own.group in set(AskGroup) else group
    new = Learned(AskGroup(about), said, text)

    def learned(known: KeptDebrief) -> Sequence[Learned]:
        return (*(one for one in known.told.learned if not said or one.ask != said), new)

    answers = {own.id: text} if own else {}
    return Change(seeker, debrief, Part.LEARNED, learned, {"learned": new}, now, key, answers=answers).made()


def skip_part(*, seeker: UUID, debrief: UUID, part: Part, now: datetime, key: str | None = None) -> KeptDebrief:
    """Return the debrief with the part left out by choice; what stands in it stays."""
    kept = lambda known: values_in(known.told, part)  # noqa: E731 - a name for what is given
    return Change(seeker, debrief, part, kept, {"skipped": part}, now, key, drops_draft=True, draft_returns=True).made()


def match_by_hand(
    *,
    seeker: UUID,
    debrief: UUID,
    foreseen: Sequence[tuple[str, ...] | None],
    now: datetime,
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptDebrief:
    """Return the debrief with the seeker's word on which predicted question each asked one was, in their order.

    Empty says none of them, None leaves it to likeness. Raises UnusableText for another number of questions.
    """

    def matched(known: KeptDebrief) -> Sequence[Asked]:
        asked = known.told.asked
        if len(asked) != len(foreseen):
            raise UnusableText("That is not one word for each question that was asked.")
        named = [None if texts is None else tuple(one for one in texts if one in known.expected) for texts in foreseen]
        return [replace(each, foreseen=texts) for each, texts in zip(asked, named, strict=True)]

    return Change(seeker, debrief, Part.ASKED, matched, {"foreseen": foreseen}, now, key, filled_on).made()


def keep_promise(
    *, seeker: UUID, debrief: UUID, place: int, now: datetime, kept: bool = True, key: str | None = None
) -> KeptDebrief:
    """Return the debrief with that promise (by its place, from 0) as kept today, or as open again."""

    def ticked(known: KeptDebrief) -> Sequence[Promise]:
        promises = list(known.told.promises)
        if not 0 <= place < len(promises):
            raise NotFound("There is no such promise.")
        promises[place] = replace(promises[place], kept=now.date() if kept else None)
        return promises

    return Change(seeker, debrief, Part.PROMISES, ticked, {"place": place, "kept": kept}, now, key).made()


def remove_debrief(*, seeker: UUID, debrief: UUID, now: datetime, key: str | None = None) -> None:
    """The debrief is gone; what it added to the record stays there."""
    rows = rows_of_debriefs(seeker).filter(id=debrief)
    spoken = Take.objects.filter(seeker_id=seeker, debrief_id=debrief)

    def make(_command: str) -> UUID:
        if not rows.delete()[0]:
            raise NotFound("There is no such debrief.")
        return debrief

    touches = Scope(
        (rows, spoken, rows_of_drafts(seeker, debrief)), rows.values_list("candidacy_id", flat=True).first()
    )
    once(seeker=seeker, wish="remove debrief", asked={"debrief": debrief}, make=make, now=now, key=key, touches=touches)


@dataclass(frozen=True, slots=True)
class Change:
    """One part of a debrief written anew, under the seeker's lock and once for a key."""

    seeker: UUID
    debrief: UUID
    part: Part
    given: Callable[[KeptDebrief], Sequence[Any]]
    """What the part is to hold, from the debrief as it is when the lock is held."""
    asked: Mapping[str, object]
    now: datetime
    key: str | None = None
    filled_on: str | None = None
    answers: Mapping[UUID, str] = field(default_factory=dict)
    drops_draft: bool = False
    """Whether what was being written of the part is settled with it."""
    draft_returns: bool = False
    """Whether undo brings it back: what was skipped was not saved with the part."""

    def made(self) -> KeptDebrief:
        """Return the debrief after it."""
        where = candidacy_of_debrief(self.seeker, self.debrief)
        own = Ask.objects.filter(seeker_id=self.seeker, candidacy_id=where, id__in=list(self.answers))
        rows = rows_of_debriefs(self.seeker).filter(id=self.debrief)
        drafts = rows_of_drafts(self.seeker, self.debrief).filter(part=self.part.value)

        def make(_command: str) -> UUID:
            known = one_debrief(self.seeker, self.debrief)
            still(known.part(self.part, own_asks(seeker=self.seeker, candidacy=where, part=self.part)), self.filled_on)
            given = self.given(known)
            if self.part is Part.ASKED:
                _carry_over(rows, respelled(known.told.asked, given))
            _write(rows, self.part, given, known.told.held)
            for ask, text in self.answers.items():
                own.filter(id=ask).update(answer=text)
            if self.drops_draft:
                drafts.delete()
            return self.debrief

        asked = {"debrief": self.debrief, "part": self.part, **self.asked}
        once(
            seeker=self.seeker, wish=f"debrief {self.part}", asked=asked, make=make, now=self.now, key=self.key,
            touches=Scope((rows, own, *([drafts] if self.draft_returns else [])), where),
        )  # fmt: skip
        return one_debrief(self.seeker, self.debrief)


def _write(rows: QuerySet[Row], part: Part, values: Sequence[Any], held: date) -> None:
    row = rows.get()
    row.held = held
    row.told = {**row.told, part.value: rows_of_part(values)}
    others = [one for one in row.skipped if one != part.value]
    row.skipped = others if values else [*others, part.value]
    row.save(update_fields=["held", "told", "skipped"])


def respelled(before: Sequence[Asked], after: Sequence[Asked]) -> dict[str, str]:
    """Return the questions whose words were put right where they stood, by the words of before."""
    gone, new = (
        {one.text for one in before} - {one.text for one in after},
        {one.text for one in after} - {one.text for one in before},
    )
    pairs = ((old.text, now.text) for old, now in zip(before, after, strict=False))
    return {old: now for old, now in pairs if old in gone and now in new}


def _carry_over(rows: QuerySet[Row], named: Mapping[str, str]) -> None:
    """What was thought of a question stays with it when its words are put right."""
    if not named:
        return
    row = rows.get()
    for part in (Part.WELL, Part.BETTER):
        for told in row.told.get(part.value, ()):
            told["question"] = named.get(told["question"], told["question"])
    row.save(update_fields=["told"])


def _expected(seeker: UUID, candidacy: UUID, now: datetime) -> list[str]:
    """Return the predicted questions; none where a paper cannot be read, for the debrief does not wait for papers."""
    try:
        return [one.text for one in expected_questions(seeker=seeker, candidacy=candidacy, now=now)]
    except Refusal:
        return []
