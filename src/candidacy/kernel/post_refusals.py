"""Refusals of post: mail that cannot be sent or fetched, and calendars that cannot be read."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal


class ServerNotReached(Refusal):
    """The mail server does not answer, or broke off before anything was done."""

    code = "server_not_reached"
    next_step = "Check your connection and the server's name and port (your mail provider lists them), then try again."


class LoginRefused(Refusal):
    """The mail server does not take the name and password."""

    code = "login_refused"
    next_step = (
        "Check the user name. Many providers want an app password here, made in your account's security settings, "
        "and not the one you sign in with."
    )


class TlsFailed(Refusal):
    """No safe connection to the mail server could be made, so no password was sent."""

    code = "tls_failed"
    next_step = (
        "Check the server's name, and whether its port wants TLS (465 or 993) or STARTTLS (587 or 143). On a network "
        "that is not yours, try another one."
    )


class RecipientRefused(Refusal):
    """The mail server does not take the letter for somebody it is addressed to; it was sent to nobody."""

    code = "recipient_refused"
    next_step = "Check the address letter by letter, or copy the letter into your mail program and send it there."


class MayHaveBeenSent(Refusal):
    """The connection broke after the letter was handed over and before the server said that it took it."""

    code = "may_have_been_sent"
    next_step = (
        "Look into your Sent folder, or ask the other side. Send it again only when you know that it is missing."
    )


class SentBefore(Refusal):
    """The same letter to the same people was sent before."""

    code = "sent_before"
    next_step = "Nothing was sent. If it should go a second time, say so when you send it."


class ServerGarbled(Refusal):
    """What the mail server says cannot be followed, or is far more than was asked for."""

    code = "server_garbled"
    next_step = (
        "Check that name and port are those of your mail provider. If they are, export the mails and read the files."
    )


class UnsafeServer(Refusal):
    """The connection would not be encrypted, and the server is not this machine."""

    code = "unsafe_server"
    next_step = "Choose TLS or STARTTLS; your mail provider offers at least one of them."


class MailboxNotThere(Refusal):
    """The account has no mailbox of this name that can be opened."""

    code = "mailbox_not_there"
    next_step = "Use INBOX, or the name of the folder as your mail program shows it, with the folders around it."


class LetterRefused(Refusal):
    """The mail server read the letter and does not take it; it was not sent."""

    code = "letter_refused"
    next_step = (
        "The server's words say why. Shorten the letter or leave out attachments, or send it from your mail program."
    )


class LetterNotSendable(Refusal):
    """The letter names no sender or no recipient, is too large, or is no letter."""

    code = "letter_not_sendable"
    next_step = "Put in one sender and at least one address, and keep it below 25 MB."


class KeyringMissing(Refusal):
    """There is no keyring here that a password could be kept in."""

    code = "keyring_missing"
    next_step = (
        "Type the password each time, or `pip install 'candidacy[mail]'` on a system with a keyring that is unlocked."
    )


class NotACalendar(Refusal):
    """The file holds no calendar."""

    code = "not_a_calendar"
    next_step = "Save the invitation from your mail or calendar program as an .ics file; a whole mail goes to `candidacy inbox read`."
