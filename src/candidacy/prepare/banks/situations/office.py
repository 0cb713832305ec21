"""What would you do if …, for offices."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: (
        "A colleague hands in their part late for the third time, and your work depends on it. What do you do?"
    ),
    Theme.COMMUNICATION: (
        "You have to tell {person} something they will not like to hear. Do you write or call, and how do you begin?"
    ),
    Theme.CONFLICT: "{person} is angry on the telephone about a mistake that another department made. What do you say?",
    Theme.PRESSURE: (
        "It is the last day of the month, a colleague is ill and the system is slow. How do you get through it?"
    ),
    Theme.PRIORITISING: "Two managers each want something by noon, and you can do only one. What do you do?",
    Theme.DETAIL: (
        "The total in a document that is about to go out does not match the figures behind it. What do you do?"
    ),
    Theme.INITIATIVE: "You see that the same data is typed in twice by two people. What would you do about it?",
    Theme.HONESTY: "By mistake you are copied into a mail with private details about a colleague. What do you do?",
    Theme.CUSTOMER: (
        "{person} has been passed from desk to desk and lands with you, though it is not your field. What do you do?"
    ),
    Theme.EMPATHY: (
        "A colleague who is usually exact has made three slips this week and seems distracted. What do you do?"
    ),
    Theme.LEADERSHIP: (
        "You are to get three people who do not report to you to deliver by Friday. How do you go about it?"
    ),
    Theme.LEARNING: "The office changes to a new system in two weeks. How do you get ready, and whom do you help?",
    Theme.FLEXIBILITY: (
        "At three o'clock the meeting you prepared for the week is moved to this afternoon. What do you do?"
    ),
    Theme.RELIABILITY: "You see on Wednesday that you will not keep the deadline on Friday. What do you do?",
    Theme.ORGANISATION: "You take over a desk where nothing is filed and nobody knows what is open. How do you start?",
    Theme.PROBLEM_SOLVING: (
        "An invoice, a letter or a file has gone missing and everyone says they passed it on. How do you trace it?"
    ),
    Theme.CREATIVITY: "A form that everyone hates is to be made simpler. How would you go about it?",
    Theme.CULTURE: (
        "A partner from another country never says no, and things still do not get done. How do you deal with it?"
    ),
    Theme.SAFETY: "A mail asks you, in your director's name, to send money or data at once. What do you do?",
    Theme.PATIENCE: "{person} does not understand the form and has called for the fourth time. How do you help?",
    Theme.RESILIENCE: "A piece of work you spent weeks on is dropped without much explanation. How do you go on?",
    Theme.INDEPENDENCE: (
        "Your manager is away for two weeks and leaves you with three open matters. How do you handle them?"
    ),
    Theme.DECISIONS: (
        "You must choose between two suppliers or two ways today, and one figure is missing. What do you go by?"
    ),
    Theme.PERSUASION: "A colleague insists on the old way, which costs everybody time. How do you win them over?",
    Theme.TEACHING: "You are to hand over your work in two days to somebody new. How do you do it?",
}
