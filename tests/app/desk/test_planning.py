"""The seeker's own plan over the days left: what is done or for afterwards is not among it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.planning import planned_for
from candidacy.app.desk.preparing import plan, tick
from candidacy.app.desk.recording import record
from candidacy.app.kept import KeptCandidacy
from candidacy.kernel.refusals import NothingToRead
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from candidacy.prepare.spread import Spread
from tests.app.moments import NOW, TODAY, later


@pytest.fixture
def job(seeker: UUID) -> KeptCandidacy:
    return note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW)


def planned(seeker: UUID, job: KeptCandidacy, text: str, minutes: int | None = None, day: date | None = None) -> UUID:
    return plan(seeker=seeker, candidacy=job.id, text=text, minutes=minutes, day=day, now=NOW).id


def meet(seeker: UUID, job: KeptCandidacy, day: date, round_number: int = 1) -> None:
    record(
        seeker=seeker, candidacy=job.id, what=What.INTERVIEW_SCHEDULED, when=When(TODAY), round_number=round_number,
        detail=Detail(day=day), now=NOW,
    )  # fmt: skip


def spread_for(seeker: UUID, job: KeptCandidacy) -> Spread:
    return planned_for(seeker=seeker, candidacy=job.id, now=NOW).spread


def test_a_day_of_ones_own_comes_first_and_the_done_and_the_later_are_not_among_it(
    seeker: UUID, job: KeptCandidacy
) -> None:
    meet(seeker, job, later(3))
    planned(seeker, job, "the way", 50)
    planned(seeker, job, "the papers", None, later(1))
    planned(seeker, job, "thanks", 5, later(3))
    tick(seeker=seeker, item=planned(seeker, job, "clothes", 20), now=NOW)
    found = spread_for(seeker, job)
    assert [(thing.text, thing.minutes) for thing in found.things] == [("the papers", 15), ("the way", 50)]
    assert [day.day for day in found.days] == [TODAY, later(1)]
    assert (found.interview, found.left_out) == (later(3), ())


def test_nothing_is_planned_after_its_own_day_and_what_is_late_is_named(seeker: UUID, job: KeptCandidacy) -> None:
    meet(seeker, job, later(3))
    planned(seeker, job, "read up", 50, TODAY)
    planned(seeker, job, "the papers", 20, TODAY)
    planned(seeker, job, "the certificate", 20, later(-1))
    found = spread_for(seeker, job)
    assert [day.day for day in found.days] == [TODAY], "one of the two for today fits, and the other is not for later"
    assert (len(found.left_out), [thing.text for thing in found.overdue]) == (1, ["the certificate"])


def test_all_that_was_planned_and_done_leaves_nothing(seeker: UUID, job: KeptCandidacy) -> None:
    tick(seeker=seeker, item=planned(seeker, job, "clothes", 20), now=NOW)
    assert spread_for(seeker, job).things == ()


def test_the_nearest_interview_counts(seeker: UUID, job: KeptCandidacy) -> None:
    planned(seeker, job, "the way", 50)
    assert spread_for(seeker, job).interview is None
    for number, days in ((1, 9), (2, 2)):
        meet(seeker, job, later(days), number)
    assert spread_for(seeker, job).interview == later(2)


def test_nothing_planned_and_no_papers_is_refused_with_what_to_do(seeker: UUID, job: KeptCandidacy) -> None:
    with pytest.raises(NothingToRead):
        spread_for(seeker, job)
