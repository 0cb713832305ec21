"""How employers say no, that there is no job any more, and that an offer no longer stands."""

from __future__ import annotations

from candidacy.followup.mail.kinds import Kind

ROWS: dict[Kind, tuple[tuple[float, str], ...]] = {
    Kind.REJECTION: (
        (
            3,
            r"\b(?:not|n't|unable to|cannot|no longer|decided against|never) (?:to )?(?:be )?(?:able to )?(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)|advanc(?:e|ing)|continu(?:e|ing)|pursu(?:e|ing)|pass(?:ing)?|carry(?:ing)?|push(?:ing)?|bring(?:ing)?|put(?:ting)?)\b~\b(?:forward|ahead|further|with (?:your|you)\b|your (?:application|candidacy)|you (?:on|to)\b|to the next|any further|this time|in (?:the|this|our) (?:process|recruitment|selection|competition))",
        ),
        (
            3,
            r"\b(?:not|n't) (?:to )?(?:progress|proceed|continue|advance|pursue|go forward)(?: with)?~\b(?:your|you|application|candidacy)",
        ),
        (
            3,
            r"\b(?:application|candidacy|candidature|bid|you|interview)\b~\b(?:(?:was|is|has|have|were|are|been)(?: not|n't)|not)\b~\b(?:successful|selected|shortlisted|chosen|accepted|appointed|retained|recommended)\b",
        ),
        (
            3,
            r"\b(?:not|n't) (?:been |be |to be |have been |quite )?(?:successful|selected|shortlisted|short-listed|chosen|picked|retained)\b",
        ),
        (3, r"\bunsuccessful\b"),
        (
            2.5,
            r"\b(?:selected|chosen|appointed|hired|picked|gone with|going with|went with|going for|gone for|opted for|settled on|decided on|preferred|proceeding with|progressing with|moving forward with|move(?:d)? forward with|move ahead with|moving ahead with|taking forward|continue with|continuing with|pursu(?:e|ing)|offered (?:the |this |it )?~ ?to)\b~\b(?:another|other|others|someone|somebody|a different|an internal|different|a more|one of the other)\b",
        ),
        (
            3,
            r"\b(?:we|i)(?:'ve| have)?(?: now)? (?:appointed|hired|filled|gone with|offered|given|found)\b~\b(?:someone|somebody|another|internally|a candidate|the successful|fella|the (?:job|post|role|position) to)",
        ),
        (
            3,
            r"\b(?:ROLE|it|this|vacancy|place)\b~\b(?:has|have|is|was|been|'s|were)(?: now| already| since| all)?(?: been)? (?:filled|taken|gone to|given to)\b",
        ),
        (
            2.5,
            r"\b(?:other|another|stronger|some) (?:more )?(?:\w+ )?THEM\b~\b(?:more closely|closer|better|stronger|more (?:relevant|suitable|experience\w*|appropriate|direct)|match\w*|fit|suit\w*|whose|who (?:has|have|had|could|can|better|meets?|met|scored|were|was))",
        ),
        (
            2.5,
            r"\b(?:someone|somebody|a person|a candidate|an applicant|others?)\b~\b(?:with|who(?:se)?)\b~\b(?:more|closer|better|longer|greater|stronger|already|direct|specific|precise\w*)\b",
        ),
        (2, r"\b(?:closer|better|stronger|more suitable) (?:match|fit|suited|matched|aligned|qualified)\b"),
        (
            3,
            r"\bSORRY\b~\b(?:inform|tell|say|let you know|advise|notify|report|share)\b~\b(?:not|n't|unable|unsuccessful|no longer|another|other|someone|else|gone to|cannot)\b",
        ),
        (2, r"\b(?:regret to|sorry to|sad to) (?:have to )?(?:inform|tell|advise|say|let|notify)"),
        (
            3,
            r"\b(?:no longer|not|n't) (?:be )?(?:under consideration|being considered|be considered|considering you|consider(?:ing)? (?:you|your)|in the running|in contention|considered for|in a position to (?:offer you|take|progress|proceed|consider)|able to (?:offer you (?:a |the |an )?(?:ROLE|interview|job|place|employment)|consider|accommodate|employ|accept|recommend|shortlist|invite|take your))",
        ),
        (
            3,
            r"\b(?:will|are|is|'re|'ll|am|was|were|do|does|have|has|can|could|would|won't|can't|couldn't) ?(?:not|n't)? ?(?:not|unable to|cannot|won't|can't) (?:be )?(?:offer(?:ing)? you (?:a |the |an |this )?(?:ROLE|interview|job|place|employment)|invit(?:e|ing) you|consider(?:ing)? (?:you|your)|shortlist(?:ing)? you|hir(?:e|ing) you)",
        ),
        (
            3,
            r"\b(?:unable|not able|not in a position) to (?:offer you|progress|proceed|take (?:you|your)|consider (?:you|your)|invite you|shortlist)(?! an? (?:date|time|alternative))",
        ),
        (
            3,
            r"\b(?:can't|cannot|couldn't|could not) (?:take|offer|consider|progress|proceed with|invite|accept) (?:you\b|your)~(?:application|forward|further|job|role|position|post|interview|consideration|place)",
        ),
        (
            3,
            r"\b(?:not|n't) (?:the|a|quite the|an|quite a) (?:right |good |strong |exact )?(?:fit|match|person|candidate)\b",
        ),
        (
            2.5,
            r"\b(?:not|n't) (?:the|a|quite) (?:right|good|ideal)\b~\b(?:for (?:this|the|us|our|you)|at (?:this|the))",
        ),
        (
            3,
            r"\b(?:do|does|did|have|has|don't|doesn't|didn't)(?: not)? (?:not )?(?:have |quite )?(?:meet|match|fit|possess|satisfy|fulfil+|correspond\w*)\b~\b(?:criteria|requirement|need|looking for|essential|minimum|profile|qualification|specification)",
        ),
        (
            2.5,
            r"\b(?:go|gone|going|went|head(?:ed|ing)?|moved?|moving)\b~\b(?:a |another |in a )different (?:direction|way|route)",
        ),
        (
            3,
            r"\b(?:your )?(?:application|candidacy)\b~\b(?:has been|was|is|been|be)(?: now| therefore)? (?:declined|rejected|turned down|unsuccessful|closed|withdrawn from|not progressed|discounted|screened out|dismissed)\b",
        ),
        (
            3,
            r"\b(?:decided|chosen|have|had|elected) (?:to (?:decline|reject|turn down|pass on)|rejected|declined|to pass)\b",
        ),
        (
            2.5,
            r"\b(?:we|i)(?:'re| are|'m| am|'ll| will|'ve)?~(?:going to |have to |decided to )pass\b(?! (?:you|your))",
        ),
        (3, r"\b(?:it's|it is|this is|that's|the answer is) (?:a )?no\b~(?:from us|this time|for now|i'm afraid|\.)"),
        (
            2.5,
            r"\bcan(?:not|'t) (?:take|bring|have) (?:you|your application)\b~\b(?:on|board|account|consideration|further|forward)",
        ),
        (2.5, r"\bcannot take your application into (?:consideration|account)"),
        (
            2,
            r"\b(?:close|strong|very close|worthy|good) (?:second|runner-up|contender)|\brunner[- ]up\b|\bnarrowly missed|missed out|\bjust (?:missed|pipped)|\bpipped\b",
        ),
        (
            2,
            r"\b(?:chosen|selected|successful|preferred|appointed) (?:candidate|applicant|person) (?:has|had|was|is|already|brings|comes|showed|demonstrated)",
        ),
        (
            2,
            r"\b(?:would suit|suits?|preferred|needed|wanted|went for|looking for|opted for)\b~\b(?:better|more|instead|with (?:more|a (?:bit|little)|greater))\b",
        ),
        (
            2,
            r"\bn(?:ot|'t) (?:better|happier|the) (?:news|outcome|answer|result)|\bnot the (?:news|outcome|answer|result|decision)\b~\b(?:hop|want|look|wish|expect)",
        ),
        (
            2,
            r"\b(?:another|different|other|someone else|somebody else)\b~\b(?:instead|for the (?:role|position|post|job)|on this occasion|for this)\b",
        ),
        (
            2,
            r"\b(?:gone|went|going|given|awarded|go|goes) (?:\w+ ){0,2}?to (?:someone|somebody|another|a (?:fella|lad|girl|colleague|guy|candidate|more)|an internal)",
        ),
        (
            1.5,
            r"\b(?:wish|wishing) you\b~\b(?:success|luck|best|well|every)\b~\b(?:search|hunt|future|career|elsewhere|endeavou?rs?|path|professional|way|applications?|next)",
        ),
        (
            1,
            r"\b(?:wish|wishing) you\b~\b(?:success|luck|the best|well)|\b(?:best of luck|good luck|all the best) (?:with|in|for) (?:your|the)\b~(?:search|hunt|future|career|next)",
        ),
        (
            1,
            r"\b(?:apply|reapply|apply again)\b~\b(?:future|again|other|another|after|later|months)|\bfuture (?:vacanc|opening|opportunit|role|position)",
        ),
        (
            1,
            r"\b(?:keep|hold|retain|hang on(?:to)?|hold onto|leave)\b~\b(?:your )?(?:details|cv|resume|résumé|number|application|profile|name|information)\b~\b(?:file|touch|suitable|future|system|books|pool|mind)",
        ),
        (
            1,
            r"\b(?:difficult|tough|hard|close) (?:decision|choice|call)\b|\b(?:high|large|great|unprecedented|huge|overwhelming) (?:number|volume|standard|calibre|caliber|quality|amount) of (?:\w+ )?(?:applica|candidat)|\bstandard (?:was|of)\b~\bhigh",
        ),
        (
            1,
            r"\bfeedback\b|\bon this occasion\b|\bat this (?:time|stage|moment|point)\b|\bthis time (?:round|around)?\b",
        ),
        (1, r"\bdisappoint"),
        (
            1.5,
            r"\b(?:do not|don't|please don't|not)\b~\b(?:discouraged|take this personally|reflection (?:of|on)|judg(?:e)?ment of your|be disheartened|let this)",
        ),
    ),
    Kind.ON_HOLD: (
        (
            3,
            r"\b(?:ROLE|recruitment|hiring|search|process|procedure|campaign|requisition|competition|intake|everything|this)\b~\b(?:on hold|on ice|paused|frozen|suspended|shelved|stopped|halted|parked|postponed (?:indefinitely|until further)|mothballed|stood down)\b",
        ),
        (
            3,
            r"\b(?:pause|pausing|paused|freez\w*|froze|halt\w*|suspend\w*|stop(?:ped|ping)?|shelv\w*|hold(?:ing)? off(?: on)?|put(?:ting)? (?:a )?(?:hold|stop)(?: on| to)?)\b~\b(?:hiring|recruit\w*|search|ROLE|the process|all (?:external )?(?:hiring|recruit))",
        ),
        (3, r"\b(?:hiring|recruitment|headcount|vacancy) (?:freeze|pause|embargo|stop|moratorium|ban)\b"),
        (
            3,
            r"\b(?:ROLE|vacancy|campaign|requisition|competition|recruitment(?: process)?)\b~\b(?:has|have|is|are|was|been|being|be|were|'s)\b~\b(?:cancel+ed|withdrawn|pulled|scrapped|removed|eliminated|cut|discontinued|abolished|axed|deleted|dropped|closed without)\b",
        ),
        (
            3,
            r"\b(?:cancel+ed|cancel+ing|cancel|withdraw\w*|withdrew|pulled|pull|scrapped?|closed?)\b(?: \w+){0,2} (?:vacancy|position|role|post|recruitment|campaign|requisition|search|competition|job)\b",
        ),
        (
            3,
            r"\b(?:no longer|not|n't|never) (?:be |to |now |going to )*(?:be )?(?:recruit\w*|hiring|hire|fill\w*|(?:re)?fill|proceed\w*(?: with)? (?:the )?(?:recruit|appoint|hir|vacan)|seeking to fill|looking to (?:fill|hire|recruit)|go(?:ing)? ahead with (?:the|this) (?:role|position|post|recruit|hire)|appoint(?:ing)?(?: anyone| anybody| to))\b",
        ),
        (
            3,
            r"\b(?:not|n't) (?:to )?(?:proceed|go ahead|continue|move forward|going ahead|moving forward) with (?:the |this |our |any )?(?:recruitment|hiring|appointment|vacancy|role|position|post|search|process)\b",
        ),
        (
            3,
            r"\b(?:no|any)(?: \w+){0,2} (?:role|position|post|job|vacancy|opening|headcount)\b~\b(?:no longer|any ?more|now for any|left|available|at all|after all|to (?:fill|offer))",
        ),
        (
            3,
            r"\b(?:role|position|post|job|vacancy|opening)\b~\b(?:no longer|not) (?:exists?|available|required|needed|open|be required|be needed|going ahead|be going ahead|go ahead|be filled|being filled|proceeding|funded|approved|being recruited)\b",
        ),
        (2.5, r"\b(?:unable|not able) to (?:hire|recruit|appoint|fill)\b"),
        (
            2.5,
            r"\b(?:lost|losing|loss of|cut|slashed|did not approve|not (?:been )?approved|frozen|fell through|pulled|not renewed|withdrawn?|reduced|ran out)\b~\b(?:funding|budget|contract|grant|headcount|position|post|tender)|\b(?:funding|budget|contract|grant|headcount|tender)\b~\b(?:lost|cut|slashed|not (?:been )?approved|frozen|fell through|fallen through|pulled|not renewed|withdrawn|reduced|gone|freeze)",
        ),
        (
            1.5,
            r"\b(?:restructur\w*|reorgani[sz]\w*|organi[sz]ational (?:review|change)|merger|acquisition|budget (?:cuts?|review|constraints?)|change in (?:business|priorit|requirement|circumstance|direction|strategy)|business (?:needs|requirements|conditions) have|reassess\w*|downturn)\b",
        ),
        (
            1.5,
            r"\b(?:when|once|if|as soon as|should)\b~\b(?:reopen\w*|re-open\w*|resum\w*|restart\w*|re-advertise\w*|readvertise\w*|revisit\w*|start(?:s)? again|unfreez\w*|is continued|picks? (?:back )?up|comes back)\b",
        ),
        (1, r"\bre-?advertis|\bfor the time being\b|\buntil further notice\b|\bindefinitely\b"),
    ),
    Kind.OFFER_WITHDRAWN: (
        (
            3,
            r"\b(?:withdraw\w*|withdrew|rescind\w*|retract\w*|revok\w*|rescission|cancel+(?:ed|ing)?|pull(?:ed|ing)?|take back|taking back|took back|annul\w*|void(?:ed)?)\b~\b(?:offer|contract of employment|appointment letter|job (?:i|we) (?:promised|offered))\b",
        ),
        (
            3,
            r"\b(?:offer|contract)\b~\b(?:withdrawn|rescinded|retracted|revoked|cancelled|canceled|taken back|void|null|lapsed|expired|pulled|off the table|annulled|terminated)\b",
        ),
        (
            3,
            r"\boffer\b~\b(?:no longer|not|cannot|can't|n't)\b~\b(?:stands?|valid|available|honou?r\w*|in (?:effect|force)|open|made good|proceed|go ahead|uphold|maintained)\b",
        ),
        (
            3,
            r"\b(?:no longer|not|n't|cannot|can't|unable to)(?: be)?(?: able to)? (?:honou?r|stand by|fulfil+|keep|make good|go through with|uphold|proceed with|maintain|employ|go ahead with|take you on)\b~\b(?:offer|job|promise|appointment|contract|you\b|employment|hire)",
        ),
        (
            3,
            r"\btak(?:e|ing) (?:the|my|our|that|your) (?:job )?offer back\b|\b(?:have|having) to take (?:it|the offer|the job|that) back\b",
        ),
        (
            2.5,
            r"\b(?:unable|not able|cannot|can't|not) (?:to )?proceed(?:ing)? with (?:your|the) (?:appointment|employment|offer|hire|onboarding|start)",
        ),
        (
            2.5,
            r"\b(?:job|role|position|post)\b~\b(?:we|i)(?:'d| had)? (?:offered|promised)\b~\b(?:no longer|gone|not|n't|cut|eliminated|cannot)",
        ),
    ),
}
