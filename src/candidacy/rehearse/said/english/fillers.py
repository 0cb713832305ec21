"""Words that are sometimes fillers, with what stands around them when they are, and when they are not."""

from __future__ import annotations

SOUNDS = frozenset("um umm ummm uhm uh uhh uhhh er err errr erm erms ehm hm hmm hmmm mm mmm".split())
"""Sounds made while thinking. Not "ah" and "oh", which are mostly said on purpose."""

# --- like -------------------------------------------------------------------------------------------------------
LIKING = frozenset(
    """i you we they he she who people would 'd i'd we'd you'd they'd he'd she'd who'd don't didn't doesn't do did to
    really always also never still particularly especially wouldn't not much most some which others children patients
    customers residents guests staff both all must may might will won't""".split()
)
"""Before "like" as a verb: "I like", "would like", "people like"."""
COMPARING = frozenset(
    """look looks looked looking feel feels felt feeling sound sounds sounded seem seems seemed smell smells tastes taste
    tasted act acts acted acting work works worked behave behaves behaved dress dressed treat treats treated treating talk
    talks talked live lived sing speak spoke run runs ran move moves moved fit fits something nothing anything things thing
    stuff ones one those someone somebody anyone everyone nobody just more much exactly rather bit place places days times
    unlike him her them us it everybody jobs tasks words sentences""".split()
)
"""Before "like" as a comparison: "looks like", "things like", "treat them like"."""
BEFORE_A_COUNT = frozenset(
    "had have has got was were is are there's there for in about took takes spent needed did do be i'd only every after over within".split()
)
"""Before "like" and a number or a noun: "we had like twenty", "for like an hour"."""
NEVER_COMPARING = frozenset(
    "and so but because then or if when that's which that had have has i'm we're was were is are be been being am had wanted needed got made gave took found spent did with of at".split()
)
"""Before "like" without a mark, these make it a filler unless a thing compared follows at once."""
COMPARED = frozenset("me you him her us them mine ours yours hers his theirs this that these those".split())
"""After "like", the thing compared."""
AMOUNT = frozenset(
    """half two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand a few several loads lots tons dozens ages once twice""".split()
)
SUBJECTS = frozenset(
    "i you he she it we they there everyone nobody people i'm it's we're they're he's she's you're i'd i've we've that's there's".split()
)
BE = frozenset("is was were be been are being am".split())
ARTICLES = frozenset("a an the my our another one".split())
OBLIGED = frozenset("had have has needed need tried trying try".split())
DOERS = frozenset("i we you he she they".split())
ADVERBS = frozenset(
    "really very so too super quite totally completely always never already almost all just pretty kind sort".split()
)

# --- you know, I mean -------------------------------------------------------------------------------------------
KNOWING_BEFORE = frozenset(
    """as if do did does don't didn't let that once when before until till what how things people than whether all everything
    sure make whatever where who whom since the can will would should may might could must everyone anyone nobody now someone somebody person""".split()
)
"""Before "you know" as content: "as you know", "do you know"."""
KNOWING_AFTER = frozenset(
    "what how who where why whether which about of better best more most your the a my our their well enough exactly already him her them me us this these each every someone anybody".split()
)
"""After "you know" as content: "you know how", "you know the ward"."""
MEANING_BEFORE = frozenset(
    "what that do did does which whatever as this exactly don't didn't know all think sure".split()
)
"""Before "I mean" as content: "what I mean"."""
MEANING_AFTER = frozenset("to by it business well every".split())
"""After "I mean" as content: "I mean to", "I mean by"."""

# --- sort of, kind of -------------------------------------------------------------------------------------------
SORTING_BEFORE = frozenset(
    """a an the this that these those what which some any every each no one same other another different right wrong
    new first second certain whatever best worst only very my your our their similar particular old usual whole of
    general special rare good better bad main next last many such own""".split()
)
"""Before "sort of" as content: "that sort of work"."""
KIND_TO = frozenset("her him you them me us heart".split())
"""After "kind of" as kindness: "it was kind of her"."""

# --- actually, literally, basically -----------------------------------------------------------------------------
BEING = frozenset("was were is are it's that's i'm we're they're he's she's be been am i've we've there's".split())
PERSONS = frozenset("i we it that this".split())
ACTUALLY_AFTER = frozenset("i we and so can could will".split())
STRONGLY = frozenset("really very so super totally completely".split())
REAL = frozenset(
    "happen happened happens needed need needs did do does done said say meant means saw see seen found find measured counted worked works wanted want wants use used uses".split()
)
"""After "actually" these tell what was really so."""
CONTRAST = frozenset("what but whether if than though although how who which where see check find when".split())
"""In the words before, these make "actually" a contrast and no filler."""
