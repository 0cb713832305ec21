"""Verbs that duties begin with, and what is needed to put them into their -ing form."""

from __future__ import annotations

# Verbs that are hardly ever nouns: after "and" they are read as verbs.
VERBS_ONLY = frozenset(
    ["accept", "accompany", "achieve", "acquire", "act", "adapt", "add", "adhere", "adjust", "administer", "advise", "allocate", "analyse", "analyze", "anticipate", "appreciate", "apologise", "apply", "appoint", "appraise", "apprehend", "approve", "arrange", "articulate", "ascertain", "assemble", "assess", "assign", "assist", "assure", "attach", "attain", "attend", "authorise", "authorize", "automate", "avoid", "bake", "balance", "become", "begin", "bring", "build", "calculate", "calibrate", "carry", "categorise", "champion", "choose", "clarify", "classify", "collaborate", "collate", "collect", "commission", "communicate", "compare", "compile", "complete", "comply", "compose", "conduct", "configure", "confirm", "connect", "conserve", "consider", "construct", "consult", "contribute", "convert", "convey", "cooperate", "co-operate", "coordinate", "co-ordinate", "correct", "counsel", "create", "cultivate", "curate", "customise", "customize", "debug", "decide", "decorate", "define", "deliver", "delegate", "demonstrate", "deploy", "describe", "determine", "develop", "devise", "diagnose", "direct", "discover", "discuss", "dismantle", "dispatch", "dispense", "display", "distribute", "document", "draft", "drive", "edit", "educate", "effect", "eliminate", "embed", "embrace", "empathise", "employ", "empower", "enable", "encourage", "enforce", "engage", "enhance", "enjoy", "enrol", "ensure", "enter", "entertain", "escort", "establish", "evaluate", "examine", "execute", "explain", "explore", "extend", "extract", "facilitate", "feed", "fetch", "finalise", "finalize", "follow", "form", "formulate", "foster", "fulfil", "fulfill", "furnish", "gain", "gather", "generate", "get", "give", "go", "greet", "grow", "guide", "handle", "harvest", "hire", "identify", "illustrate", "implement", "improve", "include", "incorporate", "increase", "influence", "inform", "initiate", "innovate", "input", "inspect", "inspire", "install", "instruct", "integrate", "interact", "interpret", "introduce", "investigate", "invite", "invoice", "keep", "know", "launch", "learn", "liaise", "listen", "live", "locate", "lubricate", "maintain", "make", "manage", "manufacture", "maximise", "maximize", "mediate", "meet", "migrate", "minimise", "minimize", "mitigate", "moderate", "modify", "motivate", "navigate", "negotiate", "nurture", "observe", "obtain", "offer", "operate", "optimise", "optimize", "orchestrate", "organise", "organize", "oversee", "own", "participate", "perform", "persuade", "pick", "pioneer", "pitch", "populate", "portray", "prepare", "preserve", "prevent", "prioritise", "prioritize", "process", "procure", "produce", "promote", "propose", "protect", "prove", "provide", "publish", "pull", "purchase", "pursue", "qualify", "raise", "react", "read", "receive", "recognise", "recognize", "recommend", "reconcile", "recruit", "redesign", "reduce", "refactor", "refer", "reflect", "refuel", "regulate", "reinforce", "relate", "relay", "remain", "remove", "renew", "repackage", "replace", "replenish", "represent", "resolve", "respond", "restock", "restore", "retain", "retrieve", "review", "revise", "safeguard", "satisfy", "secure", "see", "select", "sell", "send", "serve", "settle", "shape", "simplify", "solve", "source", "speak", "specify", "spend", "standardise", "standardize", "stay", "stimulate", "strengthen", "strive", "structure", "submit", "succeed", "summarise", "summarize", "supervise", "supervize", "sustain", "tackle", "tailor", "take", "talk", "teach", "tell", "tend", "think", "thrive", "tidy", "train", "transcribe", "transform", "translate", "troubleshoot", "understand", "undertake", "unload", "unpack", "uphold", "upskill", "utilise", "utilize", "validate", "verify", "visualise", "wear", "weigh", "weld", "wire", "write"]
)

