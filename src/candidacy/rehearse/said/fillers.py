"""Fillers: sounds made while thinking, and words said in their place, told from the same words as content."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from candidacy.rehearse.said.english import fillers as english
from candidacy.rehearse.said.english.verbs import is_past
from candidacy.rehearse.said.reading import NONE, STOP, Answer, Token
from candidacy.rehearse.said.values import Piece


@dataclass(frozen=True, slots=True)
class Filler:
    """A likely filler: which ("like", "um") and where."""

    name: str
    piece: Piece


def fillers(answer: Answer) -> tuple[Filler, ...]:
    """Return the likely fillers in order; sounds are named as said, phrases in full. Source: the rules in english/fillers.py."""
    return tuple(Filler(answer.lows(first, last), answer.piece(first, last)) for first, last in filler_places(answer))


def filler_places(answer: Answer) -> list[tuple[int, int]]:
    """Return the ranges of tokens that are likely fillers, in order and without overlap."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(answer.tokens):
        length = _length_at(answer, at)
        if length:
            found.append((at, at + length))
        at += max(length, 1)
    return found


def _length_at(answer: Answer, at: int) -> int:
    token = answer.tokens[at]
    if token.low in english.SOUNDS:
        return int(_is_sound(answer, at))
    for words, tells in _PHRASES.items():
        length = len(words)
        if answer.lows(at, at + length) == " ".join(words) and _runs_on(answer, at, length) and tells(answer, at):
            return length
    return 0


def _runs_on(answer: Answer, at: int, length: int) -> bool:
    return all(token.after == NONE for token in answer.tokens[at : at + length - 1])


def _is_sound(answer: Answer, at: int) -> bool:
    """A sound, unless it is a unit ("5 mm") or the emergency room ("the ER")."""
    token, before = answer.tokens[at], answer.low(at - 1)
    if token.low in {"mm", "hm"} and before[-1:].isdigit():
        return False
    return not (token.low == "er" and (token.written == "ER" or (before == "the" and _open(token))))


def _open(token: Token) -> bool:
    """Say whether no mark or pause stands on either side."""
    return token.before == NONE and token.after == NONE


def _set_off(answer: Answer, at: int, length: int) -> bool:
    """Say whether marks or pauses, or other fillers, stand on both sides."""
    return bool(answer.tokens[at].before) and bool(answer.tokens[at + length - 1].after)


def _like(answer: Answer, at: int) -> bool:
    token, before, after = answer.tokens[at], answer.low(at - 1), answer.low(at + 1)
    if token.before and token.after:
        return True
    if answer.lows(at + 1, at + 3).endswith((" said", " say", " mentioned")) or (before == "that" and after == "to"):
        return False
    if token.after:
        return before in english.NEVER_COMPARING
    if token.before:
        return _begins_anew(after)
    return before in english.SOUNDS or _like_inside(answer, at, before, after)


def _like_inside(answer: Answer, at: int, before: str, after: str) -> bool:
    """Judge a "like" with no mark on either side by the words next to it."""
    if before in english.LIKING:
        return _like_after_person(answer, at)
    if after == "it":
        return False
    if before in english.COMPARING:
        return after in english.STRONGLY or (
            before == "just" and (after in english.ADVERBS | english.SUBJECTS or is_past(after))
        )
    if before in english.NEVER_COMPARING:
        return after not in english.COMPARED and not (before in english.BE and after in english.ARTICLES)
    return _begins_anew(after)


def _begins_anew(after: str) -> bool:
    """Say whether the word after "like" begins something that is not compared: a count, a subject, a deed."""
    return _counts(after) or after in english.SUBJECTS - {"people", "nobody"} | english.ADVERBS or is_past(after)


def _counts(low: str) -> bool:
    return low[:1].isdigit() or low in english.AMOUNT - {"a"}


def _like_after_person(answer: Answer, at: int) -> bool:
    """Tell "I like went" and "had to like call the parents" from "I like cooking" and "to like the job"."""
    before, after = answer.low(at - 1), answer.low(at + 1)
    if before == "to":
        return answer.low(at - 2) in english.OBLIGED
    if before in english.DOERS:
        return is_past(after) or after in english.ADVERBS - {"all"}
    return is_past(after)


