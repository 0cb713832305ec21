"""JSON as pages carry it, with the faults that search robots forgive."""

from __future__ import annotations

import html
import json
import re

SCRIPT_LIMIT = 2_000_000
"""Characters of one script that are read."""
_WRAPPER = 60
"""Characters at the start in which a CDATA or comment wrapper stands."""
# Each alternative runs to the end of the text when it is not closed, so no input makes the search start over and over.
_STRING_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\])*(?:"|\\?\Z)|//[^\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL)
_STRING_OR_COMMA = re.compile(r'"(?:\\.|[^"\\])*(?:"|\\?\Z)|,\s*+(?=[}\]])', re.DOTALL)
_DECODER = json.JSONDecoder(strict=False)


def loosely_parsed(text: str) -> object:
    """The value that a script holds, or None.

    Forgiven: line ends and tabs in strings, CDATA and comment wrappers, comments, commas before a closing bracket,
    anything after the value, quotes written as entities.
    """
    text = text[:SCRIPT_LIMIT].strip().lstrip("\ufeff")
    for attempt in (_as_it_is, _cleaned, _unescaped):
        try:
            value: object = _DECODER.raw_decode(attempt(text))[0]
        except (ValueError, RecursionError):
            continue
        return value
    return None


def _as_it_is(text: str) -> str:
    return text


def _cleaned(text: str) -> str:
    head = text[:_WRAPPER]
    for wrapper in ("//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "<!--"):
        head = head.replace(wrapper, " ", 1)
    bare = _STRING_OR_COMMENT.sub(_only_strings, head + text[_WRAPPER:])
    bare = _STRING_OR_COMMA.sub(_only_strings, bare)
    starts = [at for at in (bare.find("{"), bare.find("[")) if at >= 0]
    return bare[min(starts, default=0) :]


def _unescaped(text: str) -> str:
    return _cleaned(html.unescape(text))


def _only_strings(found: re.Match[str]) -> str:
    return found.group() if found.group().startswith('"') else ""
