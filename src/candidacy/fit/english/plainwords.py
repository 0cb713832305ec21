"""Words that tell nothing of what a job is about: grammar, and the phrases every posting uses."""

from __future__ import annotations

from candidacy.fit.words import stem

_GRAMMAR = """a an the and or but of in on at to for from by with as is are be been being was were will would can could should must may might shall do does did
has have had having i you your yours we our us they their them he she his her it its this that these those who whom whose which what when where how why if then than so
not no nor only also just very more most much many any some all each every both either other another such own same too over under up down out off into onto about
around across through during before after between within without per via etc e.g i.e am pm mr mrs there here it's you'll you'd you're we'll we're i'm i've don't who's
s t ll d re ve m one two three few several lot bit re least minimum maximum"""

_POSTING = """able ability abilities ability strong good great excellent solid sound proven demonstrated demonstrable experience experienced knowledge understanding
skill skills skilled essential required requirement desirable preferred preferably ideally advantage plus bonus must need needed willing willingness comfortable confident
confidence proficient proficiency familiar familiarity working work worked works job role position post candidate applicant person someone somebody people
ideal successful looking seek seeking want previous prior relevant similar related equivalent appropriate suitable minimum least years year months month
full current valid recent new high level highly well fully effectively efficient effective including include includes like various different range variety environment
setting field area areas areas day days daily week weekly basis using use used way ways thing things etc least basic advanced intermediate
competent competence capable commitment committed passion passionate genuine real clear plenty love enjoy able bring get got make sure ensure help helping take taking
hold holding possess background track record kind type part within hands-on practical professional proven keep first last time back busy
company team staff member members business firm place well-known first-class best join us least key main across record"""

GRAMMAR = frozenset(stem(word) for word in _GRAMMAR.split()) | frozenset(_GRAMMAR.split())
"""Weigh nothing."""

COMMON = frozenset(stem(word) for word in _POSTING.split()) - GRAMMAR
"""Weigh little."""
