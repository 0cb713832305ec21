"""The listener of the running app: one thread that listens to whatever waits, until it is closed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from threading import Event, Thread
from time import monotonic

from django.db import connection

from candidacy.app.desk.listening import leave_for_good, listen_to, next_waiting, stop_now
from candidacy.app.desk.practice import let_old_sound_go
from candidacy.app.desk.takes import end_broken_off
from candidacy.kernel.refusal import Refusal

LOOK_AGAIN_S = 1.0
"""Within this time it is noticed what waits; nothing is asked of the disk but one indexed row."""
AFTER_TROUBLE_S = 20.0
SWEEP_S = 3600.0
"""How often the sound of old takes is let go while the app runs."""


class Listener:
    """Listens in the background from `start()` to `close()`."""

    def __init__(self) -> None:
        self._closing = Event()
        self._thread = Thread(target=self._run, name="listener", daemon=True)

    def start(self) -> None:
        """What broke off at the last end of the program is taken up first."""
        end_broken_off()
        self._thread.start()

    def close(self) -> None:
        """Nothing is listened to any more, and no child is left; what was not finished waits for the next start."""
        self._closing.set()
        stop_now()
        self._thread.join(10)

    def _run(self) -> None:
        sweep_at = 0.0
        try:
            while not self._closing.is_set():
                if monotonic() >= sweep_at:
                    sweep_at = monotonic() + SWEEP_S
                    self._tried(lambda: let_old_sound_go(now=datetime.now().astimezone()))
                if not self._tried(_listened_to_one):
                    self._closing.wait(LOOK_AGAIN_S)
        finally:
            connection.close()

    def _tried(self, work: Callable[[], bool | None]) -> bool:
        try:
            return bool(work())
        except Exception:  # boundary: a full disk or one bad take must not end the thread; it waits, and tries again
            logging.getLogger("django").exception("the listener could not go on")
            self._closing.wait(AFTER_TROUBLE_S)
            return False


def _listened_to_one() -> bool:
    """Listen to what waits longest; say whether anything waited. A take that cannot be listened to is not tried for ever."""
    waiting = next_waiting()
    if waiting is None:
        return False
    seeker, take = waiting
    try:
        listen_to(seeker=seeker, take_id=take)
    except Refusal:
        raise
    except Exception:  # boundary: whatever else it is, it is the take's
        logging.getLogger("django").exception("a take could not be listened to")
        leave_for_good(take)
    return True
