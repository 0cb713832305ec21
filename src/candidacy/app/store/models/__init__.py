"""The rows, a module for each part of the journey."""

from candidacy.app.store.models.candidacies import Candidacy, Command, Employer, Event, Seeker
from candidacy.app.store.models.changes import Change
from candidacy.app.store.models.odds import Forecast, Outlook
from candidacy.app.store.models.papers import Attachment, Document, Posting, Reading
from candidacy.app.store.models.people import Involvement, Person
from candidacy.app.store.models.preparing import Ask, DossierFact, PlanItem, QuestionNote, Story
from candidacy.app.store.models.rehearsing import Practice, Rehearsal, StoryVersion, Take

__all__ = [
    "Ask",
    "Attachment",
    "Candidacy",
    "Change",
    "Command",
    "Document",
    "DossierFact",
    "Employer",
    "Event",
    "Forecast",
    "Involvement",
    "Outlook",
    "Person",
    "PlanItem",
    "Posting",
    "Practice",
    "QuestionNote",
    "Reading",
    "Rehearsal",
    "Seeker",
    "Story",
    "StoryVersion",
    "Take",
]
