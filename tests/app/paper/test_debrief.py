"""The printed debrief holds all that was written, its JSON all that it is; notes stand as they will be sent."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from candidacy.app.paper.debrief import (
    debrief_json,
    debrief_text,
    lesson_json,
    lessons_text,
    note_text,
    open_points_json,
    open_points_text,
)
from candidacy.app.paper.plain import columns
from candidacy.followup.debrief.lessons import lessons
from candidacy.followup.debrief.open_points import open_points
from candidacy.followup.debrief.scoring import prediction_score
from candidacy.followup.debrief.values import (
    Asked,
    Debrief,
    Impressions,
    Learned,
    Met,
    NextStep,
    OwnForecast,
    Part,
    Promise,
    Reflection,
    Side,
)
from candidacy.followup.notes.thanking import thank_you_note
from candidacy.followup.notes.values import Addressee, Note, Occasion, TalkedWith
from candidacy.prepare.values import AskGroup

HELD = date(2026, 3, 2)
PREDICTED = ("When could you start?", "Why us?")
FULL = Debrief(
    "1", "cook", "Cook, Hill House", 1, HELD,
    asked=(Asked("notice period?", "I did not know it"), Asked("favourite dish")),
    well=(Reflection("the lunch story", "I had practised it"),),
    better=(Reflection("rambled", "nerves", "two minutes at most", "Why us?"),),
    learned=(Learned(AskGroup.WORKPLACE, "Who plans the shifts?", "the head cook"), Learned(AskGroup.FUTURE, "Any plans?")),
    people=(Met("Ana Łoft", "head cook", "the new kitchen"),),
    promises=(Promise(Side.MINE, "send my certificate", date(2026, 3, 4)), Promise(Side.THEIRS, "call", kept=HELD)),
    next_steps=(NextStep("they call", date(2026, 3, 9)),),
    forecast=OwnForecast(8, "hopeful"),
    felt_wrong=("Asked whether I have children; Ana Łoft was there.",),
    impressions=Impressions("warm", 55),
    skipped=frozenset({Part.FELT_WRONG}),
)  # fmt: skip
BLANK = Debrief("2", "cook", "Cook, Hill House", 2, HELD)
STEERING = Debrief("3", "cook", "Cook\x1b[2J", 1, HELD, asked=(Asked("why\x1b]0;x\x07 us\u202e?"),))
NOTE = thank_you_note(
    Occasion("Cook", "Hill House", "Sam Ortega", HELD), TalkedWith(Addressee("Ana Łoft", "ana@hill.example"), discussed="the new kitchen")
)  # fmt: skip


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("debrief", [FULL, BLANK, STEERING], ids=["full", "blank", "steering"])
def test_lines_keep_their_width_and_cannot_steer_the_terminal(debrief: Debrief, width: int) -> None:
    shown = debrief_text(debrief, prediction_score(debrief.asked, PREDICTED), width)
    assert max(columns(line) for line in shown.splitlines()) <= width
    assert not set("\x1b\x07\u202e") & set(shown)


def test_all_that_was_written_is_printed_and_what_is_empty_is_left_out() -> None:
    shown = " ".join(debrief_text(FULL, prediction_score(FULL.asked, PREDICTED), 120).split())
    for words in (
        "I did not know it", "Expected: When could you start?", "Not expected.", "Why: I had practised it", "Next time: two minutes at most",
        "The workplace: Who plans the shifts? the head cook", "(no answer yet)", "Ana Łoft, head cook. the new kitchen",
        "I promised: send my certificate, by 4 March 2026", "done 2 March 2026", "they call, by 9 March 2026", "8 of 20", "hopeful",
        "whether I have children", "55 minutes", "moves no number",
    ):  # fmt: skip
        assert words in shown
    blank = debrief_text(BLANK)
    assert "What they asked" not in blank
    assert "both are fine" in blank


def test_the_json_holds_every_field_and_the_counts_with_their_range() -> None:
    told = json.loads(json.dumps(debrief_json(FULL, prediction_score(FULL.asked, PREDICTED))))
    assert told["held"] == "2026-03-02"
    assert told["better"][0]["next_time"] == "two minutes at most"
    assert told["promises"][0] == {"side": "mine", "text": "send my certificate", "day": "2026-03-04", "kept": None}
    assert told["skipped"] == ["felt_wrong"]
    assert told["promised_day"] == "2026-03-09"
    assert told["prediction"]["recall"]["hits"] == 1
    assert told["prediction"]["recall"]["share"]["level"] == 0.8
    assert "Wilson" in told["prediction"]["source"]["name"]
    assert debrief_json(BLANK)["prediction"] is None


def test_lessons_and_open_points_are_printed_and_told() -> None:
    (lesson, *_), points = lessons([FULL]), open_points([FULL])
    assert "2 March 2026, Cook, Hill House: “rambled”" in lessons_text(lessons([FULL]))
    assert "Nothing yet" in lessons_text([])
    assert json.loads(json.dumps(lesson_json(lesson)))["times"] == 1
    shown = open_points_text("Cook", points)
    assert "Any plans?" in shown
    assert "send my certificate" in shown
    assert json.loads(json.dumps(open_points_json(points)))["mine"][0]["text"] == "send my certificate"
    assert "Nothing is left open" in open_points_text("Cook", open_points([]))


def test_a_note_stands_as_it_will_be_sent_with_by_when_and_why() -> None:
    shown = note_text(NOTE)
    assert NOTE.body.rstrip() in shown
    for words in ("Ana Łoft <ana@hill.example>", "Thank you: Cook", "3 March 2026", "good manners"):
        assert words in " ".join(shown.split())


def test_what_is_still_to_fill_in_is_said_beneath_the_note() -> None:
    note = thank_you_note(Occasion("Cook", "", "Sam"), TalkedWith(Addressee("Cy")))
    assert "Something of your own belongs here." in note_text(note)
    assert "fill in when you send it" in note_text(note_without_name())


def note_without_name() -> Note:
    return thank_you_note(Occasion("Cook", "", "Sam"), TalkedWith(Addressee(), discussed="the rota"))


def keys_of(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for each in value.values() for key in keys_of(each)}
    return {key for each in value for key in keys_of(each)} if isinstance(value, list) else set()


def test_every_key_stands_in_the_reference() -> None:
    page = (Path(__file__).parents[3] / "docs" / "reference" / "debrief-json.md").read_text("utf-8")
    told = [
        debrief_json(FULL, prediction_score(FULL.asked, PREDICTED)), lesson_json(lessons([FULL])[0]),
        open_points_json(open_points([FULL])),
    ]  # fmt: skip
    assert {key for each in told for key in keys_of(each) if f"`{key}`" not in page} == set()
