"""How a mail server is reached, to send by or to fetch from: the same rules and the same words for both."""

from __future__ import annotations

from candidacy.app.post.account import Security
from candidacy.kernel.refusals import UnusableSetting

LAST_PORT = 65535


def security_given(given: str) -> Security:
    """Return how the connection is made safe. Raises UnusableSetting for what is no such way."""
    if given not in set(Security):
        raise UnusableSetting(f"“{given[:20]}” is no way to keep a connection safe; use one of {', '.join(Security)}.")
    return Security(given)


def port_given(given: int | None, usual: int) -> int:
    """Return the port, the `usual` one where none is given. Raises UnusableSetting for a number that is none."""
    port = usual if given is None else given
    if not 0 < port <= LAST_PORT:
        raise UnusableSetting(f"{port} is no port such as {usual}.")
    return port
