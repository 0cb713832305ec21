"""Pay, perks and preferences: how questions on them are recognised, and why they wait.

Every pattern is looked for in the question in lower case, after the words of `OF_THE_WORK` are taken out: they name
the same things as a part of the work ("the holiday programme", "opening hours", "pension scheme members").
"""

from __future__ import annotations

from enum import StrEnum


class HeldTopic(StrEnum):
    """What a held question is about."""

    PAY = "pay"
    BONUS = "bonus, tips and shares"
    OVERTIME = "overtime"
    HOLIDAY = "holiday and leave"
    SICK_PAY = "sick pay"
    HOURS = "hours and shifts"
    HOME = "working from home"
    PENSION = "pension and insurance"
    TRAVEL = "parking, car and travel costs"
    PERKS = "perks and discounts"
    RELOCATION = "moving costs and visa"
    PROMOTION = "how soon a rise or promotion comes"


REASONS: dict[HeldTopic, str] = {
    HeldTopic.PAY: (
        "Before an offer it turns the talk away from the work. Once they want you, you have the most room "
        "to talk about it."
    ),
    HeldTopic.BONUS: "It is a part of pay. It belongs to the talk about an offer.",
    HeldTopic.OVERTIME: "How it is paid and shared stands in an offer. Ask it then, and ask to see it in writing.",
    HeldTopic.HOLIDAY: "It stands in an offer. Booked holidays are best named when you have one, before you sign.",
    HeldTopic.SICK_PAY: "It stands in an offer or its contract, and you can read it there before you sign.",
    HeldTopic.HOURS: "A wish about hours is easier to meet for somebody they have chosen already.",
    HeldTopic.HOME: "A wish about where you work is easier to meet for somebody they have chosen already.",
    HeldTopic.PENSION: "It stands in an offer or its contract, and you can compare it in peace.",
    HeldTopic.TRAVEL: "It is settled with an offer and says little about the work.",
    HeldTopic.PERKS: "It is settled with an offer. Asked before, it can sound as though the rest mattered less.",
    HeldTopic.RELOCATION: (
        "It is a part of the offer. If you cannot take the job without it, note that as your reason and ask."
    ),
    HeldTopic.PROMOTION: (
        "Before the first day it can sound as though you were already leaving. How people grow here you may ask."
    ),
}

STANDARD: tuple[tuple[HeldTopic, str], ...] = (
    (HeldTopic.PAY, "What does the job pay, and is there room in it?"),
    (HeldTopic.BONUS, "Are there bonuses, tips or extra payments?"),
    (HeldTopic.OVERTIME, "Is overtime paid or given back as time?"),
    (HeldTopic.HOLIDAY, "How much holiday would I get, and can I keep the one I have booked?"),
    (HeldTopic.SICK_PAY, "What sick pay is there?"),
    (HeldTopic.HOURS, "Can I choose my hours or shifts, or work part-time?"),
    (HeldTopic.HOME, "Could I work from home on some days?"),
    (HeldTopic.PENSION, "What pension and insurance come with the job?"),
    (HeldTopic.TRAVEL, "Is there parking, a company car or money for travel?"),
    (HeldTopic.PERKS, "Which staff discounts and other perks are there?"),
    (HeldTopic.RELOCATION, "Would you pay for my move, or sponsor a visa?"),
    (HeldTopic.PROMOTION, "How soon could I be promoted or get a rise?"),
)

