"""What a condition or a check is about, told from a few words, so that "DBS came back" clears "background check"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

SUBJECTS: Mapping[str, str] = {
    "background": r"background|criminal|police|dbs|disclosure|vetting|barring",
    "references": r"referees?|references?",
    "health": r"medical|health|drug|physical|fitness|vaccin\w*",
    "work permission": r"visa|permit|right to work|work authori[sz]ation|authori[sz]ed to work|immigration|sponsor\w*",
    "licence": r"licen[cs]es?|registration|registered",
    "education": r"degree|diploma|transcripts?|education|qualifications?|graduat\w*|exams?",
    "credit": r"credit|financial",
    "funding": r"funding|funds?|budget|grant|headcount|board",
    "identity": r"identity|passport",
}

# Words that say that something was cleared or asked for, and not what it was.
_SAYS_NOTHING = frozenset(
    """
    a about added after all also an and any are arrived as at back be been begun begins before being below by came can
    certificate check checked checks clean clear cleared clears closed come comes complete completed completes condition
    conditional conditions confirmation confirmed contingencies contingency contingent date document documents done
    email employer everything failed fails fine for form found from go good got had has have hr human is it its job last
    letter made mail manager met my need needed needs no not now of offer office ok okay on one only our out outcome over
    paper papers passed pending phone positive proof received report resources result results satisfactory satisfied
    said says screening sent so started starts subject successful successfully team test that the their them then there
    they this through to under until up was waived we were when which while will with without work writing written
    yes yesterday you your
    """.split()
)
_ALL = re.compile(r"\b(everything|all of (them|it)|all (the )?(contingencies|conditions|checks)|both)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Matter:
    """What some words are about: known subjects, and the words that are left."""

    subjects: frozenset[str]
    words: frozenset[str]

    @property
    def named(self) -> bool:
        """Whether the words say what it is about at all."""
        return bool(self.subjects or self.words)

    def same_as(self, other: Matter) -> bool:
        """Say whether both name one thing, the one perhaps with a word more."""
        nested = self.words <= other.words or other.words <= self.words
        return self.named and (self == other or (bool(self.subjects) and self.subjects == other.subjects and nested))

    def closeness(self, other: Matter) -> int:
        """Return how much the two have in common; nothing where they name different known subjects."""
        if self.subjects and other.subjects and not self.subjects & other.subjects:
            return 0
        return 10 * len(self.subjects & other.subjects) + len(self.words & other.words)


def matter_of(text: str) -> Matter:
    """Return what the text is about."""
    lower = text.lower()
    subjects = frozenset(name for name, signs in SUBJECTS.items() if re.search(rf"\b({signs})\b", lower))
    words = re.findall(r"[^\W\d_]{2,}", lower)
    return Matter(subjects, frozenset(_singular(word) for word in words if word not in _SAYS_NOTHING))


def means_all(text: str) -> bool:
    """Say whether the words speak of every condition at once."""
    return bool(_ALL.search(text))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
