"""A take as its page shows it: phrases to play from, the waveform, the rows of measures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from candidacy.app.desk.reviewing import Review
from candidacy.app.kept_takes import KeptTake
from candidacy.app.paper.rehearsal.rows import Row
from candidacy.app.paper.rehearsed.points import missing_words, observed_words
from candidacy.app.web.frame.pictures import Shown, shown
from candidacy.drawing.waveform import waveform
from candidacy.kernel.seconds import clock
from candidacy.rehearse.said.fillers import by_name
from candidacy.rehearse.said.phrases import phrases as in_phrases
from candidacy.rehearse.said.points.values import Point


@dataclass(frozen=True, slots=True)
class PhraseShown:
    """A phrase, the second to play it from, and the same as a clock; empty without times."""

    text: str
    at: float | None
    clock: str


def phrases(take: KeptTake) -> Iterator[PhraseShown]:
    """Yield the words of the take in phrases."""
    for one in in_phrases(take.transcript) if take.transcript else ():
        text = " ".join(word.text for word in one.words)
        yield PhraseShown(text, one.at_s, clock(one.at_s) if one.at_s is not None else "")


def word_rows(review: Review) -> Iterator[Row]:
    """Yield what was counted in the words."""
    said = review.said
    if said is None:
        return
    long = said.length
    yield Row("Words", str(long.words), "Most advice says one to two minutes for an answer; nobody has measured it.")
    if long.words_per_minute and review.delivery:
        yield Row("Words a minute", f"about {long.words_per_minute:.0f}", "Beside your own other takes only.")
    yield Row("Things you did, told with “I”", str(len(said.own_deeds)), "They need to hear your part.")
    yield Row("Things told with “we”", str(len(said.shared_deeds)))
    yield Row("Numbers and amounts", ", ".join(one.piece.text for one in said.amounts) or "none found")
    if not review.delivery:
        return
    fillers = ", ".join(f"“{name}” {count}" for name, count in by_name(said.fillers)[:4])
    yield Row("Likely fillers", fillers or "none found", "Everybody uses some; listeners seldom notice them.")


@dataclass(frozen=True, slots=True)
class PointShown:
    """One of the things interviewers look for, with what was there to see."""

    name: str
    lines: tuple[str, ...]
    missing: tuple[tuple[str, str], ...]
    limits: str


def points_shown(points: Sequence[Point]) -> list[PointShown]:
    """Return the points as their section shows them."""
    return [
        PointShown(
            point.name, tuple(map(observed_words, point.observed)) or (point.nothing,) * bool(point.nothing),
            tuple((missing_words(one), one.try_next) for one in point.missing), point.limits,
        )
        for point in points
    ]  # fmt: skip


def waveform_shown(review: Review) -> Shown | None:
    """Return the loudness over time with its pauses and the places of the feedback; None while there is no sound to show."""
    sound, take = review.take.sound, review.take
    if not sound or not take.peaks or not sound["duration_s"]:
        return None
    long = float(sound["duration_s"])
    found = sound["pauses"] if review.delivery else ()
    pauses = [(one["start_s"], min(one["end_s"], long)) for one in found or ()]
    things = review.feedback.things if review.feedback else ()
    marks = [(min(one.at_s, long), one.text) for one in things if one.at_s is not None]
    shaded = f"{len(pauses)} pauses are shaded, and " if review.delivery else ""
    said = f"Loudness over {clock(long)}; {shaded}{len(marks)} places of the feedback are numbered."
    return shown(waveform(take.peaks, long, pauses, marks, "The answer as a waveform", said))
