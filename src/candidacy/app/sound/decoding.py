"""A recording decoded in blocks: WAV, FLAC, OGG, Opus, WebM, MP3, M4A, MP4 and their like.

FFmpeg (through PyAV) reads from memory, knows only formats that hold sound themselves, and may follow no address.
"""

from __future__ import annotations

import importlib
import io
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import numpy as np

from candidacy.kernel.problems import Problem
from candidacy.kernel.sound_refusals import DecoderMissing, NoSound, SoundBroken, SoundTooLong
from candidacy.rehearse.sound.recording import LONGEST_S, RATE_HZ, Floats, mono

FORMATS = "aac,aiff,amr,caf,flac,m4a,matroska,mov,mp3,mp4,ogg,w64,wav,webm"
OPTIONS = {"format_whitelist": FORMATS, "protocol_whitelist": "none"}


class Decoding:
    """A recording being decoded; `problems` says afterwards what could not be."""

    def __init__(self, data: bytes, name: str) -> None:
        self._file, self._size, self._name = io.BytesIO(data), max(len(data), 1), name
        self.problems: list[Problem] = []

    @property
    def share(self) -> float:
        """How much of the recording has been looked into, from 0 to 1."""
        return min(self._file.tell() / self._size, 1.0)

    def blocks(self) -> Iterator[Floats]:
        """Yield the samples, mono, 16 000 a second. Raises SoundBroken, NoSound, SoundTooLong, DecoderMissing.

        A recording that is damaged later on gives what comes before the damage, and a problem.
        """
        av = load()
        count = 0
        with opened(av, self._file, self._name) as container:
            for block in self._channels(av, container):
                count += block.shape[1]
                yield mono(block)
        if not count:
            raise NoSound(f"{self._name} holds no sound.")

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
                raise SoundBroken(f"{self._name} cannot be decoded.") from error
            text = f"The recording is damaged after {seconds:.1f} seconds; what comes before is measured."
            self.problems.append(Problem("sound_damaged", text, self._name))


def load() -> ModuleType:
    """Return PyAV, silenced. Raises DecoderMissing."""
    try:
        import av  # noqa: PLC0415 - loaded when a recording is there
    except ImportError as error:
        raise DecoderMissing("The part that decodes recordings (PyAV) cannot be loaded.") from error
    module: ModuleType = av
    module.logging.set_level(module.logging.PANIC)
    return module


def load_all() -> None:
    """Load every part of PyAV that it would load when a recording needs it: behind the fence it could not. Raises DecoderMissing."""
    for part in pkgutil.walk_packages(load().__path__, "av."):
        if part.name not in {"av.__main__", "av.datasets"}:
            importlib.import_module(part.name)


def opened(av: ModuleType, file: io.BytesIO, name: str) -> Any:
    """Return the recording with its packets ready to be read. Raises SoundBroken, NoSound, SoundTooLong."""
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


def decoded(data: bytes, name: str) -> Floats:
    """Return all samples of a short recording; refuses as `Decoding.blocks` does."""
    whole: Floats = np.concatenate(list(Decoding(data, name).blocks()))
    return whole
