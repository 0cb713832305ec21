"""A debrief on the command line: filled in part by part, shown, finished, and its lessons."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from candidacy.kernel.change_refusals import ChangedSince
from candidacy.kernel.debrief_refusals import DebriefFinished, InterviewAhead
from candidacy.kernel.odds_refusals import NotAFigure
from candidacy.kernel.refusals import BadUse, NotFound, Refusal, SeveralFit, UnusableText
from tests.app.cli.conftest import Say
from tests.app.conftest import POSTGRES

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = ROOT / "src" / "candidacy" / "app" / "example"
PAGES = [(ROOT / "docs" / "reference" / f"{name}-json.md").read_text("utf-8") for name in ("debrief", "search")]
YESTERDAY = (date.today() - timedelta(days=1)).isoformat()  # noqa: DTZ011 - the command asks the same clock

pytestmark = pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")


@pytest.fixture
def job(say: Say) -> str:
    say("add", "Cook", "--at", "Elm Street School")
    say("record", "1", "applied", "three weeks ago")
    say("record", "1", "interview_held", YESTERDAY)
    return "1"


def test_what_is_due_is_listed_until_it_is_finished(say: Say, job: str) -> None:
    due = say("debrief", "--json")["due"]
    assert [(one["number"], one["round"], one["begun"]) for one in due] == [(1, 1, False)]
    assert "Not written down yet" in say("debrief")
    say("debrief", "add", job, "--asked", "Why here?")
    assert say("debrief", "--json")["due"][0]["begun"]
    say("debrief", "finish", job)
    assert say("debrief", "--json")["due"] == []
    assert "Written down" in say("debrief")


def test_parts_are_added_one_after_the_other(say: Say, job: str) -> None:
    say("debrief", "add", job, "--asked", "Why here?", "--went", "Fine", "--asked", "Why you?")
    say("debrief", "add", job, "--better", "Too fast", "--next-time", "Breathe first", "--about", "Why here?")
    say("debrief", "add", job, "--well", "The story", "--why", "It was short", "--met", "Ada Okoro", "--role", "chef")
    say(
        "debrief",
        "add",
        job,
        "--promise",
        "Send the plan",
        "--by",
        "in two weeks",
        "--minutes",
        "40",
        "--warmth",
        "kind",
    )
    say("debrief", "add", job, "--promise", "Call", "--theirs", "--wrong", "They asked my age", "--expect", "7")
    told = say("debrief", "add", job, "--next", "They call", "--by", "in three weeks", "--json")["debrief"]
    assert [(one["text"], one["went"]) for one in told["asked"]] == [("Why here?", "Fine"), ("Why you?", "")]
    assert told["better"][0]["next_time"] == "Breathe first"
    assert [one["side"] for one in told["promises"]] == ["mine", "theirs"]
    assert (told["forecast"]["of_twenty"], told["impressions"]["minutes"]) == (7, 40)
    assert told["unanswered"] == ["learned"]
    assert say("debrief", "add", job, "--skip", "learned", "--json")["debrief"]["unanswered"] == []
    assert "Breathe first" in say("debrief", "cook")
    assert say("debrief", "cook", "--json")["open_points"]["mine"][0]["text"] == "Send the plan"


def test_an_answer_goes_to_the_own_question(say: Say, job: str) -> None:
    say("asks", job, "--add", "Who trains me?", "--group", "workplace")
    say("debrief", "add", job, "--learned", "The team", "--to", "trains")
    assert say("asks", job, "--json")["asks"][0]["answer"] == "The team"
    told = say("debrief", "add", job, "--learned", "A garden", "--group", "future", "--json")["debrief"]["learned"]
    assert [(one["group"], one["ask"]) for one in told] == [("workplace", "Who trains me?"), ("future", "")]


def test_only_what_is_said_goes_on_record(say: Say, job: str) -> None:
    say("debrief", "add", job, "--met", "Ada Okoro", "--next", "They call", "--by", "in two weeks", "--wrong", "My age")
    say("debrief", "add", job, "--expect", "7")
    left = say("debrief", "finish", job, "--json")
    assert left["events"] == []
    assert left["not_on_record"]["people"] == ["Ada Okoro"]
    assert "--record" in say("debrief", "finish", job)
    done = say("debrief", "finish", job, "--record", "--people", "--facts", "--forecast", "--json")
    assert len(done["events"]) == 2
    assert done["not_on_record"] == {"held": None, "promised": None, "people": [], "facts": [], "forecast": None}
    assert [one["name"] for one in say("people", "--in", job, "--json")["people"]] == ["Ada Okoro"]


def test_a_forecast_that_is_frozen_is_shown_with_ours_beside_it(say: Say, job: str) -> None:
    say("debrief", "add", job, "--expect", "7")
    first = say("debrief", "finish", job, "--forecast", "--key", "k")
    assert "You said about 7 of 20; ours was" in first
    assert say("debrief", "finish", job, "--forecast", "--key", "k") == first
    assert say("debrief", "finish", job, "--json")["forecast"] is None


def test_a_day_named_for_one_that_is_begun_is_taken_and_one_to_come_refused(say: Say, job: str) -> None:
    say("debrief", "add", job, "--asked", "Why here?")
    day = (date.today() - timedelta(days=3)).isoformat()  # noqa: DTZ011 - the command asks the same clock
    assert say("debrief", "add", job, "--held", day, "--json")["debrief"]["held"] == day
    with pytest.raises(InterviewAhead):
        say("debrief", "add", job, "--round", "2", "--held", "tomorrow", "--asked", "Why you?")
    say("debrief", "finish", job)
    with pytest.raises(DebriefFinished):
        say("debrief", "add", job, "--held", YESTERDAY)


def test_one_that_is_not_on_record_is_begun_by_its_day(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    with pytest.raises(NotFound):
        say("debrief", "add", "1", "--asked", "Why?")
    assert (
        say("debrief", "add", "1", "--held", "yesterday", "--asked", "Why?", "--json")["debrief"]["held"] == YESTERDAY
    )
    assert say("debrief", "finish", "1", "--record", "--json")["not_on_record"]["held"] is None


def test_a_promise_is_kept_a_debrief_removed_and_both_come_back(say: Say, job: str) -> None:
    say("debrief", "add", job, "--promise", "Send the plan")
    say("debrief", "add", job, "--promise", "Send the bill")
    with pytest.raises(SeveralFit):
        say("debrief", "kept", job, "send")
    with pytest.raises(NotFound):
        say("debrief", "kept", job, "sing")
    assert say("debrief", "kept", job, "plan", "--json")["debrief"]["promises"][0]["kept"]
    assert say("debrief", "kept", job, "plan", "--open", "--json")["debrief"]["promises"][0]["kept"] is None
    say("debrief", "remove", job)
    with pytest.raises(NotFound):
        say("debrief", job)
    say("undo")
    assert "Send the bill" in say("debrief", job)


def test_sent_twice_with_a_key_it_is_added_once(say: Say, job: str) -> None:
    for _ in "12":
        told = say("debrief", "add", job, "--asked", "Why?", "--skip", "notes", "--key", "k", "--json")["debrief"]
    assert len(told["asked"]) == 1
    say("undo")
    say("undo")
    with pytest.raises(ChangedSince):
        say("debrief", "add", job, "--asked", "Why?", "--skip", "notes", "--key", "k")


def test_lessons_and_the_prediction_are_told(say: Say) -> None:
    assert "Nothing yet" in say("debrief", "lessons")
    assert "Nothing yet" in say("debrief", "predicted")
    say("add", "--posting", str(EXAMPLE / "posting.md"))
    job = "1"
    say("record", job, "interview_held", YESTERDAY)
    say("documents", "--add", str(EXAMPLE / "cv.md"), "--in", job)
    say("debrief", "add", job, "--asked", "What is your greatest strength?", "--asked", "Which colour is a Tuesday?")
    say("debrief", "add", job, "--better", "Too fast", "--next-time", "Breathe first", "--about", "Why here?")
    assert [one["text"] for one in say("debrief", "lessons", "--json")["lessons"]] == ["Breathe first"]
    assert len(say("debrief", "lessons", "--question", "Why here?", "--json")["lessons"]) == 1
    (line,) = say("debrief", "predicted", job, "--json")["rounds"]
    assert line["score"]["recall"]["of"] == 2
    assert "Asked, and predicted" in say("debrief", "predicted")
    told = say("debrief", "match", job, "strength", "--json")["debrief"]
    assert [one["foreseen"] for one in told["asked"]] == [[], None]
    first = told["expected"][0]
    told = say("debrief", "match", job, "tuesday", first, "--json")["debrief"]
    assert [one["foreseen"] for one in told["asked"]] == [[], [first]]
    for asked, expected in (("sunday", first), ("tuesday", "zebra crossing")):
        with pytest.raises(NotFound):
            say("debrief", "match", job, asked, expected)


@pytest.mark.parametrize(
    "words",
    [
        ("--why", "x"), ("--to", "x"), ("--role", "x"), ("--by", "tomorrow"), ("--theirs",), ("--went", "x"),
        ("--group", "x"), ("--skip", "x"), ("--promise", "a", "--promise", "b"), ("--met", "A", "--met", "B"), ("--well", "a", "--better", "b"), ("--promise", "a", "--next", "b"),
    ],
)  # fmt: skip
def test_options_that_belong_to_nothing_are_refused(say: Say, job: str, words: tuple[str, ...]) -> None:
    with pytest.raises(BadUse):
        say("debrief", "add", job, *words)
    assert say("debrief", "--json")["debriefs"] == [], "nothing is begun by a slip"


def test_where_odds_are_hidden_the_own_forecast_is_not_shown(say: Say, job: str) -> None:
    say("debrief", "add", job, "--expect", "7")
    assert "7 of 20" in say("debrief", job)
    say("outlook", "--hide-odds")
    assert "7 of 20" not in say("debrief", job) + say("debrief", "add", job, "--asked", "Why?") + say(
        "debrief", "finish", job
    )
    assert say("debrief", job, "--json")["forecast"] is None


def test_a_forecast_of_more_than_twenty_is_refused(say: Say, job: str) -> None:
    with pytest.raises(NotAFigure):
        say("debrief", "add", job, "--expect", "21")


def test_every_key_is_documented(say: Say, job: str) -> None:
    say("debrief", "add", job, "--asked", "Why?", "--better", "Too fast")
    answers = [
        say("debrief", "--json"), say("debrief", job, "--json"), say("debrief", "finish", job, "--json"),
        say("debrief", "lessons", "--json"), say("debrief", "predicted", "--json"),
    ]  # fmt: skip
    known = set(re.findall(r"`([a-z_]+)`", " ".join(PAGES)))
    assert {key for one in answers for key in keys(one)} - known == set()


def keys(value: object) -> set[str]:
    if isinstance(value, dict):
        return {*value, *(key for one in value.values() for key in keys(one))}
    return {key for one in value for key in keys(one)} if isinstance(value, list) else set()


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("--learned", "l", "--to", "no such ask"), NotFound),
        (("--met", "Name", "--minutes", "-5"), UnusableText),
        (("--expect", "21"), NotAFigure),
    ],
)
def test_a_command_that_is_refused_has_added_nothing(
    say: Say, job: str, words: tuple[str, ...], refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        say("debrief", "add", job, "--asked", "Why?", *words)
    assert say("debrief", "--json")["debriefs"] == []
