"""How employers offer a job, by word of mouth and in writing, and say when the first day is."""

from __future__ import annotations

from candidacy.followup.mail.kinds import Kind

ROWS: dict[Kind, tuple[tuple[float, str], ...]] = {
    Kind.WRITTEN_OFFER: (
        (
            3,
            r"\b(?:GLAD|like|wish|love|writing|formally|able|privilege)\b~\b(?:offer(?:ing)? you|extend(?:ing)?(?: to)? (?:you|an offer|to you)|make you an? (?:\w+ ){0,2}offer|confirm (?:our|your|an?|the) (?:\w+ )?offer|present you with)\b(?! (?:an? )?(?:\w+ )?(?:interview|slot|time|date|opportunity to|chance|discount|trial|loan|account|second|first|phone|video|place on our (?:shortlist|talent)))",
        ),
        (
            3,
            r"\b(?:we|i)(?:'re| are|'m| am|'d| would|hereby| hereby)?~\boffer(?:ing)? you (?:the|a|this|our|employment|a permanent|full|part)\b(?: \w+){0,4} ?(?:ROLE|employment|contract|place|apprenticeship|internship)",
        ),
        (
            3,
            r"\boffer (?:letter|of employment|of appointment|pack|documents?)\b~\b(?:attach\w*|enclos\w*|ready|below|sign\w*|review|find|via|through|has been sent|here|link)|\b(?:attach\w*|enclos\w*|find|here is|here's|review|sign|sending)\b~\b(?:offer letter|letter of (?:offer|appointment|employment)|formal offer|written offer|(?:conditional|unconditional|employment|formal) offer|offer of (?:employment|appointment)|contract(?: of employment)?|employment (?:contract|agreement)|work contract|statement of (?:terms|particulars)|terms (?:and conditions )?of employment)\b",
        ),
        (
            3,
            r"\b(?:conditional|unconditional|formal|official|written|firm|binding) (?:\w+ )?(?:offer|letter of offer)\b(?! (?:letter )?(?:will|to follow|is (?:going|being)|should|shall|early|next|follows|in the))",
        ),
        (
            2.5,
            r"\b(?:sign|countersign|initial|e-sign|electronic(?:ally)? sign\w*|signature)\b~\b(?:return|back|copy|copies|contract|letter|offer|agreement|page|docusign|by|accept)\b|\b(?:return|send|scan|bring)\b~\b(?:signed|countersigned)\b",
        ),
        (
            2.5,
            r"\b(?:accept|decline)\b~\b(?:this|the|our|your|job|or (?:decline|accept)) ?(?:\w+ )?offer\b|\boffer (?:is|remains|will remain|stays|stands) (?:open|valid)\b|\boffer\b~\b(?:expires|subject to|contingent|conditional (?:on|upon)|valid until|lapse)",
        ),
        (
            2,
            r"\b(?:your|an|job|employment|the) (?:job |employment )?offer\b~\b(?:from|of|for|letter|attached|enclosed)\b|\bjob offer\b|\boffer of (?:employment|appointment)\b|\bletter of (?:offer|appointment|intent)\b|\bcontract of employment\b|\bemployment (?:contract|agreement)\b",
        ),
        (
            2.5,
            r"\b(?:here(?:'s| is| are)|attached|enclosed|find|please find)\b~\b(?:your |the )?(?:contract|offer|terms|agreement)\b",
        ),
        (
            1.5,
            r"\b(?:subject to|conditional (?:on|upon)|contingent (?:on|upon))\b~\b(?:references|checks?|dbs|clearance|screen\w*|vetting|medical|health|right to work|background)",
        ),
        (
            1,
            r"\b(?:starting |annual |base |gross )?(?:salary|wage|rate of pay|compensation|remuneration)\b~(?:[£$€]|\d)|[£$€] ?\d[\d,.]*k?\b~\b(?:per (?:annum|year|hour)|a year|an hour|p\.?a\b|salary)",
        ),
        (
            1,
            r"\bwelcome (?:to|aboard|on board)\b|\bcongratulations\b|\blook(?:ing)? forward to (?:welcoming|your joining|you joining|having you|working with you)\b",
        ),
        (1, r"^(?:offer|your (?:offer|contract)|contract|job offer)\b"),
    ),
    Kind.VERBAL_OFFER: (
        (3, r"\bverbal(?:ly)?\b~\b(?:offer|accept|agree)\w*|\boffer\w*\b~\bverbal"),
        (
            3,
            r"\b(?:offer|contract|paperwork|letter|documents?|written|writing|terms|formal|official)\b~\b(?:will|to|shall|should|'ll|is|are|being|going)\b~\b(?:follow|be (?:sent|emailed|with you|posted|prepared|drawn|issued|in touch|on its way|out)|prepared|drawn up|come|coming|go out|sent (?:to you|out)|reach you|arrive|land|hit your|go(?:ing)? through|approv|on (?:its|the) way|be over)\b",
        ),
        (
            3,
            r"\b(?:send|get|have|put|email|post|issue|draw|prepare|pop|forward|sort|raise|sending|getting|preparing|drawing)\b~\b(?:offer|contract|paperwork|letter|formal\w*|written|official|in writing)\b~\b(?:soon|shortly|week|once|when|by|tomorrow|days?|monday|tuesday|wednesday|thursday|friday|after|drawn|over|prepared|out to you|to you|over to you|next|later|as soon|due course)\b",
        ),
        (
            2.5,
            r"\b(?:as|like) (?:we |i )?(?:discussed|said|mentioned|told you|agreed|promised|talked|explained|spoke)\b~\b(?:phone|call|telephone|earlier|today|yesterday|person|afternoon|morning|just now|zoom|teams)?\b",
        ),
        (
            2.5,
            r"\b(?:follow(?:ing|s)?|further|with reference|referring|after|subsequent|pursuant|confirm(?:ing)?)\b~\b(?:(?:tele)?phone|phone call|our (?:call|chat|conversation|talk|discussion|zoom|meeting)|conversation|telephone (?:call|conversation)|talk|what we (?:talked|discussed|agreed))\b",
        ),
        (
            2,
            r"\b(?:good|great|lovely|nice|wonderful|pleasure|happy|fun|enjoyed|brilliant) (?:to )?(?:speak|speaking|talk|talking|chat|chatting|catch|catching)\b|\bthanks? (?:you )?for (?:taking|picking up) (?:my|the|our) call\b|\bon the (?:phone|call|telephone)\b|\bover the phone\b|\bspoke (?:earlier|today|yesterday|just now|this (?:morning|afternoon))\b",
        ),
        (
            2,
            r"\b(?:recap|summar\w*|to confirm what|putting in writing|put in writing|in black and white|note of what|to record what|just to confirm)\b",
        ),
        (2.5, r"\b(?:job|role|post|position|it)(?:'s| is) yours\b"),
        (
            2,
            r"\b(?:you(?:'d| would|'ve| have)?|that you)\b~\b(?:minded to|said yes|accept\w*|happy to (?:accept|join)|like to (?:join|strengthen|take)|agreed to)\b",
        ),
        (1.5, r"\bwe agreed\b|\bagreed (?:on )?(?:a|an|the)\b~\b(?:salary|wage|hours|pay|rate|start)"),
        (
            1,
            r"\b(?:salary|wage|pay|package|base|holiday|vacation|hours|week|hr|hour|annum)\b~(?:[£$€]|\d)|[£$€] ?\d|\bwould (?:love|like) (?:to have )?you\b",
        ),
        (1, r"\b(?:hand in your notice|resign|give notice)\b"),
    ),
    Kind.START_DATE: (
        (
            3,
            r"\b(?:confirm\w*|agreed|set|fixed)\b~\b(?:start(?:ing)? date|first (?:working )?day|commencement|beginning of your employment|date of (?:joining|commencement|entry)|joining date|entry date|day one|onboarding date)\b",
        ),
        (
            3,
            r"\b(?:start(?:ing)? date|first (?:working )?(?:day|shift)|commencement date|joining date|entry date|day one|start day)\b~\b(?:is|will be|has been|'s|are|confirmed|as|:|remains|falls|on|set)\b~(?:DAY|january|february|march|april|may|june|july|august|september|october|november|december|\d)",
        ),
        (
            3,
            r"\b(?:you(?:'re| are|'ll| will)?(?: be)?|your) (?:start(?:ing|s)?|commenc(?:e|ing)|join(?:ing)?(?: us)?|begin(?:ning)?)\b(?: (?:work|with us|us|your (?:employment|new role|role|job|training)|here|employment|the team|duty|as \w+(?: \w+){0,3}))*,? (?:on |from |this |next |at )?(?:the )?(?:DAY|january|february|march|april|may|june|july|august|september|october|november|december)\b",
        ),
        (
            2.5,
            r"\b(?:expect(?:ing)?|welcom(?:e|ing)|join(?:ing)?) (?:you|us)\b~\b(?:on|from|this|next)\b (?:the )?DAY\b",
        ),
        (1, r"\b(?:see|seeing|meet|have|having) you\b~\b(?:on|from|this|next)\b (?:the )?DAY\b"),
        (
            2.5,
            r"\bfirst (?:working )?(?:day|shift|morning|week)\b|\bday one\b|\binduction\b|\bonboarding\b|\borientation\b|\bjoining instructions\b",
        ),
        (
            2,
            r"\b(?:thank\w*|got|received?|receipt|have)\b~\b(?:signed|countersigned|returned|returning|contract back)\b|\b(?:contract|paperwork|forms?)\b~\b(?:processed|received|complete|arrived|in order)\b",
        ),
        (
            2,
            r"\b(?:all|your) (?:of )?(?:your )?(?:\w+-?\w* )?(?:checks?|clearances?|references|vetting)\b~\b(?:complete\w*|cleared|back|through|satisfactory|received|passed)\b",
        ),
        (
            1.5,
            r"\b(?:report|ask for|arrive|come|present yourself|announce yourself|check in|be here|get here|turn up)\b~\b(?:at|to|reception|ward|gate|desk|office|main)\b",
        ),
        (
            1,
            r"\b(?:laptop|uniform|badge|parking|buddy|rota|lanyard|payroll|bank details|i-9|p45|dress|rotas?|locker|id card|login)\b|\bwelcome (?:aboard|on board|to the (?:team|family))",
        ),
        (
            2.5,
            r"\bstart(?:ing)? date\b~\b(?:confirm\w*|agreed)|^(?:start(?:ing)?(?: date)?|first day|your first day|joining us|entry date|welcome to)\b",
        ),
    ),
}
