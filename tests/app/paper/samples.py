"""Briefs built by hand: several trades, short and long, and texts that try to break the paper."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from candidacy.fit.documents import Document, Line, Media
from candidacy.fit.values import (
    Break,
    EvidenceLink,
    Finding,
    Fit,
    Kind,
    Level,
    Month,
    Note,
    NoteKind,
    Position,
    Posting,
    Requirement,
    Resume,
    Section,
    Strength,
    Support,
    Years,
)
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Quote, Span
from candidacy.prepare.values import (
    Advice,
    Ask,
    AskGroup,
    Brief,
    CasePoint,
    Dossier,
    DossierFact,
    Held,
    Question,
    QuestionKind,
    Readiness,
    ReadinessItem,
    StoryPrompt,
    ToFindOut,
)

IT_IS = "You are one of a few people they want to meet, because your papers fit what they ask for."
IT_IS_NOT = "It is not an offer and not a promise, and they are meeting other people as well."


@dataclass(frozen=True)
class Wanted:
    """A requirement, and the line of the résumé that shows it, if any."""

    text: str
    shown: str = ""
    support: Support = Support.STRONG
    kind: Kind = Kind.SKILL
    level: Level = Level.MUST
    strength: Strength = Strength.DONE
    closest: str = ""
    years: Years | None = None
    missing: tuple[str, ...] = ()


def document_of(name: str, lines: Sequence[str], media: Media = Media.TEXT) -> Document:
    """Return a document with one line for each text."""
    text, at = "\n".join(lines), 0
    spans: list[Line] = []
    for line in lines:
        spans.append(Line(Span(at, at + len(line)), page=1 + len(spans) // 30))
        at += len(line) + 1
    digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()
    return Document(name, media, digest, text, tuple(spans))


def quote_of(document: Document, words: str) -> Quote:
    """Return the exact quote of the words."""
    start = document.text.index(words)
    page = next((line.page for line in document.lines if line.span.start <= start <= line.span.end), 1)
    return document.quote(Span(start, start + len(words)), page)


def brief_of(
    title: str,
    employer: str,
    wanted: Sequence[Wanted],
    *,
    questions: Sequence[Question] | None = None,
    dossier: Dossier | None = None,
    name: str = "Ana Silva",
    files: tuple[str, str] = ("cv.pdf", "posting.txt"),
    amount: int = 1,
) -> Brief:
    """Return a whole brief for the requirements given."""
    lines = dict.fromkeys(text for one in wanted for text in (one.shown, one.closest) if text)
    cv = document_of(files[0], list(lines) or [name], Media.PDF)
    ad = document_of(files[1], [title, employer, *dict.fromkeys(one.text for one in wanted)])
    findings = tuple(_finding(cv, ad, at, one) for at, one in enumerate(wanted))
    posting = Posting(
        ad,
        title,
        employer,
        tuple(finding.requirement for finding in findings),
        (Note(NoteKind.ABOUT, quote_of(ad, employer)),) if employer else (),
    )
    asked = tuple(questions) if questions is not None else _questions(findings) * amount
    return Brief(
        fit=Fit(posting, _resume(cv, name), findings, "names-1"),
        made_on=date(2026, 3, 3),
        it_is=IT_IS,
        it_is_not=IT_IS_NOT,
        questions=asked,
        case=_case(findings),
        asks=ASKS * amount,
        held=HELD * amount,
        dossier=dossier or dossier_of(ad, employer or title, amount),
        stories=_stories(findings) * amount,
        readiness=Readiness(("your résumé and letter are read", "you know when and where"), TO_DO * amount),
        problems=(Problem("footer_skipped", "A footer is repeated on every page and was left out.", "cv.pdf, page 2"),),
    )


def _finding(cv: Document, ad: Document, at: int, one: Wanted) -> Finding:
    requirement = Requirement(
        f"r{at + 1}", quote_of(ad, one.text), one.kind, one.level, one.years, "What you bring", one.missing
    )
    links: tuple[EvidenceLink, ...] = ()
    if one.shown:
        reason = "It stands in a job with dates and says what was done."
        links = (EvidenceLink(f"r{at + 1}", f"c{at + 1}", quote_of(cv, one.shown), one.strength, reason, 0.8),)
    return Finding(
        requirement,
        one.support if one.shown else Support.NONE,
        links,
        quote_of(cv, one.closest) if one.closest else None,
        one.missing,
        3.5 if one.years else None,
    )


def _resume(cv: Document, name: str) -> Resume:
    first = cv.quote(cv.lines[0].span, 1)
    jobs = (
        Position("Assistant", "City Library", Section.EXPERIENCE, Month(2021, 3), None, True, False, first),
        Position("Clerk", "Harbour Books", Section.EXPERIENCE, Month(2018, 1), Month(2020, 6), False, False, first),
    )
    gap = Break(8, Month(2020, 7), Month(2021, 2), 1, 0)
    overlap = Break(1, Month(2021, 3), Month(2021, 3), 1, 0)
    return Resume((cv,), name, jobs, (), (), (), (gap,), (overlap,), 90)


def _questions(findings: Sequence[Finding]) -> tuple[Question, ...]:
    kinds = list(QuestionKind)
    return tuple(
        Question(
            f"{OPENINGS[at % len(OPENINGS)]} {finding.requirement.quote.shown[:200]}?",
            kinds[at % len(kinds)],
            "They ask for it first, and your résumé names it only once.",
            finding.requirement.id,
            tuple(link.quote for link in finding.evidence),
            ("What came of it?", "What would you do differently today?"),
            "Have one example ready: what was the matter, what you did, what came of it.",
        )
        for at, finding in enumerate(findings)
    )


def _case(findings: Sequence[Finding]) -> tuple[CasePoint, ...]:
    strong = [finding for finding in findings if finding.support is Support.STRONG and finding.evidence]
    return tuple(
        CasePoint(
            "I have done this work before, so you gain someone who can start on the first day: "
            + finding.requirement.quote.shown[:200],
            finding.requirement.id,
            finding.evidence[0].quote,
        )
        for finding in strong[:4]
    )


def _stories(findings: Sequence[Finding]) -> tuple[StoryPrompt, ...]:
    return tuple(
        StoryPrompt(
            finding.evidence[0].quote,
            ("action",),
            ("situation", "result"),
            "What was the matter before you stepped in, and what was better afterwards?",
            (finding.requirement.id,),
        )
        for finding in findings[:3]
        if finding.evidence
    )


def dossier_of(ad: Document, words: str, amount: int = 1) -> Dossier:
    """Return what is known of the employer."""
    found = quote_of(ad, words)
    return Dossier(
        facts=(
            DossierFact("Place", "Northfield, two branches near the station", found),
            DossierFact("Team", "You would join six colleagues", found),
            DossierFact("Hours", "37 hours, every second Saturday", None),
        )
        * amount,
        culture=(found,),
        to_find_out=(
            ToFindOut("Who leads the team, and since when?", "the “about us” page, or a phone call"),
            ToFindOut("What did they open or change this year?", "the local newspaper"),
        )
        * amount,
        workplace="a public library",
        advice=(
            Advice("Dress", "Neat everyday clothes: a shirt or blouse, clean shoes.", "Staff meet the public all day."),
            Advice("Arriving", "Be there ten minutes early.", "You can look around and come to rest."),
            Advice(
                "Unsure?", "Ask when you confirm the date: “What do people wear at work?”", "It is a fair question."
            ),
        )
        * amount,
    )


OPENINGS = (
    "Tell me about a time when you needed this:",
    "How much of this have you done yourself:",
    "What would you do on your first day with:",
    "How good are you really at",
    "What do you know about",
    "Why does it appeal to you:",
)

ASKS = (
    Ask("What would my first three months look like?", AskGroup.RESPONSIBILITIES, "The posting does not say."),
    Ask("Which part of the job takes the most time?", AskGroup.RESPONSIBILITIES),
    Ask("What does someone who does this job really well do differently?", AskGroup.WHAT_THEY_SEEK),
    Ask("Who would I work with every day?", AskGroup.WORKPLACE, "The team is named, its people are not."),
    Ask("What do you hope to change here in the next two years?", AskGroup.FUTURE),
    Ask("What are the next steps, and by what date will you decide?", AskGroup.FUTURE),
)

HELD = (
    Held("What does the job pay?", "You can talk about pay once they want you."),
    Held("How many days of leave are there?", "It can wait for the offer."),
    Held("Can I swap Saturdays?", "A preference, not yet a need.", "I care for my mother on Saturdays."),
)

TO_DO = (
    ReadinessItem("Finish the story about the reading group", 20, "It lacks a result."),
    ReadinessItem("Look up what they opened or changed this year", 15, "They will ask why you want to work there."),
    ReadinessItem("Say your case aloud twice", 10, "Spoken words differ from written ones."),
    ReadinessItem("Find the way and the time it takes", 10, "Then nothing can surprise you on the day."),
)

LIBRARY = brief_of(
    "Library Assistant (Children and Young People)",
    "Northfield Public Library",
    [
        Wanted(
            "At least two years of experience in a public library or a similar service",
            "Issued, returned and shelved about 300 items a day, with the queue never over five minutes",
            kind=Kind.EXPERIENCE,
            years=Years(2, None, "library work"),
            strength=Strength.RESULT,
        ),
        Wanted(
            "Running story times and holiday activities for children",
            "Planned and led a weekly story time for 25 children aged 3 to 7, with volunteers from the local school",
            kind=Kind.DUTY,
        ),
        Wanted(
            "Confident use of a library management system such as Koha or Sierra",
            "Koha, Word, Excel",
            Support.WEAK,
            strength=Strength.LISTED,
        ),
        Wanted("An enhanced criminal record check", kind=Kind.LICENCE, closest="First aid at work, valid to 2027"),
        Wanted(
            "Patience and a friendly manner with people of all ages",
            "Calmed and helped visitors who could not log in to the public computers, thirty or so every day",
            kind=Kind.SOFT,
        ),
        Wanted("Willing to work evenings and every second Saturday", kind=Kind.AVAILABILITY),
        Wanted(
            "A qualification in library and information work, or working towards one",
            "Certificate in Library Practice, Riverside College, 2022",
            kind=Kind.EDUCATION,
            level=Level.NICE,
            strength=Strength.HELD,
        ),
        Wanted(
            "Good spoken Polish or Arabic",
            "Polish: conversational",
            Support.WEAK,
            kind=Kind.LANGUAGE,
            level=Level.NICE,
            strength=Strength.LISTED,
        ),
        Wanted(
            "Experience of applying for small grants",
            level=Level.NICE,
            closest="Helped to prepare the yearly report for the council",
        ),
        Wanted(
            "You will look after the picture book corner, its displays and its budget",
            "Chose and ordered picture books for a yearly budget of 2,000",
            Support.WEAK,
            kind=Kind.DUTY,
            level=Level.UNCLEAR,
            missing=("displays",),
        ),
    ],
)

COOK = brief_of(
    "Cook", "", [Wanted("Food hygiene certificate", "Food hygiene level 2, 2024"), Wanted("Can start at 5 am")]
)

NURSE = brief_of(
    "Registered Nurse, Acute Medical Ward (Nights)",
    "St. Brigid’s University Hospital Trust",
    [
        Wanted("Registered with the Nursing and Midwifery Council", "NMC registration 21A0000E, adult nursing"),
        Wanted("Intravenous therapy and venepuncture", "Trained in IV therapy; cannulated 8–10 patients a shift"),
        Wanted(
            "Two years on an acute ward", "Staff nurse, acute medicine, 2022–present", years=Years(2, 3, "ward work")
        ),
        Wanted("Calm under pressure", "Led the response to 3 cardiac arrests as nurse in charge"),
        Wanted("Electronic patient records (EPIC)", level=Level.NICE, closest="Paper and electronic notes"),
        Wanted("Mentoring of students", "Mentored 6 student nurses, all of whom passed", level=Level.NICE),
    ],
)

HOSTILE_WORDS = (
    "<script>alert(1)</script>",
    "</style></title><img src=http://evil.example/x onerror=alert(1)>",
    '#read("/etc/passwd") $x^2$ *bold* _it_ @ref <label> `raw` \\ ~ // comment /* c */',
    '#import "@preview/cetz:0.3.0": * ; #eval("1") = heading - list + enum',
    "العربية: خبرة في المكتبات العامة (3 سنوات) و Excel",
    "ניסיון של שנתיים בספרייה ציבורית",
    "日本語能力試験N1、図書館での勤務経験三年以上、接客が好きな方を歓迎いたします",
    "\x1b[31mred\x1b[0m \x00nul \x07bell \u202eesrever\u202c \u2066iso\u2069 \ufeff",
    "👩🏽‍🍳 emoji and combining e\u0301\u0323\u0300 ﬁ ﬂ ligatures",
    "&amp; &lt;b&gt; &#x3c; ' \" ` %s {0} {{x}} ${y}",
    "a" * 400,
    "https://example.org/" + "long-path/" * 30,
    "javascript:alert(1) data:text/html,<b>x</b> url(http://evil.example/a.png) @import 'http://evil.example'",
)

HOSTILE = brief_of(
    HOSTILE_WORDS[0] + " #title $ *",
    HOSTILE_WORDS[1],
    [Wanted(f"must {words}", f"did {words}", kind=list(Kind)[at % 9]) for at, words in enumerate(HOSTILE_WORDS)]
    + [Wanted(f"nice {words}", level=Level.NICE, closest=f"near {words}") for words in HOSTILE_WORDS],
    files=("<cv>&\"'.pdf", "#post*ing$.txt"),
    name="<b>Bobby</b>",
)

LONG = brief_of(
    "Senior Electrician and Deputy Foreman for Industrial Installations, Maintenance and Emergency Repairs",
    "The Association of Municipal Waterworks and Power Distribution Companies of the Eastern Provinces",
    [
        Wanted(
            f"Requirement {at}: "
            + "wiring, testing and signing off of three-phase installations by the rules " * (1 + at % 4),
            f"Line {at}: "
            + "wired, tested and signed off forty switchboards in food factories without a fault " * (1 + at % 3)
            if at % 3
            else "",
            list(Support)[at % 2],
            kind=list(Kind)[at % 9],
            level=list(Level)[at % 3],
            missing=("three-phase", "signing off") if at % 5 == 0 else (),
            years=Years(3, 5, "electrical work") if at % 7 == 0 else None,
        )
        for at in range(48)
    ],
    amount=6,
)

EMPTY = Brief(
    fit=Fit(
        Posting(document_of("p.txt", [""]), "", "", (), ()),
        Resume((document_of("cv.txt", [""]),), "", (), (), (), (), (), (), 0),
        (),
        "names-1",
    ),
    made_on=date(2026, 12, 31),
    it_is="",
    it_is_not="",
    questions=(),
    case=(),
    asks=(),
    held=(),
    dossier=Dossier((), (), (), "", ()),
    stories=(),
    readiness=Readiness((), ()),
    problems=(),
)

ALL = {"library": LIBRARY, "cook": COOK, "nurse": NURSE, "hostile": HOSTILE, "long": LONG, "empty": EMPTY}
