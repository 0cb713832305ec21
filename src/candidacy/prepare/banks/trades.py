"""The families of trades, the words that tell them, and how people there speak of their day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trade(StrEnum):
    """A family of trades whose interviews and workplaces are alike."""

    HEALTH = "health and care"
    EDUCATION = "education and childcare"
    KITCHEN = "kitchen and hospitality"
    SHOP = "shop and customer service"
    OFFICE = "office, finance and law"
    LIBRARY = "library, archive and museum"
    TECHNICAL = "trades, technical work and manufacturing"
    TRANSPORT = "transport, warehouse and cleaning"
    SOFTWARE = "software, data and engineering design"
    PERSONAL = "hair, beauty, sport and personal services"
    SOCIAL = "social and community work"
    PUBLIC = "public service and safety"
    OTHER = "work of this kind"


@dataclass(frozen=True, slots=True)
class Speech:
    """How a trade speaks: its scene, its field, and whom the work is for, likeliest first."""

    scene: str
    field: str
    people: tuple[tuple[str, str], ...]


SPEECH: dict[Trade, Speech] = {
    Trade.HEALTH: Speech(
        "on a shift",
        "care",
        (
            ("a patient", "patients"),
            ("a resident", "residents"),
            ("a client", "clients"),
            ("a service user", "service users"),
        ),
    ),
    Trade.EDUCATION: Speech(
        "in the classroom",
        "education",
        (("a pupil", "pupils"), ("a student", "students"), ("a child", "children"), ("a learner", "learners")),
    ),
    Trade.KITCHEN: Speech(
        "during service",
        "hospitality",
        (
            ("a guest", "guests"),
            ("a customer", "customers"),
            ("a diner", "diners"),
            ("a resident", "residents"),
            ("a visitor", "visitors"),
        ),
    ),
    Trade.SHOP: Speech(
        "on the shop floor",
        "customer service",
        (("a customer", "customers"), ("a caller", "callers"), ("a client", "clients"), ("a shopper", "shoppers")),
    ),
    Trade.OFFICE: Speech(
        "in the office",
        "office work",
        (
            ("a client", "clients"),
            ("a customer", "customers"),
            ("a visitor", "visitors"),
            ("a colleague", "colleagues"),
        ),
    ),
    Trade.LIBRARY: Speech(
        "at the desk",
        "library and information work",
        (
            ("a reader", "readers"),
            ("a patron", "patrons"),
            ("a visitor", "visitors"),
            ("a user", "users"),
            ("a student", "students"),
            ("a borrower", "borrowers"),
        ),
    ),
    Trade.TECHNICAL: Speech(
        "on site",
        "your trade",
        (("a customer", "customers"), ("a client", "clients"), ("a tenant", "tenants"), ("a homeowner", "homeowners")),
    ),
    Trade.TRANSPORT: Speech(
        "on a shift",
        "this work",
        (
            ("a customer", "customers"),
            ("a passenger", "passengers"),
            ("a driver", "drivers"),
            ("a guest", "guests"),
            ("a tenant", "tenants"),
        ),
    ),
    Trade.SOFTWARE: Speech(
        "in a project",
        "your field",
        (("a user", "users"), ("a customer", "customers"), ("a client", "clients"), ("a stakeholder", "stakeholders")),
    ),
    Trade.PERSONAL: Speech(
        "with a client",
        "this trade",
        (("a client", "clients"), ("a customer", "customers"), ("a member", "members"), ("a guest", "guests")),
    ),
    Trade.SOCIAL: Speech(
        "in your casework",
        "social and community work",
        (
            ("a client", "clients"),
            ("a family", "families"),
            ("a service user", "service users"),
            ("a young person", "young people"),
            ("a volunteer", "volunteers"),
            ("a tenant", "tenants"),
        ),
    ),
    Trade.PUBLIC: Speech(
        "on duty",
        "public service",
        (
            ("a member of the public", "members of the public"),
            ("a resident", "residents"),
            ("a citizen", "citizens"),
            ("a prisoner", "prisoners"),
            ("a visitor", "visitors"),
        ),
    ),
    Trade.OTHER: Speech(
        "at work",
        "this work",
        (
            ("a customer", "customers"),
            ("a client", "clients"),
            ("a colleague", "colleagues"),
            ("a visitor", "visitors"),
        ),
    ),
}

SIGNS: dict[Trade, str] = {
    Trade.HEALTH: """
        nurse, nursing, midwife, carer, care assistant, healthcare, health care, care home, care worker, support worker,
        caregiver, ward, hospital, clinic, clinical, patient, phlebotomist, phlebotomy, paramedic, doctor, physician, gp,
        surgery, dental, dentist, pharmacist, pharmacy, physiotherapist, physiotherapy, radiographer, therapist, medication,
        hospice, nmc, wound, dementia, medical, medicine, optician, audiologist, home help, personal care, veterinary, vet,
        healthcare assistant, nhs, dietitian, occupational therapist, home health, cna, lpn, rn, sonographer, anaesthetic
    """,
    Trade.EDUCATION: """
        teacher, teaching, teaching assistant, tutor, lecturer, school, classroom, pupil, early years, nursery, childminder,
        childcare, preschool, kindergarten, curriculum, lesson, headteacher, education, learner, college, university, sen,
        send, safeguarding children, nursery nurse, nursery assistant, nanny, after school, instructor, trainer, montessori,
        ofsted, eyfs, daycare, day care, school lunchtime, playworker
    """,
    Trade.KITCHEN: """
        cook, chef, kitchen, kitchen porter, commis, sous, restaurant, catering, caterer, barista, waiter, waitress, bartender,
        hotel, hospitality, front of, food hygiene, haccp, menu, cafe, café, pub, baker, bakery, pastry, housekeeping,
        housekeeper, meals, dining, banqueting, dishwasher, host, hotel receptionist, night porter, room attendant, canteen,
        food preparation, sommelier, butcher, server
    """,
    Trade.SHOP: """
        shop, retail, store, sales assistant, sales associate, shop assistant, till, cashier, checkout, customer service, call centre, call
        center, contact centre, merchandising, merchandiser, supermarket, stockroom, sales advisor, sales adviser, customer
        adviser, customer advisor, showroom, florist, sales representative, telesales, stock assistant, store manager, shop floor
    """,
    Trade.OFFICE: """
        administrator, administrative, administrative assistant, secretary, receptionist, clerk, office, accountant,
        accounting, accounts, bookkeeper, bookkeeping, payroll, invoice, ledger, finance, financial, bank, insurance, legal,
        solicitor, paralegal, lawyer, hr, human resources, recruiter, marketing, personal assistant, executive assistant,
        diary, minutes, procurement, auditor, audit, tax, data entry, office manager, credit control, underwriter, actuary,
        conveyancing, project manager, communications officer, business analyst, purchasing
    """,
    Trade.LIBRARY: """
        library, librarian, library assistant, library technician, archive, archivist, museum, curator, gallery, cataloguing, cataloging,
        circulation, reference desk, collection, interlibrary, conservation, bibliographic, story time, storytime, readers,
        records manager, heritage, library clerk, special collections
    """,
    Trade.TECHNICAL: """
        electrician, electrical, plumber, plumbing, gas engineer, heating engineer, carpenter, joiner, bricklayer, plasterer, roofer, painter,
        decorator, welder, welding, fabricator, mechanic, fitter, machinist, cnc, machine operator, manufacturing, factory,
        production operative, production operator, assembly, maintenance technician, maintenance engineer, technician, construction, building site, builder, site manager, scaffolder,
        toolmaker, lathe, millwright, hvac, wiring, installation, groundworker, labourer, laborer, foreman, surveyor, gardener,
        landscaper, farm, forestry, quality inspector, laboratory technician, lab technician, lab, service engineer, mechanical
    """,
    Trade.TRANSPORT: """
        driver, driving, lorry, truck, hgv, lgv, van, bus driver, coach driver, train driver, courier, delivery driver, warehouse,
        forklift, logistics, picker, packer, picking, loading, dispatch, dispatcher, freight, transport, fleet, depot, cleaner,
        cleaning, janitor, custodian, caretaker, porter, postal, postman, mail carrier, baggage, removals, refuse, warehouse operative,
        conductor, tachograph, cpc, window cleaner, haulage, shipping, parcel
    """,
    Trade.SOFTWARE: """
        software, developer, programmer, devops, data scientist, data engineer, data analyst, web developer, engineer, systems administrator,
        sysadmin, it support, help desk, helpdesk, service desk, network engineer, security analyst, cyber, tester, qa, ux, product manager,
        cloud, python, java, javascript, kubernetes, sql, backend, frontend, full stack, machine learning, architect, statistician,
        it technician, database, mechanical engineer, civil engineer, design engineer, electronics engineer, electrical engineer, software engineer, research engineer, scrum
    """,
    Trade.PERSONAL: """
        hairdresser, hairdressing, barber, stylist, beautician, beauty, beauty therapist, nail, massage, masseur, fitness, gym, personal trainer,
        coach, swimming, lifeguard, leisure, salon, spa, makeup, tattooist, dog groomer, groomer, yoga, fitness instructor, swimming teacher,
        leisure assistant, sports coach, sport, tailor, colour
    """,
    Trade.SOCIAL: """
        social worker, social work, caseworker, case worker, youth worker, youth, community worker, community, charity, counsellor, counselor,
        housing officer, housing, homeless, homelessness, refugee, volunteer coordinator, family support, outreach, advocate, advocacy,
        safeguarding, foster, probation, rehabilitation, debt adviser, welfare, key worker, project worker, substance misuse, nonprofit, ngo,
        employment adviser, careers adviser, job coach, fundraiser, fundraising
    """,
    Trade.PUBLIC: """
        police, police officer, firefighter, fire service, prison, prison officer, correctional, border, customs, security officer, security guard, guard,
        council officer, planning officer, environmental health, inspector, civil servant, government, court, emergency call, armed forces,
        traffic warden, park ranger, ranger, registrar, licensing, municipal, city council, public safety, enforcement, policy adviser, policy officer, coastguard
    """,
    Trade.OTHER: "",
}
