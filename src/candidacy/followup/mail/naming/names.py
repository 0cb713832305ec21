"""Names of employers in words: how they begin and end, and what is none. Tables first."""

from __future__ import annotations

import re

FREE_MAIL = {
    "gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "ymail", "icloud", "me", "mac", "aol", "gmx", "web", "proton",
    "protonmail", "btinternet", "sky", "talktalk", "virginmedia", "eircom", "bigpond", "optusnet", "msn", "mail", "fastmail",
    "homemail", "comcast", "verizon", "att", "t-online", "orange", "free", "wanadoo", "ntlworld", "zoho", "hey", "pm",
}  # fmt: skip
GO_BETWEENS = {
    "workday", "myworkday", "myworkdayjobs", "greenhouse", "greenhouse-mail", "lever", "hire", "ashbyhq", "workable", "workablemail",
    "smartrecruiters", "icims", "taleo", "successfactors", "bamboohr", "breezy", "jobvite", "teamtailor", "teamtailor-mail", "personio",
    "recruitee", "pinpointhq", "tribepad", "jobtrain", "networx", "trac", "jobs", "nhsjobs", "indeed", "indeedemail", "linkedin", "reed",
    "totaljobs", "cv-library", "monster", "glassdoor", "ziprecruiter", "seek", "stepstone", "xing", "hirevue", "sparkhire", "testgorilla",
    "codility", "hackerrank", "shl", "calendly", "docusign", "hellosign", "adobesign", "checkr", "sterling", "hireright", "goodhire",
    "gov", "mailchimp", "sendgrid", "amazonses", "google", "microsoft", "applytojob", "paylocity", "adp", "ukg", "ultipro", "dayforce",
    "jazzhr", "recruiterbox", "freshteam", "eploy", "oleeo", "hireful", "occupop", "peoplehr", "comeet", "rippling", "gem", "xref",
}  # fmt: skip
"""Services that send for employers; none of them is the employer."""
DESKS = (
    r"(?:talent acquisition|human resources|people (?:&|and) culture|people (?:team|operations|ops|services)|(?:hr|hiring|recruiting|recruitment|resourcing|careers?|talent|people|staffing|personnel|admissions|onboarding|jobs|vetting|crewing|selection|candidate)"
    r"(?: (?:team|department|dept|services|office|desk|unit|support|experience|notifications|centre|center|partner|manager|advisor|adviser|hub|no-?reply))?|no-?reply|do not reply|notifications?|team|info|enquiries|office|reception|admin|applications?|apply|alerts?|system)"
)
ORGANISATION = re.compile(
    r"(?i)\b(?:ltd|limited|llc|inc|plc|gmbh|ag|llp|corp|corporation|company|co|group|council|school|academy|college|university|hospital|infirmary|trust|hotel|solicitors|accountants|architects|clinic|practice|surgery|bank|care home|nursing home|museum|gallery|foundation|services|logistics|bakery|restaurant|caf[eé]|transport|haulage|foods?|farms?|homes|housing|dental|veterinary|vets|pharmacy|library|district|authority|institute|partners|associates|brothers|sons|motors|garage|airlines?|airways|engineering|construction|builders|systems|software|technologies|labs|studios?|media|partnership|charity|society|church|nursery|kindergarten|preschool|creche|county|city of|borough|constabulary|police|fire|courts?|laundry|brewery|kitchens?|stores?|supermarkets?|logistics|railways?|buses|coaches|couriers|energy|water|insurance|consulting|consultants|industries|manufacturing|mills?|works|press|publishers|theatre|centre|center|health|healthcare|care|hospice|community|agency|staffing|recruitment|retail|designs?|digital|analytics|capital|holdings|international|medical|marine|shipping|glass|steel|pellets|plastics|timber|nurseries|gardens|zoo|park|leisure|spa|fitness|bistro|inn|arms|tavern|diner|grill)\b"
)
DESK_WORDS = frozenset(
    """
    academic admin administration admissions agency alerts and applications application area assistant automated automatic board booking
    bookings bot branch bureau business calendar campaigns candidate capital care career careers cell central centre ceo chair
    chairperson chief chat circle class clerk clerks clinical club college committee community company contracts convener coordinator
    corporate council crew crewing culture customer data deputy desk department development digital direct directorate director
    division doctor early education engineering estates executive experience faculty facilities finance fleet for from front general
    global governance governors graduate group head health hello hiring hospital house hr human induction info international interview
    interviews jobs journey kitchen lead learning legal logistics mail management manager managers medical national new news
    notification notifications nursing occupational of office officer online onboarding operations ops our owner mailbox accounts panel partner payroll
    pension people person personnel pharmacy placement platform portal practice pre employment pre-employment principal private
    process professional programme project property public recruit recruiting recruiter recruitment recruits references regional
    registrar registry reply research residential resource resources resourcing restaurant retail robot safer safety sales scheduler
    scheduling school schools screening secretary secretariat section security selection senior service services shared site social
    staff staffing store student submissions superintendent supervisor support system systems talent team technical temp temporary test
    tests the training transport transportation treasurer trust trustees unit vacancies vacancy vetting volunteer warden welcome
    advisory appointments classified force leadership membership offers postroom shipboard volume voluntary
    workforce you your before after last next robin happiness democratic export whatsapp workday trac taleo greenhouse lever
    """.split()
)
"""Words of which names of desks and of services are made; a name of nothing else is no employer's."""
CAPITAL = r"(?:(?:\d(?=[A-Z]))?[A-ZÀ-Þ][\w'’&+-]*(?:\.(?=\w)[\w]+)*|[a-z]{1,3}[A-Z]\w+)"
NAME = rf"{CAPITAL}(?:(?:,? (?:&|and|of|the|de|la|du|von|van|der|for|at|on|upon|y|et) (?:the )?|[ ]){CAPITAL}){{0,6}}"
NOT_NAMES = re.compile(
    r"(?i)^(?:dear|hi|hello|hey|good|thank|thanks|please|we|you|your|our|the|this|that|it|i|if|as|at|to|for|from|in|on|of|and|but|with|mr|mrs|ms|miss|dr|sir|madam|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|date|time|venue|location|re|fw|fwd|ref|application|applications|interview|interviews|invitation|update|updated|job|position|role|post|vacancy|offer|conditional|contract|assessment|test|references|reference|start|confirmation|confirm|cv|dbs|garda|nmc|pin|zoom(?: (?:meeting|call|link))?|teams(?: (?:meeting|call|link))?|microsoft|google meet|google|skype|uk|us|usa|ireland|australia|england|scotland|wales|london|dublin|europe|monday's|today|tomorrow|next|band|level|grade|step|ward|room|floor|unit|building|congratulations|unfortunately|sorry|following|further|after|once|hr|hiring|human resources|recruitment|careers?|talent|people|first|second|final|outcome|status|reminder|action|required|important|urgent|candidate|applicant|sincerely|regards|click|view|login|log|id|i-9|p45|gmt|bst|est|pst|am|pm|english|german|french|spanish|dutch|british|irish|american|excel|word|sage|python|java|php|covid|christmas|easter|head|new|closed|thread|attached|here|full|part|let|can|could|would|just|so|no|yes|not|all|each|every|some|any|many|also|however|although|while|when|where|what|which|who|how|why)\b\W*$"
)


