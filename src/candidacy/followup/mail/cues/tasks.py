"""What employers ask a candidate for: tests, more facts, referees; and the checks they have done."""

from __future__ import annotations

from candidacy.followup.mail.kinds import Kind

ROWS: dict[Kind, tuple[tuple[float, str], ...]] = {
    Kind.ASSESSMENT: (
        (
            3,
            r"\b(?:complet\w*|tak(?:e|ing)|sit(?:ting)?|do|undertake|finish|submit|attempt|fulfil+|work through|have a go at|solve|perform|prepare|return|fill (?:in|out)|start|begin|pass|attend|invit\w*|asked?|set|give|requires?|required|send you|sending you|try)\b~\b(?:online |short |small |brief |written |skills? |technical |coding |aptitude |psychometric |personality |practical |attached |following |timed |take-?home |situational |verbal |numerical |cognitive |proctored |\w+ )*TEST\b(?! (?:centre staff|results))",
        ),
        (
            3,
            r"\b(?:assessment (?:centre|center|day)|take-?home|work sample|coding (?:challenge|test|exercise|task)|technical (?:test|challenge|exercise|assessment|task)|aptitude test|psychometric\w*|numerical reasoning|verbal reasoning|situational judge?ment|skills? (?:test|assessment)|typing (?:test|exam)|data entry (?:test|exam)|written (?:test|exercise|task|exam)|online (?:tests?|assessments?|exercise)|personality (?:questionnaire|test|profile)|case study|sample (?:task|lesson plan)|hackerrank|codility|testgorilla|test link|literacy (?:and|&) numeracy|hazard perception|in-tray|skills check)\b",
        ),
        (
            2.5,
            r"\b(?:write|draft|design|build|record|plan|produce|translate|edit|sketch|put together|mock up|mark|cost)\b~\b(?:us|words|page|pages|plan|piece|sample|mock-up|lesson|design|prototype|video|minutes|menu|script|proposal)\b~\b(?:by|before|end of|within|shortlisted|task|so we|so that|deadline|week)\b|\bcould you (?:write|draft|design|build|record|plan|produce|translate|sketch) us\b",
        ),
        (
            2,
            r"\b(?:same|small|short|little|quick|practical|writing|design) (?:task|exercise|test|challenge|assignment)\b",
        ),
        (
            2,
            r"\b(?:within (?:the next )?\d+ (?:hours|days)|one sitting|time limit|timed|you (?:will )?have \d+ (?:minutes|hours)|takes? (?:about|around|approximately|roughly)|link (?:expires|is valid|below)|pass mark|score[sd]?|scoring|webcam|calculator|repository|repo|submission)\b",
        ),
        (
            1.5,
            r"^(?:your )?(?:assessment|test|exercise|take-?home|online test|complete your|small (?:\w+ )?task|competence test)|^\w+ (?:has|have) invited you to take",
        ),
    ),
    Kind.MORE_INFORMATION: (
        (
            3,
            r"\b(?:need|require|like|missing|await\w*|provide|send|submit|supply|request\w*|additional|more|further|some|few)\b~\b(?:further|more|additional|extra|missing|outstanding|a (?:few|couple)(?: of)?(?: more| quick)?) (?:pieces of )?(?:information|details?|documents?|documentation|paperwork|questions?|things|facts|clarification|evidence)\b",
        ),
        (
            3,
            r"\b(?:application|form|file|profile|submission|dossier|section)\b~\b(?:is|are|was|remains|appears|seems|to be|looks)?~\b(?:incomplete|missing|not (?:yet )?complete|unfinished|blank|left out|unsigned|not (?:been )?(?:attached|included|filled|received|signed|uploaded|stated))\b",
        ),
        (
            3,
            r"\b(?:missing|did not (?:attach|include|receive)|didn't (?:attach|include|receive|come through)|forgot|not (?:been )?(?:attached|included|enclosed|stated|indicated)|couldn't (?:open|find)|could not (?:open|find)|unable to open|corrupt\w*|blank)\b~\b(?:cv|resume|résumé|letter|certificates?|copy|document|documents|attachment|transcripts?|licen[cs]e|file|details|dates|section|following|page|form|salary)\b|\b(?:cv|resume|résumé|cover letter|certificates?|attachment|transcripts?|salary (?:wish|expectation)s?|file)\b~\b(?:missing|not attached|did not|didn't|wasn't|couldn't|would not open|won't open|not come through|is blank|corrupt)",
        ),
        (
            3,
            r"\b(?:please|kindly|can you|could you|would you|will you|asked?|need|need you to|grateful|require|able to|ask you to|mind|wondering if|just need|so that)\b~\b(?:send|provide|upload|forward|supply|submit|attach|email|hand in|scan|share|produce|bring in|drop in|post|let (?:me|us) (?:know|have))\b~\b(?:copy|copies|photo|scan|proof|evidence|certificates?|licen[cs]e|passport|transcripts?|portfolio|documents?|visa|permit|qualifications?|card|id|salary|notice|availability|dates|points|details|diploma|degree|registration|pin|work permit|right to work|number|driving record|cv|resume|résumé|examples?|cover letter)\b",
        ),
        (
            2.5,
            r"\b(?:please|kindly|can you|could you|would you|will you|need to|just|grateful if you|ask you to|wondering)\b~\b(?:confirm|clarify|tell (?:me|us)|let (?:me|us) know|advise|answer|explain|indicate|specify|state|drop (?:me|us) a line|expand|elaborate|complete (?:this|the|that) (?:section|part|form|question))\b~\b(?:whether|if you|what|when|which|how|your|this|the (?:answers?|dates|gap|following|section)|that you|why)\b",
        ),
        (
            2.5,
            r"\b(?:what|when|which|how (?:soon|much|many|long))\b~\b(?:notice period|salary|pay expectation|start\b|available|licen[cs]e|hours|weekends|shifts|points|qualification|visa|rate|commute|version|expecting)|\b(?:are you|do you|have you|did you)\b~\b(?:okay with|ok with|still (?:hold|have|interested)|eligible|require (?:a )?(?:visa|sponsorship)|have (?:a|an|any|the|current|your own|full|valid)|hold (?:a|an|the)|able to work|comfortable with|willing to|happy to (?:work|travel|relocate)|currently|registered|legally)\b",
        ),
        (
            2.5,
            r"\b(?:before|so that|until|cannot|can't|in order to|to help us)\b~\b(?:progress|process|consider\w*|proceed|take|move|shortlist|review|finali[sz]e|assess|pass you|see anyone|go any further|put you forward)\b~\b(?:your )?(?:application|forward|further|along|you|need|section|until)\b",
        ),
        (
            2.5,
            r"\b(?:not clear|unclear|not stated|gaps?|discrepanc\w*|not say|doesn't say|does not say|not shown|not mentioned|can't (?:tell|see)|query|queries)\b~\b(?:whether|section|employment|dates|between|form|application|cv|resume|if you|on your|from your|where|about)\b",
        ),
        (
            2,
            r"\b(?:partner|manager|director|panel|team|client|chef|head|owner|boss|colleagues?)s?\b~\b(?:asked|wants? to know|would like to know|wondered|is asking|are asking|queried)\b",
        ),
        (1.5, r"\b(?:quick|couple|few|one or two|two|some) (?:of )?(?:more |quick |things|questions?)"),
        (
            2,
            r"^(?:further|more|additional|missing|outstanding|required) (?:information|documents?|details)|^(?:your application)?.{0,12}(?:clarification|incomplete|missing)|^(?:couple|quick|a few).{0,12}questions?",
        ),
    ),
    Kind.REFERENCES: (
        (
            3,
            r"\b(?:provide|send|give|supply|name|need|submit|list|share|shoot|forward|add|enter|nominate|let (?:me|us) have|collect|obtain|request|details (?:of|for)|contact details|names?|require|looking for|get|pass (?:me|us|on)|email)\b~\b(?:references\b|referees?\b|reference (?:details|contacts?|persons?|people)|(?:professional|character|employment|work|personal|supervis\w+|managerial|academic|former employer) references?|referee'?s? (?:details|names?)|reference from)",
        ),
        (
            3,
            r"\b(?:tak(?:e|ing) up|follow(?:ing)? up|seek(?:ing)?|check(?:ing)?|obtain(?:ing)?|contact(?:ing)?|call(?:ing)?|approach(?:ing)?|writ(?:e|ing) to|speak(?:ing)? (?:to|with)|get in touch with|appl(?:y|ying) for|request(?:ing)?|collect(?:ing)?|chas(?:e|ing))\b~\b(?:your )?(?:references\b|referees?\b|former (?:manager|employer|superior|supervisor)s?|previous (?:manager|employer|supervisor)s?|past (?:manager|employer|supervisor)s?|current (?:manager|employer)|line manager|someone (?:you|who))\b",
        ),
        (
            3,
            r"\b(?:second|first|one|two|three|either|both|your|the) (?:of your )?(?:\w+ )?referees?\b|\breference (?:check|request|form|stage|checks)s?\b|\breference persons?\b",
        ),
        (
            3,
            r"\b(?:happy|ok|okay|all right|alright|consent|permission|comfortable|content)\b~\b(?:for us to|if we|to our|that we|with us|us to)\b~\b(?:contact|approach|speak|call|ring|write|email|get in touch)\b",
        ),
        (
            2.5,
            r"\b(?:whom|who)\b~\b(?:may|can|could|should|might) (?:we|i)\b~\b(?:approach|contact|speak|call|ring|ask|talk)\b|\b(?:speak|talk|chat) (?:to|with)\b~\b(?:someone|somebody|people|a person|the people|anyone|couple of people)\b~\b(?:worked|managed|supervised|knows? you|you(?:'ve| have)? worked)",
        ),
        (
            2.5,
            r"\b(?:former|previous|past|current|present|last|old) (?:two |three |line |direct )?(?:managers?|supervisors?|employers?|superiors?|bosses|boss|head ?teachers?|heads?)\b~\b(?:contact|name|email|phone|reach|speak|call|survey|who (?:can|could|know)|vouch|allowed)",
        ),
        (2, r"\breferences\b"),
        (1.5, r"^(?:references?|your referees|reference (?:details|request|check)|taking up references)\b"),
    ),
    Kind.BACKGROUND: (
        (
            3,
            r"\b(?:background|pre-?employment|criminal(?: record| history)?|police|security|dbs|crb|credit|identity|disclosure|right[- ]to[- ]work|employment history|driving record|mvr|barred list|health|medical|reference and background|vetting|working with children|wwcc|bpss|sc|access ni|accessni|pvg|national police|character|fitness|sanctions|education|adverse media|5-year|five-year) (?:and \w+ )?(?:screen\w*|checks?|checking|clearance|vetting|verification|investigation|certificate|application|questionnaire|assessment|disclosure|enquir(?:y|ies))\b",
        ),
        (
            3,
            r"\b(?:garda vetting|vetting (?:form|invitation|application|process|bureau|disclosure)|disclosure (?:and|&) barring|enhanced (?:dbs|disclosure)|drug (?:screen\w*|test\w*)|fingerprint\w*|live ?scan|occupational health|pre-?employment (?:checks?|screening|medical|health)|pre-?placement|urine|hair follicle|update service|screening (?:partner|provider|company|process)|background (?:report|check|screening)|consumer report|social security trace|fcra|baseline personnel)\b",
        ),
        (
            2.5,
            r"\b(?:begun|started|start|initiat\w*|begin|undergo|undertake|carry out|carrying out|run|conduct|complete|submit\w*|process|order(?:ed)?|commenc\w*|in progress|request\w*|required|must (?:clear|pass)|subject to|passed to|verify|verif\w+)\b~\b(?:dbs|vetting|clearance|screening|checks?\b(?! your)|background|police|medical|drug|fingerprint\w*|criminal)",
        ),
        (
            2,
            r"\b(?:verify|verification of)\b~\b(?:identity|address|employment|qualifications|id\b)|\b(?:three|two|3|2) (?:forms|pieces|types) of (?:id|identification)\b|\b(?:consent|authori[sz]ation) form\b|\bproof of (?:identity|address)\b",
        ),
        (
            1.5,
            r"\bpreferred candidate\b|\b(?:clearance|result|certificate) (?:comes|is|are|has|to)\b~\b(?:back|through|come|received|issued)\b|\bcannot (?:work|start|begin)\b~\buntil\b",
        ),
        (
            2,
            r"^(?:dbs|pre-?employment|background|garda vetting|your screening|national police|security clearance|fingerprint\w*|drug|vetting|occupational health)",
        ),
    ),
}