# The same words as a part of the work itself.
OF_THE_WORK = (
    r"bonus points?|holiday (?:programme|program|club|camp|season|let|lets|maker|makers|park|cottage|homes?|reading"
    r"|period|trade|rush|lessons|scheme)s?"
    r"|(?:opening|visiting|office|trading|business|contact|lesson|teaching|library|school"
    r"|working) hours (?:of|for|at) (?:the|your|our)"
    r"|(?:opening|visiting|trading|lesson|contact|consultation) hours|hours of (?:training|practice"
    r"|teaching|supervision|lessons|work experience)"
    r"|payroll|pay(?:ing)? (?:attention|a visit|respect|homage|heed)|pays? off|(?:pay|paying|pays) (?:for"
    r"|by|with) (?:their|his|her|cash|card|its)\b|paid staff|earn(?:ed|s|ing)? (?:the |their |your |our "
    r"|my |people's )?(?:trust|respect|confidence|loyalty|qualification|badge|certificate)"
    r"|payments?|paying (?:guests?|customers?|visitors?|members?)|(?:cannot|can't|can’t|do not|don't"
    r"|don’t|will not|won't) pay"
    r"|(?:guests|customers|clients|patients|members|readers|visitors|tenants|residents|parents|families"
    r"|users|people|students|passengers) (?:can |could |to |usually |have to )?pay\b"
    r"|(?:quality|planning|electoral|european|arts|charity) commission|commissioning|commissioned"
    r"|commission (?:a|an|new|work)"
    r"|(?:housing|welfare|state|child|disability|unemployment|social) benefits?|benefits? (?:of|from"
    r"|claims?|claimants?|advice|adviser|advisor|advisors|team|realisation|for (?:the |our "
    r"|your )?(?:patients|residents|pupils|clients|users|readers|children|community|customers))"
    r"|(?:compensation|insurance|pension|holiday|leave|salary|wages?|expenses?|bonus|benefit|visa"
    r"|mileage) (?:claims|cases|schemes|records|administration|applications|requests|system|software"
    r"|members|policies|products|calculations|enquiries|slips|runs?|data|surveys?)"
    r"|remote (?:monitoring|sensing|patients|sites?|control|users?|areas?|communities|customers|support"
    r"|islands?|locations?)"
    r"|(?:customer|customers|members?|clients?) discounts?|discounts? (?:for|to) (?:customers|members"
    r"|clients|guests)|promotions? (?:in|on|for|of) (?:the |our |your )?(?:store|shop|window|menu"
    r"|products?|shelf)|sales promotions?"
    r"|sick (?:children|animals|patients|residents|people|pupils)|parking (?:fines|tickets|enforcement"
    r"|attendants?|permits)|visitors? parking|parking for (?:customers|visitors|patients|guests|readers)"
    r"|(?:medication|drug) errors? leave|leave (?:hospital|care|school|the|a|their|them|it|here|us)\b"
    r"|(?:to|did|people|staff|they|who|somebody|someone|person) (?:\w+ )?leave\b|shares? (?:the|a|out"
    r"|information|knowledge|ideas|work|their|your)"
    r"|flexible (?:seating|learning|working groups|space|spaces)|shift (?:handovers?|leaders?"
    r"|pattern of the machines)|tips? (?:for|on|of|about)|equity (?:and|in)\b|raise (?:a|an|concerns?"
    r"|money|funds|awareness|the|it|issues?|standards|children)"
    r"|stock (?:levels?|control|room|take|taking|system|management|rotation)|weekend (?:programme|events?"
    r"|visitors?|school|market|trade|club)|night (?:school|time|sky)"
)

# Somebody who asks for themselves or for the staff.
_OWN = (
    r"(?:\bi\b|\bme\b|\bmy\b|\bmine\b|\bwe get\b|\bstaff\b|\bemployees?\b|\bentitle\w*|\ballowances?\b"
    r"|\bpackage\b|\bincluded\b|\bperks?\b|\bcomes? with\b|"
    r"\b(?:do|would|will|can|could|does) (?:you|the (?:company|employer|school|hospital|library|job|post"
    r"|role|position)|this (?:job|post|role|position)) "
    r"(?:also )?(?:offer|pay|give|provide|contribute|match|sponsor|cover|reimburse|have|include|allow|help|get)\b|"
    r"\b(?:is|are) there (?:a |an |any )?(?:free |staff |paid |private |good |company "
    r"|on-site )*(?:parking|pension|insurance|gym|canteen|discounts?|health|dental|holiday|benefits?"
    r"|laptop|childcare|nursery|creche|lunch|meals|shuttle|travel|relocation|commission|remote|flexible|home)|"
    r"\bwhat (?:\w+ ){0,3}(?:do|would|will|does) (?:you|the (?:job|company|post|role)|it|one|new \w+"
    r"|nurses|cooks|teachers|people here) (?:offer|pay|give|get|provide|include|have)\b|"
    r"\bnew (?:starters?|people|colleagues|hires?) (?:get|have|receive)\b|\beveryone get\b)"
)

