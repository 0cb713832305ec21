"""Documents read: bytes in, a `Document` out, or a refusal that says why not.

Nothing here opens a file, looks at a clock or reaches a network; the fence (`candidacy.app.fence`) runs it in a
child process that could not do so either.
"""

from candidacy.fit.reading.door import read

VERSION = "1"
"""Changes whenever the same bytes may give another text, so that texts kept from before are read anew."""

__all__ = ["VERSION", "read"]
