"""What stands under a heading that says nothing known, told by the list under it."""

from __future__ import annotations

from candidacy.fit.documents import Document
from candidacy.fit.english import cues
from candidacy.fit.english.headings import Block
from candidacy.fit.english.signals import PAY
from candidacy.fit.passages import Passage, Shape
from candidacy.fit.postings.cued import known_kind
from candidacy.fit.postings.tasks import task_form

_FEWEST = 2
_SEEN = 12
"""Items of a list that are looked at."""


def block_by_list(document: Document, passages: tuple[Passage, ...], at: int) -> Block:
    """Return what most items of the list that begins at `at` are; NONE where no list begins or none prevail."""
    items: list[str] = []
    for passage in passages[at : at + _SEEN]:
        if passage.shape is not Shape.BULLET:
            break
        items.append(passage.text_in(document))
    if len(items) < _FEWEST:
        return Block.NONE
    offered = sum(bool(cues.BENEFIT.search(one) or PAY.search(one)) for one in items)
    tasks = sum(task_form(one) is not None for one in items)
    asked = sum(known_kind(one) is not None or bool(cues.ASKED.search(one)) for one in items)
    if offered * 3 >= len(items):
        return Block.BENEFITS
    if tasks * 2 >= len(items) and tasks >= asked:
        return Block.DUTIES
    return Block.ASKED if asked * 2 >= len(items) else Block.NONE
