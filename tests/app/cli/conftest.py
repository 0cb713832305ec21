from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from candidacy.app.cli.main import app

Say = Callable[..., Any]


@pytest.fixture
def say(home: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Say:
    def said(*words: str) -> Any:
        app(list(words), standalone_mode=False)
        written = capsysbinary.readouterr().out.decode()
        return json.loads(written) if "--json" in words else written

    return said
