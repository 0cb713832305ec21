"""Words worth asking about, and how to ask."""

from __future__ import annotations

import re

CHANGED = re.compile(
    r"\b(?:cut|reduced|lowered|shortened|saved|increased|raised|improved|grew|boosted|doubled|sped up|speeded up|brought down|"
    r"went (?:up|down)|fell|dropped|rose|got (?:better|faster|shorter|quicker)|became (?:better|faster|shorter)|fewer|faster|quicker|less)\b"
)
"""A change that has a size."""
VAGUE = re.compile(
    r"\b(?:a lot of|lots of|loads of|many|several|various|a number of|plenty of|a few|some) (?!of the time\b)(?:\w+ )?\w+|\b(?:things like that|and so on|and stuff|stuff like that|all sorts of \w+)\b"
)
"""An amount or a list that leaves the amount or the list out."""
TRAIT = re.compile(
    r"\bi(?:'m| am)(?: a| an)?(?: \w+)? (?:organised|organized|reliable|flexible|patient|calm|creative|hard ?working|motivated|friendly|punctual|careful|honest|"
    r"punctual|team player|hard worker|good listener|perfectionist|people person|quick learner|fast learner|problem solver|good communicator|natural leader|detail[- ]oriented)\b"
    r"|\bi work (?:well|best) (?:under pressure|in a team|alone)\b|\bi learn (?:fast|quickly)\b|\bmy (?:biggest |greatest |main )?strengths? (?:is|are) \w+(?: \w+)?"
)
"""Something said of oneself that others would have to see."""
ABSOLUTE = re.compile(r"\bi (?:always|never) \w+")
CHOSE = frozenset(
    "decided chose suggested proposed refused insisted changed stopped swapped switched moved picked preferred".split()
)
"""Deeds that had another way."""
HARD = re.compile(
    r"\b(?:it was (?:very |really |so )?(?:hard|difficult|tough|stressful)|i (?:struggled|found it (?:hard|difficult))|we (?:argued|disagreed))\b"
)
