"""New mail is fetched from the seeker's own mailbox, on a real server, which is left as it was."""

from __future__ import annotations

import socket
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from candidacy.app.desk import mailbox as desk
from candidacy.app.desk.inbox import how_many_wait, proposals
from candidacy.app.desk.mail_account import keep_account
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.kept_mail import Taken
from candidacy.app.store.models import MailAccount
from candidacy.app.store.rows import rows_of
from candidacy.kernel import post_refusals as refused
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.kernel.mail_refusals import MailboxNotSet
from candidacy.kernel.refusals import UnusableSetting, UnusableText
from tests.app.post.dovecot import Dovecot
from tests.app.post.servers import PASSWORD
from tests.followup.mail.letters import letter

NOW = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)
SINCE = date(2020, 1, 1)
YES = letter("We are pleased to invite you to an interview for the Packer role on Tuesday 31 March at 2pm.")
SALE = letter("Save 20% on garden furniture. Unsubscribe.", sender="Shop <news@shop.example>", subject="Sale")


def keep(seeker: UUID, server: Dovecot, **told: Any) -> None:
    given: dict[str, Any] = {
        "host": "localhost",
        "port": server.plain,
        "user": server.user,
        "security": "none",
        "since": SINCE,
    }
    desk.keep_mailbox(seeker=seeker, now=NOW, **{**given, **told})


def fetched(**asked: Any) -> Taken:
    """Return what came of all new mail."""
    return list(desk.fetching(**asked))[-1]


def test_new_mail_is_fetched_read_and_waits(seeker: UUID, post_box: Dovecot) -> None:
    job = note_candidacy(seeker=seeker, employer="Harrow Foods", title="Packer", now=NOW).id
    keep(seeker, post_box)
    desk.try_mailbox(seeker=seeker, now=NOW, password=PASSWORD)
    for mail in (YES, SALE):
        post_box.put(mail)
    before = post_box.files
    taken = fetched(seeker=seeker, now=NOW, password=PASSWORD)
    assert (taken.new, taken.left_alone, taken.done, taken.of) == (1, 1, 2, 2)
    assert [one.candidacy for one in proposals(seeker=seeker, now=NOW)] == [job]
    assert [name.partition(":")[2] for name in post_box.files] == [name.partition(":")[2] for name in before], (
        "no flag was set"
    )
    assert fetched(seeker=seeker, now=NOW, password=PASSWORD).of == 0, "it goes on behind what was read"
    assert PASSWORD not in str(rows_of(seeker))


def test_it_goes_on_where_it_was_left_and_begins_anew_for_an_earlier_day(seeker: UUID, post_box: Dovecot) -> None:
    keep(seeker, post_box)
    for at in range(60):
        post_box.put(letter(f"We have received your application, number {at}."))
    steps = desk.fetching(seeker=seeker, now=NOW, password=PASSWORD)
    first = next(steps)
    steps.close()
    assert (first.done, first.of, how_many_wait(seeker=seeker)) == (50, 60, 50)
    assert fetched(seeker=seeker, now=NOW, password=PASSWORD).new == 10
    keep(seeker, post_box, since=date(2019, 1, 1))
    again = fetched(seeker=seeker, now=NOW, password=PASSWORD)
    assert (again.new, again.known) == (0, 60)


def test_a_password_lies_in_the_keyring_and_goes_with_the_mailbox(seeker: UUID, post_box: Dovecot, ring: None) -> None:
    keep(seeker, post_box)
    assert not desk.password_is_kept(seeker=seeker)
    with pytest.raises(refused.LoginRefused):
        desk.try_mailbox(seeker=seeker, now=NOW)
    desk.remember_password(seeker=seeker, password=PASSWORD)
    desk.try_mailbox(seeker=seeker, now=NOW)
    assert desk.password_is_kept(seeker=seeker)
    desk.forget_mailbox(seeker=seeker, now=NOW)
    assert desk.mailbox_of(seeker=seeker) is None
    undo_last(seeker=seeker, now=NOW)
    assert desk.mailbox_of(seeker=seeker)
    assert not desk.password_is_kept(seeker=seeker)


