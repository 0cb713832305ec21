"""A visitor who came in by the link, and one who did not."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from django.test import Client
from django.test.utils import setup_test_environment

from candidacy.app.web.door.links import DOOR, link

setup_test_environment(debug=False)


def visitor() -> Client:
    """Return a browser that was never here; it checks forms as a real one does."""
    return Client(headers={"host": "127.0.0.1"}, enforce_csrf_checks=False)


@pytest.fixture
def stranger(seeker: UUID) -> Client:
    """Return someone without the link."""
    return visitor()


@pytest.fixture
def client(seeker: UUID, home: Path) -> Client:
    """Return the seeker's own browser."""
    made = visitor()
    assert made.get(link("/", DOOR.key)).status_code == 302
    return made
