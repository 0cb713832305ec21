"""Messages to the fenced child, and what they say back as JSON; every value is checked on this side."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from candidacy.app.fence.checked import WORDS_LIMIT, listed, when, words
from candidacy.app.fence.wire import WireFault
from candidacy.followup.mail import Kind, ReadMail
from candidacy.followup.mail.opening import TEXT_LIMIT
from candidacy.followup.mail.values import MINUTES_A_DAY, Sender
from candidacy.kernel.mail_refusals import MailTooDeep, MailTooLarge, NotAMail
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Quote, Span
from candidacy.kernel.refusals import BrokenDocument, EmptyDocument, Refusal, TooMuchToRead

REFUSALS: dict[str, type[Refusal]] = {
    one.code: one for one in (BrokenDocument, EmptyDocument, MailTooDeep, MailTooLarge, NotAMail, TooMuchToRead)
}
_LENGTH = 4
_LIST_LIMIT = 1000


class Mail(NamedTuple):
    """A message to be read, what it is called, and when somebody pasted it, without a zone."""

    data: bytes
    name: str
    came: datetime | None = None


def joined(mails: Sequence[Mail]) -> bytes:
    """The messages, their names and moments one after the other, each with its length before it."""
    parts: list[bytes] = []
    for data, name, came in mails:
        for part in (name.encode("utf-8", "replace"), (came.isoformat() if came else "").encode(), data):
            parts += [len(part).to_bytes(_LENGTH, "big"), part]
    return b"".join(parts)


def parted(data: bytes) -> Iterator[Mail]:
    """The messages that were joined."""
    at = 0
    while at < len(data):
        name, at = _taken(data, at)
        came, at = _taken(data, at)
        mail, at = _taken(data, at)
        yield Mail(mail, name.decode("utf-8", "replace"), datetime.fromisoformat(came.decode()) if came else None)


def _taken(data: bytes, at: int) -> tuple[bytes, int]:
    start = at + _LENGTH
    end = start + int.from_bytes(data[at:start], "big")
    return data[start:end], end


def packed(answers: Sequence[ReadMail | Refusal]) -> bytes:
    """The answers as one JSON list."""
    return json.dumps([_packed(one) for one in answers], separators=(",", ":")).encode("ascii")


def _packed(answer: ReadMail | Refusal) -> dict[str, object]:
    if isinstance(answer, Refusal):
        return {"refusal": answer.code, "sentence": answer.sentence}
    return {
        "kind": answer.kind.value,
        "quote": [answer.quote.span.start, answer.quote.span.end] if answer.quote else None,
        "confidence": answer.confidence,
        "employer": answer.employer,
        "job": answer.job,
        "when": answer.when.isoformat() if answer.when else "",
        "choices": [one.isoformat() for one in answer.choices],
        "round": answer.round,
        "subject": answer.subject,
        "sender": [answer.sender.name, answer.sender.address],
        "sent": answer.sent.isoformat() if answer.sent else "",
        "text": answer.text,
        "problems": [[one.code, one.text, one.place] for one in answer.problems],
        "id": answer.id,
        "thread": list(answer.thread),
        "place": answer.place,
        "place_quote": [answer.place_quote.span.start, answer.place_quote.span.end] if answer.place_quote else None,
        "minutes": answer.minutes,
        "answer_by": answer.answer_by.isoformat() if answer.answer_by else "",
        "reply_by": answer.reply_by.isoformat() if answer.reply_by else "",
        "was": answer.was.isoformat() if answer.was else "",
    }


def unpacked(data: bytes, names: Sequence[str]) -> list[ReadMail | Refusal]:
    """The answers, one for each name.

    Raises WireFault for anything but whole and valid answers.
    """
    try:
        values = json.loads(data)
        if not isinstance(values, list) or len(values) != len(names):
            raise WireFault("not an answer for each message")
        return [_answer(value, name) for value, name in zip(values, names, strict=True)]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as fault:
        raise WireFault("no valid answer") from fault


def _answer(value: dict[str, Any], name: str) -> ReadMail | Refusal:
    if "refusal" in value:
        return REFUSALS[value["refusal"]](words(value["sentence"]))
    text = words(value["text"], TEXT_LIMIT + WORDS_LIMIT)
    return ReadMail(
        name, Kind(value["kind"]), _quote(value["quote"], text, name), _share(value["confidence"]),
        words(value["employer"]), words(value["job"]), when(value["when"]),
        tuple(day for one in _list(value["choices"]) if (day := when(one))), _round(value["round"]),
        words(value["subject"]), _sender(value["sender"]), _moment(value["sent"]), text,
        tuple(Problem(*map(words, one)) for one in _list(value["problems"])),
        words(value["id"]), tuple(map(words, _list(value["thread"]))),
        # Mail that was kept before places, lengths and promised days were read has none.
        words(value.get("place", "")), _quote(value.get("place_quote"), text, name), _minutes(value.get("minutes")),
        _day(value.get("answer_by", "")), _day(value.get("was", "")), _day(value.get("reply_by", "")),
    )  # fmt: skip


def _list(value: object) -> list[Any]:
    return listed(value, _LIST_LIMIT)


def _quote(value: object, text: str, name: str) -> Quote | None:
    if value is None:
        return None
    start, end = (int(one) for one in _list(value))
    if not 0 <= start < end <= len(text):
        raise WireFault("a quote out of bounds")
    return Quote(text[start:end], name, 1, Span(start, end))


def _day(value: object) -> date | None:
    found = when(value)
    return found.date() if isinstance(found, datetime) else found


def _minutes(value: object) -> int | None:
    if value is not None and not (isinstance(value, int) and 0 < value <= MINUTES_A_DAY):
        raise WireFault("no length of a talk")
    return value


def _sender(value: object) -> Sender:
    name, address = _list(value)
    return Sender(words(name), words(address))


def _share(value: object) -> float:
    if not isinstance(value, float) or not 0 <= value <= 1:
        raise WireFault("not a share")
    return value


def _round(value: object) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 9):
        raise WireFault("not a round")
    return value


def _moment(value: object) -> datetime | None:
    told = words(value)
    return datetime.fromisoformat(told) if told else None
