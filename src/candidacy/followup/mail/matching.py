"""Which candidacy a mail is about: signs weighed against each other and against none, with the reasons in words.

The weights are our choice, set on `benchmarks/mail/matches_first.txt`; how right they are is in benchmarks/MAIL.md.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.likeness import (
    COUSIN,
    KIN,
    NEAR,
    SAME,
    SHORTER,
    jobs_alike,
    name_words,
    names_alike,
    plain_name,
    telling_words,
)
from candidacy.followup.mail.naming.names import domain_label, squashed
from candidacy.followup.mail.values import ReadMail
from candidacy.ledger.days import said

NONE = 2.0
"""What speaks for none of them: a name in passing is too little."""
ENOUGH = 0.7
"""How sure a match must be to be told; below that the seeker chooses."""
LONG = 5
"""Letters from which a single word of a name says something."""
CLOSE = 0.2
"""How likely a candidacy must be to be offered for choosing."""
TEXT_LIMIT = 6000
SURE = 0.9
"""How sure a reading that it is about none must be, to count though an employer or a job is named; our choice."""
NAMED = 2.0
"""What a sign weighs from which it is the name itself, and not a word of it."""
LATE = timedelta(days=400)
AFTER_END = timedelta(days=14)
_MOVED = Kind.RESCHEDULED, Kind.CANCELLED


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a candidacy that a mail could speak of."""

    id: str
    employer: str
    job: str
    also: tuple[str, ...] = ()
    """Other names of the employer, and agencies that recruit for it."""
    domains: tuple[str, ...] = ()
    """Domains that the employer's mails and pages are known to come from."""
    addresses: tuple[str, ...] = ()
    """Mail addresses of the people in it."""
    threads: tuple[str, ...] = ()
    """Names of the messages that belong to it."""
    applied: date | None = None
    talks: tuple[date, ...] = ()
    ended: date | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """The candidacy, or None where it is unclear; how sure that is, from 0 to 1; and why."""

    candidacy: str | None
    confidence: float
    reasons: tuple[str, ...]
    near: tuple[str, ...] = ()
    """Those it could be, the likeliest first."""


@dataclass(frozen=True, slots=True)
class _Sign:
    weight: float
    reason: str = ""


def may_be_about_one(mail: ReadMail, known: Sequence[Known]) -> bool:
    """Say whether the mail is about a candidacy, or may be: see `speaks_of`."""
    return mail.kind is not Kind.NOT_ABOUT or any(speaks_of(mail, one) for one in known)


def matched(mail: ReadMail, known: Sequence[Known]) -> Match:
    """Return the candidacy that the mail is about; none where nothing, or several alike, would fit.

    A mail that is not about a candidacy at all belongs to none, unless something in it `speaks_of` one.
    """
    signs = {one.id: tuple(_signs(mail, one)) for one in known}
    sums = {name: sum(sign.weight for sign in found) for name, found in signs.items()}
    chances = _chances(sums)
    order = sorted(chances, key=lambda name: (-chances[name], name))
    near = tuple(name for name in order if chances[name] >= CLOSE)
    if not order or chances[order[0]] < ENOUGH:
        return Match(None, round(1 - sum(chances.values()), 3), _why_none(mail, near), near)
    best = order[0]
    reasons = tuple(sign.reason for sign in sorted(signs[best], key=lambda one: -one.weight) if sign.reason)
    return Match(best, round(chances[best], 3), reasons, near)


def _chances(sums: dict[str, float]) -> dict[str, float]:
    highest = max([NONE, *sums.values()])
    whole = math.exp(NONE - highest) + sum(math.exp(value - highest) for value in sums.values())
    return {name: math.exp(value - highest) / whole for name, value in sums.items()}


def _why_none(mail: ReadMail, near: Sequence[str]) -> tuple[str, ...]:
    if len(near) > 1:
        return ("It fits more than one of your candidacies.",)
    if mail.kind is Kind.NOT_ABOUT and not near:
        return ("It does not speak of a candidacy.",)
    return ("Too little in it points to one of your candidacies.",)


def speaks_of(mail: ReadMail, known: Known) -> bool:
    """Say whether a mail may be about the candidacy, though it reads as if it were about none.

    So may one that answers a message of it or comes from one of its people; one that names its employer or its job
    only where the reading is not `SURE`, for newsletters do that too.
    """
    if mail.kind is not Kind.NOT_ABOUT:
        return True
    if set(mail.thread) & set(known.threads) or _comes_from(mail, known):
        return True
    if mail.confidence >= SURE:
        return False
    return max(_employer(mail, known).weight, _domain(mail, known).weight, _job(mail, known).weight) >= NAMED


def _comes_from(mail: ReadMail, known: Known) -> bool:
    return bool(mail.sender.address) and mail.sender.address in {one.casefold() for one in known.addresses}


def _signs(mail: ReadMail, known: Known) -> Iterator[_Sign]:
    if set(mail.thread) & set(known.threads):
        yield _Sign(7.0, "It answers a message of this candidacy.")
    elif not speaks_of(mail, known):
        yield _Sign(-9.0)
    if _comes_from(mail, known):
        yield _Sign(4.0, f"It comes from {mail.sender.address}, which is known from here.")
    if known.also and _stands_in(known.employer, mail.text):
        # An agency writes for several; whom it names is the one.
        yield _Sign(1.5, f"It names {known.employer}.")
    employer, domain = _employer(mail, known), _domain(mail, known)
    # An address of theirs says more than a name that was read out of the mail, which may be a department's.
    yield employer if employer.weight > 0 or domain.weight <= 0 else _Sign(0.0)
    yield domain
    yield _job(mail, known)
    yield from _days(mail, known)


