"""A message to what it says about a candidacy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from candidacy.followup.mail.answer_by import answer_by
from candidacy.followup.mail.choosing import Chosen, chosen
from candidacy.followup.mail.kinds import MEETINGS, Kind
from candidacy.followup.mail.naming import employer_of, job_of
from candidacy.followup.mail.quoting import Line
from candidacy.followup.mail.reply_by import reply_by
from candidacy.followup.mail.rounds import round_of
from candidacy.followup.mail.sentences import plain, sentences_of
from candidacy.followup.mail.times import Times, times_of
from candidacy.followup.mail.values import Message, ReadMail, Sentence
from candidacy.followup.mail.where import NOWHERE, Where, where_of
from candidacy.kernel.quotes import Quote, Span

PLACED = Kind.SCREENING, Kind.INTERVIEW, Kind.RESCHEDULED, Kind.ASSESSMENT
"""Kinds that may say where one is to be."""
OFFERS = Kind.VERBAL_OFFER, Kind.WRITTEN_OFFER


def meaning(message: Message) -> ReadMail:
    """What the message is for, the sentence that says so, and whom, what and when it speaks of."""
    sentences = sentences_in(message)
    found = chosen(message, sentences)
    if found.kind is Kind.NOT_ABOUT:
        return _read(message, found, Times())
    times = (
        times_of(message, sentences, found.kind)
        if found.kind in (*MEETINGS, Kind.START_DATE, Kind.ASSESSMENT)
        else Times()
    )
    job = job_of(message)
    employer = employer_of(message, job)
    where = where_of(message, sentences, employer) if found.kind in PLACED else NOWHERE
    read = _read(message, found, times, employer, job, round_of(sentences, found.kind), where)
    if found.kind is Kind.STILL_DECIDING:
        return replace(read, answer_by=answer_by(message, sentences))
    return replace(read, reply_by=reply_by(message, sentences)) if found.kind in OFFERS else read


def sentences_in(message: Message) -> tuple[Sentence, ...]:
    """The subject, then the sentences that the sender wrote."""
    return (*_subject(message), *sentences_of(message.text, _lines(message)))


def _read(
    message: Message, found: Chosen, times: Times, employer: str = "", job: str = "", number: int | None = None,
    where: Where = NOWHERE,
) -> ReadMail:  # fmt: skip
    return ReadMail(
        message.name, found.kind, _quote(message, found.sentence), found.confidence, employer, job,
        times.when, times.choices, number, message.subject, message.sender, message.sent, message.text, message.problems,
        message.id, message.thread, where.words, where.quote, _minutes(message, times.when), was=times.was,
    )  # fmt: skip


def _minutes(message: Message, when: date | datetime | None) -> int | None:
    """How long the event of that day lasts, by the calendar part; None for one of days, and of more than one."""
    day = when.date() if isinstance(when, datetime) else when
    named = (one for one in message.invitations if isinstance(one.starts, datetime) and one.starts.date() == day)
    return next((one.minutes for one in named), None)


def _lines(message: Message) -> list[Line]:
    return [Line(span, message.text[span.start : span.end]) for span in message.blocks]


def _subject(message: Message) -> tuple[Sentence, ...]:
    if not message.subject or not message.text.startswith(message.subject):
        return ()
    return (Sentence(Span(0, len(message.subject)), plain(message.subject), in_subject=True),)


def _quote(message: Message, sentence: Sentence | None) -> Quote | None:
    if sentence is None:
        return None
    span = sentence.span
    return Quote(message.text[span.start : span.end], message.name, 1, span)
