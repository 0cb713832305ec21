"""Every sentence of the room is short, plain and kind, holds no markup, and promises nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from candidacy.rehearse.talk.bank import GENERAL
from candidacy.rehearse.talk.checklist import When, checklist
from candidacy.rehearse.talk.course import make_interview
from candidacy.rehearse.talk.moments import LEAVE_WHY, Moment, Now, about_minutes, caption, present
from candidacy.rehearse.talk.people import spoken_time
from candidacy.rehearse.talk.values import Choices, Role, StepKind, Style
from tests.rehearse.talk.given import briefs

LONGEST_WORDS, MEAN_WORDS = 24, 13
BANNED = re.compile(
    r"\b(?:score|grade|confiden\w*|nervous\w*|anxi\w*|accent|emotion\w*|stupid|fail(?:ed|ure)?|perfect|amazing|awesome|ace|nail"
    r"|crush|winner|hireab\w*|enthusias\w*|impress\w*|should have|must not|wrong with you|streak|well done|congrat\w*"
    r"|software|developer|code|app)\b",
    re.IGNORECASE,
)
PROMISES = re.compile(
    r"\b(?:we will (?:call|write|let you|contact|be in touch)|you will hear|looking forward|see you soon|great fit|hire)\b",
    re.IGNORECASE,
)


def spoken() -> Iterator[str]:
    """All that the interviewers say beside the predicted questions, which are another room's."""
    for style in Style:
        for brief in (None, briefs()[2]):
            interview = make_interview(brief, Choices(style=style, count=12, pressed=True))
            for step in interview.steps:
                lines = step.lines[:-1] if step.question else step.lines
                yield from (line.text for line in lines)
                if step.pressure:
                    extra = (step.pressure.interruption and step.pressure.interruption.line, step.pressure.hard)
                    yield from (line.text for line in extra if line)
                    yield step.pressure.silence.caption if step.pressure.silence else "Go on."


def shown() -> Iterator[str]:
    now = Now(2, 5, Role.COLLEAGUE, 90)
    yield from (caption(moment, now) for moment in Moment)
    yield from (caption(moment) for moment in Moment)
    yield LEAVE_WHY
    for question in GENERAL:
        yield from (question.text, question.prepare, *question.follow_ups)
    for style in Style:
        yield from present(make_interview(None, Choices(style=style)))
        for item in checklist(None, style):
            yield from (item.text, item.reason)


ALL = tuple(dict.fromkeys((*spoken(), *shown())))


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.?!:;])\s+", text) if one]


@pytest.mark.parametrize("text", ALL)
def test_a_sentence_is_short_plain_and_kind(text: str) -> None:
    assert not BANNED.search(text)
    assert not re.search(r"[<>{}_*]|&\w+;", text)
    assert max(len(one.split()) for one in sentences(text)) <= LONGEST_WORDS
    assert text[0].isupper() or text[0] == "“"
    assert text[-1] in ".?!:”"


def test_sentences_are_short_on_the_whole() -> None:
    lengths = [len(one.split()) for text in ALL for one in sentences(text)]
    assert sum(lengths) / len(lengths) <= MEAN_WORDS


def test_nothing_said_promises_anything() -> None:
    assert [text for text in ALL if PROMISES.search(text)] == []
    last = make_interview(briefs()[1]).steps[-1]
    assert last.kind is StepKind.FAREWELL
    assert "Nothing is decided yet" in last.text


def test_every_moment_has_words_with_and_without_time() -> None:
    assert "90 seconds" in caption(Moment.RECORDING, Now(seconds=90))
    assert "seconds" not in caption(Moment.RECORDING)
    assert caption(Moment.ASKING, Now(1, 3)) == "Question 1 of 3. The head of the team asks:"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (30, "30 seconds"), (60, "60 seconds"), (120, "2 minutes"), (150, "150 seconds")],
)
def test_time_is_said_in_words(seconds: float, words: str) -> None:
    assert spoken_time(seconds) == words


def test_the_checklist_has_the_workplace_where_it_is_known_and_no_dress_for_the_phone() -> None:
    kitchen = checklist(briefs()[1])
    assert any("knives" in one.text for one in kitchen)
    assert {one.when for one in kitchen} == set(When)
    assert all(one.reason for one in (*kitchen, *checklist()))
    assert not [
        one for one in checklist(briefs()[1], Style.PHONE) if one.when is When.REAL_DAY and one.topic == "dress"
    ]


def test_the_time_it_takes_is_a_range() -> None:
    low, high = about_minutes(make_interview(briefs()[1]))
    assert 5 <= low < high <= 20
