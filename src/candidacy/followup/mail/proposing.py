"""What a mail would add to the record, put to the seeker: an event of the ledger with what the mail says. Nothing is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.values import ReadMail
from candidacy.followup.talks import FIRST_CALL, RecordedTalk, is_over
from candidacy.ledger.days import said
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import INTERVIEWS, OFFERS, START_DATES, What
from candidacy.ledger.reasons import Reason, reason_in

WHATS = {
    Kind.RECEIVED: What.ACKNOWLEDGED,
    Kind.SCREENING: What.SCREENED,
    Kind.INTERVIEW: What.INTERVIEW_SCHEDULED,
    Kind.RESCHEDULED: What.INTERVIEW_RESCHEDULED,
    Kind.CANCELLED: What.INTERVIEW_CANCELLED,
    Kind.ASSESSMENT: What.ASSESSMENT_ASKED,
    Kind.MORE_INFORMATION: What.NOTE,
    Kind.REFERENCES: What.REFERENCES_ASKED,
    Kind.BACKGROUND: What.CHECK_BEGUN,
    Kind.REJECTION: What.REJECTED,
    Kind.ON_HOLD: What.NOTE,
    Kind.VERBAL_OFFER: What.VERBAL_OFFER,
    Kind.WRITTEN_OFFER: What.WRITTEN_OFFER,
    Kind.OFFER_WITHDRAWN: What.FELL_THROUGH,
    Kind.START_DATE: What.START_DATE_RECEIVED,
    Kind.STILL_DECIDING: What.NOTE,
    Kind.NOT_ABOUT: What.NOTE,
}
"""A first call is no round of interviews, and a job on hold is not yet lost: the seeker may say otherwise."""
OF_A_CALL = {Kind.RESCHEDULED: What.SCREENED, Kind.CANCELLED: What.SCREENING_CANCELLED}
"""A first call that is moved is arranged once more."""
CALL = "first call"
BEGINNING = 300
"""Characters of a mail that a note of it quotes."""
_GONE = re.compile(
    r"(?i)\b(?:cancell?ed|withdrawn|closed|no longer|will not be (?:filled|filling|recruiting)|not (?:going ahead|proceeding)|filled)\b"
)
ENDED = What.REJECTED, What.FELL_THROUGH
_OF_A_TALK = What.SCREENED, What.INTERVIEW_SCHEDULED, What.INTERVIEW_RESCHEDULED, What.ASSESSMENT_ASKED
_OF_A_DAY = START_DATES | {What.PROMISED_DATE}
_TALKS = Kind.SCREENING, Kind.INTERVIEW, Kind.RESCHEDULED, Kind.ASSESSMENT


@dataclass(frozen=True, slots=True)
class Proposed:
    """An event to be confirmed, changed or dismissed."""

    what: What
    when: When | None
    """The moment the mail was sent; None where it does not say."""
    detail: Detail
    round: int | None = None


def proposed_event(mail: ReadMail) -> Proposed:
    """Return the event that the mail speaks of; a note for a mail that reads as if it were about no candidacy.

    The words of the detail are the mail's own, quoted. An invitation without a day, or with several to choose from,
    is an invitation and no appointment.
    """
    quote = mail.quote.text if mail.quote else beginning(mail) if mail.kind is Kind.NOT_ABOUT else ""
    what = _what(mail, quote)
    when = When.at(mail.sent) if mail.sent else None
    number = mail.round or None if what in INTERVIEWS else None
    return Proposed(what, when, _detail(mail, what, quote), number)


def taken_as(proposed: Proposed, what: What) -> Proposed:
    """Return the event as one of another kind, with what such an event speaks of: a no has no day, and only a talk has its hour and place."""
    if what is proposed.what:
        return proposed
    told, a_talk = proposed.detail, what in _OF_A_TALK
    detail = Detail(
        text=told.text,
        day=told.day if a_talk or what in _OF_A_DAY else None,
        deadline=told.deadline if what in OFFERS else None,
        reason=told.reason if what in ENDED else "",
        form=_form(what),
        more=told.more if a_talk else (),
    )
    return replace(proposed, what=what, detail=detail, round=proposed.round if what in INTERVIEWS else None)


def beginning(mail: ReadMail) -> str:
    """Return how the mail begins, or its subject where it says no more, on one line with nothing left out in between."""
    body = " ".join(mail.text.removeprefix(mail.subject).split()) or mail.subject
    return body if len(body) <= BEGINNING else body[:BEGINNING].rpartition(" ")[0] + " …"


def of_the_talk_ahead(proposed: Proposed, mail: ReadMail, talks: Iterable[RecordedTalk], today: date) -> Proposed:
    """Return the event of the mail, turned to the talk on record that can be meant: what moves or calls off a talk means one ahead.

    Of several it is the one on the day that the mail names; where none is named, a first call where only one is ahead, a round where only
    rounds are; else the mail's words decide. Where the talk was written down only after the mail was sent, the event counts from now on.
    `today` counts where the mail does not say when it was sent.
    """
    if mail.kind not in OF_A_CALL:
        return proposed
    sent = proposed.when.day if proposed.when else today
    ahead = [talk for talk in talks if not is_over(talk, sent)]
    named = [talk for talk in ahead if talk.day == _day_meant(mail)]
    turned = _turned(proposed, mail, named if len(named) == 1 else ahead, known=len(named) == 1)
    return replace(turned, when=None) if _is_older(turned, ahead) else turned


def _day_meant(mail: ReadMail) -> date | None:
    day = mail.was if mail.kind is Kind.RESCHEDULED else mail.when
    return day.date() if isinstance(day, datetime) else day


def _turned(proposed: Proposed, mail: ReadMail, ahead: Sequence[RecordedTalk], *, known: bool) -> Proposed:
    """The event of a call or of a round, as the talks ahead are; with the round's number where it is `known` which is meant."""
    of_calls = {talk.round == FIRST_CALL for talk in ahead}
    if proposed.round or len(of_calls) != 1:
        return proposed
    what = OF_A_CALL[mail.kind] if True in of_calls else WHATS[mail.kind]
    number = ahead[0].round or None if known else None
    return replace(proposed, what=what, round=number, detail=replace(proposed.detail, form=_form(what)))