def squashed(words: str) -> str:
    """The letters and digits alone, as they stand in a domain."""
    return re.sub(
        r"[^a-z0-9]", "", words.casefold().replace("&", "and").replace("é", "e").replace("ü", "u").replace("ö", "o")
    )


def keyed(words: str) -> str:
    """The name as one compares it: without its legal form, its article and its case."""
    plain = re.sub(r"(?i)[,.]? (?:ltd|limited|llc|inc|plc|gmbh|ag|llp|corp)\.?$", "", words.strip(" ,.;:-–"))
    return squashed(re.sub(r"(?i)^the ", "", plain))


def domain_label(address: str) -> str:
    """The part of an address's domain that names somebody; "" for free mail and for services that send for others."""
    domain = address.rpartition("@")[2]
    labels = [one for one in domain.split(".") if one]
    known = {
        "co",
        "com",
        "org",
        "net",
        "gov",
        "ac",
        "edu",
        "nhs",
        "sch",
        "example",
        "test",
        "invalid",
        "local",
        "info",
        "io",
        "ai",
        "eu",
        "biz",
        "jobs",
        "careers",
        "k12",
    }
    while len(labels) > 1 and (labels[-1] in known or len(labels[-1]) == 2):
        labels.pop()
    label = labels[-1] if labels else ""
    tokens = {label, *label.split("-")}
    return "" if tokens & FREE_MAIL or label in GO_BETWEENS or len(label) < 3 else label.replace("-", "")


def spelled(label: str) -> str:
    """The name that a domain stands for, its last known words apart: "jessopmotors" is Jessop Motors."""
    for ending in _ENDINGS:
        if label.endswith(ending) and len(label) - len(ending) >= 4:
            return f"{spelled(label.removesuffix(ending))} {ending.title()}"
    return label.title()


_ENDINGS = (
    "infirmary", "hospital", "academy", "primary", "school", "college", "university", "council", "solicitors", "accountants", "transport",
    "logistics", "haulage", "motors", "foods", "bakery", "hotel", "software", "analytics", "homes", "housing", "dental", "vets", "trust",
    "bank", "museum", "marine", "glass", "courts", "group", "services", "systems", "care", "health", "construction", "engineering",
    "electrical", "plumbing", "partners", "labs", "studios", "digital", "media", "energy", "law", "legal", "foundation", "nursery",
    "clinic", "surgery", "pharmacy", "kitchen", "kitchens", "catering", "cleaning", "security", "recruitment", "airways", "airlines",
    "farms", "garden", "gardens", "brewery", "stores", "retail", "insurance", "consulting", "architects", "library", "county",
)  # fmt: skip
