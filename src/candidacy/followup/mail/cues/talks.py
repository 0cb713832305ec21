"""How employers ask for a talk, move it and call it off."""

from __future__ import annotations

from candidacy.followup.mail.kinds import Kind

ROWS: dict[Kind, tuple[tuple[float, str], ...]] = {
    Kind.SCREENING: (
        (
            3.5,
            r"\b(?:phone|telephone|screening|recruiter|video)[ -](?:screen(?:ing)?|call|conversation|chat)\b~\b(?:with|to|for|on|at|invite|schedul\w*|call|conversation)?|\b(?:pre-?screen\w*|screening (?:call|conversation|chat|interview|discussion|stage|round)|phone screen\w*|telephone (?:pre-?)?screen\w*)\b",
        ),
        (
            3.5,
            r"\b(?:initial|intro(?:ductory)?|first|preliminary|brief|short|quick|informal|exploratory|get[- ]to[- ]know(?:[- ]you)?|discovery|\d{2}[- ]min(?:ute)?s?|fifteen[- ]minute|twenty[- ]minute|ten[- ]minute|half[- ]hour|virtual)\b(?:,? (?:\w+[- ])?\w+)? (?:call|phone call|chat|conversation|talk|telephone (?:call|interview|conversation)|phone (?:interview|conversation)|contact|catch[- ]up|zoom|teams call|discussion)\b",
        ),
        (
            3,
            r"\b(?:initial|preliminary|first|brief|short)\b~\b(?:conversation|talk|contact|discussion|chat)\b~\b(?:by|over the|on the|via|through) (?:tele)?phone\b|\b(?:chat|talk|speak|conversation|word)\b~\b(?:by|over the|on the) (?:tele)?phone\b",
        ),
        (
            3,
            r"\b(?:give|giving) you a (?:quick )?(?:ring|call|bell|buzz|shout|phone)\b|\b(?:hop|jump|get) on (?:a|the) (?:quick |short |brief )?(?:phone |zoom |video )?(?:call|phone)\b|\b(?:when|what time)\b~\b(?:ring|phone|call) you\b",
        ),
        (
            2.5,
            r"\b(?:free|available|have|spare|got|availability|time)\b~\b(?:quick|short|brief|minutes|mins?|10|15|20|30|half an hour)\b~\b(?:call|chat|talk|phone|speak|conversation|zoom)\b",
        ),
        (
            2.5,
            r"\b(?:schedule|arrange|set up|book|organi[sz]e|line up|have|invite you (?:to|for))\b~\b(?:a |an |your )?(?:\w+ ){0,3}(?:call|phone (?:call|interview)|telephone (?:call|interview)|chat)\b",
        ),
        (
            2,
            r"\b(?:talk|speak|chat|learn|hear|know)\b~\b(?:more )?(?:about|through|with)\b~\b(?:your (?:background|experience|availability|notice|expectations|interests|career)|you(?:'re| are) looking for|the (?:role|position|job))",
        ),
        (2, r"\b(?:best|good|right) (?:number|time)\b~\b(?:reach|call|ring|phone|get)\b"),
        (
            1.5,
            r"\b(?:recruiter|talent (?:partner|acquisition|team)|resourcer)\b~\b(?:call|speak|chat|talk|reach out)\b",
        ),
        (
            1,
            r"^(?:quick (?:chat|call)|let's talk|chat|phone (?:call|screen)|intro call|telephone screening|next steps?)\b",
        ),
    ),
    Kind.INTERVIEW: (
        (
            3,
            r"\b(?:invit\w*|like|love|wish(?:es)?|want|selected|shortlisted|short-listed|chosen|offer(?:ing)? you|asked|keen|hoping|GLAD|progress\w*|move you|advance\w*|through|put you forward)\b~\b(?:to |for |you |an? |the |our )*(?:\w+[ -]){0,4}?interview(?!er|s? (?:tips|questions|skills|for the gazette))",
        ),
        (
            3,
            r"\b(?:your|the|an|this|our|a) (?:\w+[ -]){0,4}?interview\b~\b(?:has been|is|will be|was|'s|been|are)(?: now)? (?:scheduled|booked|confirmed|arranged|set|held|on|at|take place|taking place|with|fixed|planned|locked)",
        ),
        (
            3,
            r"\b(?:confirm|confirming|confirmation of|schedul\w*|arrang\w*|book(?:ed|ing)?|set up|organi[sz]\w*|details (?:of|for|about)|reminder (?:of|about|for)|pick|choose|select|attend)\b~\b(?:interview)\b(?! (?:tips|questions))",
        ),
        (
            2.5,
            r"\binterview (?:invitation|invite|confirmation|confirmed|details|schedule|request|slot|arrangements|date|time|reminder|panel|day|offer)\b|\binvitation\b~\binterview\b",
        ),
        (
            3,
            r"\b(?:like|love|wish(?:es)?|want|keen|GLAD|hope|hoping|asked|delighted|gladly)\b~\b(?:meet(?:ing)? (?:with )?you|meet you|see you|get to know you|have you in|invite you (?:in|to (?:meet|come|visit|attend|the))|you to come (?:in|along|down|by|over)|come (?:in|along|by) (?:and|to|for)|sit down with you)\b",
        ),
        (
            2.5,
            r"\b(?:can|could|would|are|will|if) you(?: be)?(?: able| free| available)?(?: to)? (?:come|call|pop|drop|swing|stop|attend|visit|join)\b~\b(?:in|by|into|over|down|along|us|round|up|for|to)\b",
        ),
        (
            2.5,
            r"\b(?:trial (?:shift|day|lesson|run|session|morning)|working interview|stage (?:shift|day)|panel interview|on-?site (?:interview|visit)|working trial|taster (?:shift|day)|shadow shift)\b",
        ),
        (
            2.5,
            r"\b(?:second|2nd|final|next|third|first|1st|3rd|last|two|2)[- ](?:round|stage|step)\b~\b(?:interview|meet|conversation|panel|with)\b",
        ),
        (
            2.5,
            r"\b(?:shortlist\w*|short-list\w*)\b~\b(?:for (?:the|this|our|above|interview)|you|candidate)|\byou have been (?:shortlisted|selected (?:for|to attend))",
        ),
        (
            2,
            r"\b(?:meet|meeting|speak(?:ing)?|interviewed by|panel|sit down)\b~\b(?:with|will (?:be|consist|comprise|include)|made up)\b~\b(?:manager|director|team|head|lead|principal|owner|partner|engineer|supervisor|matron|panel|chief|hr|governors)\b",
        ),
        (
            1.5,
            r"\b(?:bring|prepare)\b~\b(?:passport|id|identification|proof|licence|license|certificates?|portfolio|presentation|documents|copy)\b|\b(?:venue|location|where|dress code|parking|reception)\b",
        ),
        (
            1.5,
            r"\b(?:dates?|times?|slots?|options?|days?)\b~\b(?:convenient|suit|work(?:s)? (?:for|best)|available|prefer|propose|suggest|possible)\b|\b(?:let (?:me|us) know|reply|confirm)\b~\b(?:availab\w*|suit\w*|works?|attend\w*|convenient)\b",
        ),
        (1.5, r"^(?:date|time|venue|location|when|where)\b ?(?:and time)?:"),
        (2, r"^(?:interview|invitation to (?:an )?interview|your interview|invitation\b)"),
        (1.5, r"\binterview\b"),
    ),
    Kind.RESCHEDULED: (
        (
            3.5,
            r"\b(?:reschedul\w*|re-schedul\w*|rearrang\w*|re-arrang\w*|rebook\w*|postpon\w*|re-?plan\w*|defer(?:red|ring)?)\b",
        ),
        (
            3.5,
            r"\b(?:mov(?:e|ed|ing)|shift(?:ed|ing)?|push(?:ed|ing)?|bring(?:ing)?|brought|chang(?:e|ed|ing)|switch(?:ed|ing)?|put(?:ting)?|swap(?:ped|ping)?|delay(?:ed|ing)?|alter(?:ed|ing)?|bump(?:ed|ing)?)\b~\b(?:interview|meeting|appointment|call|chat|conversation|things|time|date|slot|trial|it|you|visit|session)\b~\b(?:to|back|forward|until|by|from|out|earlier|later|on)\b",
        ),
        (
            3,
            r"\b(?:new|revised|alternative|updated|replacement|substitute|another|different|fresh|amended|changed) (?:date|time|day|slot|appointment|interview (?:date|time|slot)|arrangement|invitation)s?\b",
        ),
        (
            3,
            r"\b(?:change|update|amendment)s?\b (?:of|to|in|for) (?:your |the |our )?(?:\w+ )?(?:interview|date|time|day|appointment|meeting|venue|arrangement)",
        ),
        (3, r"\b(?:instead|rather than|in place of|instead of)\b"),
        (
            2.5,
            r"\b(?:interview|meeting|call|chat)\b~\b(?:now|will now|has now|now be)\b~\b(?:on|at|be|take place|held|start)\b",
        ),
        (
            2.5,
            r"\b(?:find|look for|sort|choose|pick|suggest|offer|come up with)\b~\b(?:another|a new|a different|an alternative|other) (?:time|date|day|slot)",
        ),
        (
            2,
            r"\b(?:original(?:ly)?|previous(?:ly)?|was due|had (?:been )?(?:planned|agreed|scheduled|booked)|were (?:due|meant|supposed)|agreed for)\b",
        ),
        (
            2,
            r"\b(?:no longer (?:possible|available|able|works?|free|make)|can(?:'t|not) (?:now )?(?:make|do|manage)|double[- ]booked|something has come up|been called away|clash\w*|conflict)\b",
        ),
        (
            2,
            r"^(?:updated? (?:invitation|invite|event)|change (?:of|to)|new (?:time|date)|reschedul\w+|interview time change|time change)",
        ),
        (
            1,
            r"\b(?:inconvenience|short notice|apologi[sz]e|everything else|same (?:link|place|venue|room|time)|remains? (?:the same|unchanged)|unchanged)\b",
        ),
    ),
    Kind.CANCELLED: (
        (
            3.5,
            r"\b(?:cancel+\w*|call(?:ed|ing)? off|scrap(?:ped)?|withdraw\w*|stand(?:ing)? down)\b~\b(?:interviews?|meeting|appointment|call|chat|conversation|trial|slot|visit|session|it|tomorrow|monday|tuesday|wednesday|thursday|friday|event|assessment (?:day|centre))\b",
        ),
        (
            3.5,
            r"\b(?:interviews?|meeting|appointment|call|chat|conversation|trial|slot|visit|session|event)\b~\b(?:cancel+\w*|called off|off\b|scrapped|withdrawn|aborted)",
        ),
        (
            3,
            r"\b(?:interviews?|meeting|appointment|call|chat|conversation|trial|visit|session)\b~\b(?:not|n't|no longer)\b~\b(?:go(?:ing)? ahead|take place|taking place|happen\w*|proceed\w*|be held|needed|required)\b",
        ),
        (
            3,
            r"\b(?:not|n't|unable to|no longer|cannot|can't) (?:be )?(?:able to )?(?:go(?:ing)? ahead with|hold(?:ing)?|proceed(?:ing)? with|see(?:ing)? you|interview(?:ing)? you|meet(?:ing)? you|do(?:ing)?)\b~\b(?:interview|meeting|as planned|tomorrow|today|monday|tuesday|wednesday|thursday|friday|appointment)\b",
        ),
        (
            2,
            r"\b(?:do not|don't|no need to|please don't) (?:travel|come|attend|make the journey|set off)\b|\bremoved from your calendar\b",
        ),
        (1, r"\bshort notice\b|\binconvenience\b|^cancel+"),
    ),
}
