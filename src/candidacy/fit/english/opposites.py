"""Words that rule each other out, and words that say a thing is not there yet."""

from __future__ import annotations

import re

from candidacy.fit.words import stem

_PAIRS = """male/female adult/paediatric adult/child adult/children primary/secondary domestic/industrial domestic/commercial payable/receivable
geriatric/paediatric elderly/paediatric residential/commercial inbound/outbound junior/senior manual/automatic private/public small/large
undergraduate/postgraduate hot/cold front/back light/heavy internal/external indoor/outdoor dog/cat beef/fish gas/electric"""

OPPOSITES: dict[str, frozenset[str]] = {}
for _pair in _PAIRS.split():
    _one, _other = (stem(word) for word in _pair.split("/"))
    OPPOSITES[_one] = OPPOSITES.get(_one, frozenset()) | {_other}
    OPPOSITES[_other] = OPPOSITES.get(_other, frozenset()) | {_one}

NOT_THERE = re.compile(
    r"\bnot (?:yet|done|started|count|held|completed|my)\b|\bdoes not count\b|\bno (?:experience|licence|license|formal)\b|\bnever\b|\bn['’]t (?:yet|have|done|count|hold|drive)\b|\bwithout (?:a|any)\b|\bbooked (?:on|for|onto)\b|\bhope to\b|\bwould like to\b|\bwant to (?:learn|do|get|try)\b",
    re.IGNORECASE,
)
"""A line that says so is no evidence of holding a thing."""

NOT_WHOLLY = re.compile(
    r"\bexpired\b|\blapsed\b|\bin progress\b|\bworking towards?\b|\bunfinished\b|\bpart[- ]completed\b|\bcurrently studying\b|\benrolled\b|\bin training\b|\bobserved\b|\bshadow(?:ed|ing)\b|\bpending\b|\bdue to (?:complete|finish)\b",
    re.IGNORECASE,
)
"""A line that says so is weak evidence at most."""

HELPED_ONLY = re.compile(
    r"\bhelp(?:ed|ing|s)?\b|\bassist(?:ed|ing|s)?\b(?! (?:customers|patients|residents|clients|guests|passengers|students|children))|\b(?:passed|handed|hand|pass|forward(?:ed)?|sent|send)\b.{0,40}\b(?:on|over|to|back)\b|\bsat in\b|\bsit in\b|\bwatch(?:ed|ing)?\b|\battended\b|\bintroduction to\b|\bawareness\b|\bwebinar\b|\btaster\b|\bawaiting\b|\bwaiting (?:for|list)\b|\bregistered for\b|\bread (?:up|about)\b|\bcopied\b|\bunder supervision\b|\bbasic\b|\bbeginner|\bschool\b.{0,12}\b(?:french|spanish|german)\b|\bstudy group\b",
    re.IGNORECASE,
)
"""A line that says so tells of a lesser part: helped with, passed on, heard about."""

LEADING = re.compile(
    r"\b(?:lead|leads|leading|led|manag(?:e|es|ed|ing|er)|supervis\w+|overs(?:ee|aw|een|eeing)\w*|direct(?:s|ed|ing)?|head(?:s|ed)? (?:of|up)|in charge|run|runs|ran|running|own(?:s|ed)?|coach\w*|mentor\w*|train(?:s|ed|ing)? (?:up |new |the )?(?:staff|colleagues|starters|people|others)|appoint\w*|chair(?:s|ed)?|under me|reports? to me|responsible for)\b",
    re.IGNORECASE,
)
"""Words by which a deed is one's own to answer for."""
