"""Documents read in a child process that can neither open a file nor reach a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from candidacy.app.fence.parent import read_all_fenced, read_fenced

__all__ = ["read_all_fenced", "read_fenced"]


def __getattr__(name: str) -> object:
    # The child loads this package too, and has no use for what starts children: a tenth of its time.
    if name in __all__:
        from candidacy.app.fence import parent  # noqa: PLC0415

        return getattr(parent, name)
    raise AttributeError(name)
