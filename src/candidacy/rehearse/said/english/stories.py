"""How people tell what was going on, what had to be done, and what came of it."""

from __future__ import annotations

import re

_SPAN = r"(?:a few|several|\d+|two|three|four|five|six|ten|some|many)"
_DAYS = r"(?:day|morning|evening|night|afternoon|time|shift|week|weekend|summer|winter|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_PEOPLE = r"(?:customer|patient|client|resident|guest|visitor|child|boy|girl|pupil|student|parent|mother|father|family|driver|colleague|manager|supplier|man|woman|lady|caller|passenger|tenant|neighbour)"

SITUATION = rf"""
    when (?:i|we) (?:was|were|joined|started|worked|began|first|had)|while (?:i|we) (?:was|were)|during (?:the|a|my|our|one)
    |last (?:year|month|week|term|semester|season|night|time|summer|winter|spring|autumn|christmas|december|january)|{_SPAN} (?:years|months|weeks|days) ago|a (?:year|month|while) ago
    |(?:in|at|on) (?:my|our) (?:last|first|second|third|final|previous|old|current|present|former) |(?:in|at) my time|back in|in (?:19|20)\d\d
    |one {_DAYS}|at the time|at that time|there (?:was|were|had been) (?:a|an|no|some|one|two|three|only|several|lots|this|nobody|always|once)
    |we were (?:very |really |always )?(?:short|understaffed|behind|busy|down|full|two|one|three|only)|(?:cooks?|staff|nurses?|people|hands) short|short of
    |the (?:problem|trouble|difficulty) was|i was (?:working|new|doing|covering|a |an |the only|on (?:a|my|the|nights)|in (?:my|charge of a))|i(?:'ve| have)? (?:used to )?worked? (?:as|in|at|for|on|with|nights)
    |on (?:a|one) (?:very )?(?:busy|late|night|hot|cold|quiet|{_DAYS})|in the middle of|(?:had|has|have) (?:gone|called in|broken|just|left|run out|never|already|stopped|lost)
    |(?:a|an|one|this|our|the|my)(?: \w+)? {_PEOPLE} (?:who|was|came|had|kept|shouted|fell|started|stopped|arrived|refused|would|wanted|rang|called|complained|did|told me)
    |kept (?:being|going|coming|falling|getting|breaking|losing|missing|running|asking|ringing|arriving)|was closed|(?:broke|breaks) down|off sick|(?:our|the|my) (?:\w+ )?(?:\w+ )?had (?:a lot|a|no|too|only|lots)
    |nobody (?:knew|had|could)|used to (?:be|take|have|get|happen)|because (?:his|her|the|their|it|he|she|they) .{{0,30}}was late
"""
"""Where and when it was, and what was wrong."""
TASK = r"""
    (?:i|we|it|they|\w+) (?:had|needed|have|need) to|(?:my|our) (?:job|task|role|goal|aim|target|duty|brief|part) (?:was|is|were)|it was (?:my|our) (?:job|turn|task|duty)|it was up to (?:me|us)|it fell to me
    |(?:i|we) (?:was|were) (?:asked|told|meant|supposed|expected|responsible|given the (?:job|task)|in charge|sent|to)|i'm responsible|(?:asked|told|wanted|expected|needed) (?:me|us) to
    |the (?:aim|goal|task|target|plan|challenge|question|point) was|(?:i|we) wanted (?:to|every|him|her|them|the)|(?:was|were) due (?:by|on|in|to)|the deadline
"""
"""What had to be done, and by whom."""
RESULT = r"""
    as a result|in the end|in the (?:following|next) (?:week|month|year)|it (?:meant|worked|helped|paid|went (?:well|down|up)|saved|turned out well)|(?:which|that|this) (?:meant|led|saved|worked|helped|brought|gave us)|led to|resulted in
    |(?:fell|dropped|rose|grew|went (?:down|up)|came down|improved|increased|decreased|halved|doubled|tripled|reduced|saved|gained|raised|recovered) ?(?:by|from|to|over|a|the|us|\d|£|about|more|in)?
    |cut (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:by|from|in half)|since then|ever since|from then on|from that day|to this day|these days|now (?:we|they|the|it|all|every|she|he)|(?:is|are|was|were) still (?:used|in use|there|using|done|running|working)
    |still (?:use|uses|do|does|works?|runs?|comes?|goes|has|have)|thanked|praised|a thank you|thank-you|(?:was|were|is) (?:so |very |really )?(?:happy|pleased|delighted|grateful|relieved|impressed|satisfied|glad|thrilled)
    |calmed down|settled|came back|went (?:well|smoothly|home (?:safe|happy|well))|no one (?!had|knew|could|wanted)|nobody (?!had|knew|could|wanted|told|was free)|without (?:a|any|one) (?:complaint|mistake|error|accident|delay|problem)|no (?:more )?(?:complaints?|errors?|mistakes?|accidents?|falls|delays|injuries)
    |on time|(?:was|were) (?:ready|served|done|finished|fixed|delivered|found|promoted|offered|named|awarded|kept|solved|open|back|safe|fine|able)|passed (?:the|his|her|their|it|with|my)|won|i(?:'ve)? learn(?:ed|t)|taught me|showed me that|ended up
    |(?:could|can) (?:now |then )?\w+ (?:\w+ )?(?:\w+ )?(?:alone|again|faster|themselves|herself|himself|on (?:his|her|their) own)|(?:i|we|she|he|they) (?:finally )?(?:finished|managed|made it|reached|met|hit|beat|achieved|completed|got (?:the|a|our|it|there|everyone))|within (?:a|an|one|two|three|four|six|the) (?:\w+ )?(?:days?|weeks?|months?|hours?|year|minutes)
    |by the (?:end|summer|time|next|following)|after (?:a|two|three|four|six|\d+|that|only) (?:weeks?|months?|days?|year)|afterwards|again$|(?:more|fewer|less|faster|quicker|better) (?:\w+ )?than before|every \w+ (?:knew|got|went|came|was served|had)|(?:i|we) sold|made a (?:big |real )?difference
"""
"""What came of it."""
NO_PART = re.compile(
    r"\b(?:i (?:think|suppose|guess|believe|feel|would|am|hope)|i'm|i'd|i like|my (?:\w+ )?(?:strengths?|weakness)|people (?:tell|say)|matters? (?:a lot )?to me"
    r"|(?:it|that) was (?:it|all|a (?:really |very )?(?:good|great|nice|bad|hard|useful) (?:experience|time|lesson|question)))\b"
)
"""What a sentence says of oneself, or of the example as a whole, is no part of it."""
