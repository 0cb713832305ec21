"""What a posting says that looks like asking and is not, and what asks though no word of asking stands in it."""

from __future__ import annotations

import re

from candidacy.fit.english.joints import TASK_VERBS


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


VACANCY = _pattern(
    r"\b(?:need(?:s|ed)?|looking for|seek(?:ing)?|want|after|hiring|recruiting|adding|appoint(?:ing)?)\b(?: \w+){0,2} (?:another|one more|a further|additional|extra|more|our (?:next|first|second|third|\w+th)|a new|a replacement|(?:an? )?(?:\w+ )?pairs? of hands)\b(?! (?:years?|than))|\badding (?:an?|one|two|another|\d)\b|\bhas arisen\b|\b(?:her|his|their) (?:successor|replacement|shoes)\b|\bvacanc(?:y|ies)\b|\bwe (?:now )?have (?:an? |\w+ )?(?:opening|opportunity|position|role|post)\b"
)
"""That a place is free, which asks for nobody in particular."""

NO_SPONSOR = _pattern(
    r"\b(?:not|cannot|can['’]t|unable|no|don['’]t|doesn['’]t|too small|unfortunately)\b[^.;]{0,40}\bsponsor(?:s|ing|ship)?\b(?! (?:is|now|or in))|\bsponsor\w*\b[^.;]{0,30}\b(?:not|cannot|unavailable)\b"
)
SENDING = _pattern(
    r"\bmust (?:reach|arrive|be (?:received|submitted|returned|sent|made|completed online)|quote|apply|include|enclose|attach|state)\b|\b(?:candidates|finalists|applicants|shortlisted \w+|you) (?:will|may|might) be (?:asked|required|invited|expected|requested) to (?:give|teach|bring|sit|take (?:a|part)|complete|present|prepare|attend (?:an?|the|for)|deliver|interview|do (?:a|an)|provide (?:proof|evidence|two|references)|undertake (?:a|an))\b|\bvacancy will close\b|\bguaranteed? an interview\b|\b(?:references?|reference checks?|referees)\b(?: \w+){0,2} (?:taken|carried|sought|requested|contacted|needed|required|followed)|\bquote the\b|\bonline search\b|\bwill (?:not )?be (?:contacted|accepted|considered|read|acknowledged|shortlisted)\b|\bcanvassing\b|\bwe(?:['’]d| would|['’]ll| will)? ask (?:you|everyone|all \w+) to (?:come|spend|do|bring|send|complete)|\btrial (?:shift|day|morning|period|work)\b|\blate (?:forms|applications)\b|\bcharge candidates\b|\b(?:walk-?in|open) (?:interviews?|days?|evenings?)\b|\bbring (?:two|your|proof|a copy|copies|photo|originals?|id\b|ids\b|along (?:your|a|proof))\b"
)
"""How one applies and is chosen, said in words of asking."""

POLICY = _pattern(
    r"\b(?:all|every) (?:our )?(?:staff|employees?|colleagues|workers|team members) (?:must|are (?:required|expected)|will|should) (?:\w+ )?(?:comply|adhere|abide|follow|observe|wear|be familiar|read|respect)\b|\bmust retire\b|\bsmok(?:e-free|ing)\b|\b(?:random|regular) (?:drug|alcohol)[^.;]{0,30}\bcarried out\b|\bdrug[- ]free\b|\b(?:licen[cs]e|registration|registered|charity|company|certificate) (?:no|number|nr)\b\.?|\bemployment (?:business|agency)\b|\bregulated by\b|\b(?:hold|holds|held|certified|accredited|registered|accreditation)\b[^.;]{0,20}\bISO[ /]?\d|\bISO[ /]?(?:IEC )?\d+ (?:registered|certified|accredited|accreditation)|\binvestors in people\b|\b(?:certified|accredited) to\b"
)
"""House rules, and what an employer holds."""

OFFER = _pattern(
    r"\b(?:tips|gratuities) (?:are )?(?:shared|split|pooled|kept)\b|\b(?:staff|employee|team|friends and family) (?:rates?|discounts?|meals?|parties)\b|\bstipend\b|^(?:the|our) (?:[\w'’-]+ ){1,4}(?:provides?|supplies|offers|pays for|will (?:provide|supply|pay|offer|give|fund))\b|\b(?:we|i) (?:pay|offer|give|provide|cover|match|reimburse|throw in)\b|\b(?:tool|travel|health|life|dental|income|critical illness) (?:insurance|cover|allowance)\b|\bwork from abroad\b|\boff-?sites?\b(?=.*\b(?:year|twice|team))|\b(?:learning|training|education|home office|equipment) (?:budget|allowance|stipend)\b|\b(?:good|great|competitive|excellent|top) (?:rates?|pay|salary|wages?|hourly)\b|\b(?:overtime|parking|accommodation|housing|training|progression|promotion|flexi(?:ble)? ?(?:time|hours)?|support|funding|childcare|transport) (?:is |are |will be )?(?:also )?(?:often |usually |regularly )?(?:available|provided|offered|paid|on offer|given|free)\b|\b(?:annual|yearly|quarterly|performance|discretionary|retention|attendance|welcome|loyalty|christmas|company) bonus\b|\b\d-day (?:fortnight|week)\b|\bhalf[- ]price\b|\bpaid (?:volunteering|day|birthday|holidays?|overtime|breaks?|lunch|mileage|travel)\b|\btime off in lieu\b|\btoil\b|\bbank holidays? off\b|\bbirthday off\b|\bfree (?:\w+ ){0,2}(?:food|lunch|parking|gym|flu|uniform|tea|coffee|drinks|membership|eye|hi-vis|boots|room|pass|travel|transport|meals?|tickets?|bus)\b|\bno (?:\w+ )?(?:knowledge|experience|background|qualifications?) (?:is |are )?(?:needed|required|necessary)\b|\bfull training\b|\bflexible start\b|\bdays? (?:off|paid)\b|\bdress[- ]down|\bdogs? (?:are )?(?:welcome|friendly)|\ball (?:the \w+ )?(?:\w+ )?you can (?:eat|drink|carry)\b"
)
"""What is given."""

