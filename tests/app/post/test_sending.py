"""Letters go out once, through a real server, or it is said by name why not."""

from __future__ import annotations

import re
import socket
import time
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.app.post.account import Account, Security
from candidacy.app.post.envelope import enveloped
from candidacy.app.post.sending import _dotted, send
from candidacy.kernel import post_refusals as refused
from candidacy.kernel.refusals import StoreReadOnly
from tests.app.post.servers import PASSWORD, USER, Certificates, Post, Script, honest, mean


def letter(to: str = "Jo Bell <jo@harrow.example>", words: str = "Thank you for the talk.", **heads: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = f"Pat <{USER}>", to, "Thank you"
    message["Message-ID"] = "<1@homemail.example>"
    for name, value in heads.items():
        message[name] = value
    message.set_content(words)
    return message.as_bytes()


def content(post: Post) -> bytes:
    found = post.taken[0].content
    assert isinstance(found, bytes)
    return found


def here(port: int, security: Security = Security.NONE, user: str = USER, authorities: Path | None = None) -> Account:
    return Account("localhost" if security is not Security.NONE else "127.0.0.1", port, user, security, authorities)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_letter_goes_out_safely_once(security: Security, certificates: Certificates, outbox: Path) -> None:
    post = Post()
    context = certificates.context()
    tls = context if security is Security.TLS else None
    with honest(post, tls=tls, starttls=None if tls else context) as port:
        account = here(port, security, authorities=certificates.authorities)
        sent = send(letter(), account, PASSWORD, outbox=outbox)
        assert sent.recipients == ("jo@harrow.example",)
        assert "Taken as 17" in sent.answer
        with pytest.raises(refused.SentBefore):
            send(letter(), account, PASSWORD, outbox=outbox)
        assert len(post.taken) == 1
        send(letter(), account, PASSWORD, outbox=outbox, again=True)
        assert len(post.taken) == 2
    assert (post.taken[0].mail_from, post.taken[0].rcpt_tos) == (USER, ["jo@harrow.example"])


def test_what_arrives_is_what_was_written(outbox: Path) -> None:
    post = Post()
    words = ".a line that begins with a dot\n..two\n\nGrüße – 汉字\n."
    with honest(post) as port:
        send(letter(words=words), here(port), PASSWORD, outbox=outbox)
    read = BytesParser(policy=default).parsebytes(content(post))
    assert read.get_content().replace("\r\n", "\n").rstrip("\n") == words
    assert read["Subject"] == "Thank you"


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_no_line_end_smuggles_a_second_letter_in(end: bytes, outbox: Path) -> None:
    post = Post()
    evil = letter() + end + b"." + end + b"MAIL FROM:<x@evil.example>" + end
    with honest(post) as port:
        send(evil, here(port), PASSWORD, outbox=outbox)
    assert len(post.taken) == 1
    assert b"MAIL FROM" in content(post)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from([b".", b"..", b"\r", b"\n", b"\r\n", b"a", b"", b"\x00", b"\xff"]), max_size=30))
def test_whatever_is_written_no_line_of_it_ends_the_letter(parts: list[bytes]) -> None:
    written = enveloped(b"From: a@b.example\nTo: c@d.example\n\n" + b"".join(parts)).letter
    wire = _dotted(written)
    assert b"\r\n.\r\n" not in wire
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", wire)
    received = b"\r\n".join(line.removeprefix(b".") for line in wire.split(b"\r\n"))
    assert received in (written, written + b"\r\n")


def test_a_blind_copy_is_on_the_envelope_only(outbox: Path) -> None:
    post = Post()
    with honest(post) as port:
        send(letter(Bcc="me@homemail.example", Cc="ann@harrow.example"), here(port), PASSWORD, outbox=outbox)
    assert post.taken[0].rcpt_tos == ["jo@harrow.example", "ann@harrow.example", "me@homemail.example"]
    assert b"me@homemail" not in content(post)


