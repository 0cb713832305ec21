"""Prose: sentences are cut into the things they ask for, and facts about the employer ask for nothing."""

from __future__ import annotations

import pytest

from candidacy.fit.postings import read_posting
from candidacy.fit.values import Level
from tests.fit.papers import paper

OPENING = "Keeper for the lighthouse\n\n"


def found(text: str) -> list[tuple[str, Level]]:
    return [(" ".join(one.quote.text.split()), one.level) for one in read_posting(paper(OPENING + text)).requirements]


def words(text: str) -> list[str]:
    return [said for said, _ in found(text)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("You will polish the big lens, check the batteries, and row ashore to fetch the post.", 3),
        ("Duties include painting railings, greeting visitors, keeping the log and winding the clock.", 4),
        ("You will mark and file the weather reports, and answer the radio at night.", 2),
        ("In a typical week you would log passing ships; repair nets; tidy the store; and brief the coastguard.", 4),
        ("The keeper lights the lamp, records the wind and sounds the horn in fog.", 1),
        ("As keeper you welcome school parties. You clean the windows of the lamp room.", 2),
    ],
)
def test_tasks_in_a_sentence_are_told_apart(text: str, count: int) -> None:
    assert len(words(text)) == count


def test_a_sentence_shares_its_level_with_its_clauses() -> None:
    assert found(
        "It would be an advantage to have sailed a yacht, to have dived in cold water, or to have kept bees. "
        "You need a boat licence, and a crane ticket would be a plus. "
        "Knowledge of Morse would be handy, as would a first aid certificate."
    ) == [
        ("sailed a yacht", Level.NICE),
        ("to have dived in cold water", Level.NICE),
        ("to have kept bees", Level.NICE),
        ("a boat licence", Level.MUST),
        ("a crane ticket would be a plus", Level.NICE),
        ("Knowledge of Morse would be handy", Level.NICE),
        ("a first aid certificate", Level.NICE),
    ]


def test_reasons_and_reservations_are_left_out() -> None:
    said = words(
        "You must be able to swim, because the landing is wet. "
        "A diploma would be welcome, but honestly we never look at them. "
        "Good English is essential, since the coastguard is listening."
    )
    assert said == ["You must be able to swim", "A diploma would be welcome", "Good English is essential"]


def test_a_reason_that_asks_for_something_is_kept() -> None:
    assert any("climb" in said for said in words("There is no lift, so you need to climb 200 steps."))


@pytest.mark.parametrize(
    "text",
    [
        "Weekdays 7:30 to 5 and every other Saturday.",
        "One weekend in three.",
        "On call 1 week in 4.",
        "The August regatta is all hands on deck.",
        "Bring a cool head and a warm coat.",
        "I expect every keeper to lead one tour a week.",
        "Legible handwriting counts here.",
        "Three years or more on an island station.",
        "Good with strangers, tidy, on time.",
        "You can carry a 20 kg battery up a ladder.",
    ],
)
def test_what_belongs_to_the_work_is_asked_without_a_word_of_asking(text: str) -> None:
    assert words(text)


@pytest.mark.parametrize(
    "text",
    [
        "Our office has won work on two harbours and now needs another keeper in the middle of the team.",
        "We are unable to act as a visa sponsor.",
        "Annual bonus of 8%, and a 9-day fortnight after probation.",
        "Applications must reach us by noon on 4 May.",
        "Finalists will be required to give a ten-minute talk.",
        "References will be taken up.",
        "All staff must comply with the smoke-free policy.",
        "The trust holds ISO 14001 and Investors in People.",
        "The post reports to the Harbour Master.",
        "We open Monday to Friday, 9.00 to 17.30.",
        "You will receive 30 days of leave and a free boat pass.",
        "Overtime is available most weeks.",
        "Who are we after?",
        "Yours sincerely,\nMorwenna Pascoe\nQualified Harbour Master",
        "Skerry Point | Full time | Ref. 12",
    ],
)
def test_facts_offers_and_ways_of_applying_ask_for_nothing(text: str) -> None:
    assert words("Our station stands on a rock.\n\n" + text) == []


def test_the_right_to_work_is_asked_though_nobody_is_sponsored() -> None:
    assert words("You must have the right to work in Norway as we are unable to offer sponsorship.") == ["the right to work in Norway"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Between 3 and 6 years' experience of island stations", 3, 6),
        ("7+ years supporting harbour masters", 7, None),
        ("One year or more in marine rescue", 1, None),
    ],
)
def test_years_of_many_wordings_are_read(text: str, low: float, high: float | None) -> None:
    (only,) = read_posting(paper(f"Keeper\n\nEssential\n- {text}\n")).requirements
    assert only.years is not None
    assert (only.years.low, only.years.high) == (low, high)


@pytest.mark.parametrize("piece", ["answer calls, ", "you will be ", "( ", "a|", "A b. ", "do it; ", "x", " "])
def test_a_line_without_end_is_read(piece: str) -> None:
    document = paper("Keeper\n\nEssential\n\nx" + piece * (20_000 // len(piece)))
    for one in read_posting(document).requirements:
        assert document.text[one.quote.span.start : one.quote.span.end] == one.quote.text
