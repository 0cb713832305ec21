"""Mail comes in from a real server, which is left as it was; mean servers are left by name and in time."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from candidacy.app.post import fetching
from candidacy.app.post.account import Account, Security
from candidacy.app.post.fetching import Batch, Place, fetch
from candidacy.app.post.mailbox_client import quoted
from candidacy.followup.mail import Kind, read_mail
from candidacy.kernel import post_refusals as refused
from tests.app.post.dovecot import DOVECOT, WHY_NOT, Dovecot, dovecot
from tests.app.post.servers import PASSWORD, USER, Certificates, Script, mean
from tests.followup.mail.letters import letter

SINCE = date(2020, 1, 1)
needs_dovecot = pytest.mark.skipif(DOVECOT is None, reason=WHY_NOT)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, certificates: Certificates) -> Iterator[Dovecot]:
    with dovecot(tmp_path_factory.mktemp("dovecot"), certificates) as server:
        yield server


@pytest.fixture
def server(running: Dovecot) -> Dovecot:
    return running.newcomer()


def account(
    port: int, security: Security = Security.NONE, authorities: Path | None = None, user: str = USER
) -> Account:
    return Account("localhost", port, user, security, authorities)


def mail(number: int, words: str = "We regret that you were not selected.") -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "Jo <jo@harrow.example>", f"Message {number}"
    message.set_content(words)
    return message.as_bytes()


@needs_dovecot
@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_new_mail_comes_in_safely_and_is_not_marked_as_read(
    security: Security, server: Dovecot, certificates: Certificates
) -> None:
    server.put(letter("We are pleased to invite you to an interview on Tuesday 31 March at 2pm."))
    port = server.tls if security is Security.TLS else server.plain
    where = account(port, security, certificates.authorities, server.user)
    batches = list(fetch(where, PASSWORD, since=SINCE))
    assert [read_mail(one.data, "a").kind for batch in batches for one in batch.mails] == [Kind.INTERVIEW]
    assert all(",S" not in name and not name.endswith("S") for name in server.files)
    again = list(fetch(where, PASSWORD, since=SINCE, place=batches[-1].place))
    assert again == [Batch((), batches[-1].place, (), 0, 0)]


@needs_dovecot
def test_a_big_mailbox_comes_in_batches_and_can_be_left_and_resumed(server: Dovecot) -> None:
    for number in range(130):
        server.put(mail(number))
    where = account(server.plain, user=server.user)
    first = next(fetch(where, PASSWORD, since=SINCE))
    assert (len(first.mails), first.done, first.of) == (fetching.BATCH, 50, 130)
    rest = list(fetch(where, PASSWORD, since=SINCE, place=first.place))
    assert [len(batch.mails) for batch in rest] == [50, 30]
    uids = [one.uid for batch in (first, *rest) for one in batch.mails]
    assert uids == sorted(set(uids))
    assert len({one.data for batch in (first, *rest) for one in batch.mails}) == 130
    server.put(mail(130))
    late = list(fetch(where, PASSWORD, since=SINCE, place=rest[-1].place))
    assert [len(batch.mails) for batch in late] == [1]


@needs_dovecot
def test_a_mail_that_is_too_large_stays_on_the_server_and_is_named(server: Dovecot) -> None:
    server.put(mail(1, "x\n" * 30_000))
    server.put(mail(2))
    (batch,) = fetch(account(server.plain, user=server.user), PASSWORD, since=SINCE, message_limit=20_000)
    assert (len(batch.mails), len(batch.too_large)) == (1, 1)


@needs_dovecot
def test_numbers_of_a_mailbox_that_was_made_anew_count_for_nothing(server: Dovecot) -> None:
    server.put(mail(1))
    (batch,) = fetch(account(server.plain, user=server.user), PASSWORD, since=SINCE, place=Place(7, 10_000))
    assert len(batch.mails) == 1


@needs_dovecot
def test_only_mail_since_the_day_comes_in(server: Dovecot) -> None:
    server.put(mail(1))
    (batch,) = fetch(account(server.plain, user=server.user), PASSWORD, since=date(2999, 1, 1))
    assert batch.mails == ()


@needs_dovecot
def test_a_folder_with_foreign_letters_is_opened(server: Dovecot) -> None:
    server.put(mail(1), folder=quoted("Bewerbungen für Büros & mehr").strip('"'))
    (batch,) = fetch(
        account(server.plain, user=server.user), PASSWORD, since=SINCE, mailbox="Bewerbungen für Büros & mehr"
    )
    assert len(batch.mails) == 1


@needs_dovecot
def test_a_folder_that_is_not_there_is_told_as_such(server: Dovecot) -> None:
    with pytest.raises(refused.MailboxNotThere):
        list(fetch(account(server.plain, user=server.user), PASSWORD, since=SINCE, mailbox="Nowhere"))


@needs_dovecot
def test_a_wrong_password_is_told_as_such(server: Dovecot) -> None:
    with pytest.raises(refused.LoginRefused) as told:
        list(fetch(account(server.plain, user=server.user), "wrong-secret", since=SINCE))
    assert "wrong-secret" not in repr(told.value)


@needs_dovecot
def test_a_certificate_of_nobody_we_trust_gets_no_password(server: Dovecot) -> None:
    for port, security in ((server.tls, Security.TLS), (server.plain, Security.STARTTLS)):
        with pytest.raises(refused.TlsFailed):
            list(fetch(account(port, security), PASSWORD, since=SINCE))


@pytest.mark.parametrize("name", ["", "a\r\nb DELETE INBOX", "x" * 201, "a\x00"])
def test_what_no_folder_is_called_is_never_sent(name: str) -> None:
    with pytest.raises(refused.MailboxNotThere):
        quoted(name)


def test_names_of_folders_are_written_as_servers_write_them() -> None:
    # The example of RFC 3501, 5.1.3.
    assert quoted("~peter/mail/台北/日本語") == '"~peter/mail/&U,BTFw-/&ZeVnLIqe-"'
    assert quoted('R&D "new"\\old') == '"R&-D \\"new\\"\\\\old"'


def test_nothing_goes_in_the_clear_to_another_machine() -> None:
    with pytest.raises(refused.UnsafeServer):
        list(fetch(Account("mail.example", 143, USER, Security.NONE), PASSWORD, since=SINCE))


def test_no_server_is_told_as_such() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(refused.ServerNotReached):
        list(fetch(account(port), PASSWORD, since=SINCE))


def scripted(**answers: bytes) -> Script:
    """Answer each command by its name; "fetch" is asked for sizes first, then for mails."""

    def script(line: socket.socket) -> None:
        line.sendall(answers.get("greeting", b"* OK hi\r\n"))
        file = line.makefile("rb")
        sizes = True
        while words := file.readline():
            tag, _, rest = words.strip().partition(b" ")
            name = rest.split(b" ")[0].decode("ascii", "replace").lower()
            if name == "uid":
                name = rest.split(b" ")[1].decode("ascii", "replace").lower()
            if name == "fetch" and sizes:
                name, sizes = "sizes", False
            line.sendall(answers.get(name, USUAL.get(name, b"")) + tag + b" OK done\r\n")

    return script


USUAL = {
    "capability": b"* CAPABILITY IMAP4rev1\r\n",
    "examine": b"* 1 EXISTS\r\n* OK [UIDVALIDITY 9] valid\r\n",
    "search": b"* SEARCH 5\r\n",
    "sizes": b"* 1 FETCH (UID 5 RFC822.SIZE 5)\r\n",
    "fetch": b"* 1 FETCH (UID 5 BODY[] {5}\r\nHello)\r\n",
}


def tried(script: Script, seconds: float = 2.0) -> list[Batch]:
    with mean(script) as port:
        return list(fetch(account(port), PASSWORD, since=SINCE, seconds=seconds, message_limit=1000))


def test_the_script_of_an_honest_server_is_followed() -> None:
    (batch,) = tried(scripted())
    assert [(one.uid, one.data) for one in batch.mails] == [(5, b"Hello")]
    assert batch.place == Place(9, 5)


def test_a_number_that_stands_behind_the_message_is_found() -> None:
    (batch,) = tried(scripted(fetch=b"* 1 FETCH (BODY[] {5}\r\nHello UID 5)\r\n"))
    assert [one.uid for one in batch.mails] == [5]


@pytest.mark.parametrize(
    "script",
    [
        scripted(greeting=b"HTTP/1.1 400 Bad Request\r\n"),
        scripted(greeting=b"\x00\xff\r\n"),
        scripted(greeting=b"x" * 9_000_000),
        scripted(capability=b"* CAPABILITY POP3\r\n"),
        scripted(capability=b"* OK still here\r\n" * 600_000),
        scripted(fetch=b"* 1 FETCH (UID 5 BODY[] {999999999999}\r\nHello)\r\n"),
        scripted(fetch=b"* 1 FETCH (UID 5 BODY[] {" + b"9" * 5000 + b"}\r\nHello)\r\n"),
        scripted(fetch=b"* 1 FETCH (UID 5 BODY[] {900000}\r\n" + b"x" * 900_000 + b")\r\n"),
        scripted(fetch=b"* 1 FETCH (UID 5 BODY[] {2}\r\nHello)\r\n"),
        scripted(search=b"* SEARCH " + b"5 " * 4_500_000 + b"\r\n"),
    ],
)
def test_a_server_that_breaks_the_rules_is_refused_by_name(script: Script) -> None:
    begin = time.monotonic()
    with pytest.raises(refused.ServerGarbled):
        tried(script, 8)
    assert time.monotonic() - begin < 8


def dripping(line: socket.socket) -> None:
    while True:
        line.sendall(b"* OK hi\r\n"[:1])
        time.sleep(0.05)


def silent(line: socket.socket) -> None:
    line.settimeout(10)
    while line.recv(1000):
        pass


def greeting_without_end(line: socket.socket) -> None:
    while True:
        line.sendall(b"* OK [ALERT] wait\r\n")
        time.sleep(0.02)


@pytest.mark.parametrize("security", list(Security))
@pytest.mark.parametrize(
    "script",
    [
        dripping,
        silent,
        greeting_without_end,
        scripted(fetch=b"* 1 FETCH (UID 5 BODY[] {900}\r\nHello)\r\n"),
    ],
)
def test_a_server_that_never_comes_to_the_point_is_left(script: Script, security: Security) -> None:
    begin = time.monotonic()
    with mean(script) as port, pytest.raises((refused.ServerNotReached, refused.TlsFailed)):
        list(fetch(account(port, security), PASSWORD, since=SINCE, seconds=0.3))
    assert time.monotonic() - begin < 4


def test_numbers_that_were_not_asked_for_are_not_taken() -> None:
    (batch,) = tried(scripted(sizes=b"* 1 FETCH (UID 5 RFC822.SIZE 5)\r\n* 2 FETCH (UID 6 RFC822.SIZE 5)\r\n"))
    assert [one.uid for one in batch.mails] == [5]
    assert batch.place.uid == 5
