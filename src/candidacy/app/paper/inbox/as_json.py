"""What mail says as one JSON object for scripts; every key is explained in docs/reference/inbox-json.md."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from candidacy import __version__
from candidacy.followup.mail import ReadMail
from candidacy.followup.talks import FIRST_CALL
from candidacy.kernel.problems import Problem

Json: TypeAlias = dict[str, Any]

FORMAT_VERSION = 1
"""Grows when a key is taken away or changes its meaning; new keys may come at any time."""


def inbox_json(mails: Sequence[tuple[str, int | None, ReadMail]], problems: Sequence[Problem]) -> Json:
    """Return what each message says and what could not be read, as values that JSON can hold."""
    return {
        "version": FORMAT_VERSION,
        "made_by": f"candidacy {__version__}",
        "messages": [_message(file, number, mail) for file, number, mail in mails],
        "problems": [{"code": one.code, "text": one.text, "place": one.place} for one in problems],
    }


def _message(file: str, number: int | None, mail: ReadMail) -> Json:
    return {
        "file": file,
        "number": number,
        "kind": mail.kind.value,
        "employer": mail.employer or None,
        "job": mail.job or None,
        "when": mail.when.isoformat() if mail.when else None,
        "choices": [one.isoformat() for one in mail.choices],
        "round": mail.round or None,
        "first_call": mail.round == FIRST_CALL,
        "answer_by": mail.answer_by.isoformat() if mail.answer_by else None,
        "reply_by": mail.reply_by.isoformat() if mail.reply_by else None,
        "minutes": mail.minutes,
        "place": mail.place or None,
        "place_quote": mail.place_quote.text if mail.place_quote else None,
        "quote": mail.quote.text if mail.quote else None,
        "confidence": mail.confidence,
        "subject": mail.subject,
        "from": {"name": mail.sender.name, "address": mail.sender.address},
        "sent": mail.sent.isoformat() if mail.sent else None,
    }
