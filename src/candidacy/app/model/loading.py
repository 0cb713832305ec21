"""A model in a directory made ready, with the weights of evidence that were learned with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from candidacy.app.model.catalogue import MODELS, Model
from candidacy.app.model.checking import is_whole
from candidacy.app.model.sentences import LONGEST_TOKENS, SentenceModel
from candidacy.fit.matching.weighing import Weights, parse, weights_for
from candidacy.kernel.model_refusals import ExtraMissing, ModelBroken, ModelNotThere, ModelUnknown

WEIGHTS_FILE = "evidence.tsv"


@dataclass(frozen=True)
class Loaded:
    """An encoder and the weights of evidence that go with it."""

    encoder: SentenceModel
    weights: Weights


def load(directory: Path) -> Loaded:
    """Return the model in `directory` (model.onnx and tokenizer.json) with its weights.

    Raises ModelNotThere, ExtraMissing when onnxruntime or tokenizers is not installed, ModelBroken, and ModelUnknown
    when the model is neither one of the catalogue nor brings its weights (evidence.tsv) along.
    """
    for name in ("model.onnx", "tokenizer.json"):
        if not (directory / name).is_file():
            raise ModelNotThere(f"There is no {name} in {directory}.")
    known = next((model for model in MODELS.values() if _is(model, directory)), None)
    weights = _weights(directory, known)
    session, tokenizer = opened(directory)
    return Loaded(SentenceModel(known.name if known else directory.name, session, tokenizer), weights)


def _is(model: Model, directory: Path) -> bool:
    return all(is_whole(directory / file.name, file) for file in model.files)


def _weights(directory: Path, known: Model | None) -> Weights:
    own = directory / WEIGHTS_FILE
    if own.is_file():
        try:
            return parse(own.read_text("utf-8"))
        except (ValueError, KeyError):
            raise ModelBroken(f"{own} is not a table of weights this program can use.") from None
    if known is None:
        raise ModelUnknown(f"The model in {directory} has no weights of evidence ({WEIGHTS_FILE}) beside it.")
    return weights_for(known.name)


def opened(directory: Path) -> tuple[Any, Any]:
    """Return the session and the tokenizer of the model in `directory`, on one thread, so that the same gives the same."""
    try:
        import onnxruntime  # noqa: PLC0415 - only when a model is asked for
        import tokenizers  # noqa: PLC0415
    except ImportError:
        raise ExtraMissing("To use a model, onnxruntime and tokenizers must be installed.") from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        session = onnxruntime.InferenceSession(
            str(directory / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        tokenizer = tokenizers.Tokenizer.from_file(str(directory / "tokenizer.json"))
    except Exception as error:  # noqa: BLE001 - a boundary: both libraries raise bare exceptions of their own
        raise ModelBroken(f"The model in {directory} cannot be opened ({str(error).splitlines()[0][:120]}).") from None
    tokenizer.enable_padding()
    tokenizer.enable_truncation(LONGEST_TOKENS)
    return session, tokenizer
