"""The employer of a mail: what its sender, its signature, its subject and its words name, weighed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from candidacy.followup.mail.naming.domains import is_agency, is_service, same, sends_for_others, stands_for
from candidacy.followup.mail.naming.jobs import looks_like_a_job
from candidacy.followup.mail.naming.names import (
    CAPITAL,
    DESK_WORDS,
    DESKS,
    FREE_MAIL,
    GO_BETWEENS,
    NAME,
    NOT_NAMES,
    ORGANISATION,
    domain_label,
    keyed,
    spelled,
    squashed,
)
from candidacy.followup.mail.naming.tidying import PERSON, tidied
from candidacy.followup.mail.values import Message

TEXT_LIMIT = 12_000
BY_DOMAIN = 4.0
LEAST = 1.5
LEAST_ELSEWHERE = 2.0
LEAST_OF_ONE_WORD = 4.0
_DESK_END = re.compile(rf"(?i)[\s,|–-]*\b{DESKS}\s*$")
_DESK_START = re.compile(rf"(?i)^{DESKS}\b\s*(?:(?:at|from|of|to the)\b|[@,–|:-])?\s*")
_VIA = re.compile(r"(?i)^(.{2,80}?)\s+(?:via|through|on behalf of)\s+(.{2,60})$")
_AT = re.compile(r"(?i)^.{2,60}?(?:\s+(?:at|from|@)\s+|\s*[|,(–]\s*|\s+-\s+)(.{2,80}?)\)?$")
_SAID = tuple(
    (weight, re.compile(words))
    for weight, words in (
        (
            2.0,
            rf"(?i:\b(?:here at|join(?:ing)?(?: us at)?|on behalf of|interest (?:you(?:['’]ve| have)? (?:shown|taken|expressed) )?in(?: joining| working (?:for|at|with))?|application (?:to|with)|applying (?:to|with)|appl(?:y|ied) (?:to|with)|employment (?:with|at)|interview(?:ing|ed)? (?:with|at)|working (?:for|with|at)|work (?:for|with|at)|opportunity (?:with|at)|career (?:with|at)|role (?:with|at)|position (?:with|at)|post (?:with|at)|job (?:with|at)|offer from|candidacy (?:with|at)|welcome to|choosing|considering|sent to|invited? by|behalf of))(?: the)? ({NAME})",
        ),
        (
            6.0,
            rf"(?:^|[.!,\n] ?)(?:The )?({NAME}) (?:has|have) (?i:(?:invited you|asked (?:us|you)|asked \w+ to|engaged|partnered with|requested|instructed|chosen \w+ to|commissioned))",
        ),
        (6.0, rf"(?:^|\n)({NAME}) sent you (?:a|an|your)"),
        (14.0, rf"\(({NAME})\) (?:has )?sent you"),
        (
            8.0,
            rf"(?im:^\W*(?:employer|organisation|organization|company|hiring organisation|hiring company)\s*:)\s*({NAME})",
        ),
        (6.0, rf"(?:^|[.!,\n] ?)({NAME}) (?:uses \w+ (?:for|to)|would like you to take|wants you to)"),
        (1.2, rf"(?i:\b(?:at|with|from|by))(?: the)? ({CAPITAL}(?: (?:&|and|of)? ?{CAPITAL}){{1,5}})"),
        (0.6, rf"(?i:\b(?:at|from))(?: the)? ({CAPITAL})"),
        (
            1.8,
            rf"(?:^|[.!\n] ?)(?:The )?({NAME}) (?i:(?:is|are|has|have|would|will|invites?|invited|requests?|requested|acknowledges?|welcomes?|regrets?|received|wishes|uses|wants|asked|cannot|offers?|team|recruitment|talent|careers|hr)\b)",
        ),
        (
            1.5,
            rf"\b({NAME})['’]s? (?i:(?:recruitment|talent|hr|hiring|people|application|interview|selection|process|team|offer|careers|vacancy)\b)",
        ),
        (
            1.5,
            rf"(?i:\bthe) ({NAME}) (?i:(?:team|recruitment|hiring|family|crew|hr|panel|people|careers|group|board)\b)",
        ),
    )
)
_SUBJECT_PART = re.compile(r"\s+(?:[-–—|:]|<>)\s+|:\s+|\s*[|]\s*|,\s+|\s+@\s+|\s+(?:at|with|to|from|by)\s+(?:the\s+)?")
_GREETED = re.compile(
    r"(?im)^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|welcome|congratulations)\s*,?\s+(?:(?:mr|mrs|ms|miss|dr|mx)\.?\s+)?([^\n,!.:;]{2,40})[,!.:;\n]"
)
_CONTACT = re.compile(
    r"(?i)@|www\.|https?:|\+?\d[\d ()-]{6,}|^(?:tel|phone|mobile|fax|t|m|e|w)\b\s*[:.]|^\d+\b|\b(?:street|road|avenue|lane|estate|drive|suite|floor|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})\b"
)
_FOR_A_CLIENT = re.compile(r"(?i)\b(?:my|our|the) client\b|\bemployment (?:agency|business)\b")
_BEFORE = re.compile(rf"(?i){'|'.join(sorted(DESK_WORDS))}|for|of|at|\w+ly|this|walk-in")
_NO_NAME = re.compile(
    r"(?i)['’](?:ll|re|ve|m|d)\b|^[a-z]+ [a-z]\.?$|^(?:[a-z]\.|mr|mrs|ms|miss|dr|prof|sr|fr|rev|revd|cllr|chef|capt)\.? [a-z'’-]+$"
)
_DESK_ADDRESS = re.compile(r"no-?_?reply|donotreply|do[-_]not[-_]reply|[.\d_-]")
_LINE_PART = re.compile(r"\s*[|,•·–—]\s*|\s+-\s+|\s+at\s+")
_CAPITALS = re.compile(NAME)
LAST_LINES = 6
LONGEST_LINE = 90
_TITLE = re.compile(
    r"(?i)\b(?:manager|director|partner|officer|assistant|head|lead|recruiter|coordinator|administrator|specialist|advis[eo]r|technician|consultant|executive|president|founder|owner|principal|secretary|clerk|generalist)\b"
)


def employer_of(message: Message, job: str) -> str:
    """The employer that most of the mail points to, which is not the `job` it names; "" where it names none, or only who finds people for others.

    Where no words name one, it is the sender's domain, if that can be written as a name.
    """
    label = domain_label(message.sender.address)
    votes: dict[str, float] = defaultdict(float)
    shown: dict[str, str] = {}
    job = squashed(job)
    named = [(_pared(tidied(name), label), weight) for name, weight in _named(message)]
    agency = sends_for_others(message.sender.address) or _FOR_A_CLIENT.search(message.text[:TEXT_LIMIT]) is not None
    for name, weight in named:
        key = keyed(name)
        if len(key) > 2 and _is_a_name(name, message, job) and not (agency and stands_for(label, name)):
            votes[key] += weight
            shown[key] = max(shown.get(key, ""), name, key=len) if weight >= 1 else shown.get(key, name)
    _share(votes, shown, label)
    best = max(votes, key=lambda key: (votes[key], len(key)), default="")
    if best and votes[best] >= _least(shown[best], label):
        return shown[best]
    return "" if agency else _of_domain(message, label, job)


def _least(name: str, label: str) -> float:
    """The votes that a name needs: more where it is one word only, or not the sender's."""
    return LEAST if stands_for(label, name) else LEAST_ELSEWHERE if " " in name else LEAST_OF_ONE_WORD


