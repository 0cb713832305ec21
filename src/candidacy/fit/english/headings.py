"""Headings of postings and résumés, by what usually stands under them."""

from __future__ import annotations

import re
from enum import StrEnum

from candidacy.fit.values import Section


class Block(StrEnum):
    """What usually stands under a heading of a posting."""

    MUST = "must"
    NICE = "nice"
    ASKED = "asked"
    """Things asked for, without saying how firmly: "About you", "Person specification"."""
    DUTIES = "duties"
    CONDITIONS = "conditions"
    """Hours, place and other working conditions."""
    CULTURE = "culture"
    ABOUT = "about"
    BENEFITS = "benefits"
    PROCESS = "process"
    LEGAL = "legal"
    JOB = "job"
    """A summary of the job, in which anything may stand."""
    NONE = "none"


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words})", re.IGNORECASE)


POSTING_HEADINGS: tuple[tuple[Block, re.Pattern[str]], ...] = (
    (Block.LEGAL, _pattern(
        r"equal (?:employment )?opportunit|\beeo\b|diversity|inclusi(?:on|ve)|privacy|data protection|disclaimer|accommodations?$"
        r"|accessib|safer recruitment|our commitment to (?:equal|divers|incl)|e-?verify|legal\b|fraud|gdpr|popia|employment equity"
    )),
    (Block.PROCESS, _pattern(
        r"(?:how|ready|want|where|when) to apply|^(?:to )?apply(?:ing)?\b|application (?:process|procedure|details|instructions)|\bclosing date|next steps|to apply\b"
        r"|interview (?:process|date|stage)|selection process|recruitment process|hiring process|the process|contact (?:us|details|information|person)"
        r"|key dates|important dates|any questions|questions\?|enquir|further information|more information|interested\??$|sound like you\?$|what happens next|similar jobs|share this|get in touch"
        r"|^applications?$|\bprocess$|how we (?:hire|recruit|select)|get(?:ting)? in touch|how to (?:go about it|reach us)|^deadline|come (?:and )?(?:see|meet) us|^contact\b|note to (?:recruiters|agencies|applicants)|about the process|drop us a line"
    )),
    (Block.BENEFITS, _pattern(
        r"benefits|perks|what(?:'s| is|’s) in it for you|what (?:we|you)(?:'ll|’ll| will| can|'d|’d| would)?\s*(?:can )?(?:offer|get|give|receive|expect from us|enjoy)|we(?:'ll|’ll| will)? (?:can )?(?:offer|give|provide)\b"
        r"|^(?:the )?(?:pay|salary|wages?|remuneration|compensation|package|reward|rewards|money|offer|deal|ctc)\b|salary and|pay and|why (?:join|work (?:for|with|at|here)|us\b|you(?:'ll|’ll| will) love|choose)"
        r"|^(?:you|we) get\b|you get$|^(?:the )?terms(?: (?:and|&) conditions| of (?:employment|service|appointment))?$|rewards?\b|what(?:'s| is|’s) (?:in|on) (?:it|the table|the menu)|we look after you|how we (?:look after|treat|reward|pay|thank)|the upside|sweeteners?|what(?:'s| is|’s) waiting|for your trouble|on top of (?:your|the) (?:pay|salary)|you can expect (?:from us|in return)|looking after you|in return|our offer|total rewards|pay range|salary range|what(?:'s| is|’s) on offer|on offer$|the good stuff|the nice bits|what makes it worth|for you$|^your package|the boring but important|house perks|what do you get|leave and pay"
    )),
    (Block.NICE, _pattern(
        r"desir(?:able|ed)|nice[- ]to[- ]ha(?:ve|s)|prefer(?:red|able|ence|ences)|bonus(?: points)?|(?:an? )?(?:plus|pluses|advantage|advantageous|asset|assets)\b|extra credit|good to have|great to have"
        r"|(?:it )?(?:would|'d|’d|will) (?:also )?be (?:nice|great|good|lovely|a bonus|handy|helpful|useful|brilliant)|even better|extra points|brownie points|icing|ideally|optional|additional (?:skills|qualifications|assets)"
        r"|not essential|(?:not|n['’]t) (?:strictly |absolutely )?(?:vital|necessary|required|a must|a deal ?breaker)|lovely|cool (?:if|to have)|^be (?:cool|nice|great|good)|you (?:might|may|could)(?: just| also| even| already| possibly)* (?:have|know|be able|hold|bring)|(?:would|could|might|may|will|can|['’]d) (?:\w+ ){0,2}(?:put you (?:ahead|at the)|set you|tip|impress|make us|make you|catch our|give you|swing|help)|makes? us (?:smile|happy|sit up)|puts? you ahead|head ?start|an edge\b|on top$|we(?:['’]d| would| will|['’]ll) be (?:\w+ )?(?:delighted|pleased|happy|thrilled|impressed)|impress us|to stand out|not (?:needed|mandatory)|added (?:value|extras)|points for|welcome (?:but|extras)|frills|sweet spots?|stretch|helpful but|useful but|what would help|would help|sets? you apart|stand out|extras?$|we(?:'d|’d| would) (?:love|like) (?:it )?if|gold stars?|cherry on|handy (?:to have|extras)|secondary (?:skills|criteria)|delighted if|a plus$|\b(?:great|good|nice|lovely|handy) if\b|if you also"
    )),
    (Block.MUST, _pattern(
        r"essential|must[- ]ha(?:ve|s)|requirement|required|qualification|minimum|selection criteria|mandatory|non[- ]negotiable|what you(?:'ll|’ll| will)? (?:must )?need|what we need|you(?:'ll|’ll| will)? (?:must |will )?(?:need|have)\b|prerequisite"
        r"|you (?:probably|certainly|already|currently|really|all|should|do|clearly|definitely|can)(?: also| already| really)* (?:need|have|hold|know|show)\b|you must|say yes to|to be (?:considered|successful|eligible|suitable|appointed|shortlisted)|to apply you|we (?:must|need to) see|can['’]t do without|first things first|bare minimum|no[- ]compromise|you['’]re not right without|before you (?:start|apply)|basics? we need|have ready|ticks? (?:all|these)|checklist|tick list|eligibility|criteria|must|need(?:ed)? from you|credentials|licen[cs]es? and|certifications?|key skills|skills (?:and|&|needed|required)|skills$|competenc(?:y|ies|e)|education(?: (?:and|&).*)?$|experience(?: (?:and|&).*)?$"
        r"|knowledge(?: (?:and|&|,).*)?$|abilities|physical (?:demands|requirements)|attributes|languages?$|registration|aptitude|your toolkit|toolkit|primary skills|we(?:'ll|’ll| will) need|training$|proficienc|have to have|wish ?list|deal ?breakers?"
    )),
    (Block.CULTURE, _pattern(
        r"our values|values$|our culture|culture$|how we work|who we are as a team|our ethos|ethos$|our way|working here|what it(?:'s|’s| is) like|life at|what we (?:believe|stand for|value)|our (?:principles|mission and values)|the way we work|house rules|how we (?:do|roll|run|treat|work|practi[cs]e|operate|go about|get on|behave|are)|our way|our promises|what we(?:['’]re| are) like|our style|the vibe|the way (?:we|things)"
    )),
    (Block.ASKED, _pattern(
        r"about you|who you are|^you$|the person|person spec|(?:ideal|right|successful|perfect) (?:candidate|person|applicant)|(?:candidate|person|your|applicant|ideal) profile|^(?:the )?profile$|what you(?:'ll|’ll| will|'d|’d)? bring|you(?:'ll|’ll| will)? bring"
        r"|who we(?:'re|’re| are) (?:looking for|after|seeking|hoping)|what we(?:'re|’re| are)? (?:look(?:ing)?(?: for)?|after|seek(?:ing)?|want|hop(?:e|ing)|would like|ask)|looking for|we(?:'re|’re| are) (?:looking for|after|seeking)|we want|what we(?:'d|’d| would) (?:like|love)|you might be|is this you|are you\b|could this be you|sounds? like you"
        r"|^(?:as for )?you\b(?! (?:get|will|can))$|the sort of (?:person|people)|your person|our person|(?:kind|type) of (?:person|people)|behaviours?$|you(?:['’]re| are) (?:our|the|someone|somebody|probably|likely|a|an)\b|what we(?:['’]d| would)?(?: all)? (?:hope|need|like|want) to see|who you(?:['’]ll| will) be|(?:suit|fit|suits) (?:you|someone|somebody) (?:if|who)|character$|personality|temperament|who gets along|who(?:'ll|’ll| will) (?:thrive|do well|fit)|who (?:would|does|will|should|fits|suits)|(?:your|personal|professional) (?:background|skills|strengths|experience|qualities|qualifications|attributes)|qualities|expectations of you|what it takes|you(?:'re|’re| are)$|a good fit|what makes (?:a|you)|what we ask|what you offer|(?:academic|educational|work|career|ideal) background$|the right person|about the (?:candidate|person)|what we expect"
    )),
    (Block.DUTIES, _pattern(
        r"responsibilit|duties|what you(?:'ll|’ll| will|'d|’d| would)? (?:be )?(?:do|up to|be up to|doing|working on|own|handle)|the (?:job|work)$|(?:your|typical|a|each|the) (?:day|week|shift|tasks?|work)\b|day[- ]to[- ]day|key (?:tasks|accountabilities|areas|result|objectives|deliverables)|accountabilit|tasks|your (?:role|job|mission|impact)|you(?:'ll|’ll| will)(?: be)?(?: doing)?$"
        r"|(?:a|an|your|the|any) (?:normal|typical|usual|average|ordinary|standard|good|busy) (?:\w+)|hour by hour|day (?:by|to) day|look(?:s)? like$|your (?:shift|weeks?|days?|hours)\b|up to$|what you(?:['’]d|['’]ll| would| will)? (?:actually |really |mostly |mainly )*(?:be )?(?:do|doing|up to)|the actual work|what(?:['’]s| is) the (?:job|work)|nuts and bolts of the (?:job|role)|what there is to do|to do list|the doing|what fills|job purpose|scope of|what the (?:job|role|work) (?:involves|is|entails|looks)|what(?:'s| is|’s) involved|main (?:parts|elements|activities)|(?:role|job) (?:involves|includes)|in this role|how you(?:'ll|’ll| will) (?:spend|make|help)|functions|what you do|days? look|what we(?:'ll|’ll| will) ask you to do|you(?:'d|’d| would) be\b|kra\b|jd\b"
    )),
    (Block.CONDITIONS, _pattern(
        r"hours|shifts?|schedule|working (?:conditions|pattern|environment|arrangements|times)|roster|rota\b|location|where you(?:'ll|’ll| will)|practical(?: stuff|ities|s)?|practical (?:bits|details|matters|points|things)|special conditions|the practical|housekeeping|logistics|the basics|availability|travel$|work (?:environment|location|schedule|setting)|conditions|the nuts and bolts|small print|when and where|other$|please note|good to know"
    )),
    (Block.ABOUT, _pattern(
        r"^(?:about )?us$|^background\b|(?:school|company|location|practice|trust|employer|organi[sz]ation|business|site) profile|about (?:us|the (?:company|school|trust|hospital|library|team|organi[sz]ation|employer|practice|firm|service|council|department|business|centre|center|hotel|restaurant|home|charity|client|university|college))|^about (?!you|the (?:role|job|position|post|work))|who we are|our (?:company|story|team|history|organi[sz]ation|school|mission|vision)|company (?:overview|profile|description|background)|the (?:company|team|school|practice|firm|organi[sz]ation|client|home|hotel|place|kitchen|library|department|background)$|background information|introduction|meet the|organi[sz]ational"
    )),
    (Block.JOB, _pattern(
        r"(?:job|role|position|post) (?:summary|description|overview|details|profile|specification|title)|about the (?:role|job|position|post|work|opportunity)|(?:the|this) (?:role|opportunity|position|post|vacancy)|overview|summary|description|job purpose|purpose"
    )),
)  # fmt: skip
"""Tried in this order, the first that is found decides."""


