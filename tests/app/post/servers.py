"""Servers on this machine: an honest one for sending, and mean ones that follow a script."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "pat@homemail.example", "an-app-password"
Script = Callable[[socket.socket], None]


class Post:
    """What the honest server took; it refuses people by the name of "nobody" and letters that say "spam"."""

    def __init__(self) -> None:
        self.taken: list[Envelope] = []

    async def handle_MAIL(  # noqa: N802 - the name that aiosmtpd calls
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if not session.authenticated:
            return "530 5.7.0 Sign in first"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address.startswith("nobody"):
            return "550 5.1.1 There is no such person here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if b"spam" in (envelope.content or b""):
            return "554 5.7.1 That looks like an advertisement"
        self.taken.append(envelope)
        return "250 2.0.0 Taken as 17"


def authenticator(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=right, handled=right)


class Certificates:
    """A made certificate for localhost, and who made it."""

    def __init__(self, folder: Path) -> None:
        maker = trustme.CA()
        self.authorities = folder / "authorities.pem"
        maker.cert_pem.write_to_path(str(self.authorities))
        self._made = maker.issue_cert("localhost")
        self.elsewhere = maker.issue_cert("mail.elsewhere.example")

    def written(self, folder: Path) -> tuple[Path, Path]:
        """Return the files of the certificate and its key, for a server that reads files."""
        certificate, key = folder / "certificate.pem", folder / "key.pem"
        self._made.cert_chain_pems[0].write_to_path(str(certificate))
        self._made.private_key_pem.write_to_path(str(key))
        return certificate, key

    def context(self, certificate: trustme.LeafCert | None = None) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (certificate or self._made).configure_cert(context)
        return context


@contextmanager
def honest(post: Post, *, tls: ssl.SSLContext | None = None, starttls: ssl.SSLContext | None = None) -> Iterator[int]:
    """A server for sending; returns its port."""
    controller = Controller(
        post, hostname="127.0.0.1", port=free_port(), ssl_context=tls, tls_context=starttls, require_starttls=bool(starttls),
        authenticator=authenticator, auth_require_tls=bool(starttls), ready_timeout=20,
    )  # fmt: skip
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
        return port


@contextmanager
def mean(script: Script) -> Iterator[int]:
    """A server that does what the script says to whoever connects first."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        try:
            line, _ = listening.accept()
        except OSError:
            return
        with line:
            try:
                script(line)
            except OSError:
                return

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.close()
        thread.join(5)
