"""The page for seekers is plain: short sentences, short words, and none that judge or hype."""

from __future__ import annotations

import re
from pathlib import Path

from candidacy.rehearse.said.points import PointName
from candidacy.rehearse.talk.bank import GENERAL
from candidacy.rehearse.talk.course import THINKING_S
from candidacy.rehearse.talk.moments import Moment

DOCS = Path(__file__).resolve().parents[3] / "docs"
PAGE = (DOCS / "seeker" / "rehearse.md").read_text("utf-8")
ROOM = (DOCS / "rooms" / "rehearse-talk.md").read_text("utf-8")
HYPE = re.compile(
    r"\b(?:amazing|boost|crush|ace|nail|unlock|leverage|empower\w*|perfect|guarante\w*|hireab\w*|dream job|simply|easy|just do)\b",
    re.IGNORECASE,
)


def sentences() -> list[str]:
    """The page's sentences without links, marks and cells of tables with more than one of them."""
    plain = re.sub(r"\]\([^)]*\)|[`*\[]|^[-#\d.]+ ", "", PAGE, flags=re.MULTILINE).replace("|", ". ")
    return [" ".join(one.split()) for one in re.split(r"(?<=[.?!:;])[”\s]+|\n\n|\n- ", plain) if one.strip(" .-")]


def syllables(word: str) -> int:
    return max(1, len(re.findall(r"[aeiouy]+", word.lower())) - word.lower().endswith("e"))


def test_sentences_and_words_are_short() -> None:
    lengths = [len(one.split()) for one in sentences()]
    words = re.findall(r"[A-Za-zé]+", " ".join(sentences()))
    grade = 0.39 * len(words) / len(lengths) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    assert max(lengths) <= 30
    assert grade <= 7, "Flesch-Kincaid: a school-leaver's reading level, with room"


def test_nothing_is_hyped() -> None:
    assert not HYPE.search(PAGE.replace("or simply would rather not", ""))


def test_what_it_promises_on_privacy_and_judging_stands_there() -> None:
    for said in (
        "Nothing leaves this machine",
        "No camera is asked for",
        "off unless you ask for it",
        "Each take can be deleted",
    ):
        assert said in PAGE


def test_the_rooms_page_names_what_is_so() -> None:
    assert f"each of {len(Moment)} moments" in ROOM
    assert f"Thinking {THINKING_S:.0f} seconds" in ROOM
    points = (DOCS / "rooms" / "rehearse-said.md").read_text("utf-8")
    assert [name for name in PointName if f"| {name} |" not in points] == []
    assert len(GENERAL) == 14
    assert "fourteen of them" in ROOM
