"""What the answer draws on: requirements of the posting it speaks to, lines of the résumé it tells, and strong ones it leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from candidacy.fit.english.plainwords import COMMON
from candidacy.fit.matching import compare
from candidacy.fit.matching.reading import ReadClaim, read_claims
from candidacy.fit.matching.scoring import Cover, cover
from candidacy.fit.matching.terms import Term, telling, terms_of
from candidacy.fit.values import Claim, EvidenceLink, Finding, Fit, Kind, Resume, Section, Strength, Support
from candidacy.fit.vocabulary import vocabulary
from candidacy.fit.words import stems_of
from candidacy.kernel.quotes import Quote
from candidacy.prepare.basis import LADDER
from candidacy.prepare.strongest import strongest_links
from candidacy.prepare.values import Brief, Question, QuestionKind
from candidacy.rehearse.said.amounts import Amount
from candidacy.rehearse.said.as_lines import as_resume, lines
from candidacy.rehearse.said.deeds import Deed
from candidacy.rehearse.said.english.figures import numbers_in
from candidacy.rehearse.said.reading import Answer, read
from candidacy.rehearse.said.values import Piece, typed

TOLD_FROM, TOLD_IN_TWO_FROM = 0.4, 0.52
"""A résumé line counts as told when a sentence, or two neighbouring ones, cover this share of its terms; set on the early half
of benchmarks/said."""
TOLD_WITH_NUMBER_FROM = 0.25
"""Or this share, when they say one of its numbers too, or name a term of a paper held whole."""
TOLD_BY_ONE_FROM = 0.6
"""Or this share, when it is all by a single term."""
WHOLE_TERM = 0.85
"""Of a paper held, one term is enough when it is named whole, or two of its words are."""
MOST_LEFT_OUT = 3
_QUALITIES = frozenset({Kind.SOFT, Kind.CULTURE})
_PAPERS = frozenset({Section.LANGUAGES, Section.LICENCES, Section.EDUCATION})
_OF_THE_PERSON = frozenset({QuestionKind.MOTIVATION, QuestionKind.SELF_ASSESSMENT})
_OF_FAULTS = ("weak", "get better", "find hard", "find difficult", "mistake", "fail", "go wrong", "went wrong")
"""Asked about what did not go well, the strongest line is not what is wanted."""
_TELLING = frozenset({Strength.RESULT, Strength.DONE, Strength.HELD, Strength.PROJECT})


@dataclass(frozen=True, slots=True)
class SpokenTo:
    """A requirement of the posting that the answer speaks to, and the words that do."""

    requirement: str
    asked: Quote
    piece: Piece


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the seeker's documents that the answer tells, what it shows, and where in the answer."""

    quote: Quote
    requirements: tuple[str, ...]
    piece: Piece
    strength: Strength


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A strong line of the seeker's documents that would have served here and was not told."""

    quote: Quote
    requirement: str
    asked: Quote
    strength: Strength


@dataclass(frozen=True, slots=True)
class DrawnOn:
    """What an answer speaks to, tells, and leaves out."""

    spoken_to: tuple[SpokenTo, ...]
    told: tuple[Told, ...]
    left_out: tuple[LeftOut, ...]


def drawn_on(
    answer: Answer, brief: Brief, question: Question | None, deeds: tuple[Deed, ...], amounts: tuple[Amount, ...]
) -> DrawnOn:
    """Return what the answer draws on, found by the fit room's own matching; nothing for an answer without words."""
    asks_for = _asked_about(brief, question)
    if not answer.tokens:
        return DrawnOn((), (), tuple(_left_out(brief.fit, asks_for, frozenset())))
    parts = lines(answer)
    own = as_resume(answer, parts, deeds, amounts)
    told = tuple(sorted(_told(answer, brief.fit, own, parts), key=lambda one: LADDER[one.strength]))
    quotes = frozenset(one.quote for one in told)
    return DrawnOn(tuple(_spoken_to(answer, brief, own, parts)), told, tuple(_left_out(brief.fit, asks_for, quotes)))


def _spoken_to(answer: Answer, brief: Brief, own: Resume, parts: tuple[range, ...]) -> Iterator[SpokenTo]:
    for finding in compare(brief.fit.posting, own, brief.made_on).findings:
        if finding.support is not Support.NONE and not _faint(finding):
            part = parts[int(finding.evidence[0].claim[1:])]
            yield SpokenTo(finding.requirement.id, finding.requirement.quote, answer.piece(part.start, part.stop))


def _faint(finding: Finding) -> bool:
    """Say whether only a likeness speaks for it, or for a quality only a word of the same family."""
    strength = finding.evidence[0].strength
    return strength is Strength.SIMILAR or (strength is Strength.RELATED and finding.requirement.kind in _QUALITIES)


