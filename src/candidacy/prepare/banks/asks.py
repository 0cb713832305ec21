"""Questions to the employer, in four groups, each with the signs that the posting has answered it already."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.values import NoteKind
from candidacy.prepare.banks.trades import Trade
from candidacy.prepare.values import AskGroup


@dataclass(frozen=True, slots=True)
class BankAsk:
    """A question, why it is worth asking, and what in a posting would answer it.

    `answered_by` are signs, divided by commas, looked for in the whole posting; `notes` are kinds of statement any
    of which answers it.
    """

    text: str
    why: str
    answered_by: str = ""
    notes: frozenset[NoteKind] = frozenset()
    trades: frozenset[Trade] = frozenset()


def _for(*trades: Trade) -> frozenset[Trade]:
    return frozenset(trades)


_TEAM = frozenset({NoteKind.TEAM})
_FUTURE = frozenset({NoteKind.FUTURE})

NEXT_STEP_ASKS: tuple[BankAsk, ...] = (
    BankAsk(
        "What are the next steps, and by what date may I expect to hear from you?",
        "It tells you when to follow up, and until when to leave it alone.",
        "we will let you know by, you will hear from us by, decision by, outcome by, "
        "will be contacted by, will be informed by, hear back within, we aim to respond",
    ),
    BankAsk(
        "After today, who decides, and may I call you if I have not heard by the time you give in the posting?",
        "The posting gives a time; this makes it a firm one.",
    ),
)

BANK: dict[AskGroup, tuple[BankAsk, ...]] = {
    AskGroup.RESPONSIBILITIES: (
        BankAsk(
            "What does an ordinary day in this job look like?",
            "The posting lists tasks; this shows you the day.",
            "typical day, ordinary day, day in the life, day to day, daily routine",
        ),
        BankAsk(
            "Which of the tasks takes most of the time?",
            "It shows what the job is in truth.",
            "% of your time, % of the time, percent of, per cent of, most of your time, majority of your time",
        ),
        BankAsk(
            "What is the hardest part of the work?",
            "You want to know it before you say yes.",
            "biggest challenge, main challenge, challenging part, hardest part",
        ),
        BankAsk(
            "What is the first thing you would want me to take off your hands?",
            "It shows where the need is greatest.",
            "first task, first project, immediate priorit, initial focus",
        ),
        BankAsk(
            "Which decisions would be mine, and which would I bring to somebody?",
            "It shows how much you may do by yourself.",
            "decision-making authority, full autonomy, sign off, budget responsibility",
        ),
        BankAsk(
            "Who did this work before, and what became of them?",
            "A new post and a post that nobody stays in are two different things.",
            (
                "new role, newly created, new position, new post, maternity cover, replacement, due to retirement, "
                "due to promotion, owing to, parental leave cover"
            ),
        ),
        BankAsk(
            "Which parts of the work change with the seasons?",
            "It tells you when it gets busy.",
            "seasonal, peak season, peak times, christmas period, busy periods",
            frozenset(),
            _for(
                Trade.KITCHEN, Trade.SHOP, Trade.TRANSPORT, Trade.OFFICE, Trade.TECHNICAL, Trade.PERSONAL, Trade.OTHER
            ),
        ),
        BankAsk(
            "With whom outside the team would I have most to do?",
            "It shows who else must be content with your work.",
            "liaise with, liaising with, work closely with, external partners, stakeholders",
        ),
        BankAsk(
            "Which tools or programs are used for this work, and how well do they work?",
            "They shape the day more than one thinks.",
            "software, system, program, microsoft, tools, equipment",
        ),
        BankAsk(
            "How much of the work is planned, and how much comes up on the day?",
            "It shows which pace to expect.",
            "no two days, fast-paced, every day is different, reactive",
        ),
        BankAsk(
            "How many people in your care would I look after on a usual shift, and with how many colleagues?",
            "It is the best single sign of what a shift is like.",
            "ratio, per shift, -bed, bedded, beds, caseload of",
            frozenset(),
            _for(Trade.HEALTH),
        ),
        BankAsk(
            "How is handover done from one shift to the next?",
            "Where handover is good, fewer things go wrong.",
            "handover",
            frozenset(),
            _for(Trade.HEALTH, Trade.TRANSPORT, Trade.PUBLIC),
        ),
        BankAsk(
            "How many plates or rooms do you do on a usual day and on a full one?",
            "It gives you the size of the work.",
            "covers, seats, seater, bedroom, rooms, meals a day, meals per day, meals daily",
            frozenset(),
            _for(Trade.KITCHEN),
        ),
        BankAsk(
            "Who writes the menu, and how often does it change?",
            "It shows how much room there is for your ideas.",
            "menu",
            frozenset(),
            _for(Trade.KITCHEN),
        ),
        BankAsk(
            "How large are the groups or classes, and who else is in the room?",
            "It tells you what kind of teaching is possible.",
            "class size, ratio, small groups, groups of, form entry",
            frozenset(),
            _for(Trade.EDUCATION),
        ),
        BankAsk(
            "How much of the week is spent at the desk, and how much behind the scenes?",
            "Both belong to it; the share makes the job.",
            "behind the scenes, desk hours, % of",
            frozenset(),
            _for(Trade.LIBRARY),
        ),
        BankAsk(
            "Which machines or installations would I work on, and how old are they?",
            "It tells you what to read up on.",
            "machines, haas, mazak, siemens, boilers, machinery, plant",
            frozenset(),
            _for(Trade.TECHNICAL),
        ),
        BankAsk(
            "How many cases would I carry, and how are they shared out?",
            "The size of a caseload decides what can be done for each person.",
            "caseload of, cases",
            frozenset(),
            _for(Trade.SOCIAL, Trade.PUBLIC),
        ),
        BankAsk(
            "Which route, area or building would be mine to begin with?",
            "So you can picture the day.",
            "route, area covers, territory, your area",
            frozenset(),
            _for(Trade.TRANSPORT),
        ),
        BankAsk(
            "What is already decided about how this is built, and what is still open?",
            "It shows where your own thinking is wanted.",
            "greenfield, from scratch, legacy",
            frozenset(),
            _for(Trade.SOFTWARE),
        ),
        BankAsk(
            "What do most customers come for, and what do they ask that nobody expects?",
            "It shows you the counter before you stand behind it.",
            "",
            frozenset(),
            _for(Trade.SHOP),
        ),
        BankAsk(
            "How are clients shared out among you, and how does a new person build up their own?",
            "It decides how your first months go.",
            "walk-in, established clientele, existing client, column",
            frozenset(),
            _for(Trade.PERSONAL),
        ),
        BankAsk(
            "What comes in at the end of the month or year, and how do you share it out?",
            "It tells you when it gets hard and who helps.",
            "month-end, month end, year-end, year end",
            frozenset(),
            _for(Trade.OFFICE),
        ),
    ),
    AskGroup.WHAT_THEY_SEEK: (
        BankAsk(
            "What should the new person have got done after three months for you to say it went well?",
            "It tells you what they will judge by.",
            (
                "first three months, first 3 months, 90 days, first six months, first 6 months, first year, success "
                "looks like, within three months, within six months"
            ),
        ),
        BankAsk(
            "What do the people do who are best at this work?",
            "They will describe whom they hope for.",
            "our best, most successful people",
        ),
        BankAsk(
            "Of all that you list, what matters most to you?",
            "A posting asks for everything; this tells you what they cannot do without.",
            "most importantly, above all, most important, the key requirement",
        ),
        BankAsk(
            "Is there anything in my documents you would like to hear more about?",
            "It lets you clear up a doubt while you are there.",
        ),
        BankAsk(
            "What would make you hesitate about me for this job?",
            "Ask it only if you can bear the answer; then you can speak to it.",
        ),
        BankAsk(
            "What kind of person gets on well with this team?",
            "It tells you whether you would.",
            "you will fit in, you'll fit in, you will thrive, you'll thrive, you will love, kind of person",
        ),
        BankAsk(
            "How are new people shown the work in the first weeks?",
            "It shows whether you would be left alone with it.",
            (
                "induction, onboarding, shadow, buddy, mentor, full training, training will be, training is, "
                "training provided, training programme, training program, preceptorship"
            ),
        ),
        BankAsk(
            "How will I know whether I am doing well?",
            "Some places tell you, in others you have to ask.",
            "appraisal, performance review, one-to-one, 1:1, regular feedback, supervision, kpi",
        ),
        BankAsk(
            "What has not gone so well in this job before, and what would you like to see done in another way?",
            "It shows the need behind the posting.",
            "lessons learned",
        ),
        BankAsk(
            "What could I read or practise before a first day, so as to be of use sooner?",
            "It shows that you mean it, and it is useful.",
        ),
        BankAsk(
            "Do you sometimes ask people to work a trial hour, and what would you look at?",
            "If they do, you can prepare for it.",
            "trial shift, trial day, trial lesson, working interview, work trial, observed lesson",
            frozenset(),
            _for(Trade.KITCHEN, Trade.SHOP, Trade.PERSONAL, Trade.EDUCATION, Trade.TECHNICAL),
        ),
        BankAsk(
            "Which training must everybody have done before working alone here?",
            "You can tell them what you have already.",
            "mandatory training, care certificate, training",
            frozenset(),
            _for(Trade.HEALTH, Trade.SOCIAL, Trade.PUBLIC, Trade.TRANSPORT),
        ),
    ),
    AskGroup.WORKPLACE: (
        BankAsk(
            "Who would I work with most closely?",
            "You will spend your days with them.",
            "team of, work alongside, working alongside, small team, reporting to, report to, reports to",
            _TEAM,
        ),
        BankAsk(
            "How do you settle it when two people in the team disagree?",
            "It tells you more about a place than any motto.",
        ),
        BankAsk(
            "What do you like about working here yourself?",
            "People answer it gladly, and what they leave out counts too.",
        ),
        BankAsk(
            "How long have the people in the team been here?",
            "Where people stay, there is usually a reason.",
            "long-standing, longstanding, long-serving, average length of service, years with us, established team",
        ),
        BankAsk(
            "How does the team keep each other in the picture: meetings, a book, messages?",
            "It shows how much you would have to find out for yourself.",
            "daily meeting, stand-up, standup, team meeting, weekly meeting, briefing",
        ),
        BankAsk(
            "What happens here when somebody makes a mistake?",
            "The answer tells you whether it is safe to speak up.",
            "no blame, no-blame, learn from mistakes, blameless",
        ),
        BankAsk(
            "How do you get through the day when somebody is ill?",
            "It shows how thin the cover is.",
            "bank staff, agency staff, cover for colleagues",
        ),
        BankAsk(
            "May I see the place where I would work, today or another day?",
            "You see in five minutes what nobody tells you.",
            "tour, informal visit, visit us, open day, open evening, look around",
        ),
        BankAsk(
            "How would you describe the way the team is led?",
            "You will notice it every day.",
            "management style, flat hierarch, open-door, open door",
        ),
        BankAsk("What do new people find most surprising here?", "It gets you an honest picture."),
        BankAsk(
            "What have you changed because somebody in the team suggested it?",
            "It shows whether ideas are heard.",
            "your ideas, suggestions, your input",
        ),
        BankAsk(
            "Whom do I call at night or at the weekend when I need advice?",
            "Nobody should have to decide alone.",
            "on-call, on call, out of hours",
            frozenset(),
            _for(Trade.HEALTH, Trade.SOCIAL, Trade.PUBLIC),
        ),
        BankAsk(
            "How do kitchen and service get on with each other?",
            "It decides how an evening goes.",
            "",
            frozenset(),
            _for(Trade.KITCHEN),
        ),
        BankAsk(
            "How do you work with parents here?",
            "It takes more of the day than most people think.",
            "parents, families, carers",
            frozenset(),
            _for(Trade.EDUCATION),
        ),
        BankAsk(
            "Who are the people who come in, and who does not come in yet?",
            "It tells you whom the place is for.",
            "diverse community, our users, our readers, our visitors, population",
            frozenset(),
            _for(Trade.LIBRARY, Trade.SOCIAL),
        ),
        BankAsk(
            "How do you make sure here that nobody has to work unsafely when time is short?",
            "Their answer tells you what safety is worth to them.",
            "safety first, zero harm, stop work",
            frozenset(),
            _for(Trade.TECHNICAL, Trade.TRANSPORT, Trade.PUBLIC),
        ),
        BankAsk(
            "How do you check one another's work before it reaches the people who use it?",
            "It shows how you would learn here.",
            "code review, peer review, pair programming, design review",
            frozenset(),
            _for(Trade.SOFTWARE),
        ),
        BankAsk(
            "How do you help each other when the queue is long?",
            "It shows whether it is one team.",
            "",
            frozenset(),
            _for(Trade.SHOP, Trade.LIBRARY, Trade.PERSONAL),
        ),
        BankAsk(
            "How do you share the work when two deadlines fall on one day?",
            "It shows whether it is one team.",
            "",
            frozenset(),
            _for(Trade.OFFICE),
        ),
    ),
    AskGroup.FUTURE: (
        BankAsk(
            "What will have changed here in two years?",
            "You would be there to see it.",
            "expansion, expanding, growth plan, new site, by 2027, by 2028, by 2030, five-year, five year, strategy",
            _FUTURE,
        ),
        BankAsk(
            "How might this job change over the next years?",
            "It tells you what to learn.",
            "role will develop, role will evolve, post will develop, job will grow, scope to grow, grow the role",
        ),
        BankAsk(
            "What have people gone on to do who started in this job?",
            "It shows where the way leads.",
            (
                "career path, progression, progress to, promotion, career development, career ladder, opportunities "
                "to progress"
            ),
        ),
        BankAsk(
            "What is the biggest thing you have to solve in the year to come?",
            "It shows what they worry about, and where you could help.",
            "biggest challenge, challenges ahead, key challenge",
        ),
        BankAsk(
            "What is it that you would like to do here and have not had the time for?",
            "It opens a talk about the work itself.",
        ),
        BankAsk(
            "What would you support if I wanted to learn more for this work?",
            "It shows whether they mean people to grow.",
            "training, qualification, study, development opportunit, cpd, professional development, courses",
        ),
        BankAsk(
            "What will be new in the way the work is done: other machines, other programs, other rules?",
            "You can prepare for it.",
            "new system, digital transformation, modernis, moderniz, roll out, rollout",
        ),
        BankAsk(
            "What would you like people outside to say about this place in a few years?",
            "It tells you what they care about.",
            "our vision, our mission, we aim to become, our ambition",
        ),
        BankAsk(
            "How has demand for your work changed in the last years?",
            "It tells you how safe the ground is.",
            "growing demand, record year, fastest-growing, fastest growing, rapidly growing",
        ),
        BankAsk(
            "What did the last inspection ask you to work on?",
            "It is public, and the way they speak of it tells you a lot.",
            "outstanding, rated good, ofsted, cqc, inspection",
            frozenset(),
            _for(Trade.HEALTH, Trade.EDUCATION, Trade.KITCHEN),
        ),
        BankAsk(
            "What do you plan for the place itself: the building, the rooms, the collections?",
            "It shapes the work for years.",
            "refurbish, renovat, new building, new library, redevelop",
            frozenset(),
            _for(Trade.LIBRARY, Trade.PUBLIC, Trade.EDUCATION),
        ),
        BankAsk(
            "Which orders or projects are coming up?",
            "It tells you what you would be doing in half a year.",
            "projects include, upcoming project, pipeline, order book",
            frozenset(),
            _for(Trade.TECHNICAL, Trade.SOFTWARE),
        ),
    ),
}
