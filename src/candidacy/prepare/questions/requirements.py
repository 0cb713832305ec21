"""Questions about skills, experience and education: what is missing, thin, short in years or shown."""

from __future__ import annotations

from candidacy.fit.values import EvidenceLink, Finding, Kind, Strength, Support
from candidacy.prepare.basis import (
    PLAIN_KINDS,
    Basis,
    best_link,
    is_gap,
    is_must,
    number_of,
    phrase_for,
    quotes_of,
    they_ask,
    years_short,
)
from candidacy.prepare.phrase import Form, phrase_of, quoted
from candidacy.prepare.phrase.doing import bare
from candidacy.prepare.questions.draft import Draft, Rank, finished, wordings
from candidacy.prepare.questions.duties import is_catch_all
from candidacy.prepare.questions.frames import EDUCATION_GAP, GAP, KNOWING, PART
from candidacy.prepare.questions.shown import lines_about
from candidacy.prepare.questions.vague import left_open
from candidacy.prepare.values import QuestionKind


def requirement_drafts(basis: Basis) -> list[Draft]:
    """Return the questions on every skill, experience, education and duty asked for."""
    drafts: list[Draft] = []
    for turn, finding in enumerate(basis.fit.findings):
        if years_short(finding):
            drafts.append(_years(finding))
        if finding.requirement.kind not in PLAIN_KINDS or is_catch_all(finding):
            continue
        link = best_link(finding)
        if is_gap(finding):
            drafts.append(_gap(basis, finding, turn))
        elif link is not None:
            drafts.append(_about_line(basis, finding, link, turn))
        drafts.extend(_parts(finding, turn))
        if finding.requirement.kind is Kind.SKILL and is_must(finding) and _can_be_explained(finding):
            drafts.append(_knowing(basis, finding, turn))
    return drafts


def asks_for_paper(finding: Finding) -> bool:
    """Say whether a degree, licence or certificate is asked for, of whatever kind it was read to be."""
    words = finding.requirement.quote.text.lower().split()
    return finding.requirement.kind is Kind.EDUCATION or any(bare(word).rstrip("s") in _PAPERS for word in words)


_PAPERS = frozenset(
    {"licence", "license", "qualification", "degree", "certificate", "certification", "diploma", "award", "nvq", "gcse"}
)


def _can_be_explained(finding: Finding) -> bool:
    return phrase_for(finding).form in {Form.DOING, Form.THING} and not asks_for_paper(finding)


def _gap(basis: Basis, finding: Finding, turn: int) -> Draft:
    """What an interviewer asks, kindly, about something the documents do not show."""
    paper = asks_for_paper(finding)
    frames = EDUCATION_GAP + GAP if paper else GAP
    turn = 0 if paper else turn
    return Draft(
        wordings(frames, phrase_for(finding), finding.requirement.quote.text, turn),
        QuestionKind.EXPERIENCE,
        Rank.MUST_GAP if is_must(finding) else Rank.GAP,
        why_gap(finding),
        quotes_of(finding, finding.closest),
        finding.requirement.id,
        _GAP_FOLLOW_UPS[turn % len(_GAP_FOLLOW_UPS)],
        prepare_gap(finding),
        needed=True,
    )


_GAP_FOLLOW_UPS = (
    ("How would you learn it?", "Who could help you with it?"),
    ("What have you had to learn quickly before?", "How long did that take you?"),
    ("What would you find hardest about it?", "What would you do if you got stuck?"),
)


def why_gap(finding: Finding) -> str:
    """Return why a gap is asked about, with the nearest line where there is one."""
    asked = they_ask(finding)
    if finding.closest is not None:
        return f"{asked}, and your documents do not show it. The nearest line is {quoted(finding.closest.text, 30)}."
    return f"{asked}, and your documents do not mention it."


def prepare_gap(finding: Finding) -> str:
    """Return how to get ready for a question about a gap."""
    if finding.closest is not None:
        return (
            "If you have done it, add it to your answer with a place and a date. If not, say so in one sentence, "
            "tell what comes nearest, and how you would learn the rest."
        )
    return "If you have done it, say where and when. If not, say so in one sentence and how you would learn it."


