"""The part of a web page that people come for: the posting, without menus, notices, and other jobs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from candidacy.fit.documents import Style
from candidacy.fit.reading.html_lines import Shown, is_hidden, shown_lines
from candidacy.fit.reading.html_tree import Node

KEPT_SHARE = 0.9
"""A part is the whole content when it holds this share of the page's prose."""
NOISE_SHARE = 0.5
"""A part that holds more of the page than this is no menu or notice, whatever its name says."""
LINKED_SHARE = 0.6
_SHORT_PROSE = 25

_NOISE_TAGS = {"nav", "footer", "aside", "dialog"}
_NOISE_ROLES = {"navigation", "contentinfo", "complementary", "dialog", "alertdialog", "search", "menu", "menubar"}
_NOISE_NAMES = re.compile(
    r"(?i)(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|related|similar|recommend\w*|social|share|sharing|"
    r"newsletter|subscribe|menu|nav|navbar|navigation|footer|modal|popup|overlay|adverts?|ads|banner|login|signin|"
    r"signup|skip|pagination|comments?|toolbar|jobalert|job-alert|talent-community)(?:$|[\s_-])"
)
_NOISE_HEADINGS = re.compile(
    r"(?i)^(?:similar|related|other|more|recommended|latest|new) (?:jobs?|positions?|vacanc\w+|openings?|roles?|"
    r"opportunities)\b|^(?:you (?:may|might) (?:also|be)|people also|share this|jobs? you|get job alerts|"
    r"cookies?\b|about cookies|we use cookies|subscribe|ähnliche (?:jobs|stellen)|weitere (?:jobs|stellen))"
)


def main_content(root: Node) -> list[Shown]:
    """The lines of the posting, by the density of its prose and lists; the whole page where nothing stands out."""
    body = root.first("body") or root
    measure = _Measure(body)
    content = _densest(body, measure)
    lines = shown_lines(content, drop=measure.is_noise)
    kept = _without_other_jobs(lines)
    return kept or lines or shown_lines(body)


class _Measure:
    """How much text each part of a page holds, and how much of it is prose rather than links."""

    def __init__(self, body: Node) -> None:
        self._all: dict[Node, int] = {}
        self._linked: dict[Node, int] = {}
        self._prose: dict[Node, float] = {}
        self._body = body
        for node in reversed(list(body.nodes())):
            self._weigh(node)
        for node in reversed(list(body.nodes())):
            self._value(node)

    def _weigh(self, node: Node) -> None:
        if is_hidden(node) and node is not self._body:
            self._all[node] = self._linked[node] = 0
            return
        own = sum(len(child.strip()) for child in node.children if isinstance(child, str))
        below = [child for child in node.children if isinstance(child, Node)]
        self._all[node] = own + sum(self._all.get(child, 0) for child in below)
        linked = sum(self._linked.get(child, 0) for child in below)
        self._linked[node] = self._all[node] if node.tag == "a" else linked

    def _value(self, node: Node) -> None:
        if (is_hidden(node) or self.is_noise(node)) and node is not self._body:
            self._prose[node] = 0.0
            return
        own = sum(len(child.strip()) for child in node.children if isinstance(child, str))
        weight = 0.0 if node.tag == "a" else 1.0 if own >= _SHORT_PROSE or node.tag in {"li", "p", "td"} else 0.3
        below = sum(self._prose.get(child, 0.0) for child in node.children if isinstance(child, Node))
        self._prose[node] = own * weight + below

    def prose(self, node: Node) -> float:
        """Characters of prose in it."""
        return self._prose.get(node, 0.0)

    def is_noise(self, node: Node) -> bool:
        """Say whether it is a menu, a notice or the like rather than content."""
        if node is self._body or self._all.get(node, 0) > NOISE_SHARE * self._all[self._body]:
            return False
        if node.tag in _NOISE_TAGS or node.get("role") in _NOISE_ROLES:
            return True
        if _NOISE_NAMES.search(f"{node.get('class')} {node.get('id')}"):
            return True
        return node.tag in {"ul", "ol"} and self._is_menu(node)

    def _is_menu(self, node: Node) -> bool:
        items = sum(isinstance(child, Node) and child.tag == "li" for child in node.children)
        return items >= 2 and self._linked[node] > LINKED_SHARE * max(self._all[node], 1)


def _densest(body: Node, measure: _Measure) -> Node:
    """The smallest part of the page that still holds nearly all of its prose."""
    node, whole = body, measure.prose(body)
    while whole > 0:
        inner = [
            child for child in node.children if isinstance(child, Node) and measure.prose(child) >= KEPT_SHARE * whole
        ]
        if not inner or inner[0].tag in {"ul", "ol", "table", "tbody", "tr", "p", "li"}:
            break
        node = inner[0]
    return node


def _without_other_jobs(lines: Sequence[Shown]) -> list[Shown]:
    """The lines but for those under a heading such as "Similar jobs", up to the next heading of its level."""
    kept: list[Shown] = []
    dropping = 0
    for one in lines:
        if one.style is Style.HEADING and one.level <= (dropping or 7):
            dropping = one.level if _NOISE_HEADINGS.search(one.words) else 0
        if not dropping:
            kept.append(one)
    return kept
