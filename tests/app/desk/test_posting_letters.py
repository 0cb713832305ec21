"""A letter goes out through the seeker's own account once, by a real server on this machine; the password is nowhere."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from uuid import UUID

import pytest

from candidacy.app.desk import letters_kept as kept
from candidacy.app.desk.mail_account import account_of, keep_account, try_account
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.posting_letters import ready_to_send, send_letter
from candidacy.app.desk.taking_back import undo_last, would_be_undone
from candidacy.app.desk.writing import write
from candidacy.app.kept import KeptChange
from candidacy.app.kept_letters import KeptLetter, Said, Way
from candidacy.app.post.account import Security
from candidacy.app.store.models import Letter
from candidacy.followup.notes.values import Kind
from candidacy.kernel import post_refusals as post_refused
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.kernel.note_refusals import GapsLeft, NoMailAccount, NotAnAddress, PasswordNeeded
from candidacy.kernel.refusals import UnusableText
from tests.app.conftest import POSTGRES
from tests.app.moments import NOW
from tests.app.post.servers import PASSWORD, USER, Post, honest, mean


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def port(post: Post) -> Iterator[int]:
    with honest(post) as port:
        yield port


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    keyring = pytest.importorskip("keyring")
    keyring.set_keyring(__import__("keyring.backends.null", fromlist=["Keyring"]).Keyring())


def account(seeker: UUID, port: int, **given: str) -> None:
    told = {"sender": "Pat Quill", "address": USER, "host": "127.0.0.1", "user": USER, "security": "none", **given}
    keep_account(seeker=seeker, port=port, now=NOW, **told)


def silent(line: socket.socket) -> None:
    """Say nothing until the other side hangs up."""
    line.recv(1)


@pytest.fixture
def letter(seeker: UUID) -> KeptLetter:
    job = note_candidacy(seeker=seeker, employer="Gull Inn (invented)", title="Waiter", now=NOW).id
    said = Said(name="Jo Bell", address="jo@harrow.example")
    made = write(seeker=seeker, candidacy=job, kind=Kind.WITHDRAWING, said=said, now=NOW)
    body = made.body.replace("[your name …]", "Pat Quill")
    return kept.change_letter(seeker=seeker, letter=made.id, subject=made.subject, body=body, now=NOW)


def test_it_goes_out_once_and_says_so(seeker: UUID, letter: KeptLetter, port: int, post: Post) -> None:
    account(seeker, port)
    ready = ready_to_send(seeker=seeker, letter=letter.id)
    assert (ready.letter.address, ready.account.address, ready.asks_password) == ("jo@harrow.example", USER, True)
    sent = send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW, key="k")
    assert (sent.sent, sent.how) == (NOW, Way.OWN_ACCOUNT)
    for key in ("k", "other"):
        with pytest.raises(post_refused.SentBefore):
            send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW, key=key)
    assert len(post.taken) == 1
    send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW, again=True, key="again")
    with pytest.raises(post_refused.SentBefore):
        send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW, again=True, key="again")
    assert len(post.taken) == 2
    mails = [BytesParser(policy=default).parsebytes(one.content or b"") for one in post.taken]  # type: ignore[arg-type]
    assert [str(mail["To"]) for mail in mails] == ["Jo Bell <jo@harrow.example>"] * 2
    assert mails[0]["Message-ID"] != mails[1]["Message-ID"]
    assert mails[0]["X-Unsent"] is None
    assert "withdraw my application" in mails[0].get_content()


def test_what_went_out_is_not_taken_back(seeker: UUID, letter: KeptLetter, port: int) -> None:
    account(seeker, port)
    send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW)
    assert "sent letter" not in [getattr(one, "wish", "") for one in would_be_undone(seeker=seeker)]


def test_a_letter_drawn_up_before_the_name_was_known_is_signed_once_it_is(seeker: UUID, port: int) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    said = Said(name="Ada Okoro", round=1, discussed="the menu")
    drawn = write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=said, now=NOW)
    assert kept.looked_at(drawn, today=NOW.date()).complete is False
    account(seeker, port)
    signed = kept.letter_of(seeker=seeker, letter=drawn.id)
    assert signed.body.endswith("Pat Quill")
    assert kept.looked_at(signed, today=NOW.date()).complete
    undo_last(seeker=seeker, now=NOW)
    assert kept.letter_of(seeker=seeker, letter=drawn.id) == drawn


def test_once_it_went_out_undo_goes_on_with_what_was_before_the_letter(
    seeker: UUID, letter: KeptLetter, port: int
) -> None:
    account(seeker, port)
    kept.change_letter(seeker=seeker, letter=letter.id, subject="Thank you", body="Dear Ada,\n\nThank you.\n", now=NOW)
    assert next(getattr(one, "wish", "") for one in would_be_undone(seeker=seeker)) == "change letter"
    send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW)
    undone = undo_last(seeker=seeker, now=NOW)
    assert isinstance(undone, KeptChange)
    assert undone.wish == "mail account"
    assert kept.letter_of(seeker=seeker, letter=letter.id).subject == "Thank you"


def test_taken_and_not_noted_it_is_noted_at_the_next_try(
    seeker: UUID, letter: KeptLetter, port: int, post: Post
) -> None:
    account(seeker, port)
    send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW)
    kept._row(seeker, letter.id).update(sent=None, how="")
    with pytest.raises(post_refused.SentBefore):
        send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW)
    assert kept.letter_of(seeker=seeker, letter=letter.id).how is Way.OWN_ACCOUNT
    assert len(post.taken) == 1


def test_a_wrong_password_sends_nothing_and_the_right_one_does(
    seeker: UUID, letter: KeptLetter, port: int, post: Post
) -> None:
    account(seeker, port)
    with pytest.raises(post_refused.LoginRefused):
        send_letter(seeker=seeker, letter=letter.id, password="wrong", now=NOW)
    with pytest.raises(PasswordNeeded):
        send_letter(seeker=seeker, letter=letter.id, now=NOW)
    assert (post.taken, kept.letter_of(seeker=seeker, letter=letter.id).sent) == ([], None)
    send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW)
    assert len(post.taken) == 1


def test_broken_off_at_the_last_step_nobody_knows_until_the_words_are_others(seeker: UUID, letter: KeptLetter) -> None:
    def breaks_off(line) -> None:  # type: ignore[no-untyped-def]
        line.sendall(b"220 hello\r\n")
        for answer in (b"250 hello\r\n", b"250 ok\r\n", b"250 ok\r\n", b"354 go on\r\n"):
            line.recv(4096)
            line.sendall(answer)
        while not line.recv(65536).endswith(b".\r\n"):
            pass

    with mean(breaks_off) as port:
        account(seeker, port, user="")
        with pytest.raises(post_refused.MayHaveBeenSent):
            send_letter(seeker=seeker, letter=letter.id, now=NOW)
    with pytest.raises(post_refused.MayHaveBeenSent):
        send_letter(seeker=seeker, letter=letter.id, now=NOW)
    kept.change_letter(seeker=seeker, letter=letter.id, subject="Other", body="Other words.", now=NOW)
    with pytest.raises(post_refused.ServerNotReached):
        send_letter(seeker=seeker, letter=letter.id, now=NOW, seconds=2)


def test_a_slow_server_is_told_by_name(seeker: UUID, letter: KeptLetter) -> None:
    with mean(silent) as port:
        account(seeker, port)
        with pytest.raises(post_refused.ServerNotReached, match="within"):
            send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW, seconds=0.4)


def test_other_words_are_another_letter_and_may_go_out(seeker: UUID, letter: KeptLetter) -> None:
    Letter.objects.filter(id=letter.id).update(handed=NOW, message_id="<a@b.example>")
    told = {"subject": letter.subject, "body": letter.body}
    same = kept.change_letter(seeker=seeker, letter=letter.id, now=NOW, **told)
    assert (same.handed, same.message_id) == (NOW, "<a@b.example>")
    other = kept.change_letter(seeker=seeker, letter=letter.id, now=NOW, subject="Other", body=letter.body)
    assert (other.handed, other.message_id) == (None, "")


def test_nobody_at_the_address_sends_nothing(seeker: UUID, letter: KeptLetter, port: int, post: Post) -> None:
    account(seeker, port)
    told = {"seeker": seeker, "letter": letter.id, "subject": letter.subject, "now": NOW}
    kept.change_letter(**told, body=letter.body, address="nobody@harrow.example")  # type: ignore[arg-type]
    with pytest.raises(post_refused.RecipientRefused):
        send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW)
    kept.change_letter(**told, body=letter.body, address="")  # type: ignore[arg-type]
    with pytest.raises(post_refused.LetterNotSendable):
        send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW)
    kept.change_letter(**told, body="Dear Jo, [why …]")  # type: ignore[arg-type]
    with pytest.raises(GapsLeft):
        send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW)
    assert post.taken == []


def test_an_account_is_tried_without_sending(seeker: UUID, port: int, post: Post) -> None:
    with pytest.raises(NoMailAccount):
        try_account(seeker=seeker, password=PASSWORD)
    account(seeker, port)
    assert try_account(seeker=seeker, password=PASSWORD)
    with pytest.raises(post_refused.LoginRefused):
        try_account(seeker=seeker, password="wrong")
    assert post.taken == []


def test_an_account_is_kept_on_what_was_seen_and_never_unsafe(seeker: UUID) -> None:
    own = {"seeker": seeker, "now": NOW, "sender": "Pat", "address": USER}
    made = keep_account(**own)  # type: ignore[arg-type]
    assert not made.sends
    with pytest.raises(NoMailAccount):
        try_account(seeker=seeker)
    keep_account(**own, host="Mail.Example", security="starttls")  # type: ignore[arg-type]
    known = account_of(seeker=seeker)
    assert known
    assert (known.host, known.port, known.security) == ("mail.example", 587, Security.STARTTLS)
    with pytest.raises(ChangedMeanwhile):
        keep_account(**own, filled_on=made.version)  # type: ignore[arg-type]
    for given, refusal in (
        ({"host": "mail.example", "security": "none"}, post_refused.UnsafeServer), ({"address": "pat"}, NotAnAddress),
        ({"security": "maybe"}, UnusableText), ({"port": 0}, UnusableText),
    ):  # fmt: skip
        with pytest.raises(refusal):
            keep_account(**{**own, **given})  # type: ignore[arg-type]


@pytest.mark.skipif(POSTGRES, reason="looks at the file")
def test_no_byte_of_the_folder_holds_the_password(seeker: UUID, letter: KeptLetter, port: int, home: Path) -> None:
    account(seeker, port)
    try_account(seeker=seeker, password=PASSWORD)
    send_letter(seeker=seeker, letter=letter.id, password=PASSWORD, now=NOW)
    files = [one for one in home.rglob("*") if one.is_file()]
    assert files
    assert not [one for one in files if PASSWORD.encode() in one.read_bytes()]
