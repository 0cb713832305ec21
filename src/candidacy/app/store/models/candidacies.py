"""The seeker, the candidacies, and the append-only table of what happened in them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from candidacy.app.store.models.owned import Owned, Row

SHORT, LONG = 300, 20_000
DIGEST = 64


class Seeker(Row):
    """The person looking for work; at home there is one, and the made-up sample is another."""

    name = models.CharField(max_length=SHORT, blank=True)
    sample = models.BooleanField(default=False)
    made = models.DateTimeField()


class Employer(Owned):
    """Who considers the seeker."""

    name = models.CharField(max_length=SHORT)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "name"], name="one_employer_a_name")]


class Candidacy(Owned):
    """One seeker considered by one employer for one job."""

    number = models.PositiveIntegerField()
    """How the seeker calls it on the command line; counted from 1 and never given twice."""
    employer = models.ForeignKey(Employer, on_delete=models.PROTECT)
    title = models.CharField(max_length=SHORT)
    place = models.CharField(max_length=SHORT, blank=True)
    link = models.CharField(max_length=2000, blank=True)
    note = models.TextField(max_length=LONG, blank=True)
    applicants = models.PositiveIntegerField(null=True, blank=True)
    """How many applied, where known."""
    interviewed = models.PositiveIntegerField(null=True, blank=True)
    """How many are interviewed, where known."""

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "number"], name="one_candidacy_a_number")]


class Command(Row):
    """A wish that was carried out; sending it again with its key finds what it made and makes nothing more."""

    seeker = models.ForeignKey(Seeker, on_delete=models.CASCADE)
    key = models.CharField(max_length=200)
    wish = models.CharField(max_length=60)
    asked = models.CharField(max_length=DIGEST)
    """The digest of what was asked, so that one key for two wishes is noticed."""
    answer = models.CharField(max_length=60)
    """The id of what it made."""
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "key"], name="one_command_a_key")]


class Event(Row):
    """What happened, never changed: triggers refuse UPDATE, and DELETE but while erasing (migration 0001)."""

    seeker = models.ForeignKey(Seeker, on_delete=models.CASCADE)
    seq = models.PositiveBigIntegerField()
    """The order of recording, counted from 1 for each seeker."""
    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE, null=True)
    """None only for an event of an erased candidacy, of which nothing but its link in the chain is left."""
    recorded = models.DateTimeField()
    what = models.CharField(max_length=40, blank=True)
    body = models.TextField(blank=True)
    """Canonical JSON: day, time, round, detail and what it corrects."""
    command = models.CharField(max_length=200)
    """The key of the command that recorded it."""
    prev = models.CharField(max_length=DIGEST)
    hash = models.CharField(max_length=DIGEST)

    class Meta:
        ordering: ClassVar = ["seeker", "seq"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "seq"], name="one_event_a_place")]
        indexes: ClassVar = [models.Index(fields=["candidacy", "seq"], name="events_of_a_candidacy")]
