"""The pages of the inbox: shown with its sentence, recorded when asked, taken back; hostile mail is plain text."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from candidacy.app.desk.inbox import how_many_wait, proposals, take_in
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.mailbox import mailbox_of
from candidacy.app.desk.noting import note_candidacy, noted
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.recording import park, record
from candidacy.app.kept_mail import KeptMail
from candidacy.app.store.rows import rows_of
from candidacy.ledger.days import said
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import What
from tests.app.post.dovecot import Dovecot
from tests.app.post.servers import PASSWORD
from tests.followup.mail.letters import letter, nested

NOW = datetime.now().astimezone()
DAY = NOW.date() + timedelta(9)
SENT = format_datetime(NOW - timedelta(hours=20))
YES = letter(f"We are pleased to invite you to an interview for the Packer role on {said(DAY)} at 2pm.", sent=SENT)
NO = letter("We regret to inform you that you have not been selected for the post of Packer.", sent=SENT)
SALE = letter("Save 20% on garden furniture. Unsubscribe.", sender="Shop <news@shop.example>", subject="Sale")


@pytest.fixture
def job(seeker: UUID) -> UUID:
    made = note_candidacy(seeker=seeker, employer="Harrow Foods", title="Packer", now=NOW - timedelta(20)).id
    record(seeker=seeker, candidacy=made, what=What.APPLIED, now=NOW - timedelta(19))
    return made


def waits(seeker: UUID, *mails: bytes) -> KeptMail:
    take_in(seeker=seeker, papers=[Paper(f"{at}.eml", mail) for at, mail in enumerate(mails)], now=NOW)
    return proposals(seeker=seeker, now=NOW)[0]


def page(client: Client, address: str = "/inbox/", **asked: Any) -> str:
    return client.get(address, asked).content.decode()


def last(seeker: UUID, job: UUID) -> Event:
    return standing_of(seeker=seeker, candidacy=job, today=NOW.date()).events[-1]


def hidden(shown: str, action: str) -> dict[str, str]:
    form = shown[shown.index(f'action="{action}"') :].partition("</form>")[0]
    return dict(re.findall(r'name="(key|filled_on)" value="([^"]+)"', form))


def test_a_pasted_mail_is_put_before_the_seeker_and_recorded_with_one_press(
    client: Client, seeker: UUID, job: UUID
) -> None:
    sent = client.post("/inbox/add/", {"key": "a", "pasted": YES.decode()}, follow=True).content.decode()
    assert "1 mail waits to be looked at." in sent
    assert f"An interview: {said(DAY)}, 14:00" in sent
    assert "“We are pleased to invite you to an interview for the Packer role" in sent
    assert "It is clearly about this one." in sent
    assert "about 1" in sent
    (mail,) = proposals(seeker=seeker, now=NOW)
    action = f"/inbox/{mail.id}/record/"
    done = client.post(action, hidden(sent, action), follow=True).content.decode()
    assert "Recorded: An interview is set" in done
    event = last(seeker, job)
    assert (event.what, event.detail.day) == (What.INTERVIEW_SCHEDULED, DAY)
    assert "Nothing to look at" in done
    again = client.post(action, hidden(sent, action))
    assert again.status_code == 302, "a double press is one"
    assert last(seeker, job) == event
    back = client.post(f"/inbox/{mail.id}/undo/", {"key": "u"}, follow=True).content.decode()
    assert "1 to look at" in back
    assert last(seeker, job).what is What.CORRECTION


def test_a_pasted_mail_without_a_day_counts_from_today(client: Client, seeker: UUID, job: UUID) -> None:
    client.post("/inbox/add/", {"key": "a", "pasted": "We would like to invite you to an interview tomorrow at 2pm."})
    (mail,) = proposals(seeker=seeker, now=NOW)
    assert (mail.proposed.detail.day, mail.mail.sent) == (NOW.date() + timedelta(1), None)


def test_it_is_changed_before_it_is_recorded(client: Client, seeker: UUID, job: UUID) -> None:
    other = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    mail = waits(seeker, YES)
    shown = page(client, f"/inbox/{mail.id}/")
    assert f'<option value="{job}" selected>Packer, Harrow Foods</option>' in shown
    assert 'value="14:00"' in shown
    day = DAY + timedelta(1)
    sent = {
        "key": "k", "filled_on": mail.version, "candidacy": str(other), "day": day.isoformat(), "time": "09:30",
        "when": NOW.date().isoformat(), "form": "by video", "people": "Ada", "round": "2", "text": "Mine",
    }  # fmt: skip
    assert client.post(f"/inbox/{mail.id}/", sent).headers["Location"] == f"/inbox/?done={mail.id}"
    event = last(seeker, other)
    assert (event.what, event.detail.day, event.round, event.detail.people) == (
        What.INTERVIEW_SCHEDULED,
        day,
        2,
        ("Ada",),
    )
    assert datetime.fromisoformat(dict(event.detail.more)["time"]).strftime("%H:%M") == "09:30"
    assert client.post(f"/inbox/{mail.id}/", {**sent, "key": "k2"}).status_code == 422, "it was decided already"
    assert "looked at already" in page(client, f"/inbox/{mail.id}/")


def test_the_place_is_shown_filled_in_and_recorded(client: Client, seeker: UUID, job: UUID) -> None:
    words = f"We are pleased to invite you to an interview for the Packer role on {said(DAY)} at 2pm in Room 2.14 of the Civic Centre."
    mail = waits(seeker, letter(words, sent=SENT))
    assert "Where: Room 2.14 of the Civic Centre" in page(client)
    shown = page(client, f"/inbox/{mail.id}/")
    assert 'value="Room 2.14 of the Civic Centre"' in shown
    sent = {
        "key": "k", "filled_on": mail.version, "candidacy": str(job), "day": DAY.isoformat(), "time": "14:00",
        "when": NOW.date().isoformat(), "place": "Room 3", "text": "Mine",
    }  # fmt: skip
    client.post(f"/inbox/{mail.id}/", sent)
    assert dict(last(seeker, job).detail.more)["place"] == "Room 3"
    assert '<span class="small">Room 3</span>' in page(client, f"/candidacies/{job}/")
    client.post(f"/inbox/{mail.id}/undo/", {"key": "u"})
    client.post(f"/inbox/{mail.id}/record/", {"key": "r", "filled_on": mail.version})
    assert dict(last(seeker, job).detail.more)["place"] == "Room 2.14 of the Civic Centre"


def test_an_invitation_with_a_choice_shows_it(client: Client, seeker: UUID, job: UUID) -> None:
    later = said(DAY + timedelta(1))
    mail = waits(seeker, letter(f"We invite you to an interview: {said(DAY)} at 10am or {later} at 2pm?", sent=SENT))
    for shown in (page(client), page(client, f"/inbox/{mail.id}/")):
        assert "An interview, with times to choose from" in shown
        assert f"<p>To choose from: {said(DAY)}, 10:00; {later}, 14:00</p>" in shown


def test_it_can_be_taken_for_something_else(client: Client, seeker: UUID, job: UUID) -> None:
    mail = waits(seeker, YES)
    assert "They said no" in page(client, f"/inbox/{mail.id}/", what="rejected")
    sent = {
        "key": "k",
        "filled_on": mail.version,
        "candidacy": str(job),
        "when": NOW.date().isoformat(),
        "who": "Jo",
        "text": "",
    }
    client.post(f"/inbox/{mail.id}/?what=rejected", sent)
    assert last(seeker, job).what is What.REJECTED
    for wrong in ("correction", "parked", "nonsense"):
        assert client.get(f"/inbox/{mail.id}/", {"what": wrong}).status_code == 404


def test_dismissed_it_waits_no_more_and_undo_brings_it_back(client: Client, seeker: UUID, job: UUID) -> None:
    mail = waits(seeker, NO)
    action = f"/inbox/{mail.id}/dismiss/"
    done = client.post(action, hidden(page(client), action), follow=True).content.decode()
    assert "Dismissed: the mail" in done
    assert how_many_wait(seeker=seeker) == 0
    undo = re.search(r'action="(/changes/[\w-]+/undo/)"', done)
    assert undo
    assert "1 to look at" in client.post(undo[1], {"key": "u"}, follow=True).content.decode()
    assert last(seeker, job).what is What.APPLIED
    stale = client.post(action, {"key": "x", "filled_on": "0" * 64})
    assert stale.status_code == 409


def test_a_mail_about_no_known_job_makes_one(client: Client, seeker: UUID) -> None:
    mail = waits(seeker, YES)
    assert f'action="/inbox/{mail.id}/record/"' not in page(client), "nothing is recorded before the candidacy is clear"
    assert client.post(f"/inbox/{mail.id}/record/", {"key": "r"}).status_code == 409
    form = page(client, f"/inbox/{mail.id}/new/")
    assert 'value="Packer"' in form
    sent = {"key": "n", "filled_on": mail.version, "title": "Packer", "employer": "Harrow Foods"}
    assert client.post(f"/inbox/{mail.id}/new/", sent).headers["Location"] == f"/inbox/{mail.id}/"
    (made,) = noted(seeker=seeker)
    assert f'<option value="{made.id}" selected>' in page(client, f"/inbox/{mail.id}/")


def test_a_mail_that_is_not_sure_is_looked_at_and_what_it_says_is_chosen(
    client: Client, seeker: UUID, job: UUID
) -> None:
    mail = letter(
        "Der Parkplatz am Werktor bleibt am Dienstag gesperrt; bitte den am Kai benutzen.",
        subject="Harrow Foods",
        sent=SENT,
    )
    shown = client.post("/inbox/add/", {"key": "a", "pasted": mail.decode()}, follow=True).content.decode()
    assert "Not sure: it may be about one of your jobs" in shown
    assert "It may be about this one: please look." in shown
    assert "“Der Parkplatz am Werktor bleibt am Dienstag gesperrt; bitte den am Kai benutzen.”" in shown
    assert "Would be recorded" not in shown
    (one,) = proposals(seeker=seeker, now=NOW)
    assert f'action="/inbox/{one.id}/record/"' not in shown, "nothing is recorded with one press"
    form = page(client, f"/inbox/{one.id}/")
    assert "What it says can be chosen further down." in form
    assert "What does it say?" in form
    sent = {"key": "k", "filled_on": one.version, "candidacy": str(job), "when": NOW.date().isoformat(), "text": "Mine"}
    client.post(f"/inbox/{one.id}/?what=acknowledged", sent)
    assert last(seeker, job).what is What.ACKNOWLEDGED


def test_an_invitation_brings_back_what_was_out_of_mind(client: Client, seeker: UUID, job: UUID) -> None:
    park(seeker=seeker, candidacy=job, now=NOW)
    mail = waits(seeker, YES)
    client.post(f"/inbox/{mail.id}/record/", {"key": "r"})
    assert standing_of(seeker=seeker, candidacy=job, today=NOW.date()).standing.parked is None


def test_hostile_mail_is_shown_as_plain_text(client: Client, seeker: UUID, job: UUID) -> None:
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script> {{ 7|add:7 }}"
    mail = waits(seeker, letter(
        f"We regret to inform you that you were not selected for the post of Packer at Harrow Foods {evil}. {'long ' * 9000}",
        sender='"<script>x</script>" <jo@harrowfoods.example>', subject=f"Packer {evil} =?utf-8?q?a=0AX-Evil:_1?=", sent=SENT,
    ))  # fmt: skip
    for shown in (page(client), page(client, f"/inbox/{mail.id}/"), page(client, f"/inbox/{mail.id}/new/")):
        assert "<script>" not in shown
        assert "<img" not in shown
        assert "onerror" not in shown or "&lt;img" in shown
        assert "X-Evil" not in shown.partition("<main")[0]
    answer = client.get(f"/inbox/{mail.id}/")
    assert "X-Evil" not in answer.headers
    assert "script-src 'none'" in answer.headers["Content-Security-Policy"]


def test_a_file_of_many_mails_says_how_far_it_is(client: Client, seeker: UUID, job: UUID) -> None:
    mark = b"From jo@b.example Mon Mar  2 09:00:00 2026\n"
    mails = [letter(f"We have received your application for Packer, number {at}. " + "the " * 2000) for at in range(90)]
    box = SimpleUploadedFile("all.mbox", b"".join(mark + mail + b"\n" for mail in [*mails, SALE]))
    answer: Any = client.post("/inbox/add/", {"key": "a", "pasted": "", "file": box})
    parts = [part.decode() for part in answer.streaming_content]
    assert "60 of 91 looked at" in parts[1]
    assert "91 of 91 looked at" in parts[2]
    whole = "".join(parts)
    assert "90 mails wait to be looked at; 1 mail not about a candidacy, left alone." in whole
    assert whole.rstrip().endswith("</html>")
    assert answer.headers["X-Frame-Options"] == "DENY"


def test_what_cannot_be_read_is_said_above_the_form(client: Client, seeker: UUID) -> None:
    assert client.post("/inbox/add/", {"key": "a", "pasted": ""}).status_code == 422
    photo = SimpleUploadedFile("a.eml", b"\x89PNG\r\n\x1a\n....")
    answer = client.post("/inbox/add/", {"key": "a", "pasted": "", "file": photo})
    assert answer.status_code == 422
    assert "Save the message" in answer.content.decode()
    large: Any = client.post(
        "/inbox/add/", {"key": "a", "pasted": "", "file": SimpleUploadedFile("b.eml", b"%PDF-1.7 " + b"x" * 400_000)}
    )
    assert b"Save the message" in b"".join(large.streaming_content), "a page that was begun ends with the refusal"


def test_a_mail_that_cannot_be_read_beside_others_is_named(client: Client, seeker: UUID, job: UUID) -> None:
    mark = b"From jo@b.example Mon Mar  2 09:00:00 2026\n"
    box = SimpleUploadedFile("few.mbox", mark + YES + b"\n" + mark + nested(60))
    shown = client.post("/inbox/add/", {"key": "a", "pasted": "", "file": box}).content.decode()
    assert "1 mail waits to be looked at; 1 mail could not be read." in shown
    assert "few.mbox, message 2 has parts inside parts, more than 20 deep. Do not open it." in shown


def test_a_stranger_sees_no_mail(stranger: Client, seeker: UUID, job: UUID) -> None:
    mail = waits(seeker, YES)
    for address in ("/inbox/", f"/inbox/{mail.id}/", "/inbox/mailbox/"):
        assert stranger.get(address).status_code == 403
    for address in ("/inbox/add/", "/inbox/fetch/", f"/inbox/{mail.id}/record/", f"/inbox/{mail.id}/dismiss/"):
        assert stranger.post(address).status_code == 403
    assert how_many_wait(seeker=seeker) == 1


def test_new_mail_comes_from_the_seekers_own_mailbox(
    client: Client, seeker: UUID, job: UUID, post_box: Dovecot
) -> None:
    assert "Say where your mailbox is" in page(client, "/settings/")
    form = page(client, "/inbox/mailbox/")
    version = re.search(r'name="filled_on" value="(\w+)"', form)
    assert version
    sent = {
        "key": "m", "filled_on": version[1], "host": "localhost", "security": "none", "port": str(post_box.plain), "user": post_box.user,
        "folder": "INBOX", "since": "2020-01-01", "password": "",
    }  # fmt: skip
    saved = client.post("/inbox/mailbox/", sent, follow=True).content.decode()
    assert "Saved: your mailbox" in saved
    assert "typed each time" in saved
    assert client.post("/inbox/mailbox/try/", {"key": "t"}).status_code == 422
    refused = client.post("/inbox/mailbox/try/", {"key": "t", "password": "wrong"})
    assert refused.status_code == 422
    assert "app password" in refused.content.decode()
    assert "wrong" not in refused.content.decode().partition("<form")[2], "a password is never drawn again"
    tried = client.post("/inbox/mailbox/try/", {"key": "t", "password": PASSWORD}, follow=True)
    assert "It works" in tried.content.decode()
    post_box.put(YES)
    post_box.put(SALE)
    assert client.post("/inbox/fetch/", {"key": "f"}).status_code == 422
    answer: Any = client.post("/inbox/fetch/", {"key": "f", "password": PASSWORD})
    shown = b"".join(answer.streaming_content).decode()
    assert "2 of 2 looked at" in shown
    assert "1 mail waits to be looked at; 1 mail not about a candidacy" in shown
    assert PASSWORD not in str(rows_of(seeker))
    bad: Any = client.post("/inbox/fetch/", {"key": "f2", "password": "wrong"})
    assert b"Check the user name" in b"".join(bad.streaming_content)
    gone = client.post("/inbox/mailbox/forget/", {"key": "g"}, follow=True).content.decode()
    assert "Removed: your mailbox" in gone
    assert how_many_wait(seeker=seeker) == 1


def test_a_password_goes_into_the_keyring_when_it_is_given(
    client: Client, seeker: UUID, post_box: Dovecot, ring: None
) -> None:
    sent = {
        "key": "m", "host": "localhost", "security": "none", "port": str(post_box.plain), "user": post_box.user, "folder": "",
        "since": "2020-01-01", "password": PASSWORD,
    }  # fmt: skip
    assert "keyring" in client.post("/inbox/mailbox/", sent, follow=True).content.decode()
    assert 'type="password"' not in page(client)
    answer: Any = client.post("/inbox/fetch/", {"key": "f"})
    assert b"Nothing is new." in b"".join(answer.streaming_content)
    unsafe = client.post("/inbox/mailbox/", {**sent, "key": "n", "host": "mail.example"})
    assert unsafe.status_code == 422
    assert "would not be encrypted" in unsafe.content.decode()


def test_a_form_that_the_keyring_refused_saved_nothing_and_can_be_sent_again(
    client: Client, seeker: UUID, ring: None
) -> None:
    import keyring

    from tests.app.post.rings import Locked

    keyring.set_keyring(Locked())
    version = re.search(r'name="filled_on" value="(\w+)"', page(client, "/inbox/mailbox/"))
    assert version
    sent = {
        "key": "m", "filled_on": version[1], "host": "mail.example", "security": "tls", "user": "pat", "folder": "INBOX",
        "since": "2020-01-01", "password": PASSWORD,
    }  # fmt: skip
    refused = client.post("/inbox/mailbox/", sent)
    assert refused.status_code == 422
    assert "does not take the password" in refused.content.decode()
    assert mailbox_of(seeker=seeker) is None
    assert client.post("/inbox/mailbox/", {**sent, "password": "", "folder": "Jobs"}).status_code == 302
