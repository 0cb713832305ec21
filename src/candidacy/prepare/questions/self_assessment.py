"""Questions on how you see yourself, each with an honest answer to build from the evidence."""

from __future__ import annotations

from candidacy.fit.values import Finding, Kind
from candidacy.prepare.basis import Basis, is_gap, is_must, paid_positions, quotes_of, they_ask, years_short
from candidacy.prepare.phrase import quoted
from candidacy.prepare.questions.draft import Draft, Rank
from candidacy.prepare.questions.duties import is_catch_all
from candidacy.prepare.strongest import strongest_links
from candidacy.prepare.values import QuestionKind

# What a person can truly be working on; a licence is not a weakness of theirs.
_CAN_GROW = (Kind.SKILL, Kind.DUTY, Kind.SOFT, Kind.EXPERIENCE, Kind.LANGUAGE, Kind.EDUCATION)


def self_drafts(basis: Basis) -> list[Draft]:
    """Return the questions on strength, weakness, pride and what others say."""
    return [_strength(basis), _weakness(basis), _pride(basis), _others(basis), _why_you(basis)]


def _strength(basis: Basis) -> Draft:
    best = strongest_links(basis.fit, 1)
    quotes = quotes_of(best[0][0], best[0][1].quote) if best else ()
    prepare = (
        (
            f"Your documents show it best here: {quoted(best[0][1].quote.text, 30)}. Name the strength in three "
            "words, then tell this."
        )
        if best
        else "Name one strength in three words, then tell one real case that shows it."
    )
    return Draft(
        ("What is your greatest strength for this job?",),
        QuestionKind.SELF_ASSESSMENT,
        Rank.SELF,
        f"{they_ask(best[0][0])}, and that is where your evidence is strongest."
        if best
        else "Many interviewers ask it.",
        quotes,
        best[0][0].requirement.id if best else None,
        ("When did it help others?", "When did it get in your way?"),
        prepare,
    )


def learnable_gap(basis: Basis) -> Finding | None:
    """Return the gap that makes the most honest answer to "your weakness", or None."""
    missing = (f for f in basis.fit.findings if is_gap(f) or years_short(f))
    gaps = [f for f in missing if f.requirement.kind in _CAN_GROW and not is_catch_all(f)]
    return min(gaps, key=lambda f: (_CAN_GROW.index(f.requirement.kind), not is_must(f)), default=None)


def _weakness(basis: Basis) -> Draft:
    gap = learnable_gap(basis)
    if gap is None:
        why, prepare = (
            "Many interviewers ask it.",
            ("Name one real thing you are not yet good at, what you are doing about it, and how far you have got."),
        )
    else:
        why = f"{they_ask(gap)}, and your documents show little of it: it may be what they have in mind."
        prepare = (
            f"An honest answer may begin here: {quoted(gap.requirement.quote.text, 24)} is what you have least to "
            "show for. "
            "Then say what you are doing about it, and by when."
        )
    return Draft(
        ("What do you still find hard, or want to get better at, that this job needs?",),
        QuestionKind.SELF_ASSESSMENT,
        Rank.SELF,
        why,
        quotes_of(gap, gap.closest) if gap else (),
        gap.requirement.id if gap else None,
        ("What have you done about it so far?", "How would we notice it?"),
        prepare,
    )


def _pride(basis: Basis) -> Draft:
    claim = next((c for c in basis.fit.resume.claims if c.has_number and c.has_action), None)
    start = f"A start could be: {quoted(claim.quote.text, 30)}. " if claim else ""
    return Draft(
        ("What in your work are you proudest of?",),
        QuestionKind.SELF_ASSESSMENT,
        Rank.LATER,
        f"They want to see what matters to you; {basis.says(claim.quote, claim.id)}."
        if claim
        else "They want to see what matters to you.",
        (claim.quote,) if claim else (),
        None,
        ("What was your own part in it?", "Who else should get credit?"),
        f"{start}Say what it was like before, what you did and what was different after.",
    )


def _others(basis: Basis) -> Draft:
    jobs = paid_positions(basis)
    return Draft(
        ("How would the last person you worked for describe you?",),
        QuestionKind.SELF_ASSESSMENT,
        Rank.LATER,
        "They may ask that person afterwards, when they check references.",
        (jobs[0][1].quote,) if jobs else (),
        None,
        ("What would they say you should work on?", "May we ask them?"),
        "Ask your referee before the interview what they would say, and use their words.",
    )


def _why_you(basis: Basis) -> Draft:
    best = strongest_links(basis.fit, 3)
    quotes = tuple(dict.fromkeys(link.quote for _, link in best))
    return Draft(
        ("Why should we choose you?",),
        QuestionKind.SELF_ASSESSMENT,
        Rank.LATER,
        "Some ask it in these words, all of them ask it in their heads."
        if best
        else "Some ask it in these very words.",
        quotes,
        None,
        ("What would you do in your first month?",),
        "Say your case in three sentences: what they need, what you did, what they gain. Say nothing about the others.",
    )
