"""What several tests of the desk begin with."""

from __future__ import annotations

from uuid import UUID

import pytest

from candidacy.app.desk.debriefing import open_debrief
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.store.models import Seeker
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