def test_what_goes_wrong_is_said_by_name(seeker: UUID, post_box: Dovecot) -> None:
    with pytest.raises(MailboxNotSet):
        desk.try_mailbox(seeker=seeker, now=NOW, password="x")
    with pytest.raises(MailboxNotSet):
        fetched(seeker=seeker, now=NOW)
    keep(seeker, post_box)
    with pytest.raises(refused.LoginRefused):
        desk.try_mailbox(seeker=seeker, now=NOW, password="wrong")
    keep(seeker, post_box, folder="Jobs")
    with pytest.raises(refused.MailboxNotThere):
        desk.try_mailbox(seeker=seeker, now=NOW, password=PASSWORD)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    keep(seeker, post_box, port=port)
    with pytest.raises(refused.ServerNotReached):
        desk.try_mailbox(seeker=seeker, now=NOW, password=PASSWORD)


@pytest.mark.parametrize(
    "host", ["mail.example", "localhost", "192.0.2.7", "2001:db8::7", "post_1.example", "bücher.example"]
)
def test_a_server_may_be_named_in_every_usual_way(seeker: UUID, host: str) -> None:
    assert desk.keep_mailbox(seeker=seeker, now=NOW, host=host, user="pat", since=NOW.date()).host == host


def test_what_is_filled_in_on_something_older_is_not_saved_over_it(seeker: UUID) -> None:
    first = desk.keep_mailbox(seeker=seeker, now=NOW, host="mail.example", user="pat")
    assert (first.port, first.security, first.folder, first.since) == (993, "tls", "INBOX", date(2026, 2, 19))
    desk.keep_mailbox(seeker=seeker, now=NOW, host="mail.example", user="jo", filled_on=first.version)
    with pytest.raises(ChangedMeanwhile):
        desk.keep_mailbox(seeker=seeker, now=NOW, host="mail.example", user="kim", filled_on=first.version)
    assert MailAccount.objects.count() == 1


@pytest.mark.parametrize(
    ("told", "refusal"),
    [
        ({"security": "none"}, refused.UnsafeServer), ({"security": "ssl3"}, UnusableText), ({"port": 0}, UnusableText),
        ({"port": 70000}, UnusableText), ({"folder": "a\x00b"}, UnusableText), ({"user": ""}, UnusableText),
        ({"host": "h" * 400}, UnusableText), ({"host": "imap.example:993"}, UnusableSetting), ({"host": "imap.example X: y"}, UnusableSetting),
        ({"host": "https://imap.example"}, UnusableSetting), ({"host": "-imap.example"}, UnusableSetting),
        ({"host": "h" * 64}, UnusableSetting), ({"since": date(2026, 3, 22)}, UnusableSetting), ({"folder": "f" * 250}, refused.MailboxNotThere),
    ],
)  # fmt: skip
def test_a_mailbox_that_cannot_be_is_refused(seeker: UUID, told: dict[str, Any], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        desk.keep_mailbox(seeker=seeker, now=NOW, **{"host": "mail.example", "user": "pat", **told})
    assert desk.mailbox_of(seeker=seeker) is None


@pytest.mark.parametrize(("security", "port", "usual"), [("tls", 70000, 465), ("starttls", 0, 587), ("ssl3", 1, None)])
def test_a_server_to_send_by_is_refused_in_the_words_of_one_to_fetch_from(
    seeker: UUID, security: str, port: int, usual: int | None
) -> None:
    told: dict[str, Any] = {"seeker": seeker, "now": NOW, "host": "mail.example", "user": "pat", "security": security}
    with pytest.raises(UnusableText) as fetching:
        desk.keep_mailbox(**told, port=port)
    with pytest.raises(UnusableText) as sending:
        keep_account(**told, port=port, sender="Pat", address="pat@homemail.example")
    same = str(fetching.value).partition(" such as")[0] == str(sending.value).partition(" such as")[0]
    assert same
    assert usual is None or f"such as {usual}" in str(sending.value)
