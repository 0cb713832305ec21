"""A text that the seeker typed or corrected, laid along the recording: each word gets its seconds.

It also finds the ums that a typed text leaves out. A long recording is done in windows: each is searched for as many words
of the text as lie in it, and the next one begins in the longest pause of the last part of this one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from candidacy.app.hearing.cutting import RATE_HZ, Samples, first_cut
from candidacy.app.hearing.offline import Heard, load_aligner, run, untold
from candidacy.app.hearing.pronouncing import sounds_of
from candidacy.app.hearing.spoken import heard_words, is_sound
from candidacy.kernel.hearing_refusals import WordsNotHeard
from candidacy.rehearse.said.values import Transcript, Word

FILLERS = ("um", "uh")
LIKELY = 0.05
"""How likely the grammar takes each filler between two words (speech.md §6)."""
SHORTEST_FILLER_S = 0.08
WHOLE_S, WINDOW_S = 45.0, 30.0
"""Up to the first at once; a longer rest in windows: the time a search takes grows with the square of its words."""
WORDS_PER_S = 7
"""Faster than anybody speaks for a whole window."""
LATE = 0.4
"""The share of a window after which the next may begin."""
SURE_END_S = 0.3
"""So much silence before the end of a window, and its last word is whole."""
NOT_TOGETHER = "The words and the recording do not go together."


def align(
    samples: Samples, transcript: Transcript, decoder: Any = None, told: Callable[[float], None] = untold
) -> Transcript:
    """Return the same words with their seconds, and likely ums and uhs between them where they are heard.

    Typed ums are left away first, for the sound tells where they are; `told` hears the share that is done. Raises
    RecogniserMissing, and WordsNotHeard where the words and the recording do not go together.
    """
    words = heard_words(transcript)
    if not words:
        raise WordsNotHeard("There are no words to look for in the recording.")
    decoder = decoder or load_aligner()
    names = [word for word, _at in words]
    _teach(decoder, names)
    heard = _along(decoder, samples, names, told)
    if len(_words_of(heard)) != len(words):
        raise WordsNotHeard(NOT_TOGETHER)
    return replace(transcript, words=tuple(_laid_along(transcript, words, heard)))


def _along(decoder: Any, samples: Samples, names: Sequence[str], told: Callable[[float], None]) -> list[Heard]:
    """Return the words and fillers heard along the whole recording."""
    heard: list[Heard] = []
    at = done = 0
    while len(samples) - at > WHOLE_S * RATE_HZ and done < len(names):
        end = first_cut(samples, at, WINDOW_S)
        known = names[done : done + round((end - at) / RATE_HZ * WORDS_PER_S)]
        found = _search(decoder, samples[at:end], known, at / RATE_HZ, open_ended=True)
        kept, at = _surely(found, at, end)
        heard += kept
        done += len(_words_of(kept))
        told(at / len(samples))
    if done < len(names):
        heard += _search(decoder, samples[at:], names[done:], at / RATE_HZ)
    return heard


def _surely(found: list[Heard], at: int, end: int) -> tuple[list[Heard], int]:
    """Return the words up to the longest pause late in a window, and the sample in that pause where the next begins."""
    if not found:
        return [], end
    end_s = end / RATE_HZ
    pauses = [(one.start_s - before.end_s, count) for count, (before, one) in enumerate(pairwise(found), start=1)]
    if not pauses or end_s - found[-1].end_s >= SURE_END_S:
        pauses.append((end_s - found[-1].end_s, len(found)))
    late_s = at / RATE_HZ + LATE * (end - at) / RATE_HZ
    pause_s, count = max([one for one in pauses if found[one[1] - 1].end_s >= late_s] or pauses[-1:])
    return found[:count], round((found[count - 1].end_s + pause_s / 2) * RATE_HZ)


def _search(
    decoder: Any, samples: Samples, names: Sequence[str], start_s: float, *, open_ended: bool = False
) -> list[Heard]:
    rows = paths(names, open_ended=open_ended)
    decoder.add_fsg("answer", decoder.create_fsg("answer", 0, 2 * len(names) + 2, rows))
    decoder.activate_search("answer")
    return run(decoder, samples, start_s)


def paths(names: Sequence[str], *, open_ended: bool) -> list[tuple[int, int, float] | tuple[int, int, float, str]]:
    """Return the steps of a grammar of the words in order, in which an um or uh may stand anywhere.

    Its first state is 0, its last twice the number of words and two; `open_ended`, it may end after any word.
    """
    end = 2 * len(names) + 2
    rows: list[tuple[int, int, float] | tuple[int, int, float, str]] = []
    for at in range(0, end, 2):
        rows += [(at, at + 1, LIKELY, filler) for filler in FILLERS]
        rows.append((at, at + 1, 1 - LIKELY * len(FILLERS)))
        if open_ended or at + 2 == end:
            rows.append((at + 1, end, 1.0))
        if at + 2 < end:
            rows.append((at + 1, at + 2, 1.0, names[at // 2]))
    return rows


def _words_of(heard: Sequence[Heard]) -> list[Heard]:
    return [one for one in heard if one.name not in FILLERS]


def _laid_along(transcript: Transcript, words: list[tuple[str, int]], heard: list[Heard]) -> Iterator[Word]:
    """Yield the words as written, with the seconds of what was heard of them, and the fillers in between."""
    spans: dict[int, tuple[float, float]] = {}
    fillers: dict[int, list[Heard]] = {}
    places = iter(words)
    at = -1
    for one in heard:
        if one.name in FILLERS:
            fillers.setdefault(at, []).append(one)
        else:
            at = next(places)[1]
            spans[at] = (spans.get(at, (one.start_s, 0.0))[0], one.end_s)
    yield from _likely(fillers.get(-1, []))
    moment = 0.0
    for index, word in enumerate(transcript.words):
        if index in spans:
            moment = spans[index][1]
            yield Word(word.text, *spans[index])
            yield from _likely(fillers.get(index, []))
        elif not is_sound(word.text):
            # A word that cannot be heard, such as a dash, stands at the end of the word before it.
            yield Word(word.text, moment, moment)


def _likely(fillers: list[Heard]) -> Iterator[Word]:
    return (Word(one.name, one.start_s, one.end_s) for one in fillers if one.end_s - one.start_s >= SHORTEST_FILLER_S)


def _teach(decoder: Any, words: Sequence[str]) -> None:
    for word in dict.fromkeys(words):
        if decoder.lookup_word(word) is None:
            decoder.add_word(word, sounds_of(word), True)
