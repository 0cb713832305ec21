"""An answer that takes its time, waited for in steps, so that whoever waits can be told that it goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from typing import TypeVar

Made = TypeVar("Made")


def awaited(work: Callable[[], Made], every_s: float) -> Iterator[Made | None]:
    """Give None each `every_s` seconds until the work is done, then what it made, or its error.

    The work runs beside the caller. Nobody waits for it any longer once the caller goes away; what it makes is dropped.
    """
    made: Future[Made] = Future()
    threading.Thread(target=_carried_out, args=(work, made), daemon=True).start()
    while True:
        try:
            yield made.result(every_s)
        except NotYet:
            if made.done():
                raise
            yield None
        else:
            return


def _carried_out(work: Callable[[], Made], made: Future[Made]) -> None:
    try:
        made.set_result(work())
    except BaseException as error:  # noqa: BLE001 # boundary: whatever the work raises is the caller's to meet
        made.set_exception(error)
