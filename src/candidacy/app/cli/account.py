"""`candidacy account`: how you sign, and the mail server your letters go through."""

from __future__ import annotations

from typing import Annotated

import typer

from candidacy.app.cli.completing import among
from candidacy.app.cli.home import JSON, KEY, Home, answer, at_home, coloured
from candidacy.app.cli.letters import typed_password
from candidacy.kernel.refusals import BadUse

SECURITIES = "tls", "starttls", "none"


def account(
    name: Annotated[str | None, typer.Option("--name", metavar="NAME", help="Your name, as you sign.")] = None,
    address: Annotated[str | None, typer.Option("--address", metavar="ADDRESS", help="Your mail address.")] = None,
    host: Annotated[
        str | None, typer.Option("--host", metavar="SERVER", help="The server for sending; empty for none.")
    ] = None,
    port: Annotated[
        int | None, typer.Option("--port", metavar="NUMBER", help="Its port; the usual one if left out.")
    ] = None,
    user: Annotated[str | None, typer.Option("--user", metavar="NAME", help="Your user name there.")] = None,
    security: Annotated[
        str | None,
        typer.Option(
            "--security", metavar="HOW", help=f"One of {', '.join(SECURITIES)}.", autocompletion=among(SECURITIES)
        ),
    ] = None,
    try_it: Annotated[bool, typer.Option("--try", help="Connects and signs in; nothing is sent.")] = False,
    keep: Annotated[
        bool, typer.Option("--keep-password", help="Puts the password into your system's keyring.")
    ] = False,
    forget: Annotated[bool, typer.Option("--forget-password", help="Takes it out of the keyring.")] = False,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Show or change how you sign and send; the password is asked for at the terminal, never given as an option."""
    if sum((try_it, keep, forget)) > 1:
        raise BadUse("--try, --keep-password and --forget-password are several wishes: one at a time.")
    home = at_home()
    given = {"sender": name, "address": address, "host": host, "user": user, "security": security}
    told = {field: words for field, words in given.items() if words is not None}
    if told or port is not None:
        _keep(home, told, port, key)
    more: dict[str, object] = {"tried": _tried(home)} if try_it else {}
    if keep or forget:
        _password(home, keep)
    _answer(home, as_json, more)


def _keep(home: Home, told: dict[str, str], port: int | None, key: str | None) -> None:
    """What is not given stays as it was; another security has its own usual port."""
    from candidacy.app.desk.mail_account import account_of, keep_account  # noqa: PLC0415 - Django is not needed for --help

    known = account_of(seeker=home.seeker)
    fields = ("sender", "address", "host", "user", "security")
    before = {field: str(getattr(known, field)) for field in fields} if known else {"sender": "", "address": ""}
    same = known is not None and told.get("security", known.security) == known.security
    keep_account(
        seeker=home.seeker, now=home.now, port=known.port if port is None and same and known else port, key=key,
        **{**before, **told},
    )  # fmt: skip


def _tried(home: Home) -> str:
    from candidacy.app.desk.mail_account import asks_password, sending_account, try_account  # noqa: PLC0415 - not needed for --help

    known = sending_account(seeker=home.seeker)
    password = typed_password(known.host) if asks_password(known) else ""
    return try_account(seeker=home.seeker, password=password)


def _password(home: Home, keep: bool) -> None:
    from candidacy.app.desk.mail_account import (  # noqa: PLC0415 - Django is not needed for --help
        forget_kept_password,
        keep_typed_password,
        sending_account,
    )

    if keep:
        host = sending_account(seeker=home.seeker).host
        keep_typed_password(seeker=home.seeker, password=typed_password(host))
    else:
        forget_kept_password(seeker=home.seeker)


def _answer(home: Home, as_json: bool, more: dict[str, object]) -> None:
    from candidacy.app.desk.mail_account import account_of, asks_password  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.letters.as_json import account_json  # noqa: PLC0415
    from candidacy.app.paper.letters.as_text import account_text  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    known = account_of(seeker=home.seeker)
    asks = bool(known and known.sends and asks_password(known))
    text = account_text(known, asks, coloured())
    lead = "They let you in. Nothing was sent.\n" if "tried" in more else ""
    answer(text=lead + text, values=whole(**account_json(known, asks), **more), as_json=as_json)
