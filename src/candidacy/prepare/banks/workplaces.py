"""Kinds of workplaces: how to tell them, what to wear and how to behave there, and where to find out more."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.prepare.banks.trades import Trade

ADVICE = tuple[str, str, str]
LOOKUP = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Workplace:
    """A kind of workplace: the signs that tell it, its dress and manners with reasons, and its own sources."""

    name: str
    signs: str
    advice: tuple[ADVICE, ...]
    lookups: tuple[LOOKUP, ...] = ()


ANY_ADVICE: tuple[ADVICE, ...] = (
    (
        "behaviour",
        "Be there ten minutes early, with your telephone off, and greet everyone you meet, the reception too.",
        "People compare notes afterwards, and being in time is the first thing they can check.",
    ),
    (
        "behaviour",
        "If you need a moment, say “let me think” and take it.",
        "A short silence sounds considered; talking without a thought does not.",
    ),
    (
        "by video",
        (
            "If it is by video: sit with the light in front of you, at a quiet place, and test sound and picture "
            "the day before."
        ),
        "They can only judge what they can hear and see.",
    ),
    (
        "help",
        "If you need something, such as a step-free way, more time or an interpreter, tell them a few days before.",
        "They can only prepare what they know, and in many places they have to.",
    ),
)

UNSURE = (
    "if unsure",
    "Ask when you confirm: “What do people usually wear with you, and will there be a practical part?”",
    "It is an ordinary question, and nobody will think less of you for it.",
)

CLINICAL_INSPECTION = (
    "What the last inspection found",
    "the public inspection reports for care and health services of your country or state",
)
SCHOOL_INSPECTION = (
    "What the last inspection found",
    "the public school or childcare inspection reports of your country or state",
)
FOOD_INSPECTION = (
    "How the last hygiene inspection went",
    "the public food hygiene ratings of your town, state or country, where there are any",
)
REGISTER = ("Who owns it, how old and how large it is", "the public companies register, and the last annual report")
CHARITY = ("Where its money comes from and goes to", "the public charities register, and the last annual report")

WORKPLACES: dict[Trade, tuple[Workplace, ...]] = {
    Trade.HEALTH: (
        Workplace(
            "a care home",
            "care home, nursing home, residential, residents, elderly care, assisted living",
            (
                (
                    "dress",
                    (
                        "Neat, plain clothes that you can move in and closed flat shoes; sleeves that you can roll up "
                        "above the elbow."
                    ),
                    "You may be shown round and asked to help for a moment, and hands must be easy to wash.",
                ),
                (
                    "dress",
                    "Short nails, no rings with stones, hair tied back if it is long, hardly any scent.",
                    "It is hygiene, and strong smells can upset people who are unwell.",
                ),
                (
                    "behaviour",
                    "Speak to residents before you speak about them, and knock before you go into a room.",
                    "It is their home, and how you meet them is part of the interview.",
                ),
            ),
            (CLINICAL_INSPECTION, ("How families speak of it", "reviews by relatives, read with care")),
        ),
        Workplace(
            "the homes of the people cared for",
            "home care, domiciliary, home help, in their own homes, community nurse, district nurse, live-in",
            (
                (
                    "dress",
                    (
                        "Neat, plain clothes and closed flat shoes that come off easily; sleeves that roll up above "
                        "the "
                        "elbow."
                    ),
                    "You would be a guest in other people's homes, with work for your hands.",
                ),
                (
                    "dress",
                    "Short nails, little jewellery, hardly any scent.",
                    "It is hygiene, and scents linger in a small room.",
                ),
                (
                    "behaviour",
                    "Have your travel thought through: which streets, by which means, at what time.",
                    "The work is on the road, and they will ask.",
                ),
            ),
            (CLINICAL_INSPECTION,),
        ),
        Workplace(
            "a surgery or practice",
            (
                "dental, dentist, gp practice, surgery, optician, veterinary, vet, pharmacy, physiotherapy, practice "
                "manager"
            ),
            (
                (
                    "dress",
                    "Neat everyday clothes in good order, closed shoes, sleeves that roll up.",
                    "You would be seen by everyone who comes in, and it is a place of hygiene.",
                ),
                (
                    "behaviour",
                    "Do not read what lies on the desk, and speak softly at the reception.",
                    "Discretion is part of the work, and they will notice.",
                ),
            ),
            (CLINICAL_INSPECTION,),
        ),
        Workplace(
            "a hospital or clinic",
            "",
            (
                (
                    "dress",
                    (
                        "Smart, plain clothes; for anything near patients bare below the elbows: short or rolled "
                        "sleeves, no watch, no rings with stones."
                    ),
                    "It is the hygiene rule in most clinical places, and it shows that you know it.",
                ),
                (
                    "dress",
                    "Closed, quiet shoes, hair tied back if it is long, hardly any scent.",
                    "You may be shown a ward, with long corridors and people who are unwell.",
                ),
                (
                    "behaviour",
                    "Clean your hands when you enter and leave a ward. Speak of patients without names.",
                    "They look for habits, not only for answers.",
                ),
            ),
            (
                CLINICAL_INSPECTION,
                (
                    "Which units there are and what is planned",
                    "its annual report and board papers, which public hospitals publish",
                ),
            ),
        ),
    ),
    Trade.EDUCATION: (
        Workplace(
            "a nursery or childcare setting",
            (
                "nursery, early years, preschool, pre-school, kindergarten, childcare, daycare, day care, nanny, "
                "toddlers, babies"
            ),
            (
                (
                    "dress",
                    (
                        "Neat clothes that may get dirty, in which you can sit on the floor; flat shoes; nothing that "
                        "dangles or has sharp edges."
                    ),
                    "You may be asked to join the children, and small hands pull at things.",
                ),
                (
                    "behaviour",
                    "Go down to the children's height when you speak with them.",
                    "How you are with children counts for more than what you say about it.",
                ),
                (
                    "behaviour",
                    "Take no photographs, and keep your telephone in your bag.",
                    "Children's safety comes first, and there are rules on it everywhere.",
                ),
            ),
            (SCHOOL_INSPECTION,),
        ),
        Workplace(
            "a college or university",
            "university, college, lecturer, professor, faculty, adult education, students, campus",
            (
                (
                    "dress",
                    "Neat everyday clothes, a little smarter than the students'; shoes for a walk across the campus.",
                    "Most departments are informal, but a panel usually dresses up slightly.",
                ),
                (
                    "behaviour",
                    "Find out who sits on the panel and what they work on.",
                    "They will ask about your subject, and they like to be known.",
                ),
            ),
            (
                (
                    "What students say, and what is being built or merged",
                    "its own news, the student paper and its published strategy",
                ),
            ),
        ),
        Workplace(
            "a school",
            "",
            (
                (
                    "dress",
                    "Smart, practical clothes you could teach in for a whole day; shoes that let you stand.",
                    "Pupils and parents see you, and you may be asked to teach or help in a lesson.",
                ),
                (
                    "behaviour",
                    "Be kind to pupils who show you round: they are often asked what they thought.",
                    "How you are with them says more than an answer.",
                ),
                (
                    "behaviour",
                    "Bring your identity papers and certificates. Keep your telephone away.",
                    "Schools have to check them, and there are rules on photographs.",
                ),
            ),
            (
                SCHOOL_INSPECTION,
                ("What matters to the school", "its newsletter and the letters to parents on its website"),
            ),
        ),
    ),
    Trade.KITCHEN: (
        Workplace(
            "a kitchen",
            (
                "cook, chef, kitchen, commis, sous, baker, bakery, pastry, butcher, dishwasher, canteen, catering "
                "assistant"
            ),
            (
                (
                    "dress",
                    (
                        "Clean plain clothes, and closed shoes with grip in case of a trial shift. If you have your "
                        "own "
                        "knives and whites, bring them, wrapped."
                    ),
                    "Many kitchens let you work for an hour, and floors are wet.",
                ),
                (
                    "dress",
                    "Short clean nails without varnish, no rings or bracelets, hair tied back or covered.",
                    "It is food hygiene, and a chef looks at hands first.",
                ),
                (
                    "behaviour",
                    (
                        "Come outside service times, say “behind” when you pass, taste with a clean spoon, clean up "
                        "after yourself."
                    ),
                    "Habits show more than words in a kitchen.",
                ),
            ),
            (
                FOOD_INSPECTION,
                ("What they cook and for whom", "the menu, and if it is open to all, a visit as a guest"),
            ),
        ),
        Workplace(
            "a hotel",
            (
                "hotel, housekeeping, housekeeper, room attendant, concierge, night porter, bed and breakfast, "
                "resort, hostel"
            ),
            (
                (
                    "dress",
                    "Neat and well pressed, a step smarter than the guests; quiet polished shoes.",
                    "Guests see everyone who works there, and the interview begins in the lobby.",
                ),
                (
                    "behaviour",
                    "Greet everybody you pass, guests and colleagues alike.",
                    "Hospitality is the work, and they will watch for it.",
                ),
            ),
            (
                ("What guests praise and what they complain about", "guest reviews of the last half year"),
                FOOD_INSPECTION,
            ),
        ),
        Workplace(
            "a restaurant, café or bar",
            "",
            (
                (
                    "dress",
                    "Clean, neat, mostly dark clothes and closed comfortable shoes with grip.",
                    "It is what most places wear in service, and there may be a trial shift.",
                ),
                (
                    "behaviour",
                    "Come between the rushes, not at noon or at eight in the evening.",
                    "Nobody has time for you during service.",
                ),
                (
                    "behaviour",
                    "Know three things on the menu and what you would recommend.",
                    "It is the simplest sign that you are interested.",
                ),
            ),
            (
                FOOD_INSPECTION,
                (
                    "What guests praise and what they complain about",
                    "guest reviews of the last half year, and a visit as a guest",
                ),
            ),
        ),
    ),
    Trade.SHOP: (
        Workplace(
            "a call or service centre",
            "call centre, call center, contact centre, contact center, telesales, telephone adviser, helpline",
            (
                (
                    "dress",
                    "Neat everyday clothes.",
                    "Callers do not see you, but the team does, and most centres are informal.",
                ),
                (
                    "behaviour",
                    "Speak clearly and let people finish, from the first greeting on.",
                    "Your voice is the work: they listen for it from the start.",
                ),
            ),
            (REGISTER, ("How their service sounds", "a call to their own line, as a customer with an honest question")),
        ),
        Workplace(
            "a shop",
            "",
            (
                (
                    "dress",
                    "Neat clothes that would not look out of place among what they sell, and comfortable closed shoes.",
                    "You would stand for what they sell, and they may show you the floor.",
                ),
                (
                    "behaviour",
                    "Look round the shop beforehand as a customer: what sells, what is easy to find, who comes in.",
                    "You will have something real to talk about.",
                ),
                ("behaviour", "Greet the people at the till, too.", "They are often asked what they thought of you."),
            ),
            (
                REGISTER,
                (
                    "What customers praise and what they complain about",
                    "reviews of this branch, and a visit as a customer",
                ),
            ),
        ),
    ),
    Trade.OFFICE: (
        Workplace(
            "a law office, bank or insurer",
            (
                "law firm, solicitor, legal, paralegal, bank, insurance, underwriter, conveyancing, notary, "
                "barrister, chambers, investment"
            ),
            (
                (
                    "dress",
                    "Plain business clothes in dark or quiet colours, well pressed; clean closed shoes.",
                    "Clients trust these places with money and secrets, and most of them dress soberly.",
                ),
                (
                    "behaviour",
                    "Say nothing about clients or cases of former employers.",
                    "Discretion is the first thing they look for.",
                ),
            ),
            (
                REGISTER,
                (
                    "Whether it is licensed, and since when",
                    "the public register of the profession or of financial services",
                ),
            ),
        ),
        Workplace(
            "an office",
            "",
            (
                (
                    "dress",
                    (
                        "Neat business-casual clothes: a shirt, blouse or plain knitwear and clean shoes. A step "
                        "smarter "
                        "than you would wear on a working day there."
                    ),
                    "It is never wrong in an office, and small changes make it smarter or easier.",
                ),
                (
                    "behaviour",
                    "Have your papers in order and a pen and a notebook with you.",
                    "For office work, how you bring your own papers is a sample of it.",
                ),
            ),
            (REGISTER, ("Who works there and for how long", "its website and professional networks")),
        ),
    ),
    Trade.LIBRARY: (
        Workplace(
            "a library, archive or museum",
            "",
            (
                (
                    "dress",
                    "Neat, comfortable everyday clothes and shoes in which you can kneel at a low shelf.",
                    "Visitors see you, and you may be shown the stacks.",
                ),
                (
                    "behaviour",
                    "Go there before as a visitor: ask a question at the desk, look something up in the catalogue.",
                    "You will see how it works, and you can speak from it.",
                ),
                (
                    "behaviour",
                    "In an archive or a store, ask before you touch anything and use a pencil.",
                    "It is the rule of the house and shows that you know it.",
                ),
            ),
            (
                (
                    "What it plans and how it is funded",
                    "its annual report, its strategy and the minutes of its council, trustees or board",
                ),
                ("Whom it serves", "its programme of events and the figures it publishes on visits and loans"),
            ),
        ),
    ),
    Trade.TECHNICAL: (
        Workplace(
            "a laboratory",
            "laboratory, lab, lab technician, analytical chemist, microbiolog",
            (
                (
                    "dress",
                    (
                        "Neat everyday clothes, long trousers or a long skirt and closed shoes; hair tied back if it "
                        "is "
                        "long."
                    ),
                    "They will probably show you the laboratory, where these are the rules.",
                ),
                ("behaviour", "Touch nothing without asking and follow the signs.", "Care is the work."),
            ),
            (REGISTER, ("What it is accredited for", "the public list of the national accreditation body")),
        ),
        Workplace(
            "a factory or workshop",
            (
                "factory, production, manufactur, machinist, cnc, operator, assembly, toolmaker, workshop, garage, "
                "mechanic, fabricat, welder, plant"
            ),
            (
                (
                    "dress",
                    (
                        "Clean, sturdy clothes without loose ends, and firm closed shoes, safety shoes if you own "
                        "them; "
                        "rings and chains off."
                    ),
                    "They will probably show you the floor or give you a practical test, and loose things get caught.",
                ),
                (
                    "behaviour",
                    "Stay behind the lines and touch no machine unless you are asked to.",
                    "They see at once who is at home on a shop floor.",
                ),
                (
                    "behaviour",
                    "If you have photographs of your own work, bring a few, without names or secrets of others.",
                    "A piece of work speaks for itself.",
                ),
            ),
            (REGISTER,),
        ),
        Workplace(
            "building sites and customers' homes",
            "",
            (
                (
                    "dress",
                    (
                        "Clean work clothes or plain everyday clothes, and firm closed shoes; safety shoes in the "
                        "car in "
                        "case there is a site visit."
                    ),
                    "They want to see somebody they can send to a customer, and who can walk onto a site.",
                ),
                (
                    "behaviour",
                    "Bring your cards, tickets and licences in one envelope.",
                    "They have to check them before you may work.",
                ),
                (
                    "behaviour",
                    "If you have photographs of your own work, bring a few, without names or addresses.",
                    "A piece of work speaks for itself.",
                ),
            ),
            (REGISTER, ("What they have built or repaired lately", "the pictures on their own site, and local news")),
        ),
    ),
    Trade.TRANSPORT: (
        Workplace(
            "a warehouse",
            "warehouse, picker, packer, forklift, stock, distribution centre, distribution center, fulfilment, loading",
            (
                (
                    "dress",
                    "Clean plain clothes you can move in and firm closed shoes, safety shoes if you own them.",
                    "You will probably be shown the floor.",
                ),
                (
                    "behaviour",
                    "Keep to the marked walkways and leave your telephone in your pocket.",
                    "Safety is the first thing they look at.",
                ),
            ),
            (REGISTER,),
        ),
        Workplace(
            "buildings that you look after",
            "cleaner, cleaning, caretaker, janitor, custodian, porter, facilities",
            (
                (
                    "dress",
                    "Clean, neat, plain clothes and closed shoes with grip.",
                    "They send you to other people's rooms and want to be able to rely on you.",
                ),
                (
                    "behaviour",
                    "If you are shown round, look where a cleaner or caretaker would look, and ask about it.",
                    "It shows that you see work.",
                ),
            ),
            (REGISTER,),
        ),
        Workplace(
            "a depot and the road",
            "",
            (
                (
                    "dress",
                    "Clean, neat clothes and firm closed shoes in which you can drive.",
                    "There may be a test drive.",
                ),
                (
                    "behaviour",
                    "Bring your licence and cards, and know your driving record.",
                    "They have to check them, and surprises are worse than facts.",
                ),
            ),
            (REGISTER, ("Which fleet and which routes they run", "their own site, and what you see on the road")),
        ),
    ),
    Trade.SOFTWARE: (
        Workplace(
            "a technical office or studio",
            "",
            (
                (
                    "dress",
                    "Neat everyday clothes. If the firm sells to banks or the state, one step smarter.",
                    "Most such places are informal, and tidy is never wrong.",
                ),
                (
                    "behaviour",
                    "Think aloud when you are given a task, and ask before you assume.",
                    "They want to see how you work, not only what comes out.",
                ),
                (
                    "behaviour",
                    "Show work only if you are free to show it.",
                    "How you treat a former employer's secrets is how you will treat theirs.",
                ),
            ),
            (
                REGISTER,
                ("What they make and how it is used", "the product itself, its documentation and its list of changes"),
            ),
        ),
    ),
    Trade.PERSONAL: (
        Workplace(
            "a gym, pool or sports place",
            "gym, fitness, sport, pool, swimming, lifeguard, leisure, coach, personal trainer, yoga",
            (
                (
                    "dress",
                    "Clean sporty clothes or neat everyday clothes; training clothes and indoor shoes in your bag.",
                    "You may be asked to lead an exercise or show a rescue.",
                ),
                (
                    "behaviour",
                    "Bring your certificates, first aid among them.",
                    "They may not let you work without them.",
                ),
            ),
            (REGISTER, ("What members praise and complain about", "reviews, the timetable and a visit")),
        ),
        Workplace(
            "a salon or studio",
            "",
            (
                (
                    "dress",
                    (
                        "Neat clothes that suit the style of the house, and shoes to stand in; your own tools in a "
                        "clean "
                        "case."
                    ),
                    "You may be asked to work on a model, and clients will see you.",
                ),
                (
                    "dress",
                    "Clean, well-kept hands, with nails short enough for the work.",
                    "Clients look at hands first.",
                ),
                (
                    "behaviour",
                    "Bring pictures of your work, with the clients' consent.",
                    "They say more than a description.",
                ),
            ),
            (("What clients praise and complain about", "reviews and the pictures the house itself shows"),),
        ),
    ),
    Trade.SOCIAL: (
        Workplace(
            "a social service or community organisation",
            "",
            (
                (
                    "dress",
                    "Neat everyday clothes in which you would go to see a family; nothing showy.",
                    "People you help should feel at ease with you, and the office is usually informal.",
                ),
                (
                    "behaviour",
                    "Speak of the people you helped with respect and without names.",
                    "How you speak of them is what they listen for.",
                ),
            ),
            (CHARITY, ("What it says about the people it works for", "its reports and what it publishes")),
        ),
    ),
    Trade.PUBLIC: (
        Workplace(
            "a service in uniform",
            (
                "police, fire, prison, officer in uniform, security guard, guard, border, customs, ambulance, "
                "correctional, warden, ranger, coastguard, armed forces"
            ),
            (
                (
                    "dress",
                    (
                        "Plain business clothes, well pressed, with clean closed shoes; sports clothes too, if a "
                        "fitness "
                        "test is announced."
                    ),
                    "Order in small things is part of the work.",
                ),
                (
                    "behaviour",
                    "Be exact about facts and dates, and say so when you do not remember.",
                    "What you say will be checked.",
                ),
            ),
            (("How it is led and judged", "its annual report and the reports of its inspectorate"),),
        ),
        Workplace(
            "a public office",
            "",
            (
                (
                    "dress",
                    "Neat business clothes, sober rather than fashionable.",
                    "You would stand for the authority in front of the public.",
                ),
                (
                    "behaviour",
                    "Expect a panel that asks everyone the same questions and takes notes.",
                    "It is meant to be fair; answer fully, even if they do not nod.",
                ),
            ),
            (
                (
                    "What it has to do by law and what it plans",
                    "its published plan, budget and the minutes of its council",
                ),
            ),
        ),
    ),
    Trade.OTHER: (
        Workplace(
            "a workplace like this one",
            "",
            (
                (
                    "dress",
                    (
                        "Neat, clean clothes, one step smarter than you would wear on a working day there, and closed "
                        "shoes."
                    ),
                    "It is never far wrong, and you can walk through any workplace in it.",
                ),
                (
                    "behaviour",
                    (
                        "Look at how people dress and greet one another when they come out at the end of the day, if "
                        "you "
                        "can."
                    ),
                    "It tells you more than any rule.",
                ),
            ),
            (REGISTER,),
        ),
    ),
}

LOOKUPS: tuple[LOOKUP, ...] = (
    ("What they do and for whom, in their own words", "their own website, above all “About us” and the news"),
    ("What has happened there in the last year", "the local paper or the trade press: search the name and the place"),
    ("Who will sit in front of you and what they do", "the invitation; if it names nobody, ask when you confirm"),
    ("What it is like to work there", "somebody who works or has worked there; ask friends and former colleagues"),
    (
        "How you get there and how long it takes at that time of day",
        "a map or timetable, and best of all one trial trip",
    ),
)
