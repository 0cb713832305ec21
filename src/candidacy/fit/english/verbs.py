"""Verbs of work, by stem: what people do in jobs, for telling a task from a thing."""

from __future__ import annotations

WORK_VERBS = frozenset(
    """
    achieve act adapt address adjust administer advise advocate allocate analyse answer apply appoint arrange assemble
    assess assign assist attend audit authorise bake balance bathe bill book brief bring budget build butcher buy
    calculate calibrate call care carry cash catalogue cater chair change chase check clean clear close co-ordinate
    coach code collaborate collect communicate compile complete comply conduct configure connect consult contact
    contribute control convert cook coordinate count cover create cultivate cut deal debug decorate delegate deliver
    demonstrate deploy deputise design detect determine develop diagnose digitise direct discharge dispatch dispense
    display dispose distribute document draft draw dress drive educate encourage enforce engage enrol ensure enter
    escalate escort establish estimate evaluate examine execute explain facilitate feed file fill fillet finish fit fix
    follow forecast format fulfil gather generate give grade greet grow guide handle help hire hold host identify
    implement improve increase induct inform inspect install instruct interpret interview invest investigate invoice
    issue join keep label launch lay lead learn liaise lift listen load lodge log look machine maintain make manage map
    mark market measure meet mentor merchandise migrate mix model monitor motivate move negotiate observe obtain
    onboard open operate optimise order organise oversee pack paint participate patrol perform persuade photograph pick
    place plan plant plate plumb portion post prepare present prevent price print prioritise process procure produce
    programme promote proofread protect prove provide publish purchase push raise reach read receive recommend
    reconcile record recruit redesign reduce refer refill register release repair replace replenish report represent
    rescue research resolve respond restock restore retrieve review ring rotate run safeguard schedule screen secure
    select sell serve service set settle shelve ship sign site solve sort source stack staff stock store streamline
    strip style supervise supply support survey take talk teach tend test top track trade train transfer translate
    transport treat triage troubleshoot turn undertake unload update upgrade uphold use validate verify visit walk wash
    watch weed weigh welcome weld wire work write
    own shoot spot escalate
    """.split()
)
