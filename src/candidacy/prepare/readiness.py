"""What is in place for the interview, what is missing, and about how long each thing takes.

The minutes and the uses are this program's own assumption, not a measurement; the words shown beside the minutes say so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from candidacy.fit.values import Fit, Kind, NoteKind, Support
from candidacy.prepare.phrase import quoted
from candidacy.prepare.spread import Thing, need
from candidacy.prepare.stories import whole_stories
from candidacy.prepare.values import Ask, CasePoint, Question, Readiness, ReadinessItem, StoryPrompt

ASSUMED = "The times are our own rough guess; change them to fit you."

MINUTES_A_GAP = 10
MINUTES_A_STORY = 15
MINUTES_EMPLOYER = 30
MINUTES_WAY = 10
MINUTES_CLOTHES = 10
MINUTES_PAPERS = 10
MINUTES_REFEREES = 20
MINUTES_CASE = 15
MINUTES_ALOUD = 5
"""For each question."""
MINUTES_ASKS = 10
USE_CASE = 30
"""Uses are compared with each other alone, for each minute: one's case serves every answer, an asked-for gap nearly every interview."""
USE_A_GAP = 15
USE_ASKS = 13
USE_ALOUD = 6
USE_EMPLOYER = 33
USE_A_STORY = 15
USE_REFEREES = 10
MOST_ALOUD = 8
MOST_GAPS = 6
MOST_STORIES = 5


def make_readiness(
    fit: Fit,
    questions: tuple[Question, ...],
    case: tuple[CasePoint, ...],
    stories: tuple[StoryPrompt, ...],
    asks: tuple[Ask, ...],
    said_aloud: Collection[str] = (),
) -> Readiness:
    """Return what is in place and what is still to do, in the order of need that a plan has (`spread.py`).

    `said_aloud` are the questions that the seeker has answered aloud in rehearsal.
    """
    answered = sum(one.text in said_aloud for one in questions)
    items = (
        *_day(fit),
        _gaps(fit),
        _case(case),
        _stories(stories),
        _employer(fit),
        _aloud(len(questions), answered),
        _papers(fit),
        _asks(asks),
    )
    known = sorted((item for item in items if item is not None), key=lambda item: need(thing_of(item)))
    return Readiness((*_in_place(fit, case), *_said(answered)), tuple(known), ASSUMED)


def thing_of(item: ReadinessItem) -> Thing:
    """Return the item as a thing of a plan."""
    return Thing(item.text, item.minutes, item.vital, item.use)


def _in_place(fit: Fit, case: tuple[CasePoint, ...]) -> tuple[str, ...]:
    strong = sum(finding.support is Support.STRONG for finding in fit.findings)
    whole = whole_stories(fit)
    lines = [f"{document.name} is read" for document in fit.resume.documents]
    if strong:
        lines.append(
            f"{_counted(strong, 'thing')} they ask for {'is' if strong == 1 else 'are'} shown by your documents"
        )
    if case:
        lines.append(f"{_counted(len(case), 'sentence')} of your case {'is' if len(case) == 1 else 'are'} drafted")
    if whole:
        lines.append(
            f"{_counted(whole, 'line')} of your documents already {'tells' if whole == 1 else 'tell'} a whole story"
        )
    return tuple(f"{line}." for line in lines)


def _counted(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"


def _gaps(fit: Fit) -> ReadinessItem | None:
    gaps = [finding for finding in fit.findings if finding.support is Support.NONE]
    if not gaps:
        return None
    count = min(len(gaps), MOST_GAPS)
    what = (
        "the gap" if count == 1 else f"the {count} gaps that matter most" if len(gaps) > count else f"the {count} gaps"
    )
    first = quoted(gaps[0].requirement.quote.text, 12)
    return ReadinessItem(
        f"Find an honest answer for {what}, beginning with {first}",
        count * MINUTES_A_GAP,
        "They are what an interviewer is likeliest to ask about. About 10 minutes each.",
        use=count * USE_A_GAP,
    )


def _case(case: tuple[CasePoint, ...]) -> ReadinessItem | None:
    if not case:
        return ReadinessItem(
            "Write two sentences on why you suit this job",
            MINUTES_CASE,
            "Your documents did not give us enough to draft them, and nobody else can say them for you.",
            use=USE_CASE,
        )
    return ReadinessItem(
        "Put your case into your own words and say it aloud",
        MINUTES_CASE,
        "What you have said once comes more easily the second time.",
        use=USE_CASE,
    )


def _stories(stories: tuple[StoryPrompt, ...]) -> ReadinessItem | None:
    count = min(len(stories), MOST_STORIES)
    if not count:
        return None
    return ReadinessItem(
        f"Complete {'one story' if count == 1 else f'{count} stories'} with what they lack",
        count * MINUTES_A_STORY,
        "Interviewers remember what happened and what came of it. About 15 minutes each.",
        use=count * USE_A_STORY,
    )


def _employer(fit: Fit) -> ReadinessItem:
    employer = " ".join(fit.posting.employer.split())
    name = employer if 0 < len(employer.split()) <= 8 else "the employer"
    return ReadinessItem(
        f"Read up on {name}: three facts that the posting does not give",
        MINUTES_EMPLOYER,
        "“What do you know about us?” comes nearly every time.",
        use=USE_EMPLOYER,
    )


def _said(answered: int) -> Iterator[str]:
    if answered:
        yield f"{_counted(answered, 'question')} you may be asked {'is' if answered == 1 else 'are'} answered aloud."


def _aloud(questions: int, answered: int) -> ReadinessItem | None:
    left = min(questions, MOST_ALOUD) - answered
    if left <= 0:
        return None
    return ReadinessItem(
        f"Answer {left} {'more ' if answered else ''}of the questions aloud, alone or with a friend",
        left * MINUTES_ALOUD,
        "An answer that was only read is not yet an answer. About 5 minutes each.",
        use=left * USE_ALOUD,
    )


def _papers(fit: Fit) -> ReadinessItem:
    kinds = {Kind.LICENCE, Kind.EDUCATION, Kind.LANGUAGE}
    papers = [finding for finding in fit.findings if finding.requirement.kind in kinds]
    named = f", above all for {quoted(papers[0].requirement.quote.text, 12)}" if papers else ""
    return ReadinessItem(
        f"Lay out what you take along: the invitation, your résumé, your papers{named}",
        MINUTES_PAPERS,
        "They may want to see them, and you will not have to look for them in the morning.",
        vital=True,
    )


def _asks(asks: tuple[Ask, ...]) -> ReadinessItem | None:
    if not asks:
        return None
    return ReadinessItem(
        "Choose three of your questions to them and write them down",
        MINUTES_ASKS,
        "You are choosing too.",
        use=USE_ASKS,
    )


def _day(fit: Fit) -> tuple[ReadinessItem, ...]:
    place = next((note.quote for note in fit.posting.notes if note.kind is NoteKind.PLACE), None)
    where = f" ({quoted(place.text, 8)})" if place else ""
    return (
        ReadinessItem(
            (
                f"Find out the way{where}, how long it takes and whom to call if you are late; or test the link, if "
                "it is by video"
            ),
            MINUTES_WAY,
            "To be there in time is the one thing that is wholly in your hands.",
            vital=True,
        ),
        ReadinessItem(
            "Choose your clothes and try them on",
            MINUTES_CLOTHES,
            "Done now, there is still time to wash or mend them.",
            vital=True,
        ),
        ReadinessItem(
            "Ask two people whether they will be your referees, and tell them about this job",
            MINUTES_REFEREES,
            "A referee who knows what it is about can say what matters.",
            use=USE_REFEREES,
        ),
    )
