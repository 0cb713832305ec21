"""What the seeker prepares for a candidacy, for a terminal and as JSON: asks, questions to expect, facts, things to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from candidacy.app.kept import KeptAsk, KeptCandidacy, KeptFact, KeptPlanItem
from candidacy.app.paper.search.as_json import Json
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.app.paper.wording import minutes_words
from candidacy.app.prepared import ExpectedQuestion
from candidacy.ledger.days import said

WIDTH = 80
SHORT_ID = 8


def ask_json(one: KeptAsk) -> Json:
    """Return the question to the employer."""
    return {
        "id": str(one.id), "text": one.text, "group": one.group, "overrule": one.overrule, "asked": bool(one.answer),
        "answer": one.answer,
    }  # fmt: skip


def question_json(one: ExpectedQuestion) -> Json:
    """Return the question to expect with the seeker's note."""
    return {
        "number": one.number, "text": one.text, "kind": one.kind or None, "why": one.why or None, "note": one.note,
        "story": str(one.story) if one.story else None, "title": one.title or None,
    }  # fmt: skip


def fact_json(one: KeptFact) -> Json:
    """Return what was found out, with where and when."""
    return {
        "id": str(one.id), "employer": str(one.employer), "topic": one.topic, "text": one.text, "source": one.source,
        "seen": one.seen.isoformat(),
    }  # fmt: skip


def item_json(one: KeptPlanItem) -> Json:
    """Return the thing to do."""
    return {
        "id": str(one.id), "text": one.text, "by": one.day.isoformat() if one.day else None, "minutes": one.minutes,
        "done": one.done.isoformat() if one.done else None,
    }  # fmt: skip


def asks_text(place: KeptCandidacy, several: Sequence[KeptAsk], colour: bool) -> str:
    """Return the seeker's own questions, with what was answered."""
    lines = [
        (one.id.hex, one.text, [one.overrule and f"asked all the same: {one.overrule}", one.answer and f"They said: {one.answer}"])
        for one in several
    ]  # fmt: skip
    return _listed(f"Your own questions to them: {place.name}", lines, colour, "No question of your own is kept yet. Add one with: --add \"Who plans the shifts?\"")  # fmt: skip


def questions_text(place: KeptCandidacy, several: Sequence[ExpectedQuestion], colour: bool) -> str:
    """Return the questions to expect, with why and what the seeker wants to say."""
    sheet = Sheet(WIDTH, colour)
    sheet.write(f"Questions to expect: {place.name}", style=BOLD)
    if not several:
        sheet.write(
            "None is known yet: they come from the posting and your résumé. Keep both with: candidacy documents"
        )
    for one in several:
        lead = f"{one.number or '-':>2}  "
        sheet.write(one.text, first=lead, indent=len(lead))
        sheet.write(one.why or "Not in the brief any more; your note stays.", indent=len(lead), style=DIM)
        for line in filter(None, (one.title and f"Your story: {one.title}", one.note and f"Your note: {one.note}")):
            sheet.write(line, indent=len(lead))
    return str(sheet)


def facts_text(place: KeptCandidacy, several: Sequence[KeptFact], colour: bool) -> str:
    """Return what was found out about the employer, each with its source and day."""
    lines = [
        (one.id.hex, f"{one.topic}: {one.text}" if one.topic else one.text, [f"{one.source}, {said(one.seen)}"])
        for one in several
    ]
    return _listed(f"What you found out: {place.employer}", lines, colour, "Nothing is kept yet. Add something with: --add \"They opened a second kitchen\" --source \"their website\"")  # fmt: skip


def items_text(place: KeptCandidacy, several: Sequence[KeptPlanItem], colour: bool) -> str:
    """Return the things planned, the done ones among them."""
    lines = [(one.id.hex, one.text, [" · ".join(_of_item(one))]) for one in several]
    return _listed(f"You planned: {place.name}", lines, colour, "You planned nothing yet. Plan something with: --add \"Try the way there\" --by tomorrow")  # fmt: skip


def _of_item(one: KeptPlanItem) -> Iterable[str]:
    if one.done:
        yield f"done {said(one.done)}"
    else:
        yield f"by {said(one.day)}" if one.day else "any day"
    if one.minutes:
        yield f"about {minutes_words(one.minutes)}"


def _listed(title: str, lines: Sequence[tuple[str, str, Sequence[str]]], colour: bool, nothing: str) -> str:
    sheet = Sheet(WIDTH, colour)
    sheet.write(title, style=BOLD)
    if not lines:
        sheet.write(nothing)
    for id_, text, below in lines:
        sheet.write(text, first=f"{id_[:SHORT_ID]}  ", indent=SHORT_ID + 2)
        for line in filter(None, below):
            sheet.write(line, indent=SHORT_ID + 2, style=DIM)
    return str(sheet)