def _is_older(proposed: Proposed, ahead: Iterable[RecordedTalk]) -> bool:
    """Say whether what the mail says would count before a talk that it can mean was arranged, by the record."""
    sent = proposed.when.instant if proposed.when else None
    meant = [talk.since for talk in ahead if proposed.round in (None, talk.round) and talk.since]
    return sent is not None and any(one.instant > sent for one in meant)


def _form(what: What) -> str:
    return CALL if what is What.SCREENED else ""


def _what(mail: ReadMail, quote: str) -> What:
    if mail.kind is Kind.INTERVIEW and mail.when is None:
        return What.INTERVIEW_INVITED
    if mail.kind is Kind.ON_HOLD and _GONE.search(quote):
        return What.FELL_THROUGH
    if mail.kind is Kind.STILL_DECIDING and mail.answer_by:
        return What.PROMISED_DATE
    if mail.round == FIRST_CALL:
        return OF_A_CALL.get(mail.kind, WHATS[mail.kind])
    return WHATS[mail.kind]


def _detail(mail: ReadMail, what: What, quote: str) -> Detail:
    reason = reason_in(quote) if what in ENDED else Reason.OTHER
    spoken_of = mail.when if mail.kind in (*_TALKS, Kind.START_DATE) else mail.answer_by
    return Detail(
        text=_text(quote, mail.choices),
        day=spoken_of.date() if isinstance(spoken_of, datetime) else spoken_of,
        reason=reason.value if reason is not Reason.OTHER else "",
        form=_form(what),
        deadline=mail.reply_by,
        more=tuple(_more(spoken_of, mail)),
    )


def _more(spoken_of: date | datetime | None, mail: ReadMail) -> Iterator[tuple[str, str]]:
    if isinstance(spoken_of, datetime):
        yield "time", spoken_of.isoformat()
    if mail.place and mail.kind in _TALKS:
        yield "place", mail.place
    if mail.minutes and mail.kind in _TALKS:
        yield "minutes", str(mail.minutes)


def _text(quote: str, choices: tuple[date | datetime, ...]) -> str:
    words = f"“{quote}”" if quote else ""
    offered = "; ".join(_moment(one) for one in choices)
    return "\n".join(line for line in (words, f"To choose from: {offered}." if offered else "") if line)


def _moment(one: date | datetime) -> str:
    return f"{said(one.date())}, {one:%H:%M}" if isinstance(one, datetime) else said(one)
