"""Refusals of the sentence model that a seeker may choose."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal


class ModelNotThere(Refusal):
    """There is no model in the directory named."""

    code = "model_not_there"
    next_step = "Fetch one with `candidacy model pull`, or name a directory that holds model.onnx and tokenizer.json."


class ModelBroken(Refusal):
    """The files of the model cannot be used."""

    code = "model_broken"
    next_step = "Fetch the model again, or leave out --model: the brief works without one."


class ModelUnknown(Refusal):
    """The model's vectors were never compared with what a person says, so nothing can be told from them."""

    code = "model_unknown"
    next_step = "Use the model of `candidacy model pull`, or learn weights for yours: see docs/rooms/matching.md."


class ModelNotFetched(Refusal):
    """The source of the model cannot be reached."""

    code = "model_not_fetched"
    next_step = "Check your connection and try again; the brief works without a model."


class ModelAltered(Refusal):
    """What the source sent is not the file that was pinned; it was thrown away."""

    code = "model_altered"
    next_step = "Do not use that source; the brief works without a model."


class ExtraMissing(Refusal):
    """A part of the program that is not installed by default is needed."""

    code = "extra_missing"
    next_step = "Install it with `pip install 'candidacy[neural]'`, or leave out --model."


class NoLanguageModel(Refusal):
    """No language model is switched on."""

    code = "no_language_model"
    next_step = "Name one under Settings, or with `candidacy model use`. Nothing here needs one."


class LanguageModelFailed(Refusal):
    """The language model does not answer, or not with a letter."""

    code = "language_model_failed"
    next_step = (
        "Look whether its program runs and the address and name are right. Your letter is as it was; it needs no model."
    )
