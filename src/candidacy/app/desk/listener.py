"""The listener of the running app: one thread that listens to whatever waits, until it is closed."""

from __future__ import annotations

import logging
from datetime import datetime
from threading import Event, Thread

from django.db import connection

from candidacy.app.desk.listening import leave_for_good, listen_to, next_waiting, stop_now
from candidacy.app.desk.practice import let_old_sound_go
from candidacy.app.desk.takes import end_broken_off
from candidacy.kernel.refusal import Refusal

LOOK_AGAIN_S = 1.0
"""Within this time it is noticed what waits; nothing is asked of the disk but one indexed row."""
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
        try:
            sweep_in_s = 0.0
            while not self._closing.is_set():
                sweep_in_s = self._swept(sweep_in_s)
                if not self._listened():
                    self._closing.wait(LOOK_AGAIN_S)
                    sweep_in_s -= LOOK_AGAIN_S
        finally:
            connection.close()

    def _swept(self, sweep_in_s: float) -> float:
        if sweep_in_s > 0:
            return sweep_in_s
        try:
            let_old_sound_go(now=datetime.now().astimezone())
        except Refusal:
            logging.getLogger("django").exception("the sound of old takes stays for now")
        return SWEEP_S

    def _listened(self) -> bool:
        waiting = next_waiting()
        if waiting is None:
            return False
        seeker, take = waiting
        try:
            listen_to(seeker=seeker, take_id=take)
        except (
            Exception
        ):  # boundary: one take that cannot be listened to must not stop the others, nor be tried for ever
            logging.getLogger("django").exception("a take could not be listened to")
            leave_for_good(take)
        return True