def _pared(name: str, label: str) -> str:
    """The sender's name without the desk or the first word of a sentence that stands before it."""
    words = name.split()
    while len(words) > 1 and _BEFORE.fullmatch(words[0]) and _begins(label, " ".join(words[1:])):
        words = words[1:]
    return " ".join(words)


def _begins(label: str, name: str) -> bool:
    """Say whether the domain stands for the name, or for it with a place behind."""
    return stands_for(label, name) or (" " in name and label.startswith(squashed(name)))


def _share(votes: dict[str, float], shown: dict[str, str], label: str) -> None:
    """Let a longer name have the votes of its own short form, and any name those of the sender's domain."""
    for key in list(votes):
        if label and stands_for(label, shown[key]):
            votes[key] += BY_DOMAIN if same(label, shown[key]) else BY_DOMAIN - 0.5
    for key in list(votes):
        votes[key] += sum(
            votes[short] * 0.8 for short in votes if short != key and len(short) >= 4 and key.startswith(short)
        )


def _named(message: Message) -> Iterator[tuple[str, float]]:
    yield from _of_sender(message.sender.name, desk=_from_a_desk(message))
    yield from _of_subject(message.subject)
    yield from _of_signature(message)
    yield from _at_the_end(message)
    yield from _like_the_domain(message)
    text = message.text[:TEXT_LIMIT]
    for weight, pattern in _SAID:
        yield from ((hit[hit.lastindex or 0], weight) for hit in pattern.finditer(text))
    for line in text.split("\n")[:200]:
        words = line.strip(" *•-\t")
        if 3 <= len(words) <= 60 and ORGANISATION.search(words) and re.fullmatch(NAME, words):
            yield words, 1.5


def _of_sender(name: str, *, desk: bool) -> Iterator[tuple[str, float]]:
    via = _VIA.match(name)
    given = _behind(via) if via else name
    at = _AT.match(given)
    for words in filter(None, (at[1] if at else "", given)):
        bare = _DESK_START.sub("", _DESK_END.sub("", _DESK_END.sub("", words))).strip(" ,-–|()\"'")
        if bare and (bare != words or at or via or desk or ORGANISATION.search(bare) or not PERSON.match(bare)):
            yield bare, 5.0 if bare != words or via or ORGANISATION.search(bare) else 3.0
            if at and words == at[1]:
                return


