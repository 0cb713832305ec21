"""How employers say that an application came in, and that they have not decided."""

from __future__ import annotations

from candidacy.followup.mail.kinds import Kind

ROWS: dict[Kind, tuple[tuple[float, str], ...]] = {
    Kind.RECEIVED: (
        (
            3,
            r"\b(?:application|cv|resume|résumé|form|documents|letter|submission|expression of interest|details|papers)\b~\b(?:has|have|been|was|is|were|successfully|safely)\b~\b(?:received|submitted|sent|reached|registered|logged|arrived|come through|landed|entered|recorded|in our system|passed|now with)\b",
        ),
        (
            3,
            r"\b(?:received|got|gotten|have|confirm(?:s|ing)?|acknowledg\w*|receipt|reception|arrived|logged|landed)\b~\b(?:your |of your |the |receipt of |reception of )(?:\w+ ){0,3}?(?:application|cv|resume|résumé|form|documents|letter|submission|details|email|expression of interest|papers|application documents)\b",
        ),
        (
            3,
            r"\b(?:you(?:'ve| have)?) (?:successfully |just )?(?:submitted|applied|completed your application|sent (?:us )?your application)\b|\bapplication (?:received|submitted|complete|confirmation|acknowledg\w*)\b|\backnowledg\w+ (?:of|receipt)",
        ),
        (
            2,
            r"\bthank(?:s| you)?\b~\b(?:for )?(?:applying|your (?:\w+ )?(?:application|cv|resume|interest|submission|letter)|submitting|sending|taking the time to apply|the application|expressing|getting in touch about)\b|\bappreciate your (?:interest|application)\b|\bgrateful for your (?:interest|application)",
        ),
        (
            2,
            r"\b(?:application|it|cv|resume|form)\b~\b(?:will be|is being|now being|being|is (?:currently |now )?(?:under|with)|be)\b~\b(?:reviewed|considered|assessed|read|looked at|review|forwarded|examined|screened)\b|\b(?:reviewing|review|reading|look(?:ing)? (?:through|over|at)|going through|go through|consider(?:ing)?|examin\w+)\b~\b(?:applications?|everything|every single|cvs?|resumes?|the pile|all (?:the )?candidates|dossiers|submissions|your (?:application|cv|resume|details))\b",
        ),
        (
            1.5,
            r"\b(?:contact|reach out|be in touch|get back|come back|get in touch|respond|reply|hear from us|invited|let you know|give you a shout)\b~\b(?:if|should|only|within|after|once|when|either way|working days|weeks|in due course|regardless|as soon)\b|\b(?:if|should)\b~\b(?:shortlisted|selected|match|suitable|fit|progress|qualif\w+|interested)\b",
        ),
        (
            1.5,
            r"\bclosing date\b|\bapplications close\b|\b(?:have not|haven't|do not|don't) (?:heard|hear)\b~\bassume\b|\bautomat(?:ed|ic) (?:message|response|reply|e-?mail|acknowledg)|\bdo not reply\b|\bstatus of your application\b|\bwhat happens next\b",
        ),
        (
            2,
            r"^(?:application (?:received|confirmation|submitted|acknowledg\w*)|your application (?:to|for|has been|was|with)|thank(?:s| you) for (?:applying|your (?:application|interest))|we(?:'ve)? (?:got|received)|acknowledg\w+|confirmation of (?:your )?application)",
        ),
    ),
    Kind.STILL_DECIDING: (
        (
            3,
            r"\b(?:still|continu\w*|remain\w*|currently)\b~\b(?:deciding|reviewing|considering|interviewing|finali[sz]ing|finishing|assessing|meeting|evaluating|weighing|discussing|deliberating|working through|working on|in the process|process of|waiting|awaiting|going through|review|seeing|under (?:active )?consideration|under review|in the (?:running|mix|frame|process)|being considered|speaking|undecided|open|wrapping|very much)\b",
        ),
        (
            3,
            r"\b(?:not|n't|no|haven't|hasn't|yet to|nothing|nobody)(?: yet| quite| been| able| hiring| final| to| a)*\b~\b(?:decision|decided|decide|made up our minds|concluded|finali[sz]ed|reached|settled|completed|agreed|made|heard back|forgotten|signed off|finished)\b",
        ),
        (
            3,
            r"\b(?:decision|process|procedure|selection|outcome|recruitment|shortlist\w*|assessment process|things|it|this|answer|we)\b~\b(?:delay\w*|taking (?:a (?:bit|little|while)|longer|more time|some time)|take (?:a (?:bit|little)|longer|more time|another|some)|slower|longer than|behind|pending|not (?:yet )?(?:concluded|complete|finished|final|over)|ongoing|running (?:late|behind)|outstanding|held up|a little while|moved slower)\b",
        ),
        (
            3,
            r"\b(?:expect|anticipate|hope|aim|plan|should|intend|hoping|looking|expecting|likely|will)\b~\b(?:make|have|reach|come to|announce|give you|let you know|communicate|write to you|notify\w*|get back|be able to|know|hear)\b~\b(?:decision|answer|news|outcome|result|update|by|before|until|end of|next week|mid-)\b",
        ),
        (
            2.5,
            r"\b(?:patience|patient|bear(?:ing)? with us|hang tight|sit tight|keep(?:ing)? you (?:hanging|waiting|posted|informed|in the loop)|haven't forgotten|not forgotten|sorry for the (?:delay|wait|silence)|apolog\w* for the (?:delay|wait|silence)|thanks for waiting|hold tight|appreciate your waiting)\b",
        ),
        (
            2.5,
            r"\b(?:you(?:'re| are|r application|r candidacy)?)\b~\b(?:still|remains?|very much|continue\w*)\b~\b(?:under|in the|considered|being|running|consideration|contention|contender|interest\w*|live)\b",
        ),
        (
            2,
            r"\b(?:quick|brief|short|interim|status|progress|courtesy) (?:update|note|message|notice|line|word)\b|\bupdate (?:on|regarding|about)\b~\b(?:status|application|process|recruitment|interview|timeline)\b|\bno (?:news|decision|update)\b|\bwill be advised of the outcome\b|\bin due course\b",
        ),
        (
            1.5,
            r"\b(?:wanted|writing|drop\w*|promised)\b~\b(?:to )?(?:let you know|update|touch base|keep you|check in|a line|an answer|answer)\b",
        ),
        (2, r"\bnot (?:quite|just|yet)\b|\byou(?:'ll| will) hear from (?:me|us)\b|\bwhether we (?:have|had|are)\b"),
        (
            1.5,
            r"^(?:quick update|hang tight|interim notice|status (?:of|update)|update\b|a (?:quick |short |brief )?(?:update|note)|still)",
        ),
    ),
}
