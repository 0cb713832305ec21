"""The wishes: "remember who I meet", "who speaks for me?"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from candidacy.app.desk.noting import one
from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import long, same_name, short
from candidacy.app.kept import KeptPerson, Part, Role
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.models import Involvement, Person
from candidacy.kernel.refusals import NotFound

LONGEST_MAIL, LONGEST_PHONE = 320, 60
DAYS = "asked", "agreed", "briefed", "contacted"
PART = "person_id", "candidacy_id", *DAYS, "outcome"


def add_person(
    *,
    seeker: UUID,
    name: str,
    role: Role,
    now: datetime,
    candidacy: UUID | None = None,
    mail: str = "",
    phone: str = "",
    notes: str = "",
    key: str | None = None,
) -> KeptPerson:
    """Return the person, taking part in the candidacy where one is named."""
    told = {"name": short(name, "name", needed=True), "role": str(Role(role)), **_contact(mail, phone, notes)}
    if candidacy:
        one(seeker=seeker, candidacy=candidacy)

    new = uuid4()

    def make(_command: str) -> UUID:
        Person.objects.create(id=new, seeker_id=seeker, made=now, **told)
        if candidacy:
            Involvement.objects.create(seeker_id=seeker, person_id=new, candidacy_id=candidacy, made=now)
        return new

    asked, touches = {"candidacy": candidacy, **told}, _touched(seeker, new, candidacy)
    made = once(seeker=seeker, wish="person", asked=asked, make=make, now=now, key=key, touches=touches)
    return person(seeker=seeker, person=made)


def change_person(
    *,
    seeker: UUID,
    person: UUID,
    now: datetime,
    name: str,
    role: Role,
    mail: str = "",
    phone: str = "",
    notes: str = "",
    part: Part | None = None,
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptPerson:
    """Return the person as given now, with their whole part in a candidacy where it is given.

    Raises ChangedMeanwhile when they are no longer what the form of that candidacy was filled in on.
    """
    told = {"name": short(name, "name", needed=True), "role": str(Role(role)), **_contact(mail, phone, notes)}
    _person(seeker, person)
    outcome = long(part.outcome, "outcome") if part else ""

    def make(_command: str) -> UUID:
        known = _person(seeker, person)
        still(known.within(part.candidacy) if part else known, filled_on)
        Person.objects.filter(seeker_id=seeker, id=person).update(**told)
        if part:
            _take_part(seeker, person, part.candidacy, _whole(part, outcome), now)
        return person

    asked, touches = (
        {"person": person, **told, "part": part},
        _touched(seeker, person, part.candidacy if part else None),
    )
    once(seeker=seeker, wish="change person", asked=asked, make=make, now=now, key=key, touches=touches)
    return _person(seeker, person)


def meet(
    *,
    seeker: UUID,
    name: str,
    role: str,
    now: datetime,
    candidacy: UUID | None = None,
    mail: str | None = None,
    phone: str | None = None,
    notes: str | None = None,
    asked: date | None = None,
    agreed: date | None = None,
    briefed: date | None = None,
    contacted: date | None = None,
    outcome: str | None = None,
    key: str | None = None,
) -> KeptPerson:
    """Return the person of that name and role with what is given added to what was known."""
    called, part = short(name, "name", needed=True), str(Role(role))
    contact = _given({"mail": mail, "phone": phone, "notes": notes})
    days = _part({"asked": asked, "agreed": agreed, "briefed": briefed, "contacted": contacted}, outcome)
    if candidacy:
        one(seeker=seeker, candidacy=candidacy)

    same = Person.objects.filter(seeker_id=seeker, role=part)

    def make(_command: str) -> UUID:
        row = next((one for one in same.order_by("made", "id") if same_name(one.name, called)), None)
        row = row or Person(id=uuid4(), seeker_id=seeker, made=now, name=called, role=part)
        told = {"mail": row.mail, "phone": row.phone, "notes": row.notes, **contact}
        for field, text in _contact(**told).items():
            setattr(row, field, text)
        row.save()
        if candidacy:
            _take_part(seeker, row.id, candidacy, days, now)
        return row.id

    wish = {"name": called, "role": part, "candidacy": candidacy, **contact, **days}
    parts = Involvement.objects.filter(seeker_id=seeker, candidacy_id=candidacy) if candidacy else None
    touches = Scope((same, parts) if parts is not None else (same,), candidacy)
    return _person(seeker, once(seeker=seeker, wish="meet", asked=wish, make=make, now=now, key=key, touches=touches))


def person(*, seeker: UUID, person: UUID) -> KeptPerson:
    """Return the person.

    Raises NotFound when there is none, or it is another seeker's.
    """
    return _person(seeker, person)


def people(*, seeker: UUID, candidacy: UUID | None = None) -> tuple[KeptPerson, ...]:
    """Return the seeker's people, or those of a candidacy, by name."""
    rows = Person.objects.filter(seeker_id=seeker).order_by("name", "made", "id")
    if candidacy:
        rows = rows.filter(involvement__candidacy_id=candidacy)
    parts = _parts(seeker)
    return tuple(_kept(row, parts) for row in rows)


def _touched(seeker: UUID, person: UUID, candidacy: UUID | None) -> Scope:
    parts = Involvement.objects.filter(seeker_id=seeker, person_id=person)
    return Scope((Person.objects.filter(seeker_id=seeker, id=person), parts), candidacy)


def _whole(part: Part, outcome: str) -> dict[str, Any]:
    return {name: getattr(part, name) for name in DAYS} | {"outcome": outcome}


def _given(told: Mapping[str, object]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if value is not None}


def _part(days: Mapping[str, date | None], outcome: str | None) -> dict[str, Any]:
    """Return what is given of a referee's part."""
    return _given({**days, "outcome": None if outcome is None else long(outcome, "outcome")})


def _take_part(seeker: UUID, person: UUID, candidacy: UUID, days: Mapping[str, Any], now: datetime) -> None:
    new = {"seeker_id": seeker, "made": now, **days}
    Involvement.objects.update_or_create(
        person_id=person, candidacy_id=candidacy, defaults=dict(days), create_defaults=new
    )


def _contact(mail: str, phone: str, notes: str) -> dict[str, str]:
    return {
        "mail": short(mail, "mail address", longest=LONGEST_MAIL),
        "phone": short(phone, "telephone number", longest=LONGEST_PHONE),
        "notes": long(notes, "note"),
    }


def _person(seeker: UUID, id_: UUID) -> KeptPerson:
    row = Person.objects.filter(seeker_id=seeker, id=id_).first()
    if row is None:
        raise NotFound("There is no such person.")
    return _kept(row, _parts(seeker))


def _kept(row: Person, parts: dict[UUID, list[Part]]) -> KeptPerson:
    return KeptPerson(row.id, row.name, Role(row.role), row.mail, row.phone, row.notes, tuple(parts.get(row.id, ())))


def _parts(seeker: UUID) -> dict[UUID, list[Part]]:
    found: dict[UUID, list[Part]] = defaultdict(list)
    for who, *part in Involvement.objects.filter(seeker_id=seeker).order_by("made", "id").values_list(*PART):
        found[who].append(Part(*part))
    return found
