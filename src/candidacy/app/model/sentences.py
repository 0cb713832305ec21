"""A sentence model run by onnxruntime: texts in, vectors of length one out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from candidacy.fit.meaning import Vector

LONGEST_TOKENS = 128
BATCH = 32


@dataclass(frozen=True)
class SentenceModel:
    """An `Encoder` of the fit room: a transformer whose last layer is averaged over the words of a text."""

    name: str
    session: Any
    tokenizer: Any

    def encode(self, texts: Sequence[str]) -> list[Vector]:
        """Return a vector for each text; texts of like length go through the model together."""
        order = sorted(range(len(texts)), key=lambda at: (len(texts[at]), at))
        found: list[Vector] = [()] * len(texts)
        for start in range(0, len(order), BATCH):
            places = order[start : start + BATCH]
            for at, vector in zip(places, self._batch([texts[at] for at in places]), strict=True):
                found[at] = vector
        return found

    def _batch(self, texts: list[str]) -> list[Vector]:
        import numpy as np  # noqa: PLC0415 - comes with the extra

        read = self.tokenizer.encode_batch(texts)
        ids = np.array([one.ids for one in read], np.int64)
        mask = np.array([one.attention_mask for one in read], np.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        wanted = {one.name for one in self.session.get_inputs()}
        layer = self.session.run(None, {name: given[name] for name in wanted})[0]
        weights = mask[:, :, None].astype(layer.dtype)
        mean = (layer * weights).sum(axis=1) / weights.sum(axis=1)
        vectors: list[Vector] = (mean / np.linalg.norm(mean, axis=1, keepdims=True)).tolist()
        return vectors
