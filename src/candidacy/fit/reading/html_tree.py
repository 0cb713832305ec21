"""A web page as a tree of elements, as forgiving as browsers are with missing end tags."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

DEPTH_LIMIT = 150
"""Elements nested deeper lie beside each other at this depth; pages in the wild stay below 60."""
NODES_LIMIT = 400_000

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
_CLOSES_PARAGRAPH = {
    "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "table", "ul",
}  # fmt: skip
_CLOSES = {
    "li": ({"li"}, {"ul", "ol", "menu"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th"}, {"table", "tbody", "thead", "tfoot"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "option": ({"option"}, {"select", "optgroup"}),
}
"""Start tags that end an open element of the first set, unless one of the second set stands between."""


@dataclass(eq=False, slots=True)
class Node:
    """An element with its attributes, and what stands in it in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def get(self, name: str) -> str:
        """An attribute's value; "" where it is missing."""
        return self.attributes.get(name, "")

    def nodes(self) -> Iterator[Node]:
        """The element itself and every element in it, in document order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed([one for one in node.children if isinstance(one, Node)]))

    def first(self, *tags: str) -> Node | None:
        """The first element in it of one of these tags."""
        return next((node for node in self.nodes() if node.tag in tags), None)

    def words(self) -> str:
        """All its text on one line, scripts and styles left out."""
        waiting: list[Node | str] = [self]
        found: list[str] = []
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                found.append(node)
            elif node.tag not in {"script", "style", "template"}:
                waiting.extend(reversed(node.children))
        return " ".join("".join(found).split())


class _Builder(HTMLParser):
    """Hangs what the parser meets into the tree."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("#document")
        self._open = [self.root]
        self._count = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._close_implied(tag)
        node = Node(tag)
        for key, value in attrs:
            node.attributes.setdefault(key, value or "")
        self._hang(node)
        if tag not in VOID and len(self._open) < DEPTH_LIMIT:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Browsers read "<div/>" as "<div>"; only void elements end at once.
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        for at in range(len(self._open) - 1, 0, -1):
            if self._open[at].tag == tag:
                del self._open[at:]
                return

    def handle_data(self, data: str) -> None:
        self._hang(data)

    def unknown_decl(self, data: str) -> None:
        if data.startswith("CDATA["):
            self._hang(data.removeprefix("CDATA["))

    def _hang(self, child: Node | str) -> None:
        self._count += 1
        if self._count <= NODES_LIMIT:
            self._open[-1].children.append(child)

    def _close_implied(self, tag: str) -> None:
        if tag in _CLOSES_PARAGRAPH and self._open[-1].tag == "p":
            self._open.pop()
        closed, kept = _CLOSES.get(tag, (set(), set()))
        for at in range(len(self._open) - 1, 0, -1) if closed else ():
            if self._open[at].tag in kept:
                return
            if self._open[at].tag in closed:
                del self._open[at:]
                if tag != "tr":
                    return


def tree(text: str) -> Node:
    """The root of the page; never raises, whatever the text is."""
    builder = _Builder()
    try:
        builder.feed(text)
        builder.close()
    except AssertionError:
        # boundary: the standard parser asserts on some malformed declarations; what was read so far counts.
        return builder.root
    return builder.root
