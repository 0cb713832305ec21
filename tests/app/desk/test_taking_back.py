"""Every change can be taken back and put back exactly; where it was changed again since, nothing is done."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from candidacy.app.desk import removing
from candidacy.app.desk.noting import change_candidacy, note_candidacy, one
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import attach_document, documents, keep_document, keep_posting, posting_of
from candidacy.app.desk.people import add_person, change_person, meet, people
from candidacy.app.desk.preparing import (
    answer_ask,
    asks_of,
    facts_on,
    keep_ask,
    keep_fact,
    note_question,
    plan,
    plan_of,
    questions_of,
    tick,
)  # fmt: skip
from candidacy.app.desk.recording import record
from candidacy.app.desk.stories import add_to_story, forget_story, keep_story, stories
from candidacy.app.desk.taking_back import change_by, put_back, take_back, undo_last, would_be_undone
from candidacy.app.kept import How, KeptCandidacy, KeptChange, PaperKind, Part, Recorded, Role
from candidacy.app.store.changes import MOST_KEPT
from candidacy.app.store.models import Change
from candidacy.app.store.rows import rows_of
from candidacy.kernel.change_refusals import ChangedMeanwhile, ChangedSince
from candidacy.kernel.refusals import NotFound, NothingToUndo, Refusal
from candidacy.ledger.kinds import What
from tests.app.moments import NOW, TODAY
from tests.samples import sampled

WORKED_OUT = {"command", "reading", "event"}
"""Tables that an undo leaves: what was asked, what a reader found, and the record that only grows."""


@pytest.fixture
def job(seeker: UUID) -> KeptCandidacy:
    return note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW)


def state(seeker: UUID) -> dict[str, Any]:
    return {table: rows for table, rows in rows_of(seeker).items() if table not in WORKED_OUT}


def last(seeker: UUID) -> KeptChange:
    found = would_be_undone(seeker=seeker)[0]
    assert isinstance(found, KeptChange)
    return found


Wish = Callable[[UUID, UUID, str], object]
"""What the seeker wishes of their search, in one candidacy, with some words."""


def _paper(words: str) -> Paper:
    return Paper(f"{words or 'x'}.txt", f"A {words} about cooking for 300.".encode())


def _referee(seeker: UUID, job: UUID, words: str) -> object:
    known = people(seeker=seeker)[0]
    part = Part(job, TODAY, None, None, None, words)
    return change_person(seeker=seeker, person=known.id, name="Ada", role=Role.REFEREE, part=part, notes=words, now=NOW)


WISHES: dict[str, Wish] = {
    "person": lambda s, j, w: add_person(seeker=s, candidacy=j, name=w, role=Role.OTHER, now=NOW),
    "change person": _referee,
    "meet": lambda s, j, w: meet(seeker=s, candidacy=j, name=w, role="other", notes=w, agreed=TODAY, now=NOW),
    "ask": lambda s, j, w: keep_ask(seeker=s, candidacy=j, text=w, now=NOW),
    "answer": lambda s, j, w: answer_ask(seeker=s, ask=asks_of(seeker=s, candidacy=j)[0].id, answer=w, now=NOW),
    "remove ask": lambda s, j, w: removing.remove_ask(
        seeker=s, candidacy=j, ask=asks_of(seeker=s, candidacy=j)[0].id, now=NOW
    ),
    "question": lambda s, j, w: note_question(
        seeker=s, candidacy=j, question="Why?", note=w, story=stories(seeker=s)[0].id, now=NOW
    ),
    "fact": lambda s, j, w: keep_fact(seeker=s, candidacy=j, text=w, source="page", seen=TODAY, now=NOW),
    "remove fact": lambda s, j, w: removing.remove_fact(
        seeker=s, candidacy=j, fact=facts_on(seeker=s, candidacy=j)[0].id, now=NOW
    ),
    "plan": lambda s, j, w: plan(seeker=s, candidacy=j, text=w, minutes=20, day=TODAY, now=NOW),
    "tick": lambda s, j, w: tick(seeker=s, item=plan_of(seeker=s, candidacy=j)[0].id, now=NOW),
    "untick": lambda s, j, w: tick(seeker=s, item=plan_of(seeker=s, candidacy=j)[0].id, done=False, now=NOW),
    "remove plan": lambda s, j, w: removing.remove_plan_item(
        seeker=s, candidacy=j, item=plan_of(seeker=s, candidacy=j)[0].id, now=NOW
    ),
    "story": lambda s, j, w: keep_story(seeker=s, title=w, competencies=["calm"], now=NOW),
    "change story": lambda s, j, w: keep_story(seeker=s, story=stories(seeker=s)[0].id, title=w, now=NOW),
    "add to story": lambda s, j, w: add_to_story(seeker=s, title=w, result=w, now=NOW),
    "forget story": lambda s, j, w: forget_story(seeker=s, story=stories(seeker=s)[0].id, now=NOW),
    "document": lambda s, j, w: keep_document(
        seeker=s, candidacy=j, paper=_paper(w), kind=PaperKind.LETTER, now=NOW
    ),
    "document alone": lambda s, j, w: keep_document(seeker=s, paper=_paper(w), kind=PaperKind.OTHER, now=NOW),
    "attach": lambda s, j, w: attach_document(
        seeker=s, candidacy=j, document=next(d.id for d in documents(seeker=s) if j not in d.candidacies), now=NOW
    ),
    "detach": lambda s, j, w: removing.detach_document(
        seeker=s, candidacy=j, document=documents(seeker=s, candidacy=j)[0].id, now=NOW
    ),
    "change": lambda s, j, w: change_candidacy(seeker=s, candidacy=j, title=w, note=w, applicants=len(w), now=NOW),
}  # fmt: skip
FIRST = "person", "ask", "fact", "plan", "story", "question", "document", "document alone"
"""What the others need to be there."""


@pytest.mark.parametrize("wish", WISHES)
def test_every_change_is_taken_back_and_put_back(seeker: UUID, job: KeptCandidacy, wish: str) -> None:
    for first in FIRST:
        WISHES[first](seeker, job.id, f"the {first}")
    before = state(seeker)
    WISHES[wish](seeker, job.id, "Zebra")
    after = state(seeker)
    change = would_be_undone(seeker=seeker)[0]
    assert isinstance(change, KeptChange)
    if wish == "untick":
        assert after == before, "what changes nothing leaves nothing to take back"
        return
    assert after != before
    assert change.name
    assert take_back(seeker=seeker, change=change.id, now=NOW).taken_back
    assert state(seeker) == before
    assert not put_back(seeker=seeker, change=change.id, now=NOW).taken_back
    assert state(seeker) == after


def test_a_posting_is_taken_back_and_the_one_before_is_in_force_again(seeker: UUID, job: KeptCandidacy) -> None:
    first = keep_posting(seeker=seeker, candidacy=job.id, paper=_paper("first posting"), now=NOW)
    later = NOW + timedelta(minutes=1)
    keep_posting(seeker=seeker, candidacy=job.id, paper=_paper("second posting"), now=later)
    undo_last(seeker=seeker, now=later)
    assert posting_of(seeker=seeker, candidacy=job.id) == first
    assert len(documents(seeker=seeker)) == 1


STEPS = st.lists(
    st.tuples(st.sampled_from(sorted(WISHES)), st.sampled_from(["Ada", "ada", "Ben", "The till"])),
    min_size=1,
    max_size=14,
)


@sampled(10, 40, allow=HealthCheck)
@given(STEPS)
def test_undone_one_by_one_any_history_goes_back_through_every_state(
    seeker: UUID, steps: list[tuple[str, str]]
) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm", title="Cook", now=NOW).id
    Change.objects.filter(seeker_id=seeker).delete()
    passed = [state(seeker)]
    for wish, words in steps:
        with contextlib.suppress(IndexError, StopIteration):
            WISHES[wish](seeker, job, words)
            if state(seeker) != passed[-1]:
                passed.append(state(seeker))
    for wanted in reversed(passed[:-1]):
        undo_last(seeker=seeker, now=NOW)
        assert state(seeker) == wanted
    for wanted in passed[1:]:
        back = Change.objects.filter(seeker_id=seeker, taken_back__isnull=False).order_by("number").first()
        assert back
        put_back(seeker=seeker, change=back.id, now=NOW)
        assert state(seeker) == wanted


@sampled(10, 40, allow=HealthCheck)
@given(STEPS, st.integers(0, 13))
def test_a_change_out_of_turn_comes_back_exactly_or_nothing_is_done(
    seeker: UUID, steps: list[tuple[str, str]], which: int
) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm", title="Cook", now=NOW).id
    for wish, words in steps:
        with contextlib.suppress(IndexError, StopIteration):
            WISHES[wish](seeker, job, words)
    changes = [one for one in would_be_undone(seeker=seeker) if isinstance(one, KeptChange)]
    if not changes:
        return
    before, change = state(seeker), changes[which % len(changes)]
    try:
        take_back(seeker=seeker, change=change.id, now=NOW)
    except ChangedSince:
        assert state(seeker) == before
        return
    put_back(seeker=seeker, change=change.id, now=NOW)
    assert state(seeker) == before


def test_what_was_changed_again_since_is_left_alone(seeker: UUID, job: KeptCandidacy) -> None:
    kept = keep_story(seeker=seeker, title="The till", now=NOW)
    added = last(seeker)
    keep_story(seeker=seeker, story=kept.id, title="The till broke", now=NOW)
    with pytest.raises(ChangedSince, match="The till"):
        take_back(seeker=seeker, change=added.id, now=NOW)
    assert [story.title for story in stories(seeker=seeker)] == ["The till broke"]


def test_what_is_used_elsewhere_since_is_left_alone(seeker: UUID, job: KeptCandidacy) -> None:
    kept = keep_document(seeker=seeker, paper=_paper("cv"), kind=PaperKind.RESUME, now=NOW)
    added = last(seeker)
    attach_document(seeker=seeker, candidacy=job.id, document=kept.id, now=NOW)
    with pytest.raises(ChangedSince, match="used elsewhere"):
        take_back(seeker=seeker, change=added.id, now=NOW)
    removing.detach_document(seeker=seeker, candidacy=job.id, document=kept.id, now=NOW)
    detached = last(seeker)
    attach_document(seeker=seeker, candidacy=job.id, document=kept.id, now=NOW)
    with pytest.raises(ChangedSince, match="stands in the place"):
        take_back(seeker=seeker, change=detached.id, now=NOW)


def test_what_its_owner_lost_does_not_come_back(seeker: UUID, job: KeptCandidacy) -> None:
    kept = keep_document(seeker=seeker, paper=_paper("cv"), kind=PaperKind.RESUME, candidacy=job.id, now=NOW)
    added = last(seeker)
    removing.detach_document(seeker=seeker, candidacy=job.id, document=kept.id, now=NOW)
    detached = last(seeker)
    with pytest.raises(ChangedSince):
        take_back(seeker=seeker, change=added.id, now=NOW)
    from candidacy.app.store.models import Document

    Document.objects.filter(id=kept.id).delete()
    with pytest.raises(ChangedSince, match="belongs to was removed"):
        take_back(seeker=seeker, change=detached.id, now=NOW)


def test_sent_twice_is_undone_once_and_a_key_taken_back_makes_nothing_anew(seeker: UUID, job: KeptCandidacy) -> None:
    keep_ask(seeker=seeker, candidacy=job.id, text="Who trains me?", now=NOW, key="a")
    keep_ask(seeker=seeker, candidacy=job.id, text="Who plans?", now=NOW, key="b")
    for _ in range(2):
        undo_last(seeker=seeker, now=NOW, key="u")
    assert [ask.text for ask in asks_of(seeker=seeker, candidacy=job.id)] == ["Who trains me?"]
    with pytest.raises(ChangedSince, match="taken back since"):
        keep_ask(seeker=seeker, candidacy=job.id, text="Who plans?", now=NOW, key="b")


def test_changes_and_events_are_undone_in_one_order(seeker: UUID, job: KeptCandidacy) -> None:
    plan(seeker=seeker, candidacy=job.id, text="Read", now=NOW)
    record(seeker=seeker, candidacy=job.id, what=What.APPLIED, now=NOW)
    keep_story(seeker=seeker, title="The till", now=NOW)
    assert isinstance(undo_last(seeker=seeker, candidacy=job.id, now=NOW), Recorded), "a story is of no candidacy"
    told = [undo_last(seeker=seeker, now=NOW) for _ in range(3)]
    assert [one.what if isinstance(one, KeptChange) else "event" for one in told] == ["story", "planitem", "event"]
    with pytest.raises(NothingToUndo):
        undo_last(seeker=seeker, now=NOW)


def test_a_change_says_what_it_did(seeker: UUID, job: KeptCandidacy) -> None:
    keep_ask(seeker=seeker, candidacy=job.id, text="Who trains\nme?", now=NOW, key="a")
    found = change_by(seeker=seeker, key="a")
    assert found
    assert (found.what, found.how, found.name, found.candidacy) == ("ask", How.ADDED, "Who trains me?", job.id)
    assert change_by(seeker=seeker, key="b") is None


def test_only_the_newest_changes_are_kept(seeker: UUID, job: KeptCandidacy) -> None:
    for number in range(MOST_KEPT + 3):
        change_candidacy(seeker=seeker, candidacy=job.id, note=str(number), now=NOW)
    assert Change.objects.count() == MOST_KEPT


def test_another_seekers_change_is_not_there(seeker: UUID, job: KeptCandidacy) -> None:
    keep_story(seeker=seeker, title="The till", now=NOW)
    for wish in (take_back, put_back):
        with pytest.raises(NotFound):
            wish(seeker=seeker, change=uuid4(), now=NOW)


def _on_old_story(seeker: UUID, job: UUID) -> Callable[[], object]:
    known = keep_story(seeker=seeker, title="The till", now=NOW)
    keep_story(seeker=seeker, story=known.id, title="Theirs", now=NOW)
    return lambda: keep_story(seeker=seeker, story=known.id, title="Mine", filled_on=known.version, now=NOW)


def _on_old_person(seeker: UUID, job: UUID) -> Callable[[], object]:
    known = add_person(seeker=seeker, candidacy=job, name="Ada", role=Role.REFEREE, now=NOW)
    meet(seeker=seeker, name="Ada", role="referee", candidacy=job, agreed=TODAY, now=NOW)
    told = {"name": "Ada B", "role": Role.REFEREE, "part": known.parts[0], "filled_on": known.version}
    return lambda: change_person(seeker=seeker, person=known.id, now=NOW, **told)  # type: ignore[arg-type]


def _on_old_ask(seeker: UUID, job: UUID) -> Callable[[], object]:
    known = keep_ask(seeker=seeker, candidacy=job, text="Who?", now=NOW)
    answer_ask(seeker=seeker, ask=known.id, answer="Theirs", now=NOW)
    return lambda: answer_ask(seeker=seeker, ask=known.id, answer="Mine", filled_on=known.version, now=NOW)


def _on_old_candidacy(seeker: UUID, job: UUID) -> Callable[[], object]:
    known = one(seeker=seeker, candidacy=job)
    change_candidacy(seeker=seeker, candidacy=job, note="Theirs", now=NOW)
    return lambda: change_candidacy(seeker=seeker, candidacy=job, note="Mine", filled_on=known.version, now=NOW)


def _on_old_posting(seeker: UUID, job: UUID) -> Callable[[], object]:
    keep_posting(seeker=seeker, candidacy=job, paper=_paper("theirs"), now=NOW)
    return lambda: keep_posting(seeker=seeker, candidacy=job, paper=_paper("mine"), filled_on="none", now=NOW)


@pytest.mark.parametrize(
    "older",
    [_on_old_story, _on_old_person, _on_old_ask, _on_old_candidacy, _on_old_posting],
    ids=lambda one: one.__name__,
)
def test_p5_nothing_is_overwritten_that_was_not_seen(
    seeker: UUID, job: KeptCandidacy, older: Callable[[UUID, UUID], Callable[[], object]]
) -> None:
    wish = older(seeker, job.id)
    before = rows_of(seeker)
    with pytest.raises(ChangedMeanwhile):
        wish()
    assert rows_of(seeker) == before


def test_a_part_in_another_candidacy_does_not_stand_in_the_way(seeker: UUID, job: KeptCandidacy) -> None:
    other = note_candidacy(seeker=seeker, employer="Harbour Clinic", title="Nurse", now=NOW).id
    known = add_person(seeker=seeker, candidacy=job.id, name="Ada", role=Role.REFEREE, now=NOW)
    meet(seeker=seeker, name="Ada", role="referee", candidacy=other, agreed=TODAY, now=NOW)
    told = {"name": "Ada B", "role": Role.REFEREE, "part": known.parts[0], "filled_on": known.version}
    assert change_person(seeker=seeker, person=known.id, now=NOW, **told).name == "Ada B"  # type: ignore[arg-type]


def test_questions_keep_their_story_when_it_comes_back(seeker: UUID, job: KeptCandidacy) -> None:
    story = keep_story(seeker=seeker, title="The till", now=NOW).id
    note_question(seeker=seeker, candidacy=job.id, question="Why?", story=story, now=NOW)
    forget_story(seeker=seeker, story=story, now=NOW)
    assert questions_of(seeker=seeker, candidacy=job.id)[0].story is None
    undo_last(seeker=seeker, now=NOW)
    assert questions_of(seeker=seeker, candidacy=job.id)[0].story == story


def test_every_refusal_here_says_what_to_do_next() -> None:
    assert all(one.next_step != Refusal.next_step for one in (ChangedSince, ChangedMeanwhile))
