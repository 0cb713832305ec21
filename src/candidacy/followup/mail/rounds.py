"""Which round of talks a mail speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from candidacy.followup.mail.kinds import MEETINGS, Kind
from candidacy.followup.mail.values import Sentence
from candidacy.followup.talks import FIRST_CALL

_NUMBERS = {
    "first": 1,
    "1st": 1,
    "one": 1,
    "second": 2,
    "2nd": 2,
    "two": 2,
    "third": 3,
    "3rd": 3,
    "three": 3,
    "fourth": 4,
    "4th": 4,
    "four": 4,
}
_NUMBER = "|".join(_NUMBERS)
_ORDINAL = "|".join(one for one in _NUMBERS if one[-2:] in ("st", "nd", "rd", "th"))
_ROUND = re.compile(
    rf"\b(?P<first>{_ORDINAL})[- ](?:round|stage|interview)\b(?! (?:of|was))|\b(?P<second>{_ORDINAL})[- ](?:\w+[- ]){{1,2}}?interview\b|\b(?:round|stage|interview)[ #]+(?P<third>[1-5]|{_NUMBER})\b(?![:.]\d)(?! (?:of the day|candidate))"
)
_OVER = re.compile(r"\b(?:after|following|from|passed|cleared|enjoyed|your|attending|thank(?:s| you)?)\b.{0,25}$")

_SCREENING = re.compile(
    r"\b(?:pre-?)?screen(?:ing)?[- ](?:call|chat|conversation|interview|talk|discussion)\b|\b(?:phone|telephone|video|recruiter)[- ]screen(?:ing)?\b|\b(?:intro(?:ductory)?|initial|exploratory|first|recruiter)[- ](?:phone |telephone |video )?(?:call|chat|conversation)\b"
)
_CALL = re.compile(
    r"\b(?:phone|telephone|video|teams|zoom|skype|whats ?app|\d\d[- ]min(?:ute)?s?)[- ](?:call|chat|conversation)\b|\b(?:our|the|your|this|that) call\b"
)


def round_of(sentences: Sequence[Sentence], kind: Kind) -> int | None:
    """The round that is said in words, from 1, or 0 for a first call; None where none is, or where the mail is about no talk."""
    if kind not in MEETINGS:
        return None
    if kind is Kind.SCREENING or _is_of_a_call(sentences):
        return FIRST_CALL
    found = [(number, over) for one in sentences for number, over in _rounds(one.plain)]
    ahead = [number for number, over in found if not over]
    return max(ahead) if ahead else None


def _is_of_a_call(sentences: Sequence[Sentence]) -> bool:
    """Say whether the talk is a first call: so named, or a call where no word is of an interview."""
    words = " ".join(one.plain for one in sentences)
    return bool(_SCREENING.search(words) or (_CALL.search(words) and "interview" not in words))


def _rounds(words: str) -> list[tuple[int, bool]]:
    return [
        (
            _number(hit["first"] or hit["second"] or hit["third"]),
            bool(_OVER.search(words[: hit.start()])) and "second" not in words[: hit.end()],
        )
        for hit in _ROUND.finditer(words)
    ]


def _number(word: str) -> int:
    return _NUMBERS.get(word) or int(word)
