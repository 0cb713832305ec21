"""The wire: what was packed comes back, and nothing that is not whole and valid."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.app.fence.wire import WireFault, packed, unpacked
from candidacy.fit.documents import Box, Document, Fact, Line, Media, Style
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Span
from candidacy.kernel.refusals import FileTooLarge, Refusal, ScannedDocument

DOCUMENT = Document(
    "cv \ufffd.pdf",
    Media.PDF,
    "ab",
    "Jane – \U0001f600 \n",
    (Line(Span(0, 4), 1, Style.HEADING, True, False, Box(1.5, 2, 3, 4)), Line(Span(5, 8), 2)),
    (Fact("title", "Nurse"),),
    (Problem("text_cut", "Cut.", "cv, page 2"),),
)
GOOD: dict[str, Any] = json.loads(packed(DOCUMENT))


def test_a_document_comes_back_equal() -> None:
    assert unpacked(packed(DOCUMENT)) == DOCUMENT


@given(st.text(max_size=40))
@settings(deadline=None, derandomize=True)
def test_any_text_comes_back_equal(text: str) -> None:
    document = Document("n", Media.TEXT, "0", text, ())
    assert unpacked(packed(document)) == document


def test_a_refusal_comes_back_by_its_code() -> None:
    answer = unpacked(packed(ScannedDocument("Pictures only.")))
    assert isinstance(answer, ScannedDocument)
    assert answer.sentence == "Pictures only."


def test_a_refusal_that_reading_cannot_give_is_a_fault() -> None:
    for refusal in (FileTooLarge("x"), Refusal("x")):
        with pytest.raises(WireFault):
            unpacked(packed(refusal))


@pytest.mark.parametrize(
    "change",
    [
        {"media": "exe"},
        {"text": None},
        {"name": 7},
        {"sha256": None},
        {"lines": None},
        {"lines": [[0, 99, 1, 0, 3, None]]},
        {"lines": [[3, 3, 1, 0, 3, None]]},
        {"lines": [[-1, 3, 1, 0, 3, None]]},
        {"lines": [[0, 3, 0, 0, 3, None]]},
        {"lines": [[0, 3, 1, 9, 3, None]]},
        {"lines": [[0, 3, 1, 0, 4, None]]},
        {"lines": [[0, 3, True, 0, 3, None]]},
        {"lines": [[0, 3, 1, 0, 3]]},
        {"lines": [[0, 3, 1, 0, 3, [1, 2, 3]]]},
        {"lines": [[0, 3, 1, 0, 3, [1, 2, 3, "4"]]]},
        {"lines": [[0, 3, 1, 0, 3, [1, 2, 3, float("nan")]]]},
        {"lines": [[0, 3, 1, 0, 3, None]] * 50_001},
        {"facts": [["title"]]},
        {"facts": [["title", 7]]},
        {"problems": [["a", "b"]]},
        {"text": "x" * 2_000_001},
    ],
)
def test_a_document_with_a_fault_is_not_believed(change: dict[str, object]) -> None:
    with pytest.raises(WireFault):
        unpacked(json.dumps({**GOOD, **change}).encode())


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"{}", b"[" * 100_000, b"\xff", b"null"])
def test_what_is_no_answer_is_a_fault(data: bytes) -> None:
    with pytest.raises(WireFault):
        unpacked(data)