def _years(finding: Finding) -> Draft:
    years, shown = finding.requirement.years, finding.years_shown or 0.0
    low = number_of(years.low) if years else ""
    counted = "none" if shown < 0.25 else f"about {number_of(shown)}"
    texts = (
        f"We ask for {low} years and count {counted} in your résumé. What makes up for the difference?",
        f"We had somebody with {low} years or more in mind. Why would it work with you all the same?",
        f"Which work of yours would you add to the {low} years that we ask for?",
    )
    link = best_link(finding)
    return Draft(
        texts,
        QuestionKind.EXPERIENCE,
        Rank.YEARS_SHORT,
        f"{they_ask(finding)}, and the dates in your résumé that match add up to {counted}.",
        quotes_of(finding, link.quote if link else finding.closest),
        finding.requirement.id,
        ("What did you learn faster than others?", "What would you still need?"),
        (
            "Check the dates first. Then count all that is like it, voluntary and unpaid work too, and say what "
            "you did in it."
        ),
        needed=True,
    )


def _about_line(basis: Basis, finding: Finding, link: EvidenceLink, turn: int) -> Draft:
    """A question about the line that shows a requirement, thinly or well."""
    thin = finding.support is not Support.STRONG
    rank = (Rank.MUST_THIN if thin else Rank.MUST_SHOWN) if is_must(finding) else (Rank.THIN if thin else Rank.SHOWN)
    texts, follow_ups, prepare = lines_about(link, phrase_for(finding), finding.requirement.quote.text, turn, thin=thin)
    counting = left_open(basis.claim(link.claim))
    open_too = " It gives no number." if counting else ""
    return Draft(
        texts,
        QuestionKind.EXPERIENCE,
        rank,
        f"{they_ask(finding)}, and {basis.says(link.quote, link.claim)}{_thinness(link, thin=thin)}.{open_too}",
        quotes_of(finding, link.quote),
        finding.requirement.id,
        (counting, *follow_ups) if counting else follow_ups,
        prepare,
        needed=True,
    )


def _thinness(link: EvidenceLink, *, thin: bool) -> str:
    """Say what kind of line it is where it does not show the whole thing."""
    if not thin:
        return ""
    return {
        Strength.LISTED: ", which names it without saying what you did",
        Strength.PROJECT: ", which was outside a paid job",
        Strength.RELATED: ", which is something near it",
        Strength.SIMILAR: ", which may or may not be the same",
    }.get(link.strength, ", which shows a part of it")


def _parts(finding: Finding, turn: int) -> list[Draft]:
    """One question for each thing of a list that no line names, where the rest is there."""
    if is_gap(finding) or finding.requirement.any_part:
        return []
    drafts = []
    for at, part in enumerate(finding.missing[:3]):
        if not any(sign.isalnum() for sign in part):
            continue
        texts = wordings(PART, phrase_of(part), part, turn + at)
        drafts.append(
            Draft(
                texts,
                QuestionKind.EXPERIENCE,
                Rank.MUST_THIN if is_must(finding) else Rank.THIN,
                f"{they_ask(finding)}, and no line of your documents names {quoted(part, 12)}.",
                quotes_of(finding, *(link.quote for link in finding.evidence[:1])),
                finding.requirement.id,
                ("How would you learn it?",),
                "Say plainly how far you have got with it, from never to daily, and give one example.",
            )
        )
    return drafts


def _knowing(basis: Basis, finding: Finding, turn: int) -> Draft:
    link = best_link(finding)
    texts = tuple(
        finished(text) for text in wordings(KNOWING, phrase_for(finding), finding.requirement.quote.text, turn)
    )
    return Draft(
        texts,
        QuestionKind.KNOWLEDGE,
        Rank.FIELD,
        f"{they_ask(finding)} as a must: they may want to hear that you know how it is done.",
        quotes_of(finding, link.quote if link else None),
        finding.requirement.id,
        ("How do you know that?", "Where would you look it up?"),
        "Explain it aloud in one minute to somebody who does not know it, with one example of your own.",
    )
