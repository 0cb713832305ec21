"""Certificates made once for all tests of post."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.post.servers import Certificates


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Return certificates for localhost."""
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def outbox(tmp_path: Path) -> Path:
    """Return where it is remembered what was sent."""
    return tmp_path / "outbox"
