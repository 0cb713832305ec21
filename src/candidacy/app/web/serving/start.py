"""The wish: "open the app"."""

from __future__ import annotations

import os
import signal
import sys
import webbrowser
from collections.abc import Callable
from datetime import datetime
from html import escape
from pathlib import Path
from types import FrameType

from waitress.server import create_server

from candidacy.app.desk.alone import alone
from candidacy.app.desk.opening import open_home
from candidacy.app.desk.place import made_data_folder
from candidacy.app.web.frame.settling import settle
from candidacy.app.web.serving.notice import DOORSTEP, Notice, notice_in, put_up, take_down, write_private
from candidacy.kernel.refusals import PortTaken, StoreBusy

Say = Callable[[str], None]

THREADS = 4
LARGEST_FORM_BYTES = 210 * 1024 * 1024
"""The largest recording and its form; documents have a limit of their own."""
DOORSTEP_PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url={link}">'
    '<title>Candidacy</title><p><a href="{link}">Open Candidacy</a></p></html>\n'
)


def start(*, port: int, browser: bool, say: Say) -> None:
    """The app runs until Ctrl-C; where it runs already, the running one is opened.

    Raises PortTaken where another program listens on the port asked for.
    """
    folder = made_data_folder()
    with alone(folder) as first:
        if first:
            _serve(folder, port, browser, say)
        else:
            _open_the_first(folder, browser, say)


def _serve(folder: Path, port: int, browser: bool, say: Say) -> None:
    take_down(folder)  # what an app that was killed left behind
    open_home(now=datetime.now().astimezone())
    # Only now: these need Django set up.
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415

    from candidacy.app.desk.listener import Listener  # noqa: PLC0415
    from candidacy.app.web.door.links import DOOR  # noqa: PLC0415

    try:
        server = create_server(
            get_wsgi_application(), host="127.0.0.1", port=port, threads=THREADS, ident=None,
            max_request_body_size=LARGEST_FORM_BYTES,
        )  # fmt: skip
    except OSError as error:
        raise PortTaken(f"Port {port} cannot be used.") from error
    listener = Listener()
    listener.start()
    notice = Notice(f"http://127.0.0.1:{server.effective_port}/", DOOR.key)
    put_up(folder, notice)
    # Ctrl-C too: a program started in the background of a shell would else not hear it.
    for asked in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked, _as_ctrl_c)
    try:
        _show(folder, notice, browser, say, "Candidacy is open at")
        say("Stop it with Ctrl-C. Nothing leaves this machine.")
        settle()
        server.run()
    finally:
        server.close()
        listener.close()
        take_down(folder)
        say("\nCandidacy is closed. Everything you saved is kept.")


def _open_the_first(folder: Path, browser: bool, say: Say) -> None:
    notice = notice_in(folder)
    if notice is None:
        raise StoreBusy("Candidacy is being started by another window.")
    _show(folder, notice, browser, say, "Candidacy is open already, at")


def _show(folder: Path, notice: Notice, browser: bool, say: Say, words: str) -> None:
    from candidacy.app.web.door.links import link  # noqa: PLC0415

    say(f"{words} {notice.address}\nTo come in, use this link. It works once, within ten minutes:")
    say(f"  {link(notice.address, notice.key)}")
    if browser and _can_show():
        # A link on a command line could be read by others on this machine; a page in the owner's folder cannot.
        page = folder / DOORSTEP
        write_private(page, DOORSTEP_PAGE.format(link=escape(link(notice.address, notice.key))))
        webbrowser.open(page.as_uri())


def _can_show() -> bool:
    """Say whether there is a screen: without one, a browser of the terminal would take this window over."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _as_ctrl_c(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
