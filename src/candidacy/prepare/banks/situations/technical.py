"""What would you do if …, for the trades and manufacturing."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: "The people before you on the job left it in a state you cannot work on. What do you do?",
    Theme.COMMUNICATION: "{person} does not understand why the repair costs so much. How do you explain it?",
    Theme.CONFLICT: "{person} says the fault was not there before you came. What do you say, and what do you do?",
    Theme.PRESSURE: (
        "The line or the site stands still until you are done, and people keep asking how long. How do you work?"
    ),
    Theme.PRIORITISING: (
        "Three faults are reported at once: one is dangerous, one is costly, one belongs to the boss. What do you do?"
    ),
    Theme.DETAIL: "A part is within tolerance, but only just, and the last ten were the same. What do you do?",
    Theme.INITIATIVE: "You see that time is lost every morning looking for tools. What would you do about it?",
    Theme.HONESTY: "You notice on the way home that you forgot to tighten or test something. What do you do?",
    Theme.CUSTOMER: (
        "{person} is at home with small children while you switch off the water or the power. How do you go about it?"
    ),
    Theme.EMPATHY: "A younger colleague is plainly afraid of a task and hides it. What do you do?",
    Theme.LEADERSHIP: "You are in charge of the job, and one of the crew cuts corners. How do you deal with it?",
    Theme.LEARNING: "You face a machine or a system of a make you have never worked on. How do you start?",
    Theme.FLEXIBILITY: "The plan says one thing and the wall, the part or the ground says another. What do you do?",
    Theme.RELIABILITY: "You promised to finish today and you see at two o'clock that you will not. What do you do?",
    Theme.ORGANISATION: "You have four jobs in four places tomorrow. How do you get ready tonight?",
    Theme.PROBLEM_SOLVING: "A fault comes and goes, and it is never there when you look. How do you find it?",
    Theme.CREATIVITY: (
        "The right part will not come for a week and the job cannot wait. What could you do, and what would "
        "you never do?"
    ),
    Theme.CULTURE: (
        "Half of the crew speak another language than you do. How do you make sure that everybody knows what to do?"
    ),
    Theme.SAFETY: (
        "A colleague works on something that he says is switched off, and you have not seen it locked. What do you do?"
    ),
    Theme.PATIENCE: "The third part you have made to the drawing is turned down again. How do you go on?",
    Theme.RESILIENCE: (
        "It rains, the delivery is late and yesterday's work has to be done again. How do you keep going?"
    ),
    Theme.INDEPENDENCE: "You are alone at a job and find something that was not in the order. What do you do?",
    Theme.DECISIONS: (
        "It could hold until next week, or it could fail tonight. Nobody can be reached. How do you decide?"
    ),
    Theme.PERSUASION: "{person} wants the cheap way, and you know that it will not last. How do you advise them?",
    Theme.TEACHING: (
        "An apprentice is with you for the first time. What do you let them do, and how do you watch over it?"
    ),
}
