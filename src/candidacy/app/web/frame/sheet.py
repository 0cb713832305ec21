"""The one style sheet of the pages."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Sheet(NamedTuple):
    """The style sheet and its name, made of its content."""

    name: str
    text: str


@cache
def sheet() -> Sheet:
    """Return the style sheet."""
    text = files(__package__).joinpath("notebook.css").read_text("utf-8")
    return Sheet(hashlib.sha256(text.encode()).hexdigest()[:16], text)