# Verbs that are as often nouns: read as verbs only where the words around them say so.
VERBS_OR_NOUNS = frozenset(
    ["account", "address", "answer", "audit", "benchmark", "book", "brief", "budget", "buy", "call", "care", "cash", "catalogue", "cater", "change", "charge", "check", "chop", "clean", "clear", "close", "coach", "code", "command", "contact", "contract", "control", "cook", "copy", "cost", "count", "cover", "cross", "cut", "date", "deal", "debrief", "demand", "design", "discharge", "drill", "dress", "dry", "dust", "escalate", "estimate", "exchange", "exercise", "export", "fault", "file", "fill", "film", "finance", "finish", "fit", "fix", "fold", "forecast", "frame", "fuel", "fund", "garnish", "grade", "grip", "group", "guard", "hand", "heat", "help", "host", "import", "index", "interview", "iron", "issue", "judge", "label", "lead", "lift", "limit", "link", "list", "load", "lock", "log", "look", "mail", "map", "market", "measure", "mentor", "milk", "mind", "mix", "model", "monitor", "mop", "motor", "mount", "move", "name", "need", "negotiate", "network", "note", "number", "nurse", "open", "order", "outline", "overhaul", "pack", "paint", "partner", "pass", "pay", "phone", "photograph", "pilot", "place", "plan", "plant", "plaster", "play", "plot", "plumb", "polish", "post", "practise", "prep", "present", "press", "price", "print", "profile", "program", "programme", "project", "prune", "pump", "question", "queue", "quote", "rate", "reach", "record", "release", "repair", "report", "request", "research", "rescue", "reset", "respect", "rest", "result", "return", "risk", "roast", "roll", "rotate", "route", "run", "sample", "scan", "schedule", "scope", "scrub", "search", "seal", "seed", "service", "set", "set-up", "setup", "sew", "shadow", "share", "shelve", "ship", "shop", "show", "sign", "signpost", "sort", "staff", "start", "state", "stack", "step", "stock", "stop", "store", "study", "suggest", "supply", "support", "survey", "sweep", "target", "taste", "team", "test", "tile", "time", "total", "track", "trade", "transfer", "transport", "travel", "treat", "turn", "update", "upgrade", "upload", "use", "value", "visit", "voice", "volunteer", "wait", "walk", "wash", "watch", "water", "welcome", "wipe", "work", "wrap"]
)

# Of those, the ones that are verbs where a plural follows: "… and report faults".
MOSTLY_VERBS = frozenset(
    ["answer", "catalogue", "check", "clean", "close", "cook", "cover", "fix", "help", "load", "lock", "monitor", "mop", "move", "open", "order", "pack", "plan", "polish", "repair", "report", "shelve", "sort", "sweep", "track", "update", "wash", "welcome", "wipe", "wrap"]
)

VERBS = VERBS_ONLY | VERBS_OR_NOUNS | frozenset({"be", "do", "have", "hold", "lay", "let", "put", "win"})

# Verbs that double their last letter before -ing (spelt the British way where the two differ).
DOUBLING = frozenset(
    ["begin", "cancel", "chop", "commit", "control", "counsel", "cut", "debug", "dial", "drop", "enrol", "equip", "fit", "format", "fuel", "fulfil", "get", "grip", "input", "label", "let", "level", "log", "map", "model", "mop", "occur", "output", "permit", "plan", "plot", "prep", "program", "put", "refer", "reset", "run", "scan", "scrub", "set", "ship", "shop", "signal", "sit", "skim", "snap", "spot", "step", "stop", "strip", "submit", "swap", "tag", "tap", "tip", "total", "transfer", "travel", "trim", "win", "wrap"]
)

ADVERBS_FIRST = frozenset(
    ["accurately", "actively", "also", "always", "carefully", "clearly", "closely", "confidently", "consistently", "continuously", "correctly", "effectively", "efficiently", "fully", "independently", "jointly", "proactively", "professionally", "promptly", "quickly", "regularly", "routinely", "safely", "successfully", "swiftly", "thoroughly"]
)


def gerund(verb: str) -> str:
    """Return the -ing form of a verb in lower case."""
    if verb in DOUBLING:
        return verb + verb[-1] + "ing"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and len(verb) > 2:
        return verb[:-1] + "ing"
    return verb + "ing"


GERUNDS = frozenset(gerund(verb) for verb in VERBS)
