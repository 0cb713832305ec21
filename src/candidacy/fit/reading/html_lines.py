"""The lines that a part of a web page shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from candidacy.fit.documents import Style
from candidacy.fit.reading.bullets import mark_length
from candidacy.fit.reading.draft import Draft, visible
from candidacy.fit.reading.html_tree import Node

BOLD_HEADING_LENGTH = 80
_UNSEEN = {
    "script", "style", "template", "noscript", "head", "title", "svg", "math", "iframe", "object", "embed", "canvas",
    "audio", "video", "select", "option", "button", "input", "textarea", "label", "legend", "datalist", "dialog", "map",
}  # fmt: skip
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BOLD = {"b", "strong", "th", "dt"}
_PARAGRAPHS = {
    "p", "ul", "ol", "dl", "table", "section", "article", "blockquote", "header", "footer", "main", "nav", "aside",
    "form", "fieldset", "figure", "pre", "div", "address", "details", "summary", "hr", "body", "figcaption", "center",
}  # fmt: skip
_LINES = {"li", "tr", "dt", "dd", "caption", "thead", "tbody", "tfoot", "html"}
_HIDDEN_STYLE = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")


@dataclass(frozen=True, slots=True)
class Shown:
    """One line as the page shows it."""

    words: str
    style: Style = Style.TEXT
    starts_block: bool = False
    quotable: bool = True
    marker: str = ""
    level: int = 0
    """1 to 6 for h1 to h6, 7 for a heading in bold; 0 for none."""


def is_hidden(node: Node) -> bool:
    """Say whether a browser would show nothing of it."""
    attributes = node.attributes
    return (
        node.tag in _UNSEEN
        or "hidden" in attributes
        or node.get("aria-hidden") == "true"
        or _HIDDEN_STYLE.search(node.get("style")) is not None
    )


def shown_lines(node: Node, drop: Callable[[Node], bool] = lambda _: False) -> list[Shown]:
    """The lines of a part of a page in reading order, without what is hidden or `drop` names."""
    writer = _Writer(drop)
    writer.visit(node)
    writer.flush()
    return writer.lines


def plain_lines(text: str) -> list[Shown]:
    """The lines of a text without markup."""
    found: list[Shown] = []
    gap = True
    for raw in text.splitlines():
        words = visible(raw)
        if words:
            cut = mark_length(words)
            style = Style.BULLET if cut else Style.TEXT
            found.append(Shown(words[cut:], style, starts_block=gap and not cut, marker=words[:cut]))
        gap = not words
    return found


def write(lines: Sequence[Shown], draft: Draft) -> None:
    """Put the lines into a draft."""
    for one in lines:
        draft.line(one.words, style=one.style, starts_block=one.starts_block, quotable=one.quotable, marker=one.marker)


class _Writer:
    """Collects words until a line is over."""

    def __init__(self, drop: Callable[[Node], bool]) -> None:
        self._drop = drop
        self.lines: list[Shown] = []
        self._words: list[str] = []
        self._gap = True
        self._item = False
        self._heading = 0
        self._bold = 0
        self._pre = 0
        self._plain = False

    def visit(self, node: Node) -> None:
        """Write what a node shows."""
        for child in node.children:
            if isinstance(child, str):
                self._say(child)
            elif not is_hidden(child) and not self._drop(child):
                self._element(child)

    def _element(self, node: Node) -> None:
        tag = node.tag
        if tag == "br":
            self.flush(at_break=True)
        elif tag in {"td", "th"}:
            self._cell(node)
        elif tag in _HEADINGS:
            self._headed(node)
        elif tag == "li":
            self._listed(node)
        elif tag in _PARAGRAPHS or tag in _LINES:
            self._block(node)
        else:
            self._inline(node)

    def _inline(self, node: Node) -> None:
        bold = node.tag in _BOLD or re.search(r"font-weight\s*:\s*(bold|[6-9]00)", node.get("style")) is not None
        self._bold += bold
        self.visit(node)
        self._bold -= bold

    def _block(self, node: Node) -> None:
        self.flush()
        self._gap = self._gap or node.tag in _PARAGRAPHS
        self._pre += node.tag == "pre"
        self._inline(node)
        self._pre -= node.tag == "pre"
        self.flush()
        self._gap = self._gap or node.tag in _PARAGRAPHS

    def _headed(self, node: Node) -> None:
        self.flush()
        self._heading = int(node.tag[1])
        self.visit(node)
        self.flush()
        self._heading = 0

    def _listed(self, node: Node) -> None:
        self.flush()
        self._item = True
        self.visit(node)
        self.flush()
        self._item = False

    def _cell(self, node: Node) -> None:
        if self._words:
            self._words.append("\t")
        self._inline(node)

    def _say(self, words: str) -> None:
        if self._pre:
            for at, line in enumerate(words.split("\n")):
                if at:
                    self.flush()
                self._words.append(line)
        else:
            self._words.append(re.sub(r"\s+", " ", words))
        self._plain = self._plain or (bool(words.strip(" \t\r\n:\xa0")) and not self._bold)

    def flush(self, *, at_break: bool = False) -> None:
        """End the line that is open; `at_break` for a <br>, which starts a paragraph only where it stands twice."""
        words = visible("".join(self._words))
        if not words:
            self._gap = self._gap or at_break
        else:
            self._add(words)
            self._gap = False
        self._words.clear()
        self._plain = False

    def _add(self, words: str) -> None:
        if self._heading:
            self.lines.append(Shown(words, Style.HEADING, starts_block=True, level=self._heading))
            return
        cut = mark_length(words)
        if self._item or cut:
            self._item = False
            self.lines.append(Shown(words[cut:], Style.BULLET, marker=words[:cut]))
        elif not self._plain and len(words) <= BOLD_HEADING_LENGTH and words[-1] not in ".,;":
            self.lines.append(Shown(words, Style.HEADING, starts_block=True, level=7))
        else:
            self.lines.append(Shown(words, Style.TEXT, starts_block=self._gap))
