"""Refusals of notes and letters."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal


class HeaderInjection(Refusal):
    """A name, a subject or an address holds a line break, or what can hide one, with which a mail could be turned into another one."""

    code = "header_injection"
    next_step = "Write the name, the subject or the address anew on one line, without “=?”."


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


class LetterStays(Refusal):
    """A letter that was sent is to be changed or dropped."""

    code = "letter_stays"
    next_step = "What was sent stays as it was. Draw up another letter, or send this one again."


class NoAnswerAwaited(Refusal):
    """A follow-up is wanted where no answer of theirs is awaited."""

    code = "no_answer_awaited"
    next_step = "Record what happened last, such as applied or interview_held: a follow-up asks after an answer."


class DayGone(Refusal):
    """Something is to be done on a day that is gone."""

    code = "day_gone"
    next_step = "Choose today or a day ahead; without one, the day advised is taken."


class NobodyOfThatName(Refusal):
    """A note is wanted to somebody whom nothing on record says the seeker met, or whose name means several."""

    code = "nobody_of_that_name"
    next_step = "Write the name as it is on record, or add them first: candidacy people --in WHICH --add NAME."


class NoMailAccount(Refusal):
    """A letter is to go through a mail account, and none is set up for sending."""

    code = "no_mail_account"
    next_step = "Set your mail account up first (`candidacy account`, or Settings), or copy the letter and send it from your mail program."


class PasswordNeeded(Refusal):
    """The mail account wants a password, and none was typed or kept."""

    code = "password_needed"
    next_step = "Type the password of your mail account when you are asked for it. It is kept nowhere but in your system's keyring, and only if you want that."


class SendingNotConfirmed(Refusal):
    """A letter was to be sent, and nobody said yes to it."""

    code = "sending_not_confirmed"
    next_step = "Nothing was sent. Say the same again with --yes, or type yes when you are asked."
