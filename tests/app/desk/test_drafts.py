"""What is being written of a debrief is kept, is no part of it before it is saved, and gone once it is."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from candidacy.app.desk import debriefing as desk
from candidacy.app.desk.debriefs import debrief as known_debrief
from candidacy.app.desk.drafts import LONGEST, draft_of, drafts_of, drop_draft, keep_draft
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.kept_debrief import Draft
from candidacy.followup.debrief.values import Asked, Part
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.kernel.refusals import NotFound, UnusableText
from tests.app.moments import NOW

HALF = {"text-0": ["Why do you wa"], "went-0": [""], "expected": ["Why here?", "Why you?"]}


def version(seeker: UUID, debrief: UUID) -> str:
    return known_debrief(seeker=seeker, debrief=debrief).part(Part.ASKED).version


def kept(seeker: UUID, debrief: UUID, written: dict[str, list[str]] = HALF, filled_on: str = "") -> Draft:
    on = filled_on or version(seeker, debrief)
    return keep_draft(seeker=seeker, debrief=debrief, part=Part.ASKED, written=written, filled_on=on, now=NOW)


def test_a_draft_is_kept_once_a_part_and_moves_nothing_of_the_debrief(seeker: UUID, debrief: UUID) -> None:
    before = known_debrief(seeker=seeker, debrief=debrief)
    kept(seeker, debrief, {"text-0": ["Why"]})
    last = kept(seeker, debrief)
    assert drafts_of(seeker=seeker, debrief=debrief) == (last,)
    assert (last.part, last.written, last.at) == (Part.ASKED, HALF, NOW)
    assert known_debrief(seeker=seeker, debrief=debrief) == before
    assert draft_of(seeker=seeker, debrief=debrief, part=Part.WELL) is None


def test_saving_or_skipping_the_part_settles_its_draft_and_undo_is_of_what_was_saved(
    seeker: UUID, debrief: UUID
) -> None:
    kept(seeker, debrief)
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.WELL, values=(), now=NOW)
    assert drafts_of(seeker=seeker, debrief=debrief), "another part's saving leaves it"
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=(Asked("Why here?"),), now=NOW)
    assert not drafts_of(seeker=seeker, debrief=debrief)
    undo_last(seeker=seeker, now=NOW)
    assert not known_debrief(seeker=seeker, debrief=debrief).told.asked
    kept(seeker, debrief)
    desk.skip_part(seeker=seeker, debrief=debrief, part=Part.ASKED, now=NOW)
    assert not drafts_of(seeker=seeker, debrief=debrief)


def test_a_draft_that_comes_after_the_part_was_saved_is_refused(seeker: UUID, debrief: UUID) -> None:
    before = version(seeker, debrief)
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=(Asked("Why here?"),), now=NOW)
    with pytest.raises(ChangedMeanwhile):
        kept(seeker, debrief, filled_on=before)
    assert not drafts_of(seeker=seeker, debrief=debrief)


def test_what_no_debrief_can_hold_and_another_s_debrief_are_refused(seeker: UUID, debrief: UUID, other: UUID) -> None:
    with pytest.raises(UnusableText):
        kept(seeker, debrief, {"text-0": ["x" * LONGEST, "x"]})
    for who, which in ((other, debrief), (seeker, uuid4())):
        with pytest.raises(NotFound):
            keep_draft(seeker=who, debrief=which, part=Part.ASKED, written=HALF, filled_on="x", now=NOW)
    kept(seeker, debrief)
    assert not drafts_of(seeker=other, debrief=debrief)
    drop_draft(seeker=other, debrief=debrief, part=Part.ASKED)
    assert drafts_of(seeker=seeker, debrief=debrief)
    drop_draft(seeker=seeker, debrief=debrief, part=Part.ASKED)
    assert not drafts_of(seeker=seeker, debrief=debrief)


def test_removing_the_debrief_takes_its_drafts_along_and_undo_brings_them_back(seeker: UUID, debrief: UUID) -> None:
    draft = kept(seeker, debrief)
    desk.remove_debrief(seeker=seeker, debrief=debrief, now=NOW)
    assert not drafts_of(seeker=seeker, debrief=debrief)
    undo_last(seeker=seeker, now=NOW)
    assert drafts_of(seeker=seeker, debrief=debrief) == (draft,)
