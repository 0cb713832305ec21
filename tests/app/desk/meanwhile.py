"""Another window that acts in the middle of a wish."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest


def just_before(patch: pytest.MonkeyPatch, module: ModuleType, name: str, act: Callable[[], object]) -> None:
    """What the other window does comes once, just before the module's function is called for the first time."""
    real = getattr(module, name)

    def after_it(*args: Any, **told: Any) -> Any:
        patch.setattr(module, name, real)
        act()
        return real(*args, **told)

    patch.setattr(module, name, after_it)
