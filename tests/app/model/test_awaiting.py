"""What takes its time is waited for in steps."""

from __future__ import annotations

import threading

import pytest

from candidacy.app.model.awaiting import awaited


def test_what_is_done_at_once_comes_at_once() -> None:
    assert list(awaited(lambda: 7, 60)) == [7]


def test_none_comes_while_it_is_waited_for_and_then_what_was_made() -> None:
    go = threading.Event()
    steps = awaited(lambda: (go.wait(10), "made")[1], 0.01)
    assert [next(steps), next(steps)] == [None, None]
    go.set()
    assert [one for one in steps if one] == ["made"]


@pytest.mark.parametrize("error", [ValueError("no"), TimeoutError("theirs")])
def test_the_error_of_the_work_is_the_caller_s(error: Exception) -> None:
    def fails() -> None:
        raise error

    with pytest.raises(type(error)) as met:
        list(awaited(fails, 60))
    assert met.value is error


def test_whoever_goes_away_does_not_wait() -> None:
    never = threading.Event()
    steps = awaited(never.wait, 0.01)
    assert next(steps) is None
    steps.close()  # type: ignore[attr-defined]
    never.set()
