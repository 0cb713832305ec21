"""What can be measured in the sound of an answer alone.

`measure(Recording(samples))`, or `measure_blocks(blocks)` for a long one, returns `Sound`.
"""

from candidacy.rehearse.sound.measures import Sound, measure, measure_blocks
from candidacy.rehearse.sound.recording import RATE_HZ, Recording, Span

__all__ = ["RATE_HZ", "Recording", "Sound", "Span", "measure", "measure_blocks"]
