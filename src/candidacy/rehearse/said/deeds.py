"""Who did it: what the speaker says they did, what "we" did, and what "was done"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from candidacy.rehearse.said.english.verbs import NO_PASSIVES, PARTICIPLES, is_deed, is_past
from candidacy.rehearse.said.fillers import filler_places
from candidacy.rehearse.said.reading import STOP, Answer
from candidacy.rehearse.said.values import Piece

LOOK_AHEAD = 4
_OWN = frozenset("i i'd i've i'll".split())
_SHARED = frozenset("we we'd we've we'll".split())
_OTHERS = frozenset("you they he she it who which that there they'd he'd she'd it's everyone somebody people".split())
_BETWEEN = frozenset(
    """also then now always often usually quickly immediately first just really still even only personally would will could
    have had did can should might may must 'll finally eventually quietly simply carefully calmly gently slowly soon already
    later myself mainly mostly actually basically literally normally regularly once twice again all both to be able was
    started decided tried went began managed offered helped got wanted needed used am have been being""".split()
)
"""What may stand between the person and the verb of doing."""
_NOT = frozenset("not never didn't don't couldn't wouldn't haven't hadn't can't won't wasn't".split())
_JOINING = frozenset("and but so that because when which where".split())
_WAS = frozenset("was were been got being is are".split())


class Who(StrEnum):
    """Whom the words name as the doer."""

    OWN = "own"
    SHARED = "shared"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb of doing with the one it is told of: the words from the doer to the verb, and the token of the verb."""

    who: Who
    piece: Piece
    verb: str
    first: int
    at: int


def deeds(answer: Answer) -> tuple[Deed, ...]:
    """Return every deed told, in order, each once: own ("I organised"), shared ("we moved"), nobody's ("it was done")."""
    fillers = {at for first, last in filler_places(answer) for at in range(first, last)}
    found: dict[int, Deed] = {}
    for sentence in answer.sentences:
        for deed in _in_sentence(answer, sentence, fillers):
            found.setdefault(deed.at, deed)
    return tuple(found[at] for at in sorted(found))


def _in_sentence(answer: Answer, sentence: range, fillers: set[int]) -> Iterator[Deed]:
    who: Who | None = None
    for at in (at for at in sentence if at not in fillers):
        low = answer.low(at)
        if low in _OWN | _SHARED:
            who = Who.OWN if low in _OWN else Who.SHARED
            verb = _verb_after(answer, at, sentence, fillers)
            if verb is not None:
                yield _deed(answer, who, at, verb)
        elif (low in _OTHERS and not _is_object(answer, at)) or low in {"i'm", "we're"}:
            who = None
        elif who is not None and _goes_on(answer, at, fillers) and is_past(low) and is_deed(low):
            yield _deed(answer, who, at, at)
        elif low in _WAS and (passive := _passive(answer, at, sentence, fillers)) is not None:
            yield _deed(answer, Who.NOBODY, passive[0], passive[1])


def _is_object(answer: Answer, at: int) -> bool:
    """Say whether "it" or "you" is what a verb just said was done to."""
    return answer.low(at) in {"it", "you"} and is_past(answer.low(at - 1)) and not answer.tokens[at].before


def _deed(answer: Answer, who: Who, first: int, verb: int) -> Deed:
    return Deed(who, answer.piece(first, verb + 1), answer.low(verb), first, verb)


def _verb_after(answer: Answer, person: int, sentence: range, fillers: set[int]) -> int | None:
    """Return the verb of doing that belongs to the person, if nothing else comes first."""
    steps = 0
    for at in range(person + 1, sentence.stop):
        if at in fillers:
            continue
        low, steps = answer.low(at), steps + 1
        if low in _NOT or steps > LOOK_AHEAD:
            return None
        if low in _OWN | _SHARED:
            return None
        if low not in _BETWEEN and not (low.endswith("ly") and not is_deed(low)):
            return _done(answer, at, person)
        following = at + 1 if at + 1 < sentence.stop else None
        if is_past(low) and is_deed(low) and (following is None or not _may_follow(answer.low(following))):
            return at
    return None


def _may_follow(low: str) -> bool:
    return low in {"to", "and"} or low.endswith("ing") or is_past(low)


def _done(answer: Answer, at: int, person: int) -> int | None:
    low = answer.low(at)
    was_done_to = any(answer.low(one) in _WAS for one in range(person + 1, at))
    if was_done_to and not low.endswith("ing"):
        return None
    return at if is_deed(low) and not _names(answer, at) else None


def _names(answer: Answer, at: int) -> bool:
    """Say whether the word is a plain noun after a preposition or an article and so no verb."""
    return answer.low(at - 1) in {"the", "a", "an", "my", "our", "of", "in", "at", "on", "for", "with"}


def _goes_on(answer: Answer, at: int, fillers: set[int]) -> bool:
    """Say whether a verb here continues what the same person did: after "and", "then" or a comma."""
    before = at - 1
    while before in fillers or answer.low(before) in {
        "then",
        "also",
        "finally",
        "quickly",
        "calmly",
        "later",
        "immediately",
    }:
        before -= 1
    return answer.low(before) in {"and", "then", "but"} or answer.tokens[at].before not in ("", STOP)


def _passive(answer: Answer, at: int, sentence: range, fillers: set[int]) -> tuple[int, int] | None:
    """Return the first word and the verb of "the rota was changed", where no "I" is what it was done to."""
    verb = next(
        (
            one
            for one in range(at + 1, min(at + 3, sentence.stop))
            if one not in fillers and not answer.low(one).endswith("ly")
        ),
        None,
    )
    if verb is None or answer.low(verb) in NO_PASSIVES:
        return None
    if answer.low(verb) not in PARTICIPLES and not (
        is_past(answer.low(verb)) and is_deed(answer.low(verb)) and answer.low(verb).endswith("ed")
    ):
        return None
    first = at
    while (
        first > sentence.start
        and at - first < 3
        and not answer.tokens[first].before
        and answer.low(first - 1) not in _JOINING
    ):
        first -= 1
    subject = {answer.low(one) for one in range(first, at)}
    return None if subject & (_OWN | _SHARED | {"he", "she", "they", "you"}) else (first, verb)
