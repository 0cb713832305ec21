"""The table of events: never changed, and what happens behind its back is noticed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from django.core.management import call_command
from django.db import connection, connections, transaction
from django.db.utils import DatabaseError

from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.recording import record
from candidacy.app.store.events import broken_chains
from candidacy.app.store.models import Event
from candidacy.ledger.events import When
from candidacy.ledger.kinds import What
from tests.app.moments import NOW, TODAY


@pytest.fixture
def kept(seeker: UUID) -> UUID:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW)
    for _ in range(3):
        record(seeker=seeker, candidacy=job.id, what=What.ACKNOWLEDGED, when=When(TODAY), now=NOW)
    return job.id


@pytest.mark.parametrize("wish", ["UPDATE store_event SET what='rejected'", "DELETE FROM store_event WHERE seq=2"])
def test_an_event_is_never_changed_or_deleted(kept: UUID, wish: str) -> None:
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(wish)
    assert Event.objects.count() == 4


@pytest.mark.parametrize(
    "wish",
    [
        "UPDATE store_event SET what='rejected' WHERE seq=3",
        "UPDATE store_event SET body='{}' WHERE seq=3",
        "UPDATE store_event SET command='x' WHERE seq=3",
        "DELETE FROM store_event WHERE seq=3",
    ],
)
def test_what_was_changed_behind_the_triggers_is_noticed(seeker: UUID, kept: UUID, wish: str) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER event_never_changed")
            cursor.execute("DROP TRIGGER event_never_deleted")
            cursor.execute(wish)
        else:
            with transaction.atomic():
                cursor.execute("SET LOCAL candidacy.erasing='yes'")
                cursor.execute(wish)
    assert broken_chains() == {seeker: 3}


def test_writers_at_once_lose_nothing_double_nothing_and_keep_one_chain(seeker: UUID, kept: UUID) -> None:
    def write(own: str) -> list[UUID]:
        try:
            keys = [f"{own}-{number}" for number in range(8)] + [f"shared-{number}" for number in range(8)]
            return [
                record(seeker=seeker, candidacy=kept, what=What.ACKNOWLEDGED, now=NOW, key=key).event for key in keys
            ]
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(write, "abcd"))
    assert len({event for several in made for event in several}) == 4 * 8 + 8
    assert len({tuple(several[8:]) for several in made}) == 1
    assert Event.objects.count() == 4 + 4 * 8 + 8
    assert broken_chains() == {}


def test_the_models_and_the_migration_say_the_same(home: object) -> None:
    call_command("makemigrations", "store", check=True, dry_run=True, verbosity=0)
