"""The wish: "not today"."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID, uuid4

from candidacy.app.desk.words import short
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.models import PutOff as Row
from candidacy.followup.things import PutOff


def put_off(*, seeker: UUID, thing: str, until: date, now: datetime, key: str | None = None) -> PutOff:
    """Return the thing of today that is not shown before that day; put off again, the new day counts.

    Things whose day has come are forgotten. Raises UnusableText for a key that is none.
    """
    name = short(thing, "thing", needed=True)
    rows = Row.objects.filter(seeker_id=seeker, thing=name)

    def make(_command: str) -> UUID:
        Row.objects.filter(seeker_id=seeker, until__lte=now.date()).exclude(thing=name).delete()
        row, _ = Row.objects.update_or_create(
            seeker_id=seeker, thing=name, defaults={"until": until}, create_defaults={"id": uuid4(), "until": until, "made": now}
        )  # fmt: skip
        return row.id

    asked = {"thing": name, "until": until}
    once(seeker=seeker, wish="put off", asked=asked, make=make, now=now, key=key, touches=Scope((rows,)))
    return PutOff(name, until)


def put_off_now(*, seeker: UUID, today: date) -> tuple[PutOff, ...]:
    """Return what is not to be shown yet."""
    rows = Row.objects.filter(seeker_id=seeker, until__gt=today)
    return tuple(PutOff(*row) for row in rows.values_list("thing", "until"))
