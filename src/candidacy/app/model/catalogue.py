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

WHISPER = Model(
    "whisper-small",
    "https://huggingface.co/Systran/faster-whisper-small/resolve/536b0662742c02347bc0e980a01041f333bce120/",
    "MIT",
    (
        PinnedFile(
            "model.bin", "model.bin", "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671", 483546902
        ),
        PinnedFile(
            "config.json", "config.json", "b55496ac7940a7ae47d2c01eab40edfd8701feec1229d9cce3b40014383fb828", 2370
        ),
        PinnedFile(
            "tokenizer.json", "tokenizer.json", "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab", 2203239
        ),
        PinnedFile(
            "vocabulary.txt", "vocabulary.txt", "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913", 459861
        ),
    ),
)  # fmt: skip
"""OpenAI's Whisper, small, as converted for faster-whisper. Two public projects pin the same digest of its weights; it was not fetched here."""

MODELS = {one.name: one for one in (MINILM, WHISPER)}
