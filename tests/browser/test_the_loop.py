"""From the invitation to the second one: a mail comes in, the interview passes by the real clock, the debrief, the note, out of mind, and back."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.app.post.servers import PASSWORD, USER, Post, honest
from tests.browser.conftest import CHROMIUM, PHONE, App
from tests.browser.journey import EXAMPLE, Hands

pytestmark = [
    pytest.mark.browser, pytest.mark.thorough,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]  # fmt: skip
IN_S = 45
"""So long after the test begins the interview does; it lasts a minute."""
LONGEST_WAIT_S = 240


def invitation(begins: datetime, minutes: int, words: str, answers: str = "") -> bytes:
    """Return a mail with a calendar part, as a library might send it."""
    mail = EmailMessage()
    mail["From"] = "Ines Moreau <ines.moreau@ternbay.example>"
    mail["To"] = USER
    mail["Subject"] = "Library Assistant: your interview"
    mail["Date"] = format_datetime(datetime.now(UTC))
    mail["Message-ID"] = f"<{begins:%Y%m%dT%H%M%S}@ternbay.example>"
    if answers:
        mail["In-Reply-To"] = answers
    mail.set_content(words)
    event = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tern Bay//EN", "METHOD:REQUEST", "BEGIN:VEVENT",
        f"UID:{begins:%Y%m%dT%H%M%S}@ternbay.example", f"DTSTART:{begins:%Y%m%dT%H%M%SZ}",
        f"DTEND:{begins + timedelta(minutes=minutes):%Y%m%dT%H%M%SZ}", "SUMMARY:Interview", "LOCATION:Reading room",
        "END:VEVENT", "END:VCALENDAR", "",
    )  # fmt: skip
    mail.add_attachment("\r\n".join(event).encode(), maintype="text", subtype="calendar", filename="invite.ics")
    return mail.as_bytes()


@pytest.fixture
def phone(context: BrowserContext, app: App) -> Iterator[Page]:
    browser = context.browser
    assert browser
    made = browser.new_context(viewport=PHONE, storage_state=context.storage_state(), has_touch=True)  # type: ignore[arg-type]
    yield made.new_page()
    made.close()


def came_in(page: Page, app: App, file: Path, mail: bytes) -> None:
    """Give the mail to the inbox, and record what it says."""
    file.write_bytes(mail)
    page.goto(f"{app.address}inbox/")
    page.get_by_label("Or mail as a file").set_input_files(file)
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("link", name="See what came in").or_(page.get_by_role("button", name="Record it")).first.wait_for()
    if page.get_by_role("link", name="See what came in").count():
        page.get_by_role("link", name="See what came in").click()
    page.get_by_role("button", name="Record it").first.click()
    expect(page.get_by_text("Recorded: An interview is set").first).to_be_visible()


def soon() -> datetime:
    """Return the next whole minute that is at least `IN_S` away."""
    at = datetime.now(UTC) + timedelta(seconds=IN_S + 59)
    return at.replace(second=0, microsecond=0)


def test_the_whole_way_from_an_invitation_to_the_second_one(page: Page, phone: Page, app: App, tmp_path: Path) -> None:
    hands = Hands(page)
    hands.press("Add a job")
    hands.write("The posting", (EXAMPLE / "posting.md").read_text("utf-8"))
    hands.give("Your résumé", EXAMPLE / "cv.md")
    hands.press("Save")
    hands.press("← Library Assistant")
    job = page.url.split("?")[0]

    begins = soon()
    words = "Thank you for your application. We are pleased to invite you to an interview for Library Assistant; the time is in the calendar entry.\n\nInes Moreau"
    came_in(page, app, tmp_path / "first.eml", invitation(begins, 1, words))
    page.goto(job)
    assert page.get_by_role("button", name="Debrief it").count() == 0

    prepared(page, job)
    passed(page, job)
    debriefed(phone, app, job)
    noted_and_sent(page, app, job)

    page.goto(f"{job}letters/follow-up/")
    hands.press("Set it, and put this out of mind")
    page.get_by_role("heading", name="Set, and out of mind").wait_for()
    page.goto(app.address)
    expect(page.get_by_role("heading", name=re.compile("Out of mind"))).to_be_visible()
    expect(page.get_by_text("apply", exact=False).first).to_be_visible()

    again = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(days=5)
    words = "Thank you for coming in. We would like to invite you to a second interview for Library Assistant, with our head librarian.\n\nInes Moreau"
    came_in(page, app, tmp_path / "second.eml", invitation(again, 45, words))
    page.goto(job)
    expect(page.get_by_role("button", name="They called again")).to_have_count(0)
    expect(page.locator(".stage")).to_have_text("Interview, round 2")
    for here in ("", "brief/"):
        page.goto(f"{job}{here}")
        points = page.get_by_role("heading", name="For the next round")
        expect(points).to_be_visible()
        first = page.locator("main h2").first
        assert first.inner_text() == points.inner_text(), "the open points come first"
        for words in ("You promised: Send the certificate", "Count the stock aloud", "Ines Moreau"):
            expect(page.get_by_text(words).first).to_be_visible()


def prepared(page: Page, job: str) -> None:
    page.goto(f"{job}brief/")
    expect(page.get_by_role("heading", name="Questions to expect, and why")).to_be_visible()
    page.goto(job)
    expect(page.get_by_text("Reading room").first).to_be_visible()


def passed(page: Page, job: str) -> None:
    """Wait until the interview is over by the clock of this machine."""
    until = time.monotonic() + LONGEST_WAIT_S
    while not page.get_by_role("button", name="Debrief it").count():
        assert time.monotonic() < until, "the interview is not over"
        page.wait_for_timeout(3000)
        page.goto(job)
    page.goto(job.split("/candidacies/", maxsplit=1)[0])
    expect(page.get_by_text("Write down how it went while it is fresh").first).to_be_visible()


def debriefed(phone: Page, app: App, job: str) -> None:
    hands = Hands(phone)
    phone.goto(job)
    hands.press("Debrief it")
    phone.get_by_text(re.compile("^Tick from the")).click()
    phone.locator("[name=expected]").first.check()
    phone.get_by_label("What they asked").first.fill("How do you count the stock?")
    phone.get_by_label("How your answer went").first.fill("Too short")
    hands.press("Save and go on")
    expect(phone.get_by_role("heading", name="Which of the questions you expected were these?")).to_be_visible()
    hands.press("Save and go on")
    expect(phone.get_by_text("2 of 10")).to_be_visible()
    hands.press("Skip this")
    phone.get_by_label("What could be better").first.fill("I named no figures")
    phone.get_by_label("What you will do next time").first.fill("Count the stock aloud")
    hands.press("Save and go on")
    hands.press("Skip this")
    phone.get_by_label("Name, as it is spelled there").first.fill("Ines Moreau")
    phone.get_by_label("What you talked about").first.fill("the reading hour for children")
    hands.press("Save and go on")
    phone.get_by_label("What was promised").first.fill("Send the certificate")
    hands.press("Save and go on")
    phone.get_by_label("By what day").first.fill(f"{datetime.now().astimezone().date() + timedelta(9)}")
    hands.press("Save and go on")
    for _ in range(3):
        hands.press("Skip this")
    for words in ("I had the interview", "They said I will hear", "Ines Moreau"):
        phone.get_by_label(words).check()
    hands.press("Finish")
    expect(phone.get_by_text("Saved: I had the interview.").first).to_be_visible()
    assert not phone.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def noted_and_sent(page: Page, app: App, job: str) -> None:
    post, hands = Post(), Hands(page)
    with honest(post) as port:
        page.goto(f"{app.address}settings/mail/")
        for label, words in (("Your name, as you sign", "Pat Quill"), ("Your mail address", USER), ("Server for sending", "127.0.0.1"), ("Port", str(port)), ("User name there", USER)):  # fmt: skip
            page.get_by_label(label).fill(words)
        page.get_by_label("How it is kept safe").select_option("none")
        hands.press("Save")
        page.get_by_text("Saved: your mail account.").wait_for()
        page.goto(job)
        page.get_by_role("link", name=re.compile("^Write the note")).click()
        hands.press("Draw it up")
        page.get_by_label("Their mail address").fill("ines.moreau@ternbay.example")
        hands.press("Save")
        page.get_by_role("link", name="Through your mail account").click()
        assert post.taken == [], "nothing goes out before the press"
        page.get_by_label("Password of your mail account").fill(PASSWORD)
        page.get_by_role("button", name="Send it to ines.moreau@ternbay.example").click()
        page.get_by_text("Sent on").wait_for()
    assert post.taken[0].rcpt_tos == ["ines.moreau@ternbay.example"]
    assert b"reading hour" in (post.taken[0].content or b"")
