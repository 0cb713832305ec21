"""What tells mail about a candidacy from all other mail, and what takes the force out of a sentence: tables only."""

from __future__ import annotations

from candidacy.followup.mail.cues.shorthand import compiled

ABOUT = tuple(
    compiled(words)
    for words in (
        r"\byour (?:\w+ ){0,3}(?:application|candidacy|candidature|candidate|cv|resume|résumé)\b|\bapplication (?:for|to|with|reference)\b",
        r"\binterview(?:s|ed|ing)?\b",
        r"\b(?:candidates?|applicants?|candidacy|shortlist\w*|short-list\w*)\b",
        r"\b(?:recruit\w*|hiring|human resources|talent (?:team|acquisition|partner)|selection (?:process|procedure|panel)|vacanc(?:y|ies))\b|\bhr\b",
        r"\b(?:the|this|our|a|above|your new) (?:\w+[ -]){0,4}(?:role|position|post|job|vacancy|opening|apprenticeship|internship|shift)\b|\bjob(?:'s)?\b",
        r"\b(?:offer of employment|job offer|employment|contract|start date|first (?:working )?day|offer letter|probation\w*|notice period|salary|hourly|per annum|onboarding|induction)\b",
        r"\b(?:referees?|references|dbs|vetting|background check|screening|pre-?employment|right to work)\b",
        r"\b(?:verbal|written|formal|conditional|official) offer\b|\bverbally\b|\b(?:love|like) (?:to have )?you (?:on board|to join)\b|\bhave you on board\b",
        r"\b(?:panel|hiring manager|line manager|trial shift|assessment (?:day|centre|center)|join(?:ing)? (?:us|our team|the team)|our team)\b",
    )
)
ELSEWHERE = tuple(
    (weight, compiled(words))
    for weight, words in (
        (
            3,
            r"\b(?:their|his|her|the candidates?'?) (?:cvs?|resumes?|applications?)\b|\b(?:take|cover|do|sit in on|chair|run|join) (?:\w+ ){0,2}(?:half of|two of|some of|the|three|our) (?:\w+ )?interviews\b|\byour (?:new starter|direct report|team member|interview panel)\b|\b(?:people|candidates) (?:we|you) (?:interviewed|are interviewing)\b|\b(?:mock|practice) interviews?\b|\b(?:share|spread the word|refer a friend|tell your friends)\b~\b(?:network|vacanc|job|role|friend)",
        ),
        (
            3,
            r"\b(?:scan|x-?ray|clinic|blood|hospital|gp|nurse|surgery|consultant|midwife|vet|mot|embassy|driving test|theory test) appointment\b|\byour (?:scan|smear|vaccination|check-?up|eye test|prescription|operation|referral|driving test|theory test|visa interview)\b",
        ),
        (
            3,
            r"\bloan (?:of|offer|agreement)\b|\boffer you a (?:loan|mortgage|credit|deal|discount|new \d+)\b|\bcredit agreement\b|\bnew \d+-month\b",
        ),
        (
            4,
            r"\b(?:tenancy|credit(?: card)?|loan|mortgage|insurance|planning|visa|passport|university|course|school|nursery|housing(?: register)?|grant|membership|adoption|rental|overdraft|(?:car |vehicle )?finance|allowance|benefit|funding|bursary|scholarship|licen[cs]e|permit|citizenship|allotment|blue badge) application\b|\bapplication for (?:(?:a|an|the|your|admission to) )?(?:\w+ ){0,2}(?:tenancy|credit|loan|car finance|finance|housing|mortgage|card|bank account|visa|passport|permit|course|bsc|ba|msc|phd|degree|housing|grant|membership|flat|overdraft|school place|planning|bursary|scholarship|allotment|extension|refund|benefit)\b|\bplace on (?:the |our )?(?:bsc|ba|msc|ma|phd|pgce|llb|meng|beng|degree|course|waiting list)\b",
        ),
        (
            2,
            r"\b(?:new|latest|matching|recommended|similar|top|more|other|\d+\+?) (?:\w+ ){0,3}jobs?\b~\b(?:for you|near|match|this week|in your|alert|posted|to explore|you may|we found|you might|today)|\bjobs? (?:alerts?|matches|recommendations?|digest|picks)\b|\bjobs (?:you|for you|near you|we think|matching)\b|\bjob(?:s)? (?:seekers?|board|market|fair)\b|\bcareers? fair\b|\bpeople (?:also|are) (?:viewed|hiring)|\bapply (?:now|today|with one click|in one click)\b",
        ),
        (
            1.5,
            r"\bunsubscribe\b|\bmanage (?:your )?(?:preferences|alerts)\b|\bemail preferences\b|\byou(?:'re| are) receiving this\b|\bnewsletter\b|\bview (?:this email )?in (?:your )?browser\b|\bread more\b|\bthis week's (?:edition|issue|digest)\b",
        ),
        (
            2,
            r"\b(?:webinar|masterclass|podcast|e-?book|free (?:guide|download|trial|course)|\d+ (?:tips|questions|ways|mistakes|secrets)|tips for|how to (?:ace|answer|write|nail|land|beat)|career advice|cv review|resume review|early bird|register (?:now|today|here)|save your (?:seat|spot)|places are limited)\b",
        ),
        (
            2,
            r"\b(?:order|parcel|delivery|dispatch\w*|shipment|shipped|invoice|refund|receipt no|basket|checkout|courier|tracking (?:number|link)|purchase|subscription|renewal|your bill|direct debit)\b",
        ),
        (
            2,
            r"\b(?:credit (?:card|limit)|mortgage(?! advis)|loan|overdraft facility|insurance (?:policy|quote|renewal|claim)|savings account|current account|account (?:has been|was|is) (?:opened|locked)|premium(?:s)?|tax return|council tax|your return|passport application|visa application|planning application|grant application|membership|benefit claim)\b",
        ),
        (
            2,
            r"\b(?:tenancy|landlord|tenants?|letting|flat\b|apartment|viewing|rent payment|estate agent|deposit scheme|property)\b",
        ),
        (
            2,
            r"\b(?:dentist|hygienist|check-?up|dr\.? [a-z]+|doctor|physio\w*|optician|eye test|smear|vaccin\w*|jab|prescription|blood test|outpatient|consultant clinic|hair ?(?:cut|dresser)|mot\b|boiler|engineer will (?:visit|attend)|your pet)\b",
        ),
        (
            2,
            r"\b(?:bsc|ba \(hons\)|msc|phd programme|undergraduate|student (?:hub|finance|number)|admissions|ucas|offer of a place|tuition|campus tour|enrol(?:l)?ment|school place|your child|parents'? evening|nursery place)\b",
        ),
        (
            2,
            r"\b(?:your booking|booking reference|reservation|check-?in|hotel stay|flight|itinerary|table for|tickets?|holiday (?:booking|home|let|deals?)|camping pitch|boarding (?:pass|gate))\b",
        ),
        (
            1.5,
            r"\b(?:voucher|discount|sale ends|% off|half price|win an? |prize|special offer|limited time|exclusive offer|free delivery|upgrade|premium|pay nothing|cashback|rewards|points balance)\b",
        ),
        (
            2,
            r"\b(?:viewed your profile|appeared in|profile views?|searches this week|recruiters (?:are|who)|connection request|endorsed|invitation to connect|let employers find you|get hired|your badge|activate your account|confirm your email|verify your email|reset your password|security code|new sign-?in)\b",
        ),
        (
            2,
            r"\b(?:appraisal|annual leave|timesheet|payslip|performance review|1:1|stand-?up|sprint|all[- ]hands|exit interview|rota for|team (?:lunch|meeting|drinks|day)|minutes of|expense claim|your leaving)\b",
        ),
        (
            2.5,
            r"\b(?:i(?:'ve| have)?|they(?:'ve| have)?|he|she|my (?:interview|new job|boss|application|cv|offer)|we(?:'ve)? both)\b~\b(?:got (?:the|a|that) job|offered me|got an interview|had (?:my|an) interview|applied|my interview|my new job|going for a job|i start|me the job|rejected me|turned me down|hired me|ghosted me|my offer|my cv)\b|\bi(?:'m| am) (?:going for|applying|looking for) (?:a|another|the) (?:job|role|post)|\bput your name down\b|\bbe my refer|\bas (?:my|a) referee\b|\breference for (?:me|him|her|our|your former|a former)",
        ),
        (
            2,
            r"\b(?:writing (?:a|an) (?:piece|article|story|book|report|thesis)|for (?:the|my|our) (?:gazette|magazine|podcast|blog|newspaper|dissertation|study|research)|prize leeks|documentary|journalist|editor)\b",
        ),
        (
            1.5,
            r"\b(?:lunch|beers?|pub|pint|coffee on me|party|birthday|dinner|barbecue|xx+|love you|mum|dad|mate!+|lol|congrats mate|kids|wedding|five-a-side)\b",
        ),
        (
            2,
            r"\b(?:working with (?:a number|several|a range|some) of|roles? (?:just )?like (?:this|these)|know (?:some(?:one|body)|anyone|of anyone)|send me your (?:up-to-date|latest|updated) cv|exciting opportunit|came across your profile|i(?:'m| am) recruiting for|hot (?:job|role)s?|register with us|on our books|my client is looking|candidates? just like you|just like you)\b",
        ),
        (
            1.5,
            r"\b(?:survey|questionnaire about your experience|how (?:did we do|was your)|rate your|leave a review|tell us about it|your opinion|your experience (?:of|with))\b",
        ),
        (
            2,
            r"\b(?:volunteer(?:s|ing)? (?:for|newsletter|rota)|fundrais\w*|donat\w*|petition|charity (?:run|walk)|festival|line-?up|headliners?|jury service|census|electoral)\b",
        ),
    )
)
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
