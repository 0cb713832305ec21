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
    HeldTopic.PAY: "Before an offer it turns the talk away from the work. Once they want you, you have the most room to talk about it.",
    HeldTopic.BONUS: "It is a part of pay. It belongs to the talk about an offer.",
    HeldTopic.OVERTIME: "How it is paid and shared stands in an offer. Ask it then, and ask to see it in writing.",
    HeldTopic.HOLIDAY: "It stands in an offer. Booked holidays are best named when you have one, before you sign.",
    HeldTopic.SICK_PAY: "It stands in an offer or its contract, and you can read it there before you sign.",
    HeldTopic.HOURS: "A wish about hours is easier to meet for somebody they have chosen already.",
    HeldTopic.HOME: "A wish about where you work is easier to meet for somebody they have chosen already.",
    HeldTopic.PENSION: "It stands in an offer or its contract, and you can compare it in peace.",
    HeldTopic.TRAVEL: "It is settled with an offer and says little about the work.",
    HeldTopic.PERKS: "It is settled with an offer. Asked before, it can sound as though the rest mattered less.",
    HeldTopic.RELOCATION: "It is a part of the offer. If you cannot take the job without it, note that as your reason and ask.",
    HeldTopic.PROMOTION: "Before the first day it can sound as though you were already leaving. How people grow here you may ask.",
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
    r"holiday (?:programme|program|club|camp|season|let|lets|maker|makers|park|cottage|homes?|reading|period|trade|rush|lessons|scheme)s?"
    r"|(?:opening|visiting|office|trading|business|contact|lesson|teaching|library|school|working) hours (?:of|for|at) (?:the|your|our)"
    r"|(?:opening|visiting|trading|lesson|contact|consultation) hours|hours of (?:training|practice|teaching|supervision|lessons|work experience)"
    r"|payroll|pay(?:ing)? (?:attention|a visit|respect|homage|heed)|pays? off|(?:pay|paying|who pay|pays|paid) (?:for|by|with) (?:their|his|her|the|a|cash|card|its)\b"
    r"|payments?|paying (?:guests?|customers?|visitors?|members?)|(?:cannot|can't|can’t|do not|don't|don’t|will not|won't) pay"
    r"|(?:guests|customers|clients|patients|members|readers|visitors|tenants|residents|parents|families|users|people|students|passengers) (?:can |could |to |usually |have to )?pay\b"
    r"|(?:quality|planning|electoral|european|arts|charity) commission|commissioning|commissioned|commission (?:a|an|new|work)"
    r"|(?:housing|welfare|state|child|disability|unemployment|social) benefits?|benefits? (?:of|from|claims?|claimants?|advice|adviser|advisor|advisors|team|realisation|for (?:the |our |your )?(?:patients|residents|pupils|clients|users|readers|children|community|customers))"
    r"|(?:compensation|insurance|pension|holiday|leave|salary|wage|expense|bonus|benefit|visa|mileage) (?:claims|cases|schemes|records|administration|applications|requests|system|software|members|policies|products|calculations|enquiries|slips|runs?|data|surveys?)"
    r"|remote (?:monitoring|sensing|patients|sites?|control|users?|areas?|communities|customers|support|islands?|locations?)"
    r"|(?:customer|customers|members?|clients?) discounts?|discounts? (?:for|to) (?:customers|members|clients|guests)|promotions? (?:in|on|for|of) (?:the |our |your )?(?:store|shop|window|menu|products?|shelf)|sales promotions?"
    r"|sick (?:children|animals|patients|residents|people|pupils)|parking (?:fines|tickets|enforcement|attendants?|permits)|visitors? parking|parking for (?:customers|visitors|patients|guests|readers)"
    r"|(?:medication|drug) errors? leave|leave (?:hospital|care|school|the|a|their|them|it|here|us)\b|(?:to|did|people|staff|they|who|somebody|someone|person) (?:\w+ )?leave\b|shares? (?:the|a|out|information|knowledge|ideas|work|their|your)"
    r"|flexible (?:seating|learning|working groups|space|spaces)|shift (?:handovers?|leaders?|pattern of the machines)|tips? (?:for|on|of|about)|equity (?:and|in)\b|raise (?:a|an|concerns?|money|funds|awareness|the|it|issues?|standards|children)"
    r"|stock (?:levels?|control|room|take|taking|system|management|rotation)|weekend (?:programme|events?|visitors?|school|market|trade|club)|night (?:school|time|sky)"
)

