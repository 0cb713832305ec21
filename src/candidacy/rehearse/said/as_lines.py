"""An answer as lines of a document, so that the fit room can hold it against a posting like a résumé."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from candidacy.fit.documents import Document, Line, Media
from candidacy.fit.values import Claim, Resume, Section
from candidacy.kernel.quotes import Span
from candidacy.rehearse.said.amounts import Amount
from candidacy.rehearse.said.deeds import Deed
from candidacy.rehearse.said.reading import Answer

LONGEST_LINE = 28
"""A sentence of more words, or a transcript without marks, is cut before a joining word, or else after so many."""
SHORTEST_LINE = 8
NAME = "your answer"
_JOINTS = frozenset("and so but then because when after while".split())


def lines(answer: Answer) -> tuple[range, ...]:
    """Return the answer as ranges of tokens, none longer than `LONGEST_LINE`."""
    return tuple(part for sentence in answer.sentences for part in _cut(answer, sentence))


def _cut(answer: Answer, sentence: range) -> Iterator[range]:
    first = sentence.start
    while sentence.stop - first > LONGEST_LINE:
        stop = _joint(answer, first)
        yield range(first, stop)
        first = stop
    yield range(first, sentence.stop)


def _joint(answer: Answer, first: int) -> int:
    """Return where to cut: before the last joining word of the stretch, else at its end."""
    places = range(first + SHORTEST_LINE, first + LONGEST_LINE)
    return max((at for at in places if answer.low(at) in _JOINTS), default=first + LONGEST_LINE)


def as_resume(answer: Answer, parts: tuple[range, ...], told: tuple[Deed, ...], counted: tuple[Amount, ...]) -> Resume:
    """Return the answer as a résumé whose claims are its lines, in order; quotes are exact words of the answer."""
    ends = [(answer.tokens[part.start].span.start, answer.tokens[part.stop - 1].span.end) for part in parts]
    spans = [Span(*pair) for pair in ends]
    document = Document(
        NAME, Media.TEXT, sha256(answer.text.encode()).hexdigest(), answer.text, tuple(Line(span, 1) for span in spans)
    )
    claims = tuple(
        Claim(
            f"a{at}", document.quote(span, 1), Section.EXPERIENCE, None,
            any(span.overlaps(one.piece.span) for one in counted), any(span.overlaps(deed.piece.span) for deed in told),
        )
        for at, span in enumerate(spans)
    )  # fmt: skip
    return Resume((document,), "", (), claims, (), (), (), (), 0)
