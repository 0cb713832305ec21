"""What is known of the candidacies that a mail could speak of, as the matching is told."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from candidacy.app.desk.inbox import proposals
from candidacy.app.desk.inbox_deciding import confirm
from candidacy.app.desk.mail_known import known_of
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.recording import record, undo
from candidacy.ledger.events import Detail
from candidacy.ledger.kinds import What
from tests.app.desk.taking import NOW, YES, only, take
from tests.followup.mail.letters import letter


@pytest.fixture
def driver(seeker: UUID, packer: UUID) -> UUID:
    made = note_candidacy(seeker=seeker, employer="The Harrow Foods Ltd", title="Driver", now=NOW - timedelta(20)).id
    record(seeker=seeker, candidacy=made, what=What.APPLIED, now=NOW - timedelta(19))
    return made


def test_whom_one_job_is_known_from_counts_for_the_others_at_that_employer(
    seeker: UUID, packer: UUID, driver: UUID
) -> None:
    elsewhere = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    take(seeker, YES)
    confirm(seeker=seeker, mail=only(seeker).id, candidacy=packer, now=NOW)
    known = {one.id: one for one in known_of(seeker=seeker, today=NOW.date())}
    assert known[str(driver)].addresses == known[str(packer)].addresses == ("jo.bell@harrowfoods.example",)
    assert known[str(driver)].domains == ("harrowfoods.example",)
    assert known[str(elsewhere)].addresses == ()
    assert set(known[str(driver)].threads) == set(), "a message belongs to the one it was about"


def test_the_job_then_decides_and_without_one_it_is_left_open(seeker: UUID, packer: UUID, driver: UUID) -> None:
    take(seeker, YES)
    confirm(seeker=seeker, mail=only(seeker).id, candidacy=packer, now=NOW)
    take(seeker, letter("We would like to invite you to interview for Driver on 2 April at 10am.", subject="Driver"))
    assert only(seeker).candidacy == driver
    take(seeker, letter("We would like to invite you to an interview on 3 April at 10am.", subject="Interview"))
    assert {one.mail.subject: one.candidacy for one in proposals(seeker=seeker, now=NOW)}["Interview"] is None


@pytest.mark.parametrize("gone", ["undone", "moved", "called off"])
def test_only_a_talk_that_stands_speaks_for_a_candidacy(seeker: UUID, packer: UUID, gone: str) -> None:
    day = date(2026, 3, 31)
    made = record(seeker=seeker, candidacy=packer, what=What.INTERVIEW_SCHEDULED, now=NOW, detail=Detail(day=day))
    assert known_of(seeker=seeker, today=NOW.date())[0].talks == (day,)
    if gone == "undone":
        undo(seeker=seeker, event=made.event, now=NOW)
    elif gone == "moved":
        moved = Detail(day=day + timedelta(2))
        record(seeker=seeker, candidacy=packer, what=What.INTERVIEW_RESCHEDULED, now=NOW, detail=moved)
    else:
        record(seeker=seeker, candidacy=packer, what=What.INTERVIEW_CANCELLED, now=NOW)
    assert day not in known_of(seeker=seeker, today=NOW.date())[0].talks
    take(seeker, YES)
    assert not any("talk with them" in one for one in only(seeker).reasons)
