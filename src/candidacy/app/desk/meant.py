"""The wish: "I mean that one", for what is kept with a candidacy: its id, the beginning of it, or words of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from candidacy.app.desk.preparing import asks_of, facts_on, plan_of
from candidacy.app.desk.stories import stories
from candidacy.app.kept import KeptAsk, KeptFact, KeptPlanItem
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.kernel.refusals import NotFound, SeveralFit

SHORTEST_ID = 4


def ask_meant(*, seeker: UUID, candidacy: UUID, words: str) -> UUID:
    """Return the id of the question to the employer; a whole id is taken as it is, so that a wish can be sent again.

    Raises NotFound where none fits and SeveralFit where the words do not decide, as all here do.
    """
    return _whole(words) or _meant(_told(asks_of(seeker=seeker, candidacy=candidacy)), words, "question of yours")


def fact_meant(*, seeker: UUID, candidacy: UUID, words: str) -> UUID:
    """Return the id of what was found out about the candidacy's employer."""
    return _whole(words) or _meant(_told(facts_on(seeker=seeker, candidacy=candidacy)), words, "fact")


def plan_item_meant(*, seeker: UUID, candidacy: UUID, words: str) -> UUID:
    """Return the id of the thing to do."""
    return _whole(words) or _meant(_told(plan_of(seeker=seeker, candidacy=candidacy)), words, "thing to do")


def story_meant(*, seeker: UUID, words: str) -> UUID:
    """Return the id of the story, which is the seeker's own."""
    return _meant([(one.id, one.title) for one in stories(seeker=seeker)], words, "story")


def promise_meant(*, debrief: KeptDebrief, words: str) -> int:
    """Return the place of the promise in the debrief, from 0."""
    return _place([one.text for one in debrief.told.promises], words, "promise")


def asked_meant(*, debrief: KeptDebrief, words: str) -> int:
    """Return the place of the question that was asked in the debrief, from 0."""
    return _place([one.text for one in debrief.told.asked], words, "question they asked")


def expected_meant(*, debrief: KeptDebrief, words: str) -> str:
    """Return the question that was expected before the debrief."""
    return debrief.expected[_place(debrief.expected, words, "question you expected")]


def _place(texts: Sequence[str], words: str, name: str) -> int:
    wanted, told = _plain(words), [_plain(text) for text in texts]
    parts = wanted.split()
    fits = [at for at, text in enumerate(told) if parts and all(part in text for part in parts)]
    fits = [at for at in fits if told[at] == wanted] or fits
    if not fits:
        raise NotFound(f"No {name} fits “{words[:60]}”.")
    if len(fits) > 1:
        raise SeveralFit(f"“{words[:60]}” fits {len(fits)}: name it with more words.")
    return fits[0]


def _told(known: Iterable[KeptAsk | KeptFact | KeptPlanItem]) -> list[tuple[UUID, str]]:
    return [(one.id, one.text) for one in known]


def _whole(words: str) -> UUID | None:
    try:
        return UUID(words.strip())
    except ValueError:
        return None


def _meant(known: Iterable[tuple[UUID, str]], words: str, name: str) -> UUID:
    wanted = _plain(words)
    told = {id_: _plain(text) for id_, text in known}
    exact = [id_ for id_, text in told.items() if wanted == text]
    begun = wanted.replace("-", "")
    named = [id_ for id_ in told if len(begun) >= SHORTEST_ID and id_.hex.startswith(begun)]
    parts = wanted.split()
    fits = exact or named or [id_ for id_, text in told.items() if parts and all(part in text for part in parts)]
    if not fits:
        raise NotFound(f"No {name} fits “{words[:60]}”.")
    if len(fits) > 1:
        raise SeveralFit(f"“{words[:60]}” fits {len(fits)}: name it by its id, or with more words.")
    return fits[0]


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
