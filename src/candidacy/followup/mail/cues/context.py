"""What takes the force out of a sentence: tables only."""

from __future__ import annotations

from candidacy.followup.mail.cues.shorthand import compiled

SELECTION = compiled(
    r"\b(?:if|should|in the event|provided|assuming|when|once|as long as|depending)\b~\b(?:selected|shortlist\w*|short-list\w*|successful|unsuccessful|match(?:es)?|suitable|good fit|fit for|a fit|lines? up|progress\w*|move (?:forward|on)|moving (?:forward|ahead)|go(?:es)? well|chosen|qualif\w*|meets? (?:the|our)|pass(?:es)?|invited|like what|(?:are|be|is) interested in (?:you|your|mov|talk|proceed|tak)|offered|decide(?:s)? to|feel|reach(?:es)? the|make it|wish to take (?:your|you)|want to (?:take|know|move)|get to)\b"
    r"|\b(?:selected|shortlisted|successful|unsuccessful|suitable|qualified|chosen|eligible) (?:candidates?|applicants?|people)\b|\b(?:candidates?|applicants?|those|people) (?:who|that|scoring|selected|shortlisted|meeting|invited)\b|\bonly (?:those|candidates|applicants|shortlisted|people)\b"
    r"|\b(?:may|might|could) (?:be )?(?:contact|invite|invited|ask|be asked|call|arrange|be contacted|then|also|subsequently)\b|\bwhat happens next\b|\b(?:our|the) (?:hiring|interview|recruitment|selection|full) process (?:is|usually|typically|consists|has|includes|involves)\b|\bfollowed by\b|\bwhether or not\b|\bregardless of\b|\beither way\b"
)
"""A step that comes only for some, or only perhaps: what is said of it has not happened."""
UNLESS = compiled(
    r"\b(?:if|should|in the event|unless|in case|reserve the right)\b~\b(?:you|we|your|there|this|not|unable|need|can't|cannot|wish|would (?:like|prefer)|no longer|any|satisfactory|information|change|fail|withdraw|decline|cancel|reschedul\w*|rearrang\w*|require|false|found|questions?)\b"
)
"""A way out that is mentioned, such as "if you need to rearrange": what comes after it has not happened."""
POLITE = compiled(
    r"\bif (?:you(?:'re| are| would| could| can|'d| were)? ?(?:still |be )?(?:interested|free|available|happy|able|like|could|can|can make|willing|wish to accept|want (?:it|the)|want to join|don't mind|would)|that (?:works|suits|is (?:ok|okay|convenient|agreeable))|this (?:works|suits|is (?:ok|okay|convenient|suitable))|so\b|possible|convenient|it suits|it's (?:ok|okay)|you don't mind|ok\b)"
)
"""An "if" out of politeness."""
PAST = compiled(
    r"\b(?:thank(?:s| you)?(?: \w+){0,3}? (?:for|again for)|pleasure|enjoyed|great|lovely|nice|good|kind of you|appreciate|grateful)\b~\b(?:attend\w*|com(?:e|ing)|interviewing|meet(?:ing)?(?: with)? (?:you|us|the)|your time|tak(?:e|ing) (?:the time|part)|complet\w*|giv(?:e|ing) up|see(?:ing)? you|met you|joining us|speak(?:ing)?|participat\w*|talking)\b|\b(?:follow(?:ing|s)|after|since|at|from|during|further to|in|on) your (?:\w+ ){0,3}(?:interview|assessment|test|trial|call|visit)\b|\byou (?:interviewed|attended|met|came|did|took|completed)\b|\b(?:last|recent) interview\b|\bhow the interview went\b|\bafter (?:the|our|your) (?:\w+ )?(?:interview|meeting|conversation|call)\b"
)
"""What is over: an interview that somebody is thanked for is not an invitation."""
