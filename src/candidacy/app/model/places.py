"""Where fetched models are kept."""

from __future__ import annotations

from pathlib import Path

from candidacy.app.folder import data_folder
from candidacy.app.model.catalogue import MINILM, Model


def folder_of(model: Model = MINILM) -> Path:
    """Return the folder a fetched model is kept in, under CANDIDACY_HOME or the system's place for programs' data."""
    return data_folder() / "models" / model.name
