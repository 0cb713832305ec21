"""Verbs that duties begin with, and what is needed to put them into their -ing form."""

from __future__ import annotations

# Verbs that are hardly ever nouns: after "and" they are read as verbs.
_VERBS_ONLY = """
    sanitise sanitize align defuse choreograph highlight counteract recharge rehearse recap shortlist oversee log-in cascade
    accept accompany achieve acquire act adapt add adhere adjust administer admit advertise advise alert
    allocate alter analyse analyze announce anticipate apologise apply appoint appraise appreciate apprehend
    approve arrange articulate ascertain aspire assemble assess assign assist assure attach attain attend
    authorise authorize automate avoid bake balance bathe become begin blend boil bolster bring build calculate
    calibrate capitalise carry carve categorise champion chase choose circulate clarify classify co-operate
    co-ordinate collaborate collate collect combine commission communicate compare compete compile complete
    comply compose compute conduct confer configure confirm confiscate connect conserve consider consolidate
    construct consult contribute converse convert convey cooperate coordinate cope correct counsel create
    cultivate curate customise customize debug decide decontaminate decorate define delegate deliver demonstrate
    depict deploy deputise describe determine develop devise diagnose dice dig direct disassemble disburse
    discard discover discuss disinfect dismantle dismount dispatch dispense display dispose disseminate
    distribute document draft drive edit educate effect eliminate embed embrace empathise emphasise emphasize
    employ empower empty enable encourage enforce engage engrave enhance enjoy enquire enrol ensure enter
    entertain erase erect escort establish evaluate examine execute expand explain explore expose extend extract
    fabricate facilitate familiarise feed fetch finalise finalize follow form formulate forward foster fulfil
    fulfill furnish gain gather gauge generate get give glue go grate greet grind groom grow guide handle hang
    harvest haul hear hire hoist hunt identify ignite illustrate immerse implement impose improve include
    incorporate increase infer influence inform initiate inject innovate inoculate input inquire insert inspect
    inspire install instil instruct integrate interact interpret interrogate interrupt intervene introduce
    invest investigate invite invoice irradiate irrigate join jot juggle keep knead know launch lay learn leave
    lend liaise liquidate listen live locate lodge lower lubricate maintain make manage maneuver manoeuvre
    manufacture marinate massage maximise maximize mediate meet melt mend migrate minimise minimize mitigate
    moderate modify motivate mould mow navigate negotiate nominate notarise notify nurture observe obtain offer
    offset operate optimise optimize orchestrate organise organize overcome overlook oversee own partake
    participate patrol peel perfect perform persuade pick pinpoint pioneer pitch populate portray pour
    precipitate prepare prescribe preserve preside presume prevent prioritise prioritize process procure produce
    prolong promote proofread propose protect prove provide publish pull purchase pursue qualify quantify query
    raise react read reassemble reassure rebuild receive recognise recognize recommend reconcile recover recruit
    rectify redeem redesign redirect reduce refactor refer reflect reform refuel regenerate regulate
    rehabilitate reinforce reject rejuvenate relate relax relay relieve rely remain remedy remember remind
    remove render renew renovate rent reorganise repackage repay repeat rephrase replace replenish represent
    reproduce requisition rescue reserve resolve respond restock restore retain retire retrain retrieve reuse
    review revise revitalise revive reward rework rewrite rinse roam safeguard salvage satisfy save scrape
    scrutinise sculpt season secure see seek select sell send serve settle shape sharpen shoot sift signpost
    simmer simplify simulate sing sketch slice smooth soak solder solicit solve soothe source sow speak
    specialise specialize specify spend splice spray sprinkle stamp standardise standardize stay steer sterilise
    sterilize stimulate stir stitch straighten strengthen stretch strike string strip strive structure subdue
    submit subtract succeed sue suggest summarise summarize supervise supervize surpass surrender sustain sweep
    swim synchronise synthesise tackle tailor take talk tap teach tell tempt tend testify thank think thread
    thrive throw tidy tie tighten tolerate train transcribe transform translate transmit transplant trim
    troubleshoot tutor type unblock uncover undergo underpin understand undertake unify unite unload unlock
    unpack update uphold uproot upskill usher utilise utilize utter vaccinate vacuum validate vary verify vet
    visualise vow warn wear weave weigh weld whisk widen win wind wire withdraw withstand write yield
"""
_LIKELY = frozenset(_VERBS_ONLY.split())

# Listed below as nouns too, yet hardly ever meant as one in a posting.
_SURELY = frozenset({"negotiate", "suggest", "throw", "weave", "tackle", "tailor", "raise", "sweep"})

