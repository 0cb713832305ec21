"""What goes on the two printed pages, in steps from roomy to tight; the template takes the first that fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from candidacy.app.paper import wording
from candidacy.app.paper.plain import breakable, shorten
from candidacy.app.paper.selection import Choose, by_group, by_level, one_each
from candidacy.fit.values import Finding, Support
from candidacy.kernel.quotes import Quote
from candidacy.prepare.values import Brief

Json: TypeAlias = dict[str, Any]

SIZES = (10.5, 10, 9.5, 9, 8.5)
"""Points; nothing is printed smaller than the last."""

LEADS = {Support.STRONG: "", Support.WEAK: "", Support.NONE: "Closest:"}


@dataclass(frozen=True, slots=True)
class Step:
    """How many of each go on the paper, and how many columns of text each may take."""

    wanted: int
    wanted_width: int
    quote_width: int
    case: int
    questions: int
    asks: int
    others: int
    """Of held-back questions, advice and things to do each; two fewer on the employer, three fewer stories."""
    width: int
    """Of a question or an item."""
    why_width: int
    """Of a reason; none at all at 0."""


STEPS = (
    Step(24, 150, 220, 5, 12, 8, 6, 180, 160),
    Step(22, 120, 160, 4, 10, 8, 5, 160, 120),
    Step(20, 100, 120, 4, 10, 7, 5, 140, 90),
    Step(18, 90, 100, 3, 9, 6, 4, 130, 80),
    Step(15, 80, 80, 3, 8, 6, 4, 120, 70),
    Step(12, 75, 70, 3, 7, 5, 4, 110, 60),
    Step(9, 70, 60, 2, 6, 4, 3, 100, 0),
    Step(6, 60, 50, 2, 5, 4, 2, 80, 0),
    Step(3, 40, 40, 1, 3, 2, 1, 60, 0),
)


def steps_of(brief: Brief, choose: Choose) -> list[Json]:
    """Return the content of both pages for every step, roomiest first."""
    return [
        {
            "before": _before(brief, step),
            "wanted": _wanted(brief, step),
            "case": _case(brief, step),
            "questions": _questions(brief, step, choose),
            "stories": _stories(brief, step),
            "asks": _asks(brief, step),
            "held": _held(brief, step),
            "employer": _employer(brief, step),
            "advice": _advice(brief, step),
            "todo": _to_do(brief, step),
        }
        for step in STEPS
    ]


def fitted(text: str, width: int) -> str:
    """Return the text shortened, and able to go on to the next line anywhere."""
    return breakable(shorten(text, width)) if width else ""


def _quote(quote: Quote, width: int) -> Json:
    place = f"{shorten(quote.document, 30)}, page\u00a0{quote.page}"
    return {"text": fitted(quote.text, width), "place": breakable(place)}


def _before(brief: Brief, step: Step) -> Json:
    lines = [(part.title, line) for part in brief.before for line in part.lines]
    items = [{"topic": fitted(title, 30), "text": fitted(line, step.width)} for title, line in lines[: step.others]]
    left = len(lines) - len(items)
    return {"items": items, "more": f"And {left} more in the full brief." if left > 0 else ""}


def _wanted(brief: Brief, step: Step) -> Json:
    ordered = [finding for _, group in by_level(brief.fit.findings) for finding in group]
    shown, left = ordered[: step.wanted], ordered[step.wanted :]
    groups = [
        {"name": wording.LEVELS[level], "rows": [_row(finding, step) for finding in group]}
        for level, group in by_level(tuple(shown))
    ]
    gaps = sum(finding.support is Support.NONE for finding in left)
    more = f"And {len(left)} more in the full brief{f', {gaps} of them not shown yet' if gaps else ''}." if left else ""
    return {"tally": f"{wording.tally(brief.fit.findings)} {wording.NOT_A_GRADE}", "groups": groups, "more": more}


def _row(finding: Finding, step: Step) -> Json:
    quote = finding.evidence[0].quote if finding.evidence else finding.closest
    lead = LEADS[finding.support] if quote else "No line of your documents names it."
    return {
        "text": fitted(finding.requirement.quote.text, step.wanted_width),
        "support": str(finding.support),
        "state": wording.SUPPORTS[finding.support],
        "lead": lead,
        "quote": _quote(quote, step.quote_width) if quote else None,
        "notes": [fitted(note, step.why_width) for note in wording.notes_on(finding)] if step.why_width else [],
    }


def _case(brief: Brief, step: Step) -> Json:
    points = [
        {"text": fitted(point.text, step.width + 60), "quote": _quote(point.evidence, step.quote_width)}
        for point in brief.case[: step.case]
    ]
    return {"points": points}


def _questions(brief: Brief, step: Step, choose: Choose) -> Json:
    chosen = choose(brief, step.questions)
    items = [{"text": fitted(one.text, step.width), "why": fitted(one.why, step.why_width)} for one in chosen]
    left = len(brief.questions) - len(chosen)
    return {"items": items, "more": f"And {left} more in the full brief." if left > 0 else ""}


def _stories(brief: Brief, step: Step) -> Json:
    items = [
        {"quote": _quote(story.quote, step.quote_width), "prompt": fitted(story.prompt, step.width)}
        for story in brief.stories[: max(step.others - 3, 0)]
    ]
    return {"items": items}


def _asks(brief: Brief, step: Step) -> Json:
    groups = by_group(one_each(brief.asks, step.asks))
    return {
        "groups": [
            {"name": wording.ASK_GROUPS[group], "items": [fitted(ask.text, step.width) for ask in asks]}
            for group, asks in groups
        ]
    }


def _held(brief: Brief, step: Step) -> Json:
    items = [
        {"text": fitted(held.text, step.width), "why": fitted(_why_held(held.reason, held.overruled), step.why_width)}
        for held in brief.held[: step.others]
    ]
    return {"items": items}


def _why_held(reason: str, overruled: str) -> str:
    return f"You chose to ask it: {overruled}" if overruled else reason


def _employer(brief: Brief, step: Step) -> Json:
    most = step.others - 2
    facts = [
        {"topic": fitted(fact.topic, 30), "text": fitted(fact.text, step.width)}
        for fact in brief.dossier.facts[: max(most, 0)]
    ]
    wishes = [
        {"text": fitted(wish.text, step.width), "why": fitted(wish.where, step.why_width)}
        for wish in brief.dossier.to_find_out[: max(most, 0)]
    ]
    return {"facts": facts, "wishes": wishes}


def _advice(brief: Brief, step: Step) -> Json:
    items = [
        {
            "topic": fitted(one.topic, 30),
            "text": fitted(one.text, step.width),
            "why": fitted(one.reason, step.why_width),
        }
        for one in brief.dossier.advice[: step.others]
    ]
    return {"heading": "Dress and behaviour", "items": items}


def _to_do(brief: Brief, step: Step) -> Json:
    missing = brief.readiness.missing
    items = [
        {"text": fitted(item.text, step.width), "minutes": wording.minutes_words(item.minutes)}
        for item in missing[: step.others]
    ]
    return {"heading": f"Still to do: {wording.minutes_words(brief.readiness.minutes)} in all", "items": items}
