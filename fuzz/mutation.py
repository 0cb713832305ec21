"""Small random damage to a file."""

from __future__ import annotations

from random import Random

_WORDS = (
    b"<",
    b">",
    b"&lt;",
    b"{",
    b"}",
    b"[",
    b'"',
    b"\\",
    b"\x00",
    b"\xff\xfe",
    b"-1",
    b"4294967295",
    b"0 R",
    b"/*",
    b"<!--",
    b"\x1e",
    b"\r\n",
    b"\r",
    b"\xe2\x80\xae",
    b"\xe2\x80\xa8",
    b"\xc2\x85",
    b"=?utf-8?q?",
    b" =?utf-8?q?=0D=0ABcc:_x@y.example?= ",
    b" =?utf-8?b?DQpCY2M6IGE=?= ",
    b"[a ...]",
)


def mutated(data: bytes, chance: Random) -> bytes:
    """The bytes with one to six cuts, copies, flips or insertions."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(made))
        width = chance.choice((1, 4, 32, 256))
        kind = chance.randrange(5)
        if kind == 0:
            del made[at : at + width]
        elif kind == 1:
            made[at:at] = made[at : at + width] * chance.randint(1, 8)
        elif kind == 2 and at < len(made):
            made[at] = chance.randrange(256)
        elif kind == 3:
            made[at:at] = chance.choice(_WORDS)
        else:
            source = chance.randint(0, len(made))
            made[at : at + width] = made[source : source + width]
    return bytes(made)
