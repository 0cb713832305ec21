"""JSON as pages carry it, with the faults that browsers' search robots forgive."""

from __future__ import annotations

import html
import json
import re

_WRAPPERS = re.compile(
    r"^\s*(?:(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?|<!--)+|(?:(?://|/\*)?\s*\]\]>\s*(?:\*/)?|(?://\s*)?-->|;)+\s*$"
)
_STRING_OR_FAULT = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/|,(?=(?:\s|//[^\n]*\n|/\*.*?\*/)*[}\]])', re.DOTALL)
SCRIPT_LIMIT = 2_000_000
"""Characters of one script that are read."""


def loosely_parsed(text: str) -> object:
    """The value that a script holds, or None.

    Forgiven: line ends and tabs in strings, CDATA and comment wrappers, comments, commas before a closing bracket,
    a semicolon after it, quotes written as entities.
    """
    text = text[:SCRIPT_LIMIT].strip().lstrip("\ufeff")
    for attempt in (lambda: text, lambda: _cleaned(text), lambda: _cleaned(html.unescape(text))):
        try:
            value, _ = _DECODER.raw_decode(attempt())
        except (ValueError, RecursionError):
            continue
        return value  # type: ignore[no-any-return]
    return None


_DECODER = json.JSONDecoder(strict=False)


def _cleaned(text: str) -> str:
    bare = _WRAPPERS.sub("", _WRAPPERS.sub("", text))
    return _STRING_OR_FAULT.sub(lambda found: found.group() if found.group().startswith('"') else "", bare).strip()
