"""What the sender wrote and what is only quoted: threads, forwards, signatures and notices, in five languages' styles."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.followup.mail.quote_words import (
    ATTRIBUTION,
    ATTRIBUTION_LINE,
    CLOSING,
    FORWARDED,
    FROM,
    HEADER_LINE,
    NOTICE,
    ORIGINAL,
    SENT_FROM,
    SUBJECT,
)
from candidacy.kernel.quotes import Span

ATTRIBUTION_LINES = 3
"""Mail programs break "On … wrote:" over as many lines."""
HEADER_LINES = 8
SIGNATURE_LINES = 14
SIGNATURE_WIDTH = 90
SIGNATURE_WORDS = 11
"""A line of more words after the closing is a sentence again."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line and its place."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Own:
    """The lines that the sender wrote, and those of the signature."""

    lines: tuple[Line, ...]
    signature: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The headers that stand above a forwarded message, and where its text begins."""

    headers: dict[str, str]
    start: int


def lines_of(text: str, start: int = 0) -> list[Line]:
    """The lines of the text from `start` on."""
    found: list[Line] = []
    at = start
    for raw in text[start:].split("\n"):
        words = raw.strip()
        lead = len(raw) - len(raw.lstrip())
        found.append(Line(Span(at + lead, at + lead + len(words)), words))
        at += len(raw) + 1
    return found


def own_words(text: str, start: int = 0) -> Own:
    """What the sender wrote from `start` on, without what is quoted below or between."""
    lines = lines_of(text, start)
    kept = [line for line in _unquoted(lines) if not line.words.startswith(">")]
    kept = kept[: _notice_starts(kept)]
    cut = _signature_starts(kept)
    return Own(tuple(kept[:cut]), tuple(line for line in kept[cut:] if line.words))


def _unquoted(lines: list[Line]) -> list[Line]:
    """The lines up to the quoted thread; those below it too, where its own lines are marked and an answer may follow."""
    start = _quote_starts(lines)
    rest = lines[start:]
    marked = next(
        (at for at, line in enumerate(rest[1 : ATTRIBUTION_LINES + 2], 1) if line.words.startswith(">")), None
    )
    return lines[:start] + (rest[marked:] if marked else [])


def _quote_starts(lines: list[Line]) -> int:
    return next((at for at in range(len(lines)) if _is_quote_start(lines, at)), len(lines))


def _is_quote_start(lines: list[Line], at: int) -> bool:
    words = lines[at].words
    if not words or words.startswith(">"):
        return False
    if ORIGINAL.match(words) or FORWARDED.match(words):
        return True
    if ATTRIBUTION_LINE.fullmatch(words[:400]) or _is_attribution(lines, at):
        return True
    return _is_header_block(lines, at)


def _is_attribution(lines: list[Line], at: int) -> bool:
    joined = ""
    for line in lines[at : at + ATTRIBUTION_LINES]:
        if not line.words:
            return False
        joined = f"{joined} {line.words}".strip()
        if ATTRIBUTION.fullmatch(joined[:400]):
            return True
    return False


def _is_header_block(lines: list[Line], at: int) -> bool:
    """Say whether "From:" stands here with "Sent:", "To:" or "Subject:" under it."""
    if not FROM.match(lines[at].words):
        return False
    under = [line.words for line in lines[at + 1 : at + HEADER_LINES] if line.words]
    return sum(HEADER_LINE.match(words) is not None for words in under[:4]) >= 2


def _notice_starts(lines: list[Line]) -> int:
    return next((at for at, line in enumerate(lines) if NOTICE.match(line.words)), len(lines))


def _signature_starts(lines: list[Line]) -> int:
    for at, line in enumerate(lines):
        if line.words in {"--", "—", "__"} or SENT_FROM.match(line.words):
            return at
        if CLOSING.fullmatch(line.words) and _ends_so(lines[at + 1 :]):
            return at
    return len(lines)


def _ends_so(rest: list[Line]) -> bool:
    """Say whether what is left are the few short lines of a name and an address."""
    left = [line.words for line in rest if line.words]
    if len(left) > SIGNATURE_LINES:
        return False
    sentences = [words for words in left if len(words.split()) > SIGNATURE_WORDS or len(words) > SIGNATURE_WIDTH]
    return not sentences and not any(words.upper().startswith(("PS", "P.S")) for words in left)


def forwarded(text: str, start: int = 0) -> Forwarded | None:
    """The message that is passed on in the text, where one is: its headers and where its own text begins."""
    lines = lines_of(text, start)
    at = next((at for at, line in enumerate(lines) if FORWARDED.match(line.words)), None)
    if at is None:
        at = next((at for at, _ in enumerate(lines) if _is_quote_start(lines, at)), None)
    return None if at is None else _under(lines, at, len(text))


def _under(lines: list[Line], at: int, end: int) -> Forwarded | None:
    headers: dict[str, str] = {}
    for place in range(at, min(len(lines), at + 2 * HEADER_LINES)):
        words = lines[place].words.replace("*", "")
        if not words and headers and place + 1 < len(lines):
            return Forwarded(headers, lines[place + 1].span.start)
        found = FROM.match(words) or HEADER_LINE.match(words)
        if found:
            value = words[found.end() :].strip()
            name = "from" if FROM.match(words) else "subject" if SUBJECT.match(words) else words.split(":")[0].lower()
            headers.setdefault(name, value)
    return Forwarded(headers, end) if headers else None
