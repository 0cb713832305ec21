"""The questions that nearly every interview has, told by their words however they are put. Tables only, written by us."""

from __future__ import annotations

import re
from functools import lru_cache

_ME = r"(?:yourself|you)"
LONGEST_QUESTION = 600
"""Characters of a question that are looked at: no question is longer, and a pasted page must not hold anybody up."""
TOPICS: dict[str, str] = {
    "your path": rf"tell (?:us|me) (?:\w+ ){{0,3}}about {_ME}\b|\babout yourself|(?:walk|take|talk|run) (?:us|me) (?:quickly )?through your (?:career|background|cv|résumé|resume|work|history|path)|introduce yourself|your (?:\w+ )?background|your (?:career|working life|work life|work history|professional life)(?: (?:so far|to date|until now|up to now|in brief|briefly))?\b(?! (?:goal|plan|aim|go))|(?:rundown|overview|summary|outline|sketch) of your|done (?:up to|until) now|experience (?:so far|to date|in general)|who (?:are you|is)\b(?=.{0,12}$)|career so far|done so far, and what brings",
    "why them": r"\bwhy (?:us|here|them|this (?!one)\w+|our \w+|the (?:job|role|post|company|school|hospital|firm|library|hotel|shop))\b|why (?:do|did|would) you (?:want|like|choose|apply|wish|pick)(?! (?:to )?(?:leave|go|move|change|quit|stop))|apply (?:here|to us|for this)|what (?:made|makes) you (?:apply|choose|want|interested)|(?:attract|dr[ae]w|appeal)(?:s|ed|n)? (?:to )?(?:you|me)\b|made you (?:pick|go for|decide)|why (?:pick|choose|apply|come)\b|interests? (?:you|me) (?:in|about)|why are you interested|why (?-i:[A-Z])[\w&' ]*\?|what made you .*elsewhere|why do you want to do this",
    "leaving": r"\bwhy (?:did|are|do|have|would) you .*(?:leav|left|mov|looking|chang|quit|go\b)|why (?:did|are) you (?:finish|stop|end|go)|reasons? for (?:leaving|moving|going|the move|changing|your leaving)|moving on (?:from)?|thinking of leaving|why (?:\w+ ){0,3}leav|left (?:your|my) (?:last|old|previous|current)",
    "what you know of them": r"what do you know (?:about|of) (?:us|our|the (?:company|firm|hospital|library|school|shop|hotel|organisation|practice)|(?-i:[A-Z]))|what have you (?:heard|read|found out) about us|know about (?:us|the company)\b|looked us up",
    "your questions": r"questions? (?:do you have )?for (?:us|me)\b|(?:do you have|have you|got) (?:got )?any (?:other )?questions|any questions|(?:like|want|wish) to ask us\b|anything .*\bask\b",
    "strength": r"\bstrengths?\b|what (?:are|is) you (?:really )?(?:best|good) at|what are you (?:really )?(?:best|good) at|best qualit",
    "weakness": r"\bweak(?:ness(?:es)?|er|est|)\b|still find hard|get better at|(?:areas?|something|what) (?:\w+ ){0,3}(?:to )?(?:improve|develop(?:ment)?)\b|not (?:so )?good at|what do you struggle with|do you find (?:hard|difficult)",
    "when you can start": r"when (?:could|can|would|are|will) you (?:be )?(?:able to )?(?:free to )?(?:start|begin|available|join)|\bnotice(?: period)?\b|(?:earliest|soonest) .*start|how soon (?:could|can|would) you\b(?=.*(?:start|begin|join|come|free|available))(?! take on)|free to (?:start|begin|join)|available to start|start date",
    "where you want to be": r"where (?:do|would) you (?:\w+ ){0,4}(?:be|see|yourself)\b|(?:three|five|ten|two|few|\d+) years(?:'|’)?(?: time)?\b(?=.*(?:be|yourself|plan|goal))|(?:in|be) .*\b(?:three|five|ten|few|\d+) years\b(?=.*where)|career (?:goals?|plans?|aims?)|long[- ]term (?:goals?|plans?)|ambition",
    "what you are proud of": r"(?<!that you are )\bproud(?:est)?\b|achievements?\b|accomplish",
    "what others say of you": r"(?:manager|boss|supervisor|colleagues?|team|friends?|last person|others|referees?|head ?teacher|employer) .*(?:say|describe|tell us|think)\b.*\byou|(?:describe|say about) you\b|(?:manager|boss|colleagues?|referees?) .*(?:say|describe)",
    "why you": r"why (?:should|would|must|ought) (?:we|i|they) (?:choose|hire|take|pick|give|want|employ)|\bwhy you\b|what (?:makes|sets) you .*(?:apart|different|right|best|stand)|what (?:can|do|would|will) you (?:bring|offer|add)\b(?! instead)|better than the others?",
    "a gap": r"\bgaps?\b|months? without a job|career break|time out\b|what (?:did|were) you (?:do|doing) (?:between|from|during|in (?:20|that))|not working (?:between|from|in)|out of work (?:between|from)",
    "since the last job": r"(?:what have|been) (?:you )?(?:been )?(?:doing|up to) (?:since|now|lately)|since (?:your last|then|you left|leaving)|last job in the résumé ended",
    "a short stay": r"only (?:\w+ ){0,3}(?:stay(?:ed)?|months?|weeks?|a year|there)\b|stay(?:ed)? (?:such|so|only)\b|lasted \d+ months?|after (?:only )?(?:\d+|two|three|four|five|six|seven|eight) months?|short (?:stay|time)|so (?:briefly|short)",
    "keeping up": r"keep(?:ing)? (?:yourself |your \w+ |your knowledge )?up\b|up[- ]to[- ]date|stay current|what is new in|keep(?:ing)? (?:abreast|learning)|cpd\b",
    "changes in the field": r"(?:will|going to) change (?:most|in)|future of (?:the|this|your) (?:trade|field|industry|profession|sector)|(?:biggest|main) (?:change|trend)s?",
    "pay": r"\bsalary|\b(?:your|the|what|our) pay\b|pay (?:expectations?|range|scale)|\bwages?\b|\b(?:you|to) earn\b|hourly rate|how much (?:do|would) you (?:want|expect|like)",
    "permission to work": r"(?:entitled|allowed|permi\w+|right|authori\w+|legal\w*) (?:\w+ )?to work|work permit|\bvisa\b|citizen",
}  # fmt: skip
_COMPILED = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in TOPICS.items()}

