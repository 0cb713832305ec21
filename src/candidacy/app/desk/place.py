"""The wish: "where is my data?"."""

from __future__ import annotations

from pathlib import Path

from candidacy.app.folder import data_folder
from candidacy.app.store.faults import faults_named
from candidacy.app.store.place import make_folder


def made_data_folder() -> Path:
    """Return the folder that holds everything, made where it was not there."""
    with faults_named():
        make_folder(data_folder())
    return data_folder()
