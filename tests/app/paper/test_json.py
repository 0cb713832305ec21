"""The JSON keeps the contract of DESIGN §7, documents every key, and quotes exactly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from candidacy.app.paper.as_json import brief_json
from candidacy.app.paper.comparison import comparison_json
from candidacy.prepare.values import Brief
from tests.app.paper.samples import ALL, COOK, HOSTILE, LIBRARY, NURSE

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "brief-json.md"


def paths(value: Any, above: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield above + key
            yield from paths(inner, f"{above}{key}.")
    elif isinstance(value, list):
        for inner in value:
            yield from paths(inner, above.removesuffix(".") + "[].")


def quotes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "start" in value and "document" in value and value.get("quote") is not None:
            yield value
        for inner in value.values():
            yield from quotes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from quotes(inner)


@pytest.mark.parametrize("answer", [brief_json(LIBRARY), comparison_json([LIBRARY, COOK])], ids=["brief", "comparison"])
def test_every_key_is_explained(answer: dict[str, Any]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [path for path in dict.fromkeys(paths(answer)) if f"`{path}`" not in page] == []


def test_the_page_explains_nothing_that_is_not_there() -> None:
    told = [line.split("`")[1] for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    known = set(paths(brief_json(LIBRARY))) | set(paths(comparison_json([LIBRARY, COOK])))
    assert [path for path in told if path not in known] == []


@pytest.mark.parametrize("brief", ALL.values(), ids=ALL)
def test_every_quote_is_exactly_what_stands_there(brief: Brief) -> None:
    documents = {document.name: document.text for document in brief.fit.resume.documents}
    documents[brief.fit.posting.document.name] = brief.fit.posting.document.text
    for found in quotes(brief_json(brief)):
        assert documents[found["document"]][found["start"] : found["end"]] == found["quote"]


@pytest.mark.parametrize("brief", ALL.values(), ids=ALL)
def test_it_survives_being_written_and_read(brief: Brief) -> None:
    answer = brief_json(brief)
    assert json.loads(json.dumps(answer, ensure_ascii=False).encode()) == answer


def test_the_contract_of_the_design() -> None:
    answer = brief_json(LIBRARY)
    keys = {"posting", "requirements", "questions", "case", "asks", "held", "dossier", "readiness", "problems"}
    assert keys <= set(answer)
    for wanted in answer["requirements"]:
        assert {"id", "quote", "kind", "level", "years", "support", "evidence", "closest"} <= set(wanted)
        assert isinstance(wanted["quote"], str)
    evidence = answer["requirements"][0]["evidence"][0]
    assert {"quote", "document", "page", "strength", "reason"} <= set(evidence)
    assert evidence["strength"] == "result"
    assert answer["requirements"][0]["years"] == {"min": 2, "max": None, "counts": "library work"}
    assert answer["requirements"][3]["closest"]["quote"] == "First aid at work, valid to 2027"
    assert answer["requirements"][5]["closest"] is None
    assert answer["asks"][2]["group"] == "what_they_seek"


def test_hostile_words_come_back_unchanged() -> None:
    told = json.loads(json.dumps(brief_json(HOSTILE)))
    assert [one["quote"] for one in told["requirements"]] == [
        finding.requirement.quote.text for finding in HOSTILE.fit.findings
    ]


def test_a_comparison_counts_and_names_gaps_in_the_order_given() -> None:
    told = comparison_json([NURSE, LIBRARY])
    assert [one["title"] for one in told["postings"]] == [NURSE.fit.posting.title, LIBRARY.fit.posting.title]
    assert told["postings"][1]["musts"] == {"asked": 6, "strong": 3, "weak": 1, "none": 2}
    assert [gap["support"] for gap in told["postings"][1]["gaps"]] == ["weak", "none", "none"]
    assert told["postings"][1]["minutes"] == 55
