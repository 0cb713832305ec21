"""The sections on the job: what is asked for and shown, the case, the employer."""

from __future__ import annotations

from candidacy.app.paper import wording
from candidacy.app.paper.html_section import Section, folded, place, quoted, said, section, small
from candidacy.app.paper.markup import NOTHING, Markup, element, together
from candidacy.app.paper.selection import by_level
from candidacy.fit.values import EvidenceLink, Finding, Level
from candidacy.prepare.values import Brief, DossierFact

HEADINGS = ("They ask for", "In your papers", "The words that show it")


def requirements(brief: Brief) -> Section:
    """Return the table of everything asked for, with its best evidence or the gap."""
    groups = together(_group(level, findings) for level, findings in by_level(brief.fit.findings))
    head = element("tr", *(element("th", name, scope="col", role="columnheader") for name in HEADINGS), role="row")
    caption = element("caption", wording.tally(brief.fit.findings))
    # Phones show the cells under one another; without the roles some browsers then forget that it is a table.
    table = element("table", caption, element("thead", head, role="rowgroup"), groups, role="table")
    body = table if brief.fit.findings else small(wording.tally(()))
    return section("asked", "What they ask for", "What they ask for, and where you show it", body)


def _group(level: Level, findings: list[Finding]) -> Markup:
    name = element("th", wording.LEVELS[level], colspan="3", scope="rowgroup", role="rowheader")
    rows = together(_row(finding) for finding in findings)
    return element("tbody", element("tr", name, role="row", class_="level"), rows, role="rowgroup", class_=level)


def _row(finding: Finding) -> Markup:
    wanted, support = finding.requirement, finding.support
    kind = element("span", wording.KINDS[wanted.kind], class_="kind")
    asked = element("th", element("span", wanted.quote.shown, dir="auto"), " ", kind, scope="row", role="rowheader")
    mark = element("span", wording.MARKS[support], class_="mark", aria_hidden="true")
    state = element("td", mark, " ", wording.SUPPORTS[support], role="cell", class_="state")
    return element("tr", asked, state, element("td", _shown_by(finding), role="cell"), role="row", class_=support)


def _shown_by(finding: Finding) -> Markup:
    parts = [_evidence(link) for link in finding.evidence[:1]]
    if not finding.evidence and finding.closest is not None:
        parts.append(element("p", "The closest line you have: ", quoted(finding.closest)))
    elif not finding.evidence:
        parts.append(said("No line of your documents names it."))
    parts += [small(note) for note in wording.notes_on(finding)]
    if finding.evidence[1:]:
        others = together(_evidence(link) for link in finding.evidence[1:])
        parts.append(folded(wording.counted(len(finding.evidence) - 1, "more line"), others))
    return together(parts)


def _evidence(link: EvidenceLink) -> Markup:
    why = link.reason or f"{wording.STRENGTHS[link.strength].capitalize()}."
    return together([element("p", quoted(link.quote)), small(why)])


def case(brief: Brief) -> Section | None:
    """Return the sentences on why this person for this job, each with its evidence."""
    if not brief.case:
        return None
    points = together(
        element("li", said(point.text), element("p", quoted(point.evidence), class_="small")) for point in brief.case
    )
    return section(
        "case",
        "Your case",
        "Your case: why you, and what they gain",
        small(wording.EDIT),
        element("ol", points, class_="case"),
    )


def employer(brief: Brief) -> Section | None:
    """Return what the posting says of the employer, and what to find out still."""
    dossier = brief.dossier
    if not (dossier.facts or dossier.culture or dossier.to_find_out):
        return None
    parts = [element("dl", *(_fact(fact) for fact in dossier.facts), class_="facts")] if dossier.facts else []
    if dossier.culture:
        quotes = together(element("li", quoted(quote)) for quote in dossier.culture)
        parts += [element("h3", "How they describe themselves"), element("ul", quotes)]
    if dossier.to_find_out:
        wishes = together(
            element("li", said(wish.text), small(f"Where to look: {wish.where}")) for wish in dossier.to_find_out
        )
        parts += [element("h3", "Find out before you go"), element("ul", wishes)]
    return section("employer", "The employer", "The employer", *parts)


def _fact(fact: DossierFact) -> Markup:
    return element("div", element("dt", fact.topic), element("dd", said(fact.text), _source(fact)))


def _source(fact: DossierFact) -> Markup:
    if fact.quote is None:
        return NOTHING
    if fact.quote.shown == fact.text:
        return element("p", place(fact.quote), class_="small")
    return element("p", quoted(fact.quote), class_="small")
