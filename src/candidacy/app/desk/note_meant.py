"""The wish: "that letter": the one begun, or one drawn up now from what is said, for a command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from candidacy.app.desk.letters_kept import letters
from candidacy.app.desk.met import meetings
from candidacy.app.desk.people import people
from candidacy.app.desk.words import same_name
from candidacy.app.desk.writing import thanks_said, write
from candidacy.app.kept import Role
from candidacy.app.kept_letters import KeptLetter, Said
from candidacy.followup.notes.values import Kind, Tone
from candidacy.kernel.note_refusals import NobodyOfThatName


def note_meant(
    *,
    seeker: UUID,
    candidacy: UUID,
    name: str,
    told: Mapping[str, str],
    now: datetime,
    round_number: int | None = None,
    key: str | None = None,
) -> KeptLetter:
    """Return the note to this person for the round meant, else the last in which they were met: the one there is, or one drawn up.

    It is drawn up anew where more is said. A part of the name is enough where it means one of those who were met; somebody noted with
    the candidacy can be thanked too. Raises NobodyOfThatName, with the names there are.
    """
    mine = [one for one in letters(seeker=seeker, candidacy=candidacy) if one.kind is Kind.THANKS]
    number, meant = _person(seeker, candidacy, name, round_number, mine, now)
    known = [one for one in mine if one.round == number and same_name(one.name, meant)]
    if known and not told:
        return known[-1]
    said = thanks_said(seeker=seeker, candidacy=candidacy, name=meant, round_number=number, now=now)
    given: dict[str, Any] = {**told, "tone": Tone(told.get("tone") or Tone.PLAIN)}
    return write(seeker=seeker, candidacy=candidacy, kind=Kind.THANKS, said=replace(said, **given), now=now, key=key)


def _person(
    seeker: UUID, candidacy: UUID, name: str, round_number: int | None, mine: Sequence[KeptLetter], now: datetime
) -> tuple[int, str]:
    """Return in which round who is meant: those met in the last one first, then those noted, and those written to before."""
    over = meetings(seeker=seeker, candidacy=candidacy, today=now.date(), now=now)
    last = over[-1].talk.round if over else 0
    met = [(each.talk.round, to.name) for each in reversed(over) for to in each.people]
    names = {who.casefold() for _, who in met}
    noted = [one for one in people(seeker=seeker, candidacy=candidacy) if one.role is not Role.REFEREE]
    others = [(last, one.name) for one in noted if one.name.casefold() not in names]
    written = [(last if one.round is None else one.round, one.name) for one in mine if one.name]
    here = [one for one in (*met, *others, *written) if round_number in (None, one[0])]
    fits = [one for one in here if same_name(one[1], name)] or [
        one for one in here if name.casefold() in one[1].casefold()
    ]
    if len({who.casefold() for _, who in fits}) != 1:
        raise NobodyOfThatName(_names(name, fits or here, round_number))
    return fits[0]


def _names(name: str, several: Sequence[tuple[int, str]], round_number: int | None) -> str:
    """Return who could be meant, in one sentence."""
    where = "" if round_number is None else f" in round {round_number}"
    names = tuple(dict.fromkeys(who for _, who in several))
    if not names:
        return f"Nobody is on record as met{where}."
    among = ", ".join(names)
    if any(name.casefold() in one.casefold() for one in names):
        return f"“{name}” could be {' or '.join(names)}."
    return f"Nobody of the name “{name}” is on record as met{where}; there is {among}."


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
    mine = [one for one in of_kind if not name or same_name(one.name, name)]
    return next((one for one in reversed(mine) if bool(one.sent) is again), None)
