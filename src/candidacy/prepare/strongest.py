"""Picks the strongest evidence: musts first, results first, and not the same line twice."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.fit.values import EvidenceLink, Finding, Fit, Kind, Strength, Support
from candidacy.prepare.basis import LADDER, best_link, is_must

CERTAIN = frozenset({Strength.RESULT, Strength.DONE, Strength.HELD, Strength.PROJECT})
# What one merely holds opens the door; what one has done makes the case.
_HELD_KINDS = frozenset({Kind.LICENCE, Kind.EDUCATION, Kind.LANGUAGE, Kind.AVAILABILITY})
MOST_HELD = 2


def strongest_links(fit: Fit, most: int) -> list[tuple[Finding, EvidenceLink]]:
    """Return up to `most` findings with their best link, each on a line of its own where there are enough."""
    pairs = sorted(_candidates(fit.findings), key=lambda pair: _order(*pair))
    strong = [pair for pair in pairs if pair[0].support is Support.STRONG]
    chosen = _varied(strong, most)
    if len(chosen) < 3:
        firm = [pair for pair in pairs if pair[0].support is Support.WEAK and pair[1].strength in CERTAIN]
        chosen += _varied(firm, 3 - len(chosen), taken={pair[1].quote for pair in chosen})
    return chosen


def _candidates(findings: Sequence[Finding]) -> list[tuple[Finding, EvidenceLink]]:
    pairs = ((finding, best_link(finding)) for finding in findings if finding.support is not Support.NONE)
    return [(finding, link) for finding, link in pairs if link is not None]


def _order(finding: Finding, link: EvidenceLink) -> tuple[bool, bool, int, float, str]:
    held = finding.requirement.kind in _HELD_KINDS
    return not is_must(finding), held, LADDER[link.strength], -link.score, finding.requirement.id


def _varied(
    pairs: list[tuple[Finding, EvidenceLink]], most: int, taken: set[object] | None = None
) -> list[tuple[Finding, EvidenceLink]]:
    """Take pairs in order, leaving out lines already used and more than a few of the papers one holds."""
    used: set[object] = set(taken or ())
    chosen: list[tuple[Finding, EvidenceLink]] = []
    held = 0
    for finding, link in pairs:
        is_held = finding.requirement.kind in _HELD_KINDS
        if link.quote in used or (is_held and held >= MOST_HELD) or len(chosen) >= most:
            continue
        used.add(link.quote)
        held += is_held
        chosen.append((finding, link))
    return chosen
