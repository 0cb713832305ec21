"""The values of the room: what a brief is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from candidacy.fit.values import Fit
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Quote


class QuestionKind(StrEnum):
    """How an interviewer asks."""

    EXPERIENCE = "experience"
    BEHAVIOURAL = "behavioural"
    SITUATIONAL = "situational"
    SELF_ASSESSMENT = "self-assessment"
    KNOWLEDGE = "knowledge"
    MOTIVATION = "motivation"


@dataclass(frozen=True, slots=True)
class Question:
    """Something the interviewer may ask, why, and from which words."""

    text: str
    kind: QuestionKind
    why: str
    requirement: str | None
    """Id of the requirement it comes from, if any."""
    quotes: tuple[Quote, ...]
    follow_ups: tuple[str, ...] = ()
    prepare: str = ""
    """One sentence on how to get ready for it."""
    also_for: tuple[str, ...] = ()
    """Ids of further requirements that ask for the same, word for word or nearly so."""


@dataclass(frozen=True, slots=True)
class CasePoint:
    """One sentence on why this person for this job, and what the employer gains."""

    text: str
    requirement: str
    evidence: Quote


class AskGroup(StrEnum):
    """The four groups of questions to the employer."""

    RESPONSIBILITIES = "responsibilities"
    WHAT_THEY_SEEK = "what_they_seek"
    WORKPLACE = "workplace"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to the employer that the posting does not answer already."""

    text: str
    group: AskGroup
    why: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """Something on pay, perks or preferences that waits until there is an offer."""

    text: str
    reason: str
    overruled: str = ""
    """The seeker's own reason for asking it all the same; empty while it is held."""


@dataclass(frozen=True, slots=True)
class DossierFact:
    """Something the posting says of the employer or the job."""

    topic: str
    text: str
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class ToFindOut:
    """Something worth knowing that the posting does not say, and where to look."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Advice:
    """Dress or behaviour for that kind of workplace, with its reason."""

    topic: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is known of the employer, what to find out, and how to come across there."""

    facts: tuple[DossierFact, ...]
    culture: tuple[Quote, ...]
    to_find_out: tuple[ToFindOut, ...]
    workplace: str
    """The kind of workplace the advice is for, such as "a hospital or clinic"."""
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class StoryPrompt:
    """A claim that is not yet a story, and what it lacks: situation, action or result."""

    quote: Quote
    has: tuple[str, ...]
    lacks: tuple[str, ...]
    prompt: str
    serves: tuple[str, ...]
    """Ids of the requirements the story would serve."""


@dataclass(frozen=True, slots=True)
class ReadinessItem:
    """One thing still to do before the interview and how long it usually takes."""

    text: str
    minutes: int
    why: str
    vital: bool = False
    """Without it one comes late, empty-handed or out of place."""
    use: int = 0
    """How much it helps, beside the others: our own guess."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """What is missing, how long it takes, and what is in place already."""

    in_place: tuple[str, ...]
    missing: tuple[ReadinessItem, ...]
    assumption: str = ""
    """Where the minutes come from, in one sentence."""

    @property
    def minutes(self) -> int:
        """The time all of it takes."""
        return sum(item.minutes for item in self.missing)


@dataclass(frozen=True, slots=True)
class Leftover:
    """What the rounds before left for this one, under its heading."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """The preparation on one or two pages."""

    fit: Fit
    made_on: date
    it_is: str
    """One sentence on what the invitation is."""
    it_is_not: str
    """One sentence on what it is not."""
    questions: tuple[Question, ...]
    case: tuple[CasePoint, ...]
    asks: tuple[Ask, ...]
    held: tuple[Held, ...]
    dossier: Dossier
    stories: tuple[StoryPrompt, ...]
    readiness: Readiness
    problems: tuple[Problem, ...]
    before: tuple[Leftover, ...] = ()
    """With what this round begins, where there were others."""
