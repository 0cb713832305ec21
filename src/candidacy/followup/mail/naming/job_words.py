"""How names of jobs end, and what is no job's name: tables only."""

from __future__ import annotations

import re

HEADS = frozenset(
    """
    accountant actor actuary administrator adviser advisor agent aide analyst apprentice architect archivist artist assembler assessor
    assistant associate attendant attorney auditor baker barber barista barrister bartender beautician beekeeper bookkeeper bricklayer
    broker builder butcher buyer caretaker carer carpenter cashier chaplain chef chemist childminder clark cleaner clerk coach
    collector companion conductor conservator consultant controller cook coordinator co-ordinator copywriter counsel counsellor
    counselor courier crew curator dancer dentist designer developer dietitian director dispatcher doctor doorman draughtsman drafter
    driver economist editor educator electrician engineer estimator executive facilitator farmer farrier finisher firefighter
    fisherman fitter florist forester fundraiser gardener geologist glazier goldsmith graduate groom groundskeeper groundsman
    guard guide hairdresser hand handler handyman handyperson head helper host hostess housekeeper hygienist illustrator inspector
    installer instructor intern interpreter interviewer investigator janitor joiner journalist journeyman keeper labourer laborer
    laundress lawyer lead leader lecturer librarian lifeguard linguist loader locksmith machinist manager marketer mason masseur
    mate matron mechanic mediator merchandiser merchant messenger midwife miller millwright miner minister modeller moulder musician
    nanny negotiator notary nurse officer operative operator optician optometrist organiser organizer orderly packer painter paralegal
    paramedic partner pathologist pharmacist phlebotomist photographer physician physicist physiotherapist picker pilot plasterer
    planner plumber policeman porter postman practitioner principal printer processor producer professor programmer promoter
    proofreader psychologist psychiatrist publican purchaser radiographer ranger receptionist recruiter registrar reporter
    representative rep researcher roofer sailor salesperson salesman scaffolder scheduler scientist seamstress secretary
    server setter shepherd signaller smith solicitor sommelier specialist statistician steward stewardess stocker strategist
    supervisor surgeon surveyor tailor teacher technician technologist teller tester therapist tiler trader trainee trainer
    translator treasurer trucker tutor typist underwriter undertaker upholsterer usher valet valuer vet veterinarian vicar waiter
    waitress warden warehouseman warehouseperson weaver welder worker writer yardman zookeeper president superintendent
    dishwasher paraprofessional practitioner sonographer dosimetrist audiologist podiatrist chiropodist osteopath embalmer
    artisan rating seaman custodian sawyer stagehand detailer filleter sister prescriber verger sacristan invigilator presenter potter
    striker groundsperson fellow taster dealer caseworker correspondent delegate draftsperson jointer grader mover checker dispenser
    hydrographer demonstrator stylist proofreader playworker herdsperson tech jointer fettler kitchenhand chainman banker lineman
    affineur aquarist butler commis coxswain custodian cutter digger doorkeeper drayman dresser drover engraver examiner farmhand fishmonger
    forager framer gamekeeper gilder glassblower greengrocer groundie hlta horticulturist hostler ironer lacemaker lengthsman lifter linesman
    locum lookout milker milliner navigator ostler paperhanger paraplanner pathologist patternmaker piper platelayer polisher presser
    proofer repairer restorer rodman runner saddler sampler senior shearer shepherdess shunter signwriter snowmaker sous sprayer steeplejack
    stonemason stower stripper swimmer tanner thatcher tracer treater trimmer turner tutor valeter verger vinedresser washer weigher
    winder wireman woodcutter wrangler wrapper
    sous-chef baler greeter concierge merchandiser sorter shelver bosun deckhand skipper captain purser rigger slinger banksman
    """.split()
)
ENDINGS = "keeper", "giver", "maker", "ologist", "ographer", "ician", "stillman", "craftsman", "tradesman", "foreman"
LOWER = {"of", "and", "the", "for", "&", "-", "–", "to", "in", "de", "class"}
AROUND = re.compile(
    r"(?i)^(?:hiring|line|recruiting|your|my|our|current|former|previous|another|other|some|any|suitable|new|next|the|a|first|second|last|two|three|that|this|successful|preferred|selected|same|different|good|great|strong|right|hr|human resources|talent|practice|team|line managers?) (?:manager|partner|assistant|leader|officer|head|recruiter|candidate|driver|lead|technician|director|person|helper|mate|worker|associate|executive|administrator)s?$"
    r"|^(?:lead|head|hand|mate|crew|partner|principal|guide|host|coach|vet|graduate|intern|trainee|officer|manager|assistant|leader|agent|worker|associate|executive|director|recruiter|minister|reporter|editor|senior|solicitors?|accountants?|chief nurse|hotel director|training supervisor|school office)$"
)
"""What ends like a job and is somebody one deals with, or is too little to be one where nothing says that it is the job."""
JUNK = re.compile(
    r"(?i)\b(?:interview(?:er)?s?(?! \()|application|candidate|applicant|weeks?|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|opportunity|future|feedback|form|letter|you|your|we|our|us|me|my|i|it|they|them|thank|thanks|please|dear|hi|hello|regards|offer|employment|(?<!-)call(?! (?:cent(?:re|er)|handl))|chat|email|reference|references|referees?|update|invitation|confirmation|status|outcome|documents|company|would|will|have|has|had|been|must|should|get|got|meet)\b"
)
"""What is no part of a job's name."""
SURNAMES = re.compile(
    r"^(?:Smith|Mason|Carpenter|Cook|Baker|Miller|Taylor|Tailor|Porter|Sawyer|Potter|Sister|Fellow|Carter|Banker)$"
)
"""Jobs that are people's names too, where they stand alone with a capital."""
