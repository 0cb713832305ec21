"""The models that can be fetched by name, each file pinned by its hash."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PinnedFile:
    """A file of a model: where it is under the source, what it is called here, its SHA-256 and its size in bytes."""

    source: str
    name: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Model:
    """A model with its source, its licence and its files."""

    name: str
    address: str
    licence: str
    files: tuple[PinnedFile, ...]

    @property
    def size_bytes(self) -> int:
        """The size of all files."""
        return sum(file.size_bytes for file in self.files)


MINILM = Model(
    "minilm-l6-v2",
    "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2/resolve/c9745ed1d9f207416be6d2e6f8de32d1f16199bf/",
    "Apache-2.0",
    (
        PinnedFile(
            "onnx/model.onnx", "model.onnx", "6fd5d72fe4589f189f8ebc006442dbb529bb7ce38f8082112682524616046452", 90405214
        ),
        PinnedFile(
            "tokenizer.json", "tokenizer.json", "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037", 466247
        ),
    ),
)  # fmt: skip
"""all-MiniLM-L6-v2 as its authors exported it. Many projects pin these two hashes; the second was checked here too."""

MODELS = {MINILM.name: MINILM}
