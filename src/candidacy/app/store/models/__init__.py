"""The rows, a module for each part of the journey."""

from candidacy.app.store.models.afterwards import (
    CalendarFeed,
    CalendarHabits,
    Debrief,
    DebriefDraft,
    LanguageModel,
    Letter,
    MailAccount,
    PutOff,
    Received,
)
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
    "CalendarFeed",
    "CalendarHabits",
    "Candidacy",
    "Change",
    "Command",
    "Debrief",
    "DebriefDraft",
    "Document",
    "DossierFact",
    "Employer",
    "Event",
    "Forecast",
    "Involvement",
    "LanguageModel",
    "Letter",
    "MailAccount",
    "Outlook",
    "Person",
    "PlanItem",
    "Posting",
    "Practice",
    "PutOff",
    "QuestionNote",
    "Reading",
    "Received",
    "Rehearsal",
    "Seeker",
    "Story",
    "StoryVersion",
    "Take",
]