SCHEDULE = _pattern(
    r"\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|urday|rsday)?s?\b\s*(?:to|-|–|—|through|thru|until|till|and|&|,)\s*(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)|\b\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:to|-|–|—|till|until)\s*\d{1,2}(?:[:.]\d\d)\b|\b\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.)\s*(?:to|-|–|—|till|until)\s*\d{1,2}|\b(?:every|each|alternate|most|some|occasional|one|two|1|2)\s+(?:other |second |third |fourth |late |early )?(?:saturday|sunday|weekend|evening|friday|night|bank holiday|morning)s?\b|\b(?:one|two|three|\d) (?:full |late |early )?(?:weekends?|weeks?|saturdays?|sundays?|evenings?|nights?|days?|mornings?)(?: \w+)? in (?:every )?(?:two|three|four|five|six|seven|eight|\d)\b|\b(?:two|three|four|five|\d) (?:evenings|nights|mornings|late shifts|weekends|days) (?:a|per|each|every|in the|out of)\b|\bon[- ]call\b|\b(?:split|rotating|rotational|late|early|night|twilight|weekend|double) shifts?\b|\b(?:earlies|lates)\b|\bovernights?\b|\bschool hours\b|\bterm[- ]time\b|\bhours are\b|\bweekdays\b"
)
"""When one works."""

NO_SCHEDULE = _pattern(
    r"[£$€₹]|\bper hour\b|\b(?:open|opens|closed|closes?|opening|interviews?|apply|(?<!on )(?<!on-)call|ring|phone|telephone|visit|pop|drop|deadline|applications?|off|leave|holidays?|paid|pay|reply|contact|posted|home by|finish(?:es)? (?:at|by|early))\b"
)

PART_OF_JOB = _pattern(
    r"^\W*expect (?:to|a lot|some|plenty|early|late|long)\b|^\W*bring (?:an?|your|the|some|us|with you) (?!cv|r[ée]sum|letter|copy|portfolio)|\b(?:is|are|be|will be|forms?|form) (?:\w+ )?part of (?:the|your|our|this) (?:deal|role|job|day|work|post|week|shift|package of duties|bargain)|\bcomes? with the (?:job|territory|role|post)|\ball hands on deck\b|\bmatters? (?:\w+ )?(?:here|to (?:us|me))\b|\b(?:what )?matters most\b|\bcounts (?:here|with us|for a lot)\b|\bclose behind (?:it|that|this)?\b|\bis a must\b|\b(?:we|i)(?:['’]d| would|['’]ll| will)? (?:also )?(?:expect|ask|want|need|trust|rely on|count on) (?:every|each|all|our|the|you|them|it|that|everyone|anyone|people|staff)\b|\b(?:every|each) (?:member of staff|member of the team|teacher|nurse|carer|driver|technician|one of us|employee|colleague|officer|assistant|engineer|person)\b (?:\w+ )?(?:is|has|takes|does|works|holds|leads|runs|covers|joins|helps)\b|\beveryone (?:who works here|here|on the (?:team|crew)|in the team) (?:is|has|holds|takes|does|covers)\b|\bwe all pitch in\b|\b(?:come|comes) through every (?:day|week|month)\b|\bcannot be done from home\b|\b(?:ok|okay|fine|happy|at ease) (?:with|around|in|on|working|being)\b|\b(?:don['’]t|do not|doesn['’]t|not) (?:mind|be afraid)\b"
)
"""That something belongs to the work, said without a word of asking."""

