"""A name as it stands in a sentence, without what only stands around it."""

from __future__ import annotations

import re

from candidacy.followup.mail.naming.jobs import looks_like_a_job
from candidacy.followup.mail.naming.names import ORGANISATION

PERSON = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|dr|prof|sr|fr|rev)s?\.?\s+)?[A-ZÀ-Þ][\w'’-]+(?:\s+(?:[A-Z]\.?|de|van|von|der|[Oo]['’]?)?\s*[A-ZÀ-Þ][\w'’-]+){0,3}$",
    re.IGNORECASE,
)
"""What reads like the name of one person."""
_BEHIND = re.compile(
    r"(?i)^(?:via|for|of|at|from|to|on behalf of):?\s+(?:the\s+)?|^.{2,40}?(?:\s+at|,\s+for|\bboard of management of)\s+(?:the\s+)?(?=[A-Z])"
)


def _of_firm(name: str) -> str:
    """The firm alone of "Marrow Press for the Proofreader" and of "Gwen Pryce of Larkspur Solicitors"."""
    firm, joined, rest = name.partition(" for ")
    if joined and looks_like_a_job(rest):
        return firm
    person, joined, rest = name.partition(" of ")
    theirs = joined and ORGANISATION.search(rest) and not ORGANISATION.search(person)
    return rest.removeprefix("the ") if theirs and PERSON.match(person) and len(person.split()) == 2 else name


def tidied(name: str) -> str:
    """Return the name without signs, articles, the words of a sentence around it, and the person or the job that it is told with."""
    words = _BEHIND.sub("", re.sub(r"['’]s?$", "", name.strip(" \t\n,.;:!?\"'*_-–()[]")))
    words = re.sub(r"(?i)^(?:the) (?=[A-Z])", "", words)
    words = _of_firm(words)
    # "Pellworth Foods We have" runs on where no full stop stood between.
    words = re.sub(r"(?:\s(?:and|of|the|for|at|on|de|&))+$", "", words)
    return re.split(
        r"\s(?:Dear|Hi|Hello|Thank|We|Your|You|I|Please|Our|Unfortunately|On|In|Date|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)\b",
        words,
    )[0].strip(" ,.;:&-")
