"""Mails that wait to be looked at: as words, as text for the terminal and as JSON (docs/reference/inbox-kept-json.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias
from uuid import UUID

from candidacy.app.kept import KeptCandidacy
from candidacy.app.kept_mail import KeptMail, KeptMailbox, Taken
from candidacy.app.paper.inbox.as_text import choices_of, title
from candidacy.app.paper.inbox.unread import problems_json, unread_lines
from candidacy.app.paper.search.as_json import whole
from candidacy.app.paper.terminal import BOLD, Sheet
from candidacy.followup.mail import Kind
from candidacy.followup.mail.proposing import Proposed, beginning
from candidacy.ledger.days import counted, said
from candidacy.ledger.kinds import CALLS
from candidacy.ledger.moments import minutes_of

Json: TypeAlias = dict[str, Any]
Names: TypeAlias = Mapping[UUID, KeptCandidacy]
WIDTH = 80
TWENTY = 20
CLEAR = 0.9
NOTHING = "No mail waits to be looked at."
NOT_SURE = "Not sure: it may be about one of your jobs"
NO_PLACE = "It is not clear which of your candidacies it is about."


def is_unsure(mail: KeptMail) -> bool:
    """Say whether it reads as if it were about no candidacy, and waits all the same: what it says is the seeker's to choose."""
    return mail.mail.kind is Kind.NOT_ABOUT


def title_of(mail: KeptMail) -> str:
    """Return what the mail is for, in a few words."""
    return NOT_SURE if is_unsure(mail) else title(mail.mail, mail.proposed.what in CALLS)


def read_surely(mail: KeptMail) -> str:
    """Return how sure the reading is, as a count."""
    if is_unsure(mail):
        return "It does not read like mail about a job. If it is, choose what it says."
    right = min(round(mail.mail.confidence * TWENTY), TWENTY - 1)
    return f"Of {TWENTY} mails read as surely as this one, about {right} were read rightly."


def matched_surely(mail: KeptMail) -> str:
    """Return how sure the candidacy is, in words."""
    if mail.candidacy is None:
        return NO_PLACE
    if is_unsure(mail):
        return "It may be about this one: please look."
    return (
        "It is clearly about this one." if mail.confidence >= CLEAR else "It is probably about this one: please check."
    )


def quoted(mail: KeptMail) -> str:
    """Return the sentence that says what it is for, on one line; of a mail that is not sure, how it begins."""
    quote = mail.mail.quote
    return quote.shown if quote else beginning(mail.mail) if is_unsure(mail) else ""


def spoken_of(proposed: Proposed) -> str:
    """Return the day, the time and the round it speaks of; "" where it names none."""
    detail = proposed.detail
    day = said(detail.day) if detail.day else ""
    clock = _clock(dict(detail.more).get("time", ""))
    number = f"round {proposed.round}" if proposed.round else ""
    until = f"answer by {said(detail.deadline)}" if detail.deadline else ""
    return ", ".join(part for part in (day, clock, number, until) if part)


def place_of(proposed: Proposed) -> str:
    """Return where the talk is held; "" where that is not said."""
    return dict(proposed.detail.more).get("place", "")


def _clock(told: str) -> str:
    return f"{datetime.fromisoformat(told):%H:%M}" if told else ""


def taken_words(taken: Taken) -> str:
    """Return what came of taking mail in."""
    if not (taken.new or taken.known or taken.left_alone or taken.problems):
        return "Nothing is new."
    parts = [
        f"{counted(taken.new, 'mail')} {'waits' if taken.new == 1 else 'wait'} to be looked at",
        f"{counted(taken.known, 'mail')} came before" if taken.known else "",
        f"{counted(taken.left_alone, 'mail')} not about a candidacy, left alone" if taken.left_alone else "",
        f"{counted(len(taken.problems), 'mail')} could not be read" if taken.problems else "",
    ]
    return "; ".join(part for part in parts if part) + "."


def taken_text(taken: Taken) -> str:
    """Return the same, and under it each mail that could not be read, with why and what helps."""
    return "\n".join((taken_words(taken), *unread_lines(taken.problems)))


def waiting_text(mails: Sequence[KeptMail], names: Names, colour: bool) -> str:
    """Return the mails with the sentence of each, what would be recorded, for which candidacy, and why."""
    sheet = Sheet(WIDTH, colour)
    if not mails:
        sheet.write(NOTHING)
    for mail in mails:
        _one(sheet, mail, names)
    if mails:
        sheet.blank()
        sheet.write("Nothing is recorded by itself: candidacy inbox confirm NUMBER, or dismiss NUMBER.")
    return str(sheet)