RESUME_HEADINGS: tuple[tuple[Section, re.Pattern[str]], ...] = (
    (Section.REFERENCES, _pattern(r"^referees?|^references?\b|recommendations")),
    (Section.VOLUNTEERING, _pattern(r"volunt|community (?:work|involvement|service|engagement)|charity work|unpaid|committee|civic")),
    (Section.LANGUAGES, _pattern(r"^(?:foreign |other |my )?languages?(?: (?:skills|spoken|and).*)?$|language skills")),
    (Section.LICENCES, _pattern(
        r"licen[cs]|certificat|registration|accreditation|tickets?\b|clearances?|checks?$|cards?$|credentials|memberships?|affiliations?|compliance|^professional (?:development|training|qualifications)|^(?:courses|training)(?:\b.*)?$|cpd|in[- ]service"
    )),
    (Section.EDUCATION, _pattern(r"educat|academic|qualification|schooling|^school|^stud(?:y|ies)|degrees?$|training|university|college|learning|apprenticeship")),
    (Section.PROJECTS, _pattern(r"projects?|portfolio|publications?|exhibitions?|research$")),
    (Section.AWARDS, _pattern(r"awards?|honou?rs|achievements?|accomplishments|prizes|distinctions")),
    (Section.INTERESTS, _pattern(r"interests?|hobb|activities|outside (?:of )?work|leisure|spare time|away from|outdoors|free time|personal life|me outside|pastimes")),
    (Section.SUMMARY, _pattern(
        r"summary|profile|objective|statement|about(?: me)?$|about me|introduction|overview|who i am|in (?:brief|short)|highlights|at a glance|career aim|synopsis|hello|snapshot"
    )),
    (Section.EXPERIENCE, _pattern(
        r"experience|employment|work history|^work$|career|positions?|jobs?\b|professional (?:background|history)|appointments|engagements|posts? held|practice$|work$|history|teaching$|placements?|internships?|sites|roles?|driving record|freelance|service$|shifts"
    )),
    (Section.SKILLS, _pattern(
        r"skills?|competenc|expertise|strengths|abilities|technolog|tools|software|technical|toolkit|systems|knowledge|proficienc|what i (?:can|do|bring)|equipment|specialit|specialt|capabilit|machines|computer|it$|areas of"
    )),
    (Section.CONTACT, _pattern(r"contact|personal (?:details|information|data)|^(?:name|address|curriculum vitae|cv|r[ée]sum[ée])")),
    (Section.OTHER, _pattern(r"availab|additional|other|miscellaneous|further|notice period|practical")),
)  # fmt: skip
"""Tried in this order, the first that is found decides."""


def block_of(heading: str) -> Block:
    """Return what usually stands under this heading of a posting; NONE where it says nothing known."""
    plain = heading.strip(" :–—-")
    return next((block for block, pattern in POSTING_HEADINGS if pattern.search(plain)), Block.NONE)


def section_of(heading: str) -> Section | None:
    """Return the part of a résumé this heading opens, or None where it says nothing known."""
    plain = heading.strip(" :–—-")
    return next((section for section, pattern in RESUME_HEADINGS if pattern.search(plain)), None)
