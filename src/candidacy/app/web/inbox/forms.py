"""The forms of the inbox: mail given, an event to be confirmed, a new job, and where the mailbox is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from django import forms
from django.http import QueryDict

from candidacy.app.desk.mail_server import LAST_PORT
from candidacy.app.kept_mail import KeptMail, KeptMailbox
from candidacy.app.web.candidacy.forms import RecordForm, clock_of
from candidacy.app.web.frame.changing import ChangeForm
from candidacy.app.web.frame.forms import NEEDED, WishForm, a_day, a_file, a_line, some_lines
from candidacy.followup.mail.proposing import Proposed
from candidacy.ledger.values import Standing

SECURITIES = (
    ("tls", "TLS (port 993)"),
    ("starttls", "STARTTLS (port 143)"),
    ("none", "None: a server on this machine"),
)


class MailForm(WishForm):
    """Mail pasted, or as a file."""

    pasted = some_lines(
        "The text of a mail", rows=6, hint="Copy the whole message, best with its sender, subject and date."
    )
    file = a_file("Or mail as a file", hint="A message (.eml) or a whole mailbox (.mbox), as your mail program saves it.")  # fmt: skip

    def clean(self) -> None:
        """Ask for one of the two."""
        if not (self.cleaned_data.get("pasted") or self.cleaned_data.get("file")):
            self.add_error("pasted", "Paste a mail, or choose a file.")


class ConfirmForm(RecordForm):
    """What a mail says, to be put right and recorded: the candidacy, then what any event is asked."""

    candidacy = forms.ChoiceField(label="For which candidacy", error_messages={"required": "Choose the candidacy."})
    filled_on = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)

    def __init__(
        self, proposed: Proposed, jobs: list[tuple[str, str]], standing: Standing, *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(proposed.what, standing, *args, **kwargs, also=("candidacy", "filled_on"))
        cast("forms.ChoiceField", self.fields["candidacy"]).choices = [("", "Choose one"), *jobs]
        self.order_fields(("candidacy",))
        self._proposed = proposed

    @property
    def about(self) -> UUID:
        """The candidacy that was chosen."""
        return UUID(self.said("candidacy"))

    def instead(self) -> Proposed:
        """Return the event as it was written."""
        said, before = self.happened(), self._proposed.when
        # The same day again leaves the time the mail was sent at.
        when = before if before and before.day == said.day else said
        number = self.cleaned_data.get("round") if "round" in self.fields else self._proposed.round
        return replace(self._proposed, when=when, round=number, detail=self.detail(self._proposed.detail))


def said_of(mail: KeptMail, proposed: Proposed, today: datetime) -> dict[str, object]:
    """Return what the form shows of what the mail says."""
    detail = proposed.detail
    told = dict(detail.more).get("time", "")
    return {
        "candidacy": str(mail.candidacy or ""), "filled_on": mail.version, "when": proposed.when.day if proposed.when else today.date(),
        "day": detail.day, "time": clock_of(told), "round": proposed.round, "deadline": detail.deadline, "reason": detail.reason,
        "form": detail.form, "place": dict(detail.more).get("place", ""), "text": detail.text, "name": detail.name, "who": detail.who,
    }  # fmt: skip


class JobForm(WishForm):
    """The job that a mail is about."""

    filled_on = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)
    title = a_line("Job title", needed=True)
    employer = a_line("Employer", needed=True)


class PasswordForm(WishForm):
    """The password of the mailbox, where the keyring holds none."""

    password = forms.CharField(
        label="Your mailbox’s password", max_length=500, strip=False, error_messages=NEEDED,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}), help_text="Used this once, and not kept.",
    )  # fmt: skip

    def __init__(self, kept: bool, data: Mapping[str, Any] | None = None) -> None:
        # It stands beside other forms on its pages.
        super().__init__(data, auto_id="id_box_%s")
        if kept:
            del self.fields["password"]


class MailboxForm(ChangeForm):
    """Where the mailbox is."""

    host = a_line("Server for reading mail (IMAP)", needed=True, hint="Your mail provider lists it, such as imap.provider.example.")  # fmt: skip
    security = forms.ChoiceField(label="How the connection is made safe", choices=SECURITIES)
    port = forms.IntegerField(label="Port", required=False, min_value=1, max_value=LAST_PORT, help_text="Leave it empty for the usual one.")  # fmt: skip
    user = a_line("User name", needed=True, hint="Mostly your mail address.")
    folder = a_line("Folder", hint="INBOX is where new mail comes in.")
    since = a_day("Only mail since", needed=True)
    password = forms.CharField(
        label="Password", required=False, max_length=500, strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text="Many providers want an app password here, made in your account’s security settings. Leave it empty to type it each time.",
    )  # fmt: skip

    def __init__(self, box: KeptMailbox | None, version: str, since: object, data: QueryDict | None = None) -> None:
        known = {name: getattr(box, name) for name in ("host", "security", "port", "user", "folder", "since")} if box else {}  # fmt: skip
        super().__init__(data, initial={"folder": "INBOX", "since": since, "filled_on": version, **known})
