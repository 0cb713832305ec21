"""What the styles of a Word file say of its paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from candidacy.fit.documents import Style

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT_W = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_CHAIN_LIMIT = 12
"""Styles followed by `basedOn`; Word itself allows eleven levels."""


@dataclass(frozen=True, slots=True)
class NamedStyle:
    """A paragraph style: its name in English whatever Word's language, and what it is based on."""

    name: str
    based_on: str
    outlined: bool
    numbered: bool


def local(element: Element) -> str:
    """The tag without its namespace; "" for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element | None, name: str) -> str:
    """An attribute by its local name; "" where it is missing."""
    if element is None:
        return ""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def child(element: Element | None, name: str) -> Element | None:
    """The first child of that local name."""
    return None if element is None else next((one for one in element if local(one) == name), None)


def named_styles(root: Element | None) -> dict[str, NamedStyle]:
    """The paragraph styles of word/styles.xml by their id."""
    found: dict[str, NamedStyle] = {}
    for style in root if root is not None else ():
        if local(style) == "style":
            properties = child(style, "pPr")
            found[attribute(style, "styleId")] = NamedStyle(
                attribute(child(style, "name"), "val").lower(),
                attribute(child(style, "basedOn"), "val"),
                _is_outlined(properties),
                _is_numbered(properties),
            )
    return found


def paragraph_style(properties: Element | None, styles: Mapping[str, NamedStyle]) -> Style:
    """HEADING, BULLET or TEXT, by the paragraph's own properties and then its style and what that is based on."""
    key = attribute(child(properties, "pStyle"), "val")
    chain = _chain(key, styles)
    if _is_outlined(properties) or any(_heads(one) for one in chain):
        return Style.HEADING
    if child(properties, "numPr") is not None:
        return Style.BULLET if _is_numbered(properties) else Style.TEXT
    return (
        Style.BULLET
        if any(one.numbered or one.name.startswith(("list bullet", "list number")) for one in chain)
        else Style.TEXT
    )


def _chain(key: str, styles: Mapping[str, NamedStyle]) -> list[NamedStyle]:
    if key and key not in styles:
        return [NamedStyle(_spaced(key), "", outlined=False, numbered=False)]
    found: list[NamedStyle] = []
    while key in styles and len(found) < _CHAIN_LIMIT:
        found.append(styles[key])
        key = styles[key].based_on
    return found


def _spaced(key: str) -> str:
    """The name that belongs to a style id such as ListBullet where the file has no list of styles."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in key).strip()


def _heads(style: NamedStyle) -> bool:
    return style.outlined or style.name == "title" or style.name.startswith("heading")


def _is_outlined(properties: Element | None) -> bool:
    level = attribute(child(properties, "outlineLvl"), "val")
    return level.isdigit() and int(level) < 9


def _is_numbered(properties: Element | None) -> bool:
    numbering = child(properties, "numPr")
    return numbering is not None and attribute(child(numbering, "numId"), "val") != "0"
