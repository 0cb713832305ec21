"""The names of the candidacies at a glance: read as quickly as can be, without Django, and without writing anything."""

from __future__ import annotations

from contextlib import closing

from candidacy.app.folder import data_folder
from candidacy.app.store.place import database_file
from candidacy.app.store.sqlite.library import library

MOST = 500
WAIT_SECONDS = 0.2
NAMES = """
SELECT candidacy.number, candidacy.title, employer.name
FROM store_candidacy AS candidacy JOIN store_employer AS employer ON employer.id = candidacy.employer_id
WHERE candidacy.seeker_id = (SELECT id FROM store_seeker WHERE NOT sample ORDER BY made, id LIMIT 1)
ORDER BY candidacy.number DESC LIMIT ?
"""


def names_at_a_glance() -> list[tuple[int, str, str]]:
    """Return number, title and employer of this machine's candidacies, the newest first; none where no data is kept yet.

    Raises the errors of the SQLite library for a file that it cannot read.
    """
    path = database_file(data_folder())
    if not path.is_file():
        return []
    # With no log beside it the file is whole: then not even the library's own files are made.
    logged = path.with_name(f"{path.name}-wal").exists()
    address = f"{path.as_uri()}?mode=ro{'' if logged else '&immutable=1'}"
    with closing(library().connect(address, uri=True, timeout=WAIT_SECONDS)) as connection:
        return [(int(number), str(title), str(name)) for number, title, name in connection.execute(NAMES, (MOST,))]
