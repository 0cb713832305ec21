"""F3 to F5: do documents come through whole? On papers the tests make, beside pdfplumber, pypdf, python-docx and extruct."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

from tests.documents import office, pages, pdfs

from candidacy.fit.passages import passages_of
from candidacy.fit.reading import read

BULLETS = (
    "Cooked breakfast and lunch for ninety residents a day and planned the menu with the dietician every week",
    "Kept the allergen file and the temperature records without a single remark at three inspections in a row",
    "Trained four kitchen assistants in knife skills and food safety until they could run the line alone",
    "Ordered meat, fish and dry goods within a weekly budget and cut what was thrown away by a fifth",
)
SIDE = (
    "Skills",
    "Menu planning",
    "Stock control",
    "HACCP",
    "Languages",
    "English and Twi",
    "Licences",
    "Food Safety Level 3",
)
FACTS = (
    "Header Name",
    "Left cell skill",
    "Right cell job",
    "Box words",
    "linked words",
    "inserted words",
    "controlled words",
    "Bulleted deed",
)


def squeezed(text: str) -> str:
    return re.sub(r"[\s­\u0002-]+", "", text)


def layouts() -> dict[str, bytes]:
    items = "\n".join(f"- {bullet}" for bullet in BULLETS)
    side = " \\ ".join(SIDE)
    rows = ", ".join(f"[{left}], [- {right}]" for left, right in zip(SIDE[:4], BULLETS, strict=True))
    return {
        "one column": pdfs.typeset(f"= Ama Example\n== Experience\n{items}"),
        "two columns in blocks": pdfs.typeset(
            f"#grid(columns: (1fr, 2fr), column-gutter: 20pt, [{side}], [== Experience\n{items}])"
        ),
        "two columns by rows": pdfs.typeset(
            f"= Ama Example\n#grid(columns: (1fr, 2fr), column-gutter: 20pt, row-gutter: 6pt, {rows})"
        ),
        "two even columns": pdfs.typeset(f"#columns(2)[== Experience\n{items}\n#colbreak()\n== Skills\n{side}]"),
    }


def _ours(data: bytes) -> str:
    return "\n".join(
        passage.text_in(document) for document in [read(data, "cv.pdf")] for passage in passages_of(document)
    )


def _pdfplumber(data: bytes) -> str:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return "\n".join(page.extract_text() or "" for page in pdf.pages)


def _pypdf(data: bytes) -> str:
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def intact_bullets() -> dict[str, dict[str, float]]:
    """How many of the four bullets stand unbroken in what is read, by layout."""
    readers: dict[str, Callable[[bytes], str]] = {"candidacy": _ours, "pdfplumber": _pdfplumber, "pypdf": _pypdf}
    found = {name: {} for name in readers}  # type: dict[str, dict[str, float]]
    for layout, data in layouts().items():
        for name, reader in readers.items():
            text = squeezed(reader(data))
            found[name][layout] = sum(squeezed(bullet) in text for bullet in BULLETS) / len(BULLETS)
    return found


CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def word_document() -> bytes:
    box = "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>Box words</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
    table = f"<w:tbl><w:tr><w:tc>{office.paragraph('Left cell skill')}</w:tc><w:tc>{office.paragraph('Right cell job')}</w:tc></w:tr></w:tbl>"
    link = "<w:p><w:hyperlink><w:r><w:t>linked words</w:t></w:r></w:hyperlink></w:p>"
    inserted = '<w:p><w:ins w:id="1"><w:r><w:t>inserted words</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>deleted words</w:delText></w:r></w:del></w:p>'
    controlled = f"<w:sdt><w:sdtContent>{office.paragraph('controlled words')}</w:sdtContent></w:sdt>"
    return office.docx(
        office.paragraph("Header Name", "Heading1")
        + table
        + box
        + link
        + inserted
        + controlled
        + office.paragraph("Bulleted deed", "ListBullet"),
        parts={"[Content_Types].xml": CONTENT_TYPES},
    )


def facts_kept() -> dict[str, dict[str, float]]:
    import docx

    data = word_document()
    peer = docx.Document(io.BytesIO(data))
    texts = {
        "candidacy": read(data, "cv.docx").text,
        "python-docx, paragraphs": "\n".join(one.text for one in peer.paragraphs),
        "python-docx, paragraphs and tables": "\n".join(
            [
                *(one.text for one in peer.paragraphs),
                *(cell.text for table in peer.tables for row in table.rows for cell in row.cells),
            ]
        ),
    }
    return {
        name: {
            "facts": len(FACTS),
            "kept": sum(fact in text for fact in FACTS),
            "deleted words shown": float("deleted words" in text),
        }
        for name, text in texts.items()
    }


def postings_found() -> dict[str, dict[str, float]]:
    """How many of the pages with a faulty or unusual JobPosting give its title."""
    import extruct

    bodies = {**pages.faulty_scripts(), "microdata": pages.MICRODATA, "rdfa": pages.RDFA}
    ours = sum(read(pages.page(body), "posting.html").fact("title") is not None for body in bodies.values())
    theirs = sum(_extruct_finds(pages.page(body).decode(), extruct.extract) for body in bodies.values())
    return {"candidacy": {"pages": len(bodies), "found": ours}, "extruct": {"pages": len(bodies), "found": theirs}}


def _extruct_finds(page: str, extract: Callable[..., object]) -> bool:
    try:
        return "Ward nurse" in str(extract(page, syntaxes=["json-ld", "microdata", "rdfa"]))
    except Exception:  # noqa: BLE001 - boundary: a peer that breaks has not found it
        return False
