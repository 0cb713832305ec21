"""Who asks which question, and what they say to greet, to hand over and to say goodbye."""

from __future__ import annotations

from candidacy.prepare.basis import basis_of
from candidacy.prepare.questions.openers import employer_named, title_named
from candidacy.prepare.values import Brief, Question, QuestionKind
from candidacy.rehearse.talk.values import Line, Role, Style

_BY_KIND: dict[QuestionKind, Role] = {
    QuestionKind.EXPERIENCE: Role.LEAD,
    QuestionKind.KNOWLEDGE: Role.LEAD,
    QuestionKind.BEHAVIOURAL: Role.COLLEAGUE,
    QuestionKind.SITUATIONAL: Role.COLLEAGUE,
    QuestionKind.MOTIVATION: Role.PERSONNEL,
    QuestionKind.SELF_ASSESSMENT: Role.PERSONNEL,
}

INTRODUCED: dict[Role, str] = {
    Role.LEAD: "I am the head of the team. I will ask about your work so far.",
    Role.COLLEAGUE: "I would be one of your colleagues. I will ask how you go about things from day to day.",
    Role.PERSONNEL: "I am from personnel. I will ask why you are here and how you see yourself.",
}

_HANDED_OVER = (
    "Thank you. I would like to ask you something, too.",
    "Thank you. I have a question about that side of it.",
    "Thank you. May I go on from here?",
)


def asker_of(question: Question, style: Style) -> Role:
    """Return who asks it: on a panel the one whom its kind fits, else the head of the team."""
    return _BY_KIND[question.kind] if style is Style.PANEL else Role.LEAD


def greeting(style: Style, brief: Brief | None, questions: int, answer_s: float | None) -> tuple[Line, ...]:
    """Return the opening words: a greeting, who is there, and what will happen."""
    return (Line(Role.LEAD, _welcome(style, brief)), *_present(style), Line(Role.LEAD, _course(questions, answer_s)))


def _welcome(style: Style, brief: Brief | None) -> str:
    hello = "Hello, and thank you for taking this call." if style is Style.PHONE else "Hello, and thank you for coming."
    return f"{hello} {_about(brief)}"


def _about(brief: Brief | None) -> str:
    basis = basis_of(brief.fit, brief.made_on) if brief else None
    title, employer = (title_named(basis), employer_named(basis)) if basis else ("", "")
    if title and employer:
        return f"This is about the job at {employer}: {title}."
    return f"This is about the job: {title}." if title else "This is about the job you have asked for."


def _present(style: Style) -> tuple[Line, ...]:
    if style is Style.PANEL:
        return (Line(Role.LEAD, "There are three of us."), *(Line(role, INTRODUCED[role]) for role in Role))
    if style is Style.PHONE:
        text = "I am the head of the team. We cannot see each other, so just say so if you need a moment to think."
        return (Line(Role.LEAD, text),)
    return (Line(Role.LEAD, "I am the head of the team you would work in."),)


def _course(questions: int, answer_s: float | None) -> str:
    many = "one question" if questions == 1 else f"{questions} questions"
    time = f" There are about {spoken_time(answer_s)} for each answer." if answer_s else ""
    return f"We have {many} for you.{time} Then it is your turn to ask. Take your time to think."


def spoken_time(seconds: float) -> str:
    """Return a length in words that can be spoken: "90 seconds", "2 minutes"."""
    whole = round(seconds)
    if whole % 60 == 0 and whole > 60:
        return f"{whole // 60} minutes"
    return "1 second" if whole == 1 else f"{whole} seconds"


def handed_over(role: Role, before: Role, turn: int) -> tuple[Line, ...]:
    """Return what somebody says who takes over the talk; nothing where the same one goes on."""
    return () if role is before else (Line(role, _HANDED_OVER[turn % len(_HANDED_OVER)]),)


YOUR_TURN = Line(Role.LEAD, "Those were our questions. Now it is your turn: what questions do you have for us?")


def farewell(style: Style) -> tuple[Line, ...]:
    """Return the last words; they thank, and promise nothing."""
    thanks = "Thank you for the talk" if style is Style.PHONE else "Thank you for coming"
    text = f"{thanks}, and for your questions. Nothing is decided yet, and we are still talking to others. Goodbye."
    return (Line(Role.LEAD, text),)
