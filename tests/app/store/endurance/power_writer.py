"""The writer that `power` traces: it records events on the data of CANDIDACY_HOME and names each once it is acknowledged."""

from __future__ import annotations

import os
import sys

from candidacy.app.desk.opening import open_home
from tests.app.moments import NOW

EVENTS = 40
FREQUENT = "PRAGMA wal_autocheckpoint=25"
"""The log is taken into the file every few events, so that those moments are among the replayed."""


def main() -> None:
    """Record events; the pragma given is said first, to try settings that promise less."""
    seeker = open_home(now=NOW)
    from django.db import connection

    from candidacy.app.desk.noting import noted
    from candidacy.app.desk.recording import record
    from candidacy.ledger.events import Detail
    from candidacy.ledger.kinds import What

    with connection.cursor() as cursor:
        for pragma in (FREQUENT, *sys.argv[1:]):
            if pragma:
                cursor.execute(pragma)
    job = noted(seeker=seeker)[0].id
    for number in range(EVENTS):
        detail = Detail(text="A talk. " * (number * 7 % 90))
        made = record(seeker=seeker, candidacy=job, what=What.ACKNOWLEDGED, detail=detail, now=NOW)
        os.write(1, f"{made.event.hex}\n".encode())


if __name__ == "__main__":
    main()
