"""Points, progress and the interview say the same as text and as JSON, and every key stands in the reference."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from candidacy.app.paper.rehearsed import (
    interview_json,
    interview_text,
    points_json,
    points_text,
    progress_json,
    progress_picture,
    progress_text,
)
from candidacy.prepare.brief import make_brief
from candidacy.rehearse.said.measuring import measure
from candidacy.rehearse.said.points import Take, points, session_points
from candidacy.rehearse.said.progress import progress
from candidacy.rehearse.said.values import typed
from candidacy.rehearse.talk.checklist import checklist
from candidacy.rehearse.talk.course import make_interview
from candidacy.rehearse.talk.values import Choices, Style
from tests.prepare.examples import cook

COOK = make_brief(cook(), made_on=date(2026, 11, 29))
WHY = next(one for one in COOK.questions if one.text.startswith("Why Hill House"))
SAID = measure(typed("I want to work at Hill House because you open a new kitchen next spring."), WHY, COOK)
REFERENCE = Path(__file__).resolve().parents[3] / "docs" / "reference"
PRESSED = make_interview(COOK, Choices(style=Style.PANEL, pressed=True))

QUOTE = {"quote", "document", "page", "name", "place", "start", "end"}
"""The keys of a quote, which stand in the reference of the brief."""


def keys(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*(keys(one) for one in value.values()))
    return set().union(*(keys(one) for one in value)) if isinstance(value, list) else set()


def written(name: str) -> str:
    return (REFERENCE / name).read_text("utf-8")


def test_the_points_say_the_same_in_text_and_json() -> None:
    found = points(SAID)
    text, rows = points_text(found), json.loads(json.dumps(points_json(found)))
    flat = " ".join(text.split())
    for row in rows:
        for one in (*row["observed"], *row["missing"]):
            assert one["text"] in flat
        assert row["nothing"] == "" or row["name"] in flat
    assert max(len(line) for line in text.splitlines()) <= 80
    assert "Nothing to observe here on: thinking under pressure, dress" in flat


def test_over_a_session_each_find_names_its_take() -> None:
    found = session_points([Take(SAID), Take(measure(typed("I am calm."), WHY, COOK))])
    assert "(take 1)" in " ".join(points_text(found).split())
    assert {one["take"] for row in points_json(found) for one in row["observed"]} == {1, 2}


def test_progress_says_each_value_once_and_gaps_as_gaps() -> None:
    series = progress([SAID, measure(typed("I cooked for 60."))])
    text = progress_text(series)
    assert "Lines of your résumé told (lines): 0, –. Your median is 0." in text
    rows = progress_json(series)
    assert rows[1]["points"] == [{"take": 1, "value": 0.0}, {"take": 2, "value": None}]
    assert progress_picture(series[1]).rows == (("1", "0"), ("2", "not measured"), ("your median", "0"))


def test_the_interview_says_the_same_in_text_and_json() -> None:
    items = checklist(COOK, Style.PANEL)
    flat = " ".join(interview_text(PRESSED, items).split())
    rows = interview_json(PRESSED, items)
    for step in rows["steps"]:
        assert all(" ".join(line["text"].split()) in flat for line in step["lines"])
        assert all(ask["text"] in flat for ask in step["asks"])
    assert all(one["text"] in flat for one in rows["checklist"])
    assert max(len(line) for line in interview_text(PRESSED, items).splitlines()) <= 80
    assert rows == json.loads(json.dumps(rows))


def test_every_key_stands_in_the_reference() -> None:
    for page, given in (
        ("interview-json.md", interview_json(PRESSED, checklist(COOK))),
        ("rehearse-words-json.md", points_json(points(SAID))),
    ):
        told = written(page)
        assert [key for key in keys(given) - QUOTE if not re.search(rf"[`.]{key}[`\[]", told)] == []
