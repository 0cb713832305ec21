"""Takes off what stands around the point of a requirement: bullets, "You will", "is essential"."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache


class Expect(Enum):
    """What the words after a lead must be."""

    ANY = auto()
    VERB = auto()
    OBJECT = auto()
    PREDICATE = auto()


_WHO = (
    r"(?:you|he/she|she/he|they|(?:successful |suitable |ideal )?(?:candidates|applicants)|"
    r"(?:the|our|an|your) (?:[\w'’-]+ ){0,3}?[\w'’-]+)"
)
_SHALL = (
    r"(?:\b(?:will|must|should|would|can|could|shall|may)|(?:’|')ll|\b(?:need|needs|have|has|wish) to"
    r"|\b(?:are|is) (?:expected|required|asked|able) to)"
)
_SOFTLY = (
    r"(?:(?:also|ideally|preferably|therefore|then|typically|regularly be|be expected to|be required to"
    r"|need to|be asked to|likely) )*"
)
_TO_VERB = (
    r"(?:(?:strong|proven|demonstrated|demonstrable|excellent|good|natural|an|the|a) ){0,3}"
    r"(?:(?:ability|capacity|willingness|confidence|desire|readiness|skills?)(?: and (?:willingness"
    r"|desire|confidence))?"
    r"|(?:able|willing|prepared|happy|ready|keen|eager|confident|comfortable)(?: and (?:able|willing"
    r"|happy|keen))?) to "
)

_PAPERS = (
    r"(?=.*\b(?:licen[cs]e|degree|qualification|certificate|registration|card|diploma|permit|visa|accreditation)s?\b)"
)


# Tried in this order; the first that matches is taken off.
_LEADS: tuple[tuple[str, Expect], ...] = (
    (r"(?:you|you(?:’|')ll|you will|candidates|applicants) need (?!to )|what you(?:’|')ll need:? ", Expect.OBJECT),
    (rf"(?:{_WHO} ?{_SHALL} |must |should |to |you )?(?:also )?(?:hold|holds|holding) {_PAPERS}", Expect.OBJECT),
    (rf"{_WHO} ?{_SHALL} {_SOFTLY}(?:be )?{_TO_VERB}", Expect.VERB),
    (rf"{_WHO} ?{_SHALL} {_SOFTLY}(?:be )?responsible for ", Expect.OBJECT),
    (rf"{_WHO} ?{_SHALL} {_SOFTLY}be (?=[\w-]+ing\b)", Expect.VERB),
    (rf"{_WHO} ?{_SHALL} {_SOFTLY}be ", Expect.PREDICATE),
    (rf"{_WHO} ?{_SHALL} {_SOFTLY}(?:have|possess|bring|demonstrate|show) ", Expect.OBJECT),
    (rf"{_WHO} ?{_SHALL} {_SOFTLY}", Expect.VERB),
    (r"(?:you are|you(?:’|')re|the \w+ is) " + _TO_VERB, Expect.VERB),
    (r"(?:you are|you(?:’|')re) (?:also )?responsible for ", Expect.OBJECT),
    (
        r"(?:you are|you(?:’|')re|(?:we are looking for )?(?:someone|a person|people) who (?:is|are)) ",
        Expect.PREDICATE,
    ),
    (r"(?:we are looking for )?(?:someone|a person|people) who (?:can|will|could) ", Expect.VERB),
    (
        r"(?:you have|you(?:’|')ve(?: got)?|you bring|you possess|someone with|we are looking for someone with) ",
        Expect.OBJECT,
    ),
    (r"you (?:also )?(?=[\w-]+\b)", Expect.VERB),
    (r"(?:must|should|will|shall|can) (?:also )?(?:be )?" + _TO_VERB, Expect.VERB),
    (r"(?:must|should|will|shall) (?:also )?(?:have|possess|demonstrate|show) ", Expect.OBJECT),
    (r"(?:must|should|will|shall) (?:also )?be ", Expect.PREDICATE),
    (r"(?:must|should|will|shall|can) ", Expect.VERB),
    (_TO_VERB, Expect.VERB),
    (r"to ", Expect.VERB),
    (r"be " + _TO_VERB, Expect.VERB),
    (r"(?:be |is |being )?(?:jointly |directly )?responsible for ", Expect.OBJECT),
    (r"responsibilit(?:y|ies) (?:for|include|includes) ", Expect.OBJECT),
    (r"be (?=a |an )", Expect.PREDICATE),
    (
        r"(?:capable of|confident(?: in)?|comfortable|competent in|experienced in|used to|happy) (?=[\w-]+ing\b)",
        Expect.VERB,
    ),
    (r"(?:have|has) ", Expect.OBJECT),
    (r"(?:ideally|preferably|essential|desirable|required|mandatory|preferred)[,:]? ", Expect.ANY),
    (r"(?:we need|we require|we ask for|we expect|we want|we are looking for) ", Expect.OBJECT),
)


@cache
def _leads() -> tuple[tuple[re.Pattern[str], Expect], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), expect) for pattern, expect in _LEADS)


@cache
def _edges() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    front = re.compile(r"^(?:[^\w“\"(]+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)+", re.IGNORECASE)
    adding = r"(?:an? |of )?(?:absolute |strong |real |distinct |definite |big )?"
    tail = re.compile(
        r"(?:[\s,;–—-]*\(?\b(?:(?:is|are|would be|will be|being|as) )?(?:also )?(?:highly |strongly |considered )?"
        + adding
        + r"(?:essential|required|desirable|desired|preferred|mandatory|necessary|needed|must|plus|advantage"
        r"|advantageous|"
        r"bonus|asset|beneficial|welcome|compulsory|nice to have|must have|vital|important|a given)\)?)+\s*$",
        re.IGNORECASE,
    )
    aside = re.compile(r"\s*\((?:[^()]*)\)")
    return front, tail, aside


def core_of(shown: str) -> str:
    """Return the first sentence without its bullet, its asides and its "is essential"."""
    front, tail, aside = _edges()
    text = front.sub("", shown)
    text = aside.sub("", text)
    text = first_sentence(text)
    text = tail.sub("", text.rstrip(" .;,!"))
    return text.strip(" .;,!–—-")


def first_sentence(text: str) -> str:
    """Return the words up to the first full stop that ends a sentence."""
    for at, sign in enumerate(text):
        ends = sign in ".!?;" and (at + 1 == len(text) or text[at + 1] == " ")
        if ends and not text[:at].lower().endswith(("e.g", "i.e", "etc", "approx", "no", "st", "dr", "mr", "ms")):
            return text[:at]
    return text


def strip_leads(text: str) -> tuple[str, Expect]:
    """Return what is left after the lead words, and what it has to be."""
    expect = Expect.ANY
    for _ in range(3):
        found = next(((m, e) for p, e in _leads() if (m := p.match(text))), None)
        if found is None or found[0].end() == len(text):
            break
        text, expect = text[found[0].end() :], found[1]
        if expect is not Expect.ANY and not _leads_on(text):
            break
    return text, expect


def _leads_on(text: str) -> bool:
    """Say whether what is left is itself a lead, as in "have the ability to …"."""
    return bool(
        re.match(
            _TO_VERB
            + (
                r"|(?:someone|people|a person) (?:who|with) |(?:be )?responsible for |capable of "
                r"|(?:be )?comfortable [\w-]+ing\b"
            ),
            text,
            re.IGNORECASE,
        )
    )
