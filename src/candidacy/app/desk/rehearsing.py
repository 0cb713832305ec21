"""The wish: "how did this answer sound?"."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from candidacy.app.sound.decoding import Decoding
from candidacy.kernel.problems import Problem
from candidacy.rehearse.sound import Sound, measure_blocks


@dataclass(frozen=True, slots=True)
class SoundOfFile:
    """What was measured in the sound of a file, and what of it could not be read."""

    name: str
    sound: Sound
    problems: tuple[Problem, ...]


def sound_of_file(*, path: Path, question_end_s: float = 0.0) -> SoundOfFile:
    """Return the measures of the recording at `path`; the answer begins `question_end_s` after its first sample.

    Raises FileNotThere, NoSound, SoundBroken, SoundTooLong or DecoderMissing.
    """
    decoding = Decoding(path)
    sound = measure_blocks(decoding.blocks(), question_end_s)
    return SoundOfFile(path.name, sound, tuple(decoding.problems))
