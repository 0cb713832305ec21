"""What the words of a mail lean to, as learned from made-up mails by training/mail/learn.py: one table, multiplied and summed."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from candidacy.fit.rows import Rows, parse_rows
from candidacy.fit.words import stem
from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.naming.job_words import HEADS
from candidacy.followup.mail.naming.names import ORGANISATION
from candidacy.followup.mail.values import Sentence

KINDS = tuple(Kind)
BIAS = "^bias"
SHARPNESS = 1.0
"""How long the vector of a mail is; learned with it."""
GREETING_LENGTH = 40
_TOKEN = re.compile(r"[a-z']+|[£$€]|\d+")
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues weds thu thur thurs fri"
_MONTHS = "january february march april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec"
_DAYS = dict.fromkeys(_WEEKDAYS.split(), "^weekday") | dict.fromkeys(_MONTHS.split(), "^month")
_JOBS = HEADS - frozenset(
    "head hand host guide mate cook partner principal lead leader graduate coach trainee intern executive director manager officer "
    "supervisor minister fellow sister doctor nurse teacher dentist vet surgeon physiotherapist consultant agent broker adviser advisor "
    "mover checker monitor".split()
)
"""Names of jobs that are not names of people one deals with, nor words for something else."""
_GREETING = re.compile(r"(?:dear|hi|hello|hey|good (?:morning|afternoon)|yours|kind|regards)\b")


def word_pairs(sentences: Sequence[Sentence]) -> Counter[str]:
    """The stems and pairs of stems of the sentences, greetings left out; every number is one and the same word."""
    found: Counter[str] = Counter()
    for one in sentences:
        if len(one.plain) < GREETING_LENGTH and _GREETING.match(one.plain):
            continue
        words = ["^", *(_word(token) for token in _TOKEN.findall(one.plain)), "$"]
        found.update(words)
        found.update(f"{first}_{second}" for first, second in pairwise(words))
    return found


@lru_cache(maxsize=50_000)
def _word(token: str) -> str:
    """The stem of a word; one and the same for every number, weekday, month, job and kind of organisation, so that nothing is learned from them."""
    if token.isdigit():
        return "0"
    if token in _JOBS or token.removesuffix("s") in _JOBS:
        return "^job"
    if ORGANISATION.fullmatch(token):
        return "^organisation"
    return _DAYS.get(token) or (stem(token) if token.isalpha() else token)


def leanings(sentences: Sequence[Sentence]) -> dict[Kind, float]:
    """The logarithm of how likely each kind is by the words alone."""
    rarities, table = _tables()
    said = [(math.log(count) + 1, pair) for pair, count in word_pairs(sentences).items() if pair in table.places]
    length = math.sqrt(sum((often * _one(rarities, pair)) ** 2 for often, pair in said)) or 1.0
    sums = list(table.row(BIAS) or (0.0,) * table.width)
    for often, pair in said:
        for at, number in enumerate(table.row(pair) or ()):
            sums[at] += SHARPNESS * often * number / length
    highest = max(sums)
    total = highest + math.log(sum(math.exp(one - highest) for one in sums))
    return {kind: one - total for kind, one in zip(KINDS, sums, strict=True)}


def understood(sentences: Sequence[Sentence]) -> float:
    """The share of the words that the table knows, from 0 to 1."""
    _, table = _tables()
    words = [_word(token) for one in sentences for token in _TOKEN.findall(one.plain) if token.isalpha()]
    return sum(word in table.places for word in words) / len(words) if words else 0.0


def tells(sentence: Sentence, kind: Kind) -> float:
    """How much the words of one sentence speak for this kind rather than for the others."""
    _, table = _tables()
    at = KINDS.index(kind)
    rows = [row for pair in word_pairs([sentence]) if (row := table.row(pair))]
    return sum(row[at] - sum(row) / len(row) for row in rows) / math.sqrt(len(rows) + 4)


def _one(rarities: Rows, pair: str) -> float:
    row = rarities.row(pair)
    return row[0] if row else 0.0


@cache
def _tables() -> tuple[Rows, Rows]:
    """How rare each word or pair is, and what it says for each kind."""
    data = files("candidacy.followup.mail") / "data"
    return parse_rows((data / "rarities.rows").read_bytes()), parse_rows((data / "leanings.rows").read_bytes())