def _you_know(answer: Answer, at: int) -> bool:
    first, last = answer.tokens[at], answer.tokens[at + 1]
    before, after = answer.low(at - 1), answer.low(at + 2)
    if first.before == NONE and (before in english.KNOWING_BEFORE or answer.lows(at - 2, at) == "just so"):
        return False
    if _set_off(answer, at, 2) or (last.after and first.before != STOP):
        return True
    if first.before == NONE and before in {"i", "and", "but", "so", "because", "we", "thing"}:
        return after not in english.KNOWING_AFTER or before in {"i", "we"}
    return after in english.SUBJECTS


def _i_mean(answer: Answer, at: int) -> bool:
    first, last = answer.tokens[at], answer.tokens[at + 1]
    if first.before == NONE and answer.low(at - 1) in english.MEANING_BEFORE:
        return False
    if "by" in {answer.low(one) for one in range(max(at - 4, answer.sentence_at(at).start), at)}:
        return False
    after = answer.low(at + 2)
    if after == "it":
        return bool(last.after) or answer.tokens[at + 2].after != STOP
    return bool(last.after) or after not in english.MEANING_AFTER


def _sort_of(answer: Answer, at: int) -> bool:
    first, before, after = answer.tokens[at], answer.low(at - 1), answer.low(at + 2)
    if answer.low(at) == "kind" and after in english.KIND_TO:
        return False
    return bool(first.before) or before not in english.SORTING_BEFORE


def _actually(answer: Answer, at: int) -> bool:
    token, before, after = answer.tokens[at], answer.low(at - 1), answer.low(at + 1)
    if token.before == STOP or _set_off(answer, at, 1):
        return True
    if token.after == STOP:
        return token.before != NONE
    if _contrasts(answer, at):
        return False
    if before in english.BEING:
        return answer.low(at - 2) in english.PERSONS or before.endswith(("'s", "'m", "'re", "'ve"))
    return before in english.ACTUALLY_AFTER and after not in english.REAL


def _contrasts(answer: Answer, at: int) -> bool:
    sentence = answer.sentence_at(at)
    before = {answer.low(one) for one in range(max(sentence.start, at - 4), at)}
    return bool(before & english.CONTRAST)


def _literally(answer: Answer, at: int) -> bool:
    token = answer.tokens[at]
    return bool(token.before) or answer.low(at - 1) in english.PERSONS | english.BEING | english.DOERS | {
        "had",
        "have",
        "and",
    }


def _always(answer: Answer, at: int) -> bool:
    return answer.low(at - 1) not in {"more", "less", "very", "most"}


_PHRASES: dict[tuple[str, ...], Callable[[Answer, int], bool]] = {
    ("you", "know"): _you_know,
    ("i", "mean"): _i_mean,
    ("sort", "of"): _sort_of,
    ("kind", "of"): _sort_of,
    ("like",): _like,
    ("basically",): _always,
    ("actually",): _actually,
    ("literally",): _literally,
}


def by_name(found: tuple[Filler, ...]) -> tuple[tuple[str, int], ...]:
    """Return how often each filler was said, the most frequent first, spellings of one sound together."""
    counts: dict[str, int] = {}
    for name in map(_sound, found):
        counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _sound(filler: Filler) -> str:
    low = filler.name
    if low not in english.SOUNDS:
        return low
    return next(sound for sound, starts in _SOUND_NAMES if low.startswith(starts))


_SOUND_NAMES = (("um", ("um", "uhm")), ("uh", ("uh",)), ("er", ("er", "ehm")), ("hm", ("hm", "mm")))


def without_fillers(answer: Answer) -> Iterator[int]:
    """Yield the tokens that are no fillers."""
    skipped = {at for first, last in filler_places(answer) for at in range(first, last)}
    return (at for at in range(len(answer.tokens)) if at not in skipped)
