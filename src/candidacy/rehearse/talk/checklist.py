"""What to see to before the rehearsal, and what to wear and how to behave on the real day, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from candidacy.prepare.banks.workplaces import ANY_ADVICE, UNSURE
from candidacy.prepare.values import Brief
from candidacy.rehearse.talk.values import Style


class When(StrEnum):
    """For which day it is."""

    REHEARSAL = "rehearsal"
    REAL_DAY = "real_day"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to see to, and why; nothing of it is looked at or judged by the program."""

    when: When
    topic: str
    text: str
    reason: str


def checklist(brief: Brief | None = None, style: Style = Style.ALONE) -> tuple[Item, ...]:
    """Return first what this rehearsal needs, then dress and behaviour for the real day.

    With a brief the advice is that for its kind of workplace; without one, what holds everywhere. On the phone nobody sees you,
    so dress is left out.
    """
    practical = [Item(When.REHEARSAL, *row) for row in (*_REHEARSAL, *(_ON_THE_PHONE if style is Style.PHONE else ()))]
    advice = [(one.topic, one.text, one.reason) for one in brief.dossier.advice] if brief else [UNSURE, *ANY_ADVICE]
    unseen = {"dress", "by video"} if style is Style.PHONE else set()
    return (*practical, *(Item(When.REAL_DAY, *row) for row in advice if row[0] not in unseen))


_REHEARSAL: tuple[tuple[str, str, str], ...] = (
    ("place", "A quiet room, and a word to those who live with you.", "You will speak more freely, and noise hides your words."),
    ("telephone", "Your telephone off or silent.", "It rings in the one answer you wanted to keep."),
    ("water", "A glass of water.", "A sip also gives you a moment to think."),
    ("microphone", "The microphone tested, a hand or two away from your mouth.", "A poor recording cannot be measured, and we say so."),
    ("papers", "Your résumé, the posting and your questions in front of you.", "In most interviews you may look at notes, too."),
    ("dress", "If you like, the clothes you mean to wear.", "You notice now if something pinches. Nobody sees you: there is no camera."),
    ("sitting", "Sit or stand as you will on the day, and say hello aloud.", "The first sentence is easier once it has been said."),
)  # fmt: skip
_ON_THE_PHONE = (
    ("telephone", "Hold a telephone as you will, or lay it on the table.", "It feels different with a hand that is not free."),
    ("notes", "Lay out your notes, but do not read from them.", "They cannot see your notes, and they can hear reading."),
)  # fmt: skip
