"""A view that is loaded late is loaded once, and what came with it is not looked through again."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest
from django.http import HttpRequest

from candidacy.app.web.frame.later import view_later


@pytest.fixture
def late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "comes_late.py").write_text(
        "from django.http import HttpResponse\n\ndef page(request, day):\n    return HttpResponse(f'day {day}')\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "comes_late", raising=False)
    return "comes_late"


def test_it_is_loaded_when_it_is_first_asked_for(late: str) -> None:
    view = view_later(late, "page")
    assert late not in sys.modules
    assert view(HttpRequest(), day=3).content == b"day 3"  # type: ignore[attr-defined]
    assert late in sys.modules


def test_only_the_first_asking_sets_aside_what_was_loaded(late: str) -> None:
    view, before = view_later(late, "page"), gc.get_freeze_count()
    view(HttpRequest(), day=3)
    after_first = gc.get_freeze_count()
    view(HttpRequest(), day=4)
    assert after_first > before
    assert gc.get_freeze_count() <= after_first
