"""The wish: "that letter": the one begun, or one drawn up now from what is said, for a command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from candidacy.app.desk.letters_kept import letters
from candidacy.app.desk.met import meetings
from candidacy.app.desk.writing import thanks_said, write
from candidacy.app.kept_letters import KeptLetter, Said
from candidacy.followup.notes.values import Kind, Tone


def note_meant(
    *, seeker: UUID, candidacy: UUID, name: str, told: Mapping[str, str], now: datetime, key: str | None = None
) -> KeptLetter:
    """Return the note to this person for the last interview: the one there is, or drawn up where none is or more is said.

    A part of the name is enough where it means one of those who were met.
    """
    over = meetings(seeker=seeker, candidacy=candidacy, today=now.date())
    number = over[-1].talk.round if over else 0
    met = [one.name for one in over[-1].people] if over else []
    fits = [one for one in met if name.casefold() in one.casefold()]
    meant = fits[0] if len(fits) == 1 else name
    known = [
        one for one in letters(seeker=seeker, candidacy=candidacy)
        if one.kind is Kind.THANKS and one.round == number and one.name.casefold() == meant.casefold()
    ]  # fmt: skip
    if known and not told:
        return known[-1]
    said = thanks_said(seeker=seeker, candidacy=candidacy, name=meant, round_number=number, now=now)
    given: dict[str, Any] = {**told, "tone": Tone(told.get("tone") or Tone.PLAIN)}
    return write(seeker=seeker, candidacy=candidacy, kind=Kind.THANKS, said=replace(said, **given), now=now, key=key)


def letter_meant(
    *,
    seeker: UUID,
    candidacy: UUID,
    kind: str,
    told: Mapping[str, Any],
    now: datetime,
    again: bool = False,
    key: str | None = None,
) -> KeptLetter:
    """Return the letter of that kind: the one begun, or `again` the one sent last; drawn up where none is or more is said."""
    name = str(told.get("name", ""))
    begun = letter_begun(seeker=seeker, candidacy=candidacy, kind=kind, again=again, name=name)
    if begun and not told.keys() - {"name"}:
        return begun
    return write(seeker=seeker, candidacy=candidacy, kind=Kind(kind), said=Said(**told), now=now, key=key)


def letter_begun(*, seeker: UUID, candidacy: UUID, kind: str, again: bool = False, name: str = "") -> KeptLetter | None:
    """Return the letter of that kind that is begun and not sent, or `again` the one sent last; None where there is none."""
    of_kind = [one for one in letters(seeker=seeker, candidacy=candidacy) if one.kind == kind]
    mine = [one for one in of_kind if not name or one.name.casefold() == name.casefold()]
    return next((one for one in reversed(mine) if bool(one.sent) is again), None)
