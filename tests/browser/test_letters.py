"""A note from its first word to a mail server on this machine, on a phone; then the follow-up, out of mind and back."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.app.post.servers import PASSWORD, USER, Post, honest
from tests.browser.conftest import PHONE, App

pytestmark = [pytest.mark.browser, pytest.mark.thorough]


def test_a_note_goes_out_and_the_follow_up_parks(app: App, browser: Browser) -> None:
    look: dict[str, Any] = {"viewport": PHONE, "has_touch": True}
    context = browser.new_context(**look)
    page = context.new_page()
    page.goto(app.link)
    page.goto(f"{app.address}candidacies/add/")
    page.get_by_label("Job title").fill("Cook")
    page.get_by_label("Employer").first.fill("Elm Street School")
    page.get_by_role("button", name="Save").first.click()
    page.wait_for_url("**/candidacies/*-*/**")
    job = f"{app.address}candidacies/{page.url.split('/candidacies/')[1].split('/')[0]}/"
    page.goto(f"{job}record/interview_held/")
    page.get_by_label("With whom").fill("Ada Okoro")
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Saved: I had the interview.").wait_for()
    post = Post()
    with honest(post) as port:
        page.goto(f"{app.address}settings/mail/")
        for label, words in (("Your name, as you sign", "Pat Quill"), ("Your mail address", USER), ("Server for sending", "127.0.0.1"), ("Port", str(port)), ("User name there", USER)):  # fmt: skip
            page.get_by_label(label).fill(words)
        page.get_by_label("How it is kept safe").select_option("none")
        page.get_by_role("button", name="Save").click()
        page.get_by_text("Saved: your mail account.").wait_for()
        page.goto(job)
        page.get_by_role("link", name=re.compile("^Write the note")).click()
        page.get_by_label("One thing you talked about").fill("their new kitchen")
        page.get_by_label("Warm").check()
        page.get_by_role("button", name="Draw it up").click()
        page.get_by_label("Their mail address").fill("ada@elm.example")
        page.get_by_role("button", name="Save").click()
        page.get_by_text("Changed: the letter").wait_for()
        page.get_by_role("link", name="Through your mail account").click()
        expect(page.get_by_text("Ada Okoro · ada@elm.example")).to_be_visible()
        assert post.taken == [], "nothing goes out before the press"
        page.get_by_label("Password of your mail account").fill(PASSWORD)
        page.get_by_role("button", name="Send it to ada@elm.example").click()
        page.get_by_text("Sent on").wait_for()
    assert post.taken[0].rcpt_tos == ["ada@elm.example"]
    assert b"your new kitchen" in (post.taken[0].content or b"")
    page.goto(job)
    page.get_by_role("button", name="Debrief it").click()
    page.goto(f"{job}debrief/1/finish/")
    page.get_by_role("button", name="Finish").click()
    page.goto(f"{job}letters/follow-up/")
    page.get_by_role("button", name="Set it, and put this out of mind").click()
    page.get_by_role("heading", name="Set, and out of mind").wait_for()
    page.get_by_role("link", name="Add a job").wait_for()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Out of mind until")).to_have_count(0)
    context.close()
