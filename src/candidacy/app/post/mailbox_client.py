"""A client for reading a mailbox, guarded: every byte counted, every handshake and every answer within its time."""

from __future__ import annotations

import imaplib
import socket
from typing import BinaryIO

from candidacy.app.post.account import Account, Security, trusting
from candidacy.app.post.guarding import Guard, plain
from candidacy.kernel.post_refusals import LoginRefused, MailboxNotThere, ServerNotReached, TlsFailed

LINE_LIMIT = 8_000_000
"""Bytes; the numbers of a million mails stand on one line."""
NAME_LIMIT = 200
PORT = 143


class Client(imaplib.IMAP4):
    """The library's client on a guarded connection. It never asks for anything that changes the mailbox."""

    def __init__(self, account: Account, guard: Guard) -> None:
        self._account = account
        self._guard = guard
        self._heard: BinaryIO | None = None
        super().__init__(account.host, account.port)
        if account.security is Security.STARTTLS:
            self._secure()

    def open(self, host: str = "", port: int = PORT, timeout: float | None = None) -> None:
        """Be connected, and safely where that comes first."""
        self.host, self.port = host, port
        line = self._guard.connected(host, port, timeout)
        self._talk_over(line if self._account.security is not Security.TLS else self._safe(line))

    def _safe(self, line: socket.socket) -> socket.socket:
        return self._guard.secured(line, trusting(self._account), self._account.host)

    def _talk_over(self, line: socket.socket) -> None:
        # What was said before TLS counts for nothing: it stays in the file that is left behind (RFC 9051, 6.2.1).
        self.sock = line
        self._heard = line.makefile("rb")

    def _secure(self) -> None:
        if "STARTTLS" not in self.capabilities or self.xatom("STARTTLS")[0] != "OK":
            raise TlsFailed(f"{self._account.host} offers no STARTTLS on port {self._account.port}.")
        self._talk_over(self._safe(self.sock))
        told = self.capability()[1][-1]
        self.capabilities = tuple(plain(told or b"").upper().split())

    def read(self, size: int) -> bytes:
        """Bytes that the server announced. Raises TooMuch before they are read, where it announces too many."""
        self._guard.took(size)
        return self._heard.read(size) if self._heard else b""

    def readline(self) -> bytes:
        """The next line. Raises TooMuch."""
        line = self._heard.readline(LINE_LIMIT + 1) if self._heard else b""
        self._guard.took(len(line) if len(line) <= LINE_LIMIT else self._guard.everything)
        return line

    def shutdown(self) -> None:
        """Hang up."""
        if self._heard:
            self._heard.close()
        if self.sock:
            self.sock.close()

    def sign_in(self, password: str) -> None:
        """Be signed in. Raises LoginRefused."""
        try:
            if "AUTH=PLAIN" in self.capabilities:
                whole = f"\0{self._account.user}\0{password}".encode()
                self.authenticate("PLAIN", lambda _: whole)
            else:
                self.login(self._account.user, password)
        except imaplib.IMAP4.abort:
            raise
        except (imaplib.IMAP4.error, UnicodeError) as fault:
            if "[UNAVAILABLE]" in str(fault):
                raise ServerNotReached(f"{self._account.host} is busy: {plain(str(fault))}") from None
            raise LoginRefused(f"{self._account.host} says: {plain(str(fault))}") from None

    def examine(self, mailbox: str) -> int:
        """Open the mailbox for reading only; return the number by which its UIDs are valid.

        Raises MailboxNotThere.
        """
        try:
            answer, words = self.select(quoted(mailbox), readonly=True)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as fault:
            raise MailboxNotThere(f"The mailbox “{mailbox[:80]}” cannot be opened: {plain(str(fault))}") from None
        if answer != "OK":
            raise MailboxNotThere(f"There is no mailbox “{mailbox[:80]}”: {plain(str(words[-1:]))}")
        told = self.response("UIDVALIDITY")[1][0]
        return int(told[:10]) if isinstance(told, bytes) and told[:10].isdigit() else 0


def quoted(name: str) -> str:
    """The name of a mailbox as the server writes it: modified UTF-7 (RFC 3501, 5.1.3), in quotes.

    Raises MailboxNotThere for what no mailbox is called.
    """
    if not name or len(name) > NAME_LIMIT or any(not one.isprintable() for one in name):
        raise MailboxNotThere("A mailbox has a name of 1 to 200 letters on one line.")
    shown: list[str] = []
    foreign = ""
    for one in [*name, ""]:
        if one and not " " <= one <= "~":
            foreign += one
            continue
        shown += [_shifted(foreign), "&-" if one == "&" else one]
        foreign = ""
    escaped = "".join(shown).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _shifted(foreign: str) -> str:
    if not foreign:
        return ""
    words = foreign.encode("utf-7").decode("ascii")
    return "&" + words.removeprefix("+").removesuffix("-").replace("/", ",") + "-"
