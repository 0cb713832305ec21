from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from candidacy.app.cli.main import app

Say = Callable[..., Any]
COMMAND = get_command(app)
"""The commands, made once: Typer makes all of them anew at each call of `app`, which took longer than most of what they do."""


def run(*words: str) -> None:
    """Run the command in this process; a refusal comes as it was raised."""
    COMMAND(list(words), standalone_mode=False)


@pytest.fixture
def say(home: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Say:
    def said(*words: str) -> Any:
        run(*words)
        written = capsysbinary.readouterr().out.decode()
        return json.loads(written) if "--json" in words else written

    return said
