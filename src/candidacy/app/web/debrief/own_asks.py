"""The seeker's own questions in a debrief: a field for the answer to each, and no answer lost whose question is gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.http import QueryDict

from candidacy.app.kept import KeptAsk
from candidacy.app.kept_debrief import PartSeen, Written
from candidacy.followup.debrief.values import Part
from candidacy.prepare.values import AskGroup

OWN = "own-"
"""How the fields for their answers begin."""


@dataclass(frozen=True, slots=True)
class OwnAsk:
    """A question of the seeker's own, and what stands beside it."""

    at: int
    id: UUID | None
    """None where it is only in the debrief."""
    text: str
    group: AskGroup
    answer: str
    noted: str
    """The answer noted with the question itself."""

    @property
    def field(self) -> str:
        """The name of its field: that of the question, whatever becomes of the others."""
        return f"{OWN}{self.id.hex if self.id else self.at}"


def own_asks_in(seen: PartSeen) -> list[OwnAsk]:
    """Return the seeker's own questions, each with its answer so far; none where the part takes no answers to them."""
    return list(_own(seen)) if seen.part is Part.LEARNED else []


def answers_of_gone(written: Written, asks: Sequence[OwnAsk], first: int) -> dict[str, list[str]]:
    """Return as further lines, from the place `first` on, the answers written to questions of the seeker's that are gone by now."""
    known, answers = {ask.field for ask in asks}, {"", *(ask.answer for ask in asks)}
    of_gone = [texts for name, texts in written.items() if name.startswith(OWN) and name not in known]
    gone = [texts for texts in of_gone if not answers.issuperset(texts)]
    return {f"answer-{at}": [*texts] for at, texts in enumerate(gone, start=first)}


def with_more(data: QueryDict, more: Written) -> QueryDict:
    """Return what was sent with these fields too."""
    whole = data.copy()
    for name, texts in more.items():
        whole.setlist(name, [*texts])
    return whole


def _own(seen: PartSeen) -> Iterator[OwnAsk]:
    told = {one.ask: one for one in seen.values if one.ask}
    for at, ask in enumerate(seen.asks):
        known = told.pop(ask.text, None)
        yield OwnAsk(at, ask.id, ask.text, _group(ask), ask.answer or (known.answer if known else ""), ask.answer)
    for at, one in enumerate(told.values(), start=len(seen.asks)):
        yield OwnAsk(at, None, one.ask, one.group, one.answer, one.answer)


def _group(ask: KeptAsk) -> AskGroup:
    return AskGroup(ask.group) if ask.group in set(AskGroup) else AskGroup.WORKPLACE