def _behind(via: re.Match[str]) -> str:
    """The employer in "Employer via Service" and in "Service on behalf of Employer"."""
    return via[2] if "behalf" in via[0].casefold() else via[1]


def _of_domain(message: Message, label: str, job: str) -> str:
    """The name that the domain is read as, where it is nobody's who sends for others."""
    name = spelled(label)
    if is_service(label) or _VIA.match(message.sender.name):
        return ""
    return name if _is_a_name(name, message, job) else ""


def _at_the_end(message: Message) -> Iterator[tuple[str, float]]:
    """What stands under the last words, where no signature was found."""
    lines = [words for span in message.blocks if (words := message.text[span.start : span.end].strip())]
    for line in lines[-LAST_LINES:]:
        for part in _LINE_PART.split(line):
            words = part.strip(" *_-()")
            if len(line) <= LONGEST_LINE and re.fullmatch(NAME, words) and not _TITLE.search(words):
                yield words, 1.5 if ORGANISATION.search(words) else 0.6


def _like_the_domain(message: Message) -> Iterator[tuple[str, float]]:
    """Names anywhere in the words that the sender's domain is made of."""
    label = domain_label(message.sender.address)
    for hit in _CAPITALS.finditer(message.text[:TEXT_LIMIT]) if label else ():
        if stands_for(label, hit[0]):
            yield hit[0], 1.0


def _of_subject(subject: str) -> Iterator[tuple[str, float]]:
    for part in _SUBJECT_PART.split(subject)[:12]:
        words = part.strip(" .!?()[]")
        if re.fullmatch(NAME, words):
            yield words, 1.2
    for weight, pattern in _SAID[:2]:
        for hit in pattern.finditer(subject):
            yield hit[1], weight
    for hit in re.finditer(
        rf"\b({CAPITAL}(?: {CAPITAL}){{0,4}}) (?:has (?:invited|requested|asked)|wants|invites)", subject
    ):
        yield hit[1], 2.0


def _of_signature(message: Message) -> Iterator[tuple[str, float]]:
    for line in message.signature[:12]:
        if _CONTACT.search(line):
            continue
        for part in _LINE_PART.split(line):
            words = _DESK_END.sub("", part).strip(" *_-")
            if not words or (_TITLE.search(words) and not ORGANISATION.search(words)):
                continue
            if ORGANISATION.search(words):
                yield words, 2.5
            elif line != message.signature[0] and re.fullmatch(NAME, words):
                yield words, 1.0


def _is_a_name(words: str, message: Message, job: str) -> bool:
    key = squashed(words)
    if is_agency(words) or _NO_NAME.search(words):
        return False
    if not words or NOT_NAMES.match(words) or key in GO_BETWEENS or not re.search(r"[A-Za-zÀ-ÿ]{2}", words):
        return False
    if all(
        one.casefold().strip(".,&'’") in DESK_WORDS or NOT_NAMES.match(one) or ORGANISATION.fullmatch(one)
        for one in words.split()
    ):
        return False
    if (
        looks_like_a_job(words)
        and not ORGANISATION.search(words)
        and not stands_for(domain_label(message.sender.address), words)
    ):
        return False
    return not _is_somebody(words, message) and job != key


def _from_a_desk(message: Message) -> bool:
    """Say whether the address is a desk's, or a service's that sends for others: then its name is no person's."""
    box, _, domain = message.sender.address.partition("@")
    words = [one for one in _DESK_ADDRESS.sub(" ", box).split() if one]
    return all(one in DESK_WORDS for one in words) or (
        not domain_label(f"a@{domain}") and not FREE_MAIL & set(domain.split("."))
    )


def _is_somebody(words: str, message: Message) -> bool:
    """Say whether it is the name of who writes or of who is written to."""
    people = [
        *(() if _from_a_desk(message) else (message.sender.name,)),
        *(hit[1] for hit in _GREETED.finditer(message.text[:2000])),
        *message.signature[:1],
    ]
    tokens = {one.casefold() for one in re.findall(r"[^\W\d_]+", words)}
    for person in people:
        if (
            ORGANISATION.search(person)
            or _VIA.match(person)
            or re.search(rf"(?i)\b{DESKS}\b", person)
            or not PERSON.match(person.split(" (")[0].split(" at ")[0].split(" | ")[0])
        ):
            continue
        theirs = {one.casefold() for one in re.findall(r"[^\W\d_]+", person.split(" at ")[0].split(" | ")[0])}
        if tokens <= theirs and squashed(words) != squashed(domain_label(message.sender.address)):
            return True
    return False