def test_one_bad_address_stops_the_letter_for_all(outbox: Path) -> None:
    post = Post()
    with honest(post) as port:
        with pytest.raises(refused.RecipientRefused, match="nobody@harrow.example.*no such person"):
            send(letter("jo@harrow.example, nobody@harrow.example"), here(port), PASSWORD, outbox=outbox)
        assert post.taken == []
        send(letter(), here(port), PASSWORD, outbox=outbox)


def test_a_letter_that_the_server_refuses_can_be_mended_and_sent(outbox: Path) -> None:
    post = Post()
    with honest(post) as port:
        for _ in range(2):
            with pytest.raises(refused.LetterRefused, match="advertisement"):
                send(letter(words="spam"), here(port), PASSWORD, outbox=outbox)
    assert list(outbox.iterdir()) == []


def test_a_wrong_password_is_told_as_such_and_appears_nowhere(outbox: Path) -> None:
    with honest(Post()) as port, pytest.raises(refused.LoginRefused) as told:
        send(letter(), here(port), "wrong-secret", outbox=outbox)
    assert "app password" in str(told.value)
    assert "wrong-secret" not in repr(told.value)


def test_a_certificate_of_nobody_we_trust_gets_no_password(certificates: Certificates, outbox: Path) -> None:
    with honest(Post(), tls=certificates.context()) as port, pytest.raises(refused.TlsFailed):
        send(letter(), here(port, Security.TLS), PASSWORD, outbox=outbox)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_for_another_name_gets_no_password(
    security: Security, certificates: Certificates, outbox: Path
) -> None:
    context = certificates.context(certificates.elsewhere)
    tls = context if security is Security.TLS else None
    with honest(Post(), tls=tls, starttls=None if tls else context) as port, pytest.raises(refused.TlsFailed):
        send(letter(), here(port, security, authorities=certificates.authorities), PASSWORD, outbox=outbox)


def test_a_server_that_offers_no_starttls_gets_no_password(outbox: Path) -> None:
    with honest(Post()) as port, pytest.raises(refused.TlsFailed):
        send(letter(), here(port, Security.STARTTLS), PASSWORD, outbox=outbox)


def test_nothing_goes_in_the_clear_to_another_machine(outbox: Path) -> None:
    with pytest.raises(refused.UnsafeServer):
        send(letter(), Account("mail.example", 25, USER, Security.NONE), PASSWORD, outbox=outbox)


