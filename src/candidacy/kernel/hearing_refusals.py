"""Refusals where a program is to write down what was said."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal


class RecogniserMissing(Refusal):
    """The part that writes down what is said is not installed."""

    code = "recogniser_missing"
    next_step = (
        "Install it with `pip install pocketsphinx`, or `pip install 'candidacy[whisper]'`; or type what you said."
    )


class WordsNotHeard(Refusal):
    """No words were made out in the recording, or the words given are not those that were said."""

    code = "words_not_heard"
    next_step = (
        "Check that the words belong to this recording, or type what you said: the words are measured without it."
    )


class SpeechModelNotThere(Refusal):
    """The directory named holds no whole speech model."""

    code = "speech_model_not_there"
    next_step = (
        "Name a directory with model.bin, config.json, tokenizer.json and the vocabulary of a faster-whisper model."
    )


class SpeechModelBroken(Refusal):
    """The files of the speech model cannot be used."""

    code = "speech_model_broken"
    next_step = "Get the model again, or leave it out: the small recogniser and typed words do without it."
