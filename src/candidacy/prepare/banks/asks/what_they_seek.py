"""Questions to the employer on what they seek."""

from __future__ import annotations

from candidacy.prepare.banks.asks.entry import Entry
from candidacy.prepare.banks.trades import Trade

ASKS: tuple[Entry, ...] = (
    Entry(
        "What should the new person have got done after three months for you to say it went well?",
        "It tells you what they will judge by.",
        (
            "first three months, first 3 months, 90 days, first six months, first 6 months, first year, success "
            "looks like, within three months, within six months"
        ),
    ),
    Entry(
        "What do the people do who are best at this work?",
        "They will describe whom they hope for.",
        "our best, most successful people",
    ),
    Entry(
        "Of all that you list, what matters most to you?",
        "A posting asks for everything; this tells you what they cannot do without.",
        "most importantly, above all, most important, the key requirement",
    ),
    Entry(
        "Is there anything in my documents you would like to hear more about?",
        "It lets you clear up a doubt while you are there.",
    ),
    Entry(
        "What would make you hesitate about me for this job?",
        "Ask it only if you can bear the answer; then you can speak to it.",
    ),
    Entry(
        "What kind of person gets on well with this team?",
        "It tells you whether you would.",
        "you will fit in, you'll fit in, you will thrive, you'll thrive, you will love, kind of person",
    ),
    Entry(
        "How are new people shown the work in the first weeks?",
        "It shows whether you would be left alone with it.",
        (
            "induction, onboarding, shadow, buddy, mentor, full training, training will be, training is, "
            "training provided, training programme, training program, preceptorship"
        ),
    ),
    Entry(
        "How will I know whether I am doing well?",
        "Some places tell you, in others you have to ask.",
        "appraisal, performance review, one-to-one, 1:1, regular feedback, supervision, kpi",
    ),
    Entry(
        "What has not gone so well in this job before, and what would you like to see done in another way?",
        "It shows the need behind the posting.",
        "lessons learned",
    ),
    Entry(
        "What could I read or practise before a first day, so as to be of use sooner?",
        "It shows that you mean it, and it is useful.",
    ),
    Entry(
        "Do you sometimes ask people to work a trial hour, and what would you look at?",
        "If they do, you can prepare for it.",
        "trial shift, trial day, trial lesson, working interview, work trial, observed lesson",
        frozenset(),
        frozenset({Trade.KITCHEN, Trade.SHOP, Trade.PERSONAL, Trade.EDUCATION, Trade.TECHNICAL}),
    ),
    Entry(
        "Which training must everybody have done before working alone here?",
        "You can tell them what you have already.",
        "mandatory training, care certificate, training",
        frozenset(),
        frozenset({Trade.HEALTH, Trade.SOCIAL, Trade.PUBLIC, Trade.TRANSPORT}),
    ),
)
