"""Where fetched models are kept."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from candidacy.app.model.catalogue import MINILM, Model


def folder_of(model: Model = MINILM) -> Path:
    """Return the folder a fetched model is kept in, under CANDIDACY_HOME or the system's place for programs' data."""
    home = os.environ.get("CANDIDACY_HOME")
    return (Path(home) if home else user_data_path("candidacy", appauthor=False)) / "models" / model.name
