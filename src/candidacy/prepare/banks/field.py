"""What interviewers of a trade ask to see whether someone knows the field.

Each line: signs in the posting that call for it, divided by commas, then the question.
"""

from __future__ import annotations

from candidacy.prepare.banks.trades import Trade

ANY_FIELD: tuple[str, ...] = (
    "How do you keep up with what is new in {field}?",
    "What do you think will change most in {field} in the next few years?",
)

FIELD: dict[Trade, tuple[tuple[str, str], ...]] = {
    Trade.HEALTH: (
        (
            "safeguard, vulnerable, abuse, protect",
            "What does safeguarding mean in daily care, and what would make you raise a concern?",
        ),
        ("medic, drug, dose, prescri", "What do you check before you give {person} a medicine?"),
        ("infection, hygiene, clean", "How do you keep infection from spreading in the course of an ordinary shift?"),
        ("record, document, chart, notes, care plan", "What belongs in a good care record, and what does not?"),
        ("dementia, memory, confus", "What helps {person} with dementia who is frightened by a new place?"),
        (
            "wound, pressure sore, skin",
            "What tells you that a wound or a patch of skin needs somebody else to look at it?",
        ),
        (
            "mobil, lift, hoist, moving and handling, fall",
            "How do you help {person} to stand up without harm to them or to your back?",
        ),
        (
            "deteriorat, emergency, acute, observation",
            "Which signs tell you that {person} is getting worse, and whom do you tell first?",
        ),
        ("", "How do you protect the dignity of {person} while you help them?"),
    ),
    Trade.EDUCATION: (
        ("safeguard, child protection, welfare", "What would you do if you were worried about the safety of {person}?"),
        (
            "special, sen, send, needs, inclusion, disab",
            "How do you make sure that {person} with special needs can take part?",
        ),
        ("plan, lesson, curriculum", "How do you plan a lesson or an activity, from the aim to the last five minutes?"),
        ("assess, progress, mark, grade, feedback", "How can you tell that {people} have really learned something?"),
        ("behavio", "What do you do to keep order before anything has gone wrong?"),
        ("parent, famil, carer", "How do you work with parents who expect something else than you do?"),
        ("play, early, eyfs, nursery", "What can a small child learn from play, and how do you help it along?"),
        ("", "What makes a good day for {people}, and what can you do for it?"),
    ),
    Trade.KITCHEN: (
        (
            "haccp, hygiene, food safety, temperature",
            "Which temperatures do you check in a day, and what do you do when one is wrong?",
        ),
        (
            "allerg, diet, special diet, nutrition",
            "How do you make sure that {person} with an allergy gets a safe plate?",
        ),
        (
            "stock, order, waste, cost, supplier",
            "How do you keep waste and cost down without the plate suffering for it?",
        ),
        ("menu, seasonal, dish", "What would you put on a menu this month, and why?"),
        ("clean, wash", "In what order do you clean down at the end, and what is easily forgotten?"),
        ("wine, bar, drink, coffee", "How do you recommend a drink to {person} who does not know what they want?"),
        ("room, housekeep, linen", "What do you look at last before you call a room finished?"),
        (
            "check-in, reception, front desk, reservation",
            "What do you do when {person} arrives and their booking cannot be found?",
        ),
        ("", "What makes you feel, when you eat or stay somewhere, that it is well run?"),
    ),
    Trade.SHOP: (
        (
            "stock, replenish, inventory, deliver",
            "How do you see that the stock in the system and the stock on the shelf agree?",
        ),
        ("till, cash, payment, checkout", "What do you look out for when you take payments?"),
        ("display, merchandis, window", "What makes people stop at a display?"),
        (
            "return, refund, complain",
            "What are {people} allowed to bring back, and how do you tell them when they are not?",
        ),
        ("theft, loss, security", "What can be done against theft without treating everybody as a thief?"),
        ("target, sales, sell", "What do you look at, besides the takings, to see whether a day went well?"),
        ("call, phone, contact", "What makes a telephone call good for the caller and quick for you?"),
        ("", "Which of our products or services do you know, and what would you tell {person} about one of them?"),
    ),
    Trade.OFFICE: (
        (
            "ledger, account, invoice, bookkeep, reconcil",
            "How do you find out why two accounts that should agree do not?",
        ),
        ("payroll, wages", "What can go wrong in a payroll run, and how do you catch it?"),
        ("diary, calendar, travel, meeting", "How do you arrange a diary when two meetings cannot both take place?"),
        ("minute", "What belongs in good minutes, and how soon do you send them?"),
        ("excel, spreadsheet", "What do you do in a spreadsheet to make sure that a figure is right?"),
        (
            "data protection, gdpr, confidential, personal data",
            "What do you look out for when you handle personal data?",
        ),
        ("legal, contract, litig, conveyanc", "How do you make sure that no legal deadline is missed?"),
        ("recruit, hr, human resources", "What makes a hiring process fair?"),
        ("tax, vat", "How do you keep up with changes in tax rules?"),
        ("", "Which programs do you use every day, and what can you do with them that others cannot?"),
    ),
    Trade.LIBRARY: (
        (
            "catalog, metadata, marc, rda, classif",
            "How do you describe an item so that people find it who do not know its name?",
        ),
        ("reference, enquir, information, research", "How do you find out what {person} really wants to know?"),
        ("collection development, acquisition, weed, select", "How do you decide what to buy and what to give away?"),
        ("child, school, story, young", "How would you get a child who does not read to come back?"),
        (
            "digital, database, e-resource, online, computer",
            "Which database or online source do you show people most often, and why?",
        ),
        (
            "archive, preserv, conserv, heritage",
            "What harms old papers and objects most, and what can be done with little money?",
        ),
        ("event, outreach, program, communit", "What should a library do for the people who never come in?"),
        ("privacy, data protection, confidential", "Why does it matter to keep private what people read?"),
        ("", "What is a library, archive or museum for today, in your own words?"),
    ),
    Trade.TECHNICAL: (
        ("electric, wiring, circuit, install", "How do you prove that a circuit is dead before you touch it?"),
        ("weld, fabricat", "How do you judge a weld by looking at it, and when is that not enough?"),
        ("drawing, blueprint, plan, specification", "What do you look at first on a drawing?"),
        ("maint, service, prevent", "What do you check on a machine before it breaks down?"),
        (
            "quality, inspect, measure, tolerance",
            "How do you measure, and how do you know that the tool you measure with is right?",
        ),
        ("safety, risk, ppe, permit", "What does a good risk assessment look like on an ordinary job?"),
        ("boiler, gas, heating, plumb, pipe", "Where do you start when a system loses pressure?"),
        ("cnc, lathe, mill, machin", "How do you set up a machine for a first part?"),
        ("laborator, sample, specimen", "How do you make sure that a sample is not mixed up or spoilt?"),
        ("", "Which rules or standards do you work by, and where do you look them up?"),
    ),
    Trade.TRANSPORT: (
        ("driv, vehicle, lorry, van, hgv, bus", "What do you check on a vehicle before you leave the yard?"),
        (
            "tachograph, hours, rest",
            "What are the rules on driving and rest times, and what do you do when a day does not fit them?",
        ),
        ("forklift, truck, pallet", "When do you refuse to lift a load?"),
        ("load, pack, secure", "How do you load so that nothing moves and the first stop comes out first?"),
        ("pick, scan, stock, order", "How do you pick quickly and still get it right?"),
        (
            "clean, chemical, coshh, hygiene",
            "Which cleaning agents must never be mixed, and how do you know how to use a new one?",
        ),
        ("route, deliver, parcel", "How do you plan a route when half of the stops have fixed times?"),
        ("passenger", "What do you do for {person} who needs help to get on?"),
        ("", "What causes most accidents in this work, and what do you do about it?"),
    ),
    Trade.SOFTWARE: (
        ("test, quality", "How do you decide what to test, and when is it enough?"),
        ("sql, database, data", "How do you find out whether data can be trusted?"),
        (
            "cloud, deploy, pipeline, devops, kubernetes",
            "How do you bring a change to the people who use it without breaking anything?",
        ),
        ("secur, privacy", "What are the commonest ways in which a system like ours gets attacked?"),
        (
            "design, cad, mechanical, civil, electronic",
            "How do you go from a need to a first design, and how do you check it?",
        ),
        ("support, ticket, incident", "How do you go about a fault that {person} can describe only vaguely?"),
        (
            "model, statistic, machine learning, analys",
            "How do you explain an uncertain result to somebody who wants a yes or a no?",
        ),
        ("architect, scal, performance", "What would you look at first if our service were too slow?"),
        ("", "Which piece of your work would you do in another way today, and why?"),
    ),
    Trade.PERSONAL: (
        ("hair, colour, cut, stylist", "What do you look at and ask before you start on the hair of {person}?"),
        ("skin, beauty, treatment, nail", "When do you tell {person} that a treatment is not for them?"),
        ("hygiene, clean, steril", "How do you keep your tools and your place clean between two clients?"),
        (
            "fitness, train, exercise, gym",
            "How do you plan a first training session for somebody who has not moved for years?",
        ),
        ("swim, pool, lifeguard", "How do you watch over a pool so that you miss nothing?"),
        ("product, sell, retail", "How do you recommend a product without pushing it?"),
        ("massage", "What do you ask before a first massage?"),
        ("", "How do you make {person} want to come back?"),
    ),
    Trade.SOCIAL: (
        ("safeguard, protect, risk", "What makes you raise a concern, and what do you write down?"),
        ("assess, case, plan", "What belongs in a good first assessment?"),
        ("benefit, housing, debt, welfare", "Which rights and benefits do {people} miss most often?"),
        ("group, workshop, session", "How do you plan a group session for people who do not know one another?"),
        ("volunteer", "What do volunteers need so that they stay?"),
        ("fund, grant, donor", "How do you show those who pay what their money has done?"),
        ("addict, substance, mental", "How do you talk about change with somebody who does not want to change?"),
        ("youth, young, child", "How do you win the trust of a young person who has been let down before?"),
        ("", "Where does help end and meddling begin, in your view?"),
    ),
    Trade.PUBLIC: (
        ("law, legislation, regulation, enforce", "How do you apply a rule fairly when cases differ?"),
        ("patrol, guard, security, access", "What do you look out for on a round, and what do you write down?"),
        ("emergenc, fire, rescue, first aid", "What do you do in the first minute at an emergency?"),
        ("report, evidence, document, record", "What makes a report stand up months later?"),
        ("inspect, complian", "How do you prepare an inspection, and how do you tell people what you found?"),
        ("policy, council, government", "How does a decision come about in a body like ours?"),
        ("force, restrain, de-escalat, conflict", "When is force allowed, and what comes before it?"),
        ("communit, public, citizen, resident", "What do people here need most from a service like ours?"),
        ("", "What does it mean to you to treat everybody alike?"),
    ),
    Trade.OTHER: (("", "What do you have to know to do this work well, and how did you learn it?"),),
}
