"""The brief for a terminal: calm, about two screens, every requirement and every gap named."""

from __future__ import annotations

from candidacy.app.paper import wording
from candidacy.app.paper.plain import one_line
from candidacy.app.paper.selection import Choose, by_group, by_level, one_each, varied_questions
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.fit.values import Finding, Support
from candidacy.prepare.values import Brief, Question

QUESTIONS = 8
ASKS = 6
FACTS = 6
STORIES = 3
LEADS = {Support.STRONG: "", Support.WEAK: "Partly: ", Support.NONE: "Not shown yet."}


def brief_text(brief: Brief, width: int = 80, colour: bool = False, choose: Choose = varied_questions) -> str:
    """Return the brief as lines no wider than `width`, in colour where wished."""
    sheet = Sheet(width, colour)
    _top(sheet, brief)
    _before(sheet, brief)
    _requirements(sheet, brief)
    _case(sheet, brief)
    _questions(sheet, brief, choose)
    _asks(sheet, brief)
    _held(sheet, brief)
    _employer(sheet, brief)
    _behaviour(sheet, brief)
    _stories(sheet, brief)
    _to_do(sheet, brief)
    _problems(sheet, brief)
    sheet.blank()
    sheet.write(wording.FOOTER, style=DIM)
    return str(sheet)


def _top(sheet: Sheet, brief: Brief) -> None:
    sheet.write(f"Interview brief: {wording.heading_of(brief)}", style=BOLD)
    sheet.write(wording.made_from(brief), style=DIM)
    sheet.blank()
    sheet.terms([("This is", brief.it_is), ("It isn't", brief.it_is_not)])


def _before(sheet: Sheet, brief: Brief) -> None:
    if not brief.before:
        return
    sheet.heading(wording.BEFORE)
    for part in brief.before:
        sheet.subheading(part.title)
        sheet.items([one_line(line) for line in part.lines])


def _requirements(sheet: Sheet, brief: Brief) -> None:
    sheet.heading("What they ask for, and where you show it")
    sheet.write(wording.tally(brief.fit.findings, wording.MARKS))
    if brief.fit.findings:
        sheet.write(wording.NOT_A_GRADE, style=DIM)
    for level, findings in by_level(brief.fit.findings):
        sheet.blank()
        sheet.subheading(wording.LEVELS[level])
        for finding in findings:
            _finding(sheet, finding)


def _finding(sheet: Sheet, finding: Finding) -> None:
    sheet.cut(finding.requirement.quote.text, indent=2, first=wording.MARKS[finding.support], lines=2)
    if finding.evidence:
        best = finding.evidence[0].quote
        sheet.quote(best.text, wording.place_of(best), indent=4, lead=LEADS[finding.support])
    elif finding.closest is not None:
        lead = f"{LEADS[Support.NONE]} Closest: "
        sheet.quote(finding.closest.text, wording.place_of(finding.closest), indent=4, lead=lead)
    else:
        sheet.write(LEADS[Support.NONE], indent=4)
    for remark in wording.notes_on(finding):
        sheet.cut(remark, indent=4, style=DIM)


def _case(sheet: Sheet, brief: Brief) -> None:
    if not brief.case:
        return
    sheet.heading("Your case: why you, and what they gain")
    sheet.write(wording.EDIT, style=DIM)
    for at, point in enumerate(brief.case, start=1):
        sheet.write(point.text, indent=3, first=f"{at}.")
        sheet.quote(point.evidence.text, wording.place_of(point.evidence), indent=3)


def _questions(sheet: Sheet, brief: Brief, choose: Choose) -> None:
    if not brief.questions:
        return
    sheet.heading("Questions to expect, and why")
    chosen = choose(brief, QUESTIONS)
    for at, question in enumerate(chosen, start=1):
        _question(sheet, at, question)
    _more(sheet, len(brief.questions) - len(chosen))


def _question(sheet: Sheet, at: int, question: Question) -> None:
    sheet.write(question.text, indent=3, first=f"{at}.")
    sheet.cut(question.why, indent=3, lines=2, style=DIM)


def _more(sheet: Sheet, number: int) -> None:
    if number > 0:
        sheet.write(f"{number} more in the full brief (HTML or JSON).", style=DIM)


def _asks(sheet: Sheet, brief: Brief) -> None:
    if not brief.asks:
        return
    sheet.heading("Questions to ask them")
    chosen = one_each(brief.asks, ASKS)
    for group, asks in by_group(chosen):
        sheet.subheading(wording.ASK_GROUPS[group])
        sheet.items(ask.text for ask in asks)
    _more(sheet, len(brief.asks) - len(chosen))


def _held(sheet: Sheet, brief: Brief) -> None:
    if not brief.held:
        return
    sheet.heading("Hold back for now")
    sheet.write(wording.HOLD, style=DIM)
    for held in brief.held:
        sheet.items([f"{held.text} You chose to ask it: {held.overruled}" if held.overruled else held.text])
        sheet.cut(held.reason, indent=2, style=DIM)


def _employer(sheet: Sheet, brief: Brief) -> None:
    dossier = brief.dossier
    if not (dossier.facts or dossier.culture or dossier.to_find_out):
        return
    sheet.heading("The employer")
    sheet.terms([(fact.topic, fact.text) for fact in dossier.facts[:FACTS]])
    for quote in dossier.culture[:2]:
        sheet.quote(quote.text, wording.place_of(quote), indent=0)
    _more(sheet, len(dossier.facts[FACTS:]) + len(dossier.culture[2:]))
    if dossier.to_find_out:
        sheet.subheading("Find out before you go")
        sheet.items(f"{wish.text} Where: {wish.where}" for wish in dossier.to_find_out)


def _behaviour(sheet: Sheet, brief: Brief) -> None:
    dossier = brief.dossier
    if not dossier.advice:
        return
    sheet.heading("Dress and behaviour" + (f" for {one_line(dossier.workplace)}" if dossier.workplace else ""))
    for advice in dossier.advice:
        sheet.items([f"{advice.topic}: {advice.text}"])
        sheet.cut(advice.reason, indent=2, style=DIM)


def _stories(sheet: Sheet, brief: Brief) -> None:
    if not brief.stories:
        return
    sheet.heading("Stories to finish")
    for story in brief.stories[:STORIES]:
        sheet.quote(story.quote.text, wording.place_of(story.quote), indent=0)
        sheet.write(story.prompt, indent=2)
    _more(sheet, len(brief.stories[STORIES:]))


def _to_do(sheet: Sheet, brief: Brief) -> None:
    readiness = brief.readiness
    if readiness.missing:
        sheet.heading(f"Still to do: about {wording.minutes_words(readiness.minutes)}")
        items = [f"{item.text} ({wording.minutes_words(item.minutes)})" for item in readiness.missing]
        sheet.items(items, mark="[ ]")
    if readiness.in_place:
        sheet.write(f"In place already: {'; '.join(readiness.in_place)}", style=DIM)


def _problems(sheet: Sheet, brief: Brief) -> None:
    if not brief.problems:
        return
    sheet.heading("What could not be read well")
    sheet.items(f"{problem.text} ({problem.place})" for problem in brief.problems)
