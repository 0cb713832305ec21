"""Refusals where a recording cannot be measured at all."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal


class NoSound(Refusal):
    """The file holds no sound: no audio track, or none of its samples."""

    code = "no_sound"
    next_step = "Play the file to hear whether it is the right one, or record it again."


class SoundBroken(Refusal):
    """The file is no recording that can be decoded, or it is damaged from its beginning."""

    code = "sound_broken"
    next_step = "Give a WAV, FLAC, OGG, Opus, WebM, MP3 or M4A file that another program can play."


class SoundTooLong(Refusal):
    """The recording is far longer than any interview."""

    code = "sound_too_long"
    next_step = "Cut out the interview, or one answer of it, and give that file."


class DecoderMissing(Refusal):
    """PyAV, which decodes recordings, cannot be loaded on this machine."""

    code = "decoder_missing"
    next_step = "Install it with `pip install av`, then try again."


class TooMuchToHear(Refusal):
    """Listening to the recording needs more time or memory than is allowed for its length."""

    code = "too_much_to_hear"
    next_step = (
        "Cut out one answer and give that file, or save the recording as WAV with another program and give that."
    )


class ListeningStopped(Refusal):
    """The part of the program that listens ended before it was done."""

    code = "listening_stopped"
    next_step = "Try again; if it happens again, save the recording as WAV with another program and give that file."
