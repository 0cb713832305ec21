"""What ties the answer to this job and this employer: knowledge, reasons, and what the posting says of how they work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from candidacy.fit.values import NoteKind
from candidacy.kernel.quotes import Quote
from candidacy.prepare.phrase import quoted
from candidacy.prepare.values import Brief, QuestionKind
from candidacy.prepare.wording import matter_of, stem
from candidacy.rehearse.said.answering import REASON, found
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.points.values import Missing, Observed, seen
from candidacy.rehearse.said.reading import Answer
from candidacy.rehearse.said.values import Piece

FEWEST_WORDS, LEAST_SHARE = 2, 0.4
"""A statement of the posting counts as taken up by a sentence with so many of its words of matter, and this share; our guess."""
_OF_THEM = frozenset({NoteKind.ABOUT, NoteKind.FUTURE, NoteKind.TEAM})
_ABOUT_THEM = frozenset({QuestionKind.MOTIVATION, QuestionKind.KNOWLEDGE})


def known(said: Said, answer: Answer) -> Iterator[Observed]:
    """Yield what shows knowledge of the employer and of the work."""
    if said.employer_named:
        yield seen("employer", "You name the employer.", said.employer_named[0])
    for quote, piece in _taken_up(said, answer, _notes(said.brief)):
        yield seen("fact", f"You speak of what the posting says of them: {quoted(quote.text, 16)}.", piece)
    for one in said.drawn_on.spoken_to[:2] if said.drawn_on else ():
        yield seen("field", f"You speak of what they ask for: {quoted(one.asked.text, 14)}.", one.piece)


def not_known(said: Said, answer: Answer) -> Iterator[Missing]:
    """Yield what a question about the employer or the work calls for and was not found."""
    if not _asks(said, _ABOUT_THEM) or said.brief is None or said.question is None or said.question.requirement:
        return
    if said.brief.fit.posting.employer.strip() and not said.employer_named:
        yield Missing(
            "employer", "The employer was not named.", "Say their name once, with one thing you found out about them."
        )
    if _notes(said.brief) and not _taken_up(said, answer, _notes(said.brief)):
        yield Missing("fact", "Nothing that the posting says of them was found.", "Name one fact about them that you know and can stand by.")  # fmt: skip


def moved(said: Said, answer: Answer) -> Iterator[Observed]:
    """Yield the reason given, and what ties it to this job or this employer."""
    reason = _reason(answer)
    if reason is None:
        return
    yield seen("reason", "You give a reason.", reason)
    for quote, piece in _taken_up(said, answer, _notes(said.brief)):
        yield seen("tied", f"You tie it to what the posting says: {quoted(quote.text, 16)}.", piece)
    if said.job_named:
        yield seen("tied", "You tie it to the job by naming it.", said.job_named[0])
    if said.employer_named:
        yield seen("tied", "You tie it to the employer by naming them.", said.employer_named[0])


def not_moved(said: Said, answer: Answer) -> Iterator[Missing]:
    """Yield what a question of why calls for and was not found."""
    if not _asks(said, frozenset({QuestionKind.MOTIVATION})):
        return
    if _reason(answer) is None:
        yield Missing(
            "reason", "No reason was found.", "Say one “because”: what makes you choose this work or this place?"
        )
    elif said.brief is not None and all(one.sign != "tied" for one in moved(said, answer)):
        yield Missing(
            "tied", "The reason could be for any job.", "Tie it to this one: name the job, or one of its tasks."
        )


_SAID_OUTRIGHT = re.compile(r"\b(?:because|that's why|which is why|the reason|drew me|draws me|matters to me)\b")


def _reason(answer: Answer) -> Piece | None:
    """Return the words of a reason: one said outright, else a wish."""
    return found(answer, _SAID_OUTRIGHT) or found(answer, REASON)


def fitting(said: Said, answer: Answer) -> Iterator[Observed]:
    """Yield what shows how one works with others, and which words of theirs on how they work are taken up."""
    for quote, piece in _taken_up(said, answer, said.brief.dossier.culture if said.brief else ()):
        yield seen("culture", f"You take up how they describe themselves: {quoted(quote.text, 16)}.", piece)
    if said.shared_deeds:
        yield seen("together", "You tell of something done together with others.", said.shared_deeds[0].piece)


def not_fitting(said: Said, answer: Answer) -> Iterator[Missing]:
    """Yield their words on how they work where the question was why one wants to be there and none was taken up."""
    culture = said.brief.dossier.culture if said.brief else ()
    if culture and _asks(said, frozenset({QuestionKind.MOTIVATION})) and not _taken_up(said, answer, culture):
        text = f"Nothing near what they say of themselves was found: {quoted(culture[0].text, 16)}."
        yield Missing(
            "culture", text, "Find one thing you really did that fits it. If none fits, ask what they mean by it."
        )


def _asks(said: Said, kinds: frozenset[QuestionKind]) -> bool:
    return said.question is not None and said.question.kind in kinds


def _notes(brief: Brief | None) -> tuple[Quote, ...]:
    return tuple(note.quote for note in brief.fit.posting.notes if note.kind in _OF_THEM) if brief else ()


def _taken_up(said: Said, answer: Answer, quotes: Iterable[Quote]) -> list[tuple[Quote, Piece]]:
    """Return the statements that a sentence takes up, with the sentence's first clause; names alone do not count."""
    posting = said.brief.fit.posting if said.brief else None
    names = matter_of(f"{posting.employer} {posting.title}") if posting else frozenset()
    taken: list[tuple[Quote, Piece]] = []
    for quote in quotes:
        matter = matter_of(quote.text) - names
        sentence = next((one for one in answer.sentences if _near(answer, one, matter)), None)
        if sentence is not None:
            first = next(at for at in sentence if stem(answer.low(at)) in matter)
            taken.append((quote, answer.piece(sentence.start, min(sentence.stop, max(first + 6, sentence.start + 12)))))
    return taken


def _near(answer: Answer, sentence: range, matter: frozenset[str]) -> bool:
    both = matter & {stem(answer.low(at)) for at in sentence}
    return len(both) >= FEWEST_WORDS and len(both) >= LEAST_SHARE * len(matter)
