"""Nothing that was worked out outlives what it was worked out from."""

from __future__ import annotations

from collections.abc import Callable

Forget = Callable[[], None]
_FORGETTING: list[Forget] = []


def when_forgetting(forget: Forget) -> None:
    """The call is made whenever what was worked out must go; whoever keeps such a thing in mind says so when it is loaded."""
    _FORGETTING.append(forget)


def forget_what_was_worked_out() -> None:
    """Nothing of any candidacy or document is left in this process's mind: after an erasing, an import or a restore."""
    for forget in _FORGETTING:
        forget()
