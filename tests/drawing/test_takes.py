"""A take as a wave and a measure over takes: well-formed whatever they are given, and their tables say all that they show."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.drawing.small import shown, small
from candidacy.drawing.waveform import HEIGHT, LABEL, MOST_TICKS, WIDTH, waveform
from candidacy.kernel.seconds import clock
from tests.drawing.test_dots_and_flow import TEXT, plain

PEAKS = st.lists(st.floats(0, 1), max_size=700)
SHARES = st.lists(st.floats(0, 1), max_size=12)
TAKES = st.lists(st.none() | st.floats(-1e4, 1e4), min_size=1, max_size=40)


@given(PEAKS, st.floats(0.01, 7200), SHARES, SHARES, TEXT, TEXT)
def test_each_pause_and_mark_is_drawn_and_stands_in_the_table(
    peaks: list[float], duration_s: float, paused: list[float], marked: list[float], title: str, said: str
) -> None:
    pauses = [(share * duration_s / 2, share * duration_s) for share in paused]
    marks = [(share * duration_s, f"No result <here> & {at}") for at, share in enumerate(marked)]
    picture = waveform(peaks, duration_s, pauses, marks, title, said)
    drawn = plain(picture.svg, title, said)
    assert len([one for one in drawn.iter("rect") if one.get("class") == "pause"]) == len(pauses)
    assert len(list(drawn.iter("circle"))) == len(marks)
    assert len([one for one in drawn.iter("path") if one.get("class") == "sound"]) == bool(peaks)
    whats = [row[2] for row in picture.rows]
    assert sum(what.startswith("pause") for what in whats) == len(pauses)
    assert sorted(what.split(": ", 1)[1] for what in whats if what[0].isdigit()) == sorted(words for _, words in marks)
    assert bool(peaks) == any(what.startswith("loudest") for what in whats)


@given(PEAKS, st.floats(0.01, 7200), SHARES)
def test_nothing_stands_outside_and_the_axis_has_room(
    peaks: list[float], duration_s: float, marked: list[float]
) -> None:
    picture = waveform(peaks, duration_s, [], [(share * duration_s, "x") for share in marked], "t", "s")
    drawn = plain(picture.svg, "t", "s")
    high = float((drawn.get("viewBox") or "").split()[3])
    ticks = [one for one in drawn.iter("text") if one.get("class") == "tick"]
    assert 1 <= len(ticks) <= MOST_TICKS + 1
    assert all(0 <= float(one.get("x") or -1) <= WIDTH for one in drawn.iter("text"))
    assert all(0 <= float(one.get("y") or -1) <= high for one in drawn.iter("text"))
    assert high >= HEIGHT + LABEL


def test_the_loudest_of_many_peaks_is_never_lost() -> None:
    peaks = [0.0] * 5000
    peaks[4321] = 1.0
    assert any(row[2] == "loudest: 100% of full" for row in waveform(peaks, 60, [], [], "t", "s").rows)
    assert f" {HEIGHT / 2 + 4 - HEIGHT / 2:.0f}" in waveform(peaks, 60, [], [], "t", "s").svg


def test_near_marks_do_not_lie_on_each_other() -> None:
    drawn = plain(waveform([0.5], 60, [], [(10, "a"), (10.2, "b"), (40, "c")], "t", "s").svg, "t", "s")
    places = [(one.get("cx"), one.get("cy")) for one in drawn.iter("circle")]
    assert len({y for _, y in places[:2]}) == 2
    assert places[2][1] == places[0][1]


@given(TAKES, st.none() | st.floats(-1e4, 1e4), TEXT, TEXT)
def test_each_take_is_a_dot_or_a_gap_and_stands_in_the_table(
    values: list[float | None], median: float | None, title: str, said: str
) -> None:
    picture = small(values, median, "seconds", title, said)
    drawn = plain(picture.svg, title, said)
    known = [value for value in values if value is not None]
    assert len(list(drawn.iter("circle"))) == len(known)
    lines = [one for one in drawn.iter("line") if one.get("class") == "trend"]
    assert len(lines) == sum(one is not None and other is not None for one, other in pairwise(values))
    assert len(picture.rows) == len(values) + (median is not None)
    assert [row[1] for row in picture.rows[: len(values)] if row[1] == "not measured"] == ["not measured"] * (
        len(values) - len(known)
    )
    assert picture.head == ("take", "seconds")
    assert all(0 <= float(one.get("cy") or -1) <= 112 for one in drawn.iter("circle"))


@pytest.mark.parametrize(("value", "words"), [(3.0, "3"), (3.25, "3.2"), (152.4, "152"), (0.04, "0"), (-2.5, "-2.5")])
def test_a_value_is_shown_shortly(value: float, words: str) -> None:
    assert shown(value) == words


@pytest.mark.parametrize(("second", "words"), [(0, "0:00"), (59.9, "0:59"), (65.2, "1:05"), (3601, "60:01")])
def test_a_second_is_written_as_players_show_it(second: float, words: str) -> None:
    assert clock(second) == words


def test_what_cannot_be_drawn_is_refused() -> None:
    several: tuple[Callable[[], object], ...] = (
        lambda: waveform([0.5], 0, [], [], "", ""),
        lambda: waveform([0.5], float("inf"), [], [], "", ""),
        lambda: waveform([1.5], 1, [], [], "", ""),
        lambda: waveform([float("nan")], 1, [], [], "", ""),
        lambda: waveform([0.5], 1, [(0.5, 2)], [], "", ""),
        lambda: waveform([0.5], 1, [(0.5, 0.2)], [], "", ""),
        lambda: waveform([0.5], 1, [], [(-1, "x")], "", ""),
        lambda: small([], None, "s", "", ""),
        lambda: small([float("nan")], None, "s", "", ""),
        lambda: small([1.0], float("inf"), "s", "", ""),
    )
    for refused in several:
        with pytest.raises(ValueError, match="."):
            refused()
