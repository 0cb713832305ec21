"""The people of a candidacy: interviewers, recruiters, referees."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from candidacy.app.store.models.candidacies import LONG, SHORT, Candidacy
from candidacy.app.store.models.owned import Owned


class Person(Owned):
    """Someone the seeker meets or asks to speak for them."""

    name = models.CharField(max_length=SHORT)
    role = models.CharField(max_length=20)
    """interviewer, recruiter, manager, referee or other: the value of `kept.Role`."""
    mail = models.CharField(max_length=320, blank=True)
    phone = models.CharField(max_length=60, blank=True)
    notes = models.TextField(max_length=LONG, blank=True)


class Involvement(Owned):
    """A person's part in a candidacy; the days are a referee's."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE)
    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE)
    asked = models.DateField(null=True, blank=True)
    agreed = models.DateField(null=True, blank=True)
    briefed = models.DateField(null=True, blank=True)
    contacted = models.DateField(null=True, blank=True)
    outcome = models.TextField(max_length=LONG, blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["person", "candidacy"], name="one_part_a_person")]
