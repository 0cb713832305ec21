"""Items that a page marks in its own text, as microdata or RDFa."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.reading.html_tree import Node

Value = object
"""A str, a Node whose text is meant, a dict of properties, a number or a list of these."""

_DEPTH = 12
_ADDRESSES = {"a": "href", "link": "href", "area": "href", "img": "src"}


@dataclass(frozen=True, slots=True)
class _Marks:
    """The attributes by which a syntax marks an item, its type and its properties."""

    scope: str
    kind: str
    named: str


SYNTAXES = (_Marks("itemscope", "itemtype", "itemprop"), _Marks("typeof", "typeof", "property"))


def marked_items(root: Node, kind: str) -> list[dict[str, Value]]:
    """The properties of every item of that type, nested items as dicts."""
    return [
        _properties(node, marks, 0)
        for marks in SYNTAXES
        for node in root.nodes()
        if marks.scope in node.attributes and kind in _types(node, marks)
    ]


def _types(node: Node, marks: _Marks) -> set[str]:
    return {one.rpartition("/")[2].rpartition(":")[2] for one in node.get(marks.kind).split()}


def _properties(item: Node, marks: _Marks, depth: int) -> dict[str, Value]:
    found: dict[str, Value] = {}
    waiting = [child for child in reversed(item.children) if isinstance(child, Node)]
    while waiting:
        node = waiting.pop()
        nested = marks.scope in node.attributes
        for name in node.get(marks.named).split():
            _put(found, name.rpartition(":")[2].rpartition("/")[2], _value(node, marks, depth, nested=nested))
        if not nested:
            waiting.extend(child for child in reversed(node.children) if isinstance(child, Node))
    return found


def _put(found: dict[str, Value], name: str, value: Value) -> None:
    before = found.get(name)
    if before is None:
        found[name] = value
    else:
        found[name] = [*before, value] if isinstance(before, list) else [before, value]


def _value(node: Node, marks: _Marks, depth: int, *, nested: bool) -> Value:
    if nested:
        return _properties(node, marks, depth + 1) if depth < _DEPTH else {}
    if "content" in node.attributes:
        return node.get("content")
    if node.tag == "time" and node.get("datetime"):
        return node.get("datetime")
    if node.tag in _ADDRESSES:
        return node.get(_ADDRESSES[node.tag]) if not node.words() else node
    return node
