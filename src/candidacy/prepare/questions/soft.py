"""Behavioural and situational questions on soft skills: what you did then, what you would do here."""

from __future__ import annotations

from candidacy.fit.values import Finding, Kind
from candidacy.prepare.banks.asking import ASKING
from candidacy.prepare.banks.situations import SITUATIONS
from candidacy.prepare.banks.themes import Theme
from candidacy.prepare.basis import Basis, best_link, is_must, phrase_for, quotes_of, they_ask
from candidacy.prepare.questions.draft import Draft, Rank, wordings
from candidacy.prepare.questions.frames import PAST_SOFT, SELF_SOFT
from candidacy.prepare.questions.themes import themes_in
from candidacy.prepare.values import QuestionKind

_PLAIN_FOLLOW_UPS = ("What exactly did you do?", "What came of it?")


def soft_drafts(basis: Basis) -> list[Draft]:
    """Return a question about the past and one about this job for every soft skill asked for."""
    drafts: list[Draft] = []
    for turn, finding in enumerate(basis.fit.findings):
        if finding.requirement.kind is not Kind.SOFT:
            continue
        themes = themes_in(finding.requirement.quote.text)
        drafts.append(_past(basis, finding, themes, turn))
        if themes:
            drafts.append(_what_if(basis, finding, themes[-1]))
        if is_must(finding):
            drafts.append(_self(basis, finding, themes, turn))
    return drafts


def _past(basis: Basis, finding: Finding, themes: tuple[Theme, ...], turn: int) -> Draft:
    asked = [basis.setting.fill(text) for theme in themes[:1] for text in ASKING[theme].past]
    plain = wordings(PAST_SOFT, phrase_for(finding), finding.requirement.quote.text, turn)
    link = best_link(finding)
    return Draft(
        (*asked, *plain),
        QuestionKind.BEHAVIOURAL,
        Rank.MUST_SOFT if is_must(finding) else Rank.SOFT,
        why_soft(basis, finding),
        quotes_of(finding, link.quote if link else finding.closest),
        finding.requirement.id,
        ASKING[themes[0]].follow_ups if themes else _PLAIN_FOLLOW_UPS,
        ASKING[themes[0]].prepare
        if themes
        else "Choose one real case and tell it in a minute: where, what you did, what came of it.",
        needed=True,
    )


def why_soft(basis: Basis, finding: Finding) -> str:
    """Return why a soft skill is asked about: it can only be shown by an example."""
    link = best_link(finding)
    if link is not None:
        return f"{they_ask(finding)}, and {basis.says(link.quote, link.claim)}: they will want an example."
    return f"{they_ask(finding)}, and nothing in your documents shows it yet: they will want an example."


def _what_if(basis: Basis, finding: Finding, theme: Theme) -> Draft:
    link = best_link(finding)
    return Draft(
        (basis.setting.fill(SITUATIONS[basis.setting.trade][theme]),),
        QuestionKind.SITUATIONAL,
        Rank.WHAT_IF,
        f"{they_ask(finding)}: here they see how you would act in {basis.setting.trade.value}.",
        quotes_of(finding, link.quote if link else None),
        finding.requirement.id,
        ("And if that did not help?", "Whom would you tell?"),
        (
            "Say what you would do first, what next and when you would fetch help. A real case of your own makes "
            "it stronger."
        ),
    )


def _self(basis: Basis, finding: Finding, themes: tuple[Theme, ...], turn: int) -> Draft:
    link = best_link(finding)
    name = themes[0].value if themes else ""
    own = (
        (f"How would you judge yourself when it comes to {name}, and what would you like to do better?",)
        if name
        else ()
    )
    return Draft(
        (*own, *wordings(SELF_SOFT, phrase_for(finding), finding.requirement.quote.text, turn)),
        QuestionKind.SELF_ASSESSMENT,
        Rank.LATER,
        f"{they_ask(finding)} as a must: they may ask how you see yourself there.",
        quotes_of(finding, link.quote if link else None),
        finding.requirement.id,
        ("What would a colleague say?",),
        _honest(link.quote.text if link else ""),
    )


def _honest(line: str) -> str:
    from_line = "Begin with what your documents show, then name one thing you are still working on."
    return (
        from_line
        if line
        else "Give one example for your view of yourself, then name one thing you are still working on."
    )
