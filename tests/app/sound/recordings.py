"""Recordings in files of many kinds, written with PyAV."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
from scipy.signal import resample_poly

from candidacy.rehearse.sound.recording import Floats

KINDS = {
    "wav": "pcm_s16le",
    "flac": "flac",
    "ogg": "libopus",
    "opus": "libopus",
    "webm": "libopus",
    "mp3": "libmp3lame",
    "m4a": "aac",
}
"""The ending of the file, and the codec in it."""


def write(path: Path, samples: Floats, rate_hz: int = 48_000, channels: int = 1) -> Path:
    """Write 16 kHz samples as the kind of file that the name of `path` says; both channels hold the same voice."""
    wide = resample_poly(samples, rate_hz, 16_000).astype(np.float32)
    layout = "mono" if channels == 1 else "stereo"
    with av.open(str(path), "w") as file:
        stream: Any = file.add_stream(KINDS[path.suffix[1:]], rate=rate_hz)
        stream.layout = layout
        stream.bit_rate = 64_000
        resampler = av.AudioResampler(format=stream.format.name, layout=layout, rate=rate_hz)
        for at in range(0, len(wide), 4800):
            frame = av.AudioFrame.from_ndarray(np.repeat(wide[None, at : at + 4800], channels, 0), "fltp", layout)
            frame.sample_rate = rate_hz
            for one in resampler.resample(frame):
                file.mux(stream.encode(one))
        for one in resampler.resample(None):
            file.mux(stream.encode(one))
        file.mux(stream.encode(None))
    return path
