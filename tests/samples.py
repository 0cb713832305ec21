"""How often a property is tried: a few times in every run, more often by `make thorough`, which CI runs as well."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings

ALL = bool(os.environ.get("CANDIDACY_ALL_SAMPLES"))
Test = TypeVar("Test", bound=Callable[..., None])


def of(few: int, many: int) -> int:
    """Return how many samples there are in this run."""
    return many if ALL else few


def sampled(few: int, many: int, allow: Iterable[HealthCheck] = ()) -> Callable[[Test], Test]:
    """Try the property with so many examples, and have `make thorough` try it with many; `allow` names checks left out."""
    how = settings(max_examples=of(few, many), deadline=None, suppress_health_check=list(allow))

    def tried(test: Test) -> Test:
        marked: Test = pytest.mark.sampled(how(test))
        return marked

    return tried
