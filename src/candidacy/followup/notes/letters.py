"""The letters of a candidacy: following up, having something confirmed, accepting, declining, withdrawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from candidacy.followup.notes.phrasing import one_line, sentence
from candidacy.followup.notes.values import Addressee, Kind, Note, Occasion, Offered, gap
from candidacy.kernel.note_refusals import NoOfferOnRecord
from candidacy.ledger.days import said

_NO_REASON = "No reason is owed, and none is needed."
_AFTER_ACCEPTING = "You accepted this. Before you step back, read what you signed: it may ask for notice. Then say it at once, and kindly: they have stopped looking."


def follow_up_letter(
    occasion: Occasion, to: Addressee, due: date, why: str, promised: date | None = None, *, spoken: date | None = None
) -> Note:
    """Return the one follow-up: short, friendly, with one question. `due` and `why` come from `followup.dates`.

    After an offer that was only `spoken`, on that day, it asks for the papers and not for a decision.
    """
    if spoken:
        return _asking_for_papers(occasion, to, due, why, promised, spoken)
    about = f"my interview on {said(occasion.held)}" if occasion.held else "my application"
    waited = (
        f"You said there would be news by {said(promised)}, and I know that such things can take longer."
        if promised
        else "I know that such decisions take their time."
    )
    return _letter(
        Kind.FOLLOW_UP, occasion, to, f"My application: {one_line(occasion.job)}",
        [
            f"I am writing about {about} for {_job(occasion)}. {waited}",
            "Could you tell me how things stand, and by when you expect to decide?",
            "I am still interested, and glad to send anything you need.",
        ],
        why, due, [said(promised)] if promised else [],
    )  # fmt: skip


def _asking_for_papers(
    occasion: Occasion, to: Addressee, due: date, why: str, promised: date | None, spoken: date
) -> Note:
    papers = f"You said that the papers would come by {said(promised)}. " if promised else ""
    return _letter(
        Kind.FOLLOW_UP, occasion, to, f"Your offer: {one_line(occasion.job)}",
        [
            f"On {said(spoken)} you told me that you would like to offer me {_job(occasion)}. Thank you once more.",
            f"{papers}Could you send me the offer in writing, or tell me by when I may expect it?",
            "I will gladly decide once I have it.",
        ],
        why, due, [said(spoken), *([said(promised)] if promised else [])],
    )  # fmt: skip


def confirming_letter(
    occasion: Occasion, to: Addressee, points: Sequence[str], *, spoken: date | None = None, due: date | None = None
) -> Note:
    """Return a letter that asks to have in writing what was said, the points listed as the seeker understood them."""
    when = f"on {said(spoken)}" if spoken else "in our talk"
    listed = [one_line(one) for one in points if one_line(one)] or [gap("what was said, a line each")]
    return _letter(
        Kind.CONFIRMING, occasion, to, f"Please confirm in writing: {one_line(occasion.job)}",
        [
            f"Thank you for what you told me {when} about {_job(occasion)}. This is how I understood it:",
            "\n".join(f"- {one}" for one in listed),
            "Could you confirm this in writing, or put right what I got wrong? I will gladly decide once I have it.",
        ],
        "What is only spoken is easily remembered in two ways. Give no notice anywhere on a spoken word.",
        due, [*listed, *([said(spoken)] if spoken else [])],
    )  # fmt: skip


def accepting_letter(occasion: Occasion, to: Addressee, offer: Offered | None) -> Note:
    """Return the formal acceptance, with what is accepted and what is still to be cleared.

    Raises NoOfferOnRecord where there is none, or it was only spoken.
    """
    if offer is None or not offer.in_writing:
        raise NoOfferOnRecord("Only an offer in writing can be accepted formally, and none is on record.")
    terms = [one_line(one) for one in offer.terms if one_line(one)]
    conditions = [one_line(one) for one in offer.conditions if one_line(one)]
    start = said(offer.start) if offer.start else gap("the start date; ask if it is not named yet")
    parts = [
        f"Thank you for your written offer of {said(offer.day)} for {_job(occasion)}. I accept it.",
        f"I understand that I start on {start}." + (" These are the terms as I have them:" if terms else ""),
    ]
    parts += ["\n".join(f"- {one}" for one in terms)] if terms else []
    if conditions:
        parts += ["The offer depends on the following. Please confirm in writing when each is cleared:"]
        parts += ["\n".join(f"- {one}" for one in conditions)]
    parts += ["Please confirm that you have received this."]
    return _letter(
        Kind.ACCEPTING, occasion, to, f"I accept your offer: {one_line(occasion.job)}", parts,
        "Accept once nothing is left to negotiate. Give notice elsewhere only when every condition is cleared in writing.",
        offer.deadline, [*terms, *conditions, said(offer.day), *([said(offer.start)] if offer.start else [])],
    )  # fmt: skip


def declining_letter(
    occasion: Occasion, to: Addressee, offer: Offered | None, reason: str = "", *, accepted: date | None = None
) -> Note:
    """Return a kind no to an offer, also after it was `accepted`. Raises NoOfferOnRecord where there is none: then it is a withdrawal."""
    if offer is None:
        raise NoOfferOnRecord("There is no offer on record to decline. To step back before an offer, withdraw.")
    return _letter(
        Kind.DECLINING, occasion, to, f"Your offer: {one_line(occasion.job)}",
        [
            f"Thank you for your offer of {said(offer.day)} for {_job(occasion)}, and for the time you gave me.",
            " ".join(filter(None, (_stepping_back(accepted) or "I have thought it over and will not take it.", sentence(reason)))),
            "I wish you and your team well.",
        ],
        _AFTER_ACCEPTING if accepted else f"{_NO_REASON} Say it as soon as you know, so that they can ask the next person.",
        offer.deadline, [reason, said(offer.day), *([said(accepted)] if accepted else [])],
    )  # fmt: skip


def withdrawing_letter(
    occasion: Occasion, to: Addressee, today: date, reason: str = "", *, accepted: date | None = None
) -> Note:
    """Return a kind withdrawal; after a formal acceptance, on the day `accepted`, it says that the word given is taken back."""
    return _letter(
        Kind.WITHDRAWING, occasion, to, f"Withdrawing my application: {one_line(occasion.job)}",
        [
            f"I would like to withdraw my application for {_job(occasion)}.",
            " ".join(filter(None, (_stepping_back(accepted), sentence(reason), "Thank you for your time and interest."))),
            "I wish you well in finding the right person.",
        ],
        _AFTER_ACCEPTING if accepted else f"{_NO_REASON} Until a formal acceptance neither side owes the other anything, and a kind line keeps the door open.",
        today, [reason, *([said(accepted)] if accepted else [])],
    )  # fmt: skip


def _stepping_back(accepted: date | None) -> str:
    return f"On {said(accepted)} I accepted, and I am sorry to have to take that back." if accepted else ""


def _letter(
    kind: Kind, occasion: Occasion, to: Addressee, subject: str, parts: Sequence[str], why: str, due: date | None,
    facts: Sequence[str],
) -> Note:  # fmt: skip
    greeting = f"Dear {one_line(to.name)}," if one_line(to.name) else "Hello,"
    signed = one_line(occasion.sender) or gap("your name")
    body = "\n\n".join([greeting, *parts, f"Kind regards,\n{signed}"]) + "\n"
    return Note(kind, to, subject, body, why, due, tuple(_facts(occasion, to, facts)))


def _job(occasion: Occasion) -> str:
    job, employer = one_line(occasion.job), one_line(occasion.employer)
    named = f"the job of {job}" if job else "the job"
    return f"{named} at {employer}" if employer else named


def _facts(occasion: Occasion, to: Addressee, more: Sequence[str]) -> Iterator[str]:
    held = said(occasion.held) if occasion.held else ""
    for one in (occasion.job, occasion.employer, occasion.sender, to.name, held, *more):
        if one.strip():
            yield one_line(one)
