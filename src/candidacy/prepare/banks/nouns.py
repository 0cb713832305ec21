"""Words that tell how a noun phrase of a posting can be put into a sentence."""

from __future__ import annotations

# Things one has one of: they need "a" or "an".
_COUNTABLE = """
    level award standard     ability accreditation aptitude approach apprenticeship attitude awareness background badge bachelor's car
    card certificate certification check clearance commitment command cscs degree demeanour desire determination
    diploma doctorate dedication driver's enthusiasm ethic ethos eye flair focus hgv interest knack licence
    license love manner master's mindset mind-set nature nvq hnd hnc bsc msc pgce mba sense outlook passion
    passport permit personality phd portfolio presence qualification record registration smile temperament
    understanding vehicle visa voice willingness
"""
COUNTABLE = frozenset(_COUNTABLE.split())

# Countable by form, yet said without an article in a posting's phrases.
_MASS = """
    ability accreditation aptitude awareness clearance cscs dedication determination enthusiasm hgv registration
    willingness presence understanding
"""
MASS = frozenset(_MASS.split())

# Heads that make a phrase a thing rather than an action ("cleaning experience", "driving licence").
_THING_HEADS = """
    skill skills experience knowledge qualifications certificates licences licenses degrees training practice
    practices techniques methods equipment software systems system tools standards regulations procedures
    principles theory legislation control management administration keeping handling entry care duties
"""
THING_HEADS = COUNTABLE | frozenset(_THING_HEADS.split())

_PERSONS = """
    accountant administrator analyst assistant baker barista builder carer carpenter chef cleaner clerk coach
    communicator cook driver electrician employee engineer graduate hairdresser individual joiner learner leader
    librarian listener manager mechanic midwife nurse nurses operator organiser organizer paramedic person
    people pharmacist plumber practitioner professional programmer developer receptionist secretary self-starter
    speaker student supervisor teacher technician thinker waiter welder worker writer player
"""
PERSONS = frozenset(_PERSONS.split())

_ADJECTIVES = """
    able accountable accurate adaptable ambitious analytical approachable articulate assertive attentive
    available calm careful caring clear-headed collaborative committed compassionate competent computer-literate
    confident conscientious considerate considered consistent cooperative courteous creative curious
    customer-focused customer-focussed decisive dedicated dependable detail-oriented determined diligent
    diplomatic disciplined discreet driven dynamic efficient eligible empathetic energetic enterprising
    enthusiastic ethical fair flexible focused focussed friendly gentle hard-working hardworking helpful honest
    inclusive independent innovative inquisitive kind logical loyal mature methodical meticulous motivated
    multilingual non-judgemental numerate literate open open-minded organised organized outgoing passionate
    patient people-focused personable pleasant polite positive practical pragmatic precise presentable proactive
    professional punctual reliable resilient resourceful respectful responsible responsive safety-conscious
    self-disciplined self-motivated self-reliant self-sufficient sensible sensitive sociable supportive tactful
    tenacious thorough tidy tolerant trustworthy understanding versatile warm welcoming well-organised
    well-organized well-presented well-spoken willing
"""
ADJECTIVES = frozenset(_ADJECTIVES.split())

_EVALUATIVE = """
    a an the strong good very excellent great solid sound proven demonstrable demonstrated outstanding
    exceptional thorough deep in-depth extensive broad high relevant significant some previous prior hands-on
    superb first-class effective well-developed highly developed advanced basic working practical fair detailed
    expert general clear genuine up-to-date current recent specialist technical theoretical comprehensive
    intermediate fundamental conversational native near-native professional fluent confident your proficient
    level
"""
EVALUATIVE = frozenset(_EVALUATIVE.split())

# Names that keep their capital at the start of a phrase.
_PROPER = """
    excel word outlook powerpoint access microsoft office google adobe photoshop illustrator indesign sage xero
    quickbooks python java javascript typescript ruby rust docker kubernetes jenkins terraform ansible linux
    windows unix azure salesforce sap oracle jira scrum kanban agile figma autocad revit solidworks wordpress
    shopify canva english french german spanish italian portuguese dutch polish arabic urdu hindi punjabi
    bengali mandarin cantonese chinese japanese korean russian ukrainian turkish romanian welsh irish gaelic
    scots swedish norwegian danish finnish greek czech slovak hungarian somali farsi persian hebrew latin
    bulgarian croatian serbian british european american canadian australian scottish london paris dublin monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter ofsted montessori makaton koha dewey marc opera micros
    cisco vmware tableau spring django react angular node maven git github gitlab bash perl scala swift kotlin
    golang mysql mongodb redis kafka hadoop spark hibernate puppet rancher bachelor's
"""
PROPER = frozenset(_PROPER.split()) - {
    "access",
    "word",
    "may",
    "march",
    "spring",
    "spark",
    "rust",
    "office",
    "node",
    "bachelor's",
    "opera",
}

# Little words of other languages: a phrase that holds one is quoted, never bent into English.
_FOREIGN = """
    der die das und mit für von zur zum ein eine einer einem den dem des auf sowie oder bei im le la les du de
    et une avec pour dans sur aux el los las y en con para una del il gli di e nel della per het een van voor
    met och att som med på av til
"""
FOREIGN = frozenset(_FOREIGN.split()) - {"die", "des", "den", "per", "met", "till", "van", "en", "im", "le", "y", "e"}

_PREPOSITIONS = """
    of in with for to on at as from by about within across under over through into towards toward around during
    including regarding using such that who which where and or & plus between among against without
"""
PREPOSITIONS = frozenset(_PREPOSITIONS.split())

_DETERMINERS = """
    the a an our your their all any each every these this those that its his her own new daily weekly monthly
    other both more high good
"""
DETERMINERS = frozenset(_DETERMINERS.split())
