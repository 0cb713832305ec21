"""`candidacy inbox account` and `inbox fetch`: the seeker's own mailbox."""

from __future__ import annotations

import getpass
import sys
from typing import Annotated, Any

import typer

from candidacy.app.cli.home import JSON, KEY, Home, answer, answer_saved, at_home
from candidacy.app.cli.waiting import Waiting
from candidacy.kernel.refusals import BadUse


def join(app: typer.Typer) -> None:
    """The commands stand under `candidacy inbox`."""
    app.command("account")(account)
    app.command("fetch")(fetch)


def account(
    host: Annotated[str, typer.Argument(metavar="[HOST]", help="Your provider's server for reading mail (IMAP).")] = "",
    user: Annotated[str, typer.Option("--user", metavar="NAME", help="The name you sign in with.")] = "",
    port: Annotated[int | None, typer.Option("--port", metavar="NUMBER", help="The usual one if left out: 993 with tls, 143 else.")] = None,
    security: Annotated[str, typer.Option("--security", metavar="WAY", help="tls, starttls, or none to this machine.")] = "",
    folder: Annotated[str, typer.Option("--folder", metavar="NAME", help="Where the mail lies; INBOX at first.")] = "",
    since: Annotated[str, typer.Option("--since", metavar="WHEN", help="Mail before this day stays where it is; 30 days back at first.")] = "",
    keep: Annotated[bool, typer.Option("--keep-password", help="Ask for the password once, and keep it in this system's keyring.")] = False,
    attempt: Annotated[bool, typer.Option("--try", help="Sign in, and fetch nothing.")] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Forget the mailbox and its password; mail that came in stays.")] = False,
    key: KEY = None,
    as_json: JSON = False,
) -> None:  # fmt: skip
    """Say where your mail is fetched from, or show it; what is not given stays. The password is never among your data."""
    given = {"host": host, "user": user, "port": port, "security": security, "folder": folder, "since": since}
    told = {name: value for name, value in given.items() if value not in ("", None)}
    if forget and (told or keep or attempt):
        raise BadUse("--forget stands alone.")
    home = at_home()
    if forget:
        _forget(home, key, as_json)
        return
    if told:
        _keep(home, told, key)
    _use(home, keep=keep, attempt=attempt)
    _tell(home, bool(told or keep), as_json)


def _forget(home: Home, key: str | None, as_json: bool) -> None:
    from candidacy.app.desk.mailbox import forget_mailbox  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    forget_mailbox(seeker=home.seeker, now=home.now, key=key)
    answer(text="Removed. It comes back with: candidacy undo", values=whole(saved=True, account=None), as_json=as_json)


def _keep(home: Home, told: dict[str, Any], key: str | None) -> None:
    """What is not given stays as it was; another way of encrypting has its own usual port."""
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415 - the ledger is not needed for --help
    from candidacy.app.desk.mailbox import keep_mailbox, mailbox_of  # noqa: PLC0415

    known = mailbox_of(seeker=home.seeker)
    if known is None and not {"host", "user"} <= set(told):
        raise BadUse("Give the server and the name you sign in with: candidacy inbox account HOST --user NAME.")
    stays = {name: getattr(known, name) for name in ("host", "user", "security", "folder", "since")} if known else {}
    if known and told.get("security", known.security) == known.security:
        stays["port"] = known.port
    if "since" in told:
        told = told | {"since": past_day(told["since"], home)}
    keep_mailbox(seeker=home.seeker, now=home.now, key=key, **{**stays, **told})


def _use(home: Home, *, keep: bool, attempt: bool) -> None:
    from candidacy.app.desk.mailbox import remember_password, try_mailbox  # noqa: PLC0415 - Django is not needed for --help

    word = _password() if keep else "" if not attempt else _password_unless_kept(home)
    if attempt:
        try_mailbox(seeker=home.seeker, now=home.now, password=word)
        typer.echo("The server let you in, and the folder is there.", err=True)
    if keep:
        remember_password(seeker=home.seeker, password=word)


def _tell(home: Home, saved: bool, as_json: bool) -> None:
    from candidacy.app.desk.mailbox import mailbox_of, password_is_kept  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.inbox.waiting import mailbox_json, mailbox_text  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    box = mailbox_of(seeker=home.seeker)
    kept = password_is_kept(seeker=home.seeker)
    told = {"account": mailbox_json(box, kept) if box else None}
    text = mailbox_text(box, kept) if box else "No mailbox is named yet: candidacy inbox account HOST --user NAME."
    if saved:
        answer_saved(text, told, as_json)
    else:
        answer(text=text, values=whole(**told), as_json=as_json)


def fetch(as_json: JSON = False) -> None:
    """Fetch what is new in your mailbox, which stays as it was. What is about a candidacy waits to be looked at."""
    home = at_home()
    from candidacy.app.desk.mailbox import fetching  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.kept_mail import Taken  # noqa: PLC0415
    from candidacy.app.paper.inbox.waiting import taken_json, taken_text  # noqa: PLC0415

    word, taken = _password_unless_kept(home), Taken()
    with Waiting() as waiting:
        for taken in fetching(seeker=home.seeker, now=home.now, password=word):
            waiting.counted("Fetching and reading mail", taken.done, taken.of)
    answer(text=taken_text(taken), values=taken_json(taken), as_json=as_json)


def _password_unless_kept(home: Home) -> str:
    from candidacy.app.desk.mailbox import mailbox_of, password_is_kept  # noqa: PLC0415 - Django is not needed for --help

    needed = mailbox_of(seeker=home.seeker) is not None and not password_is_kept(seeker=home.seeker)
    return _password() if needed else ""


def _password() -> str:
    """The password: asked for on a terminal, else the first line of standard input. Never an option, which others could read."""
    if sys.stdin.isatty():
        return getpass.getpass("Password for your mailbox: ")
    return sys.stdin.readline().rstrip("\r\n")
