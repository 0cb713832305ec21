"""`candidacy next`: what to do now, why, and a command for each that is there."""

from __future__ import annotations

import ast
import shlex
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from typer.main import get_command

import candidacy.followup
from candidacy.app.cli.main import app
from candidacy.app.kept import KeptCandidacy, Today
from candidacy.app.paper.search.next import NOTHING, WAYS, next_json, next_text, ways_of
from candidacy.followup.agenda import OVERDUE
from candidacy.followup.things import Agenda, Thing, Urgency
from candidacy.kernel.refusals import BadUse, UnclearDate
from candidacy.ledger.days import said
from tests.app.cli.conftest import Say
from tests.app.conftest import POSTGRES

ID = UUID(int=7)
DAY = date(2026, 3, 2)
PLANNED = {"prepare", "answer_offer", "start", "expect"}
"""What `agenda` calls what lies ahead, by what it is."""


def thing(code: str, about: str = "3", **more: object) -> Thing:
    return Thing(code, "Words.", str(ID), DAY, Urgency.TODAY, "A reason.", about, **more)  # type: ignore[arg-type]


def codes() -> set[str]:
    found = OVERDUE.keys() | PLANNED
    for path in Path(candidacy.followup.__path__[0]).glob("*.py"):
        for one in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == "Thing":
                found |= {str(one.args[0].value)} if isinstance(one.args[0], ast.Constant) else set()
    return found


def test_there_is_a_way_to_do_each_thing_there_may_be() -> None:
    assert codes() == WAYS.keys()


@pytest.mark.parametrize("code", sorted(WAYS))
def test_each_way_is_a_command_with_options_that_are_there(code: str) -> None:
    about = "3" if code == "debrief" else "7/A licence; rm -rf 'x'"
    for way in ways_of(thing(code, about, round=2), 4):
        name, *words = shlex.split(way)
        assert name == "candidacy"
        command, context = get_command(app), get_command(app).make_context("candidacy", list(words))
        while hasattr(command, "resolve_command"):
            called, command, rest = command.resolve_command(context, words)
            assert command is not None, way
            assert called is not None
            words, context = rest, command.make_context(called, list(rest), parent=context)


def test_words_of_the_seeker_are_one_word_to_the_shell() -> None:
    hostile = "send $(reboot); 'it'\n`x`"
    (way,) = ways_of(thing("promise", hostile, round=2), 1)
    assert shlex.split(way) == ["candidacy", "debrief", "kept", "1", "--round", "2", "send $(reboot); 'it' `x`"]
    (way,) = ways_of(thing("condition", "7f/References / checks"), 1)
    assert shlex.split(way)[-1] == "References / checks"


def today_of(*things: Thing) -> Today:
    made = datetime(2026, 3, 1, tzinfo=UTC)
    known = KeptCandidacy(ID, 4, ID, "Elm Street School", "Cook", "", "", "", None, None, made)
    return Today(Agenda(things, (), True), {str(ID): known})


def test_each_thing_stands_with_why_and_its_command() -> None:
    found = today_of(thing("prepare"), Thing("find_next", "Find a job.", None, None, Urgency.OPEN))
    text = next_text(found, False)
    assert text.splitlines()[:3] == ["1. Words.", "   A reason.", "   $ candidacy prepare 4"]
    assert "   $ candidacy add TITLE --at EMPLOYER" in text
    told = next_json(found, DAY)
    assert [one["commands"] for one in told["things"]] == [
        ["candidacy prepare 4"],
        ["candidacy add TITLE --at EMPLOYER"],
    ]
    assert "parked" not in told
    assert NOTHING in next_text(today_of(), False)


@pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")
def test_it_says_what_today_says_without_what_is_parked(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("add", "Baker", "--at", "Fenwick Bakery")
    say("record", "1", "interview_scheduled", "tomorrow 14:00")
    say("park", "2", "in two weeks")
    now, full = say("next", "--json"), say("today", "--json")
    assert [{**one, "commands": None} for one in full["things"]] == [{**one, "commands": None} for one in now["things"]]
    assert now["things"][0]["commands"] == ["candidacy prepare 1"]
    assert "Fenwick" not in say("next")
    assert "Fenwick" in say("today")
    later = say("next", "--as-of", "in two days", "--json")
    assert later["as_of"] != now["as_of"]
    assert "debrief" in {one["code"] for one in later["things"]}
    with pytest.raises(UnclearDate):
        say("next", "--as-of", "whenever")


@pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")
def test_not_today_it_is_out_of_the_way_until_tomorrow_and_undo_brings_it_back(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("plan", "1", "--add", "Read the menu", "--by", "today")
    before = [one["code"] for one in say("next", "--json")["things"]]
    at = before.index("planned") + 1
    assert "planned" not in {one["code"] for one in say("next", "--not-today", str(at), "--json")["things"]}
    assert "planned" in {one["code"] for one in say("next", "--as-of", "tomorrow", "--json")["things"]}
    say("undo")
    assert [one["code"] for one in say("next", "--json")["things"]] == before
    with pytest.raises(BadUse, match="no thing 9"):
        say("next", "--not-today", "9")


def test_words_that_begin_like_an_option_are_told_apart() -> None:
    (way,) = ways_of(thing("promise", "-20% for staff", round=1), 1)
    assert shlex.split(way)[-2:] == ["--", "-20% for staff"]


@pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")
def test_what_is_parked_past_an_interview_says_that_it_comes_back_for_it(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("record", "1", "interview_scheduled", "tomorrow 14:00")
    say("park", "1", "in two weeks")
    parked = say("list", "--json")["candidacies"][0]["parked"]
    assert parked["for"] == "the interview"
    say("unpark", "1")
    assert f"It comes back on {said(date.fromisoformat(parked['until']))} for the interview." in " ".join(
        say("park", "1", "in two weeks").split()
    )
    assert "for the interview" in say("list")
    assert say("today", "--json")["parked"][0]["for"] == "the interview"
    assert "for the interview" in say("show", "1")
    say("unpark", "1")
    assert "It comes back" not in say("park", "1", "today")


@pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")
def test_a_way_ticks_the_thing_off(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("plan", "1", "--add", "Read the menu", "--by", "tomorrow")
    planned = next(one for one in say("next", "--json")["things"] if one["code"] == "planned")
    say(*shlex.split(planned["commands"][0])[1:])
    assert "planned" not in {one["code"] for one in say("next", "--json")["things"]}
    say("record", "1", "interview_held", "yesterday")
    debrief = next(one for one in say("next", "--json")["things"] if one["code"] == "debrief")
    say(*shlex.split(debrief["commands"][0])[1:], "--promise", "Send the menu", "--by", "today")
    promise = next(one for one in say("next", "--json")["things"] if one["code"] == "promise")
    say(*shlex.split(promise["commands"][0])[1:])
    assert "promise" not in {one["code"] for one in say("next", "--json")["things"]}
