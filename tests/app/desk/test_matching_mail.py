"""Mails that were read find their candidacies."""

from __future__ import annotations

from datetime import date

from candidacy.app.desk.matching_mail import mails_matched
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.reading_mail import mails_read
from candidacy.followup.mail.matching import Known
from candidacy.ledger.kinds import What
from tests.followup.mail.letters import letter


def test_mails_are_read_in_the_fence_matched_and_proposed() -> None:
    words = "We are pleased to invite you to an interview for the Packer role on Tuesday 31 March at 2pm."
    invited = letter(words, headers={"Message-ID": "<m2@harrowfoods.example>", "References": "<m1@home.example>"})
    other = letter("Save 20% on garden furniture. Unsubscribe.", sender="Shop <news@shop.example>", subject="Sale")
    known = Known("7", "Harrow Foods", "Packer", threads=("m1@home.example",), applied=date(2026, 3, 1))
    found = mails_matched(read=mails_read(papers=[Paper("a", invited), Paper("b", other)]), known=[known])
    assert [one.match.candidacy for one in found] == ["7", None]
    assert [one.proposed.what if one.proposed else None for one in found] == [What.INTERVIEW_SCHEDULED, None]
    assert found[0].match.reasons[0] == "It answers a message of this candidacy."
    assert found[0].at.mail.id == "m2@harrowfoods.example"
