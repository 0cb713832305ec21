"""The fenced child: one document on standard input, its text or a refusal as JSON on standard output.

Run as `python -I -m candidacy.app.fence.child`. Every module the document may need is loaded first; then the fence is
closed, and only then the document is looked into.
"""

from __future__ import annotations

import codecs
import sys

from candidacy.app.fence.limits import close_fence, set_limits
from candidacy.app.fence.wire import packed
from candidacy.fit.documents import Document
from candidacy.fit.reading.door import may_be, read, reader
from candidacy.kernel.refusals import BrokenDocument, Refusal, TooMuchToRead

HEADER = 4
"""Bytes before the name that say how long it is, the highest first."""
SNIFFED = 200_000
"""Bytes looked through for a sign of markup, before any of them is parsed."""
_CODECS = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252", "iso-8859-15", "cp437", "latin-1", "ascii")


def main() -> None:
    """Read the document that is waiting and answer; the exit code is 0 whatever the answer."""
    set_limits()
    name, data = _received()
    for media in may_be(data[:SNIFFED]):
        reader(media)
    for codec in _CODECS:
        codecs.lookup(codec)
    close_fence()
    sys.stdout.buffer.write(packed(_answer(data, name)))
    sys.stdout.buffer.flush()


def _received() -> tuple[str, bytes]:
    source = sys.stdin.buffer
    length = int.from_bytes(source.read(HEADER), "big")
    return source.read(length).decode("utf-8", "replace"), source.read()


def _answer(data: bytes, name: str) -> Document | Refusal:
    try:
        return read(data, name)
    except Refusal as refusal:
        return refusal
    except (MemoryError, RecursionError):
        return TooMuchToRead(f"{name} needs more memory than is allowed.")
    except Exception:  # noqa: BLE001 - boundary: a fault of a reader is answered, never shown as a trace
        return BrokenDocument(f"{name} cannot be read.")


if __name__ == "__main__":
    main()