# Verbs that are as often nouns: read as verbs only where the words around them say so.
_VERBS_OR_NOUNS = """
    caution dump freeze fry
    supplement use benefit cascade refresh remark result risk
    account address aid answer audit audition benchmark bend bid block blog bond book boost break bridge brief
    broadcast brush budget buy call capture care carve cash catalogue cater chair challenge change charge chart
    check chip chop clamp clean clear close coach code comfort command comment compromise concern conference
    consent contact contract control cook cool copy cost count cover cross cure cut date deal debate debrief
    defeat delay demand design detail discharge discount dispute document dose draft drain draw dream dress
    drill drive drop dry duplicate dust echo effect end escalate escort estimate exchange exercise experiment
    exploit export face fault fear feature fight file fill film filter finance finish fire fish fit fix flag
    flow fly fold forecast frame fuel function fund garnish glaze grade grip group guarantee guard hand heat
    help hike hope host impact import index influence input insure interest interview inventory invoice iron
    issue joke journal judge jump key kick label lead lease level lift limit line link list load lock log look
    love mail mandate map mark market mask match measure mentor milk mind mirror mix model monitor mop motion
    motor mount move nail name need negotiate network note number nurse object oil open order outline outsource
    overhaul pack package page paint parent park partner pass pattern pay peer pen pension phase phone photo
    photograph picture piece pilot pipe pity place plan plant plaster play plot plumb policy polish pool
    position post practise prep present press pressure price print prize profile profit program programme
    progress project prompt proof prune pump punch purpose push quarantine question queue quiz quote race rain
    raise rally rank rate reach record release rent repair reply report request requisition rescue research
    reserve reset respect rest restrain result return reward ride ring risk roast role roll rotate route rule
    run rush sail sale sample saw scale scan schedule school scope score scrub seal search seat section seed
    sentence separate service set set-up setup sew shadow shape share shelter shelve shift ship shop show shower
    sign signal signpost slide smile snack sort source space split sponsor spot spray spread spring stack staff
    stage stain stamp stand start state step stick stock stop store storm stream stress stretch strike study
    style subject suggest supply support surface surprise survey sweep swing switch tackle tag tailor talk tap
    target taste tax team tent test throw tile time tip title tool top torch total tour tow trace track trade
    trail transfer transport trap travel treat trend trial trigger trouble truck trust tune turn type update
    upgrade upload urge use value visit voice volunteer vote voucher wage wait walk ward warrant wash waste
    watch water weave weight welcome wet wheel wipe wish witness work worry wound wrap yield zone
"""
VERBS_OR_NOUNS = frozenset(_VERBS_OR_NOUNS.split()) - _SURELY
VERBS_ONLY = _LIKELY - VERBS_OR_NOUNS

# Of those, the ones that are verbs where a plural follows: "… and report faults".
_MOSTLY_VERBS = """
    issue return assist post serve supply fill load unload stock tidy greet collect record
    draft document process invoice drive escort tutor type mark package brush chair review file prune scan label count weigh
    answer catalogue check clean close cook cover fix help load lock monitor mop move open order pack plan
    polish repair report shelve sort sweep track update wash welcome wipe wrap
"""
MOSTLY_VERBS = frozenset(_MOSTLY_VERBS.split())

VERBS = VERBS_ONLY | VERBS_OR_NOUNS | frozenset({"be", "do", "have", "hold", "lay", "let", "put", "win"})

# Verbs that double their last letter before -ing (spelt the British way where the two differ).
_DOUBLING = """
    admit stir trim strip dig confer infer transmit swim wet trap spin split vet patrol offset overlap unplug bid blog chip flag
    jot rub scrap fulfil hem knit overrun rerun sub net shed thin tan pat drag fan plug slit swot wed zip
    begin cancel chop commit control counsel cut debug dial drop enrol equip fit format fuel fulfil get grip
    input label let level log map model mop occur output permit plan plot prep program put refer reset run scan
    scrub set ship shop signal sit skim snap spot step stop strip submit swap tag tap tip total transfer travel
    trim win wrap
"""
DOUBLING = frozenset(_DOUBLING.split())

_ADVERBS_FIRST = """
    accurately actively also always carefully clearly closely confidently consistently continuously correctly
    effectively efficiently fully independently jointly proactively professionally promptly quickly regularly
    routinely safely successfully swiftly thoroughly
"""
ADVERBS_FIRST = frozenset(_ADVERBS_FIRST.split())


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
