"""Whether the domain of an address stands for a name: "wexcombevale-nhs" for Wexcombe Vale Hospitals NHS Trust."""

from __future__ import annotations

import re
from functools import lru_cache

from candidacy.followup.mail.naming.names import squashed

WHOLE = 3
"""Letters of a word from which a domain holds the word and not only its initial."""
LEAST_HELD = 4
LONGEST_LABEL = 40
_SMALL = frozenset("and of the for at on in de la du des von van der upon y et".split())
_SHORT = {"brothers": "bros", "foundation": "fdn", "road": "rd", "saint": "st", "junior": "jnr", "township": "twp"}
_TRADE = (
    r"e?recruit(?:ment|ing|s)?|careers?|e?jobs|edujobs|hiring|talent|hr|mail|team|group|hq|online|chat|trac|taleo|gov|nhs|uk|us|ie|"
    r"staff|apply|people|onboarding|vetting|ltd|plc|inc|co|llp|org|grp"
)
_ENDS = re.compile(rf"(?:{_TRADE})$")
_STARTS = re.compile(rf"^(?:{_TRADE}|the)")
_SERVICE = re.compile(
    r"check|screen|vett|verif|sign(?!al)|vouch|refer|^ref|hire|hiring|recruit|talent|jobs?(?!son)|apply|test|assess|mail|box|calendar|"
    r"schedul|bot$|apps?$|trac$|trail$|path$|portal|network|survey|docu|post$|hub$|desk$|^candidate"
)
_DESK_DOMAIN = re.compile(r"-(?:e?recruit\w*|staff|hr|jobs|careers)\b")
_AGENCY = re.compile(
    r"(?i)recruit|resourcing|staffing|personnel|temps\b|staff$|headhunt|search partners|rpo$|(?:employment|temp\w*|staff) (?:agency|bureau)|manpower"
)


def is_agency(words: str) -> bool:
    """Say whether a name or a domain is that of somebody who finds people for others."""
    return _AGENCY.search(words) is not None


def is_service(label: str) -> bool:
    """Say whether a domain's label reads like that of a mailbox, or of a service that tests, checks, books or signs for others."""
    return _SERVICE.search(label) is not None


def sends_for_others(address: str) -> bool:
    """Say whether the address is one of an agency: "greenhandsrecruit", but not "merrowvalley-recruit", which is a desk."""
    domain = address.rpartition("@")[2]
    return is_agency(domain.split(".")[0]) and not _DESK_DOMAIN.search(domain)


@lru_cache(maxsize=4096)
def stands_for(label: str, name: str) -> bool:
    """Say whether the domain's label is made of the words of the name, whole or shortened, in their order."""
    words = tuple(one for one in re.findall(r"[^\W_]+", _apart(name)) if one not in _SMALL)[:12]
    return any(_holds(one, words) or _initials(one, name) for one in _labels(label[:LONGEST_LABEL]))


def _apart(name: str) -> str:
    words = (
        name.casefold()
        .replace("'", "")
        .replace("’", "")
        .translate(str.maketrans("áàâäéèêëíìîïóòôöúùûüñç", "aaaaeeeeiiiioooouuuunc"))
    )
    return " ".join(_SHORT.get(one, one) for one in words.split())


def _labels(label: str) -> set[str]:
    """The label as it is, and without what only says that it is for hiring."""
    found = {label, re.sub("and", "", label)}
    for pattern in (_ENDS, _STARTS, _ENDS):
        found |= {bare for one in found if len(bare := pattern.sub("", one)) >= WHOLE}
    return found


def _holds(label: str, words: tuple[str, ...]) -> bool:
    """Say whether the label can be cut into beginnings of the words, with enough of it in whole words."""
    reached: dict[int, int] = {0: 0}
    for word in words:
        for start, held in list(reached.items()):
            for length in range(1, len(word) + 1):
                if label[start : start + length] != word[:length]:
                    break
                more = held + (length if length >= min(WHOLE, len(word)) else 0)
                reached[start + length] = max(reached.get(start + length, 0), more)
    return reached.get(len(label), 0) >= LEAST_HELD


def _initials(label: str, name: str) -> bool:
    words = re.findall(r"[^\W_]+", _apart(name))
    return len(label) >= WHOLE and label in {
        "".join(one[0] for one in words), "".join(one[0] for one in words if one not in _SMALL)
    }  # fmt: skip


def same(label: str, name: str) -> bool:
    """Say whether the label is the name itself, written as one word."""
    return squashed(name) == label
