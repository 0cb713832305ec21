"""The wishes: "note this job", "which ones do I have?", "which one do I mean?"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from django.db.models import Max

from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import LONGEST_LINK, long, short
from candidacy.app.kept import KeptCandidacy
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.events import append
from candidacy.app.store.models import Candidacy, Employer
from candidacy.app.store.records import Said
from candidacy.kernel.refusals import NotFound, SeveralFit, UnusableText
from candidacy.ledger.events import When
from candidacy.ledger.kinds import What

FIELDS = (
    "id",
    "number",
    "employer_id",
    "employer__name",
    "title",
    "place",
    "link",
    "note",
    "applicants",
    "interviewed",
    "made",
)
MOST_PEOPLE = 1_000_000
NUMBERS_SHOWN = 5


def note_candidacy(
    *,
    seeker: UUID,
    employer: str,
    title: str,
    now: datetime,
    place: str = "",
    link: str = "",
    note: str = "",
    when: When | None = None,
    key: str | None = None,
) -> KeptCandidacy:
    """Return the new candidacy, with the event that it was noted; employers of one name are one employer."""
    told = job_told(employer=employer, title=title, place=place, link=link, note=note)

    def make(command: str) -> UUID:
        return put_on_list(seeker, told, command, now, when=when)

    asked = {"when": when or "", **told}
    return one(seeker=seeker, candidacy=once(seeker=seeker, wish="note", asked=asked, make=make, now=now, key=key))


def job_told(*, employer: str, title: str, place: str = "", link: str = "", note: str = "") -> Mapping[str, str]:
    """Return what is said of a job as it can be kept; raises UnusableText for what cannot."""
    return {
        "employer": short(employer, "employer", needed=True), "title": short(title, "job title", needed=True),
        "place": short(place, "place"), "link": short(link, "link", longest=LONGEST_LINK), "note": long(note, "note"),
    }  # fmt: skip


def put_on_list(
    seeker: UUID, told: Mapping[str, str], command: str, now: datetime, *, when: When | None = None, new: UUID | None = None
) -> UUID:  # fmt: skip
    """Return the id of the candidacy put down, with the event that it was noted; the caller holds the seeker's turn."""
    made = put_down(seeker, told, now, new=new)
    append(seeker=seeker, candidacy=made, said=Said(What.NOTED, when or When(now.date())), command=command, now=now)
    return made


def put_down(seeker: UUID, told: Mapping[str, str], now: datetime, *, new: UUID | None = None) -> UUID:
    """Return the id of the new candidacy, with the next number; the caller holds the seeker's turn."""
    number = (Candidacy.objects.filter(seeker_id=seeker).aggregate(last=Max("number"))["last"] or 0) + 1
    row, _ = Employer.objects.get_or_create(seeker_id=seeker, name=told["employer"], defaults={"made": now})
    job = {**told, "employer": row, "number": number}
    return Candidacy.objects.create(id=new or uuid4(), seeker_id=seeker, made=now, **job).id


def change_candidacy(
    *,
    seeker: UUID,
    candidacy: UUID,
    now: datetime,
    key: str | None = None,
    filled_on: str | None = None,
    **changes: str | int | None,
) -> KeptCandidacy:
    """Return the candidacy with its title, place, link, note, applicants or interviewed changed.

    Raises ChangedMeanwhile when it is no longer what the changes were filled in on.
    """
    told = {name: _checked(name, value) for name, value in changes.items()}

    row = Candidacy.objects.filter(seeker_id=seeker, id=candidacy)

    def make(_command: str) -> UUID:
        still(one(seeker=seeker, candidacy=candidacy), filled_on)
        row.update(**told)
        return candidacy

    one(seeker=seeker, candidacy=candidacy)
    asked, touches = {"candidacy": candidacy, **told}, Scope((row,), candidacy)
    once(seeker=seeker, wish="change", asked=asked, make=make, now=now, key=key, touches=touches)
    return one(seeker=seeker, candidacy=candidacy)


def _checked(name: str, value: str | int | None) -> str | int | None:
    if name in ("applicants", "interviewed"):
        if value is not None and not (isinstance(value, int) and 0 <= value <= MOST_PEOPLE):
            raise UnusableText(f"{value} is no number of people.")
        return value
    if name not in ("title", "place", "link", "note"):
        raise TypeError(f"a candidacy has no {name} to change")
    text = "" if value is None else str(value)
    longest = LONGEST_LINK if name == "link" else 300
    return long(text, name) if name == "note" else short(text, name, needed=name == "title", longest=longest)


def one(*, seeker: UUID, candidacy: UUID) -> KeptCandidacy:
    """Return the candidacy.

    Raises NotFound when it is not there or another seeker's.
    """
    row = Candidacy.objects.filter(seeker_id=seeker, id=candidacy).values_list(*FIELDS).first()
    if row is None:
        raise NotFound("There is no such candidacy.")
    return KeptCandidacy(*row)


def noted(*, seeker: UUID) -> tuple[KeptCandidacy, ...]:
    """Return all candidacies in the order they were noted."""
    rows = Candidacy.objects.filter(seeker_id=seeker).order_by("number").values_list(*FIELDS)
    return tuple(KeptCandidacy(*row) for row in rows)


def find_candidacy(*, seeker: UUID, words: str) -> KeptCandidacy:
    """Return the candidacy meant by its number, its id, or words of its title and employer.

    Raises NotFound where none fits and SeveralFit where the words do not decide.
    """
    known = noted(seeker=seeker)
    wanted = words.strip().lstrip("#")
    exact = [one for one in known if wanted in (str(one.number), str(one.id))]
    if exact:
        return exact[0]
    parts = wanted.casefold().split()
    fits = [one for one in known if parts and all(part in one.name.casefold() for part in parts)]
    if not fits:
        raise NotFound(f"No candidacy fits “{words[:60]}”.")
    if len(fits) > 1:
        raise SeveralFit(f"“{words[:60]}” fits several: {_listed(fits)}.")
    return fits[0]


def _listed(fits: Sequence[KeptCandidacy]) -> str:
    shown = "; ".join(f"{one.number} {one.name}" for one in fits[:NUMBERS_SHOWN])
    return shown if len(fits) <= NUMBERS_SHOWN else f"{shown} and {len(fits) - NUMBERS_SHOWN} more"
