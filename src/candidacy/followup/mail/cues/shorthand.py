"""Shorthand of the tables: a tilde for a few words between, names in capitals for groups of words."""

from __future__ import annotations

import re

GROUPS = {
    "ROLE": r"(?:roles?|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|appointment|requisition|req|place|work)",
    "APPLY": r"(?:applications?|candidacy|candidature|submission|cv|resume|résumé|profile|papers|documents|dossier|form)",
    "THEM": r"(?:candidates?|applicants?|person|people|individuals?|someone|somebody|colleagues?)",
    "TALK": r"(?:interviews?|meeting|conversation|appointment|chat|call|discussion|visit|session|trial(?: shift| day)?|(?:phone|video) (?:call|screen|interview))",
    "TEST": r"(?:assessments?|tests?|exam|exercises?|tasks?|challenge|case stud(?:y|ies)|questionnaires?|assignment|quiz|work sample|simulation|inventory|take-home|games?)",
    "GLAD": r"(?:pleased|delighted|happy|thrilled|excited|glad|proud|over the moon|pleasure|honou?red)",
    "SORRY": r"(?:sorry|regret(?:fully)?|unfortunately|afraid|sadly|disappoint\w*|unhappily|to our regret|it is with regret|i hate|gutted|bad news)",
    "NOT": r"(?:not|n't|never|no longer|unable to|cannot)",
    "WE": r"(?:we|i|the (?:panel|team|board|committee|company|trust|council|school|manager|partners|governors|client|chef|owner))",
    "OFFER": r"(?:offers?(?: of (?:employment|appointment|the post|the position))?|job offer|employment offer)",
    "DAY": r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|next week|this week|mon|tues?|weds?|thu(?:rs)?|fri|sat|sun|\d{1,2}(?:st|nd|rd|th)?)",
}
_NAME = re.compile(r"\b(" + "|".join(GROUPS) + r")\b")


def compiled(words: str) -> re.Pattern[str]:
    """The pattern that the shorthand stands for."""
    spelled = _NAME.sub(lambda found: GROUPS[found[1]], words)
    return re.compile(spelled.replace("~", r".{0,60}?"))
