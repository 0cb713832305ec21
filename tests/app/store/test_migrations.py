"""A folder of the first version opens with everything in it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from django.core.management import call_command
from django.db import DatabaseError, transaction

from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.stories import keep_story, stories
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.store import opening
from candidacy.app.store.models import Forecast, Letter
from candidacy.app.store.rows import rows_of
from candidacy.app.store.sqlite.library import library
from tests.app.conftest import POSTGRES, close
from tests.app.moments import NOW
from tests.app.store.search import filled

NEW = (
    "debriefdraft",
    "take",
    "debrief",
    "letter",
    "mailaccount",
    "languagemodel",
    "received",
    "calendarfeed",
    "calendarhabits",
    "putoff",
    "storyversion",
    "rehearsal",
    "practice",
    "outlook",
    "forecast",
)
"""Tables that the first version did not have."""


@pytest.mark.skipif(POSTGRES, reason="the first version was kept in SQLite's file only")
def test_tables_of_the_first_version_are_brought_up_to_date(home: Path, seeker: UUID) -> None:
    filled(seeker)
    rows = rows_of(seeker) | {name: [] for name in NEW}
    close()
    with closing(library().connect(home / "candidacy.sqlite3")) as file, file:
        for table in ("change", *NEW):
            file.execute(f"DROP TABLE store_{table}")
        file.execute("DELETE FROM django_migrations WHERE app='store' AND name NOT LIKE '0001%'")
        file.execute("PRAGMA user_version=1")
    opening.open_file(NOW)
    assert opening.schema_found() == opening.SCHEMA
    assert rows_of(seeker) == rows
    before = stories(seeker=seeker)
    keep_story(seeker=seeker, title="New", now=NOW)
    undo_last(seeker=seeker, now=NOW)
    assert stories(seeker=seeker) == before


@pytest.mark.skipif(POSTGRES, reason="its tables are made once for all tests")
def test_a_follow_up_of_before_stays_set_and_its_words_are_taken_for_the_seekers(home: Path, seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Gull Inn (invented)", title="Waiter", now=NOW).id
    told = {"seeker_id": seeker, "candidacy_id": job, "made": NOW}
    Letter.objects.create(**told, kind="follow_up", due=NOW.date())
    Letter.objects.create(**told, kind="withdrawing", body="I step back.")
    Letter.objects.create(**told, kind="follow_up", due=NOW.date(), sent=NOW)
    call_command("migrate", "store", "0006", verbosity=0)
    call_command("migrate", "store", verbosity=0)
    kept = Letter.objects.order_by("kind", "sent").values_list("kind", "set_at", "edited", "sent")
    assert sorted(kept, key=str) == sorted(
        [("follow_up", NOW, NOW, None), ("withdrawing", None, NOW, None), ("follow_up", None, None, NOW)], key=str
    )


@pytest.mark.skipif(POSTGRES, reason="its tables are made once for all tests")
def test_the_tables_of_the_odds_can_be_taken_back_and_made_again(home: Path, seeker: UUID) -> None:
    call_command("migrate", "store", "0002", verbosity=0)
    call_command("migrate", "store", verbosity=0)
    filled(seeker)
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        Forecast.objects.update(own=1.0)
