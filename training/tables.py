"""Write the tables that candidacy.fit.rows reads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

DATA = Path(__file__).parents[1] / "src" / "candidacy" / "fit" / "data"


def write_rows(path: Path, names: Sequence[str], table: NDArray[np.float32]) -> None:
    """Write a row for each name, its numbers rounded to a signed byte of the row's own scale."""
    scales = np.abs(table).max(axis=1) / 127
    scales[scales == 0] = 1.0
    rounded = np.round(table / scales[:, None]).astype(np.int8)
    head = f"{len(names)} {table.shape[1]}\n{' '.join(names)}\n".encode()
    path.write_bytes(head + scales.astype("<f4").tobytes() + rounded.tobytes())
