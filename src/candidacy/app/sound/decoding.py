"""A recording in a file, decoded in blocks: WAV, FLAC, OGG, Opus, WebM, MP3, M4A and their like.

FFmpeg (through PyAV) reads from an open file, knows only formats that hold sound themselves, and may follow no address.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO

import numpy as np

from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import FileNotThere
from candidacy.kernel.sound_refusals import DecoderMissing, NoSound, SoundBroken, SoundTooLong
from candidacy.rehearse.sound.recording import LONGEST_S, RATE_HZ, Floats, mono

FORMATS = "aac,aiff,amr,caf,flac,m4a,matroska,mov,mp3,mp4,ogg,w64,wav,webm"
OPTIONS = {"format_whitelist": FORMATS, "protocol_whitelist": "none"}


class Decoding:
    """A recording being decoded; `problems` says afterwards what could not be."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def blocks(self) -> Iterator[Floats]:
        """Yield the samples, mono, 16 000 a second. Raises FileNotThere, SoundBroken, NoSound, SoundTooLong, DecoderMissing.

        A file that is damaged later on gives what comes before the damage, and a problem.
        """
        av = _decoder()
        count = 0
        with _opened(self.path) as file, _container(av, file, self.path.name) as container:
            for block in self._channels(av, container):
                count += block.shape[1]
                yield mono(block)
        if not count:
            raise NoSound(f"{self.path.name} holds no sound.")

    def _channels(self, av: ModuleType, container: Any) -> Iterator[Floats]:
        """Blocks of channel x sample: the channels are mixed here, for FFmpeg's own mixing is 3 dB louder and may clip."""
        resampler = av.AudioResampler(format="fltp", rate=RATE_HZ)
        seconds = 0.0
        try:
            for frame in container.decode(audio=0):
                for one in resampler.resample(frame):
                    seconds += one.samples / RATE_HZ
                    yield one.to_ndarray()
            for one in resampler.resample(None):
                yield one.to_ndarray()
        except (av.FFmpegError, ValueError) as error:
            if not seconds:
                raise SoundBroken(f"{self.path.name} cannot be decoded.") from error
            text = f"The recording is damaged after {seconds:.1f} seconds; what comes before is measured."
            self.problems.append(Problem("sound_damaged", text, self.path.name))


def _decoder() -> ModuleType:
    try:
        import av  # noqa: PLC0415 - loaded when a recording is there
    except ImportError as error:
        raise DecoderMissing("The part that decodes recordings (PyAV) cannot be loaded.") from error
    module: ModuleType = av
    module.logging.set_level(module.logging.PANIC)
    return module


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise FileNotThere(f"{path} cannot be opened ({error.strerror}).") from None


def _container(av: ModuleType, file: BinaryIO, name: str) -> Any:
    try:
        container = av.open(file, options=OPTIONS)
    except (av.FFmpegError, ValueError) as error:
        raise SoundBroken(f"{name} is no recording that can be read.") from error
    if not container.streams.audio:
        container.close()
        raise NoSound(f"There is no sound in {name}.")
    if container.duration and container.duration / av.time_base > LONGEST_S:
        container.close()
        raise SoundTooLong(f"{name} is longer than {LONGEST_S / 3600:.0f} hours.")
    return container


def decoded(path: Path) -> Floats:
    """Return all samples of a short recording; refuses as `Decoding.blocks` does."""
    whole: Floats = np.concatenate(list(Decoding(path).blocks()))
    return whole
