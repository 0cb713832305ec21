"""Where a sentence of a posting may be cut, and what the words after a cut show of being a thing of their own."""

from __future__ import annotations

import re

from candidacy.fit.english.verbs import WORK_VERBS


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


JOINT = _pattern(
    r"(?<!\s)(?:,?\s+(?:but|although|though|because|as(?=\s+(?:we|our|there|this)\b))\s+|,\s+(?:since|while|whilst|which means|except|unless|(?:as|so)(?!\s+(?:much|is|are|was|were|would|will|does|do|well|too)\b))\s+|\s+[–—-]\s+"
    r"|,?\s+(?:as well as|together with|along with|plus)\s+|,\s+(?:and also|and then|and|or)\s+|,\s+|\s+(?:and also|and then|and|&)\s+|\s+or\s+(?=if\b|to\b)|:\s+)"
)
ASIDE = _pattern(r"[,\s]*\b(?:but|although|though|while|whilst|because|since|as|so|which means)\s+$|\s+[–—-]\s+$")
"""A joint after which a reason or a reservation stands, unless it asks for something itself."""

SUBORDINATE = _pattern(
    r"(?:and |but |so )?(?:when|whenever|if|as|once|where|while|because|since|after|before|during|in|on|at|with|for|from|until|although|though|unlike|most|one minute|given|due to|by|under|over|throughout|between|until|every now|now and)\b"
)
"""Openings of a clause that only leads to the one after it."""

SUBJECT = _pattern(
    r"(?:you|they|he or she|who|whose|who['’]s)(?:['’]\w+)?\s+(?!(?:and|or)\b)|(?:to |for )?(?:those|anyone|anybody|someone|somebody|people|candidates|applicants) (?:who|with|whose)\b|the (?:post-?holder|jobholder|(?:successful|ideal|right) \w+|person appointed|appointee)\b|(?:we|i)(?:['’]d| would| also| now|['’]ll| will)* (?:need|want|expect|ask|require|look for|insist|like (?:you|someone|somebody|people))\b|(?:you|they|who)['’](?:ll|re|ve|d|s)\b"
)
SPEAKER = _pattern(
    r"(?:(?:honestly|frankly|sadly|luckily|unfortunately|actually|of course|to be honest|truth be told),? )?(?:we|our|ours|i|it|its|the|this|that|there|these|those|he|she|everyone|nobody|no-one)(?:['’]\w+)?\b"
)
INVERTED = _pattern(r"(?:and )?(?:so|as|nor)\s+(?:is|are|was|would|will|does|do|too)\b")
"""'So is', "as would": what follows is asked for as firmly as what came before."""

DETERMINED = _pattern(
    r"(?:an?|the|some|any|at least|your own|no|good|strong|excellent|sound|solid|clear|real|genuine|proven|current|valid|full|working|basic|previous|enough|two|three|four|five|six|\d+\+?)\s"
)
"""Openings of a thing rather than of a task."""

QUALIFIER = _pattern(
    r"[^.;]*\b(?:considered|accepted|acceptable|preferred but|will do|is fine|are fine|or equivalent)\s*$"
)
"""A remark on the thing before it, no thing of its own."""

OPENERS = (
    "to have",
    "if you",
    "to be",
    "having",
    "that you",
    "someone who",
    "somebody who",
    "people who",
    "ability to",
    "able to",
)
"""Openings that make two clauses parallel where both have them."""

NICE_LEAD = _pattern(
    r"^(?:(?:it['’]s |this is |these are )?not (?:strictly |absolutely )?(?:essential|required|necessary|vital|a must)[,;]?\s+(?:but|though|although)\s+)?(?:(?:so )?(?:it|that|this|which)(?:['’]d| would| will|['’]ll| might| could)(?: also| really| certainly)* be (?:an? |of )?(?:\w+ ){0,2}?(?:advantage|bonus|plus|asset|help|benefit|good|great|nice|useful|helpful|handy|ideal|lovely|brilliant|interest)(?: thing)?(?: for \w+(?: \w+)?)?(?: if (?:you|they)(?:['’](?:ve|d)| have| had| also have| could)?| to have| to see| to hear)"
    r"|(?:bonus|extra|brownie|additional|gold)[ -](?:points|credit|marks|stars?)(?: (?:for|if))?(?: you(?:['’]ve| have)?)?|(?:preference|priority) (?:will be|is|may be) given to|(?:we(?:['’]d| would)|i(?:['’]d| would)) (?:also |really |particularly |especially |doubly )*(?:love|like|be (?:\w+ )?(?:delighted|pleased|happy|interested|keen|excited|thrilled|impressed|over the moon))(?: it)?(?: to (?:see|hear from|have|find|meet))?(?: if you(?:['’]ve| have| had| can| could)?)?)\s*"
)
"""Openings that say that what follows is nice to have."""

_MORE_VERBS = """
    accept accompany account add agree aid amend analyze anchor approve audio-type author back backfill bait bandage
    bargain bear begin belay bid blend block boil bolt break brew brush buff calm cancel capture carve cast catch
    centrifuge challenge champion chart circulate cold-call collate commission complement compose concrete construct
    converse cope cost craft crew cross-sell crush curate cycle daub de-escalate debrief decide decontaminate define
    demo deputize dig digitalise disinfect dismantle drag dredge drill dry dust edit empty erect evacuate exercise
    expand export extract fault-find fell fence ferry fetch film fire fish flag fold forage forge foster frame fry
    fuel gain glaze go gouge groom group hand harvest haul herd hoist image import incubate influence input iron jot
    juggle kit knead let level light litter-pick lubricate lunge mail man manufacture maximise mend milk mind mine
    minimise moor mop mount mow muck net nurse nurture occupy oil optimize orchestrate organize outline overhaul
    park partner patch pay phone pilot pipe pitch play plough polish pollinate pour power preserve press prime
    prioritize probe proof propagate propose prune pull pump purge pursue put quote rear rebuild recognise recognize
    recover redact refine reflect refresh rehearse relay remain remind remove render renew reorder reply request rig
    rinse roast roll roof row sail sample sand saw scan scope score scrub seal season see send sew shadow shape
    share shear shift show shred sit sketch skim soothe sow spend spray spread start steer step sterilise stitch
    stop strengthen stretch strim study submit succeed swab swap sweep tackle tailor tally target thin thrive tidy
    tie tile till titrate top-up tow trace transcribe trap trim tune tutor type umpire unblock uncover underwrite
    unpack upsell utilise value vary ventilate video wait water wax wind wipe wrap
"""
TASK_VERBS = WORK_VERBS | frozenset(_MORE_VERBS.split())
"""Verbs with which a task may begin; wide, because it is only asked at the head of a clause."""