# Somebody who asks for themselves or for the staff.
_OWN = (
    r"(?:\bi\b|\bme\b|\bmy\b|\bmine\b|\bwe get\b|\bstaff\b|\bemployees?\b|\bentitle\w*|\ballowances?\b|\bpackage\b|\bincluded\b|\bperks?\b|\bcomes? with\b|"
    r"\b(?:do|would|will|can|could|does) (?:you|the (?:company|employer|school|hospital|library|job|post|role|position)|this (?:job|post|role|position)) "
    r"(?:also )?(?:offer|pay|give|provide|contribute|match|sponsor|cover|reimburse|have|include|allow|help|get)\b|"
    r"\b(?:is|are) there (?:a |an |any )?(?:free |staff |paid |private |good |company |on-site )*(?:parking|pension|insurance|gym|canteen|discounts?|health|dental|holiday|benefits?|laptop|childcare|nursery|creche|lunch|meals|shuttle|travel|relocation|commission|remote|flexible|home)|"
    r"\bwhat (?:\w+ ){0,3}(?:do|would|will|does) (?:you|the (?:job|company|post|role)|it|one|new \w+|nurses|cooks|teachers|people here) (?:offer|pay|give|get|provide|include|have)\b|"
    r"\bnew (?:starters?|people|colleagues|hires?) (?:get|have|receive)\b|\beveryone get\b)"
)

