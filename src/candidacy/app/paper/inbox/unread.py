"""Mails that could not be read: which, why, and what helps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from candidacy.kernel.mail_refusals import MailTooDeep, MailTooLarge, NotAMail
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import BrokenDocument, EmptyDocument, TooMuchToRead

WHAT_HELPS = {
    BrokenDocument.code: "Open it in your mail program and save it once more, or paste its text.",
    EmptyDocument.code: "Look whether it is the right file, or paste the text of the mail.",
    MailTooDeep.code: MailTooDeep.next_step,
    MailTooLarge.code: MailTooLarge.next_step,
    NotAMail.code: "Save the message from your mail program as .eml, or paste its text.",
    TooMuchToRead.code: "Paste the text of the mail instead.",
}


def unread_lines(problems: Sequence[Problem]) -> list[str]:
    """Return a line for each: its name, why it could not be read, and what helps."""
    return [_line(one) for one in problems]


def _line(one: Problem) -> str:
    why = one.text if one.text.startswith(one.place) else f"{one.place}: {one.text}"
    return f"{why} {WHAT_HELPS.get(one.code, '')}".strip()


def problems_json(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """Return the same as values that JSON can hold."""
    return [
        {"code": one.code, "text": one.text, "place": one.place, "next": WHAT_HELPS.get(one.code)} for one in problems
    ]