def _told(answer: Answer, fit: Fit, own: Resume, parts: tuple[range, ...]) -> Iterator[Told]:
    single, double = _named_only(read_claims(own, vocabulary())), _named_only(_windows(own))
    for claim, requirements, strength in _linked(fit):
        terms = tuple(
            term for term in telling(terms_of(claim.quote.text, vocabulary())) if not _is_number(term.written)
        )
        alone, in_two = _over(claim, terms, single, TOLD_FROM), _over(claim, terms, double, TOLD_IN_TWO_FROM)
        best = alone if alone[0] >= 0 else in_two
        if best[0] >= 0:
            first = parts[-best[1]]
            yield Told(claim.quote, requirements, answer.piece(first.start, first.stop), strength)


def _is_number(written: str) -> bool:
    return all(numbers_in(word) for word in written.split())


def _named_only(windows: tuple[ReadClaim, ...]) -> tuple[ReadClaim, ...]:
    """Return the stretches without the concepts they only hint at: to tell a line is to name what it says."""
    return tuple(replace(window, shown=frozenset()) for window in windows)


def _over(claim: Claim, terms: tuple[Term, ...], windows: tuple[ReadClaim, ...], least: float) -> tuple[float, int]:
    """Return by how much the best stretch covers more of the line than it must, and the negative of its place."""
    return max((_margin(claim, cover(terms, one, vocabulary()), one, least), -at) for at, one in enumerate(windows))


def _margin(claim: Claim, got: Cover, window: ReadClaim, least: float) -> float:
    """Return the share beyond what is needed: less with a number in common. One term is not enough, nor terms met in other words only."""
    shared = frozenset(stems_of(claim.quote.text)) & window.stems - COMMON
    by = len(set(got.by)) if shared else 0
    if by and numbers_in(claim.quote.text) & numbers_in(window.claim.quote.text):
        return got.share - TOLD_WITH_NUMBER_FROM
    if claim.section in _PAPERS and shared and got.best >= WHOLE_TERM:
        return got.share - TOLD_WITH_NUMBER_FROM
    whole = claim.section in _PAPERS and len(shared) > 1
    enough = by > 1 or got.share >= TOLD_BY_ONE_FROM or whole
    return got.share - least if enough else -1.0


def _linked(fit: Fit) -> list[tuple[Claim, tuple[str, ...], Strength]]:
    """Return the lines that show something, each once, with the requirements they show and how strongly at best."""
    claims = {claim.id: claim for claim in fit.resume.claims}
    shows: dict[str, list[EvidenceLink]] = {}
    for finding in fit.findings:
        for link in finding.evidence:
            shows.setdefault(link.claim, []).append(link)
    return [
        (
            claims[one],
            tuple(dict.fromkeys(link.requirement for link in links)),
            min((link.strength for link in links), key=LADDER.__getitem__),
        )
        for one, links in shows.items()
        if one in claims
    ]


def _windows(own: Resume) -> tuple[ReadClaim, ...]:
    """Return each line together with the next, for a thing told over two sentences."""
    pairs = [
        replace(one, quote=replace(one.quote, text=f"{one.quote.text} {other.quote.text if other else ''}"))
        for one, other in zip(own.claims, [*own.claims[1:], None], strict=True)
    ]
    return read_claims(replace(own, claims=tuple(pairs)), vocabulary())


def _asked_about(brief: Brief, question: Question | None) -> frozenset[str] | None:
    """Return the requirements that a question is after: its own, else those its words name; None where it is after the whole person."""
    if question is not None and any(sign in question.text.lower() for sign in _OF_FAULTS):
        return frozenset()
    if question is None or question.kind in _OF_THE_PERSON or opens(question.text):
        return None
    if question.requirement is not None:
        return frozenset({question.requirement, *question.also_for})
    asked = read(typed(question.text))
    own = as_resume(asked, lines(asked), (), ()) if asked.tokens else None
    found = compare(brief.fit.posting, own, brief.made_on).findings if own else ()
    return frozenset(one.requirement.id for one in found if one.support is not Support.NONE)


def opens(text: str) -> bool:
    """Say whether a question asks about the person as a whole: "Tell us about yourself"."""
    low = text.lower()
    return any(
        sign in low
        for sign in ("about yourself", "introduce yourself", "walk us through", "your career", "hire you", "choose you")
    )


def _left_out(fit: Fit, asks_for: frozenset[str] | None, told: frozenset[Quote]) -> Iterator[LeftOut]:
    """Yield the strong lines that serve here, each once: those of what is asked about, else those of the case."""
    serving = strongest_links(fit, MOST_LEFT_OUT + 2) if asks_for is None else _serving(fit, asks_for)
    given: set[Quote] = set(told)
    for finding, link in serving:
        if link.quote not in given and len(given) - len(told) < MOST_LEFT_OUT:
            given.add(link.quote)
            yield LeftOut(link.quote, finding.requirement.id, finding.requirement.quote, link.strength)


def _serving(fit: Fit, asks_for: frozenset[str]) -> Sequence[tuple[Finding, EvidenceLink]]:
    return [
        (finding, link)
        for finding in fit.findings
        for link in finding.evidence[:2]
        if finding.requirement.id in asks_for and finding.support is not Support.NONE and link.strength in _TELLING
    ]
