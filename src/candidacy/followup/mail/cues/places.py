"""How employers say where a talk is held: tables only."""

from __future__ import annotations

import re

NOUNS = frozenset(
    """
    office offices room rooms floor reception building house centre center hall clinic surgery practice hospital ward
    school nursery college university campus library museum gallery depot warehouse yard garage workshop factory plant
    mill site store shop branch restaurant café cafe kitchen bakery hotel bar pub farm vineyard studio salon theatre
    theater church station terminal airport headquarters hq entrance gate block wing suite unit lobby level boardroom
    showroom laboratory lab pharmacy home lodge tower court street road avenue lane square quay wharf drive boulevard
    parade terrace crescent park estate arcade mall market rue via calle avenida rua plaza platz büro bureau oficina department dept
    """.split()
)
"""What a talk is held in or at; alone it names no place."""
LINKS = frozenset(
    """
    the our of in on at near opposite behind beside above next to by & de la le les l' du des del di da do dos der den
    dem am an a zum zur van von y e et main ground first second third fourth fifth top lower upper north south east west
    nd rd th st head distribution training sports community health medical care conference education
    town city council service sorting leisure youth arts business visitor main central
    """.split()
)
"""Small words that stand inside the name of a place."""
UNITS = frozenset(
    """
    room rm suite unit floor level building block gate flat plot sector studio ward bay dock hall theatre no nr apt
    zimmer raum salle sala office shop lab gebäude étage stock phase km
    """.split()
)
"""What a number may follow."""
BREAKS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
    march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    today tomorrow noon midday please we i you your he she they it this that mr mrs ms thank thanks kind regards best if
    when where who bring our looking let there time date dress gmt bst utc cet cest est pst am pm a.m p.m o'clock uhr hrs
    hours hour h minutes minute mins min weeks week days day months years per
    """.split()
)
"""Where the name of a place is over."""
ABBREVIATED = frozenset({"st", "rd", "ave", "av", "no", "nr", "str", "jl", "ul", "blvd", "sq", "dr", "ln", "c"})
STREET = re.compile(
    r"(?i)\b(?:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|way|square|sq|place|court|row|hill|quay|wharf|boulevard|blvd|parade|terrace|crescent|close|highway|hwy|parkway|walk|gardens|park|rue|via|calle|carrer|rua|avenida|plaza|praça|piazza|corso|ulica|ul|jalan|jl|marg|nagar|sector|plot|estate)\b|(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|straat|laan|plein|gatan|vägen|gade|vej|katu)\b"
)
POSTCODE = re.compile(
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d\d ?[A-Z0-9]{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|[A-Z]{2,3} \d{4,5}|\d{5,6}(?= [A-ZÀ-Þ])|(?<=[^\W\d_] )\d{5,6})\b"
)
"""Britain, Ireland, Canada, the Netherlands, the United States and Australia, and towns beside five or six digits."""
TALK = re.compile(
    r"(?i)\b(?:interview(?:s|ed)?|meet(?:ing)?|see (?:you|us)|come|visit|appear|you are down|you're down|trial|appointment|panel|held|takes? place|attend|arrive|report|invit\w+|join us|welcom\w+|expect you|session|talk|chat|conversation|assessment|will be (?:in|at))\b"
)
"""A sentence that says where a talk is names the talk, or coming to it."""
ANCHOR = re.compile(
    rf"{TALK.pattern}|(?i:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{{1,2}}(?:[:.]\d\d)?\s?(?:am|pm|o'clock)\b|\b\d{{1,2}}[:.]\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)"
)
WORK = re.compile(
    r"(?i)\b(?:role|position|jobs?|vacanc(?:y|ies)|post|work(?:s|ed|ing)?|based|appl(?:y|ied|ying|ication)|experience|parking|car park|bus|train|tram|lunch|contract|start(?:ing)?|send|e-?mail|deliver|return|shifts?|team|placement|opening|opportunity|career|head|manager|director|officer|lead|chief|principal|partner|president|nurse|teacher|recruiter|coordinator|matron|supervisor|owner|founder|chair)\b"
)
"""What is there is not the talk, but the work, whoever works there, the way, or something to be sent."""
PAST = re.compile(
    r"(?i)\b(?:thanks?|enjoyed|last (?:week|month|time)|previous|came|met|was|were|spoke|visited|used to|moved (?:out|away))\b"
)
NOT_THERE = re.compile(
    r"(?i)\b(?:no longer|not|never|isn't|won't|instead of|rather than|other than|cannot|can't|unable|except)\b[^,;.]{0,18}$"
)
SHUT = re.compile(
    r"(?i)^\W{0,3}(?:which )?(?:is|are|has|have|will)\b[^.]{0,25}\b(?:closed|flooded|unavailable|no longer|not|full|out of use|booked)\b"
)
EITHER = re.compile(
    r"(?i)\b(?:if(?! you (?:would|could|can please|might))|alternatively|otherwise|either|unless|whether|in case|example|e\.g|should you|emergency)\b"
)
"""What comes after is one of several, or only perhaps."""
NOT_SAID = re.compile(
    r"(?i)\b(?:tbc|tba|tbd|to be (?:confirmed|agreed|arranged|announced|decided|advised|determined|notified)|n/?a|none|see|will|wherever|whichever|choice|up to you|as (?:before|agreed|discussed|usual)|same|please|not|unknown|flexible|any|various|multiple|several|or|unchanged|if)\b|\?"
)
VAGUE = re.compile(
    r"(?i)\W*(?:online|virtual(?:ly)?|remote(?:ly)?|in person|on ?site|video(?: ?call| ?conference| meeting)?|(?:tele)?phone(?: call)?|call|office|our office|the office|interview|here|meeting room|location|address|link)?\W*"
)
"""How a talk is held, and no place."""
PLATFORM = r"(?:(?:Microsoft |MS )?Teams|Zoom|Google Meet|(?:Cisco )?Webex|WebEx|Skype|Whereby|Jitsi(?: Meet)?|FaceTime|WhatsApp)"
PLATFORM_SAID = re.compile(
    rf"\b(?:[Vv]ia|[Oo]n|[Oo]ver|[Bb]y|[Tt]hrough|[Uu]sing)\s+(?:a\s+)?({PLATFORM}(?:\s+(?:video\s+)?(?:call|meeting))?)(?![\w-])"
)
PLATFORM_ALONE = re.compile(rf"(?i)\W*(?:{PLATFORM}|online)(?:[ -]?(?:meeting|call|video|video call))?\W*")
ROOMS: dict[str, re.Pattern[str]] = {
    "teams.microsoft.com": re.compile(r"/(?:l/meetup-join|meet)/\S"),
    "teams.live.com": re.compile(r"/meet/\S"),
    "zoom.us": re.compile(r"/(?:j|my|w|s|wc/join)/\S"),
    "meet.google.com": re.compile(r"/[a-z]{3,4}-[a-z]{3,5}-[a-z]{3,4}\b"),
    "webex.com": re.compile(r"/\S*(?:meet|join|j\.php|/m/)"),
    "whereby.com": re.compile(r"/\S"),
    "meet.jit.si": re.compile(r"/\S"),
    "meet.goto.com": re.compile(r"/\S"),
    "join.skype.com": re.compile(r"/\S"),
}
"""Rooms for video talks: the host, or what a host ends with, and how the address of a meeting goes on."""
JOIN = re.compile(
    r"(?i)\b(?:join(?:ing)?|(?:video|meeting|call|interview) (?:link|room)|link (?:for|to) (?:the|our|your|this) (?:video|meeting|call|interview|talk)|video (?:call|interview|meeting|chat))\b"
)
ELSEWHERE = re.compile(
    r"(?i)\b(?:book|choose|pick|select|slots?|(?:re)?schedul\w+|calendar|confirm|tests?|complete|apply|portal|survey|directions?|maps?|parking|newsletter|community|talent|network|unsubscribe|website|help)\b"
)
"""A link to something else than the talk."""
LABEL = re.compile(
    r"(?i)(?:[•*·▪●◦–-]\s*)?((?:interview|meeting|call|talk|video|session)\s+)?(location|venue|where|address|place|meeting point|join(?:ing)?(?: link| here| the (?:meeting|call|interview))?|link(?: to join)?|room|ort|adresse|treffpunkt|lieu|lugar|direcci[oó]n|luogo|indirizzo|locatie|adres|local|morada)\s*(?::|\s[–-]\s)\s*(.*)"
)
OF_THE_JOB = re.compile(
    r"(?i)\W*(?:salary|pay|wages?|hours|contract|position|role|job|job title|vacancy|department|grade|reports to|start date|employment type)\b[^:]{0,20}:"
)
OFTEN_OF_THE_JOB = frozenset({"location", "place", "address", "ort", "lieu", "lugar", "luogo", "locatie", "local"})
ANY_LABEL = re.compile(r"\W*[^\W\d_][\w '-]{0,24}:(?!//)")
