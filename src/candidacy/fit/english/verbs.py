"""Verbs of work, by stem: what people do in jobs, for telling a task from a thing."""

from __future__ import annotations

WORK_VERBS = frozenset(
    """
    achieve act adapt address adjust administer advise advocate allocate analyse answer apply appoint arrange assemble assess assign assist
    attend audit authorise bake balance bathe bill book brief bring budget build buy calculate calibrate call care carry catalogue cater change
    chair chase check clean clear close coach code collaborate collect communicate compile complete comply conduct configure connect consult
    contact contribute control convert cook coordinate co-ordinate count cover create cultivate cut deal debug decorate delegate deliver demonstrate
    deploy design detect determine develop diagnose digitise direct discharge dispatch dispense display dispose distribute document draft draw
    dress drive educate encourage enforce engage enrol ensure enter escalate escort establish estimate evaluate examine execute explain facilitate
    feed file fill finish fit fix follow forecast format fulfil gather generate give grade greet grow guide handle help hire host identify
    implement improve increase induct inform inspect install instruct interpret interview invest investigate invoice issue join keep
    label launch lay lead learn lift liaise listen load log look machine maintain make manage map mark market measure meet mentor merchandise
    migrate mix model monitor motivate move negotiate observe obtain onboard open operate optimise order organise oversee pack paint participate
    patrol perform persuade photograph pick place plan plant plate plumb post prepare present prevent price print prioritise process
    procure produce programme promote proofread protect prove provide publish purchase raise reach read receive recommend reconcile record
    recruit redesign reduce refer refill register release repair replace replenish report represent rescue research resolve respond restock
    restore retrieve review ring rotate run safeguard schedule screen secure select sell serve service set settle shelve ship sign site solve
    sort source staff stack stock store streamline strip style supervise supply support survey take talk teach tend test track trade train
    transfer translate transport treat troubleshoot turn unload update upgrade use validate verify visit wash watch weed weigh weld welcome
    wire work write fillet dress butcher portion top hold participate uphold promote undertake act deputise lodge triage walk push cash
    """.split()
)
