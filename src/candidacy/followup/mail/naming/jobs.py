"""The job of a mail: what stands after "the post of", before "role", in its subject."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from candidacy.followup.mail.naming.domains import stands_for
from candidacy.followup.mail.naming.job_words import AROUND, ENDINGS, HEADS, JUNK, LOWER, SURNAMES
from candidacy.followup.mail.naming.names import domain_label
from candidacy.followup.mail.values import Message

TEXT_LIMIT = 12_000
LONGEST = 70
_TITLE = r"(?P<title>[A-Za-zÀ-ÿ0-9][^\n.;:!?|•\"]{1,90})"
_ROLE = r"(?:role|position|post|job|vacancy|opening|opportunity|appointment|apprenticeship|recruitment|team member position)"
_AFTER = tuple(
    (weight, re.compile(rf"(?i)\b{words}\s+{_TITLE}"))
    for weight, words in (
        (
            3.0,
            rf"{_ROLE}s? (?:of|as|for|titled|entitled)(?: an?| our| the)?(?! (?:this|you|me|us|it|interview|one|any)\b)",
        ),
        (
            3.0,
            r"(?:appl(?:y|ied|ying)|application|applications) (?:for|to be|to become|as)(?: the| an?| our| this| your)?(?: (?:above )?(?:role|post|position|job|vacancy)(?: of| as)?)?",
        ),
        (
            2.5,
            r"(?:interview(?:s|ing|ed)?|shortlisted|considered|selected|candidacy|candidates?|assessment|conversation|chat|call) for(?: the| an?| our)?(?: (?:role|post|position|job|vacancy)(?: of| as)?)?",
        ),
        (
            2.0,
            r"(?:interest in(?: joining \w+(?: \w+)? as)?|hir(?:e|ing|ed)|recruit(?:ing)?(?: for)?|appoint(?:ed|ing)?|offer(?:ing)? you (?:the|a)|joining us as|join (?:us|our team|the team) as|employment as|employed as|start(?:ing)? as|work(?:ing)? as|position as|you as|board as|team as|us as)(?: the| an?| our)?",
        ),
        (
            2.5,
            r"(?:capacity|situation|duties|services) of(?: the| an?| our)?(?: (?:role|post|position|job)(?: of| as)?)?",
        ),
        (2.0, r"(?:to be|to become) (?:an?|our|the)"),
    )
)
_FIELD = re.compile(
    rf"(?im)^\W*(?:job title|job|role|position|post|vacancy|post title|role title|grade/role|title|designation)\s*(?:[:=–]|\s-)\s*{_TITLE}$"
)
_BEFORE = re.compile(
    rf"\b(?:[Tt]he|[Oo]ur|[Tt]his|[Aa]n?|[Yy]our|[Aa]bove)\s+(?P<title>(?:(?!(?:the|our|this|an?|your|about|for|with|of the|to|on|in|is|was|at)\s)[\w&/'’()+#.-]+\s+){{0,6}}?[\w&/'’()+#.-]+)\s+(?i:(?P<role>{_ROLE}s?|vacancies)|interviews?|skills test)\b"
)
_CAPITAL_BEFORE = re.compile(rf"(?P<title>(?:[A-Z][\w&/'’+#-]*\s+){{1,6}})(?i:{_ROLE}|interviews?)\b")
_ANYWHERE = re.compile(
    r"(?<![(\w])(?P<title>(?:[A-Z][\w/&-]+ )(?:[A-Z][\w/&-]+ ?){1,3})(?![\w)])|(?<!['’\w])(?:as|for|of|re|about|have you as)(?=:?(?: an?| the| our)? (?P<plain>[A-Za-z-]+(?: [A-Za-z-]+){0,2}))"
)
_SUBJECT_CUT = re.compile(r"\s+[-–—|/]\s+|[:|(),\[\]]|\s-|-\s|\s+(?:at|with|@|ref)\b|\bref\b", re.IGNORECASE)
_CODE = re.compile(
    r"(?i)^(?:(?:(?=[\w/-]*\d)[\w/-]{2,}|requisition|req|ref|vacancy|exam|no\.?|#\S+|for|every|each|to be|two|three|some|cv|new)[ .:]+)+"
)
_END = re.compile(
    r"\s*(?:\(|\[|,? ref(?:erence)?\b| - | – | — |,\s|\s+(?:at|with|in|within|for|on|to|by|from|has|have|is|was|are|were|will|would|and (?:we|i|would|are|that|have|your|will|to|for)|which|that|who|because|but|as|of the|before|after|we|you|your|here|based|through|via|so|when|if|please|until|this|today|tomorrow|next|last|can|could|be|been|i|it|do|did|closed|position|role|post|job|vacancy|opening|opportunity|interviews?|skills|recruitment|application|when|where|starting|beginning|once|again|yet|then)\b|['’]s\b|[.,;!?]?$)",
    re.IGNORECASE,
)

_BEHIND = re.compile(
    rf"(?i)\s+(?:(?P<role>{_ROLE}s?|vacancies|applications?|applicants?|app form|interviews?)|(?:phone |telephone |video |reg )?call|panel|list|spot|stuff|trial(?: shift)?|tour|refs|referees|search|scheme|programme|finalists?|task|test|start|contract|file)\b.*$"
)
_IN_BRACKETS = re.compile(r"(?m)\((?:re:? )?(?P<title>[A-Z][^()\n,;]{2,50})(?:,[^()\n]*)?\)\W*$")


@dataclass(frozen=True, slots=True)
class _Said:
    """Words that may be the job's name, how much speaks for it, and whether the mail itself calls them a job."""

    words: str
    weight: float
    called: bool = False


