from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from candidacy.app.desk import glancing, minding
from candidacy.app.desk.forgetting import forget_what_was_worked_out
from candidacy.app.desk.glancing import glances
from candidacy.app.desk.looking import candidacies
from candidacy.app.desk.noting import change_candidacy, note_candidacy
from candidacy.app.desk.recording import record
from candidacy.app.kept import KeptCandidacy
from candidacy.app.store.models import Candidacy
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from candidacy.ledger.values import Stage
from tests.app.desk.test_recording import job
from tests.app.moments import NOW, TODAY

__all__ = ["job"]


@pytest.fixture
def other(seeker: UUID, job: KeptCandidacy) -> KeptCandidacy:
    forget_what_was_worked_out()
    return note_candidacy(seeker=seeker, employer="Oak Hotel", title="Porter", now=NOW)


def test_a_glance_says_what_the_whole_record_says(seeker: UUID, other: KeptCandidacy) -> None:
    record(seeker=seeker, candidacy=other.id, what=What.APPLIED, now=NOW)
    whole = {here.candidacy: here.standing for here in candidacies(seeker=seeker, today=TODAY)}
    assert {one.candidacy: one.standing for one in glances(seeker=seeker, today=TODAY)} == whole


def test_what_is_known_costs_two_queries_and_what_changed_is_read_anew(seeker: UUID, other: KeptCandidacy) -> None:
    glances(seeker=seeker, today=TODAY)
    with CaptureQueriesContext(connection) as again:
        first = glances(seeker=seeker, today=TODAY)
    assert len(again) == 2, "the numbers of queries do not grow with the rows"
    record(seeker=seeker, candidacy=other.id, what=What.APPLIED, now=NOW)
    with CaptureQueriesContext(connection) as anew:
        second = glances(seeker=seeker, today=TODAY)
    assert len(anew) == 3
    assert second[0].standing is first[0].standing
    assert second[1].standing.stage is Stage.APPLIED


@pytest.mark.parametrize("few", [0, 100])
def test_named_or_all_together_the_reading_is_the_same(
    seeker: UUID, other: KeptCandidacy, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(minding, "FEW", few)
    record(seeker=seeker, candidacy=other.id, what=What.APPLIED, now=NOW)
    assert [one.standing.stage for one in glances(seeker=seeker, today=TODAY)] == [Stage.NOTED, Stage.APPLIED]


def test_another_day_is_worked_out_again(seeker: UUID, other: KeptCandidacy) -> None:
    ahead = TODAY + timedelta(days=1)
    assert {one.standing.today for one in glances(seeker=seeker, today=TODAY)} == {TODAY}
    assert {one.standing.today for one in glances(seeker=seeker, today=ahead)} == {ahead}


def test_a_changed_title_is_seen_at_once(seeker: UUID, other: KeptCandidacy) -> None:
    glances(seeker=seeker, today=TODAY)
    change_candidacy(seeker=seeker, candidacy=other.id, now=NOW, title="Night porter")
    assert glances(seeker=seeker, today=TODAY)[1].candidacy.title == "Night porter"


def test_what_lies_ahead_is_no_news(seeker: UUID, other: KeptCandidacy) -> None:
    ahead = TODAY + timedelta(days=9)
    record(seeker=seeker, candidacy=other.id, what=What.APPLIED, when=When(TODAY), now=NOW)
    record(
        seeker=seeker,
        candidacy=other.id,
        what=What.START_DATE_RECEIVED,
        when=When(ahead),
        detail=Detail(day=ahead),
        now=NOW,
    )
    assert glances(seeker=seeker, today=TODAY)[1].news == TODAY


def test_a_candidacy_without_any_event_is_still_there(seeker: UUID, other: KeptCandidacy) -> None:
    row = Candidacy.objects.get(id=other.id)
    row.id, row.number = UUID(int=7), 3
    row.save(force_insert=True)
    assert glances(seeker=seeker, today=TODAY)[2].news is None


def test_another_record_under_the_same_seeker_is_noticed(seeker: UUID, other: KeptCandidacy) -> None:
    glances(seeker=seeker, today=TODAY)
    mind = glancing._STANDINGS._seekers[seeker]
    assert mind.place
    mind.place = (mind.place[0], "0" * 64)
    mind.worked.clear()
    assert len(glances(seeker=seeker, today=TODAY)) == 2
    assert mind.place[1] != "0" * 64