_JOBS = "assistants|officers|nurses|carers|drivers|staff|technicians|teachers|engineers|advisers|advisors|clerks|cooks|chefs|cleaners|guards|operatives|fitters|mechanics|librarians|administrators|receptionists|managers|supervisors|apprentices|trainees|therapists|secretaries|workers|stewards|porters|sellers|reps|agents|designers|developers|analysts|electricians|plumbers|gardeners|stylists|bakers|drivers|pickers|tutors|coaches|paramedics|coordinators|consultants|specialists|teams?"
_WORKER = r"(?:(?!(?:employ|custom|numb|ord|own|us|suppli|provid|serv|comput|lett|off|pap|matt|summ|wint|visit|partn|memb|direct|auth|oth|form|lat|numb|tract|sect|do|flo|tow|pow|wat|teleph|cent)(?:er|or)\b)\w+(?:er|or|ist|ian)|\w*(?:assistant|keeper|man|woman|nurse|clerk|cook|chef|guard|host|aide|hand|secretary|apprentice|trainee|operative|executive|associate|representative|accountant|attendant|candidate|holder|lead|post|role|job|position|appointee|mechanic|postholder|jobholder))"
_VERBS = "|".join(sorted(TASK_VERBS, key=len, reverse=True))
_S = r"(?!is\b|has\b|was\b|does\b|needs?\b|provides\b|offers\b|pays\b|pass\b|serves\b|makes\b|employs\b|supplies\b|sells\b)\w+s (?:the|an?|and|up|out|our|all|any|with|on|to|for|in|team|staff|\w+ing)\b"
YOU_DO = _pattern(
    rf"(?<!\bif )(?<!\bwhen )(?<!\bthat )(?<!\bwhat )(?<!\bhow )(?<!\bas )(?<!\bwhere )(?<!\bonce )(?<!\bsince )(?<!\bbefore )(?<!\bafter )\byou(?: also| then| mainly| mostly| usually| always| never| often| regularly| sometimes)? (?:{_VERBS})\b(?! (?:for|to apply|your application|care of yourself)\b)|^\W*our (?:[\w-]+ ){{0,3}}(?:{_JOBS}) (?:{_VERBS})\b|^\W*(?:the|this|our) (?:[\w-]+ ){{0,3}}{_WORKER} (?:also |then |will |shall |must |should |is responsible |{_S})"
)
"""A task told in the present: "you welcome guests", "our drivers load their own vans"."""

REPORTS = _pattern(
    r"(?:^|\b(?:post|role|position|job|it|you(?:['’]ll| will)?|and|will|would|post-?holder)\s)(?:also )?reports? (?:directly )?(?:in)?to\b|^\W*reporting (?:directly )?(?:in)?to\b|\b(?:assistant|officer|manager|driver|staff|people|technician|teacher|nurse)s? reporting to\b"
)
"""Who reports to whom, which asks nothing by itself."""

LENGTH_OF_WORK = _pattern(
    r"^\W*(?:minimum|min\.?|at least|over)?\s*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\s?\+?(?: (?:or|to) \w+)?\s*(?:plus )?(?:years?|yrs?|months?)['’]?\b(?! (?:ago|old|contract|plan|probation|holiday|leave))"
)
"""A clause that opens with a length of experience."""

QUESTION_BACK = _pattern(
    r"^(?:no|not) (?:an? )?\w+(?: \w+)?$|^that['’]s\b|^(?:ours|theirs|it|this|that) (?:is|was|has|will)\b(?!.*\b(?:must|essential|required|plus|bonus|advantage)\b)"
)
"""A remark on what was just said."""

DUTIES_RUN = _pattern(
    r"(?:(?:\w+ ){0,3}(?:duties|tasks|responsibilities|accountabilities)|(?:the|your|this) (?:role|job|work|day|post|position|week))(?: \w+)? (?:will )?(?:include|involve|cover|comprise|mean|range from|consist of|be)s?\b(?: but (?:are|is) not limited to)?:?\s*"
)
"""An opening after which tasks are listed: "Duties include"."""

YOU_GET = _pattern(
    r"^\W*(?:and |so |in return,? |here,? )?(?:you(?:['’]ll| will| would| can|['’]d| may)?(?: also| all| then)* (?:get|receive|be (?:paid|given|offered|entitled|eligible|rewarded|joining|part of|based|supported|reporting|mentored|trained)|enjoy (?:a|an|the|our|free|\d)|join|report to|earn|benefit|have (?:access|\d+|the (?:chance|opportunity)|an? (?:\w+ )?(?:mentor|budget|van|laptop|phone|pension|discount)|(?:\w+|\w+ \w+)['’] (?:leave|holiday|vacation|notice)|\w+ weeks|\w+ days)|find (?:us|a|an)|apply|contact|call|email|hear from|see|expect (?:a|an|to (?:earn|hear|receive)))|if you (?:are interested|think|would like|['’]d like|have any|need an?|get))\b"
)
"""What is given to "you", or said to a reader rather than asked."""

SIGN_OFF = _pattern(
    r"(?:yours (?:sincerely|faithfully|truly|ever|hopefully)|(?:kind|best|warm|warmest) (?:regards|wishes)|with (?:best|kind|warm) (?:wishes|regards)|regards|sincerely|cheers|many thanks|with thanks|thank you)\W*"
)
PERSON = _pattern(
    r"\byou|\bmust\b|\bneed|\brequire|\bapplicants?\b|\bcandidates?\b|\bpost-?holder|\bsome(?:one|body)\b|\bthe person\b|\bperson who|\bpeople who|\blook(?:ing)? for|\bseek|\bwho\b|\bessential\b|\bwork\b"
)
"""That a person is spoken of, so that what is named is asked of them rather than said of the employer."""
