"""What the child that listens to a recording may use; it grows with the recording."""

from __future__ import annotations

MEGABYTE = 1_000_000
SOUND_BYTES_LIMIT = 500 * MEGABYTE
"""Bytes of one recording: 40 minutes of stereo as a CD has it, and more than two hours of anything a browser records."""
MEMORY_BASE = 2_000 * MEGABYTE
"""Bytes of address space: the libraries take 0.5 GB, two hours of frames and samples 0.8 GB."""
MEMORY_OF_BYTES = 4
"""Copies of the recording there is room for, and of the one that can be seeked in."""
SOUND_BASE_S, SOUND_S_OF_MEGABYTE = 90.0, 1.0
"""Seconds of processor time: two hours take about 60 to measure, whatever their bytes."""
WORDS_BASE_S, WORDS_S_OF_SECOND = 60.0, 2.0
"""Seconds of processor time, and for each of the recording; the small recogniser takes 0.15 to 0.5."""
LONGEST_S = 7200.0


def memory_for(size: int) -> int:
    """Return the bytes of address space for a recording of `size` bytes."""
    return MEMORY_BASE + MEMORY_OF_BYTES * size


def sound_cpu_s(size: int) -> float:
    """Return the seconds of processor time to measure a recording of `size` bytes."""
    return SOUND_BASE_S + SOUND_S_OF_MEGABYTE * size / MEGABYTE


def words_cpu_s(length_s: float) -> float:
    """Return the seconds of processor time to hear the words of `length_s` seconds."""
    return WORDS_BASE_S + WORDS_S_OF_SECOND * length_s


def most_cpu_s(size: int) -> int:
    """Return the seconds that are never passed, whatever the length turns out to be."""
    return round(sound_cpu_s(size) + words_cpu_s(LONGEST_S))
