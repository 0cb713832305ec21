"""Questions that come in nearly every interview: your path, why this job, why leave, when to start."""

from __future__ import annotations

from candidacy.fit.values import NoteKind
from candidacy.prepare.basis import Basis, label_of, paid_positions
from candidacy.prepare.phrase import quoted
from candidacy.prepare.questions.draft import Draft, Rank
from candidacy.prepare.strongest import strongest_links
from candidacy.prepare.trades import trade_of_title
from candidacy.prepare.values import QuestionKind

_CERTAIN = "Nearly every interview has this question."


def opener_drafts(basis: Basis) -> list[Draft]:
    """Return the questions that are nearly certain, in the order they usually come."""
    return [_path(basis), _why_job(basis), _why_employer(basis), *_leaving(basis), *_new_field(basis), *_closing(basis)]


def title_named(basis: Basis) -> str:
    """Return the job's title, short enough to be said, or an empty text."""
    title = " ".join(basis.fit.posting.title.split())
    for cut in (" - ", " – ", " — ", " (", " | ", ", ", ": "):
        title = title.split(cut)[0]
    return title.strip(" .?!") if 0 < len(title.split()) <= 7 else ""


def employer_named(basis: Basis) -> str:
    """Return the employer's name, short enough to be said, or an empty text."""
    name = " ".join(basis.fit.posting.employer.split()).rstrip("?!;:, ")
    return name if 0 < len(name.split()) <= 8 else ""


def _path(basis: Basis) -> Draft:
    jobs = paid_positions(basis)
    return Draft(
        ("Tell us about yourself: what have you done so far, and what brings you here?",),
        QuestionKind.EXPERIENCE,
        Rank.OPENER,
        f"{_CERTAIN} It is usually the first.",
        (jobs[0][1].quote,) if jobs else (),
        None,
        ("What of that do you want to do more of?", "What led you from one step to the next?"),
        "Two minutes: where you are now, the two steps that lead to this job, and why you are here.",
    )


def _why_job(basis: Basis) -> Draft:
    title = title_named(basis)
    strong = strongest_links(basis.fit, 2)
    return Draft(
        (
            f"What draws you to this job ({title})?" if title else "What draws you to this job?",
            "Why do you want to do this work?",
        ),
        QuestionKind.MOTIVATION,
        Rank.OPENER,
        _CERTAIN,
        tuple(dict.fromkeys(finding.requirement.quote for finding, _ in strong)),
        None,
        ("Which of the tasks do you look forward to most?", "Which of them least?"),
        "Name two tasks of the posting that you like doing, and say when you last did something of the kind.",
    )


def _why_employer(basis: Basis) -> Draft:
    name = employer_named(basis)
    about = [
        note.quote
        for note in basis.fit.posting.notes
        if note.kind in {NoteKind.ABOUT, NoteKind.CULTURE, NoteKind.FUTURE}
    ]
    hook = f" The posting gives you a start: {quoted(about[0].text, 24)}." if about else ""
    return Draft(
        (
            f"Why {name}? What made you apply here and not elsewhere?"
            if name
            else "Why us? What made you apply here and not elsewhere?",
        ),
        QuestionKind.MOTIVATION,
        Rank.OPENER,
        f"{_CERTAIN} They want to hear that you mean them and not just any job.",
        tuple(about[:1]),
        None,
        ("Where else have you applied?", "What do you expect of us?"),
        f"Name one thing that you found out about them yourself and that matters to you.{hook}",
    )


def _leaving(basis: Basis) -> list[Draft]:
    jobs = paid_positions(basis)
    if not jobs:
        return []
    job = next((job for _, job in jobs if job.present), jobs[0][1])
    text = (
        f"Why are you thinking of leaving your job {label_of(job)}?"
        if job.present
        else f"Why did you leave your job {label_of(job)}?"
    )
    why = (
        "Your résumé shows a job that you still have." if job.present else "Your résumé shows that this job has ended."
    )
    return [
        Draft(
            (text,),
            QuestionKind.MOTIVATION,
            Rank.OPENER,
            f"{why} They want to know whether the same could happen with them.",
            (job.quote,),
            None,
            ("What would have made you stay?", "What would your manager there say about you?"),
            "One sentence on what you are going towards. Nothing bad about the people there, even if it is true.",
        )
    ]


def _new_field(basis: Basis) -> list[Draft]:
    """Ask about a change of trade, where the latest job plainly belongs to another one."""
    jobs = paid_positions(basis)
    trade = trade_of_title(jobs[0][1].title) if jobs else None
    if trade is None or trade is basis.setting.trade or basis.setting.trade.value == "work of this kind":
        return []
    return [
        Draft(
            (f"You come from {trade.value}. Why do you want to change to {basis.setting.trade.value}?",),
            QuestionKind.MOTIVATION,
            Rank.DATES,
            "Your latest job belongs to another kind of work than this one.",
            (jobs[0][1].quote,),
            None,
            ("What will you miss?", "What from there helps you here?"),
            (
                "Say what draws you, what you have already tried of it, and one thing from your old trade that is of "
                "use here."
            ),
        )
    ]


def _closing(basis: Basis) -> list[Draft]:
    working = any(job.present for _, job in paid_positions(basis))
    prepare = "Know your notice period to the day." if working else "Name a date that you can keep."
    return [
        Draft(
            ("When could you start?",),
            QuestionKind.MOTIVATION,
            Rank.CHECK,
            "They need a date to plan with. To be asked is not yet an offer.",
            (),
            None,
            ("Is there anything that could change that?",),
            prepare,
        ),
        Draft(
            ("What questions do you have for us?",),
            QuestionKind.MOTIVATION,
            Rank.SELF,
            f"{_CERTAIN} It is usually the last.",
            (),
            None,
            ("Is there anything we forgot to ask you?",),
            "Take three of your questions with you on paper, and the one about the next step as the last of them.",
        ),
        Draft(
            ("Where would you like to be in your work in three years?",),
            QuestionKind.MOTIVATION,
            Rank.LATER,
            "Many interviewers ask it to hear whether you mean to stay.",
            (),
            None,
            ("How does this job help you to get there?",),
            "Say what you want to be better at by then. You need no title for it.",
        ),
    ]
