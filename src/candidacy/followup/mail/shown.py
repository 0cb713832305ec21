"""HTML mail as the text that a reader sees: hidden words, quoted threads and tracking pictures left out."""

from __future__ import annotations

import re
from collections.abc import Callable

from candidacy.fit.reading.html_lines import shown_lines
from candidacy.fit.reading.html_tree import Node

_HIDDEN = re.compile(
    r"(?i)font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|%)?\s*(?:;|$|!)|max-height\s*:\s*0|(?<![-\w])opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|mso-hide\s*:\s*all"
)
_QUOTE_CLASSES = {"gmail_quote", "yahoo_quoted", "protonmail_quote", "gmail_quote_container", "moz-cite-prefix"}
_QUOTE_NAMES = {"olk_src_body_section", "divrplyfwdmsg", "mail-editor-reference-message-container"}
_FORWARD = re.compile(
    r"(?i)forwarded message|begin forwarded|weitergeleitete nachricht|message transféré|mensaje reenviado|doorgestuurd bericht"
)
LINKS_LIMIT = 100
_FEW = 3
"""Words; a mail of fewer without its quote is read with it."""


def shown_text(root: Node) -> str:
    """The text of an HTML mail, a line each paragraph, a blank line where a gap is shown; `root` is its `tree`."""
    own = _text(root, lambda node: _hidden(node) or _quotes(node))
    return own if len(own.split()) >= _FEW else _text(root, _hidden)


def links_behind(root: Node) -> tuple[str, ...]:
    """The addresses behind the words of an HTML mail, each once, as they stand there; of what is hidden or quoted none."""
    found: dict[str, None] = {}
    waiting = [root]
    while waiting and len(found) < LINKS_LIMIT:
        node = waiting.pop()
        if _hidden(node) or _quotes(node):
            continue
        if node.tag == "a" and node.get("href"):
            found.setdefault(node.get("href").strip())
        waiting.extend(reversed([one for one in node.children if isinstance(one, Node)]))
    return tuple(found)


def _text(root: Node, drop: Callable[[Node], bool]) -> str:
    lines: list[str] = []
    for line in shown_lines(root, drop):
        if line.starts_block and lines:
            lines.append("")
        lines.append(f"{line.marker or '•'} {line.words}" if line.style.value == "bullet" else line.words)
    return "\n".join(lines)


def _hidden(node: Node) -> bool:
    return _HIDDEN.search(node.get("style")) is not None


def _quotes(node: Node) -> bool:
    classes = set(node.get("class").lower().split())
    named = node.get("id").lower().removeprefix("x_") in _QUOTE_NAMES
    cited = node.tag == "blockquote" and node.get("type") == "cite"
    if not (named or cited or classes & _QUOTE_CLASSES):
        return False
    return _FORWARD.search(node.words()[:200]) is None
