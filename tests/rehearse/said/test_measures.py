"""Starts, hedges, deeds, amounts, names, lengths and syllables."""

from __future__ import annotations

import pytest

from candidacy.rehearse.said.amounts import AmountKind, amounts
from candidacy.rehearse.said.deeds import Who, deeds
from candidacy.rehearse.said.english.figures import numbers_in
from candidacy.rehearse.said.hedges import hedges
from candidacy.rehearse.said.lengths import against_time, length
from candidacy.rehearse.said.naming import named
from candidacy.rehearse.said.reading import read
from candidacy.rehearse.said.starts import repeated_starts
from candidacy.rehearse.said.syllables import syllables_of
from candidacy.rehearse.said.values import Origin, Transcript, Word, typed


def timed(text: str, each_s: float = 0.4, begin_s: float = 2.0) -> Transcript:
    words = text.split()
    return Transcript(
        tuple(Word(word, begin_s + at * each_s, begin_s + (at + 0.9) * each_s) for at, word in enumerate(words)),
        Origin.RECOGNISED,
    )


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("I, I went in.", ["I, I"]),
        ("We we moved it.", ["We we"]),
        ("I had to, um, I had to call.", ["I had to, um, I had to"]),
        ("I wen- I went home.", []),
        ("I wen- went home.", ["wen- went"]),
        ("It was very very late.", []),
        ("He said that that was it.", []),
        ("I did. I did it again.", []),
        ("Slowly, slowly he ate.", []),
    ],
)
def test_a_start_is_repeated_or_it_is_said_on_purpose(text: str, places: list[str]) -> None:
    assert [piece.text for piece in repeated_starts(read(typed(text)))] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("I think it helped a bit.", ["I think", "a bit"]),
        ("I think about the children first.", []),
        ("Add a bit of butter.", []),
        ("I just helped, maybe.", ["I just", "maybe"]),
        ("I had just left.", []),
    ],
)
def test_a_hedge_makes_a_statement_smaller(text: str, places: list[str]) -> None:
    assert [piece.text for piece in hedges(read(typed(text)))] == places


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("I organised the rota.", Who.OWN, "I organised"),
        ("I quickly rang the ward.", Who.OWN, "I quickly rang"),
        ("I've kept a record.", Who.OWN, "I've kept"),
        ("I would first ask the family.", Who.OWN, "I would first ask"),
        ("We moved the beds.", Who.SHARED, "We moved"),
        ("The rota was rewritten.", Who.NOBODY, "The rota was rewritten"),
    ],
)
def test_a_deed_names_its_doer(text: str, who: Who, words: str) -> None:
    assert [(one.who, one.piece.text) for one in deeds(read(typed(text)))] == [(who, words)]


@pytest.mark.parametrize(
    "text", ["I was tired.", "I didn't call.", "I am a cook.", "I know the ward.", "I was asked to stay."]
)
def test_a_state_is_no_deed(text: str) -> None:
    assert deeds(read(typed(text))) == ()


def test_what_goes_on_after_and_is_done_by_the_same_person() -> None:
    told = deeds(read(typed("I called the family, explained the delay and wrote it down, and she thanked me.")))
    assert [one.verb for one in told] == ["called", "explained", "wrote"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It saved £300 a week.", [(AmountKind.MONEY, "£300")]),
        ("Two thirds of them came.", [(AmountKind.SHARE, "Two thirds")]),
        ("Errors fell by 15 per cent.", [(AmountKind.SHARE, "15 per cent")]),
        ("It took twenty-five minutes.", [(AmountKind.TIME, "twenty-five minutes")]),
        ("Sales doubled.", [(AmountKind.CHANGE, "doubled")]),
        ("A hundred and twenty guests came.", [(AmountKind.COUNT, "A hundred and twenty")]),
        ("In 2019, at 6:30, on 3 May, in room 12, one of them left.", []),
    ],
)
def test_an_amount_says_how_much_and_a_date_does_not(text: str, expected: list[tuple[AmountKind, str]]) -> None:
    assert [(one.kind, one.piece.text) for one in amounts(read(typed(text)))] == expected


def test_a_name_counts_whole_or_by_two_of_its_words() -> None:
    answer = read(typed("I like Tern Bay library; the bay is near. I was a library assistant."))
    assert [piece.text for piece in named(answer, "Tern Bay Public Library")] == ["Tern Bay library"]
    assert [piece.text for piece in named(answer, "Library Assistant (part-time)")] == ["library assistant"]
    assert named(answer, "") == named(answer, "The Company Ltd") == named(answer, "College") == ()


def test_rates_need_times_and_five_seconds() -> None:
    untimed = length(read(typed("I cooked. " * 20)))
    assert (untimed.words, untimed.spoken_s, untimed.words_per_minute, untimed.pace) == (40, None, None, ())
    assert untimed.likely_s == pytest.approx((40 / 3, 240 / 11))
    short = length(read(timed("I cooked soup")))
    assert short.spoken_s == pytest.approx(1.16)
    assert short.words_per_minute is None


def test_pace_over_time_leaves_fillers_out() -> None:
    measured = length(read(timed(" ".join(["um", *("cook " * 99).split()]))))
    assert measured.words == 99
    assert measured.words_per_minute == pytest.approx(99 * 60 / 39.96)
    assert [pace.words_per_minute for pace in measured.pace] == pytest.approx([148, 148, 154.3], abs=4)
    assert measured.pace[-1].end_s == pytest.approx(41.96)


def test_an_answer_that_is_too_long_is_told_where_the_time_was_up() -> None:
    answer = read(timed("word " * 50))
    over = against_time(answer, length(answer), 10)
    assert over.cut_at_word == 25
    assert over.over_s == pytest.approx(9.96)
    fits = against_time(answer, length(answer), 60)
    assert (fits.over_s, fits.cut_at_word) == (0, None)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("organised", 3),
        ("planned", 1),
        ("wanted", 2),
        ("colleagues", 2),
        ("3,400", 6),
        ("2019", 4),
        ("1.5", 3),
        ("NHS", 3),
        ("didn't", 2),
        ("people", 2),
        ("", 0),
    ],
)
def test_syllables_by_spelling(text: str, count: int) -> None:
    assert syllables_of(text) == count


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("three thousand four hundred files", {3400}),
        ("a hundred and twenty, then twenty-eight", {120, 28}),
        ("9% and 1.5 and 3,400 in 2019", {9, 3400}),
        ("one of two", set()),
    ],
)
def test_numbers_in_words_and_figures_meet(text: str, numbers: set[float]) -> None:
    assert numbers_in(text) == numbers
