"""`candidacy odds` and `candidacy outlook`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from candidacy.app.cli import odds, outlook
from candidacy.kernel.odds_refusals import NotAFigure, OddsHidden
from candidacy.kernel.refusals import BadUse
from candidacy.odds.places import SIGNS
from candidacy.odds.values import Channel, Seniority, Stage
from tests.app.cli.conftest import Say

PAGE = Path(__file__).resolve().parents[3] / "docs" / "reference" / "odds-json.md"


@pytest.fixture
def talked(say: Say) -> Say:
    """Return a search with one interview ten days ago, of which warmth was noted."""
    say("add", "Cook", "--at", "Elm Street School", "--interviewed", "5")
    say("record", "1", "applied", "30 days ago")
    say("record", "1", "interview_held", "10 days ago", "--note", "Long and friendly.")
    return say


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        for one in value.values():
            yield from keys(one)
    elif isinstance(value, list):
        for one in value:
            yield from keys(one)


CALCULATORS = [
    ("odds", "finalists", "--finalists", "5", "--validity", "0.42"),
    ("odds", "silence", "--stage", "final", "--days", "14"),
]


@pytest.mark.parametrize("words", [*CALCULATORS, ("outlook",), ("odds", "outlook"), ("odds", "1")])
def test_the_contract_scripts_rely_on(talked: Say, words: tuple[str, ...]) -> None:
    told = talked(*words, "--json")
    chance = told["chance"]
    assert 0 <= chance["low"] <= chance["median"] <= chance["high"] <= 1
    assert chance["level"] == 0.8
    assert isinstance(told["own_outcomes"], int)
    assert all(one["address"].startswith("http") and one["name"] and one["year"] for one in told["sources"])
    assert all({"name", "value", "unit", "why"} <= set(one) for one in told["assumptions"])


@pytest.mark.parametrize("words", CALCULATORS)
def test_the_calculators_need_no_data(words: tuple[str, ...], tmp_path: Path) -> None:
    at = {**os.environ, "CANDIDACY_HOME": str(tmp_path / "none")}
    done = subprocess.run(
        [sys.executable, "-m", "candidacy.app.cli.main", *words], capture_output=True, text=True, env=at, check=True
    )
    assert " of 20 " in done.stdout
    assert not (tmp_path / "none").exists()


def test_every_key_stands_in_the_reference(talked: Say) -> None:
    talked("odds", "1", "--own", "7")
    page = PAGE.read_text("utf-8")
    stages = {"application", "screen", "interview", "final", "verbal_offer", "written_offer"}
    for words in (*CALCULATORS, ("odds",), ("odds", "1"), ("outlook",), ("outlook", "--assumptions")):
        found = set(keys(talked(*words, "--json"))) - stages
        assert [one for one in sorted(found) if not re.search(rf"`{one}`", page)] == []


def test_the_seekers_own_is_asked_before_ours_is_said(talked: Say) -> None:
    for words in (("odds",), ("odds", "1")):
        text = talked(*words)
        assert "people at this point get" not in text.replace("\n", " ")
        assert "--own 7" in text
    assert talked("odds", "1", "--json")["asks_own"] is True


def test_the_sentence_is_in_twenties_with_its_next_step(talked: Say) -> None:
    text = talked("odds", "1", "--keep")
    assert re.search(r"About \d+ of 20 people at this point get an offer; it could be .*?\d+\. Next:", text.replace("\n", " "))  # fmt: skip
    assert "moves none of these" in text
    assert "5 are interviewed" in text
    assert "treat it as" in text


def test_a_forecast_is_kept_and_told_again(talked: Say) -> None:
    told = talked("odds", "1", "--own", "9", "--json")
    assert told["forecast"]["own"] == 0.45
    assert "You said about 9 of 20" in talked("odds", "elm").replace("\n", " ")
    assert "You said about 9 of 20" in talked("outlook").replace("\n", " ")


def test_hidden_odds_are_in_no_answer(talked: Say) -> None:
    talked("odds", "1", "--keep")
    talked("outlook", "--hide-odds")
    assert talked("odds", "1", "--json")["chance"] is None
    assert talked("odds", "--json")["candidacies"] == []
    told = talked("outlook", "--json")
    assert (told["chance"], told["record"], told["luck"]["stages"]) == (None, None, [])
    for words in (("odds",), ("odds", "1"), ("outlook",)):
        assert "of 20" not in talked(*words)
    with pytest.raises(OddsHidden):
        talked("odds", "1", "--own", "4")
    talked("outlook", "--show-odds")
    assert "of 20" in talked("odds", "1")


def test_the_empty_search_says_how_it_begins(say: Say) -> None:
    assert "Nothing is on its way yet" in say("outlook")


def test_an_assumption_is_changed_by_its_name(talked: Say) -> None:
    before = talked("odds", "1", "--json")["chance"]
    told = talked("outlook", "--assume", "never_interview=0.8", "--country", "gb", "--json")
    assert told["wanted"]["changed"] == {"never_interview": 0.8}
    assert told["wanted"]["country"] == "GB"
    assert talked("odds", "1", "--json")["chance"] != before
    assert talked("outlook", "--assume", "never_interview=", "--json")["wanted"]["changed"] == {}
    assert "never_interview = 0.25" in talked("outlook", "--assumptions").replace("\n", " ")


@pytest.mark.parametrize(
    "words",
    [
        ("odds", "--own", "7"),
        ("odds", "finalists", "--standing", "first"),
        ("outlook", "--assume", "never_final"),
        ("outlook", "--assume", "never_final=x"),
        ("outlook", "--flow", "search.gif"),
        ("record", "1", "applied", "--matters"),
    ],
)
def test_words_that_do_not_fit_are_refused(talked: Say, words: tuple[str, ...]) -> None:
    with pytest.raises(BadUse):
        talked(*words)


def test_figures_that_cannot_be_are_refused(say: Say) -> None:
    with pytest.raises(NotAFigure):
        say("odds", "finalists", "--finalists", "0")
    with pytest.raises(NotAFigure):
        say("odds", "silence", "--stage", "tea", "--days", "3")
    assert "in 20" in say("odds", "finalists", "--finalists", "1")


def test_the_flow_is_written_without_a_name(talked: Say, tmp_path: Path) -> None:
    for kind in ("svg", "png", "txt"):
        to = tmp_path / f"flow.{kind}"
        assert talked("outlook", "--flow", str(to), "--json")["file"] == str(to)
        assert to.stat().st_size > 20
        assert b"Elm" not in to.read_bytes()


def test_a_note_for_the_law_is_in_the_outlook_with_whom_to_ask(talked: Say) -> None:
    talked("record", "1", "note", "10 days ago", "--note", "Asked whether I plan children.", "--matters")
    told = talked("outlook", "--country", "GB", "--hide-odds").replace("\n", " ")
    assert "Asked whether I plan children." in told
    assert "acas.org.uk" in told.replace(" ", "")


def test_the_words_offered_are_those_that_are_known() -> None:
    """They stand in the commands too, so that --help loads no NumPy."""
    assert tuple(Stage) == odds.STAGES
    assert tuple(Channel) == odds.CHANNELS
    assert tuple(SIGNS) == odds.SIGNS
    assert tuple(Seniority) == outlook.SENIORITIES
