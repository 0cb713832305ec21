"""The wish: "write all this down": several parts of a debrief at once, all of it or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from candidacy.app.desk.debrief_words import cleaned
from candidacy.app.desk.debriefing import add_to_part, learn, open_debrief, skip_part
from candidacy.app.desk.meant import ask_meant
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.app.store.commands import in_turn
from candidacy.app.wish_keys import key_of_part
from candidacy.followup.debrief.values import Part
from candidacy.prepare.values import AskGroup


@dataclass(frozen=True, slots=True)
class LearnedSaid:
    """One thing that was learned, and the question of the seeker's that it answers, by its id or words of it."""

    answer: str
    group: str = AskGroup.WORKPLACE
    to: str = ""


@dataclass(frozen=True, slots=True)
class Filling:
    """What is to be added, part by part, and which parts are left out."""

    parts: Mapping[Part, Sequence[Any]] = field(default_factory=dict)
    learned: LearnedSaid | None = None
    skip: Sequence[Part] = ()


def fill_in(
    *,
    seeker: UUID,
    candidacy: UUID,
    filling: Filling,
    now: datetime,
    round_number: int | None = None,
    held: date | None = None,
    key: str | None = None,
) -> KeptDebrief:
    """Return the debrief of the round with all of it added; what stands in it stays.

    Where any of it cannot be kept, nothing is: raises what `add_to_part`, `learn` and `open_debrief` do.
    """
    for part, values in filling.parts.items():
        cleaned(part, values)
    said = filling.learned
    ask = ask_meant(seeker=seeker, candidacy=candidacy, words=said.to) if said and said.to else None
    with in_turn(seeker):
        kept = open_debrief(seeker=seeker, candidacy=candidacy, round_number=round_number, held=held, now=now)
        told: dict[str, Any] = {"seeker": seeker, "debrief": kept.id, "now": now}
        for part, values in filling.parts.items():
            kept = add_to_part(**told, part=part, values=values, key=key_of_part(key, part))
        if said:
            kept = learn(**told, answer=said.answer, group=said.group, ask=ask, key=key_of_part(key, Part.LEARNED))
        for part in filling.skip:
            kept = skip_part(**told, part=part, key=key_of_part(key, f"skip {part}"))
    return kept