PATTERNS: tuple[tuple[HeldTopic, str], ...] = (
    (
        HeldTopic.SICK_PAY,
        r"\bsick(?:ness)? (?:pay|leave|days?|notes?)\b|\b(?:paid|money|pay) (?:when|if|while|in case) (?:i|one|we|you)(?:'m|’m| am| are| is| get| fall| were)? (?:sick|ill)",
    ),
    (HeldTopic.OVERTIME, r"\bovertime\b|\bextra (?:hours|shifts) (?:paid|get paid)\b|\btime off in lieu\b|\btoil\b"),
    (
        HeldTopic.PROMOTION,
        r"\b(?:how (?:soon|quickly|fast|long)|when|by when)\b.*\b(?:promot\w+|move up|get ahead|pay rise|rise|raise|next (?:grade|band|level))\b|\bguarantee\w* .*promotion|\bpromotions? (?:guaranteed|after)\b|\bget promoted\b|\b(?:a|my|first|next|annual|yearly|pay|salary|regular) (?:raise|rise)s?\b",
    ),
    (
        HeldTopic.BONUS,
        r"\bbonus(?:es)?\b|\b(?:stock options?|share options?|share scheme|profit[- ]sharing|thirteenth month|13th month)\b|\btips\b|\bgratuit(?:y|ies)\b|\bservice charge\b|\bcommission\b",
    ),
    (
        HeldTopic.PAY,
        r"\bsalar(?:y|ies)\b|\bwages?\b|\bremuneration\b|\bcompensation\b|\bstipend\b|\bpay(?: |-)?(?:scale|band|range|grade|slip|day|cheque|check|package|level|review|date)?s?\b|\bpaid\b|\bearn(?:s|ings)?\b|\bhourly rate\b|\bday rate\b|\bper hour\b|\bhow much (?:money|is it worth)\b|\bmoney (?:do|would|will) i\b|\ba raise\b|\b(?:how much|what) (?:do|does|would|will) (?:i|you|it|this (?:job|post|role|position)) (?:make|get) (?:a|per|an) (?:hour|month|week|year)",
    ),
    (
        HeldTopic.RELOCATION,
        r"\brelocat(?:ion|e|ing)\b.*\b(?:money|package|costs?|help|support|allowance|expenses|assist\w*|pay|cover)\b|\b(?:pay|help|cover|support|money|costs?|expenses|contribut\w+)\b.*\b(?:relocat\w+|my move|moving|the move)\b|\bmoving (?:costs?|expenses)\b|\b(?:visa|work permit)\b.*\bsponsor\w*|\bsponsor\w*\b.*\b(?:visa|work permit|me|permit)\b|\bcertificate of sponsorship\b",
    ),
    (
        HeldTopic.HOME,
        r"\b(?:work(?:ing)?|job|do (?:it|this|some|part)[\w ]*|days?|option)\b.{0,25}\b(?:from home|at home|remote(?:ly)?|hybrid)\b|\bhome[- ](?:office|working|work)\b|\bremote (?:work|working|days?|option|policy|job)\b|\bhybrid (?:work|working|model|policy|option)\b|\b(?:is|be) (?:this|it|the (?:job|role|post)) (?:fully |partly )?(?:remote|hybrid)\b|\bcome (?:in|into the office) every day\b|\btelework\w*|\bteleconmut\w*",
    ),
    (
        HeldTopic.HOURS,
        r"\bflexi?[- ]?time\b|\bflexible (?:hours|working|work|start|shifts?|schedule)\b|\bfour[- ]day (?:week|working)|\b4[- ]day week\b|\bcompressed hours\b|\bpart[- ]time\b|\bjob share\b|\b(?:my|which|what|fewer|shorter|these|set|fixed|regular|school|exact) (?:working )?hours\b|\bhow many hours (?:a|per|each|would|will|do|must|in a) (?:week|day|i|we|one|you)\b|\bhow long (?:is|are) (?:the|a) (?:shifts?|lunch|breaks?|working day|working week)\b|\b(?:swap|choose|pick|change|avoid) (?:my |the |our )?(?:shifts?|days?|hours)\b|\b(?:start|begin|come in|finish|leave|go home) (?:early|earlier|late|later|at|by)\b.{0,25}|\bdo i (?:have to|need to|really have to) work (?:on )?(?:weekends?|saturdays?|sundays?|nights?|evenings|bank holidays|christmas|shifts|late)|\b(?:would|will|must|should) i (?:have to |need to |be (?:expected|asked) to )?work (?:on |at |any |many |every )?(?:weekends?|saturdays?|sundays?|nights?|evenings|bank holidays|christmas|shifts|late)|\b(?:have|get|take) (?:every |all )?(?:weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|evenings|school holidays) (?:off|free)\b|\b(?:rota|roster|shift plan)\b.{0,30}\b(?:published|advance|ahead|out)\b|\bhow far (?:ahead|in advance)\b.*\b(?:rota|roster|shifts?)\b|\blunch break\b|\bunsoci(?:al|able) hours\b|\bnumber of hours\b",
    ),
    (
        HeldTopic.HOLIDAY,
        r"\bannual leave\b|\bpaid leave\b|\b(?:parental|maternity|paternity|family|unpaid|study|compassionate|carer'?s) leave\b|\bdays? off\b|\btime off\b|\bpto\b|\bvacation (?:days?|time|policy|allowance)\b|\bholiday (?:entitlement|allowance|pay|policy|days)\b|\b(?:how (?:much|many(?: days'?(?: of)?)?)|days'? of|paid|book|take|get) (?:my |a |days |days of |any )?(?:holidays?|vacation|leave)\b|\b(?:go|going) on (?:holiday|vacation)\b|\bmy (?:booked )?(?:holidays?|vacation)\b|\bsabbatical\b",
    ),
    (
        HeldTopic.PENSION,
        r"\b401\(?k\)?|\bretirement plan\b|"
        f"(?=.*{_OWN}).*"
        r"\b(?:pensions?|superannuation|(?:health|dental|life|medical|private) (?:insurance|cover|care|plan|assurance)|healthcare plan|dental)\b",
    ),
    (
        HeldTopic.TRAVEL,
        r"\bcompany (?:car|van|vehicle|bike|phone)\b|\bcar allowance\b|\b(?:staff|employee|free|own|reserved|my) (?:car )?park(?:ing)?\b|\bparking (?:space|spot|place|permit|pass)\b|\bwhere (?:can|could|do|would) i park\b|\bcan i park\b|\bseason ticket\b|\bmileage\b|\btravel (?:costs?|expenses|allowance|money)\b|\bpetrol money\b|\bcycle to work\b|\bpay for (?:my|the) (?:travel|train|bus|commute)\b|"
        f"(?=.*{_OWN}).*"
        r"\bparking\b",
    ),
    (
        HeldTopic.PERKS,
        r"\bperks?\b|\bfringe benefits?\b|\bbenefits? package\b|\b(?:staff|employee) (?:discounts?|benefits?|canteen|meals?|parties|party|trips?|room perks)\b|\bfree (?:lunch(?:es)?|meals?|food|drinks|coffee|gym|uniforms?)\b|\bgym (?:membership|pass)\b|\bmy own (?:office|desk|room)\b|\bbring my (?:dog|child|children|kids)\b|\bcompany (?:laptop|credit card|benefits)\b|\bsigning bonus\b|\bchildcare (?:vouchers|place|support|costs)\b|"
        f"(?=.*{_OWN}).*"
        r"\b(?:benefits|discounts?|laptop|smartphone|work phone|childcare|creche|nursery place|vouchers?|gym|goodies|freebies)\b",
    ),
)
