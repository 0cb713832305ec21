"""XML parts of a document, parsed with no entity of their own."""

from __future__ import annotations

from xml.etree import ElementTree as ET
from xml.parsers import expat

from candidacy.kernel.refusals import BrokenDocument, TooMuchToRead

DEPTH_LIMIT = 120
"""Nested elements that are followed; Word's own files stay below 40."""


class _RootReached(Exception):
    """The prolog is over."""


class _Declared(Exception):
    """The prolog declares a document type."""


def parsed(data: bytes, place: str) -> ET.Element:
    """The root element of an XML part.

    Raises BrokenDocument where it is not well-formed, or declares a document type: no word processor writes one, and
    only there can entities be declared that grow without bound or name other files.
    """
    try:
        _check_prolog(data)
        return ET.fromstring(data)  # noqa: S314 - a prolog with declarations was refused above
    except _Declared as fault:
        raise BrokenDocument(f"{place} declares its own entities, which no word processor writes.") from fault
    except (ET.ParseError, expat.ExpatError, LookupError, ValueError) as fault:
        raise BrokenDocument(f"{place} is not well-formed.") from fault


def _check_prolog(data: bytes) -> None:
    # The same parser that reads the part looks for the declaration, so no encoding can hide it.
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = _stop
    try:
        parser.Parse(data, True)
    except _RootReached:
        return


def _refuse(*_: object) -> None:
    raise _Declared


def _stop(*_: object) -> None:
    raise _RootReached


def deeper(depth: int, name: str) -> int:
    """One level more.

    Raises TooMuchToRead past `DEPTH_LIMIT`.
    """
    if depth >= DEPTH_LIMIT:
        raise TooMuchToRead(f"{name} is nested deeper than any word processor writes.")
    return depth + 1
