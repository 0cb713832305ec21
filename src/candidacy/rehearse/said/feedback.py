"""Feedback after a take: at most three things, content first, each with words it points at and what to try next time.

Nothing here grades a person. Delivery is spoken of only when the seeker asked for it, only beside their own earlier takes,
and not at all where the words or the recording are in doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from candidacy.prepare.phrase import quoted
from candidacy.rehearse.said.advice import About, Advice, Feedback
from candidacy.rehearse.said.content import RULES
from candidacy.rehearse.said.delivery import Remark, remarks
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.reading import read
from candidacy.rehearse.said.stories import Part

MOST = 3


def feedback(said: Said, earlier: Sequence[Said] = (), *, delivery: bool = False, doubt: str = "") -> Feedback:
    """Return what to keep and at most three things to try, content before delivery.

    `earlier` are the seeker's own takes before this one; `doubt` says why the recording cannot be relied on.
    """
    answer = read(said.transcript)
    content = list(chain.from_iterable(rule(said, answer) for rule in RULES))
    unsure = doubt or said.transcript.doubt
    spoken = [_delivered(one) for one in remarks(said, earlier)] if delivery and not unsure else []
    silent = f"Delivery is left out here: {unsure}." if delivery and unsure else ""
    return Feedback(_works(said), tuple(_varied([*content, *spoken])[:MOST]), _unsure(said), silent)


def _unsure(said: Said) -> str:
    doubt = said.transcript.doubt
    first = "First read the words through and put them right, for all that follows rests on them"
    return f"{first}: {doubt}." if doubt else ""


def _varied(all_of_it: list[Advice]) -> list[Advice]:
    """Keep the first of each kind."""
    kept: dict[About, Advice] = {}
    for one in all_of_it:
        kept.setdefault(one.about, one)
    return list(kept.values())


def _delivered(remark: Remark) -> Advice:
    piece = remark.piece
    return Advice(
        About(remark.about), remark.text, piece.text if piece else "", piece.at_s if piece else None, remark.try_next
    )


def _works(said: Said) -> str:
    """Return one sentence on what to keep, with the words, or an empty text."""
    result, own = said.story.first(Part.RESULT), said.story.first(Part.ACTION)
    if said.drawn_on and said.drawn_on.told:
        return f"Keep this: you told {quoted(said.drawn_on.told[0].quote.text, 20)} from your own documents."
    if result is not None and own and said.own_deeds:
        return f"Keep this: you say what you did and what came of it, {quoted(result.text, 12)}."
    return f"Keep this: you say what you did yourself, {quoted(own.text, 12)}." if own and said.own_deeds else ""
