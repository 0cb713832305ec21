"""The fixed words of the paper: plain names for kinds, levels and places, and sentences said every time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from candidacy.app.paper.plain import one_line
from candidacy.fit.values import Finding, Kind, Level, Strength, Support, Years
from candidacy.kernel.quotes import Quote
from candidacy.prepare.values import AskGroup, Brief, QuestionKind

NO_TITLE = "The job"
FOOTER = "An interview is a step: not an offer, not a promise."
EDIT = "These sentences are a start. Put them in your own words."
MADE_HERE = "Made on your own computer from your own documents. Nothing was sent anywhere."
PRINTED = "Long lists are shortened on paper. The file on screen has all of them."
BEFORE = "For this round, from the ones before"
HOLD = "Keep these until you have an offer."
NOT_A_GRADE = "This is what your papers show. It does not grade you."

LEVELS = {Level.MUST: "Must have", Level.UNCLEAR: "Also asked for", Level.NICE: "Nice to have"}
SUPPORTS = {Support.STRONG: "shown", Support.WEAK: "partly shown", Support.NONE: "not shown yet"}
NO_MARKS: Mapping[Support, str] = {}
MARKS = {Support.STRONG: "●", Support.WEAK: "◐", Support.NONE: "○"}
KINDS = {
    Kind.SKILL: "skill",
    Kind.EXPERIENCE: "experience",
    Kind.EDUCATION: "education",
    Kind.LICENCE: "licence",
    Kind.SOFT: "how you work",
    Kind.LANGUAGE: "language",
    Kind.AVAILABILITY: "when and where",
    Kind.CULTURE: "culture",
    Kind.DUTY: "duty",
}
STRENGTHS = {
    Strength.RESULT: "done, with a result",
    Strength.DONE: "done in a job",
    Strength.HELD: "stated as held",
    Strength.PROJECT: "in a project, training or voluntary work",
    Strength.LISTED: "only listed",
    Strength.RELATED: "something related",
    Strength.SIMILAR: "similar words: judge for yourself",
}
QUESTION_KINDS = {
    QuestionKind.EXPERIENCE: "your experience",
    QuestionKind.BEHAVIOURAL: "a time when you…",
    QuestionKind.SITUATIONAL: "what would you do if…",
    QuestionKind.SELF_ASSESSMENT: "how you see yourself",
    QuestionKind.KNOWLEDGE: "what you know",
    QuestionKind.MOTIVATION: "why this job",
}
ASK_GROUPS = {
    AskGroup.RESPONSIBILITIES: "The work",
    AskGroup.WHAT_THEY_SEEK: "What they look for",
    AskGroup.WORKPLACE: "The workplace",
    AskGroup.FUTURE: "Plans for the future",
}
# Own names, because the system's locale would change the paper from one machine to the next.
_MONTHS: tuple[str, ...] = ("January", "February", "March", "April", "May", "June", "July")
_MONTHS += ("August", "September", "October", "November", "December")


def title_of(brief: Brief) -> str:
    """Return the job's title, or a stand-in where the posting names none."""
    return one_line(brief.fit.posting.title) or NO_TITLE


def heading_of(brief: Brief) -> str:
    """Return the title and the employer on one line."""
    employer = one_line(brief.fit.posting.employer)
    return f"{title_of(brief)}, {employer}" if employer else title_of(brief)


def made_from(brief: Brief) -> str:
    """Return when the brief was made and from which documents."""
    names = [one_line(document.name) for document in (*brief.fit.resume.documents, brief.fit.posting.document)]
    return f"Made on {date_words(brief.made_on)} from {listed(names)}"


def date_words(day: date) -> str:
    """Return the date as "3 March 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def place_of(quote: Quote) -> str:
    """Return the document and page of a quote in words."""
    return f"{one_line(quote.document)}, page {quote.page}"


def listed(names: list[str]) -> str:
    """Return the names as a list in words: "a, b and c"."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def counted(number: int, thing: str) -> str:
    """Return the number with the thing, plural where it is not one."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def number_words(number: float) -> str:
    """Return the number with at most one digit after the point."""
    return f"{number:.1f}".removesuffix(".0")


def years_words(years: Years) -> str:
    """Return the length of experience asked for in words."""
    if years.high is not None:
        return f"{number_words(years.low)} to {number_words(years.high)} years"
    return f"{number_words(years.low)} " + ("year" if years.low == 1 else "years") + " or more"


def tally(findings: tuple[Finding, ...], marks: Mapping[Support, str] = NO_MARKS) -> str:
    """Return how many of the things asked for are shown, partly shown and not shown yet."""
    numbers = {support: sum(finding.support is support for finding in findings) for support in Support}
    parts = [
        f"{marks.get(support, '')} {number} {SUPPORTS[support]}".strip()
        for support, number in numbers.items()
        if number
    ]
    return f"{counted(len(findings), 'thing')} asked for: {', '.join(parts)}." if findings else "Nothing was asked for."


def notes_on(finding: Finding) -> list[str]:
    """Return what else there is to say of a finding: years, parts that no line names."""
    notes = []
    if finding.years_shown is not None:
        asked = f"; they ask for {years_words(finding.requirement.years)}" if finding.requirement.years else ""
        notes.append(f"Your dates add up to about {number_words(finding.years_shown)} years{asked}.")
    if finding.missing:
        notes.append(f"No line names: {listed([one_line(part) for part in finding.missing])}.")
    return notes


def minutes_words(minutes: int) -> str:
    """Return the time in words: "45 min", "2 h", "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    return " ".join(
        part for part in (f"{hours} h" if hours else "", f"{rest} min" if rest or not hours else "") if part
    )
