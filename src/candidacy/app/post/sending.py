"""A letter sent through the seeker's own mail account: once, or not at all, or it is said that nobody knows."""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from candidacy.app.post.account import Account, Security, checked, trusting
from candidacy.app.post.envelope import Envelope, enveloped
from candidacy.app.post.guarding import Counted, Guard, plain, told
from candidacy.app.post.outbox import Try, trying
from candidacy.kernel.post_refusals import (
    LetterRefused,
    LoginRefused,
    MayHaveBeenSent,
    RecipientRefused,
    ServerGarbled,
    TlsFailed,
)

SECONDS = 60.0
"""For all of it; a letter with attachments over a slow line takes twenty."""
ANSWERS_LIMIT = 200_000
"""Bytes of all that the server answers."""
OWN_NAME = "[127.0.0.1]"
"""What we call ourselves: the name of the seeker's machine is nobody's business."""
READY, TAKEN, FAILED = 220, (250, 251), 400
"""Answers of a server (RFC 5321, 4.2.1)."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter that the server took."""

    recipients: tuple[str, ...]
    answer: str
    """The server's own words."""


def send(
    eml: bytes, account: Account, password: str, *, outbox: Path, again: bool = False, seconds: float = SECONDS
) -> Sent:
    """Return once the server took the letter for everybody it is addressed to; otherwise nobody got it.

    `outbox` is a folder where what was handed over is remembered. A second call with the same letter is refused
    (SentBefore, MayHaveBeenSent) unless it says `again`. `seconds` are for all of it.

    Raises LetterNotSendable, UnsafeServer, ServerNotReached, TlsFailed, LoginRefused, RecipientRefused, LetterRefused
    and ServerGarbled: then it was not sent; and MayHaveBeenSent, when the connection broke at the last step.
    """
    envelope = enveloped(eml)
    checked(account, password)
    with (
        trying(outbox, envelope.digest, again=again) as one,
        Guard(seconds, ANSWERS_LIMIT) as guard,
        _told(account, guard, one),
        closing(_Server(account, guard)) as server,
    ):
        server.reach()
        _login(server, account, password)
        _address(server, envelope)
        return _hand_over(server, envelope, one)


def sign_in(account: Account, password: str, *, seconds: float = SECONDS) -> str:
    """Return the server's own greeting once it let the account in; no letter is named, and nothing is sent.

    Raises UnsafeServer, ServerNotReached, TlsFailed, LoginRefused and ServerGarbled.
    """
    checked(account, password)
    nothing = Try(Path())
    with (
        Guard(seconds, ANSWERS_LIMIT) as guard,
        _told(account, guard, nothing),
        closing(_Server(account, guard)) as server,
    ):
        server.reach()
        _login(server, account, password)
        return plain(server.ehlo_resp or server.helo_resp or b"")


class _Server(smtplib.SMTP):
    """The library's client, its answers counted and its connection cut when the time is over."""

    def __init__(self, account: Account, guard: Guard) -> None:
        self._guard = guard
        self._account = account
        super().__init__(local_hostname=OWN_NAME, timeout=SECONDS)

    def reach(self) -> None:
        """Be connected, and safely where the account says so."""
        code, words = self.connect(self._account.host, self._account.port)
        if code != READY:
            raise ServerGarbled(f"{self._account.host} is no server for sending mail, or is busy: {plain(words)}")
        self.ehlo_or_helo_if_needed()
        if self._account.security is Security.STARTTLS:
            self._secure()

    def _secure(self) -> None:
        host, line = self._account.host, self.sock
        if not self.has_extn("starttls") or self.docmd("STARTTLS")[0] != READY or line is None:
            raise TlsFailed(f"{host} offers no STARTTLS on port {self._account.port}.")
        self.sock = self._guard.secured(line, trusting(self._account), host)
        # What was said before TLS counts for nothing (RFC 3207, 4.2).
        self.file, self.helo_resp, self.ehlo_resp, self.esmtp_features = None, None, None, {}
        self.ehlo()

    def _get_socket(self, host: str, port: int, timeout: float | None) -> socket.socket:
        line = self._guard.connected(host, port, timeout)
        if self._account.security is not Security.TLS:
            return line
        return self._guard.secured(line, trusting(self._account), host)

    def getreply(self) -> tuple[int, bytes]:
        if self.file is None and self.sock is not None:
            self.file = Counted(self.sock.makefile("rb"), self._guard)
        return super().getreply()


