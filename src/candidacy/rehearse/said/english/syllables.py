"""What the spelling of English hides: vowels said apart, vowels not said, and words that keep no rule."""

from __future__ import annotations

import re

TOGETHER = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (r"qu", "q"),
        (r"gu(?=[aei])(?!uar[yi])", "g"),
        (r"(?<=[ctsxg])i(?=ou|on|an(?!c?e?t)|al|ent|enc|a$|ate$|um$)", ""),
        (r"(?<=[gc])e(?=ou|on|a[nb])", ""),
        (r"^y(?=[aeiou])", ""),
        (r"(?<=[aeiou])y(?=[aeiou])(?!ed$)", "."),
        (r"(?<=[a-z])eye", "y"),
    )
)
"""Vowels that only soften a sound, or are none."""
APART = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (r"i(?=ou|a(?!r?ge)|um|or|ent|enc|en[ct]|et|us|o$|os|ol|op|od|on|ot|ing|er|est|en$)", "i."),
        (r"(?<=[aeo])ing", ".ing"),
        (r"(?<=[^aeioug])u(?=a|ou|ing|ent|enc|ity|el|et|er|id$|is|in)", "u."),
        (r"(?<=[aeiou]y)(?=ing|er|est|able)", "."),
        (r"y(?=ing|er|est|a|o)", "y."),
        (r"e(?=o(?!u|o|p)|um|us|ativ|ate|atio)", "e."),
        (r"(?<=id)e(?=al)|(?<=lin)e(?=al)", "e."),
        (r"(?<=[cdpn])oa?(?=per|rdin)", "o."),
        (r"(?<=r)e(?=a(?:ct|ss|rr)|in|or|us)", "e."),
        (r"(?<=po)(?=e[tm])", "."),
        (r"a(?=ic|os|el|ism)", "a."),
        (r"o(?=ing|ic(?!e)|er|es?t|em)", "o."),
        (r"sm$", "s.em"),
        (r"thm(?=s?$)", "th.em"),
    )
)
"""Vowels written side by side and said apart."""
COMPOUND_E = re.compile(
    r"(?<=[aeiou])[^aeiouy]{1,2}e(?=(?:where|one|body|thing|work|home|house|time|keep|guard|shop|man|men|men's|side|fore|how|line|place|point|ware|what|ways|ward)s?$)|^(?:some|home|house|care|safe|there|where|here|fire|life|time|wide|side|store|base|like|make|take|more|fore)(?=[bcdfghjklmnpstvw][a-z]{2})"
)
"""A silent e inside a word made of two."""
KNOWN = {
    word: count
    for count, words in {
        1: """there where were are one once gone done some come give live have love gauge league tongue vague rogue plague fugue
            queue aisle isle corps they're we're you're i'm he's she's it's i've we've they've you've i'll we'll he'll she'll
            they'll you'll i'd we'd they'd he'd she'd you'd world worlds girl girls aren't weren't can't don't won't who's who've what's that's
            friend friends their lie pie tie die shoe shoes true blue due clue glue please cheese choose these those whose house
            through though thought caught taught course court four board tour pour our been seen league eight weight height
            learned earned feared vague niche suite axe ones ours clothes eyed owed owe eye eyes dye aye toes goes does""",
        2: """people being doing going seeing saying ago into every evening business quiet diet client clients science trial
            trials lion poem poet create chaos react giant giants dial fluent fluid ruin ruined ruins cruel fuel duel dual
            iron flower power tower shower towel vowel bowel vowels flowers powers showers towels able table little middle
            single simple couple double trouble title handle candle needle people's something someone sometimes somewhere
            careful hopeful useful helpful grateful safety lovely likely lonely rarely surely nicely sometime forehead homework household
            basement statement pavement movement interest interests different differents
            chocolate favourite favorite favourites business's colleague colleagues
            wasn't didn't doesn't isn't wouldn't couldn't shouldn't hadn't haven't hasn't needn't mustn't ward's
            really patient patients ancient ocean special social partial
            region regions question questions station version fashion million billion
            Wednesday wednesday wednesdays friday comrade rescued rescue argue argued value valued values issue issues issued
            tissue tissues statue virtue venue menu hundred hundreds kindred sacred naked wicked senior seniors junior juniors union unions several
            theatre centre metre litre fibre acre theatres centres metres litres acres entire
            create ages wages pages changes charges judges houses noises boxes buses classes watches wishes dishes matches glasses nurses
            nurse's places spaces races pieces prices ageing safely toward towards forward outside inside
            therefore police polite complete coffee naive
            higher prior buyer flyer fryer dryer liar lawyer layer player mayor prayer via bias trio riot pilot iris
            quarter quarters nineteen fourteen hygiene routine foyer café cafe doing unique technique antique
            boutique catalogue dialogue colleague's analogue fatigue intrigue marriage carriage ocean cautious conscious gracious
            precious luscious vicious famous nervous jealous pencils
            freer seer going's create's vows clothing sunrise surprise surprised advise advised revise revised practise practised""",
        3: """everyone everything area areas idea ideas ideal family families
            average management engagement replacement involvement achievement interesting interested vegetable comfortable
            medicine museum nuclear usual diary library tomorrow another anything anyone
            anyway anywhere however whatever whenever wherever opinion holiday customer's recipe recipes continue continued continues
            revenue avenue somebody nobody animal area's hospital radio studio ratio patio audio video
            serious various obvious previous curious furious glorious tedious envious period periods premium
            medium stadium podium podiums calcium sodium helium tedium union idiot behaviour behaviours
            initial initials theory theories realise
            realised realize realized created creates creator creating reacted reaction reactions
            scientist violin violence violent quietly reliant reliance appliance appliances
            compliance compliant alliance pioneer engineer violet biased ruining
            cruelty fluently fluency truancy influence influenced usual manual manuals
            punctual visual visuals mutual ritual casual actual annual vacuum vacuumed
            reorder restaurant restaurants beginning
            elsewhere employee committee committees referee
            bicycle tricycle particle obstacle article articles vehicle vehicles miracle spectacle
            rescuing valuing arguing exercises services promises premises offices purchases packages sandwiches bandages messages
            images villages passages languages oranges sausages garages
            businesses addresses mattresses actresses surfaces balances ambulance
            absences licences licenses practices practises notices focuses bonuses viruses campuses
            hygienic agreeing""",
        4: """everybody usually january february material materials memorial
            society societies variety reality anxiety interior exterior superior inferior experience experienced
            experiences diabetes variable reliable motorcycle annually manually visually gradually
            immediate mediator graduated evaluate situation situations
            graduation continuous ambiguous superfluous cooperate
            apostrophe diarrhoea dietitian advantages exercise's appropriate associate associates""",
        5: """immediately evaluated coordinated cooperated individual individuals
            intermediate appropriately university creativity""",
    }.items()
    for word in words.split()
}
"""Words whose count the rules would miss."""
