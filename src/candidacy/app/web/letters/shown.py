"""The plain words of the pages for letters."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.utils.http import urlencode

from candidacy.app.desk.afterwards import to_record
from candidacy.app.kept_letters import KeptLetter, NoteDue
from candidacy.app.paper.letters.wording import WAYS, name_of
from candidacy.followup.notes.values import Kind
from candidacy.ledger.kinds import What
from candidacy.ledger.values import Standing

__all__ = ["NAMES", "WAYS", "Offer", "name_of", "offered_after", "write_address"]

NAMES = {
    Kind.THANKS: "Thank-you note",
    Kind.FOLLOW_UP: "Follow-up",
    Kind.CONFIRMING: "Please confirm in writing",
    Kind.ACCEPTING: "Accept the offer",
    Kind.DECLINING: "Turn the offer down",
    Kind.WITHDRAWING: "Withdraw",
    Kind.BRIEFING: "Tell a referee what to expect",
}
AFTERWARDS = {
    What.WITHDRAWN: "Your letter is out. Record that you withdrew, so that your page says so too?",
    What.OFFER_DECLINED: "Your letter is out. Record that you turned the offer down?",
    What.ACCEPTED_FORMALLY: "Your letter is out. Record that you formally accepted?",
}


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered after a letter went out: a sentence, and where its button leads."""

    text: str
    address: str
    button: str


def write_address(base: str, due: NoteDue) -> str:
    """Return the page on which the note is drawn up."""
    return f"{base}letters/write/thanks/?{urlencode([('to', due.to.name), ('round', due.round)])}"


def offered_after(letter: KeptLetter, standing: Standing, referee: UUID | None) -> Offer | None:
    """Return what the record does not say yet, now that the letter is out."""
    base = f"/candidacies/{letter.candidacy}/"
    what = to_record(letter, standing)
    if what:
        return Offer(AFTERWARDS[what], f"{base}record/{what}/", "Record it")
    if letter.kind is Kind.FOLLOW_UP and standing.open and standing.parked is None:
        text = "You asked, and it is their turn. Put it out of mind until they write?"
        return Offer(text, f"{base}park/", "Put it out of mind")
    if letter.kind is Kind.BRIEFING and referee:
        text = "Note the day you told them about this job, beside their name?"
        return Offer(text, f"{base}person/{referee}/", "Note it")
    return None
