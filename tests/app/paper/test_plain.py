"""Shortening and wrapping keep to their width and to the words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from candidacy.app.paper.plain import BREAK, breakable, columns, one_line, shorten, visible, wrap


@given(st.text(st.characters()), st.integers(2, 60))
def test_wrapped_lines_fit_and_lose_nothing(text: str, most: int) -> None:
    lines = wrap(text, most)
    assert all(0 < columns(line) <= most or not columns(line) for line in lines)
    assert "".join("".join(lines).split()) == "".join(one_line(text).split())


@given(st.text(st.characters()), st.integers(2, 60))
def test_short_text_fits_and_starts_as_it_did(text: str, most: int) -> None:
    short = shorten(text, most)
    assert columns(short) <= most
    assert one_line(text).startswith(short.removesuffix("…"))


@given(st.text(st.characters()))
def test_what_is_visible_can_always_be_written(text: str) -> None:
    shown = visible(text)
    shown.encode()
    assert visible(shown) == shown
    assert breakable(one_line(text)).replace(BREAK, "") == one_line(text).replace(BREAK, "")


def test_shortened_at_a_word() -> None:
    assert shorten("Planned and led a weekly story time", 20) == "Planned and led a…"


def test_commands_to_a_terminal_are_taken_out_whole() -> None:
    assert visible("\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2Jx") == "red ]0;title x"


def test_wide_signs_count_double() -> None:
    assert columns("日本e\u0301") == 5
