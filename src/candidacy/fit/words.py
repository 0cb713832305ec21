"""Words of a text with their places, brought to a form in which "managed stock" and "managing stock" meet."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from candidacy.kernel.quotes import Span

_WORD = re.compile(
    r"(?:[^\W_]+(?:[-\u2010\u00ad\u0002][ \t]*\r?\n[ \t]*(?=[a-zß-ÿ])[^\W_]+)?)"  # a word, or one broken over a line end
    r"(?:['’][^\W_]+)*(?:\+\+|#)?"  # don't, C++, C#
)
_BREAK = re.compile(r"[-\u2010\u00ad\u0002][ \t]*\r?\n[ \t]*")
_POSSESSIVE = re.compile(r"['’]s?$")

_IRREGULAR = {
    "led": "lead", "ran": "run", "built": "build", "taught": "teach", "wrote": "write", "written": "write",
    "sold": "sell", "bought": "buy", "drove": "drive", "driven": "drive", "kept": "keep", "made": "make",
    "held": "hold", "spoke": "speak", "spoken": "speak", "fed": "feed", "grew": "grow", "grown": "grow",
    "won": "win", "dealt": "deal", "brought": "bring", "took": "take", "taken": "take", "gave": "give",
    "given": "give", "began": "begin", "understood": "understand", "found": "find", "chose": "choose",
    "met": "meet", "sent": "send", "sought": "seek", "oversaw": "oversee", "overseen": "oversee",
    "children": "child", "women": "woman", "men": "man", "mice": "mouse", "knives": "knife", "lives": "life",
    "staffed": "staff", "analyses": "analyse", "analysis": "analyse", "analyst": "analyse", "analytical": "analyse",
    "analytics": "analyse", "administrative": "administer", "administration": "administer", "admin": "administer",
    "administrator": "administer", "maintenance": "maintain", "reception": "receptionist", "delivery": "deliver",
    "deliveries": "deliver", "supplies": "supply", "supplier": "supply", "assessment": "assess", "assistant": "assist",
    "assistance": "assist", "safety": "safe", "safely": "safe", "payment": "pay", "paid": "pay",
    "catalogue": "catalog", "cataloguing": "catalog", "catalogued": "catalog", "catalogues": "catalog",
    "cooking": "cook", "cookery": "cook", "cooks": "cook", "licence": "license", "licences": "license", "licensed": "license",
    "practise": "practice", "programme": "program", "programmes": "program", "paediatric": "pediatric",
    "paediatrics": "pediatric", "anaesthetic": "anesthetic", "gynaecology": "gynecology", "haematology": "hematology",
    "orthopaedic": "orthopedic", "orthopaedics": "orthopedic", "grey": "gray", "tyre": "tire", "tyres": "tire", "cheque": "check",
    "cheques": "check", "storey": "story", "kerb": "curb", "ageing": "aging", "enquiry": "inquiry", "enquiries": "inquiry",
    "therapist": "therapy", "therapies": "therapy", "nursery": "nurseri", "nursing": "nurse", "nurses": "nurse",
    "bakery": "bake", "bakeries": "bake", "electrician": "electric", "electrical": "electric", "librarian": "library",
    "medicine": "medication", "medicines": "medication",
    "decisions": "decide", "decision": "decide", "presentation": "present", "presentations": "present",
}  # fmt: skip
"""Forms that the stemmer leaves apart although seekers and employers mean one thing by them."""

_WHOLE = {"business": "business", "businesses": "business", "university": "university", "universities": "university"}
"""Words that the stemmer would throw together with others: business with busy."""

_NO_DOERS = frozenset({"cater", "offer", "center", "order", "letter", "paper", "number", "corner", "counter"})

_SPELLING = (("isat", "izat"), ("our", "or"), ("ogue", "og"), ("yse", "yze"), ("aem", "em"), ("oed", "ed"))


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as written, its stem, and its place in the text."""

    text: str
    stem: str
    span: Span


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer  # noqa: PLC0415 - only when there is something to stem

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the stem of one word in lower case: British and American spellings and tenses fall together."""
    plain = unicodedata.normalize("NFKC", word).casefold()
    plain = _POSSESSIVE.sub("", plain)
    if plain in _WHOLE:
        return _WHOLE[plain]
    plain = _IRREGULAR.get(plain, plain)
    if not plain.isalpha() or len(plain) < 4:
        return plain
    return _american(_end(_american(str(_stemmer().stemWord(plain)))))


def _american(form: str) -> str:
    if form.endswith("is") and len(form) > 5:
        form = form[:-2] + "iz"
    for british, american in _SPELLING:
        if british in form[2:]:
            form = form[:2] + form[2:].replace(british, american)
    return form.replace("centr", "center") if form.startswith("centr") else form


def _end(form: str) -> str:
    """Drop what a doer's noun adds to the verb: driver and drive, teacher and teach, operator and operate."""
    if (form.endswith("er") and len(form) > 4 and form not in _NO_DOERS) or (form.endswith("or") and len(form) > 6):
        form = form[:-2] if len(form) > 5 else form[:-1]
    return form[:-1] if form.endswith("e") and len(form) > 4 else form


@lru_cache(maxsize=5_000)
def words_of(text: str, start: int = 0) -> tuple[Word, ...]:
    """Return the words of `text`, their places counted from `start`."""
    return tuple(_word(match, start) for match in _WORD.finditer(text))


def _word(match: re.Match[str], start: int) -> Word:
    written = _BREAK.sub("", match.group())
    return Word(written, stem(written), Span(start + match.start(), start + match.end()))


@lru_cache(maxsize=5_000)
def stems_of(text: str) -> tuple[str, ...]:
    """Return the stems of `text` in order."""
    return tuple(word.stem for word in words_of(text))
