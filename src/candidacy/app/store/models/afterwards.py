"""What comes after an interview: debriefs, letters, mail that came, the calendar, and what was put off."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from candidacy.app.store.models.candidacies import DIGEST, LONG, SHORT, Candidacy
from candidacy.app.store.models.owned import Owned


class Debrief(Owned):
    """The review of one interview round, saved as it is written."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE)
    round = models.PositiveIntegerField()
    """From 1; 0 for a first call, which is no round."""
    held = models.DateField()
    told = models.JSONField(default=dict, blank=True)
    """What was written, by the part of the debrief, as plain values."""
    skipped = models.JSONField(default=list, blank=True)
    finished = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["candidacy", "round"], name="one_debrief_a_round")]


class DebriefDraft(Owned):
    """A part of a debrief as it is being written, before it is saved: the fields of its form."""

    debrief = models.ForeignKey(Debrief, on_delete=models.CASCADE)
    part = models.CharField(max_length=20)
    written = models.JSONField(default=dict)
    """Field by field, what stood in it."""
    filled_on = models.CharField(max_length=SHORT, blank=True)
    """The version of the part it was begun on."""

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["debrief", "part"], name="one_draft_a_part")]


class Letter(Owned):
    """A note or letter as the seeker has it, and whether it went out."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE)
    round = models.PositiveIntegerField(null=True, blank=True)
    """The interview it is about, as a debrief counts; None for a letter that is about none."""
    kind = models.CharField(max_length=20)
    tone = models.CharField(max_length=20, blank=True)
    name = models.CharField(max_length=SHORT, blank=True)
    address = models.CharField(max_length=SHORT, blank=True)
    subject = models.CharField(max_length=SHORT, blank=True)
    body = models.TextField(max_length=LONG, blank=True)
    why = models.TextField(max_length=LONG, blank=True)
    """Why it is worth sending, as it was said when it was drawn up."""
    facts = models.JSONField(default=list, blank=True)
    """All that it was drawn from: what an edit adds is looked at beside these."""
    due = models.DateField(null=True, blank=True)
    set_at = models.DateTimeField(null=True, blank=True)
    """When the seeker set it for its day, a follow-up; one that is only drawn up is not set."""
    edited = models.DateTimeField(null=True, blank=True)
    """When the seeker last changed its words; None while they are as they were drawn up."""
    handed = models.DateTimeField(null=True, blank=True)
    """When it was first handed to the post as it says now; a second try is then known for the same letter."""
    sent = models.DateTimeField(null=True, blank=True)
    how = models.CharField(max_length=20, blank=True)
    """How it went: by the seeker's own account, or in their own hands."""
    message_id = models.CharField(max_length=SHORT, blank=True)


class MailAccount(Owned):
    """The seeker's own mail server, for sending or for reading; the password is never among the rows."""

    purpose = models.CharField(max_length=10)
    """send or read."""
    host = models.CharField(max_length=SHORT)
    port = models.PositiveIntegerField()
    user = models.CharField(max_length=SHORT, blank=True)
    security = models.CharField(max_length=10)
    sender = models.CharField(max_length=SHORT, blank=True)
    address = models.CharField(max_length=SHORT, blank=True)
    mailbox = models.CharField(max_length=SHORT, blank=True)
    since = models.DateField(null=True, blank=True)
    validity = models.BigIntegerField(null=True, blank=True)
    uid = models.BigIntegerField(null=True, blank=True)
    """How far the mailbox was read."""

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "purpose"], name="one_account_a_purpose")]


class LanguageModel(Owned):
    """The language model that the seeker switched on; a key is never among the rows."""

    address = models.CharField(max_length=SHORT)
    name = models.CharField(max_length=SHORT)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_language_model_a_seeker")]


class Received(Owned):
    """A mail that came in: what it says, which candidacy it may be about, and what the seeker made of it."""

    digest = models.CharField(max_length=DIGEST)
    """Of the mail's bytes: one that comes again is known."""
    read = models.JSONField(default=dict)
    """What was read in it, as the fence sends it: checked again whenever it is used."""
    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE, null=True, blank=True)
    confidence = models.FloatField(default=0.0)
    reasons = models.JSONField(default=list, blank=True)
    state = models.CharField(max_length=20)
    """proposed, confirmed, dismissed or left_alone."""
    event = models.UUIDField(null=True, blank=True)
    """The event it was confirmed as."""

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "digest"], name="one_row_a_mail")]
        indexes: ClassVar = [models.Index(fields=["seeker", "state"], name="mail_by_state")]


class CalendarHabits(Owned):
    """How the seeker wants the calendar to be; apart from what is given out, so that a change can be taken back."""

    habits = models.JSONField(default=dict, blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_way_a_calendar")]


class CalendarFeed(Owned):
    """The secret address of the calendar by digest, and the entries as they were last given out."""

    secret_sha256 = models.CharField(max_length=DIGEST, blank=True)
    """Empty while no address is given out, and after it was revoked."""
    held = models.JSONField(default=list, blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_calendar_a_seeker")]


class PutOff(Owned):
    """A thing of Today that the seeker does not want to see before a day."""

    thing = models.CharField(max_length=SHORT)
    """The key by which `followup` knows the thing."""
    until = models.DateField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "thing"], name="one_day_a_thing")]
