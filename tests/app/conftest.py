"""Each test of the store gets data of its own: a file of SQLite, or tables of PostgreSQL where one is named."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from candidacy.app.store import opening
from tests.app.moments import NOW

if TYPE_CHECKING:
    from tests.app.post.dovecot import Dovecot

POSTGRES = bool(os.environ.get("CANDIDACY_TEST_POSTGRES"))
FIRST_HOME = tempfile.mkdtemp(prefix="candidacy-tests-")
os.environ["CANDIDACY_HOME"] = FIRST_HOME
opening.set_up("tests.app.on_postgres" if POSTGRES else opening.HOME)


@pytest.fixture(scope="session")
def filled() -> Iterator[Path]:
    """Return a folder with the tables made, to be copied; on PostgreSQL they are made where they stay."""
    if POSTGRES:
        from tests.app.on_postgres import make_database

        make_database()
        opening.bring_up_to_date()
    else:
        opening.open_file(NOW)
        close()
    yield Path(FIRST_HOME)
    close()
    shutil.rmtree(FIRST_HOME, ignore_errors=True)


@pytest.fixture
def home(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the data folder of this test, its store open."""
    folder = tmp_path / "home"
    shutil.copytree(filled, folder)
    monkeypatch.setenv("CANDIDACY_HOME", str(folder))
    if not POSTGRES:
        opening.open_file(NOW)
    yield folder
    if POSTGRES:
        from tests.app.on_postgres import empty_tables

        empty_tables()
    else:
        close()


@pytest.fixture
def seeker(home: Path) -> UUID:
    """Return the one seeker of the folder."""
    return opening.home_seeker(NOW)


def close() -> None:
    """Let go of the file."""
    from django.db import connections

    connections.close_all()


@pytest.fixture(scope="session")
def dovecot_here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    """Return the real mail server of all tests that fetch."""
    from tests.app.post.dovecot import DOVECOT, WHY_NOT, dovecot
    from tests.app.post.servers import Certificates

    if DOVECOT is None:
        pytest.skip(WHY_NOT)
    with dovecot(tmp_path_factory.mktemp("dovecot"), Certificates(tmp_path_factory.mktemp("certificates"))) as server:
        yield server


@pytest.fixture
def post_box(dovecot_here: Dovecot) -> Dovecot:
    """Return the server with the empty mailbox of somebody new."""
    return dovecot_here.newcomer()


@pytest.fixture
def ring() -> Iterator[None]:
    """Put a keyring of the test's own in the place of the system's."""
    keyring = pytest.importorskip("keyring", reason="needs the extra mail")
    from tests.app.post.rings import Ring

    before = keyring.get_keyring()
    keyring.set_keyring(Ring())
    yield
    keyring.set_keyring(before)