def _employer(mail: ReadMail, known: Known) -> _Sign:
    names = (known.employer, *known.also)
    told = [one for one in (mail.employer, mail.sender.name) if one]
    alike, name = max(((names_alike(one, name), one) for one in told for name in names), default=(0.0, ""))
    if alike == SAME:
        return _Sign(4.0, f"It is from {name}.")
    if alike >= NEAR:
        return _Sign(3.2 if alike == SHORTER else 3.0, f"It is from “{name}”, which is like {known.employer}.")
    named = next((name for name in names if _stands_in(name, mail.text)), None)
    if named:
        return _Sign(2.6, f"It names {named}.")
    hint = next((word for name in names for word in telling_words(name) if _is_written(word, mail.text)), None)
    if hint:
        return _Sign(1.5, f"It names {hint.title()}.")
    if alike == COUSIN:
        return _Sign(1.2, f"It is from “{name}”, which is like {known.employer}.")
    if alike == KIN:
        return _Sign(-1.0)
    return _Sign(-3.0 if mail.employer else 0.0)


def _stands_in(name: str, text: str) -> bool:
    """Say whether the name stands in the text: a name of one short word only in capitals, as it is written."""
    words = name_words(name)
    if len(words) == 1 and len(words[0]) < 8:
        return f" {name.strip()} " in forms_of(text).written
    return f" {' '.join(words)} " in forms_of(text).in_name_words


def _is_written(word: str, text: str) -> bool:
    """Say whether a word of a name stands in the text with its capital, alone or as an owner's."""
    return len(word) >= LONG and word.removesuffix("s") in forms_of(text).capitals


@dataclass(frozen=True, slots=True)
class _Forms:
    """A mail's text as names are looked for in it."""

    written: str
    in_name_words: str
    plain: str
    capitals: frozenset[str]
    """The words with a capital, plain and without the owner's s."""


@lru_cache(maxsize=1)
def forms_of(text: str) -> _Forms:
    """Return the forms of the text; kept for the next candidacy that the same mail is compared with."""
    cut = _cut(text).split()
    return _Forms(
        f" {' '.join(cut)} ",
        f" {' '.join(name_words(text[:TEXT_LIMIT]))} ",
        f" {plain_name(text[:TEXT_LIMIT])} ",
        frozenset(plain_name(one).removesuffix("s") for one in cut if one[:1].isupper()),
    )


def _cut(text: str) -> str:
    return "".join(one if one.isalnum() or one in "&'’-" else " " for one in text[:TEXT_LIMIT])


def _domain(mail: ReadMail, known: Known) -> _Sign:
    address = mail.sender.address
    domain = address.rpartition("@")[2]
    if domain and any(domain == one or domain.endswith(f".{one}") for one in known.domains):
        return _Sign(4.0, f"Its address is at {domain}, as others of theirs.")
    label = domain_label(address)
    if not label:
        return _Sign(0.0)
    for name in (known.employer, *known.also):
        weight = _label_fits(label, name)
        if weight:
            return _Sign(weight, f"Its address is at {domain}.")
    return _Sign(-0.5)


def _label_fits(label: str, name: str) -> float:
    whole, told = squashed(plain_name(name)), "".join(name_words(name))
    if label in (whole, told) or label == f"the{told}":
        return 3.5
    if any(
        min(len(label), len(one)) >= LONG and (one.startswith(label) or label.startswith(one)) for one in (told, whole)
    ):
        return 2.5
    if len(label) >= LONG and _made_of(label, name):
        return 2.5
    initials = {"".join(word[0] for word in words) for words in (name_words(name), _all_words(name))}
    return 2.0 if len(label) >= 3 and label in initials else 0.0


def _made_of(label: str, name: str) -> bool:
    """Say whether the label is words of the name in their order, all that tell it from others among them."""
    rest, used = re.sub("^saint", "st", label), set[str]()
    for word in name_words(name):
        if rest.startswith(word):
            rest = rest.removeprefix(word)
            used.add(word)
    return not rest and bool(used) and set(telling_words(name)) <= used


def _all_words(name: str) -> list[str]:
    return [word for word in plain_name(name).split() if word != "and"]


def _job(mail: ReadMail, known: Known) -> _Sign:
    if not known.job:
        return _Sign(0.0)
    if mail.job:
        share = jobs_alike(mail.job, known.job)
        if share == 1:
            return _Sign(2.5, f"It speaks of the job {mail.job}.")
        if share >= 0.5:
            return _Sign(1.0, f"It speaks of the job {mail.job}.")
        if not _job_stands_in(known.job, mail.text):
            return _Sign(-2.5)
    if _job_stands_in(known.job, mail.text):
        return _Sign(2.0, f"It names the job {known.job}.")
    return _Sign(0.0)


def _job_stands_in(job: str, text: str) -> bool:
    return f" {plain_name(job)} " in forms_of(text).plain


def _days(mail: ReadMail, known: Known) -> Iterator[_Sign]:
    when = mail.when.date() if isinstance(mail.when, datetime) else mail.when
    if when and when in known.talks:
        yield _Sign(1.5, f"You have a talk with them on {said(when)}.")
    if mail.kind in _MOVED and not known.talks:
        yield _Sign(-0.5)
    if mail.sent is None:
        return
    sent = mail.sent.date()
    if known.applied is None:
        yield _Sign(-1.0)
    elif sent < known.applied - timedelta(days=1):
        yield _Sign(-3.0)
    elif sent > known.applied + LATE:
        yield _Sign(-1.0)
    if known.ended and sent > known.ended + AFTER_END:
        yield _Sign(-1.0)
