"""What the seeker prepares: stories, questions, facts on the employer, the plan."""

from __future__ import annotations

from django.db import models

from candidacy.app.store.models.candidacies import LONG, SHORT, Candidacy, Employer
from candidacy.app.store.models.owned import Owned


class Story(Owned):
    """Situation, task, action, result, and what was learned."""

    title = models.CharField(max_length=SHORT)
    situation = models.TextField(max_length=LONG, blank=True)
    task = models.TextField(max_length=LONG, blank=True)
    action = models.TextField(max_length=LONG, blank=True)
    result = models.TextField(max_length=LONG, blank=True)
    learned = models.TextField(max_length=LONG, blank=True)
    competencies = models.JSONField(default=list, blank=True)


class Ask(Owned):
    """A question of the seeker's to the employer."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE)
    text = models.TextField(max_length=LONG)
    group = models.CharField(max_length=30, blank=True)
    overrule = models.TextField(max_length=LONG, blank=True)
    """Why a question on pay or needs is asked before the offer all the same."""
    answer = models.TextField(max_length=LONG, blank=True)


class QuestionNote(Owned):
    """The seeker's note on a question to expect, perhaps with the story to tell."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE)
    question = models.TextField(max_length=LONG)
    note = models.TextField(max_length=LONG, blank=True)
    story = models.ForeignKey(Story, on_delete=models.SET_NULL, null=True, blank=True)


class DossierFact(Owned):
    """Something found out about an employer, with where and when."""

    employer = models.ForeignKey(Employer, on_delete=models.CASCADE)
    topic = models.CharField(max_length=SHORT, blank=True)
    text = models.TextField(max_length=LONG)
    source = models.CharField(max_length=2000)
    seen = models.DateField()


class PlanItem(Owned):
    """One thing to do for a candidacy, by a day, with how long it takes."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE)
    text = models.TextField(max_length=LONG)
    day = models.DateField(null=True, blank=True)
    minutes = models.PositiveIntegerField(null=True, blank=True)
    done = models.DateField(null=True, blank=True)
