"""What is found in a stretch of a recording, and the stretches put together: small, however long it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from candidacy.rehearse.sound.activity import Activity, activity, joined
from candidacy.rehearse.sound.contour import contour
from candidacy.rehearse.sound.listening import Heard
from candidacy.rehearse.sound.prolonged import prolonged
from candidacy.rehearse.sound.recording import Floats, Span, Whole
from candidacy.rehearse.sound.spectrum import STEP_S
from candidacy.rehearse.sound.syllables import nuclei

VOICED_FROM = 0.5
"""A frame that repeats by this much holds a voice."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Speech and noise each 5 ms, the pitch each 10 ms (0: none), the frames of the syllables, the held sounds."""

    active: Activity
    pitch_hz: Floats
    nuclei: Whole
    held: tuple[Span, ...]


def found_in(heard: Heard) -> Found:
    """Return what is found in one stretch; noise and the speaker's range are those of the stretch."""
    active = activity(heard.bands_db, heard.periodicity >= VOICED_FROM)
    pitch = contour(heard.candidates, heard.hops_within(active.speaking))
    middles = nuclei(heard.bands_db, active, heard.periodicity)
    return Found(active, pitch, middles, prolonged(heard.bands_db, pitch))


def together(parts: Sequence[Found]) -> Found:
    """Return what is found in a recording whose stretches follow each other."""
    starts = list(accumulate((len(one.active.level_db) for one in parts), initial=0))
    return Found(
        joined([one.active for one in parts]),
        np.concatenate([one.pitch_hz for one in parts]),
        np.concatenate([one.nuclei + start for one, start in zip(parts, starts, strict=False)]),
        tuple(_moved(span, start * STEP_S) for one, start in zip(parts, starts, strict=False) for span in one.held),
    )


def _moved(span: Span, later_s: float) -> Span:
    return Span(span.start_s + later_s, span.end_s + later_s)
