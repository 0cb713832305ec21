"""A rough pronunciation for words that the recogniser's dictionary does not hold, in its forty sounds.

It only has to be near enough for a known text to be laid along the sound; nothing is ever said or graded by it.
"""

from __future__ import annotations

_SOUNDS = """
    tion=SH AH N|sion=ZH AH N|ture=CH ER|ough=AO|augh=AO|eigh=EY|igh=AY|tch=CH|sch=SH|dge=JH|ph=F|sh=SH|ch=CH|th=TH|wh=W|ck=K|ng=NG
    |qu=K W|kn=N|wr=R|gh=G|ee=IY|ea=IY|oo=UW|ou=AW|ow=OW|oi=OY|oy=OY|ai=EY|ay=EY|au=AO|aw=AO|ie=IY|ei=IY|ey=IY|oa=OW|ue=UW|ui=UW|ew=UW
    |ar=AA R|er=ER|ir=ER|or=AO R|ur=ER|yr=ER|x=K S|c=K|q=K|j=JH|y=IY|a=AE|e=EH|i=IH|o=AA|u=AH
    |b=B|d=D|f=F|g=G|h=HH|k=K|l=L|m=M|n=N|p=P|r=R|s=S|t=T|v=V|w=W|z=Z
"""
_TABLE = tuple(
    (letters, tuple(sounds.split()))
    for letters, _is, sounds in (part.strip().partition("=") for part in "".join(_SOUNDS.split("\n")).split("|"))
)
_SOFT = {"c": "s", "g": "j"}
"""What c and g sound like before a silent e."""
_VOWELS = frozenset("aeiouy")


def sounds_of(word: str) -> str:
    """Return the likely sounds of a word in lower case, blanks between them; "AH" for one without letters."""
    bare = "".join(letter for letter in word if letter.isascii() and letter.isalpha())
    if len(bare) > 3 and bare[-1] == "e" and bare[-2] not in _VOWELS:
        bare = bare[:-2] + _SOFT.get(bare[-2], bare[-2])
    found: list[str] = []
    at = 0
    while at < len(bare):
        letters, sounds = _at(bare, at)
        found += [sound for sound in sounds if not found or sound != found[-1]]
        at += len(letters)
    return " ".join(found) or "AH"


def _at(bare: str, at: int) -> tuple[str, tuple[str, ...]]:
    if bare[at] in "cg" and bare[at + 1 : at + 2] in {"e", "i", "y"}:
        return bare[at], ("S",) if bare[at] == "c" else ("JH",)
    return next((row for row in _TABLE if bare.startswith(row[0], at)), (bare[at], ()))
