"""A mail that waits again, however what it was recorded as was taken back, is as it was before."""

from __future__ import annotations

from uuid import UUID

import pytest

from candidacy.app.desk.inbox import how_many_wait, kept_mail
from candidacy.app.desk.inbox_deciding import confirm, take_confirming_back
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.recording import park, undo
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.mail_states import MailState
from tests.app.desk.taking import NOW, YES, only, take
from tests.followup.mail.letters import letter


def parked(seeker: UUID, job: UUID) -> bool:
    return standing_of(seeker=seeker, candidacy=job, today=NOW.date()).standing.parked is not None


def test_confirmed_for_another_job_and_taken_back_it_is_about_the_first_again(seeker: UUID, packer: UUID) -> None:
    other = note_candidacy(seeker=seeker, employer="Elm Garage", title="Clerk", now=NOW).id
    take(seeker, YES)
    before = only(seeker)
    confirm(seeker=seeker, mail=before.id, candidacy=other, now=NOW)
    chosen = kept_mail(seeker=seeker, mail=before.id, now=NOW)
    assert (chosen.candidacy, chosen.reasons) == (other, ("You chose it.",))
    take_confirming_back(seeker=seeker, mail=before.id, now=NOW)
    after = only(seeker)
    assert (after.candidacy, after.reasons, after.confidence) == (packer, before.reasons, before.confidence)


def test_put_back_it_is_about_the_one_that_was_chosen(seeker: UUID, packer: UUID) -> None:
    other = note_candidacy(seeker=seeker, employer="Elm Garage", title="Clerk", now=NOW).id
    take(seeker, YES)
    mail = only(seeker).id
    event = confirm(seeker=seeker, mail=mail, candidacy=other, now=NOW).event
    back = undo(seeker=seeker, event=event, now=NOW).event
    assert only(seeker).candidacy == packer
    undo(seeker=seeker, event=back, now=NOW)
    after = kept_mail(seeker=seeker, mail=mail, now=NOW)
    assert (after.state, after.candidacy, after.event) == (MailState.CONFIRMED, other, event)


def test_a_mail_that_fitted_none_fits_none_again(seeker: UUID, packer: UUID) -> None:
    take(seeker, letter("We regret that you were not successful.", sender="Kim <kim@home.example>"))
    mail = only(seeker).id
    assert only(seeker).candidacy is None
    confirm(seeker=seeker, mail=mail, candidacy=packer, now=NOW)
    undo_last(seeker=seeker, now=NOW)
    assert only(seeker).candidacy is None


@pytest.mark.parametrize("how", ["undo", "the last", "inbox"])
def test_taken_back_a_job_that_its_mail_brought_back_is_out_of_sight_again(
    seeker: UUID, packer: UUID, how: str
) -> None:
    park(seeker=seeker, candidacy=packer, now=NOW)
    take(seeker, YES)
    mail = only(seeker).id
    event = confirm(seeker=seeker, mail=mail, now=NOW).event
    assert not parked(seeker, packer)
    if how == "undo":
        undo(seeker=seeker, event=event, now=NOW)
    elif how == "the last":
        undo_last(seeker=seeker, now=NOW)
    else:
        take_confirming_back(seeker=seeker, mail=mail, now=NOW)
    assert parked(seeker, packer)
    assert how_many_wait(seeker=seeker) == 1


def test_what_was_taken_back_with_it_comes_back_with_it(seeker: UUID, packer: UUID) -> None:
    park(seeker=seeker, candidacy=packer, now=NOW)
    take(seeker, YES)
    event = confirm(seeker=seeker, mail=only(seeker).id, now=NOW).event
    back = undo(seeker=seeker, event=event, now=NOW).event
    undo(seeker=seeker, event=back, now=NOW)
    assert not parked(seeker, packer)
    assert how_many_wait(seeker=seeker) == 0
