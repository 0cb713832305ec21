"""How far long work is stands on one line of a terminal, and nowhere else."""

from __future__ import annotations

import io
import sys
from typing import Self

import pytest

from candidacy.app.cli import waiting
from candidacy.app.cli.waiting import Waiting
from candidacy.app.desk.hearing import Progress


class _Screen(io.StringIO):
    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


class _Clock:
    now = 0.0

    def monotonic(self) -> float:
        return self.now

    def goes_on(self, seconds: float) -> Self:
        self.now += seconds
        return self


def shown(monkeypatch: pytest.MonkeyPatch, terminal: bool, waited_s: float) -> str:
    screen, clock = _Screen(terminal), _Clock()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(waiting, "time", clock)
    with Waiting() as line:
        line.told(Progress("sound", 0.1))
        clock.goes_on(waited_s)
        line.told(Progress("words", 0.25))
    return screen.getvalue()


def test_long_work_is_shown_and_the_line_is_gone_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    line = "Writing down the words: 25%"
    assert shown(monkeypatch, True, 2) == f"\r{line}\r{' ' * len(line)}\r"


def test_short_work_and_a_pipe_show_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, True, 0.5) == ""
    assert shown(monkeypatch, False, 2) == ""
