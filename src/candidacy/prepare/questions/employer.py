"""Questions on what you know: of the employer, of their plans, and of the field."""

from __future__ import annotations

from candidacy.fit.values import Finding, Note, NoteKind
from candidacy.prepare.banks.field import ANY_FIELD, FIELD
from candidacy.prepare.basis import Basis, best_link, quotes_of, they_ask
from candidacy.prepare.phrase import quoted
from candidacy.prepare.questions.draft import Draft, Rank, finished
from candidacy.prepare.questions.openers import employer_named
from candidacy.prepare.values import QuestionKind

MOST_FIELD = 5
MOST_NOTES = 2


def employer_drafts(basis: Basis) -> list[Draft]:
    """Return the questions on the employer and the field."""
    notes = basis.fit.posting.notes
    future = [_future(note) for note in notes if note.kind is NoteKind.FUTURE][:MOST_NOTES]
    culture = [_culture(note, turn) for turn, note in enumerate(n for n in notes if n.kind is NoteKind.CULTURE)][
        :MOST_NOTES
    ]
    return [_known(basis), *future, *culture, *_field(basis)]


def _known(basis: Basis) -> Draft:
    name = employer_named(basis)
    about = next((note.quote for note in basis.fit.posting.notes if note.kind is NoteKind.ABOUT), None)
    return Draft(
        (f"What do you know about {name}?" if name else "What do you know about us?",),
        QuestionKind.KNOWLEDGE,
        Rank.OPENER,
        f"Nearly every interview has this question. The posting itself says {quoted(about.text, 24)}."
        if about
        else "Nearly every interview has this question. It shows who has prepared.",
        (about,) if about else (),
        None,
        ("Where did you find that?", "What do you think we could do better?"),
        "Read their own pages for twenty minutes and take three facts with you: what they do, for whom, what is new.",
    )


def _future(note: Note) -> Draft:
    return Draft(
        (
            finished(
                f"You may have read in our posting: {quoted(note.quote.text, 22)}. What would you do to help with that?"
            ),
        ),
        QuestionKind.KNOWLEDGE,
        Rank.EMPLOYER,
        "Their posting speaks of their plans, and they like to hear that you have read it.",
        (note.quote,),
        None,
        ("What could go wrong with it?",),
        "Say what you have done that is like it. If there is nothing, have a good question about it.",
    )


def _culture(note: Note, turn: int) -> Draft:
    line = quoted(note.quote.text, 22)
    texts = (
        f"Our posting says: {line}. What would that look like in your daily work?",
        f"We write of ourselves: {line}. Where have you worked in that way before?",
    )
    return Draft(
        tuple(finished(text) for text in (*texts[turn % 2 :], *texts[: turn % 2])),
        QuestionKind.MOTIVATION,
        Rank.EMPLOYER,
        "This is how they describe themselves, and they look for people who fit.",
        (note.quote,),
        None,
        ("What would you miss in a place like that?",),
        "Find one thing you really did that fits these words. If none fits, ask what they mean by them.",
    )


def _field(basis: Basis) -> list[Draft]:
    """The questions of the trade, those that the posting calls for first."""
    drafts: list[Draft] = []
    for signs, text in FIELD[basis.setting.trade]:
        finding = _calling_for(basis, signs)
        if finding is not None and len(drafts) < MOST_FIELD:
            drafts.append(_asked(basis, text, finding))
    general = [text for signs, text in FIELD[basis.setting.trade] if not signs]
    return [*drafts, *(_asked(basis, text, None) for text in (*general, *ANY_FIELD))]


def _calling_for(basis: Basis, signs: str) -> Finding | None:
    parts = [sign.strip() for sign in signs.split(",") if sign.strip()]
    for finding in basis.fit.findings:
        text = " " + finding.requirement.quote.text.lower()
        if any(f" {part}" in text for part in parts):
            return finding
    return None


def _asked(basis: Basis, text: str, finding: Finding | None) -> Draft:
    link = best_link(finding) if finding else None
    why = (
        f"{they_ask(finding)}: in {basis.setting.trade.value} this belongs to it."
        if finding
        else (f"A usual question in {basis.setting.trade.value}, to see whether you know the field.")
    )
    return Draft(
        (basis.setting.fill(text),),
        QuestionKind.KNOWLEDGE,
        Rank.FIELD if finding else Rank.LATER,
        why,
        quotes_of(finding, link.quote if link else None) if finding else (),
        finding.requirement.id if finding else None,
        ("How do you know that?", "Can you give us a case?"),
        "Answer from what you have really done or learned. If you do not know, say so and how you would find out.",
    )
