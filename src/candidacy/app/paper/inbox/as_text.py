"""What mail says as text for the terminal: what is about a candidacy first, the rest only counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from candidacy.followup.mail import Kind, ReadMail
from candidacy.followup.talks import FIRST_CALL
from candidacy.kernel.problems import Problem
from candidacy.ledger.days import counted, said

TITLES = {
    Kind.RECEIVED: "They have your application",
    Kind.SCREENING: "A first talk is offered",
    Kind.INTERVIEW: "An interview",
    Kind.RESCHEDULED: "An interview is moved",
    Kind.CANCELLED: "An interview is called off",
    Kind.ASSESSMENT: "A test or a task",
    Kind.MORE_INFORMATION: "They ask you for something",
    Kind.REFERENCES: "They ask for references",
    Kind.BACKGROUND: "Checks before you start",
    Kind.REJECTION: "A no",
    Kind.ON_HOLD: "The job is on hold or gone",
    Kind.VERBAL_OFFER: "An offer by word of mouth",
    Kind.WRITTEN_OFFER: "An offer in writing",
    Kind.OFFER_WITHDRAWN: "An offer is withdrawn",
    Kind.START_DATE: "Your first day",
    Kind.STILL_DECIDING: "They have not decided yet",
    Kind.NOT_ABOUT: "Not about a candidacy",
}
OF_A_CALL = {Kind.RESCHEDULED: "A first call is moved", Kind.CANCELLED: "A first call is called off"}
TO_CHOOSE = ", with times to choose from"
UNSURE = 0.6
"""A confidence below this is shown with a question mark."""


def title(mail: ReadMail, of_a_call: bool) -> str:
    """Return what the mail is for, in a few words; `of_a_call` where its talk is a first call."""
    told = OF_A_CALL.get(mail.kind, TITLES[mail.kind]) if of_a_call else TITLES[mail.kind]
    return told + TO_CHOOSE if mail.choices else told


def choices_of(mail: ReadMail) -> str:
    """Return the days and times to choose from; "" where none are offered."""
    return "; ".join(_when(one) for one in mail.choices)


def inbox_text(mails: Sequence[tuple[str, int | None, ReadMail]], problems: Sequence[Problem]) -> str:
    """Return what each message on a candidacy says with its sentence, how many others there are, and what was not read."""
    ours = [(file, number, mail) for file, number, mail in mails if mail.kind is not Kind.NOT_ABOUT]
    lines = [line for file, number, mail in ours for line in _message(file, number, mail)]
    others = len(mails) - len(ours)
    if others:
        lines.append(f"{counted(others, 'message')} not about a candidacy, left alone.")
    if problems:
        lines += ["", "Not read:", *(f"  {one.place}: {one.text}" for one in problems)]
    return "\n".join(lines) or "No messages."


def _message(file: str, number: int | None, mail: ReadMail) -> list[str]:
    sure = "" if mail.confidence >= UNSURE else "?"
    about = ", ".join(part for part in (mail.job, mail.employer) if part)
    head = f"{title(mail, mail.round == FIRST_CALL)}{sure}" + (f": {about}" if about else "")
    place = file if number is None else f"{file}, message {number}"
    lines = [head, f"  When: {_when(mail.when)}{_lasting(mail)}"] if mail.when else [head]
    if mail.choices:
        lines.append(f"  To choose from: {choices_of(mail)}")
    if mail.place:
        lines.append(f"  Where: {mail.place}")
    if mail.answer_by:
        lines.append(f"  You will hear by: {said(mail.answer_by)}")
    if mail.reply_by:
        lines.append(f"  Answer by: {said(mail.reply_by)}")
    if mail.quote:
        lines.append(f"  “{mail.quote.shown}”")
    return [*lines, f"  {place}", ""]


def _lasting(mail: ReadMail) -> str:
    return f", {mail.minutes} minutes" if mail.minutes else ""


def _when(when: date | datetime) -> str:
    if not isinstance(when, datetime):
        return said(when)
    zone = f" ({when.strftime('%z')[:3]}:{when.strftime('%z')[3:5]})" if when.tzinfo else ""
    return f"{said(when.date())}, {when:%H:%M}{zone}"
