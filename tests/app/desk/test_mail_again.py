"""The same message by another way, such as a second address of the seeker's, is one mail."""

from __future__ import annotations

from uuid import UUID

from candidacy.app.desk.inbox import how_many_wait
from tests.app.desk.taking import YES, take
from tests.followup.mail.letters import letter

BY_ANOTHER_WAY = b"Received: from a by b; Fri, 20 Mar 2026 09:00:05 +0000\n" + YES
NAMED = {"Message-ID": "<1@harrowfoods.example>"}


def test_a_message_by_two_ways_is_one_mail(seeker: UUID, packer: UUID) -> None:
    taken = take(seeker, YES, BY_ANOTHER_WAY)
    assert (taken.new, taken.known) == (1, 1)
    assert take(seeker, b"Received: from c\n" + YES).known == 1
    assert how_many_wait(seeker=seeker) == 1


def test_another_mail_under_the_same_name_or_with_the_same_words_waits(seeker: UUID, packer: UUID) -> None:
    words = "We are pleased to invite you to an interview for the Packer role on Tuesday 31 March at 2pm."
    others = [
        letter(words + " Please reply.", headers=NAMED),
        letter(words, sender="Kim <kim@harrowfoods.example>", headers=NAMED),
        letter(words, headers={"Message-ID": "<2@harrowfoods.example>"}),
        letter(words),
        b"Received: from d\n" + letter(words),
    ]
    assert take(seeker, YES, *others).new == 6, "without a name nothing tells that two are one"
