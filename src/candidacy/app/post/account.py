"""A mail account as the seeker's provider describes it, without its password."""

from __future__ import annotations

import re
import ssl
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path

from candidacy.kernel.post_refusals import LoginRefused, TlsFailed, UnsafeServer
from candidacy.kernel.refusals import UnusableSetting

HERE = {"localhost", "127.0.0.1", "::1"}
LONGEST_HOST = 253
"""Characters; RFC 1035, section 2.3.4."""
_LABEL = re.compile(r"(?!-)[\w-]{1,63}(?<!-)")


class Security(StrEnum):
    """How the connection is made safe."""

    TLS = "tls"
    """From the first byte (ports 465 and 993)."""
    STARTTLS = "starttls"
    """After a greeting in the clear, before the password (ports 587 and 143)."""
    NONE = "none"
    """Not at all: only to a server on this machine."""


@dataclass(frozen=True, slots=True)
class Account:
    """Where the mail server is and who asks."""

    host: str
    port: int
    user: str
    """The name to sign in with; "" for a server that sends for everybody, such as one on this machine."""
    security: Security = Security.TLS
    authorities: Path | None = None
    """Certificates trusted besides the system's own, such as those of a server at work."""


def checked(account: Account, password: str) -> Account:
    """The account, when a password may be sent to it.

    Raises UnusableSetting for what is no server's name, UnsafeServer for a server elsewhere without encryption, and LoginRefused for words no server can take.
    """
    if not is_server(account.host):
        raise UnusableSetting(
            f"“{account.host[:60]}” is no name of a server, such as mail.provider.example; its port is given by itself."
        )
    if account.security is Security.NONE and account.host not in HERE:
        raise UnsafeServer(f"The connection to {account.host} would not be encrypted.")
    if any(sign in account.user + password for sign in "\r\n\0"):
        raise LoginRefused("A name or password for mail has no line breaks in it.")
    return account


def is_server(host: str) -> bool:
    """Say whether the words are a name or a number by which a server can be reached, without a port."""
    with suppress(ValueError):
        return bool(ip_address(host))
    return len(host) <= LONGEST_HOST and all(_LABEL.fullmatch(label) for label in host.removesuffix(".").split("."))


def trusting(account: Account) -> ssl.SSLContext:
    """What the server must prove: a certificate for its own name, from somebody who is trusted, by TLS 1.2 or later."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if account.authorities:
        try:
            context.load_verify_locations(account.authorities)
        except (OSError, ssl.SSLError):
            raise TlsFailed(f"{account.authorities} holds no certificates that can be read.") from None
    return context
