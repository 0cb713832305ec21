"""Verbs of doing and their past forms."""

from __future__ import annotations

from candidacy.fit.english.verbs import WORK_VERBS

_MORE = """
    add adjust agree aim alert apologise ask begin block borrow break bring calm cancel catch challenge choose collect comfort
    compare copy create cross cut decide delay do encourage end explain fetch figure fill find flag form free gather get give
    grab group guide hand hang head hear hide ice introduce invent invite iron join jot kneel knock learn leave lend lift link lock
    make mend mention mop note notice offer open order own pause peel phone pick point post practise press propose pull push put
    quit raise read rebuild reach realise reassure refuse remind remove reorganise rephrase replace reply restart ring rinse rip rotate
    rush save say search see send separate share shift shorten show shut sit skip slice sort speak spend split spot spread stack
    stand start stay step stick stir stop strip study suggest swap sweep switch take taste teach tell text think throw tidy tie
    time tip trace train tick tour try turn type unlock untangle use vacuum volunteer wait wake warn wash wear wipe work wrap write
"""
_NO_DEEDS = frozenset(
    """feel know want like need hope believe love enjoy remember seem mean live worry wish guess suppose think hear see get hold
    work look care wait do say have apply happen match learn study""".split()
)
"""Verbs that tell of no deed by themselves."""
ACTIONS = (WORK_VERBS | frozenset(_MORE.split())) - _NO_DEEDS
STATES = frozenset(
    """ate drank slept bled fell liked wanted needed hoped believed loved enjoyed remembered seemed lived worried wished guessed supposed worked looked
    cared waited happened felt applied interested excited tired scared used learned learnt studied married
    missed preferred hated trusted disliked pleased surprised stressed realised""".split()
)
"""Past forms that tell of no deed by themselves."""
IRREGULAR = {
    "began": "begin", "broke": "break", "brought": "bring", "built": "build", "bought": "buy", "caught": "catch", "chose": "choose",
    "cut": "cut", "dealt": "deal", "did": "do", "drew": "draw", "drove": "drive", "fed": "feed", "felt": "feel", "found": "find",
    "gave": "give", "got": "get", "grew": "grow", "held": "hold", "kept": "keep", "knew": "know", "laid": "lay", "led": "lead",
    "left": "leave", "lent": "lend", "let": "let", "lit": "light", "made": "make", "meant": "mean", "met": "meet", "oversaw": "oversee",
    "paid": "pay", "put": "put", "quit": "quit", "ran": "run", "rang": "ring", "read": "read", "redid": "redo", "rewrote": "rewrite",
    "rode": "ride", "said": "say", "sat": "sit", "saw": "see", "sent": "send", "set": "set", "shook": "shake", "showed": "show",
    "shut": "shut", "sold": "sell", "sorted": "sort", "spent": "spend", "split": "split", "spoke": "speak", "spread": "spread",
    "stood": "stand", "stuck": "stick", "swept": "sweep", "swapped": "swap", "took": "take", "taught": "teach", "told": "tell",
    "thought": "think", "threw": "throw", "went": "go", "won": "win", "woke": "wake", "wore": "wear", "wrote": "write", "rebuilt": "rebuild",
    "sought": "seek", "fought": "fight", "knelt": "kneel", "came": "come", "became": "become", "had": "have", "heard": "hear",
    "ate": "eat", "drank": "drink", "slept": "sleep", "flew": "fly", "froze": "freeze", "burnt": "burn", "spilt": "spill", "stole": "steal",
    "tore": "tear", "blew": "blow", "bled": "bleed", "bent": "bend", "sang": "sing", "sank": "sink", "slid": "slide",
    "struck": "strike", "swore": "swear", "fell": "fall", "lost": "lose", "rose": "rise", "understood": "understand", "forgot": "forget", "hid": "hide", "hung": "hang",
}  # fmt: skip
PARTICIPLES = frozenset(
    """done made given taken written built sent sold bought brought told taught kept held found put set cut run begun broken
    chosen drawn driven fed grown led left lent paid rung rewritten shown shut split spoken spread stuck swept thrown won met
    dealt rebuilt laid read redone seen""".split()
)
NOT_PAST = frozenset(
    "need indeed speed exceed proceed breed seed feed bleed weed shed bed red wed hundred kindred naked sacred embed biased".split()
)
NO_PASSIVES = frozenset(
    """tired worried interested used supposed based married involved excited scared stressed surprised pleased pressed limited
    crowded experienced qualified prepared determined motivated dedicated relaxed bored confused embarrassed
    annoyed frightened ashamed delighted shocked disappointed concerned committed left inspired impressed
    thrilled born gone scheduled located understaffed packed closed needed required called named""".split()
)
"""After "was" these tell a state, not a deed that somebody did."""


def is_past(low: str) -> bool:
    """Say whether a word in lower case reads as a verb in the past."""
    return low in IRREGULAR or (low.endswith("ed") and len(low) >= 5 and low not in NOT_PAST)


def base_of(low: str) -> str:
    """Return the plain form of a verb: "planned", "planning", "plans" → "plan"; the word itself where none is known."""
    if low in IRREGULAR:
        return IRREGULAR[low]
    for ending in ("ied", "ed", "ing", "es", "s"):
        if low.endswith(ending):
            front = low[: -len(ending)]
            for tail in ("y",) if ending == "ied" else ("", "e"):
                if front + tail in ACTIONS:
                    return front + tail
            if len(front) > 3 and front[-1] == front[-2] and front[:-1] in ACTIONS:
                return front[:-1]
    return low


def is_deed(low: str) -> bool:
    """Say whether a verb form tells that something was done: "organised", "rang", "check"."""
    if low in STATES or low in {
        "did",
        "had",
        "went",
        "came",
        "got",
        "felt",
        "knew",
        "thought",
        "heard",
        "became",
        "fell",
        "said",
        "saw",
    }:
        return False
    return base_of(low) in ACTIONS or (is_past(low) and low not in {"meant", "forgot", "lost", "understood", "rose"})
