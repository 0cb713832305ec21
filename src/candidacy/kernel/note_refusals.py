"""Refusals of notes and letters."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal


class HeaderInjection(Refusal):
    """A name, a subject or an address holds a line break, with which a mail could be turned into another one."""

    code = "header_injection"
    next_step = "Write the name, the subject or the address anew on one line."


class NotAnAddress(Refusal):
    """What stands where the address should be is none."""

    code = "not_an_address"
    next_step = "Write one address, such as ana.loft@example.org, or leave it empty and fill it in when you send."


class GapsLeft(Refusal):
    """The note still has places to fill in."""

    code = "gaps_left"
    next_step = "Put a few words of your own in place of each […], or take the sentence out."


class NothingToThankFor(Refusal):
    """Nothing is written down about whom was spoken with and what about."""

    code = "nothing_to_thank_for"
    next_step = "Write down in the debrief whom you met and one thing you talked about; two words are enough."


class NoOfferOnRecord(Refusal):
    """A letter answers an offer that is not on record, or accepts one that is on no paper."""

    code = "no_offer_on_record"
    next_step = "Record the offer first; if it was only spoken, ask for it in writing before you accept."
