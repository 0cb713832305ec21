"""Remarks on delivery from the words alone, always beside the seeker's own earlier takes and never beside a norm."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from candidacy.rehearse.said.fillers import by_name
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.values import Piece

FEWEST_EARLIER = 2
"""So many earlier takes are needed before a take is held against them."""
SHORTEST_WORDS = 40
"""Shorter takes have no steady rates and are left out on both sides."""
JUMP_SHARE = 0.25
"""A pace this share above one's own median is mentioned (research/science.md §4)."""
MORE_FILLERS, FEWEST_MORE = 1.5, 4
"""Fillers are mentioned from this many times one's own usual rate on, and only when there are so many more than usual."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about how this take was spoken: about what ("fillers", "pace", "starts"), where, and what to try."""

    about: str
    text: str
    piece: Piece | None
    try_next: str


def remarks(said: Said, earlier: Sequence[Said]) -> tuple[Remark, ...]:
    """Return what differs from the speaker's own earlier takes; nothing where fewer than two of them are long enough."""
    own = [one for one in earlier if one.length.words >= SHORTEST_WORDS and not one.transcript.doubt]
    if len(own) < FEWEST_EARLIER or said.length.words < SHORTEST_WORDS:
        return ()
    return tuple(remark for rule in _RULES for remark in rule(said, own))


def own_median(values: Sequence[float | None]) -> float | None:
    """Return the median of the values that are known, or None where none is."""
    known = [value for value in values if value is not None]
    return median(known) if known else None


def _fillers(said: Said, own: Sequence[Said]) -> Iterator[Remark]:
    usual = own_median([one.fillers_per_100_words for one in own]) or 0.0
    expected = usual * said.length.words / 100
    if len(said.fillers) < expected + FEWEST_MORE or len(said.fillers) <= expected * MORE_FILLERS:
        return
    most, times = by_name(said.fillers)[0]
    piece = next(one.piece for one in said.fillers)
    yield Remark(
        "fillers", f"More fillers than in your earlier takes: {len(said.fillers)}, where you usually have about {expected:.0f}. The most frequent was “{most}” ({times}).",
        piece, "Where one comes, stop and breathe instead. A short silence is fine.",
    )  # fmt: skip


def _pace(said: Said, own: Sequence[Said]) -> Iterator[Remark]:
    usual, now = own_median([one.length.words_per_minute for one in own]), said.length.words_per_minute
    if usual is None or now is None or now <= usual * (1 + JUMP_SHARE):
        return
    yield Remark(
        "pace", f"Faster than you usually speak here: {now:.0f} words a minute, where your usual is {usual:.0f}.",
        None, "Say the first sentence slowly on purpose; the rest tends to follow.",
    )  # fmt: skip


def _starts(said: Said, own: Sequence[Said]) -> Iterator[Remark]:
    usual = own_median([100 * len(one.repeated_starts) / one.length.words for one in own]) or 0.0
    expected = usual * said.length.words / 100
    if len(said.repeated_starts) < expected + FEWEST_MORE:
        return
    yield Remark(
        "starts", f"More new starts than in your earlier takes: {len(said.repeated_starts)}, where you usually have about {expected:.0f}.",
        said.repeated_starts[0], "Think the first words through before you begin; thinking time is yours.",
    )  # fmt: skip


_RULES: tuple[Callable[[Said, Sequence[Said]], Iterator[Remark]], ...] = (_fillers, _pace, _starts)
