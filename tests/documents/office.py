"""Word and OpenDocument files, part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_O = "urn:oasis:names:tc:opendocument:xmlns"


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def word_part(inner: str, tag: str = "document") -> str:
    """A part of a Word file around its content."""
    spaces = f'xmlns:w="{_W}" xmlns:mc="{_MC}" xmlns:r="{_R}"'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{tag} {spaces}>{inner}</w:{tag}>'


def paragraph(words: str, style: str = "", *, bold: bool = False, properties: str = "") -> str:
    """A paragraph with one run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    strong = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:p><w:pPr>{named}{properties}</w:pPr><w:r>{strong}<w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def docx(body: str, *, parts: Mapping[str, str | bytes] | None = None, relations: str = "") -> bytes:
    """A Word file with this body; `relations` are those of the main part."""
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": (
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" '
            f'Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>'
        ),
        "word/document.xml": word_part(f"<w:body>{body}</w:body>"),
    }
    if relations:
        members["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
    return zipped({**members, **(parts or {})})


def relation(key: str, kind: str, target: str) -> str:
    """A relation of the main part."""
    return f'<Relationship Id="{key}" Type="{_R}/{kind}" Target="{target}"/>'


def odt(body: str, *, styles: str = "", automatic: str = "", parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text with this body; `styles` is the inside of styles.xml."""
    spaces = " ".join(
        f'xmlns:{short}="{_O}:{short if short != "fo" else "xsl-fo-compatible"}:1.0"'
        for short in ("office", "text", "table", "style", "draw", "fo")
    )
    members: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": (
            f"<office:document-content {spaces}><office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
        ),
    }
    if styles:
        members["styles.xml"] = f"<office:document-styles {spaces}>{styles}</office:document-styles>"
    return zipped({**members, **(parts or {})})
