"""`candidacy undo`: the last thing saved, of whatever kind."""

from __future__ import annotations

import pytest

from candidacy.kernel.answers import ANSWERS
from candidacy.kernel.change_refusals import ChangedMeanwhile, ChangedSince
from candidacy.kernel.refusals import BadUse, NothingToUndo
from tests.app.cli.conftest import Say


def test_the_last_thing_saved_is_undone_whatever_it_was(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("record", "1", "applied")
    say("story", "The till", "--result", "Nobody waited.")
    say("people", "--in", "1", "--add", "Ada Okoro")
    told = say("undo", "--json")
    assert (told["saved"], told["change"]["what"], told["change"]["name"]) == (True, "person", "Ada Okoro")
    assert say("people", "--json")["people"] == []
    assert say("undo") == "Taken back. Saved: the story “The till”.\n"
    assert "Taken back: applied" in say("undo")
    assert say("show", "1", "--json")["standing"]["stage"] == "noted"


def test_what_would_be_undone_is_said_and_nothing_is_changed(say: Say) -> None:
    assert "Nothing would be taken back." in say("undo", "--dry-run")
    say("add", "Cook", "--at", "Elm Street School")
    say("story", "The till", "--result", "Nobody waited.")
    say("story", "The till", "--task", "The queue.")
    lines = say("undo", "--dry-run").splitlines()
    assert lines[:2] == ["1. Changed: the story “The till”.", "2. Saved: the story “The till”."]
    told = say("undo", "--dry-run", "--json")
    assert [bool(one["change"]) for one in told["would_undo"]] == [True, True, False]
    assert not told["saved"]
    assert say("undo", "1", "--dry-run", "--json")["would_undo"][0]["event"]["what"] == "noted"
    assert say("story", "--json")["stories"][0]["task"] == "The queue."


def test_a_key_sent_twice_undoes_once(say: Say) -> None:
    for title in ("The till", "The flood"):
        say("story", title)
        say("story", title, "--result", "Well.")
    for _ in range(2):
        say("undo", "--key", "u")
    assert sum(bool(one["result"]) for one in say("story", "--json")["stories"]) == 1


def test_undo_refuses_by_name(say: Say) -> None:
    with pytest.raises(NothingToUndo):
        say("undo")
    with pytest.raises(BadUse):
        say("undo", "--dry-run", "--event", "abcd")
    assert ANSWERS[ChangedSince.code] == (62, 409)
    assert ANSWERS[ChangedMeanwhile.code] == (63, 409)