def test_no_server_is_told_as_such(outbox: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(refused.ServerNotReached):
        send(letter(), here(port), PASSWORD, outbox=outbox)
    assert list(outbox.iterdir()) == []


def test_a_name_with_a_line_break_is_refused(outbox: Path) -> None:
    with pytest.raises(refused.LoginRefused):
        send(letter(), here(1, user="a\r\nRCPT TO:<x@y.example>"), PASSWORD, outbox=outbox)


def says(words: bytes) -> Script:
    def script(line: socket.socket) -> None:
        line.sendall(words)
        line.recv(1000)

    return script


def endless(start: bytes, more: bytes) -> Script:
    def script(line: socket.socket) -> None:
        line.sendall(start)
        while True:
            line.sendall(more)

    return script


def dripping(line: socket.socket) -> None:
    while True:
        line.sendall(b"2")
        time.sleep(0.05)


@pytest.mark.parametrize(
    "script",
    [
        says(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
        says(b"554 no service\r\n"),
        says(b"\x00\xff\xfe\r\n"),
        endless(b"", b"220-hello\r\n"),
        endless(b"220 hi\r\n", b"250-x\r\n"),
        endless(b"", b"x" * 10_000),
    ],
)
def test_a_server_that_says_odd_things_is_refused_by_name(script: Script, outbox: Path) -> None:
    begin = time.monotonic()
    with mean(script) as port, pytest.raises(refused.ServerGarbled):
        send(letter(), here(port), PASSWORD, outbox=outbox, seconds=5)
    assert time.monotonic() - begin < 5
    assert list(outbox.iterdir()) == []


def silent(line: socket.socket) -> None:
    line.settimeout(10)
    while line.recv(1000):
        pass


@pytest.mark.parametrize("security", list(Security))
@pytest.mark.parametrize("script", [silent, dripping])
def test_a_server_that_never_comes_to_the_point_is_left(script: Script, security: Security, outbox: Path) -> None:
    begin = time.monotonic()
    with mean(script) as port, pytest.raises((refused.ServerNotReached, refused.TlsFailed)):
        send(letter(), Account("localhost", port, USER, security), PASSWORD, outbox=outbox, seconds=0.3)
    assert time.monotonic() - begin < 4


def breaks_off_at(step: bytes, answer: bytes = b"") -> Script:
    """Answer everything as it should be, until the step."""

    def script(line: socket.socket) -> None:
        line.sendall(b"220 hi\r\n")
        heard = b""
        while True:
            heard += line.recv(65536)
            if step in heard:
                line.sendall(answer)
                return
            if heard.endswith(b"\r\n") and b"\r\ndata\r\n" not in heard[:-1]:
                line.sendall(b"354 go\r\n" if heard.endswith(b"data\r\n") else b"250 ok\r\n")

    return script


def test_a_connection_that_breaks_at_the_last_step_is_never_tried_again_unasked(outbox: Path) -> None:
    with mean(breaks_off_at(b"\r\n.\r\n")) as port, pytest.raises(refused.MayHaveBeenSent):
        send(letter(), here(port, user=""), "", outbox=outbox)
    post = Post()
    with honest(post) as port:
        with pytest.raises(refused.MayHaveBeenSent):
            send(letter(), here(port), PASSWORD, outbox=outbox)
        assert post.taken == []
        send(letter(), here(port), PASSWORD, outbox=outbox, again=True)
    assert len(post.taken) == 1


def test_an_answer_to_the_letter_that_means_nothing_leaves_it_open(outbox: Path) -> None:
    with mean(breaks_off_at(b"\r\n.\r\n", b"perhaps\r\n")) as port, pytest.raises(refused.MayHaveBeenSent):
        send(letter(), here(port, user=""), "", outbox=outbox)


@pytest.mark.parametrize("step", [b"mail", b"rcpt", b"data"])
def test_a_connection_that_breaks_before_the_last_step_leaves_the_letter_unsent(step: bytes, outbox: Path) -> None:
    with mean(breaks_off_at(step)) as port, pytest.raises(refused.ServerNotReached):
        send(letter(), here(port, user=""), "", outbox=outbox)
    assert list(outbox.iterdir()) == []


@pytest.mark.parametrize(
    "eml",
    [
        b"",
        b"Hello",
        b"From: a@b.example\n\nHello",
        b"To: a@b.example\n\nHello",
        b"From: a@b.example, c@d.example\nTo: e@f.example\n\nHello",
        b"From: a@b.example\nTo: <e@f.example> NOTIFY=NEVER, x y@z\n\nHello",
        "From: a@b.example\nTo: jörg@f.example\n\nHello".encode(),
        b"From: a@b.example\nTo: "
        + b"p%d@f.example, " * 1 % 1
        + b", ".join(b"p%d@f.example" % at for at in range(40))
        + b"\n\nHi",
        b"From: a@b.example\nTo: e@f.example\n\n" + b"x" * 26_000_000,
    ],
)
def test_what_is_no_letter_is_refused_before_anything_is_done(eml: bytes, outbox: Path) -> None:
    with pytest.raises(refused.LetterNotSendable):
        send(eml, Account("127.0.0.1", 1, "", Security.NONE), "", outbox=outbox)
    assert not outbox.exists()


def test_a_letter_is_known_by_its_words_and_its_people() -> None:
    one = enveloped(letter()).digest
    assert enveloped(letter("JO@harrow.example")).digest != one
    assert enveloped(letter(words="Other")).digest != one
    assert enveloped(letter().replace(b"\n", b"\r\n")).digest == one


def test_an_outbox_that_cannot_be_written_sends_nothing(tmp_path: Path) -> None:
    (tmp_path / "outbox").write_text("a file")
    with pytest.raises(StoreReadOnly):
        send(letter(), Account("127.0.0.1", 1, "", Security.NONE), "", outbox=tmp_path / "outbox")
