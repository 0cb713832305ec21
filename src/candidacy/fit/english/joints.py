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
    r"(?:we|our|ours|i|it|its|the|this|that|there|these|those|he|she|everyone|nobody|no-one)(?:['’]\w+)?\b"
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
    accompany account accept add agree aid amend approve audio-type back bandage bargain bathe bear begin belay blend block boil bolt
    brew brush buff calm cancel capture carve cast catch centrifuge challenge champion chart chase circulate close collate
    commission complement compose concrete construct cope cost craft crew crush curate cycle daub debrief decide
    decontaminate define demo demonstrate de-escalate dig digitalise dismantle disinfect dress drill dry dust edit
    empty erect evacuate expand export extract facilitate fault-find feed fell fence fetch fillet film fire fish flag fold forage forge
    foster frame fry fuel gain gather glaze go gouge groom group harvest haul help herd hoist host image import incubate input iron
    jot juggle keep knead lay level liaise light litter-pick log lubricate lunge mail man manufacture mark mend milk mind mine mix mop mount
    mow muck nurse nurture occupy oil order orchestrate outline overhaul own park partner patch pay phone pilot pipe pitch
    play plough pollinate polish pour power preserve press prime probe proof propagate propose prune pull pump purge pursue
    put quote rear rebuild recover redact reduce refine refine reflect rehearse relay remain remove render renew reorder
    reply rig ring rinse roast roll roof sample sand saw scan score scrub seal season see send sew shadow shape share shear shift shoot show
    shred sit sketch skim soothe source sow spray spread steer sterilise stitch store stretch strim strengthen study submit
    sweep swab tackle tailor tally target tend thin tie till tidy tile titrate top-up tow trace trim tune tutor type umpire unblock
    uncover underwrite unpack use utilise value vary ventilate verify video wait water wax wipe wrap
    author backfill balance bid break carry champion check cold-call converse cross-sell cultivate deputize dispatch document
    ensure establish evaluate exercise fix hand hold influence keep kit lead let liaise lift look manage maximise minimise
    organize optimize prioritize analyze recognise recognize reconcile refresh remind request research respond scope set sign spend
    spot start step stop succeed supervise swap thrive transcribe turn upsell walk welcome wind
"""
TASK_VERBS = WORK_VERBS | frozenset(_MORE_VERBS.split())
"""Verbs with which a task may begin; wide, because it is only asked at the head of a clause."""

IRREGULAR = {"shot": "shoot", "ran": "run", "led": "lead", "held": "hold", "kept": "keep", "taught": "teach"}
