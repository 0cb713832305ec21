"""HTML that cannot be broken by what stands in it: every plain text is escaped on its way in."""

from __future__ import annotations

import html
from collections.abc import Iterable

from candidacy.app.paper.plain import visible

VOID = frozenset({"meta", "input", "br"})


class Markup(str):
    """Text that is well-formed HTML already and is taken in as it is."""

    __slots__ = ()


NOTHING = Markup()


def escaped(text: str) -> Markup:
    """Return the text as HTML that shows it and does nothing else."""
    return text if isinstance(text, Markup) else Markup(html.escape(visible(text)))


def together(parts: Iterable[str]) -> Markup:
    """Return the parts one after the other, plain ones escaped."""
    return Markup("".join(escaped(part) for part in parts))


def element(name: str, /, *children: str, **attributes: str) -> Markup:
    """Return an element around the children; a trailing _ in an attribute's name is dropped, other _ are dashes."""
    start = name + "".join(f' {_named(key)}="{escaped(value)}"' for key, value in attributes.items())
    return Markup(f"<{start}>") if name in VOID else Markup(f"<{start}>{together(children)}</{name}>")


def several(name: str, texts: Iterable[str], **attributes: str) -> Markup:
    """Return one element for each text."""
    return together(element(name, text, **attributes) for text in texts)


def _named(key: str) -> str:
    return key.removesuffix("_").replace("_", "-")
