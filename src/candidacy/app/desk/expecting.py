"""The wish: "what may they ask me, and what did I want to say to it?"."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.kept_brief import brief_for
from candidacy.app.desk.preparing import questions_of
from candidacy.app.desk.stories import stories
from candidacy.app.kept import KeptQuestion
from candidacy.app.prepared import ExpectedQuestion
from candidacy.kernel.refusals import NoRequirements, NotFound, NothingToRead, SeveralFit


def expected_questions(*, seeker: UUID, candidacy: UUID, now: datetime) -> tuple[ExpectedQuestion, ...]:
    """Return the questions of the brief with the seeker's notes, then noted questions that are not in the brief any more.

    Without a posting or a résumé only the noted ones are known. Raises the refusal of a paper that cannot be read.
    """
    notes = {note.question: note for note in questions_of(seeker=seeker, candidacy=candidacy)}
    titles = {story.id: story.title for story in stories(seeker=seeker)}
    found: list[ExpectedQuestion] = []
    with suppress(NothingToRead, NoRequirements):
        for number, asked in enumerate(brief_for(seeker=seeker, candidacy=candidacy, now=now).questions, start=1):
            found.append(_told(asked.text, notes.pop(asked.text, None), titles, number, str(asked.kind), asked.why))
    return (*found, *(_told(text, note, titles) for text, note in notes.items()))


def expected_question(*, seeker: UUID, candidacy: UUID, words: str, now: datetime) -> ExpectedQuestion:
    """Return the question meant by its number, its text, or words of it.

    Raises NotFound where none fits and SeveralFit where the words do not decide.
    """
    known = expected_questions(seeker=seeker, candidacy=candidacy, now=now)
    wanted = " ".join(words.split())
    exact = [one for one in known if wanted in (str(one.number), " ".join(one.text.split()))]
    parts = wanted.casefold().split()
    fits = exact or [one for one in known if parts and all(part in one.text.casefold() for part in parts)]
    if not fits:
        raise NotFound(f"No question to expect fits “{words[:60]}”.")
    if len(fits) > 1:
        raise SeveralFit(f"“{words[:60]}” fits {len(fits)} questions: name it by its number.")
    return fits[0]


def _told(
    text: str,
    note: KeptQuestion | None,
    titles: dict[UUID, str],
    number: int | None = None,
    kind: str = "",
    why: str = "",
) -> ExpectedQuestion:
    title = titles.get(note.story, "") if note and note.story else ""
    return ExpectedQuestion(number, text, kind, why, note, title)
