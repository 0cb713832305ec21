"""The folder that everything of this user is kept in."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """Return the folder of this user's data; `CANDIDACY_HOME` overrides it."""
    given = os.environ.get("CANDIDACY_HOME")
    if given:
        return Path(given).expanduser().absolute()
    return Path(platformdirs.user_data_dir("candidacy", appauthor=False))
