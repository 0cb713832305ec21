"""The sentence model that teaches: all-MiniLM-L6-v2, Apache-2.0, from a directory with its weights and tokenizer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoModel, AutoTokenizer

BATCH = 64
torch.set_num_threads(1)


class Teacher:
    """Turns texts into vectors of length one: the mean of the last layer over the words of a text."""

    def __init__(self, directory: Path) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(directory)
        self.model = AutoModel.from_pretrained(directory).eval()

    @torch.no_grad()
    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return a row for each text; texts of like length go through together."""
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        found = np.zeros((len(texts), self.model.config.hidden_size), np.float32)
        for start in range(0, len(order), BATCH):
            places = order[start : start + BATCH]
            read = self.tokenizer(
                [texts[at] for at in places], padding=True, truncation=True, max_length=128, return_tensors="pt"
            )
            layer, mask = self.model(**read).last_hidden_state, read["attention_mask"].unsqueeze(-1)
            mean = (layer * mask).sum(1) / mask.sum(1)
            found[places] = torch.nn.functional.normalize(mean, dim=1).numpy()
        return found
