"""Signs by which postings and résumés tell what a line is: short tests, each named for what it finds."""

from __future__ import annotations

import re

PAY = re.compile(
    r"[£$€₹]\s?\d|\bsalary\b|\bwage|\bper hour\b|\ban hour\b|\bCTC\b|\bpay (?:is|rate|band|scale)", re.IGNORECASE
)
US = re.compile(r"^(?:we|our|the \w+|it|there|i)\b", re.IGNORECASE)
CHECKS = re.compile(
    r"\bsubject to\b|\b(?:contingent|conditional) (?:up)?on\b|\bmust pass\b|\bpass (?:a|an|our|the)\b|\b(?:dbs|background|police|vetting|drug|clearance|criminal)\b",
    re.IGNORECASE,
)
STANDING_FACT = re.compile(
    r"^there (?:are|is)\b|\byou(?:['’]ll| will) (?:report to|join (?:the|a|our|us))\b|\b(?:retires|opened|reopened|is happy to)\b|\bis not available\b|^(?:whoever|honestly)\b",
    re.IGNORECASE,
)
TEAM = re.compile(
    r"\breport(?:s|ing)? (?:directly )?to\b|\bteam of\b|\bjoin (?:a|our|the)\b|\b(?:there are|we are|we['’]re) \w+ of us\b",
    re.IGNORECASE,
)
CONTRACT = re.compile(
    r"\bpermanent\b|\bfixed[- ]term\b|\btemporary\b|\bcontract\b|\bmaternity cover\b|\b\d{1,2}[- ]month\b|\bprobation",
    re.IGNORECASE,
)
HOURS = re.compile(r"\b\d+(?:\.\d)? hours\b|\bfull[- ]time\b|\bpart[- ]time\b|\bmonday\b|\bhours\b", re.IGNORECASE)
FUTURE = re.compile(
    r"\b(?:plan(?:s|ning)? to|expand|expansion|grow(?:ing|th)|new (?:site|branch|wing|shop|store|building)|opening (?:in|a)|next year|by 20\d\d)\b",
    re.IGNORECASE,
)
EXPERIENCE_NEAR = re.compile(
    r"\bexperience\b|\bminimum\b|\bat least\b|\byou(?:['’]ll|['’]ve)?\b|\bworked|working\b|\bpost-?(?:registration|qualif)|\bin (?:a|an|the)\b|\bas an?\b|\bdriving\b|\bof \w+ing\b|\bretail\b|\bpractice\b|\bhands-on\b|\bbehind you\b|\bverifiable\b|\byears?['’]? (?:of|in|as|with|or (?:more|better|so)|plus)\b(?! age)|\b(?:years?|yrs?|months?)['’]?\s+(?:\w+ly )?(?:in|\w+ing)\b|\b(?:years?|yrs?)\+",
    re.IGNORECASE,
)
NOT_EXPERIENCE = re.compile(
    r"\b(?:years?|months?)[- ](?:old|contract|probation|fixed|history|plan|anniversary|licen|guarantee|award|preceptor|clean|driving record|no\b)|\byears of age\b|\b(?:aged?|over|under) \d+\b|\bevery\b|\bper year\b|\ba year\b(?! or)|\byear \d",
    re.IGNORECASE,
)
ORGANISATION = re.compile(
    r"\b(?:ltd|limited|llc|inc|plc|gmbh|pvt|pty|trust|hospitals?|schools?|librar(?:y|ies)|council|hotel|college|university|group|company|bakery|restaurant|clinic|home|centre|center|services|logistics|systems|union|church|foundation|society|department|co\.|& sons|outfitters|salon|kitchen|freight|engineering|partners|associates|surgery|practice|academy|bus lines|transit|works)\b",
    re.IGNORECASE,
)  # fmt: skip
ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|approx|incl|inc|ltd|co|no|st|dr|mr|mrs|ms|vs|dept|min|max|hrs|yrs|B\.Sc|M\.Sc|B\.E|B\.Ed|Ph\.D|a\.m|p\.m|\b[A-Z])\.)$",
    re.IGNORECASE,
)
CUT = re.compile(
    r"\s*(?:,?\s+(?:but|although|though|while|whilst|because|since|unless|except)\s+|\s+[–—-]\s+|,\s+(?:which means|as well as|together with|along with|plus|so|and also|or)\s+|,\s+and\s+|,\s+|\s+and\s+|\s+plus\s+|\s+&\s+|:\s+)",
    re.IGNORECASE,
)
STANDS_ALONE = re.compile(
    r"^(?:who(?:['’]s|se)?|with|ideally|preferably|you(?:['’]\w+)?|we(?:['’]\w+)?|they|the ability|able|ability|experience|knowledge|must|should|have|has|hold|be|an? (?:willingness|commitment|keen|good|strong|clear|full|current|valid|working|genuine|clean|recogni[sz]ed))\b",
    re.IGNORECASE,
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|do|does|did|['’](?:s|re|ve|ll|d))\b", re.IGNORECASE
)
"""A verb that makes a sentence of what else would be a fragment."""
NOT_WORK = re.compile(r"\bcareer break\b|\bat home\b|\bparental leave\b|\bmaternity leave\b|\btravel(?:led|ling)?\b(?! (?:agent|nurse))|\bgap year\b|\bunemployed\b|\bredundan|\bsabbatical\b|\bcaring for\b|\bcarer for my\b", re.IGNORECASE)  # fmt: skip
ABILITY = re.compile(
    r"^(?:(?:the|proven|demonstrated|good|strong|an?) )*(?:ability|able|capable|capacity|confidence|confident)\b",
    re.IGNORECASE,
)
YOU_WILL = re.compile(
    r"^(?:you|they|the \w+)(?:['’]ll| will|['’]d| would)\b(?! need| have| be (?:an?|able|comfortable|confident|someone))",
    re.IGNORECASE,
)
EXPERIENCE_HEAD = re.compile(
    r"\bexperience\b|\bbackground in\b|\btrack record\b|\byears?['’]? (?:of|in|as|with)\b|\byears['’]|\bmonths['’]",
    re.IGNORECASE,
)
DRIVES = re.compile(r"\b(?:licen[cs]e|able to drive|driver)\b", re.IGNORECASE)
SPOKEN_WELL = re.compile(
    r"\bfluen|\bnative\b|\bmother tongue\b|\bfirst language\b|\bbilingual\b|\bexcellent\b|\bproficien|\bc[12]\b|\badvanced\b|\bprofessional\b",
    re.IGNORECASE,
)
SPOKEN_LITTLE = re.compile(
    r"\bbasic\b|\bsome\b|\bbeginner|\blearning\b|\bschool\b|\ba[12]\b|\belementary\b|\ba little\b|\bduolingo\b|\bconversational\b|\bstudied\b|\bgcse\b|\bspoken not written\b",
    re.IGNORECASE,
)
LANGUAGE_TALK = re.compile(
    r"\bspeak|\bspoken\b|\bfluen|\bnative\b|\blanguage|\bbilingual\b|\btranslat|\binterpret|\bmother tongue\b|\bc[12]\b|\bb[12]\b|\bconversational\b",
    re.IGNORECASE,
)
LANGUAGE_STATED = re.compile(
    r"\s*(?:[,;.()\-–—:/|]|$|(?:and|or|is|at|to|as|with|in|speaker|speaking|language|fluen\w*|native|conversational|basic|spoken|written|first|mother|from|both|[abc][12]|on|intermediate|advanced|proficient|bilingual|is my)\b)",
    re.IGNORECASE,
)
