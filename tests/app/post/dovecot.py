"""A real Dovecot on this machine, with mailboxes of its own in a folder of the test."""

from __future__ import annotations

import getpass
import mailbox
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from tests.app.post.servers import PASSWORD, Certificates, free_port

DOVECOT = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
WHY_NOT = "needs Dovecot (Debian: apt install dovecot-imapd)"


@dataclass(frozen=True)
class Dovecot:
    """Where it listens, and where its mail lies."""

    plain: int
    tls: int
    mail: Path
    user: str = ""

    def newcomer(self) -> Dovecot:
        """Return the same server with the empty mailbox of somebody new: it knows anybody with the right password."""
        user = f"{uuid4().hex}@homemail.example"
        mailbox.Maildir(self.mail / user, create=True)
        _give(self.mail)
        return replace(self, user=user)

    def put(self, message: bytes, *, folder: str = "") -> None:
        """Deliver a message to the inbox or to a folder of the account."""
        box = mailbox.Maildir(self.mail / self.user / (f".{folder}" if folder else ""), create=True)
        box.add(message)
        _give(self.mail)

    @property
    def files(self) -> list[str]:
        """The names of all messages; a flag such as "seen" would stand in them."""
        return sorted(
            path.name
            for path in (self.mail / self.user).rglob("*")
            if path.parent.name in {"cur", "new"} and path.is_file()
        )


@contextmanager
def dovecot(folder: Path, certificates: Certificates) -> Iterator[Dovecot]:
    """Run Dovecot until the test is over."""
    assert DOVECOT
    certificate, key = certificates.written(folder)
    # Its own users must be able to walk there, which they cannot in a folder of pytest's.
    run = Path(tempfile.mkdtemp(prefix="dovecot-"))
    run.chmod(0o755)
    here = Dovecot(free_port(), free_port(), run / "mail")
    here.mail.mkdir()
    _give(here.mail)
    config = folder / "dovecot.conf"
    config.write_text(_config(folder, run, here, certificate, key))
    log = (folder / "log").open("wb")
    running = subprocess.Popen([DOVECOT, "-F", "-c", str(config)], stdout=log, stderr=log)
    try:
        _wait(here.plain, running, folder / "log")
        yield here
    finally:
        running.terminate()
        running.wait(20)
        log.close()
        shutil.rmtree(run, ignore_errors=True)


def _wait(port: int, running: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and running.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"Dovecot did not start: {log.read_text('utf-8', 'replace')[-2000:]}")


def _config(folder: Path, run: Path, here: Dovecot, certificate: Path, key: Path) -> str:
    user, group = _owner()
    # As root it wants its own two users for what talks to strangers; as anybody else it can only be that one.
    inner, login = ("dovecot", "dovenull") if os.getuid() == 0 else (getpass.getuser(), getpass.getuser())
    return f"""
base_dir = {run}/run
state_dir = {run}/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
auth_mechanisms = plain login
disable_plaintext_auth = no
default_internal_user = {inner}
default_internal_group = {"dovecot" if inner == "dovecot" else _group()}
default_login_user = {login}
first_valid_uid = {user}
first_valid_gid = {group}
mail_location = maildir:{here.mail}/%u
namespace inbox {{
  inbox = yes
  separator = /
}}
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={run}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {here.plain}
  }}
  inet_listener imaps {{
    port = {here.tls}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
"""


def _owner() -> tuple[int, int]:
    """Return whose mail it is: ours, or nobody's, as Dovecot reads no mail of root."""
    if os.getuid():
        return os.getuid(), os.getgid()
    import pwd

    nobody = pwd.getpwnam("nobody")
    return nobody.pw_uid, nobody.pw_gid


def _give(mail: Path) -> None:
    if os.getuid() == 0:
        for path in (mail, *mail.rglob("*")):
            # The server makes and removes locks of its own meanwhile.
            with suppress(FileNotFoundError):
                os.chown(path, *_owner())


def _group() -> str:
    import grp

    return grp.getgrgid(os.getgid()).gr_name