SAME_MATTER: tuple[str, ...] = (
    "pressure stress stressed stressful busy busiest rush hectic deadline deadlines overwhelmed",
    "mistake mistakes error errors slip wrong",
    "hard harder hardest difficult toughest tough tricky challenging challenge",
    "fast quick quickly speed pace rate",
    "accurate accuracy correct precise exact careful care",
    "rule rules reg regs regulation regulations standard standards law laws code",
    "accident accidents injury injuries incident incidents",
    "drive driven drove run ran operate operated operating handle",
    "support help helping assist assisting assisted adapt adapting include including",
    "pupil pupils student students child children class classroom lesson lessons kid kids",
    "worry worried worrying concern concerned safeguarding",
    "cold frozen freezer reefer refrigerated chilled fridge ice snow winter",
    "home house houses domestic dwelling",
    "book books title item catalogue catalog",
    "transport travel commute car bus way",
    "rude moody impatient wait waiting",
    "dangerous live dead isolate isolation isolated",
    "complaint complaints complain complains complaining angry rude unhappy upset furious shouting aggressive difficult",
    "conflict quarrel disagreement disagree argument argue dispute clash fallout",
    "priorities prioritise prioritize juggle order urgent first noon",
    "weekend weekends saturday saturdays sunday sundays evening evenings night nights shift shifts hours rota late early riser",
    "allergy allergies allergen allergens allergic intolerance intolerances diet diets dietary",
    "team teams teamwork colleagues colleague together others coworker coworkers",
    "patient patients client clients resident residents customer customers guest guests reader readers pupil pupils student students passenger passengers visitor visitors",
    "medicine medicines medication medications drug drugs tablets",
    "licence license licences certificate certificates certified registration registered pin ticket card qualification",
    "valid current date renew renewed expire expires expired due",
    "drive driving driver car van",
    "lift lifting heavy back physical standing feet stand",
    "software program programs system systems package app application computer computers",
    "organise organised organize organized keep track tracked plan planning diary",
    "comfort comforted calm calmed reassure reassured frightened distressed scared worried anxious crying",
    "explain explained explaining teach taught teaching train training show showed",
    "learn learned learnt learning",
    "error-free accurate accuracy careful check checked checking detail details",
    "lead led leading leader leadership manage managed managing supervise supervised",
    "clean cleaning cleaned tidy hygiene wash",
    "temperature temperatures fridge cold warm chilled",
    "money cash till takings",
    "booking bookings reservation reservations booked reserve",
    "wiring wire rewire circuit circuits",
    "invoice invoices payment payments pay paying paid supplier suppliers debt debts",
    "reconcile reconciled reconciling reconciliation agree balance balances match",
    "children child kids young toddlers pupils",
    "elderly older old senior",
    "change changes changed new",
    "safe safely safety danger dangerous hazard hazards risk risks",
)  # fmt: skip
"""Words that ask for the same thing; each line is one matter."""


@lru_cache(maxsize=4096)
def topics_of(text: str) -> frozenset[str]:
    """Return the names of the usual questions that the text asks."""
    plain = " ".join(text[:LONGEST_QUESTION].replace("’", "'").split())
    return frozenset(name for name, pattern in _COMPILED.items() if pattern.search(plain))
