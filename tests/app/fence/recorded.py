"""Recordings as a browser makes them, in memory."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import av
import pytest

from tests.app.hearing.test_offline import SPOKEN
from tests.app.sound.recordings import write
from tests.rehearse.sound import voices

LIVE = {
    "webm": ("webm", {}),
    "ogg": ("ogg", {}),
    "m4a": ("mp4", {"movflags": "frag_keyframe+empty_moov+default_base_moof"}),
}


class _Sent:
    """What is written cannot be gone back to: as a recorder sends it."""

    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, part: bytes) -> int:
        self.data += part
        return len(part)


@cache
def recording(kind: str) -> bytes:
    """An answer of ten seconds in a file of this kind."""
    with tempfile.TemporaryDirectory() as folder:
        return write(Path(folder) / f"take.{kind}", voices.answer().samples).read_bytes()


@cache
def streamed(kind: str) -> bytes:
    """The same as a recorder streams it out: without its duration and without an index."""
    form, options = LIVE[kind]
    sent: Any = _Sent()
    with (
        av.open(io.BytesIO(recording(kind)), "r") as source,
        av.open(sent, "w", format=form, options=options) as target,
    ):
        stream = target.add_stream_from_template(source.streams.audio[0])
        for packet in source.demux(source.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return bytes(sent.data)


@cache
def speech(times: int) -> bytes:
    """The text said so many times by flite, 9 seconds each."""
    pytest.importorskip("pocketsphinx")
    if not shutil.which("flite"):
        pytest.skip("needs flite")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "said.wav"
        subprocess.run(["flite", "-voice", "slt", "-t", " ".join([SPOKEN] * times), "-o", path], check=True)
        return path.read_bytes()
