"""A recording as a browser streams it out, made seekable: the same packets in a file with its duration and its index."""

from __future__ import annotations

import io
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from candidacy.app.sound.decoding import load, opened
from candidacy.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that a browser records: how FFmpeg calls it, its media type, and how its index is written."""

    written_as: str
    mime: str
    options: tuple[tuple[str, str], ...] = ()


KINDS = (
    ("webm", Kind("webm", "audio/webm", (("cues_to_front", "1"), ("cluster_time_limit", "1000")))),
    ("mp4", Kind("mp4", "audio/mp4", (("movflags", "faststart"),))),
    ("ogg", Kind("ogg", "audio/ogg")),
)
"""What the name of the format as it is read holds; other files (WAV, FLAC, MP3) can be played as they are."""
CODECS = {
    "webm": {"opus", "vorbis"},
    "mp4": {"aac", "opus", "mp3", "mp3float", "alac"},
    "ogg": {"opus", "vorbis", "flac"},
}


@dataclass(frozen=True, slots=True)
class Remuxed:
    """The bytes of the new file and its media type."""

    data: bytes
    mime: str


def seekable(data: bytes) -> Remuxed | None:
    """Return the packets of the first sound track in a file of the same kind that can be seeked in.

    Nothing is decoded or encoded. None for another kind of file, and where the packets cannot be written so.
    """
    av = load()
    try:
        with opened(av, io.BytesIO(data), "") as source:
            kind = _kind(source)
            written = _written(av, source, kind) if kind else b""
    except (Refusal, av.FFmpegError, ValueError, TypeError):
        return None
    return Remuxed(written, kind.mime) if kind and written else None


def _kind(source: Any) -> Kind | None:
    names = source.format.name.split(",")
    codec = source.streams.audio[0].codec_context.name
    return next((kind for name, kind in KINDS if name in names and codec in CODECS[name]), None)


class _Read:
    """The file being written, read from its beginning: how an index is moved to the front."""

    def __init__(self, file: io.BytesIO) -> None:
        self._file, self._at = file, 0

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes without moving the place that is written at."""
        written_at = self._file.tell()
        self._file.seek(self._at)
        found = self._file.read(size)
        self._at = self._file.tell()
        self._file.seek(written_at)
        return found

    def seek(self, at: int, whence: int = 0) -> int:
        """Go to a place, from the beginning, from here or from the end."""
        end = len(self._file.getbuffer())
        self._at = at + (0, self._at, end)[whence]
        return self._at

    def tell(self) -> int:
        """Return the place."""
        return self._at

    def close(self) -> None:
        """Leave the file as it is."""


def _written(av: ModuleType, source: Any, kind: Kind) -> bytes:
    file = io.BytesIO()
    again = lambda _url, _flags, _options: _Read(file)  # noqa: E731 - PyAV asks for a callable
    sound = source.streams.audio[0]
    with av.open(file, "w", format=kind.written_as, options=dict(kind.options), io_open=again) as target:
        stream = target.add_stream_from_template(sound)
        for packet in source.demux(sound):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return file.getvalue()
