"""The wish: "how did this answer sound?"."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from candidacy.app.sound.decoding import Decoding
from candidacy.kernel.problems import Problem
from candidacy.rehearse.sound import Sound, measure_blocks
from candidacy.rehearse.sound.quality import Level


@dataclass(frozen=True, slots=True)
class SoundOfFile:
    """What was measured in the sound of a file, and what of it could not be read."""

    name: str
    sound: Sound
    problems: tuple[Problem, ...]

    @property
    def doubt(self) -> str:
        """Why the recording cannot be relied on for what was said; empty where it can."""
        quality = self.sound.quality
        return " ".join(fault.text for fault in quality.faults) if quality.level is Level.POOR else ""


def sound_of_file(*, path: Path, question_end_s: float = 0.0) -> SoundOfFile:
    """Return the measures of the recording at `path`; the answer begins `question_end_s` after its first sample.

    Raises FileNotThere, NoSound, SoundBroken, SoundTooLong or DecoderMissing.
    """
    decoding = Decoding(path)
    sound = measure_blocks(decoding.blocks(), question_end_s)
    return SoundOfFile(path.name, sound, tuple(decoding.problems))


def samples_of_file(*, path: Path) -> npt.NDArray[np.float32]:
    """Return the whole recording as mono samples at 16 kHz, for a recogniser; an hour takes 230 MB.

    Raises FileNotThere, NoSound, SoundBroken, SoundTooLong or DecoderMissing.
    """
    return np.concatenate([*Decoding(path).blocks()]).astype(np.float32)