def _one(sheet: Sheet, mail: KeptMail, names: Names) -> None:
    place = names.get(mail.candidacy) if mail.candidacy else None
    more = spoken_of(mail.proposed)
    sheet.blank()
    sheet.write(f"{mail.number}. {title_of(mail)}" + (f": {more}" if more else ""), style=BOLD)
    if place_of(mail.proposed):
        sheet.write(f"Where: {place_of(mail.proposed)}")
    if mail.mail.choices:
        sheet.write(f"To choose from: {choices_of(mail.mail)}")
    if quoted(mail):
        sheet.write(f"“{quoted(mail)}”")
    sent = f", {said(mail.mail.sent.date())}" if mail.mail.sent else ""
    sheet.write(
        f"From {mail.mail.sender.name or mail.mail.sender.address or 'nobody named'}{sent}: {mail.mail.subject}"
    )
    sheet.write(_for(mail, place))
    sheet.write(
        read_surely(mail) + (" As it is, it would be a note: say what it is with --what." if is_unsure(mail) else "")
    )


def _for(mail: KeptMail, place: KeptCandidacy | None) -> str:
    if place is None:
        return NO_PLACE
    name = f"{place.number}, {place.name}"
    about = f"It may be about {name}: please look." if is_unsure(mail) else f"For {name}."
    return " ".join((about, *mail.reasons))


def waiting_json(mails: Sequence[KeptMail], names: Names) -> Json:
    """Return the mails that wait."""
    return whole(proposals=[mail_json(mail, names) for mail in mails])


def mail_json(mail: KeptMail, names: Names) -> Json:
    """Return one mail and what it would add to the record."""
    place, read = (names.get(mail.candidacy) if mail.candidacy else None), mail.mail
    return {
        "id": str(mail.id), "number": mail.number, "state": str(mail.state), "kind": read.kind.value,
        "not_sure": is_unsure(mail),
        "quote": read.quote.text if read.quote else None, "subject": read.subject,
        "from": {"name": read.sender.name, "address": read.sender.address},
        "sent": read.sent.isoformat() if read.sent else None, "employer": read.employer or None, "job": read.job or None,
        "choices": [one.isoformat() for one in read.choices], "answer_by": read.answer_by.isoformat() if read.answer_by else None,
        "reply_by": read.reply_by.isoformat() if read.reply_by else None,
        "minutes": read.minutes, "place": read.place or None,
        "place_quote": read.place_quote.text if read.place_quote else None, "confidence": read.confidence,
        "would_record": proposed_json(mail.proposed), "candidacy": str(place.id) if place else None,
        "candidacy_number": place.number if place else None, "match_confidence": mail.confidence,
        "reasons": list(mail.reasons), "event": str(mail.event) if mail.event else None,
    }  # fmt: skip


def proposed_json(proposed: Proposed) -> Json:
    """Return the event that would be recorded."""
    detail = proposed.detail
    return {
        "what": str(proposed.what), "when": proposed.when.day.isoformat() if proposed.when else None,
        "day": detail.day.isoformat() if detail.day else None, "time": dict(detail.more).get("time"), "minutes": minutes_of(dict(detail.more).get("minutes", "")),
        "round": proposed.round, "deadline": detail.deadline.isoformat() if detail.deadline else None,
        "reason": detail.reason or None, "place": place_of(proposed) or None, "text": detail.text,
    }  # fmt: skip


def taken_json(taken: Taken) -> Json:
    """Return what came of taking mail in."""
    return whole(
        saved=True,
        new=taken.new,
        known=taken.known,
        left_alone=taken.left_alone,
        problems=problems_json(taken.problems),
    )


def mailbox_json(box: KeptMailbox, kept: bool) -> Json:
    """Return where mail is fetched from; `kept` says whether the keyring holds the password."""
    return {
        "host": box.host, "port": box.port, "user": box.user, "security": box.security, "folder": box.folder,
        "since": box.since.isoformat(), "password_kept": kept,
    }  # fmt: skip


def mailbox_text(box: KeptMailbox, kept: bool) -> str:
    """Return where mail is fetched from."""
    word = "in this system's keyring" if kept else "typed each time"
    return (
        f"{box.folder} of {box.user} at {box.host}, port {box.port} ({box.security}), mail since {said(box.since)}.\n"
        f"The password is {word}."
    )