PATTERNS: tuple[tuple[HeldTopic, str], ...] = (
    (
        HeldTopic.RELOCATION,
        (
            r"\byou help (?:me |us )?(?:with |to find |in finding )(?:housing|a flat|accommodation|somewhere to live)\W*$"
            r"|\b(?:staff|free|your) accommodation\b|"
            r"\brelocat(?:ion|e|ing)\b.*\b(?:money|package|costs?|help|support|allowance|expenses|assist\w*|pay"
            r"|cover)\b|\b(?:pay|help|cover|support|money|costs?|expenses|contribut\w+)\b.*\b(?:relocat\w+"
            r"|my move|moving|the move)\b|\bmoving (?:costs?|expenses)\b|\b(?:visa|work permit)\b.*\bsponsor\w*"
            r"|\bsponsor\w*\b.*\b(?:visas?|work permit|me|permit)\b|\bcertificate of sponsorship\b"
        ),
    ),
    (
        HeldTopic.SICK_PAY,
        (
            r"\bsick(?:ness)? (?:pay|leave|days?|notes?)\b|\b(?:paid|money|pay) (?:when|if|while|in case) (?:i"
            r"|one|we|you)(?:'m|’m| am| are| is| get| fall| were)? (?:sick|ill)"
        ),
    ),
    (HeldTopic.OVERTIME, r"\bovertime\b|\bextra (?:hours|shifts) (?:paid|get paid)\b|\btime off in lieu\b|\btoil\b"),
    (
        HeldTopic.PROMOTION,
        (
            r"\b(?:how (?:soon|quickly|fast|long)|when|by when)\b.*\b(?:promot\w+|move up|get ahead|pay rise|rise"
            r"|raise|next (?:grade|band|level))\b|\bguarantee\w* .*promotion|\bpromotions? (?:guaranteed|after)\b"
            r"|\bget promoted\b|\b(?:a|my|first|next|annual|yearly|pay|salary|regular) (?:raise|rise)s?\b"
        ),
    ),
    (
        HeldTopic.BONUS,
        (
            r"\bbonus(?:es)?\b|\b(?:stock options?|share options?|share scheme|profit[- ]sharing|thirteenth month"
            r"|13th month)\b|\btips\b|\bgratuit(?:y|ies)\b|\bservice charge\b|\bcommission\b"
        ),
    ),
    (
        HeldTopic.PAY,
        (
            r"\btake-home\b|\b(?:give|get) (?:\w+ )?raises?\b|"
            r"\bsalar(?:y|ies)\b|\bwages?\b|\bremuneration\b|\bcompensation\b|\bstipend\b|\bpay(?: |-)?(?:scale"
            r"|band|range|grade|slip|day|cheque|check|package|level|review|date)?s?\b|\bpaid\b|\bearn(?:s"
            r"|ings)?\b|\bhourly rate\b|\bday rate\b|\bper hour\b|\bhow much (?:money|is it worth)\b"
            r"|\bmoney (?:do|would|will) i\b|\b(?:kind|sort) of money\b|\ba raise\b|\b(?:how much|what) (?:do"
            r"|does|would|will) (?:i|you|it|this (?:job|post|role|position)) (?:make|get) (?:a|per|an) (?:hour"
            r"|month|week|year)"
        ),
    ),
    (
        HeldTopic.HOME,
        (
            r"\b(?:work(?:ing)?|job|do (?:it|this|some|part)[\w ]*|days?|option)\b.{0,25}\b(?:from home|at home"
            r"|remote(?:ly)?|hybrid)\b|\bhome[- ](?:office|working|work)\b|\bremote (?:work|working|days?|option"
            r"|policy|job)\b|\bhybrid (?:work|working|model|policy|option)\b|\b(?:is|be) (?:this|it|the (?:job"
            r"|role|post)) (?:fully |partly )?(?:remote|hybrid)\b|\bcome (?:in|into the office) every day\b"
            r"|\btelework\w*"
        ),
    ),
    (
        HeldTopic.HOURS,
        (
            r"\bflexible (?:are you )?(?:with|about|on) (?:\w+ )?(?:times?|hours|shifts)\b|\b(?:shifts|hours"
            r"|times|schedules?|rotas?) (?:be )?flexible\b|\b(?:could|can|would) i .{0,20}\b(?:three|four|3"
            r"|4) days\b|\bshorter week\b|"
            r"\bflexi?[- ]?time\b|\bflexible (?:hours|working|work|start|shifts?|schedule)\b"
            r"|\bfour[- ]day (?:week|working)|\b4[- ]day week\b|\bcompressed hours\b|\bpart[- ]time\b"
            r"|\bjob share\b|\b(?:my|which|what|fewer|shorter|these|set|fixed|regular|school"
            r"|exact) (?:working )?hours\b|\bhow many hours (?:a|per|each|would|will|do|must|in a) (?:week|day|i"
            r"|we|one|you)\b|\bwhat are the (?:working )?hours\b|\bare (?:the|my|these) (?:working )?hours\b"
            r"|\bhow long (?:is|are) (?:the|a) (?:shifts?|lunch|breaks?|working day|working week)\b|\b(?:swap"
            r"|choose|pick|change|avoid) (?:my |the |our )?(?:shifts?|days?|hours)\b|\b(?:start|begin|come in"
            r"|finish|leave|go home) (?:early|earlier|late|later|at|by)\b.{0,25}|\bdo i (?:have to|need to"
            r"|really have to) work (?:on )?(?:weekends?|saturdays?|sundays?|nights?|evenings|bank holidays"
            r"|christmas|shifts|late)|\b(?:would|will|must|should) i (?:have to |need to |be (?:expected"
            r"|asked) to )?work (?:on |at |any |many |every )?(?:weekends?|saturdays?|sundays?|nights?|evenings"
            r"|bank holidays|christmas|shifts|late)|\b(?:have|get|take) (?:every |all )?(?:weekends?|mondays?"
            r"|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|evenings|school holidays) (?:off"
            r"|free)\b|\b(?:rota|roster|shift plan)\b.{0,30}\b(?:published|advance|ahead|out)\b"
            r"|\bhow far (?:ahead|in advance)\b.*\b(?:rota|roster|shifts?)\b|\blunch break\b|\bunsoci(?:al"
            r"|able) hours\b|\bnumber of hours\b"
        ),
    ),
    (
        HeldTopic.HOLIDAY,
        (
            r"\b(?:get|have|take) (?:my |the |a |our )?(?:\w+ ){1,2}off\b|"
            r"\bannual leave\b|\bpaid leave\b|\b(?:parental|maternity|paternity|family|unpaid|study|compassionate"
            r"|carer'?s) leave\b|\bdays? off\b|\btime off\b|\bpto\b|\bvacation (?:days?|time|policy|allowance)\b"
            r"|\bholiday (?:entitlement|allowance|pay|policy|days)\b|\b(?:how (?:much|many(?: days'?(?: of)?)?)"
            r"|days'? of|paid|book|take|get) (?:my |a |days |days of |any )?(?:holidays?|vacation|leave)\b"
            r"|\b(?:go|going) on (?:holiday|vacation)\b|\bmy (?:booked )?(?:holidays?|vacation)\b"
            r"|\bholidays? (?:booked|planned)\b|\bbooked (?:a |my )?holiday\b|\bsabbatical\b"
        ),
    ),
    (
        HeldTopic.PENSION,
        r"\bwhat (?:insurance|insurances|pension) do you (?:offer|provide|give|have|pay)\b|"
        r"\b401\(?k\)?|\bretirement plan\b|"
        f"(?=.*{_OWN}).*"
        r"\b(?:pensions?|superannuation|(?:health|dental|life|medical|private) (?:insurance|cover|care|plan"
        r"|assurance)|healthcare plan|dental)\b",
    ),
    (
        HeldTopic.TRAVEL,
        r"\bcompany (?:car|van|vehicle|bike|phone)\b|\bcar allowance\b|\b(?:staff|employee|free|own|reserved"
        r"|my) (?:car )?park(?:ing)?\b|\bparking (?:space|spot|place|permit|pass)\b|\bwhere (?:can|could|do"
        r"|would) i park\b|\bcan i park\b|\bseason ticket\b|\bmileage\b|\btravel (?:costs?|expenses|allowance"
        r"|money)\b|\bpetrol money\b|\bcycle to work\b|\bpay for (?:my|the) (?:travel|train|bus|commute)\b|"
        f"(?=.*{_OWN}).*"
        r"\bparking\b",
    ),
    (
        HeldTopic.PERKS,
        r"\bcomes? with (?:a |an )?(?:\w+ )?(?:phone|laptop|car|uniform|tablet|vehicle|flat|room)\b|"
        r"\bperks?\b|\ballowance for (?:the |my |a )?(?:uniform|clothes|tools|phone|meals)\b|\b(?:uniform"
        r"|clothing|tool|meal|phone) allowance\b|\bfringe benefits?\b|\bbenefits? package\b|\b(?:staff"
        r"|employee) (?:discounts?|benefits?|canteen|meals?|parties|party|trips?|room perks)\b"
        r"|\bfree (?:lunch(?:es)?|meals?|food|drinks|coffee|gym|uniforms?)\b|\bgym (?:membership|pass)\b"
        r"|\bmy own (?:office|desk|room)\b|\bbring my (?:dog|child|children|kids)\b|\bcompany (?:laptop"
        r"|credit card|benefits)\b|\bsigning bonus\b|\bchildcare (?:vouchers|place|support|costs)\b|"
        f"(?=.*{_OWN}).*"
        r"\b(?:benefits|discounts?|laptop|smartphone|work phone|childcare|creche|nursery place|vouchers?|gym"
        r"|goodies|freebies)\b",
    ),
)
