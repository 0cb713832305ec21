"""The fenced child: one document on standard input, its text or a refusal as JSON on standard output.

Run as `python -I -m candidacy.app.fence.child`. Every module the document may need is loaded first; then the fence is
closed, and only then the document is looked into.
"""

from __future__ import annotations

import codecs
import sys

from candidacy.app.fence.answering import answered
from candidacy.app.fence.limits import close_fence, set_limits
from candidacy.app.fence.wire import packed
from candidacy.fit.reading.door import may_be, read, reader

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
    sys.stdout.buffer.write(packed(answered(read, data, name)))
    sys.stdout.buffer.flush()


def _received() -> tuple[str, bytes]:
    source = sys.stdin.buffer
    length = int.from_bytes(source.read(HEADER), "big")
    return source.read(length).decode("utf-8", "replace"), source.read()


if __name__ == "__main__":
    main()