@contextmanager
def _told(account: Account, guard: Guard, one: Try) -> Iterator[None]:
    """Whatever the library raises, told by name."""
    try:
        yield
    except (ServerGarbled, TlsFailed) as fault:
        # Half an answer of a server whose time is over is no answer.
        raise (guard.refusal(account.host, fault) if guard.over else fault) from None
    except ssl.SSLError as fault:
        raise _unfinished(one) or _unsafe(account, guard, fault) from None
    except smtplib.SMTPResponseException as fault:
        raise _unfinished(one) or ServerGarbled(f"{account.host} says: {plain(fault.smtp_error)}") from None
    except (OSError, smtplib.SMTPException, ValueError) as fault:
        # boundary: a cut connection is a ValueError to the library when it strikes between two lines.
        raise _unfinished(one) or guard.refusal(account.host, fault) from None


def _unfinished(one: Try) -> MayHaveBeenSent | None:
    if one.handed_over:
        return MayHaveBeenSent("The connection broke before the server said that it took the letter.")
    return None


def _unsafe(account: Account, guard: Guard, fault: ssl.SSLError) -> Exception:
    if guard.over:
        return guard.refusal(account.host, fault)
    reason = getattr(fault, "verify_message", "") or fault.reason or told(fault)
    return TlsFailed(f"{account.host} offers no safe connection ({plain(str(reason))}).")


def _login(server: _Server, account: Account, password: str) -> None:
    if not account.user:
        return
    try:
        server.login(account.user, password)
    except smtplib.SMTPAuthenticationError as fault:
        raise LoginRefused(f"{account.host} says: {plain(fault.smtp_error)}") from None
    except smtplib.SMTPNotSupportedError:
        raise LoginRefused(f"{account.host} lets nobody sign in on port {account.port}.") from None
    except UnicodeError:
        raise LoginRefused("The name or password has letters that this server cannot take.") from None


def _address(server: _Server, envelope: Envelope) -> None:
    wide = not envelope.letter.isascii() and server.has_extn("8bitmime")
    code, words = server.mail(envelope.sender, ["BODY=8BITMIME"] if wide else [])
    if code not in TAKEN:
        raise LetterRefused(f"The server does not take letters from {envelope.sender}: {plain(words)}")
    for recipient in envelope.recipients:
        code, words = server.rcpt(recipient)
        if code not in TAKEN:
            raise RecipientRefused(f"{recipient} is not taken: {plain(words)}")


def _hand_over(server: _Server, envelope: Envelope, one: Try) -> Sent:
    code, words = server.docmd("data")
    if code != 354:
        raise LetterRefused(f"The server does not take the letter: {plain(words)}")
    # Only with the last dot can the server take it: broken off before that, it must forget the letter (RFC 5321, 4.1.1.4).
    server.send(_dotted(envelope.letter))
    one.handed_over = True
    server.send(b".\r\n")
    code, words = server.getreply()
    if code not in TAKEN:
        if not FAILED <= code < FAILED + 200:
            raise MayHaveBeenSent(f"The server's answer to the letter cannot be understood: {plain(words)}")
        one.handed_over = False
        raise LetterRefused(f"The server does not take the letter: {plain(words)}")
    one.taken = True
    return Sent(envelope.recipients, plain(words))


def _dotted(letter: bytes) -> bytes:
    """The letter as it goes over the wire: a line that begins with a dot gets another one (RFC 5321, 4.5.2)."""
    ended = letter if letter.endswith(b"\r\n") else letter + b"\r\n"
    return (b"." + ended if ended.startswith(b".") else ended).replace(b"\r\n.", b"\r\n..")