def job_of(message: Message) -> str:
    """The job that most of the mail points to, as it is written there; "" where it names none."""
    label = domain_label(message.sender.address)
    return _most_named(_named(message), label) or _most_named(_in_passing(message), label)


def _most_named(named: Iterable[_Said], label: str) -> str:
    votes: dict[str, float] = defaultdict(float)
    shown: dict[str, str] = {}
    for one in named:
        title = _trimmed(one.words)
        worth = 0.0 if " " in title and stands_for(label, title) else one.weight * _worth(title, called=one.called)
        if worth > 0:
            key = title.casefold()
            votes[key] += worth
            shown[key] = title if title[:1].isupper() or key not in shown else shown[key]
    for key in list(votes):
        votes[key] += sum(0.5 * votes[short] for short in votes if short != key and key.endswith(f" {short}"))
    best = max(votes, key=lambda key: votes[key], default="")
    return shown.get(best, "")


def looks_like_a_job(words: str) -> bool:
    """Say whether the words end as names of jobs end."""
    last = re.findall(r"[a-zà-ÿ]+", words.casefold())[-1:] or [""]
    return last[0] in HEADS or last[0].removesuffix("s") in HEADS or last[0].endswith(ENDINGS)


def _in_passing(message: Message) -> Iterator[_Said]:
    """Words that look like a job's name wherever they stand, where nothing introduces one; of a signature what stands in brackets."""
    for hit in _IN_BRACKETS.finditer(message.text[:TEXT_LIMIT]):
        yield _Said(hit["title"], 1.2)
    for span in message.blocks[: len(message.blocks) - _lines_at_the_end(message)]:
        for hit in _ANYWHERE.finditer(message.text[span.start : span.end]):
            words = hit["title"] or _as_far_as_a_job(hit["plain"])
            if words and looks_like_a_job(words):
                yield _Said(words, 1.0)


def _lines_at_the_end(message: Message) -> int:
    """How many lines at the end are names and titles of who writes rather than sentences."""
    count = 0
    for span in reversed(message.blocks):
        words = message.text[span.start : span.end].strip()
        if len(words) > LONGEST or words.endswith((".", "?", "!", ":", ";")):
            break
        count += 1
    return count


def _as_far_as_a_job(words: str) -> str:
    """The beginning of the words that ends like a job's name; "" where none does."""
    parts = words.split()
    return next((" ".join(parts[:end]) for end in range(len(parts), 0, -1) if looks_like_a_job(parts[end - 1])), "")


def _named(message: Message) -> Iterator[_Said]:
    text = message.text[:TEXT_LIMIT]
    for weight, pattern in _AFTER:
        yield from (_Said(hit["title"], weight) for hit in pattern.finditer(text))
    yield from (_Said(hit["title"], 4.0, called=True) for hit in _FIELD.finditer(text))
    yield from (_Said(hit["title"], 2.0, called=bool(hit["role"])) for hit in _BEFORE.finditer(text))
    yield from (_Said(hit["title"], 1.5) for hit in _CAPITAL_BEFORE.finditer(text))
    for heading, weight in ((message.subject, 1.5), *((one.summary, 1.0) for one in message.invitations)):
        for part in _SUBJECT_CUT.split(heading):
            yield from _of_heading(part or "", weight)


def _of_heading(part: str, weight: float) -> Iterator[_Said]:
    """The part of a heading, and its beginning where that is a job's name with what it is about behind: "Barista call"."""
    if part.strip():
        yield _Said(part, weight)
        behind = _BEHIND.search(part)
        if behind:
            yield _Said(part[: behind.start()], weight, called=bool(behind["role"]))


def _trimmed(words: str) -> str:
    flat = " ".join(words.replace("*", " ").split())
    found = _END.search(flat, 2)
    cut = flat[: found.start()] if found else flat
    return re.sub(
        r"(?i)^(?:the|an?|our|your|this|above|advertised|vacant|following|open|new|available|full[- ]time|part[- ]time|permanent|temporary|recent)\s+",
        "",
        re.sub(r"(?i)^(?:role|post|position|job|vacancy) (?:(?:of|as) )?", "", _CODE.sub("", cut)),
    ).strip(" ,.;:-–'\"")


def _worth(title: str, *, called: bool) -> float:
    """How much the words look like a job's name; 0 for what is none. `called` where the mail itself calls them one."""
    words = title.split()
    if (
        not words
        or len(words) > 8
        or len(title) > LONGEST
        or JUNK.search(title)
        or (not called and (AROUND.search(title) or SURNAMES.match(title)))
        or not re.search(r"[a-z]", title, re.IGNORECASE)
    ):
        return 0.0
    capital = sum(word[0].isupper() or word.casefold() in LOWER for word in words) == len(words)
    if looks_like_a_job(title):
        return 2.0 if capital else 1.5 if len(words) <= 4 else 0.0
    inner = any(looks_like_a_job(word) for word in words)
    if inner and capital:
        return 1.2
    return 0.0
