"""Refusals of mail that cannot be read."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal
from candidacy.kernel.refusals import NotFound


class NotAMail(Refusal):
    """The file holds no mail: it is a picture, a document, an archive or a mail program's own format."""

    code = "not_a_mail"
    next_step = "Save the message from your mail program as .eml, or paste its text with - for standard input."


class MailTooLarge(Refusal):
    """A message or a mailbox is larger than what is read at once."""

    code = "mail_too_large"
    next_step = "Save the messages you need as single .eml files, without their attachments."


class MailTooDeep(Refusal):
    """Parts of the message stand in each other more deeply than any mail program puts them."""

    code = "mail_too_deep"
    next_step = "Do not open it. If it is from an employer you know, ask for its text in a new message."


class NoMailThere(Refusal):
    """The folder holds no file that is a mail."""

    code = "no_mail_there"
    next_step = "Name a folder with .eml or .mbox files in it, or the files themselves."


class TooManyMails(Refusal):
    """There are more messages than are read at once."""

    code = "too_many_mails"
    next_step = "Name a smaller folder or mailbox, such as one year of it."


class MailUnclear(Refusal):
    """It is not clear which candidacy a mail is about, or it is about none, and so nothing was recorded."""

    code = "mail_unclear"
    next_step = "Say which candidacy it is about, or note it as a new job; a mail about none can be dismissed."


class NoSuchMail(NotFound):
    """No mail that waits, or that was looked at, has this number."""

    code = "no_such_mail"
    next_step = "See `candidacy inbox` for the mails that wait and their numbers."


class MailboxNotSet(Refusal):
    """No mailbox of the seeker's is known that mail could be fetched from."""

    code = "mailbox_not_set"
    next_step = "Say where it is in the settings, or with `candidacy inbox account HOST --user NAME`."
