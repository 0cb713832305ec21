"""The sections on the talk itself: questions both ways, what to hold back, dress, stories, what is still to do."""

from __future__ import annotations

from candidacy.app.paper import wording
from candidacy.app.paper.html_section import Section, folded, quoted, said, section, small
from candidacy.app.paper.markup import NOTHING, Markup, element, several, together
from candidacy.app.paper.selection import Choose, by_group
from candidacy.prepare.values import Ask, Brief, Held, Question, ReadinessItem, StoryPrompt

QUESTIONS = 10


def before(brief: Brief) -> Section | None:
    """Return what the rounds before left for this one."""
    if not brief.before:
        return None
    parts = [
        element("div", element("h3", part.title), element("ul", several("li", part.lines, dir="auto")))
        for part in brief.before
    ]
    return section("before", "From before", wording.BEFORE, *parts)


def questions(brief: Brief, choose: Choose) -> Section | None:
    """Return the questions to expect, the likeliest open and the others folded."""
    if not brief.questions:
        return None
    first = choose(brief, QUESTIONS)
    others = [question for question in brief.questions if question not in set(first)]
    parts = [_listed(list(first), 1)]
    if others:
        parts.append(folded(f"{len(others)} more", _listed(others, len(first) + 1), class_="tail"))
    return section("questions", "Questions to expect", "Questions to expect, and why", *parts)


def _listed(asked: list[Question], start: int) -> Markup:
    return element("ol", together(_question(question) for question in asked), start=str(start), class_="questions")


def _question(question: Question) -> Markup:
    kind = element("span", wording.QUESTION_KINDS[question.kind], class_="kind")
    asked = element("p", element("span", question.text, dir="auto"), " ", kind, class_="asked")
    return element("li", asked, small(question.why), _more(question))


def _more(question: Question) -> Markup:
    parts = [element("p", quoted(quote), class_="small") for quote in question.quotes]
    if question.prepare:
        parts.append(said(question.prepare))
    if question.follow_ups:
        parts.append(said("They may go on to ask:"))
        parts.append(element("ul", several("li", question.follow_ups, dir="auto")))
    return folded("Get ready for it", *parts) if parts else NOTHING


def asks(brief: Brief) -> Section | None:
    """Return the questions to the employer in their groups."""
    if not brief.asks:
        return None
    groups = together(
        element("div", element("h3", wording.ASK_GROUPS[group]), element("ul", *(_ask(ask) for ask in some)))
        for group, some in by_group(brief.asks)
    )
    return section("ask", "Questions to ask", "Questions to ask them", element("div", groups, class_="columns"))


def _ask(ask: Ask) -> Markup:
    return element("li", said(ask.text), small(ask.why))


def held(brief: Brief) -> Section | None:
    """Return what waits until there is an offer."""
    if not brief.held:
        return None
    items = together(_held(one) for one in brief.held)
    return section("hold", "Hold back", "Hold back for now", small(wording.HOLD), element("ul", items))


def _held(one: Held) -> Markup:
    overruled = small(f"You chose to ask it all the same: {one.overruled}") if one.overruled else NOTHING
    return element("li", said(one.text), small(one.reason), overruled)


def behaviour(brief: Brief) -> Section | None:
    """Return the advice on dress and behaviour, with its reasons."""
    dossier = brief.dossier
    if not dossier.advice:
        return None
    items = together(
        element("div", element("dt", advice.topic), element("dd", said(advice.text), small(advice.reason)))
        for advice in dossier.advice
    )
    lead = small(f"For {dossier.workplace}.") if dossier.workplace else NOTHING
    return section(
        "behaviour", "Dress and behaviour", "Dress and behaviour", lead, element("dl", items, class_="facts")
    )


def stories(brief: Brief) -> Section | None:
    """Return the lines of the résumé that are not stories yet, with what they lack."""
    if not brief.stories:
        return None
    return section(
        "stories", "Stories", "Stories to finish", element("ul", *(_story(story) for story in brief.stories))
    )


def _story(story: StoryPrompt) -> Markup:
    lacks = small(f"Still to add: {wording.listed(list(story.lacks))}.") if story.lacks else NOTHING
    return element("li", element("p", quoted(story.quote)), said(story.prompt), lacks)


def to_do(brief: Brief) -> Section | None:
    """Return what is still to do, each with a box to tick and its time."""
    readiness = brief.readiness
    if not (readiness.missing or readiness.in_place):
        return None
    parts = []
    if readiness.missing:
        lead = f"About {wording.minutes_words(readiness.minutes)} in all."
        items = (_item(f"do-{at}", item) for at, item in enumerate(readiness.missing, start=1))
        parts += [small(lead), element("ul", *items, class_="todo")]
    if readiness.in_place:
        done = element("ul", several("li", readiness.in_place, dir="auto"), class_="done")
        parts += [element("h3", "In place already"), done]
    return section("todo", "Still to do", "Still to do", *parts)


def _item(name: str, item: ReadinessItem) -> Markup:
    box = element("input", type="checkbox", id=name)
    time = element("span", wording.minutes_words(item.minutes), class_="minutes")
    label = element("label", element("span", item.text, dir="auto"), " ", time, for_=name)
    return element("li", box, element("div", label, small(item.why)))


def problems(brief: Brief) -> Section | None:
    """Return what could not be read well, with its place."""
    if not brief.problems:
        return None
    items = [f"{problem.text} ({problem.place})" for problem in brief.problems]
    return section(
        "problems", "Reading problems", "What could not be read well", element("ul", several("li", items, dir="auto"))
    )
