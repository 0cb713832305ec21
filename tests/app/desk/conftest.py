"""What several tests of the desk begin with."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from candidacy.app.desk.debriefing import open_debrief
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.recording import record
from candidacy.app.store.models import Seeker
from candidacy.ledger.kinds import What
from tests.app.desk import taking
from tests.app.moments import NOW, later


@pytest.fixture
def debrief(seeker: UUID) -> UUID:
    """Return the debrief of yesterday's interview."""
    job = note_candidacy(seeker=seeker, employer="Zanzibar Library", title="Library assistant", now=NOW).id
    return open_debrief(seeker=seeker, candidacy=job, held=later(-1), now=NOW).id


@pytest.fixture
def other() -> UUID:
    """Return another seeker."""
    return Seeker.objects.create(name="Other", made=NOW).id


@pytest.fixture
def packer(seeker: UUID) -> UUID:
    """Return a job that was applied for before the made-up letters came."""
    made = note_candidacy(seeker=seeker, employer="Harrow Foods", title="Packer", now=taking.NOW - timedelta(20)).id
    record(seeker=seeker, candidacy=made, what=What.APPLIED, now=taking.NOW - timedelta(19))
    return made
