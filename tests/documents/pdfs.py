"""PDF files: set by Typst where layout matters, written by hand where the file's own structure does."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache

import pypdf
import typst

PAGE = "#set page(width: 595pt, height: 842pt, margin: 56pt)\n#set text(size: 10pt)\n"
LEFT = ("Skills", "Python and SQL for", "large reporting work", "Team leadership of", "seven people", "German, English")
RIGHT = (
    "Experience",
    "Engineer, Acme GmbH 2019-2021",
    "Built a reporting platform for forty teams that",
    "cut the monthly close by four days",
    "Trained seven analysts in SQL",
    "MSc Statistics, Uni Ulm",
)


@cache
def typeset(source: str, page: str = PAGE) -> bytes:
    """A PDF of Typst markup."""
    made = typst.compile((page + source).encode())
    assert isinstance(made, bytes)
    return made


def two_columns_in_blocks() -> bytes:
    """Two columns, the left one drawn before the right one."""
    left, right = (" \\ ".join(side) for side in (LEFT, RIGHT))
    return typeset(f"= Jane Doe\n#grid(columns: (1fr, 2fr), column-gutter: 20pt, [{left}], [{right}])")


def two_columns_by_rows() -> bytes:
    """The same two columns, drawn row by row across both."""
    cells = ", ".join(f"[{words}]" for pair in zip(LEFT, RIGHT, strict=True) for words in pair)
    return typeset(f"= Jane Doe\n#grid(columns: (1fr, 2fr), column-gutter: 20pt, row-gutter: 6pt, {cells})")


def minimal(objects: Sequence[str], root: int = 1) -> bytes:
    """A PDF of these objects, numbered from 1, with a right cross-reference table."""
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1"))
    start = out.tell()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    out.write(f"xref\n0 {size}\n0000000000 65535 f \n{table}".encode())
    out.write(f"trailer\n<< /Size {size} /Root {root} 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def stream(content: str, entries: str = "") -> str:
    """A stream object's body."""
    return f"<< {entries} /Length {len(content)} >>\nstream\n{content}\nendstream"


def drawn(*contents: str, page_entries: str = "") -> bytes:
    """A PDF with one page for every content stream, font F1 Helvetica and F2 Helvetica-Bold."""
    count = len(contents)
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for at, content in enumerate(contents):
        fonts = "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {fonts} {page_entries} /Contents {6 + 2 * at} 0 R >>"
        )
        objects.append(stream(content))
    return minimal(objects)


def text_at(x: float, y: float, words: str, size: float = 10, font: str = "F1") -> str:
    """The operators that draw words at a place, in points from the bottom left corner."""
    escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET\n"


PICTURE = "q 400 0 0 600 50 100 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q\n"
"""The operators that draw a picture."""


def scanned() -> bytes:
    """Two pages that are pictures."""
    return drawn(PICTURE, PICTURE)


def locked(password: str = "secret") -> bytes:
    """A PDF that opens only with its password."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(drawn(text_at(50, 700, "Secret words"))))
    writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def many_pages(count: int) -> bytes:
    """A PDF of that many pages with a line each."""
    return drawn(*(text_at(60, 600, f"This is what stands on leaf {at}") for at in range(1, count + 1)))


def looped_page_tree() -> bytes:
    """A page tree that is its own child."""
    return minimal(
        ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"]
    )


def looped_xref() -> bytes:
    """A trailer whose /Prev is the table itself."""
    made = drawn(text_at(50, 700, "Words"))
    start = made.rindex(b"startxref\n") + 10
    place = made[start : made.index(b"\n", start)]
    return made.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev " + place)


def claimed_pages() -> bytes:
    """A page tree that claims two thousand million pages and holds none."""
    return minimal(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2000000000 /Kids [] >>"])


def flood_of_text() -> bytes:
    """One page that draws half a million letters."""
    return drawn("BT /F1 1 Tf 1 1 Td " + "(aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa) Tj\n" * 14_000 + "ET")
