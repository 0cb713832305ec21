"""How interviewers word a question about a task of the job: how it went before, how it would go here."""

from __future__ import annotations

from candidacy.prepare.phrase import Frame

PAST_DUTY: tuple[Frame, ...] = (
    Frame(
        "Tell me about a time when {x} was harder than usual. What did you do?",
        "Tell me about a time when {x} mattered most in your work. What did you do?",
        "",
        "Tell me about a time when you did something like this: {x}. How did it go?",
    ),
    Frame(
        "Give me an example of {x} that you are proud of.",
        "Give me an example of your work with {x} that you are proud of.",
        "",
        "We wrote {x}. Give me an example of that from your past which you are proud of.",
    ),
    Frame(
        "Describe a day on which {x} went wrong. How did you put it right?",
        "Describe a day on which you had trouble with {x}. How did you put it right?",
        "",
        "Think of this line: {x}. Describe a day on which something like that went wrong.",
    ),
    Frame(
        "What have you learned about {x} that nobody tells a beginner? Tell me how you learned it.",
        "What have you learned about {x} that nobody tells a beginner? Tell me how you learned it.",
        "",
        "Our line was {x}. Tell me about a time when you learned something about that the hard way.",
    ),
    Frame(
        "Tell me about somebody who depended on you for {x}. What did you do for them?",
        "Tell me about somebody who depended on you for {x}. What did you do for them?",
        "",
        "Who has depended on you for something like this: {x}? Tell me what you did for them.",
    ),
)

WHAT_IF_DUTY: tuple[Frame, ...] = (
    Frame(
        "Suppose you take over {x} here on Monday. What do you do first?",
        "Suppose you are to look after {x} here from Monday. What do you do first?",
        "",
        "Suppose this is yours from Monday: {x}. What do you do first?",
    ),
    Frame(
        "What would you do if {x} took twice as long as planned?",
        "What would you do if {x} took twice the time that was planned?",
        "",
        "What would you do if this took twice as long as planned: {x}?",
    ),
    Frame(
        "A colleague has another way of {x}, and it seems wrong to you. What do you do?",
        "A colleague has another view of {x}, and it seems wrong to you. What do you do?",
        "",
        "A colleague does this in a way that seems wrong to you: {x}. What would you say?",
    ),
    Frame(
        "If you were short of time and people, how would you still see to {x}?",
        "If you were short of time and people, what would you do about {x}?",
        "",
        "If you were short of time and people, how would you still see to this: {x}?",
    ),
    Frame(
        "What would you want to know from us before you begin with {x}?",
        "What would you want to know from us about {x} before you begin?",
        "",
        "What would you want to know from us before you begin with this: {x}?",
    ),
)

CATCH_ALL: tuple[str, ...] = (
    "You may be asked to do things that are not on our list. How do you feel about that?",
    "What would you do if you were asked for something that is not your task?",
)
