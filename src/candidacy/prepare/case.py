"""The case: the few sentences on why this person for this job, each resting on one exact line."""

from __future__ import annotations

from candidacy.fit.values import EvidenceLink, Finding, Fit, Kind, Strength, Support
from candidacy.prepare.basis import phrase_for
from candidacy.prepare.phrase import Form, quoted
from candidacy.prepare.strongest import strongest_links
from candidacy.prepare.values import CasePoint

MOST = 5

# What the seeker offers: {need} is what they ask for, {line} the exact words of the documents.
_OFFER = {
    Strength.RESULT: "{need} I can show what came of it: {line}.",
    Strength.DONE: "{need} I have done it: {line}.",
    Strength.HELD: "{need} I have it: {line}.",
    Strength.PROJECT: "{need} I have done it outside a paid job: {line}.",
    Strength.LISTED: "{need} I bring it: {line}.",
    Strength.RELATED: "{need} I have done something close to it: {line}.",
    Strength.SIMILAR: "{need} The nearest I have done is this: {line}.",
}
_PARTLY = "{need} I bring a part of it: {line}."

_GAIN_DONE = {
    Form.DOING: (
        "You gain somebody for whom {x} is not new.",
        "That way {x} is in hands that have done it before.",
        "So you need not start from the beginning with {x}.",
    ),
    Form.THING: (
        "You gain somebody who has used or done this before.",
        "So you need not start from the beginning with {x}.",
        "That is something I can be of use with early on.",
    ),
    Form.EXPERIENCE: (
        "You gain somebody who knows this kind of work from the inside.",
        "So less of it will be new to me.",
        "That is what I would bring with me.",
    ),
    Form.BEING: (
        "You gain somebody who has been so in daily work.",
        "That is how I would work with you, too.",
    ),
    Form.QUOTED: (
        "You gain somebody who has done this before.",
        "So you need not start from the beginning there.",
        "That is something I can be of use with early on.",
    ),
}
_WITH_RESULT = (
    "In {x} you gain somebody who can show a result.",
    "So in me you gain somebody with whom {x} has gone well before.",
    "I would like to bring you as much with {x}.",
)
_THERE = (
    "You gain somebody who can show a result there.",
    "So you gain somebody with whom this has gone well before.",
    "I would like to bring you as much.",
)
_GAIN_RESULT = {
    Form.BEING: _THERE,
    Form.DOING: _WITH_RESULT,
    Form.THING: _WITH_RESULT,
    Form.EXPERIENCE: _THERE,
    Form.QUOTED: _THERE,
}
_SETTLED = ("That point is settled from the start.", "You need not wait for that.")
_HAS = ("You gain somebody who has {x} already.", "You do not have to wait for {x}.")
_GAIN_HELD = {
    Form.BEING: _SETTLED,
    Form.DOING: _SETTLED,
    Form.THING: _HAS,
    Form.EXPERIENCE: _HAS,
    Form.QUOTED: _SETTLED,
}
_GAIN_SOFT = ("You gain somebody who has shown it and not only says it.", "That is how I would work with you, too.")
_GAIN_NEAR = ("You gain somebody who has a base to build on.", "I would build on that with you.")
_HELD_KINDS = frozenset({Kind.LICENCE, Kind.EDUCATION, Kind.LANGUAGE, Kind.AVAILABILITY})


def make_case(fit: Fit) -> tuple[CasePoint, ...]:
    """Return three to five sentences to edit and say; fewer where the documents do not carry them."""
    links = strongest_links(fit, MOST)
    return tuple(
        CasePoint(_sentence(finding, link, turn), finding.requirement.id, link.quote)
        for turn, (finding, link) in enumerate(links)
    )


def _sentence(finding: Finding, link: EvidenceLink, turn: int) -> str:
    partly = finding.support is Support.WEAK and link.strength in {Strength.DONE, Strength.RESULT, Strength.HELD}
    frame = _PARTLY if partly else _OFFER[link.strength]
    offer = frame.replace("{need}", _need(finding)).replace("{line}", f"“{link.quote.shown}”")
    return f"{offer} {_gain(finding, link, turn)}"


def _need(finding: Finding) -> str:
    phrase = phrase_for(finding)
    return {
        Form.DOING: f"This job means {phrase.text}.",
        Form.BEING: f"This job means {phrase.text}.",
        Form.THING: f"You ask for {phrase.text}.",
        Form.EXPERIENCE: f"You ask for {phrase.text}.",
        Form.QUOTED: f"You write {quoted(finding.requirement.quote.text)}.",
    }[phrase.form].replace("” ….", "” …")


def _gain(finding: Finding, link: EvidenceLink, turn: int) -> str:
    if finding.support is not Support.STRONG or link.strength in {Strength.RELATED, Strength.SIMILAR, Strength.LISTED}:
        return _GAIN_NEAR[turn % 2]
    phrase = phrase_for(finding)
    gains: tuple[str, ...]
    if link.strength is Strength.HELD or finding.requirement.kind in _HELD_KINDS:
        gains = _GAIN_HELD[phrase.form]
    elif finding.requirement.kind is Kind.SOFT:
        gains = _GAIN_SOFT
    else:
        gains = (_GAIN_RESULT if link.strength is Strength.RESULT else _GAIN_DONE)[phrase.form]
    return gains[turn % len(gains)].replace("{x}", phrase.text)
