"""Mock interviews, the takes recorded in them and in debriefs, and how the seeker wants to practise."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from candidacy.app.store.models.afterwards import Debrief
from candidacy.app.store.models.candidacies import DIGEST, LONG, SHORT, Candidacy
from candidacy.app.store.models.owned import Owned
from candidacy.app.store.models.preparing import Story

KEEP_DAYS = 30
"""An assumption of ours: long enough for one search's interviews, and the setting says so."""


class Practice(Owned):
    """How the seeker wants to practise: how long sound is kept, whether delivery is spoken of, whether words are written down."""

    keep_days = models.PositiveIntegerField(null=True, blank=True, default=KEEP_DAYS)
    """Days after which the sound of a take goes; null keeps it until it is deleted."""
    delivery = models.BooleanField(default=False)
    hear = models.BooleanField(default=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_practice_a_seeker")]


class Rehearsal(Owned):
    """One mock interview: how it was set up, what was asked so far, and whether it was left."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE, null=True, blank=True)
    style = models.CharField(max_length=20)
    pressure = models.BooleanField(default=False)
    steps = models.JSONField(default=list, blank=True)
    """The course as it was made: plain values of the steps, in order."""
    asked = models.JSONField(default=list, blank=True)
    """What was asked so far, in order: the step, the words, and what a follow-up takes up."""
    left = models.DateTimeField(null=True, blank=True)


class Take(Owned):
    """One answer in a mock interview, or one part of a debrief spoken: its recording by digest, its words, its measures."""

    rehearsal = models.ForeignKey(Rehearsal, on_delete=models.CASCADE, null=True, blank=True)
    debrief = models.ForeignKey(Debrief, on_delete=models.CASCADE, null=True, blank=True)
    part = models.CharField(max_length=20, blank=True)
    """Which part of the debrief was spoken."""
    place = models.PositiveIntegerField()
    """Which of the things asked in the mock interview it answers; 0 in a debrief."""
    question = models.TextField(max_length=LONG)
    state = models.CharField(max_length=20)
    media = models.CharField(max_length=100, blank=True)
    sha256 = models.CharField(max_length=DIGEST, blank=True)
    """The digest of the recording; empty while it is spoken, when it was typed, and when its sound is gone."""
    size = models.PositiveBigIntegerField(default=0)
    cut = models.BooleanField(default=False)
    """Whether it ended without the seeker's saying so."""
    sound = models.JSONField(null=True, blank=True)
    peaks = models.JSONField(default=list, blank=True)
    words = models.JSONField(default=list, blank=True)
    origin = models.CharField(max_length=20, blank=True)
    doubt = models.TextField(max_length=LONG, blank=True)
    fault = models.CharField(max_length=SHORT, blank=True)
    """Why there are no measures or no words, in one sentence with what to do; empty where nothing is wrong."""
    sound_gone = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["state"], name="takes_by_state")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(rehearsal__isnull=True) ^ models.Q(debrief__isnull=True), name="one_home_a_take"
            )
        ]


class StoryVersion(Owned):
    """A story as it was before it was told anew in a take."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE)
    told = models.JSONField(default=dict)
